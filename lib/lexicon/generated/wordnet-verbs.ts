// Made by scripts/wordnet-verbs.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.
// Verbs that are synonyms in a common sense, base forms, one sense after another, parted by "|"; "_" stands before a particle.
export const VERB_SENSES = `aah ooh | abandon empty vacate | abandon give_up | abase chagrin humble humiliate | abash embarrass | abbreviate abridge foreshorten shorten
| abduce adduce | abduct kidnap | abhor abominate execrate loathe | abide bear brook endure put_up suffer tolerate | abide bide stay |
abide_by comply | abjure forswear recant retract | ablactate wean | abound_in pullulate_with teem_in | abrade abrase corrade rub_down
rub_off | abscond absquatulate go_off make_off run_off | abseil rappel rope_down | absolve shrive | absorb assimilate ingest | absorb imbibe
soak_up sop_up suck_up | abstain desist | abstract cabbage filch pilfer purloin snarf | abuse maltreat mistreat | abut adjoin butt
butt_against butt_on | aby abye atone expiate | accede bow defer give_in | accelerate quicken speed speed_up | accent accentuate emphasize
stress | accept consent go_for | acclaim hail herald | acclimate acclimatise acclimatize | accommodate adapt | accommodate fit suit |
accompany attach_to come_with go_with | accomplish achieve attain | accomplish carry_out carry_through execute fulfil fulfill | accord allot
grant | accord fit_in | accouter accoutre | accumulate amass conglomerate cumulate pile_up | accumulate collect compile | accurse
anathematise anathematize comminate | accuse criminate | acerbate embitter envenom | acetify acidify acidulate sour | acetylate acetylise
acetylize | ache hurt smart | ache pine yen | achromatise achromatize | acknowledge admit | acknowledge receipt | acquaint familiarise
familiarize | acquaint introduce | acquiesce assent | acquire get | acquit assoil exculpate exonerate | act behave | act play |
act_involuntarily act_reflexively | act_on pursue | act_out enact | act_upon influence | action sue | activate actuate set_off spark
spark_off touch_off trigger trigger_off | actualise actualize | adapt adjust conform | add_together add_up summate tot tot_up tote_up |
add_up amount | address turn_to | adhere cling cohere | adjudge declare | adjure beseech bid entreat | adjust align aline line_up |
administer administrate | administer allot deal_out dish_out dispense distribute dole_out mete_out parcel_out shell_out | admonish warn |
adopt espouse | adorn decorate grace ornament | adumbrate outline sketch | advance boost encourage further promote | advance boost
supercharge | advance go_on march_on move_on pass_on progress | advance throw_out | adventure chance gamble risk take_chances | advertise
publicise publicize | advise counsel | advise notify send_word | advise propose suggest | advocate recommend urge | aerify gasify |
aestivate estivate | affect bear_on bear_upon | affiance betroth plight | affiliate assort consort | affirm assert avow swan swear | affirm
confirm corroborate substantiate | affix append | afford give yield | afforest forest | affranchise enfranchise | affright fright frighten
scare | affront diss insult | age senesce | agenise agenize | aggrandise aggrandize dramatize embellish pad | aggravate exacerbate |
aggravate exasperate | aggress attack | aggroup group | agitate charge_up commove | agitate foment stir_up | agnise agnize realize recognize
| agonise agonize | agree concur | aid assist help | aim propose purport purpose | aim take_aim | air air_out | airt redirect | alarm alert
| alarm horrify | alchemise alchemize | alienate disaffect | alight light | aliment nourish nutrify | alkalify alkalise alkalize basify |
alkalinise alkalinize | allay ease relieve | allege aver | allegorise allegorize | alleviate ease facilitate | alleviate relieve | allocate
apportion | allot assign portion | allow countenance permit | allow grant | allow let permit | allow_in intromit | allure tempt |
alphabetise alphabetize | alter change | altercate argufy dispute quarrel | aluminise aluminize | amalgamate commix mingle unify | amaze
astonish astound | amaze baffle bewilder dumbfound flummox mystify nonplus perplex puzzle | amble mosey | ambuscade ambush bushwhack scupper
waylay | ameliorate amend better improve meliorate | americanise americanize | amortise amortize | amount number total | amplify magnify |
amuse disport divert | anaesthetise anaesthetize anesthetise anesthetize put_under | anagram anagrammatise anagrammatize | analogise
analogize | analyse analyze examine study | anastomose inosculate | anathemise anathemize bedamn beshrew damn imprecate maledict | anatomise
anatomize | anchor cast_anchor drop_anchor | anchor ground | ancylose ankylose | anele embrocate inunct | anglicise anglicize | animadvert
opine sound_off speak_out speak_up | animate enliven inspire | animise animize | annihilate eradicate wipe_out | annotate footnote | annoy
bother devil irritate nark rile vex | annul invalidate | annunciate harbinger herald | anodise anodize | answer reply respond | antagonise
counteract | ante_up pay_up | antecede antedate forego precede | anthologise anthologize | anthropomorphise anthropomorphize | antic clown
clown_around | anticipate counter foresee | anticipate expect | anticipate forebode predict prognosticate | anticipate foreknow foresee |
aphorise aphorize | apologise excuse rationalize | apostatise apostatize | apostrophise apostrophize | apotheose apotheosise apotheosize |
appal appall outrage scandalise scandalize shock | apparel clothe dress enclothe garb garment raiment tog | appear look seem | appease
conciliate gentle gruntle lenify mollify pacify placate | appease propitiate | applaud clap | apply employ use utilise utilize | apply
go_for | appraise assess evaluate measure valuate | appreciate prize treasure value | appreciate take_account | apprehend arrest collar nab
nail | apprehend comprehend grasp grok savvy | approach come_near come_on draw_near go_up near | appropriate earmark reserve set_aside |
approve okay sanction | approximate come_close | approximate estimate gauge judge | arbitrate intercede intermediate liaise mediate |
arborise arborize | arc arch curve | archaise archaize | argue contend debate | argue reason | arise bob_up | arise come_up | arise get_up
rise stand_up | arise originate spring_up | arm build_up gird | armor armour | aromatise aromatize perfume | arouse awake awaken come_alive
wake wake_up | arouse elicit evoke provoke | arrange fix_up | arrange stage | array lay_out set_out | arrive come | arrive_at hit reach |
arrogate claim lay_claim | arse_about arse_around bum_about bum_around frig_around fuck_off loaf loll_around lounge_about lounge_around |
arterialise arterialize | articulate enounce enunciate pronounce sound_out | articulate formulate give_voice phrase word | ascertain assure
check ensure insure | ascertain determine find find_out | ascribe assign attribute impute | ask_for invite | ask_out invite_out | ask_over
ask_round invite | asperse besmirch calumniate defame slander | aspire shoot_for | assail assault set_on | assemble foregather forgather
gather | assemble put_together set_up tack_together | assert asseverate | assign delegate | assign set_apart | associate colligate connect
link relate | assume presume | assure ensure guarantee insure | attack lash_out | attain reach | attaint disgrace dishonor dishonour shame |
attempt essay seek try | attempt set_about undertake | attend go_to | attest certify evidence manifest | attire deck_out deck_up dress_up
fancy_up fig_out fig_up gussy_up rig_out tog_out tog_up trick_out trick_up | attitudinise attitudinize | attract draw_in pull_in | auction
auction_off auctioneer | augur auspicate bode forecast foreshadow omen portend presage | authorise empower | automatise automatize |
autotomise autotomize | avalanche roll_down | avenge retaliate revenge | avert avoid fend_off forefend forfend head_off stave_off ward_off |
avianise avianize | aviate pilot | await wait | awaken wake_up waken | award grant | ax axe | baa blat blate bleat | babble blather blether
blither | babble_out blab blab_out peach | baby cocker coddle cosset featherbed mollycoddle pamper | bach bachelor | back endorse indorse
plump_for plunk_for support | back second | back_away crawfish crawfish_out | back_down back_off back_up | back_up support | background
play_down | backslide lapse | backtrack double_back turn_back | bacterise bacterize | badger beleaguer bug pester tease | badmouth malign
traduce | bait razz tantalise tantalize taunt tease twit | balance equilibrise equilibrize | balk baulk jib | balkanise balkanize |
ball_over floor shock take_aback | ball_up bobble bodge bollix bollix_up bollocks bollocks_up botch botch_up bungle flub foul_up fuck_up
louse_up mess_up mishandle muck_up spoil | ballyrag boss_around browbeat bully bullyrag hector push_around | bamboozle play_false | ban
censor | band_oneself league_together | band_together confederate | bandage bind | bang slam | bang_up smash_up | banish blackball cast_out
ostracise ostracize | banter chaff jolly josh kid | baptise baptize christen | bar barricade block block_up | barbarise barbarize | barbecue
barbeque cook_out | bard barde caparison | barf be_sick puke regorge retch sick throw_up upchuck vomit vomit_up | bargain dicker |
bargain_down beat_down | barge push_forward thrust_ahead | baronetise baronetize | bash sock whap | bask enjoy relish savor | basset
crop_out | bastardise bastardize | batten batten_down | batter buffet knock_about | battle combat | bawl bellow | bawl_out berate chew_out
chew_up chide dress_down have_words lecture rebuke scold | be_adrift blow drift float | be_after plan | be_amiss misapprehend misconceive
misconstrue misunderstand | be_due flow_from | be_given incline tend | be_intimate bonk do_it eff fuck get_laid have_intercourse have_sex
lie_with make_love sleep_together sleep_with | be_quiet belt_up button_up clam_up keep_mum shut_up | beak peck | beam broadcast transmit |
beam shine | bear birth give_birth | bear_away bear_off carry_away take_away | bear_down drag_down | bear_on come_to concern pertain refer
relate touch_on | bear_witness evidence show | bear_witness testify | beat beat_out crush vanquish | beat beat_up work_over | beat pound
thump | beat_about cast_about cast_around | beat_back force_back push_back repel | beat_in drill_in hammer_in | beautify fancify prettify |
beaver beaver_away | bebop bop | becalm calm steady | bechance befall betide | beckon wave | becloud befog cloud fog haze_over obnubilate
obscure | become get | bed_down bunk_down | bedaub besmear | bedazzle daze dazzle | bedeck bedight | bedevil crucify | bedhop sleep_around |
bedraggle draggle | beef bellyache bitch gripe holler | beef_up fortify strengthen | beep claxon toot | beetle_off bolt_out run_off run_out
| befit beseem | befool fool gull | befuddle confound confuse | beg implore | beg solicit | beget bring_forth father sire | begild engild
gild | begin commence set_out start start_out | begrime bemire colly dirty grime soil | beguile bewitch captivate capture charm enamor
enamour entrance trance | beguile hoodwink | behead decapitate decollate | behoove behove | bejewel jewel | belch burp | belie contradict |
believe conceive think | believe trust | belly belly_out | belt belt_out | belt_along bucket_along cannonball_along hasten hie hotfoot
pelt_along race rush rush_along speed | belt_down bolt_down down drink_down pour_down | bemoan bewail | bemock mock | bemuse bewilder
discombobulate | bend twist | benefit do_good | benefit gain profit | benumb numb | beset chevvy chevy chivvy chivy harass harry hassle
plague provoke | beset set_upon | besiege hem_in | besmirch smirch | bespeak betoken indicate signal | bestialise bestialize | bestir rouse
| bestir_oneself get_cracking get_moving get_rolling get_started get_weaving | bestride climb_on get_on hop_on jump_on mount_up | bet_on
gage game stake | betray bewray | bevel chamfer | bewhisker whisker | bib tipple | bicker brabble pettifog squabble | bicycle bike pedal |
biff pommel pummel | bill charge | billet canton | billow wallow | bind bond hold_fast stick stick_to | binge englut engorge glut gorge
gormandise gormandize gourmandize ingurgitate overeat overgorge overindulge pig_out scarf_out | bird birdwatch | birdlime lime | birl birle
| birr purr whir whirr whiz whizz | bite_off snap_at | bituminise bituminize | bivouac camp camp_out encamp tent | blabber chatter gabble
gibber piffle prate prattle tattle twaddle | black blacken | black_out blacken_out | black_out zonk_out | blackguard guy jest_at laugh_at
make_fun poke_fun ridicule | blackjack blackmail | blackleg fink | blame fault | blame find_fault | blanch blench pale | blandish flatter |
blank_out forget | blare blast | blare_out blat_out | blarney cajole coax inveigle wheedle | blaspheme curse cuss swear | blast boom smash |
blast shell | blaze blaze_away | blaze_up burn_up flame_up flare | bleach bleach_out decolor decolorise decolorize decolour decolourise
decolourize discolorise discolorize discolourise | bleed hemorrhage | bleed leech phlebotomise phlebotomize | blend immingle intermingle
intermix | blight plague | blink nictate nictitate | blister vesicate | blob fleck | block hinder obstruct stymie stymy | bloom blossom
flower | blossom blossom_forth blossom_out unfold | blot_out obliterate | blotch mottle | blow_out burn_out | blow_over evanesce fade |
blow_up detonate explode set_off | blow_up enlarge magnify | blub blubber sniffle | blueprint draught | bluff bluff_out | blunder boob goof
| blunder_out blurt blurt_out ejaculate | blur film_over glaze_over | blur obscure | blush crimson flush redden | bluster boast brag
gasconade vaunt | board get_on | board room | boast sport | bob_about bob_around | body personify | body_forth embody | boil_over overboil |
bolshevise bolshevize communise communize | bolster bolster_up | bombilate bombinate buzz | bonderise bonderize | bone bone_up grind_away
mug_up swot swot_up | boom din | boost hike | boot_out drum_out oust throw_out | bootlick kotow toady | booze drink | border bound | border
environ surround | border frame frame_in | bore drill | boss emboss | botanise botanize | bother discommode disoblige incommode
inconvenience put_out trouble | bother inconvenience_oneself trouble_oneself | bottle_up suppress | bounce bound rebound ricochet | bounce
jounce | bounce_back get_over get_well | bound confine limit restrict throttle | bound jump leap spring | bourgeon burgeon_forth germinate
sprout | bouse bowse | bow_down prostrate | bow_out chicken_out | bowdlerise bowdlerize expurgate | bower embower | bowl_over knock_over
overturn tip_over tump_over turn_over | box package | box_in box_up | brace poise | brace steady | braid plait | brandish wave | brandmark
trademark | brattle clatter | brave brave_out endure | brawl wrangle | breach gap | breach infract transgress violate | break bust | break
come_apart | break_apart disassemble take_apart | break_away break_off chip chip_off | break_away break_out | break_down conk_out go_bad |
break_down lose_it | break_in butt_in chime_in chisel_in put_in | break_loose escape get_away | break_loose explode | break_off break_short
cut_short | break_out erupt | break_through come_through | break_up disperse dissipate scatter | break_up part split | break_wind fart |
breastfeed give_suck lactate | breathalyse breathalyze | breathe_out exhale | breed engender spawn | breeze_through sail_through
sweep_through | brick_in brick_over brick_up | bridge_over tide_over | bridle_at bridle_up bristle_at bristle_up | brim_over overflow
run_over well_over | bring make_for wreak | bring_around bring_round | bring_back take_back | bring_down get_down let_down lower take_down |
bring_down impose inflict | bring_down overthrow subvert | bring_forth generate | bring_forth produce | bring_forward call_up | bring_in
earn | bring_in introduce | bring_off carry_off manage | bring_on induce | bring_out reveal | bring_outside exteriorize | bring_up call_down
conjure_up invoke | bring_up elevate get_up lift raise | bring_up parent rear | brisk brisk_up brisken | broider embroider | broil
oven_broil | bromate brominate | brood bulk_large loom | brood dwell | broom sweep | bruise contuse | bruit rumor rumour | brush_aside
brush_off discount dismiss disregard ignore push_aside | brush_down tell_off | bubble_over spill_over | bubble_up intumesce | buck_up
take_heart | buckle warp | buckle_down knuckle_down slave | buckle_under give_in knuckle_under succumb | budge stir | bug_out bulge_out pop
| bugger_off buzz_off scram | build construct | build_on build_upon repose_on rest_on | build_up work_up | bull bull_through | bully_off
face_off | bum cadge grub mooch | bump encounter find | bump knock | bump_around shake_up | bump_into jar_against knock_against | bump_off
murder off slay | bunch bunch_together bunch_up | bunch cluster | bunco con defraud diddle goldbrick hornswoggle mulct rook scam swindle |
bundle bundle_up | bung fee | bunk_off play_hooky | bur burr | burble ripple | burden burthen weight weight_down | burglarise burglarize
burgle heist | burlesque spoof | burn burn_down | burn glow | burn sting | burnish furbish | burrow tunnel | burst explode | burst_forth
rush_out | burst_out pop_out | bury entomb inhume inter | bushel fix furbish_up mend repair | buss kiss snog | bust_up wrack wreck | bustle
bustle_about hustle | busy occupy | butcher slaughter | buttonhole lobby | buy purchase | buy_at frequent patronize shop_at | buy_back
repurchase | buy_in stock_up | buy_it pip_out | buy_out buy_up | bypass get_around | cabal complot conspire | cable telegraph wire | cache
hive_up hoard lay_away squirrel_away stash | caddie caddy | cage cage_in | calculate compute reckon | caliper calliper | call call_up phone
telephone | call cry holler scream shout shout_out squall yell | call know_as name | call_at out_in | call_back call_up recall recollect
remember | call_back withdraw | call_for demand involve necessitate need require | call_for request | call_forth evoke provoke | call_in
visit | call_off cancel | call_out cry cry_out exclaim | calm quiet still tranquilize tranquillise tranquillize | calm_down chill_out
cool_it cool_off settle_down simmer_down | campaign crusade | can fire give_notice | canal canalise canalize | candy sugarcoat | cane
lambast lambaste | cannibalise cannibalize | cannulate cannulise cannulize canulate intubate | cant cant_over | cantillate chant intone |
canvass poll | cap crest | capitalize take_advantage | caponise caponize | capsize turn_turtle turtle | capsulate capsule capsulise
capsulize | caramelise caramelize | carbonise carbonize carburise carburize | careen keel lurch reel stagger | caress fondle | cark disorder
disquiet perturb trouble unhinge | carnalise sensualise | carouse roister | carp cavil | carry transport | carry_on conduct | carry_out
follow_out follow_up implement put_through | cart drag haul | cart_away cart_off haul_away haul_off | carve chip_at | carve_up dissever
divide separate split | cascade cascade_down | cash cash_in | cast_aside cast_away chuck_out discard dispose put_away throw_away throw_out
toss_away toss_out | cast_down deject depress dismay dispirit | cast_off shake_off shed throw_off | castigate chastise | catabolise
catabolize | catalog catalogue | catalyse catalyze | catapult sling | catch grab | catch_fire ignite take_fire | catch_on cotton_on get_it
get_onto get_wise | categorise categorize | catenate catenulate | cater ply | catheterise catheterize | catholicise catholicize | catnap nap
| cause induce stimulate | cauterise cauterize | caution monish | cave_in collapse fall_in | cavern cavern_out | cavort frisk frolic gambol
lark lark_about rollick romp run_around skylark | cease discontinue give_up lay_off quit stop | cease end terminate | cede concede yield |
celebrate fete | cense incense thurify | censure reprimand | center center_on concentrate_on focus_on revolve_about revolve_around | center
concentrate focus pore rivet | centralise centralize concentrate | centrifugate centrifuge | cerebrate think | certify licence license |
chafe gall | chaffer haggle higgle | chair chairman | chalk_out sketch | challenge dispute gainsay | chance_on chance_upon come_across
come_upon fall_upon happen_upon light_upon | change vary | change_course gybe | change_form change_shape | change_hands change_owners |
change_over shift switch | channel transmit | chant intone | chaperon chaperone | characterise characterize | charge shoot_down | chase dog
give_chase go_after track trail | chase_away dispel drive_away drive_off drive_out run_off | chat chatter chitchat claver confab jaw natter
| chat_up coquet coquette flirt | chauffeur drive_around | cheat chicane chouse jockey | cheat rip_off | cheat_on cuckold | check check_into
check_out check_over go_over look_into suss_out | check_in sign_in | check_off tick_off | checker chequer | cheep chirp chirrup | cheer
embolden hearten | cheer_up jolly_along jolly_up | cherish hold_dear | chew manducate | chew_over meditate mull mull_over muse ponder
reflect speculate think_over | chill cool cool_down | chin chin_up | chip_in contribute | chitter twitter | chock_up cram jampack |
choke_back choke_down choke_off | choke_off clog clog_up congest | choose opt prefer | choose pick_out select | chop chop_up | chop_off
cut_off lop_off | chortle chuckle laugh_softly | chronologise chronologize | chuck toss | chum_up pal pal_up | chunk lump | churn_up sicken
| chute parachute | cicatrise cicatrize | cinematise cinematize | cipher cypher encipher encrypt | circle_around circle_round | circulate
diffuse disseminate | circulate go_around | circulate pass_around | circumambulate walk_around | circumscribe confine_to limit | cite
mention refer | cite reference | civilise civilize | clamber scramble shin shinny struggle | clamor clamour | clamp_down crack_down |
clangor clangour | clap_on slam_on slap_on | clap_together clap_up slap_together | clarify clear_up elucidate | class classify sort_out |
classicise classicize | clean make_clean | clean_house houseclean | clean_up neaten square_away tidy tidy_up | clear unclutter | clear_away
clear_off | clear_up finish_off finish_up get_through polish_off | cleave split | clew clue | click snap | click tick | climax culminate |
climb climb_up | cling_to hold_close hold_tight | clip nip_off snip snip_off | clitter stridulate | clock time | clock_in clock_on punch_in
| clock_off clock_out punch_out | clock_up log_up | clop clunk plunk | close close_down close_up shut_down | close shut | close_off shut_off
| close_out rule_out | closure cloture | clot coagulate | cloud_over cloud_up overcloud | cloy surfeit | clutch prehend seize | clutter
clutter_up | coalesce conflate fuse immix merge mix | coapt conglutinate | cobble cobblestone | cobble_together cobble_up | cocainise
cocainize | cock_up prick prick_up | cockle ripple ruffle undulate | cod dupe gull take_in | coerce force hale pressure | coggle dodder
toddle waddle | cognise cognize know | cohabit live_together shack_up | coiffe coiffure | coil gyrate spiral | coincide concur | coincide
cooccur | cold_work coldwork | coldcock knock_down | collaborate cooperate get_together join_forces | collect gather pull_together |
collectivise collectivize | collide_with hit impinge_on strike | collimate parallel | collocate_with construe_with cooccur_with | collude
conspire | colonise colonize | color color_in colorise colorize colour_in colourise colourize | color tinge | comb ransack | comb_out
weed_out | combine compound | come come_up | come_about go_on hap happen occur take_place | come_along come_on progress shape_up |
come_around come_round | come_away come_off | come_back hark_back | come_back rejoin retort | come_before precede | come_by come_into |
come_by drop_by drop_in | come_down descend fall go_down | come_forth egress emerge issue | come_forward step_forward | come_home dawn
get_across sink_in | come_in enter get_in get_into go_in go_into move_into | come_off go_over | come_on come_out show_up turn_up |
come_short fall_short | come_up rise_up surface | comfit confection | comfort console solace soothe | comfort ease | commandeer highjack
hijack | commemorate mark | commence embark_on | commence start | comment point_out | commit dedicate devote | commit institutionalise
institutionalize | commit perpetrate | communalise communalize | communicate pass_along put_across | companion company keep_company |
compartmentalise compartmentalize | compassionate condole_with feel_for pity sympathize_with | compel oblige | compensate counterbalance
even_off even_out even_up | compensate recompense | compere emcee | compete vie | compile compose | complain kvetch plain quetch | complect
interconnect interlink | complete finish | complicate rarify refine | compliment congratulate | compose indite pen write | compound deepen
intensify | compress constrict contract | compress pack_together | comprise contain | conceal hide | concede confess profess | concede grant
| conceive conceptualise conceptualize gestate | conceive_of envisage ideate imagine | concenter concentre | concentrate condense | concern
interest occupy | concertise concertize | conclude reason reason_out | condemn decry excoriate objurgate | condition discipline train |
condition specify stipulate | conduce contribute | confer_with consult | confirm reassert | confiscate impound seize | conflagrate enkindle
| conflict contravene infringe run_afoul | confront face | confront face face_up | confute disprove | congeal jell | conglobate conglobe |
congratulate felicitate | congratulate pride | conjecture hypothesise hypothesize speculate suppose theorise theorize | connect link |
connect link_up | connive_at wink_at | connote imply | conquer seize | conquer stamp_down subdue suppress | consider deal look_at | consider
reckon regard view | consider study | consider weigh | consist dwell lie_in | constitute make_up | constringe narrow | construe interpret |
consult look_up | consume down | consume ingest | consume ware | contact reach | containerise containerize | contaminate foul pollute |
contemn despise disdain scorn | contemporise contemporize | contend contest repugn | contend postulate | continue go_along go_on | continue
go_on proceed | contort wring | contra_danse contradance contredanse | contract sign_on sign_up | contrast counterpoint | contribute lend |
contrive design plan | contrive devise excogitate forge formulate invent | control curb hold_in | control operate | convalesce recover |
conventionalise conventionalize | converge meet | convert exchange | convey express | convince win_over | convolute convolve | cook fix
prepare ready | coop_in coop_up | coordinate organise organize | cop glom snitch thieve | cop_out opt_out | cope deal get_by grapple make_do
| copolymerise copolymerize | copulate mate | copy imitate simulate | copyedit copyread subedit | cordon_off rope_in rope_off | core_out
hollow_out | cork cork_up | coronate crown | correct redress | correspond gibe jibe match | corrupt debauch demoralise deprave profane |
coruscate sparkle | cotton_up cozy_up shine_up sidle_up | couch frame put redact | cough_up pony_up spit_up | count matter | count numerate
| count_on estimate figure forecast reckon | counteract countercheck | counterattack counterstrike | counterchange transpose | counterfeit
fake forge | countermand repeal rescind | countermine sabotage undermine | counterpoise counterpose counterweight | countervail offset |
couple couple_on couple_up | couple match pair | couple pair pair_off partner_off | court woo | court_favor court_favour curry_favor
curry_favour | cover extend | cover spread_over | cow overawe | cower huddle | crack_up crock_up | crackle crepitate | crackle crunch
scranch scraunch | cranch craunch grind | crank_out grind_out | crap defecate | crape crepe | crash ram | crave lust | crawl creep |
crawl_in kip_down sack_out | creak screak screech skreak squeak | cream_off skim_off | crease crinkle crisp wrinkle | create make | creep
mouse pussyfoot sneak | creep_in sneak_in | creep_up sneak_up | crenel crenelate crenellate | criminalise illegalise illegalize outlaw |
crimp pinch | cringe flinch funk quail recoil shrink wince | cringe grovel | crispen toast | criticise criticize pick_apart | critique
review | croak decease die drop_dead expire pass_away perish snuff_it | crop_up pop_up | cross cut_across cut_through get_over pass_over
traverse | cross_examine cross_question | cross_off cross_out strike_off strike_out | crossbreed hybridise hybridize interbreed | crouch
hunker hunker_down scrunch_up squat | crouch stoop | crow gloat | crowd crowd_together | crowd herd | crumble crumple | crush mash squash
squeeze | crush oppress suppress | crush_out press_out stub_out | cry weep | crystallize illuminate sort_out | cuddle draw_close nestle
nuzzle snuggle | cudgel fustigate | cue remind | cuff whomp | cumber encumber restrain | curl curl_up | curtail restrict | curtsey curtsy |
curve sheer slew slue swerve trend veer | curve wind | customise customize | cut cut_back cut_down reduce trim_back trim_down | cut_back
flash_back | cut_into delve dig turn_over | cut_off disrupt interrupt | cut_up mutilate | dam dam_up | dampen moisten | dampen stifle | dare
make_bold | dart dash scoot scud | dart fleet flit flutter | dash smash | dash_off fling_off scratch_off toss_off | date date_stamp |
date_back date_from go_back | dateline datemark | daunt frighten_away frighten_off scare scare_away scare_off | daydream dream woolgather |
deal plow treat | deaminate deaminize | debark disembark | debate deliberate moot | debilitate enfeeble | debouch march_out | decant pour
pour_out | decarbonise decarbonize decarburise decarburize decoke | deceive delude | decelerate slow slow_down | decentralise decentralize
deconcentrate | decertify derecognise derecognize | decimalise decimalize | decipher decode decrypt | declaim recite | decline go_down wane
| decline pass_up refuse reject turn_down | decline refuse | decline worsen | decolonise decolonize | deconsecrate unhallow | decrease
diminish lessen | decrease lessen minify | decriminalise decriminalize legalise legalize legitimatise legitimatize legitimise legitimize |
deduce derive infer | deduct subtract | deem take_for view_as | deepen intensify | deface disfigure | defalcate embezzle malversate
misappropriate peculate | default default_on | defeat overcome | defeat vote_down vote_out | defect desert | defeminise defeminize | defend
fend_for | defer postpone prorogue put_off set_back shelve table | define delimit delimitate specify | defog demist | deforest disafforest
disforest | defrock unfrock | defrost deice | defy resist | defy withstand | degenerate deteriorate | deglycerolise deglycerolize |
dehumanise dehumanize | delay hold_up | delight please | delight revel | deliver fork_out fork_over fork_up hand_over turn_in | demagnetise
demagnetize | demasculinise demasculinize | dematerialise dematerialize | demilitarise demilitarize | demineralise demineralize | demo
demonstrate exhibit present show | demobilise demobilize inactivate | democratise democratize | demonetise demonetize | demonise demonize |
demonstrate establish prove shew show | demote kick_downstairs relegate | demur except | demythologise demythologize | denationalise
denationalize | denaturalise denaturalize | denigrate derogate | denominate designate | denounce stigmatise stigmatize | denudate denude |
deodorise deodorize deodourise | deoxidise deoxidize | depart deviate vary | depart go_away | depart set_off set_out start_out take_off |
depend_on depend_upon devolve_on hinge_on hinge_upon | depersonalise depersonalize | depict describe | depict picture | depict portray |
depilate epilate | deplete eat_up exhaust run_through use_up wipe_out | deplume displume | depolarise depolarize | depose force_out |
deposit lodge stick wedge | deposit situate | depressurise depressurize | deprive divest strip | deputise deputize | deracinate uproot |
derive gain | desalinate desalinise desalinize desalt | describe report | descry espy spot spy | desegregate integrate | desensitise
desensitize | desert forsake | deserve merit | desexualise desexualize | desire want | despatch dispatch send_off | despoil foray pillage
ransack reave rifle | destabilise destabilize | destalinise destalinize | destine doom fate | destroy ruin | desulfurize desulphurize |
desynchronise desynchronize | detect discover find notice observe | deter discourage | detest hate | dethaw melt thaw unfreeze unthaw |
detoxicate detoxify | detransitivise detransitivize intransitivise intransitivize | detribalise detribalize | develop evolve | deviate
divert | devilise devilize diabolise diabolize | devitalise devitalize | diagonalise diagonalize | diagram plot | dialyse dialyze |
dichotomise dichotomize | dictate prescribe | didder shake | die_away let_up slack_off | die_back die_down | die_hard persist prevail |
die_off die_out | differentiate distinguish mark | differentiate distinguish secern secernate separate | diffuse fan_out spread_out |
diffuse permeate pervade | dig_in pitch_in | dig_into probe | digitalise digitalize digitise digitize | dignify ennoble | digress divagate |
dike dyke | dillydally procrastinate stall | dine_in eat_in | dine_out eat_out | ding dingdong dong | dip dunk | diphthongise diphthongize |
direct target | disable disenable incapacitate | disaccord discord | disadvantage disfavor disfavour | disagree take_issue | disallow forbid
nix prohibit proscribe veto | disappear vanish | disassociate disunite divorce | disband dissolve | disburse pay_out | discase disrobe strip
strip_down uncase undress | discern distinguish make_out pick_out recognize tell_apart | discerp take_apart | discharge dispatch | disclose
divulge expose give_away let_on let_out reveal | discomfit discompose untune upset | disconnect unplug | discover find_out get_wind get_word
hear learn | discriminate know_apart | discriminate single_out | discuss hash_out talk_over | discuss talk_about | disdain freeze_off scorn
spurn | disembarrass free rid | disembroil disinvolve | disenchant disillusion | disencumber disentangle extricate untangle | disenfranchise
disfranchise | disengage withdraw | disentangle straighten_out unsnarl | disgorge spill | disgust gross_out | dish dish_up serve_up |
dishevel tousle | disinherit disown | disinter exhume | disk harrow | dislocate luxate | dislodge free | dismount get_down unhorse |
disorganise disorganize | disorient disorientate | dispense_with part_with spare | disperse scatter sprinkle | display exhibit expose |
disqualify unfit | disregard ignore snub | dissemble feign pretend | dissertate hold_forth | dissipate fool_away fritter fritter_away
frivol_away | dissipate scatter | dissolve fade_away fade_out | distill make_pure purify | distort falsify garble warp | distress straiten |
distribute give_out hand_out | distribute spread | district zone | distrust mistrust suspect | disturb interrupt | disturb raise_up stir_up
| disturb trouble upset | dive plunge | divide fraction | divide separate | divorce split_up | divvy_up portion_out | do make | do perform |
do_by handle treat | do_in knock_off liquidate | do_well had_best | do_work work | doctor doctor_up | dogmatise dogmatize | doll_up glam_up
pretty_up | domesticise domesticize | domicile domiciliate reside shack | dominate master | dominate predominate prevail reign | don put_on
| dope_off doze_off drift_off drop_off drowse_off fall_asleep flake_out nod_off | doss doss_down | dot stud | double_birdie eagle |
double_crochet double_stitch | double_over double_up | dower endow | downplay minimise understate | doze drowse snooze | draft muster_in |
drag_in embroil sweep sweep_up | drag_on drag_out | drag_up dredge_up | drain run_out | draw pull | draw reap | draw trace | draw_back
move_back pull_away pull_back recede retreat withdraw | draw_out prolong protract | draw_rein rein | draw_up straighten_up | dread fear |
dream_up hatch think_up | dress get_dressed | dribble trickle | drift err stray | drift roam rove stray vagabond wander | drift_apart
drift_away | drive motor | drive ram | drive_back fight_off rebuff repel repulse | drivel slabber slaver slobber | drizzle mizzle |
drool_over slobber_over | droop sag | drop_away fall_away slip | drop_behind get_behind hang_back trail | drop_down sink | drop_open
fall_open | drop_out give_up throw_in | drown submerge | drub lick | drudge grind labor toil travail | drum_up rally | dry dry_out | dry_up
exsiccate | dub nickname | dulcify dulcorate edulcorate sweeten | dummy dummy_up | duplicate repeat | dwell inhabit live populate | dwell_on
linger_over | dwindle dwindle_away dwindle_down | dynamise dynamize | earn garner | earth_up land_up | ease_off ease_up slacken_off |
ease_up give_way move_over | eat_at erode gnaw gnaw_at | eat_away erode | eat_into rankle | ebb ebb_away ebb_down ebb_off ebb_out | ebonise
ebonize | echo repeat | echo resound reverberate ring | eclipse overshadow | economize husband | eddy purl swirl whirlpool | edge inch |
edge_in edge_up | editorialise editorialize | educate train | educe elicit | efface obliterate | effect effectuate | effeminise effeminize |
effervesce fizz foam form_bubbles | egest excrete | egg_on prod | eject turf_out | elaborate expatiate expound lucubrate | elapse glide_by
go_along go_by pass slide_by slip_away slip_by | elate lift_up uplift | elegise elegize | elevate kick_upstairs | eliminate obviate rid_of |
elude evade | email netmail | emancipate liberate | emancipate manumit | embed imbed implant plant | embody personify | embrace encompass |
embrace hug | embrace sweep_up | embrangle snarl_up | emit give_out | empale impale | empanel impanel | empathise empathize sympathize |
emphasise underline underscore | emplane enplane | employ hire | empurple purpurate | enact ordain | encase incase | enchant enrapture
enthral enthrall transport | enclose enfold envelop enwrap wrap | enclose hold_in | enclose inclose shut_in | encounter meet run_across |
encounter run_into | encroach_upon intrude_on invade obtrude_upon | end terminate | end_up fetch_up finish finish_up wind_up | endanger
imperil jeopardise jeopardize menace peril threaten | endeavor endeavour strive | endow endue gift indue invest | endure last live live_on
survive | endure suffer | energize stimulate | enforce implement | enforce impose | engage pursue | engraft graft ingraft | engrave inscribe
| engross engulf immerse steep | enhance heighten | enjoin order tell | enlace interlace intertwine lace twine | enliven liven liven_up |
enmesh ensnarl | enquire inquire | enrol enroll enter recruit | enshrine shrine | enshroud shroud | ensnare entrap frame | ensue result |
entail mean | enter_upon luck_into | enthrone vest | entice lure tempt | entitle title | entrench intrench | entrust intrust | entwine knit
| enumerate itemize | envision fancy picture visualize | envision foresee | epitomise epitomize typify | equalise equalize get_even | equate
liken | equip fit_out outfit | equivocate palter prevaricate tergiversate | erect put_up set_up | eroticize sex_up | eruct spew_out | erupt
flare_up | escalate intensify step_up | escape get_away get_by | escape_from shake_off | eschew shun | establish found institute | establish
found launch set_up | establish lay_down | esteem respect value | eternalise eternalize eternise | etherealize etherialise | etherise
etherize | etymologise etymologize | eulogise eulogize | euphemise euphemize | evade hedge sidestep skirt | evangelise evangelize | evince
express | exaggerate hyperbolise hyperbolize magnify overstate | exalt exhilarate tickle_pink | exalt extol glorify laud | examine probe |
exceed top transcend | exceed transcend | excel stand_out surpass | excel_at shine_at | except exclude leave_off leave_out omit | excise
expunge | excite stimulate | exclaim proclaim promulgate | exclude keep_out shut_out | excommunicate unchurch | excruciate torment torture |
excuse let_off | excuse pardon | exemplify illustrate instance | exempt relieve | exercise exert | exercise practice | exercise work_out |
exert wield | exhaust play_out sap | exhaust tucker tucker_out | exhort pep_up root_on urge_on | exile expatriate | exorcise exorcize |
expand flourish thrive | expedite hasten | expel kick_out throw_out | expend spend | experience feel | experience go_through | expire
run_out | explain explicate | exploit tap | explore search | expose uncover | exposit set_forth | express utter | express_emotion
express_feelings | express_joy express_mirth laugh | exsert hold_out put_out stretch_forth stretch_out | extemporise improvise improvize |
extenuate mitigate palliate | exteriorise objectify | exterminate kill_off | externalise externalize | extinguish snuff_out | extract
pull_out rip_out tear_out | extrapolate generalize infer | extrapolate interpolate | exuberate rejoice | exudate exude ooze_out transude |
exuviate molt moult slough | eye eyeball | fabricate manufacture | face front | facsimile fax telefax | factor_analyse factor_analyze |
factor_in factor_out | factorise factorize | fag_out tire tire_out wear_down wear_out wear_upon weary | fail go_wrong miscarry | fail
neglect | faint pass_out swoon | fall_back fall_behind | fall_back lag | fall_flat fall_through | fall_into fall_under | fall_over go_over |
falter stammer stutter | falter stumble | falter waver | fancy take_to | fantasise fantasize fantasy | fare get_along | farm_out hire_out
rent_out | farm_out subcontract | fascinate grip transfix | fascinate intrigue | fasten fix secure | fasten_on hook_on seize_on take_up |
fat fatten fatten_out fatten_up flesh_out | fathom penetrate | fatigue jade tire | faze unnerve unsettle | feature have | feed_back resubmit
| feed_on feed_upon | feel sense | felt_up mat_up matte matte_up | feminise feminize | fence fence_in | fess_up own_up | festinate hasten
hurry look_sharp | fictionalise fictionalize | fight fight_down oppose | figure_out puzzle_out solve | file register | filet fillet | fill
fill_up make_full | fill_again refill replenish | fill_in shade | fill_out round_out | film shoot | filter filter_out filtrate separate_out
| finagle wangle | finalise finalize | fine ticket | finish_out round_out | fire open_fire | fire_up ignite stir_up | firm tauten | fix set
specify | fizzle fizzle_out peter_out taper_off | flail lam thrash | flare flare_out | flash flaunt ostentate show_off swank | flash twinkle
wink | flavor flavour | flee take_flight | fleece gazump hook overcharge rob soak | flick riff | flicker flitter flutter | flip toss |
flirt_with think_about think_of toy_with | flog lash slash welt whip | flood inundate swamp | flood_out overwhelm | flounder stagger |
flow_away flow_off | fluff_up plump_up | flump flump_down | flunk flush_it | fluoridate fluoridise fluoridize | flush_down wash_down | fly
wing | fob play_tricks trick | fob_off foist_off palm_off | foil frustrate queer scotch thwart | fold fold_up turn_up | follow postdate |
follow travel_along | fool_around horse_around | foolproof goofproof | footle hang_around lallygag linger loiter lollygag mess_about
mill_about mill_around tarry | footslog plod trudge | forage scrounge | foray_into raid | force impel | force push | foreclose forestall
preclude prevent | foreground highlight play_up spotlight | foreordain predestinate | foreswear forgo waive | forewarn previse | forfeit
give_up throw_overboard | form organize | form shape | form spring take_form take_shape | formalise formalize | formularise formularize |
forward send_on | fossilise fossilize | foster further | fragment fragmentise fragmentize | frank postmark | fraternise fraternize | fray
frazzle | freak freak_out | free liberate loose release unloose unloosen | freeze stop_dead | freeze_down freeze_out | freshen_up refurbish
| fress gluttonise gluttonize | fret fuss niggle | frizz kink kink_up | frost_over ice_over ice_up | frown_on frown_upon | fudge_together
throw_together | fulfil fulfill meet satisfy | fulfill satisfy | fumble grope | function operate work | function serve | fund_raise
fundraise | furl roll_up | furlough lay_off | furnish provide render supply | fuss mother overprotect | gab yak | gad gallivant jazz_around
| gain win | gain_ground get_ahead make_headway pull_ahead | gain_vigor perk perk_up | gang gang_up | gangrene necrose sphacelate | gaol
immure imprison incarcerate jail jug | gape gawk gawp goggle | garbage_down gobble_up | garnish garnishee | garotte garrote garrotte scrag |
gash slash | gasp pant puff | gather_up lift_up pick_up | gather_up pick_up | gauffer goffer | gaze stare | gear_up prepare ready | generate
yield | gesticulate gesture motion | get receive | get_across put_over | get_along get_on | get_back win_back | get_down swallow | get_hold
line_up | get_into tangle_with | get_married marry wed | get_out go_out | get_through while_away | get_to progress_to | get_together meet |
get_worse relapse | ghettoise ghettoize | giggle titter | gimp hitch hobble limp | ginger_up jazz_up juice_up | gip gyp | give_back refund
repay | give_ear pay_heed | give_rise produce | give_thanks thank | give_vent vent | glamorise glamourize | glamorize glamourise romanticise
romanticize | glamour hex jinx witch | glance glint peek | glance_over scan | glare glower | gleam glimmer | gleam glint glisten glitter
shine | glean harvest reap | globalise globalize | gloss_over skate_over skimp_over slur_over smooth_over | glue paste | glycerolise
glycerolize | go locomote move travel | go proceed | go_about set_about | go_against violate | go_ahead plow_ahead | go_along play_along |
go_away go_forth leave | go_back recur | go_ballistic have_kittens | go_by go_past pass pass_by surpass travel_by | go_deep go_far | go_down
go_under sink | go_far make_it | go_for hope | go_forward proceed | go_home head_home | go_over review | go_through run_through work_through
| go_up move_up rise | go_up rise | goad spur | gold_plate goldplate | govern regularise regularize regulate | govern rule | grade rank rate
| grapple grip | grasp hold_on | gratify satisfy | gray grey | grieve sorrow | grind_down tyrannise tyrannize | groan moan | groom train |
grope_for scrabble | grouch grumble scold | growl grumble rumble | grub_out grub_up | grumble mutter | guard ward | guess hazard venture |
guess reckon suppose think | guffaw laugh_loudly | guide lead take | guide maneuver point steer | guide steer | gulp quaff | gush spirt
spout spurt | hackle hatchel heckle | haemagglutinate hemagglutinate | hallow sanctify | halt kibosh stop | halt stop | ham overact overplay
| hammer_out thrash_out | hamper hinder | hand pass_on turn_over | handcolor handcolour | handcuff manacle | handstamp rubberstamp | hang
hang_up | hang string_up | hang_glide soar | hang_in hang_on hold_on persevere persist | hang_on tack_on tag_on | hang_together interdepend
| hanker long yearn | harbor nurse | hark harken hearken | haul_up pull_up | haunt obsess | haunt stalk | have have_got hold | have_on wear
| hawk huckster monger peddle vend | heal mend | heap pile | heap_up pile_up stack_up | heat_up hot_up | heave heave_up heft heft_up | heave
surge | hesitate pause | hesitate waffle waver | hew hew_out | hiccough hiccup | hide hide_out | hightail_it lam run run_away scarper scat
turn_tail | hike_up hitch_up | hinder impede | hint suggest | hit_home strike_home | hitchhike thumb | hive_away lay_in put_in salt_away
stack_away stash_away store | hock pawn | hold keep maintain | hold take_hold | hold_firm stand_fast stand_pat | hold_open keep_open |
hold_out resist stand_firm | hold_up stick_up | hold_up support | hole hole_out | holiday vacation | holler holler_out | home_in range_in
zero_in | honor honour reward | hoof hoof_it leg_it | hoover vacuum | hop_up soup_up | horn tusk | horn_in nose poke pry | hose hose_down |
hospitalise hospitalize | hound hunt trace | hover oscillate vacillate | howl roar ululate wail yaup yawl | huddle huddle_together | huff
snort | hulk loom tower | humanise humanize | humidify moisturise moisturize | humor humour | hump hunch hunch_forward hunch_over | hunt
hunt_down track_down | hurl hurtle lunge thrust | hurry speed travel_rapidly | hush silence still | hush_up sleek_over | hydrolise hydrolize
| hydrolyse hydrolyze | hydroplane seaplane | hygienise hygienize sanitise sanitize | hype_up psych_up | hyphen hyphenate | hypnotise
hypnotize | hypophysectomise hypophysectomize | hypostatise hypostatize | idealise idealize | idle laze | idle tick_over | idolise idolize
revere worship | illume illuminate illumine light light_up | immaterialise immaterialize unsubstantialise unsubstantialize | immerse plunge
| immortalise immortalize | immunise immunize | impair mar | impart pass_on | impede obstruct obturate occlude | impersonate portray |
impose levy | impress strike | inaugurate kick_off | incite instigate | incite motivate prompt | incorporate integrate | incriminate
inculpate | indicate point | individualise individualize | induct seat | indulge pander | industrialise industrialize | infest overrun |
infix insert | influence shape | ingeminate iterate reiterate repeat restate | initialise initialize | initiate originate | injure wound |
innovate introduce | inquire wonder | inseminate sow_in | insert introduce put_in stick_in | insert tuck | inspire prompt | inspirit spirit
spirit_up | instal install | instruct teach | insulate isolate | intend mean | interest matter_to | interfere intervene step_in |
interiorise interiorize internalise internalize | interject interpose throw_in | interlock mesh | intermit pause | internationalise
internationalize | interpret rede | interrelate relate | interweave weave | intimate suggest | intrude trespass | inveigh rail | invent
manufacture | investigate look_into | invigilate proctor | invite tempt | involve regard | iodise iodize | ionise ionize | iron_out
put_right straighten_out | irrigate water | islamise islamize | isomerise isomerize | issue publish release | italicise italicize | jab poke
| jabber mouth_off rabbit_on rant spout | jack jack_up | jack_off jerk_off wank | jactitate thrash thrash_about thresh thresh_about toss |
jam mob pile throng | jangle jingle | jar jolt | jaw rattle_on yack yack_away yap_away | jawbone schmoose schmooze shmoose shmooze | jeer
scoff | jeopardize stake | jerk twitch | jerk yank | jest joke | jiggle joggle wiggle | jimmy lever prise pry | jog ramble ramble_on |
jollify make_happy make_merry make_whoopie wassail | jot jot_down | journey travel | joy rejoice | joyride tool tool_around | judge
pass_judgment | jump_out leap_out stand_out | junk scrap trash | justify vindicate | jut jut_out project protrude stick_out | kayo
knock_cold knock_out | keen lament | keep_abreast keep_up | keep_apart set_apart | keep_back retain | keep_guard stand_guard stand_sentinel
stand_watch | keep_on retain | keep_pace keep_step | keep_up maintain preserve | keep_up sustain | keratinise keratinize | key key_out |
kibbitz kibitz | kick_about kick_around | kick_in set_in | kill_oneself overexert_oneself | kip sleep slumber | kit kit_out kit_up | knap
rap | knife stab | knock strike_hard | knock_down push_down | knock_up prang_up | label mark tag | label pronounce | labialise labialize |
lace_into lam_into lay_into pitch_into tear_into | lade laden | laicise laicize | lampoon satirise satirize | land set_down | languish
pine_away | lap lick | lapidate stone | lapse recidivate | lapse sink | larn learn | larrup spank | lasso rope | last_out outride ride_out |
latinise romanise romanize | laugh_away laugh_off | launch plunge | launder wash | lavish shower | lay place position put set | lay put_down
| lay_aside save_up | lay_over stop_over | lay_over superimpose | lead result | lead_astray lead_off | lean tilt | lean_against lean_on
rest_on | lease rent | leave_alone let_alone | leave_office step_down | leave_out miss neglect | lech_after lust_after | legislate pass |
lend loan | lessen subside | let_drive let_fly loose_off | let_go release | let_loose let_out utter | level pull_down rase raze tear_down |
lexicalise lexicalize | lie_about lie_around | lift_off take_off | lift_out scoop scoop_up | lighten lighten_up | like wish | limber
limber_up | line run_along | line_up queue queue_up | linearise linearize | lionise lionize | liquidise liquify | liquidize sell_out sell_up
| listen take_heed | literalise literalize | live_down unlive | live_over relive | load load_up | locate settle | locate site | locate
situate | locate turn_up | lock mesh | lock_away lock_in lock_up put_away shut_away | lock_in seal_in | lodge_in occupy | log_in log_on |
log_off log_out | look_across overlook | look_at view | look_back look_backward | look_back retrospect | look_for search seek | look_on
look_upon regard_as repute think_of | look_out watch_out | loose unleash | loosen_up unstuff | loot plunder | lop sever | low moo | lowball
underestimate | luck_it luck_through | lug tote | luge toboggan | lumber pound | lurch pitch | lurk skulk | lyophilise lyophilize |
macadamise macadamize tarmac | maculate tarnish | magnetise mesmerise mesmerize | maintain sustain | make_it pull_round pull_through survive
| make_noise noise | make_over redo refashion remake | make_over retread rework | make_relaxed unlax unstrain | make_water micturate
pass_water pee piss relieve_oneself wee | malfunction misfunction | malnourish undernourish | manipulate pull_strings pull_wires | marbleise
marbleize | marginalise marginalize | marinade marinate | mark_off mark_out | maroon strand | marshal mobilize | martyrise martyrize |
masculinise virilise virilize | massacre mow_down slaughter | master overcome surmount | mastermind organize | match rival | materialise
materialize | maximise maximize | mean signify stand_for | meander thread wind | measure measure_out mensurate | measure_up qualify |
melanise melanize | mellow_out melt | melodise melodize | melt melt_down | melt_off slim slim_down | memorialise memorialize | memorise
memorize | mention note observe remark | meow mew | mercerise mercerize | merchandise trade | merge unify unite | mess_around monkey_around
muck_about muck_around potter tinker | metabolise metabolize | metalize metallize | metamorphose transmogrify | metastasise metastasize |
metricise metricize | mewl pule wail whimper | miaou miaow | mildew mold | militarise militarize | mime mimic | mimeo mimeograph |
miniaturise miniaturize | misapply misuse | misbehave misconduct misdemean | miscalculate misestimate | miscall misname | misguide mislead |
misidentify mistake | misinform mislead | mislay misplace | mispronounce misspeak | mist mist_over | mobilize rally | model mold mould |
model pattern | modernise modernize | modernize overhaul | molder moulder rot | monetise monetize | mongrelise mongrelize | monkey tamper |
monologuise monologuize soliloquise soliloquize | monopolise monopolize | monumentalise monumentalize | moon_around moon_on | mop mop_up
wipe_up | mope mope_around | mortice mortise | mosh slam_dance | motorbike motorcycle | mount wax | mouth speak talk | move_involuntarily
move_reflexively | move_out take_out | move_through pass_across pass_over pass_through | muffle smother stifle | mumble mussitate mutter |
muster muster_up rally | mute tone_down | mythicise mythicize | mythologise mythologize | narcotise narcotize | narrow narrow_down pin_down
| narrow specialize | nasalise nasalize | navigate voyage | negative veto | negotiate talk_terms | neigh nicker whicker whinny | neighbor
neighbour | nerve steel | net sack_up | neuter spay | nip pinch | nitrogenise nitrogenize | nock score | nolle_pros nolle_prosequi |
nose_out scent_out smell_out sniff_out | nosh snack | notarise notarize | note notice | note observe take_note | nourish sustain | novelise
novelize | nudge poke_at prod | obtrude push_out thrust_out | occidentalise occidentalize westernise westernize | odorize odourise | offend
pique | offer proffer | officialise officialize | offsaddle unsaddle | oink squeal | ooze seep | opalise opalize | open open_up | open_up
pioneer | oppugn question | orb orbit revolve | ordain ordinate | orient orientate | orient point | orientalise orientalize | outbalance
outweigh overbalance preponderate | outcry outshout | outdo outgo outmatch outperform outstrip surpass | outface outstare stare_down |
outlast outlive | outmaneuver outmanoeuvre | outrival outvie | outsmart outwit overreach | outstay overstay | overclothe overdress |
overcome overpower overwhelm sweep_over whelm | overcrop overcultivate | overdramatise overdramatize | overemphasise overemphasize
overstress | overestimate overrate | overextend overstrain | overfatigue overtire overweary | overfly pass_over | overgeneralise
overgeneralize | overhaul overtake | overmaster overpower | overprint print_over | override overrule overturn reverse | oversee superintend
supervise | overspecialise overspecialize | overspread spread | overwinter winter | own possess | oxidate oxidize | ozonise ozonize |
paganise paganize | palatalise palatalize | palisade wall | pan pan_off | parade promenade troop | paralyse paralyze | paraphrase rephrase
reword | pare pare_down | part split | participate take_part | particularise particularize specialize specify | partition partition_off |
pass_over skip skip_over | pasteurise pasteurize | patch piece | patinate patinise patinize | patrol police | patronize sponsor | pauperise
pauperize | peg_away plug_away | pelt pepper | penalise penalize punish | peptise peptize | perch roost | permute transpose | personalise
personalize | perspire sudate sweat | persuade sway | philander womanise womanize | philosophise philosophize | photocopy xerox |
photosensitise photosensitize | pick_at pluck_at pull_at | pick_off pluck pull_off | pick_over sieve_out | piddle piddle_away wanton_away |
pinion shackle | pipe shriek shrill | pipe_down quiesce quiet quiet_down | pit play_off | pitch sky toss | pivot swivel | place_down
put_down set_down | plagiarise plagiarize | plank plank_over | plank_down plonk_down plump_down | plaster plaster_over stick_on | plasticise
plasticize | playact roleplay | plonk plunk plunk_down | plough_on press_on push_on | plug stop_up | plug_in plug_into | pluralise pluralize
| pock scar | poetise poetize verse versify | poke_out reach_out | poleax poleaxe | polemicise polemicize polemise polemize | polish refine
| politicise politicize | pollenate pollinate | polychrome polychromise polychromize | polymerise polymerize | pooch pooch_out | poop_out
run_down | popularise popularize | post station | potter_around putter_around | pounce swoop | pound ram ram_down | pound thump | pour
stream swarm | pour_forth shed | pour_out spill_out | pout sulk | powder pulverize | powderise powderize | practice practise rehearse |
prance strut swagger tittup | preachify sermonise sermonize | preassemble prefabricate | premier premiere | present stage | present submit |
preserve save | preserve uphold | press urge | press_home ram_home | prevail triumph | pride_oneself take_pride | prim_out prim_up | print
publish | prioritise prioritize | privatise privatize | process treat | procure secure | professionalise professionalize | program programme
| prologise prologize prologuize | prop prop_up shore_up | propagandise propagandize | prophesy vaticinate | proselytise proselytize |
prosper thrive | prove turn_out | provision purvey | psychoanalyse psychoanalyze | ptyalise ptyalize spit spue | puff_out puff_up |
pull_along schlep | pulsate pulse throb | pup whelp | purl sough | pursue quest_after quest_for | push_aside push_away | put_back replace |
put_forward state submit | quake quiver | quantise quantize | quash repress subdue subjugate | quell squelch | query question | rachet_up
ratchet ratchet_down | rack_up score | raddle ruddle | raffle raffle_off | rage storm | rain rain_down | rain_out wash_out | rake_in
shovel_in | randomise randomize | rape ravish | ratify sign | rationalise_away rationalize_away | rattle_down rattle_off roll_off spiel_off
| ravel ravel_out | reabsorb resorb | reach reach_out | react respond | realign realine | realize see understand | reallocate reapportion |
reanimate recreate revive revivify vivify | reassess reevaluate | reassign transfer | rebel renegade | rebroadcast rerun | rebuff snub |
rebuild reconstruct | rebut refute | recap recapitulate | recharge reload | reclaim repossess | reconnoiter reconnoitre scout | reconstitute
restructure | recount tell | recover regain retrieve | recur repeat | reek smack | reel spin spin_around | reel_off unreel | reenforce
reinforce | reexamine review | referee umpire | reflectorise reflectorize | regret rue | regroup reorganise reorganize | reharmonise
reharmonize | rehear retry | reincarnate transmigrate | reissue reprint | relativise relativize | relieve take_over | rely_on rely_upon |
remain stay | remain stay stay_on | remand send_back | remediate remedy | remember think_back | remember think_of | remilitarise
remilitarize | remove take_away | rend rip rive | renege renege_on renegue_on | renegociate renegotiate | renormalise renormalize | replace
substitute | replace supersede supervene_upon supplant | replete sate satiate | reposition shift | represent stand_for | represent stand_for
symbolize | reprieve respite | reprise reprize | reproach upbraid | reprocess reuse | reproof reprove | resign vacate | resole sole |
resolve settle | restitute restore | resurrect upraise | resuscitate revive | retaliate strike_back | retire withdraw | retool revise |
retrace trace | retrovert revert turn_back | reunify reunite | rev_up step_up | revere reverence venerate | revile vilify vituperate |
revolve rotate | rhapsodise rhapsodize | rhumba rumba | ride_away ride_off | ride_roughshod run_roughshod | rinse rinse_off | rinse wash |
rip_up shred tear_up | ritualise ritualize | roar thunder | rock sway | rocket skyrocket | roll roll_out | roll turn_over | roll wheel |
rough rough_in rough_out | round round_off | rout_out rout_up | rub_along scrape_along scrape_by scratch_along squeak_by squeeze_by |
rub_out score_out | rubber rubberise rubberize | ruck ruck_up | ruggedise ruggedize | run_down run_over | run_low run_short | run_up sew
sew_together stitch | rupture snap tear | rush_away rush_off | saber sabre | saccharify sugar | sag sag_down | sail sweep | sally_forth
sally_out | salute toast | salvage salve save | sample taste | sand sandpaper | sashay sidle | satisfice satisfise | saunter stroll | savor
taste | saw_logs saw_wood snore | say state tell | scamper scurry scuttle | schnorr shnorr | scorch sear | scotch_tape sellotape | scour
scrub | scrape scratch scratch_up | screen test | screen_off separate_off | screen_out sort | scrimp stint | scrub scrub_up | scrutinise
scrutinize size_up take_stock | scuffle shamble shuffle | sculpt sculpture | seal seal_off | secede splinter | seclude sequestrate | section
segment | sectionalise sectionalize | secularise secularize | see witness | send send_out | send_away send_packing | sensibilise sensibilize
sensify sensitize | sentimentise sentimentize | serialise serialize | serve service | set_ablaze set_afire set_aflame | set_down write_down
| settle settle_down | settle square_off | settle_down steady_down take_root | severalise severalize | sex wind_up | sexualise sexualize |
shade shade_off | shallow shoal | shamanise shamanize | shellac shellack | shift transfer | shirk shrink_from | shit tell_on | shiver
shudder | shlep traipse | shoo shoo_away shoo_off | shove_along shove_off | shrink shrivel shrivel_up wither | sidetrack straggle | sigh
suspire | sign subscribe | sign_away sign_over | silt silt_up | simonise simonize | simper smirk | singe swinge | single_crochet
single_stitch | singularise singularize | siphon siphon_off syphon | siss sizz | sit sit_around | sit_back sit_by | sit_up stay_up | skreigh
squawk | sky_dive skydive | slack_up slacken | slacken slow slow_down slow_up | slant weight | sled sleigh | sleek slick | sleek_down
slick_down | sleep_in sleep_late | sleep_over stay_over | sleepwalk somnambulate | slenderise slenderize | sleuth snoop spy | slice slice_up
| slice slit | slice_into slice_through | slick_up smarten_up spiff_up spruce spruce_up titivate tittivate | slide slip | slide slither |
slide_down slump | slip_away sneak_away sneak_off sneak_out steal_away | slip_in stick_in | slop spill splatter | slop splash squish |
slosh_around slush_around | slouch slump | slug swig | sluice sluice_down | smack thwack | smell_up stink_out stink_up | smother suffocate |
smother surround | smudge smutch | snaffle snap_up | snap snarl | snare trammel trap | snatch snatch_up | snicker snigger | soak souse |
soar soar_up soar_upwards | sodomise sodomize | sorcerise sorcerize | sovietise sovietize | span traverse | spatter splash | speak talk |
spice_up zest | spirit_away spirit_off | spiritise spiritize | splash sprinkle | spondaise spondaize | sponge_down sponge_off | sprain wrick
| sprawl straggle | spread_out string_out | squall waul wawl | squander waste | square square_up | squeeze_out wring_out | squirm twist worm
wriggle writhe | stalinise stalinize | stamp stomp | stanch staunch | stand_back stay_away | stand_by stick_about stick_around | stand_in
sub substitute | stay stay_put stick | stay_together stick_together | steam steamer | step tread | step_on tread_on | sterilise sterilize |
stick_to stick_with | stimulate stir | stock stockpile | stopper stopple | strain strive | strangle throttle | stretch stretch_along |
stretch stretch_out unfold | strip_mine surface_mine | stuff thrust | stumble trip | stylise stylize | sublease sublet | submerge submerse |
subsist survive | suburbanise suburbanize | subvent subvention underwrite | subvocalise subvocalize | succor succour | suffer sustain |
sulfur sulphur | sulfurette sulphurette | sum summarise | sum_up summarize | summerise summerize | summon summons | sun sunbathe | surmise
suspect | swab swob | swaddle swathe | swap switch swop trade | swarm teem | sway swing | sweep_away sweep_off | swell swell_up tumesce |
swell well_up | swing_about swing_around turn_around | swirl twiddle twirl whirl | swish swoosh swosh | switch switch_over | switch_off
turn_off | switch_on turn_on | syllabicate syllabify syllabise syllabize | syllogise syllogize | symmetrise symmetrize | symphonise
symphonize | sync synchronize | syncretise syncretize | synthesise synthesize | systematise systematize systemise systemize | tabularise
tabularize tabulate | tack wear_round | tackle take_on | take_away take_out | take_charge take_control take_hold | take_on take_over |
take_out unpack | take_over usurp | talk_about talk_of | tamp tamp_down | tap_out thump_out | team team_up | tear_away tear_off | telecast
televise | telepathise telepathize | temporise temporize | tenderise tenderize | terrace terrasse | terrorise terrorize | test try_out |
theologise theologize | throw_back toss_back | thud thump | tick ticktack ticktock | tie_down tie_up | tinct tint | tink tinkle | tippytoe
tiptoe | tissue weave | titillate vellicate | topple tumble | totalise totalize | trade trade_in | tramp_down tread_down | trample tread |
transcribe transliterate | transfer transplant | transform transmute | transistorise transistorize | transitivise transitivize | traumatise
traumatize | travel_to visit | trice trice_up | trivialise trivialize | true true_up | tsk tut | tuck_away tuck_in | tune tune_up | tweet
twirp | twirl whirl | type typewrite | uncloak unmask | underachieve underperform | underact underplay | underestimate underrate | undo
unmake | uniformise uniformize | unionise unionize | universalise universalize | unknot unpick unravel | unlace untie | unroll unwind
wind_off | vandalise vandalize | vascularise vascularize | vasectomise vasectomize | victimise victimize | vitalise vitalize | vitaminise
vitaminize | volatilise volatilize | vowelise vowelize | vulcanise vulcanize | wag waggle | walk_about walk_around | wall_in wall_up |
wallop whack wham whop | waltz waltz_around | warm warm_up | watch watch_over | watercolor watercolour | wear_away whittle_away whittle_down
| wear_off wear_out wear_thin | weigh_down weigh_on | welch welsh | wheel wheel_around | whip worst | whip_up whomp_up | whisk_by zip_by |
white whiten | white_out whiteout | whizz_along zoom zoom_along | wind wrap | winterise winterize | wipe_away wipe_off | wolf wolf_down |
work_at work_on | wrap wrap_up | wrawl yammer yowl | write_about write_of write_on | yap yelp yip | zip zip_up zipper`;
