// Made by scripts/wordnet-deeds.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.
// Nouns, lower-case and singular, each with the verbs that it is derived from in a common sense.
export const DEEDS = `abandonment:abandon aberration:aberrate ablation:ablate abolition:abolish abortion:abort abreaction:abreact absence:absent absorption:absorb
abstention:abstain abstraction:abstract abundance:abound acceleration:accelerate accelerator:accelerate accent:accentuate acceptance:accept
accompaniment:accompany accomplishment:accomplish accountant:account accounting:account accreditation:accredit accretion:accrete
acculturation:acculturate accumulation:accumulate accusation:accuse achievement:achieve acid:acidify+acidulate acquaintance:acquaint
acquiescence:acquiesce acquisition:acquire act:actuate acting:act action:act actor:act addition:add adherent:adhere adjournment:adjourn
adjustment:adjust administration:administer administrator:administrate admiration:admire admirer:admire admission:admit admonition:admonish
adolescence:adolesce adolescent:adolesce adoption:adopt adventurer:adventure advertisement:advertise advertising:advertise advisor:advise
advocacy:advocate aeration:aerate aerator:aerate aerosol:aerosolise+aerosolize affiliation:affiliate affirmation:affirm
agglutination:agglutinate aggression:aggress aggressor:aggress agony:agonise+agonize agreement:agree ailment:ail alcohol:alcoholize
alignment:align alkali:alkalify+alkalize allegory:allegorise+allegorize allocation:allocate allowance:allow allusion:allude alteration:alter
aluminum:aluminise+aluminize amazement:amaze amendment:amend american:americanize amplifier:amplify amusement:amuse
analogy:analogise+analogize analysis:analyze analyst:analyze analyzer:analyze anatomy:anatomise+anatomize angle:angulate
animal:animalise+animalize annihilation:annihilate announcement:announce antecedent:antecede apology:apologise+apologize appearance:appear
applicant:apply application:apply appointee:appoint appraisal:appraise appraiser:appraise apprehension:apprehend approval:approbate+approve
argument:argue armament:arm aroma:aromatise+aromatize arousal:arouse arrangement:arrange arrival:arrive articulation:articulate
ascendancy:ascend aspirant:aspire aspiration:aspire assassin:assassinate assemblage:assemble assertion:assert assessment:assess
assessor:assess assignee:assign assignment:assign assistance:assist assistant:assist association:associate assumption:assume
astonishment:astonish atom:atomise+atomize attachment:attach attacker:attack attainment:attain attendance:attend attendant:attend
attention:attend attraction:attract automation:automate avoidance:avoid awakening:awaken backer:back backing:back banker:bank
bankruptcy:bankrupt bargaining:bargain bather:bathe bathing:bathe batter:bat batting:bat bearer:bear bearing:bear beating:beat
beauty:beautify beggary:beg beginner:begin beginning:begin being:be belief:believe believer:believe beneficiary:benefice bereavement:bereave
besieger:besiege bestowal:bestow betrayal:betray betterment:better bewilderment:bewilder bidder:bid bidding:bid binder:bind binding:bind
biter:bite blackmailer:blackmail blinker:blink blower:blow blowing:blow boating:boat boiler:boil bolshevik:bolshevise bomber:bomb
bombing:bomb booker:book booking:book bootlegger:bootleg borrower:borrow boundary:bound boxer:box bracing:brace breathing:breathe
briber:bribe briefing:brief broiler:broil brokerage:broker bugler:bugle builder:build bunter:bunt burglar:burglarise
burglary:burglarize+burgle burial:bury burner:burn buyer:buy buying:buy calcification:calcify calcium:calcify calculation:calculate
caliber:calibrate calibration:calibrate caller:call calumny:calumniate camper:camp camping:camp cancellation:cancel capacity:capacitate
capital:capitalise+capitalize capsule:capsulate carbon:carbonate+carbonise+carbonize+carburise+carburize carpentry:carpenter carrier:carry
cartoonist:cartoon castigation:castigate catcher:catch category:categorize caterer:cater catheter:catheterise+catheterize
catholicism:catholicize celebrant:celebrate celebration:celebrate centering:center centralization:centralize centrifugation:centrifuge
centrifuge:centrifugate certificate:certify certification:certify channel:channelize character:characterise+characterize charger:charge
chastisement:chastise chattering:chatter cheering:cheer chlorine:chlorinate chopper:chop christening:christen circulation:circulate
citation:cite city:citify civilization:civilize claimant:claim clamoring:clamor clangor:clang clapping:clap class:classify
classification:classify classifier:classify cleaner:clean cleaning:clean cleansing:cleanse clearance:clear clearing:clear cleft:cleave
clerking:clerk clocking:clock closing:close closure:close clothing:clothe clowning:clown coaching:coach coalescence:coalesce coating:coat
cobbler:cobble code:codify codification:codify coexistence:coexist cognizance:cognize cohesion:cohere collaboration:collaborate
collective:collectivise+collectivize collision:collide collusion:collude colony:colonise+colonize color:colorize combination:combine
combustion:combust coming:come commander:command commandment:command comment:commentate commentary:comment+commentate commentator:commentate
commercialization:commercialize commiseration:commiserate commissioner:commission commitment:commit committee:commit commune:communise
communicating:communicate communication:communicate communion:commune communism:communize commutation:commute commutator:commutate
commuter:commute commuting:commute comparison:compare compartment:compartmentalise+compartmentalize compassion:compassionate
compensation:compensate competition:compete competitor:compete compiling:compile complaint:complain completion:complete
complexity:complexify compliance:comply complication:complicate component:compose comportment:comport composer:compose composition:compose
composure:compose compounding:compound comprehension:comprehend compulsion:compel computation:compute
computer:compute+computerise+computerize concentration:concentrate concept:conceive+conceptualise+conceptualize conception:conceive
conceptualization:conceptualize concert:concertise+concertize concession:concede concurrence:concur concussion:concuss condemnation:condemn
conditioner:condition conditioning:condition conduction:conduct conductor:conduct confederacy:confederate conference:confer
confession:confess confessor:confess confidant:confide configuration:configure confinement:confine confirmation:confirm
confrontation:confront confusion:confuse congestion:congest congratulation:congratulate congregation:congregate connection:connect
connotation:connote conqueror:conquer conscription:conscript conservation:conserve consideration:consider consistence:consist
consistency:consist consolation:console consolidation:consolidate conspiracy:conspire conspirator:conspire constellation:constellate
constituent:constitute constitution:constitute+constitutionalize constriction:constrict construction:construct consultant:consult
consultation:consult consumer:consume consumption:consume container:contain+containerise+containerize contamination:contaminate
contemplation:contemplate contention:contend continuance:continue continuation:continue contortion:contort contraction:contract
contractor:contract contradistinction:contradistinguish contribution:contribute contributor:contribute controller:control
conversation:converse conversion:convert conveyor:convey cooking:cook coolant:cool cooler:cool cooling:cool cooperation:cooperate
coordination:coordinate coordinator:coordinate correction:correct correlation:correlate correspondence:correspond correspondent:correspond
cosigner:cosign counseling:counsel counselor:counsel counter:count counting:count coupling:couple coverage:cover coward:cow+cower
cowling:cowl cracking:crack crafter:craft creaking:creak creation:create creator:create creature:create creeper:creep
crime:criminalise+criminate criminal:criminalize critic:criticize criticism:criticise croaking:croak crossing:cross crucifix:crucify
crucifixion:crucify crusher:crush crystal:crystalize+crystallize culmination:culminate cultivation:cultivate cushioning:cushion cutting:cut
cyclist:cycle damnation:damn dancer:dance dancing:dance daring:dare dawning:dawn dealer:deal dealing:deal dealings:deal debility:debilitate
debunking:debunk decedent:decease deceleration:decelerate decision:decide declamation:declaim declaration:declare decor:decorate
decoration:decorate decorator:decorate dedication:dedicate deepening:deepen defection:defect defendant:defend defender:defend defiance:defy
defining:define definition:define deformation:deform degeneration:degenerate degradation:degrade deity:deify dejection:deject
delegation:delegate deliberation:deliberate delineation:delineate deliverance:deliver delivery:deliver demander:demand demarcation:demarcate
democracy:democratize demolition:demolish demon:demonize demonstration:demonstrate demonstrator:demonstrate demoralization:demoralize
demythologization:demythologize denial:deny denomination:denominate departure:depart dependency:depend depletion:deplete deportee:deport
depositor:deposit depravity:deprave depreciation:depreciate deputy:deputise derision:deride derivation:derive descendant:descend
descendent:descend descent:descend desecration:desecrate desertion:desert designation:designate designer:design desolation:desolate
desorption:desorb desperate:despair desperation:despair despoiler:despoil despondency:despond destination:destine destroyer:destroy
destruction:destroy desynchronizing:desynchronize detachment:detach detecting:detect detection:detect detector:detect detergency:deterge
deterioration:deteriorate determinant:determine determination:determine deterrent:deter detractor:detract developer:develop
development:develop deviation:deviate devil:devilize devilment:devil devisee:devise devotee:devote devotion:devote diagnosing:diagnose
diagnosis:diagnose dialysis:dialyze difference:differ+differentiate differentiation:differentiate diffraction:diffract
digitalization:digitalize dignity:dignify dilution:dilute diminution:diminish dinner:dine dipper:dip directive:direct director:direct
disagreement:disagree disappearance:disappear disappointment:disappoint disapproval:disapprove disarmament:disarm disclosure:disclose
discontinuance:discontinue discovery:discover discrimination:discriminate discussion:discuss disenfranchisement:disenfranchise
disengagement:disengage disillusionment:disillusion disintegration:disintegrate dislocation:dislocate dismissal:dismiss disobedience:disobey
disparagement:disparage dispensary:dispense dispensation:dispense dispenser:dispense dispersal:disperse dispersion:disperse
displeasure:displease disposal:dispose disposition:dispose dispossession:dispossess disruption:disrupt dissatisfaction:dissatisfy
dissection:dissect dissemination:disseminate dissension:dissent dissenter:dissent dissociation:dissociate dissolution:dissolve
distension:distend distillation:distill distinction:distinguish distortion:distort distraction:distract distribution:distribute
distributor:distribute disturbance:disturb divergence:diverge diversification:diversify diversion:divert diversity:diversify
divestiture:divest division:divide documentary:document dodging:dodge dogma:dogmatize dominance:dominate domination:dominate
dominion:dominate donation:donate dosage:dose drafting:draft drainage:drain drama:dramatise+dramatize dramatist:dramatise+dramatize
drawer:draw drawing:draw dreamer:dream drinker:drink drinking:drink driver:drive drugging:drug drummer:drum drunkard:drink duelist:duel
duplication:duplicate dweller:dwell dwelling:dwell dyeing:dye earnings:earn eating:eat ebbing:ebb ebony:ebonize editor:edit
editorial:editorialize education:educate educator:educate effect:effectuate ejaculation:ejaculate ejection:eject elaboration:elaborate
elation:elate election:elect elector:elect electricity:electrify elevation:elevate elevator:elevate elimination:eliminate elution:elute
emanation:emanate embankment:embank embarrassment:embarrass embracing:embrace emergence:emerge emigration:emigrate emission:emit
emotion:emote emphasis:emphasize employee:employ employer:employ employment:employ enactment:enact enchantment:enchant enclosure:enclose
encouragement:encourage encroachment:encroach ending:end endowment:endow endurance:endure energy:energize enervation:enervate
enforcement:enforce engagement:engage engineering:engineer engraver:engrave enjoyment:enjoy enlargement:enlarge enlightenment:enlighten
enrichment:enrich enrollee:enroll enrollment:enroll entanglement:entangle entertainer:entertain entertainment:entertain entrance:enter
entry:enter epitome:epitomise+epitomize equal:equate equation:equate equilibrium:equilibrate+equilibrize equipment:equip equipping:equip
erosion:erode error:err eruption:erupt escalation:escalate establishment:establish ester:esterify estrangement:estrange evacuation:evacuate
evaluation:evaluate evaporation:evaporate evocation:evoke evolution:evolve exacerbation:exacerbate exaggeration:exaggerate
examination:examine example:exemplify exasperation:exasperate excavation:excavate excellence:excel exception:except excitement:excite
exclaiming:exclaim exclamation:exclaim exclusion:exclude excretion:excrete execution:execute executor:execute exemption:exempt
exercising:exercise exertion:exert exhibition:exhibit exhortation:exhort exhumation:exhume existence:exist expectancy:expect
expectation:expect expenditure:expend experimentation:experiment experimenter:experiment expiration:expire explanation:explain
exploitation:exploit exploration:explore explorer:explore explosion:explode exporter:export exposition:exposit exposure:expose
expression:express expulsion:expel expurgation:expurgate extension:extend extent:extend extrapolation:extrapolate exultation:exult
facing:face factor:factorize failure:fail faker:fake falsity:falsify faltering:falter fantasy:fantasize farmer:farm farming:farm
fascination:fascinate feeding:feed feeler:feel feeling:feel feelings:feel felicity:felicitate fencing:fence fender:fend fermentation:ferment
fertilizer:fertilize fiction:fictionalize fielder:field fielding:field fighter:fight fighting:fight figuring:figure filing:file filling:fill
filming:film filter:filtrate financing:finance finding:find fingering:finger fingerprinting:fingerprint finishing:finish firing:fire
fisher:fish fishing:fish fixing:fix fixture:fix flashing:flash flattery:flatter flight:flee flocculation:flocculate flowering:flower
flowing:flow fluorescence:fluoresce fluoride:fluoridate+fluoridize focusing:focus foil:foliate foliage:foliate follower:follow
following:follow foraging:forage foreboding:forebode forecasting:forecast formation:form formula:formularize+formulate formulation:formulate
fort:fortify fortification:fortify forwarding:forward fostering:foster foundation:found founder:found founding:found fraction:fractionate
fractionation:fractionate fragment:fragmentize fragmentation:fragment framing:frame fraternisation:fraternise
fraternity:fraternise+fraternize freewheeler:freewheel freezing:freeze freighter:freight french:frenchify fruit:fructify
frustration:frustrate fulfillment:fulfill furniture:furnish fusion:fuse gambler:gamble gambling:gamble gardener:garden gardening:garden
gas:gasify gassing:gas gathering:gather gelding:geld generalization:generalize generation:generate generator:generate germ:germinate
gesture:gesticulate ghetto:ghettoize giving:give glacier:glaciate glamor:glamorize gleaming:gleam glory:glorify glutton:gluttonize
glycerol:glycerolize going:go golfer:golf golfing:golf government:govern governor:govern grading:grade graduation:graduate graining:grain
grappling:grapple grasping:grasp gratification:gratify gravity:gravitate greeting:greet grinding:grind grinning:grin grounder:ground
grouping:group grower:grow growing:grow growling:growl growth:grow grumbling:grumble guessing:guess guidance:guide gulping:gulp gunner:gun
gyration:gyrate habit:habituate hallucination:hallucinate hamming:ham handling:handle handwriting:handwrite happening:happen
harmony:harmonize hatching:hatch hater:hate hawker:hawk heading:head healer:heal healing:heal hearer:hear hearing:hear heater:heat
heating:heat heaving:heave helper:help hesitation:hesitate hiding:hide hijacker:hijack hissing:hiss holder:hold holding:hold
hollering:holler homesteader:homestead hopper:hop horror:horrify hospital:hospitalize housekeeping:housekeep housing:house howling:howl
hugging:hug humidity:humidify humiliation:humiliate humming:hum hunter:hunt hunting:hunt hurler:hurl hydrogen:hydrogenate
hypothesis:hypothecate+hypothesize idea:ideate ideal:idealise+idealize idealization:idealize identification:identify identity:identify
idler:idle idol:idolise+idolize ignorance:ignore illumination:illuminate illustration:illustrate illustrator:illustrate imagery:image
imagination:imagine imaging:image imitation:imitate immigrant:immigrate immigration:immigrate impairment:impair impinging:impinge
implementation:implement implication:implicate+imply importation:import imposition:impose imprecation:imprecate imprisonment:imprison
improvement:improve inauguration:inaugurate incarnation:incarnate incitement:incite inclination:incline incorporation:incorporate
incubation:incubate inculcation:inculcate indexing:index indication:indicate indicator:indicate indictment:indict individual:individualize
inducement:induce induction:induce+induct industrialism:industrialise+industrialize industrialization:industrialize infatuation:infatuate
infection:infect inference:infer infiltration:infiltrate inflation:inflate inflection:inflect infliction:inflict informant:inform
information:inform inhabitant:inhabit inhalation:inhale inheritance:inherit inhibition:inhibit initiation:initiate injection:inject
injury:injure innovation:innovate inoculation:inoculate inquiry:inquire insinuation:insinuate insistence:insist inspection:inspect
inspiration:inspire installation:install instance:instantiate instillation:instill instruction:instruct instructor:instruct
instrumentation:instrument insulation:insulate insurance:insure integral:integrate integrating:integrate integration:integrate
intensification:intensify intensity:intensify intent:intend interaction:interact interceptor:intercept interdependence:interdepend
interference:interfere interior:interiorize intermarriage:intermarry intermission:intermit interposition:interpose interpretation:interpret
interpreter:interpret interpreting:interpret interrelation:interrelate interrogation:interrogate interruption:interrupt
intervention:intervene interviewer:interview intimidation:intimidate intonation:intonate+intone introduction:introduce intruder:intrude
intuition:intuit inundation:inundate invader:invade invasion:invade invention:invent inventor:invent investigating:investigate
investigation:investigate investigator:investigate investment:invest investor:invest invitation:invite invocation:invoke involvement:involve
iodination:iodise+iodize iodine:iodinate+iodise+iodize ion:ionate+ionise+ionize irrigation:irrigate irritation:irritate irruption:irrupt
isolation:isolate italic:italicise+italicize item:itemise+itemize jabbing:jab jelly:jellify jeopardy:jeopardise+jeopardize jerking:jerk
jeweler:jewel joker:joke journeying:journey judgment:judge judiciary:judge justification:justify juxtaposition:juxtapose keeping:keep
kidnapper:kidnap killer:kill killing:kill kissing:kiss knocking:knock laborer:labor laggard:lag lamentation:lament landscaping:landscape
launcher:launch laundry:launder leader:lead leakage:leak learner:learn lecturer:lecture legislation:legislate legislator:legislate
legislature:legislate legitimacy:legitimate liar:lie liberation:liberate liberty:liberate lifter:lift limitation:limit liquid:liquify
liquidation:liquidate listener:listen litigant:litigate litigation:litigate living:live locale:localize localization:localize
location:locate lodgings:lodge logger:log logging:log longing:long loser:lose lover:love luggage:lug luminescence:luminesce luxury:luxuriate
machinery:machine machinist:machine magnet:magnetise+magnetize magnification:magnify magnitude:magnify maintenance:maintain maker:make
making:make malediction:maledict malingering:malinger management:manage manager:manage manifestation:manifest manipulation:manipulate
manufacturer:manufacture manumission:manumit marble:marbleize marbleizing:marbleize marching:march marker:mark marketing:market marking:mark
martyr:martyrize masking:mask mastery:master mating:mate matting:mat maturation:maturate+mature maximum:maximise+maximize meaning:mean
measurement:measure measuring:measure meddling:meddle medication:medicate medicine:medicate meditation:meditate meeting:meet
melioration:meliorate melody:melodize melting:melt memorial:memorialize memorization:memorize memory:memorize merchandising:merchandise
merger:merge merging:merge migration:migrate military:militarise+militarize miner:mine mingling:mingle miniature:miniaturise+miniaturize
minimum:minimise+minimize mining:mine ministration:minister misbehavior:misbehave miscalculation:miscalculate miscegenation:miscegenate
misconception:misconceive misconstruction:misconstrue misgiving:misgive misinterpretation:misinterpret mismanagement:mismanage
misrepresentation:misrepresent mistaking:mistake misunderstanding:misunderstand mitigation:mitigate mixing:mix mixture:mix
mobilization:mobilize mocker:mock mockery:mock moderation:moderate modernization:modernize modification:modify modifier:modify
modulation:modulate moisture:moisten+moisturise+moisturize molding:mold monitoring:monitor monologue:monologuize monopolization:monopolize
monopoly:monopolise+monopolize mortification:mortify motion:move motivation:motivate motive:motivate motor:motorize mourner:mourn
movement:move mover:move muffler:muffle multiplication:multiply murderer:murder murmuring:murmur musing:muse mutant:mutate
mutilation:mutilate mutineer:mutiny muttering:mutter mystery:mystify myth:mythologize mythology:mythologize narrowing:narrow nausea:nauseate
navigation:navigate navigator:navigate nazism:nazify necessity:necessitate negotiation:negotiate neutralization:neutralize nitrate:nitrify
nitrogen:nitrify+nitrogenize nomination:nominate notation:notate notice:notify nourishment:nourish nucleus:nucleate numbering:number
nursery:nurse nursing:nurse nutrient:nutrify obedience:obey object:objectify objectification:objectify objection:object
obligation:obligate+oblige obliteration:obliterate observance:observe observation:observe observer:observe occupancy:occupy occupant:occupy
occupation:occupy odor:odorize offender:offend offense:offend offering:offer omission:omit opener:open opening:open operation:operate
operator:operate opinion:opine opponent:oppose opposition:oppose oppression:oppress optimum:optimise+optimize orator:orate
orchestra:orchestrate orchestration:orchestrate ordering:order organization:organize organizer:organize origin:originate
oscillation:oscillate overachievement:overachieve overeating:overeat overestimation:overestimate overpayment:overpay
overprotection:overprotect oversimplification:oversimplify owner:own oxidation:oxidate oxygen:oxygenate+oxygenize pacification:pacify
pacing:pace package:pack packaging:package packing:pack pagan:paganize page:paginate paging:page painter:paint painting:paint pallor:pale
paneling:panel panting:pant parking:park participant:participate participation:participate parting:part passage:pass passing:pass
patina:patinate+patinize patroller:patrol patron:patronise+patronize pavement:pave payment:pay pealing:peal peddler:peddle pelting:pelt
penalty:penalise penetration:penetrate pensioner:pension perception:perceive percolator:percolate perforation:perforate performance:perform
performer:perform perfusion:perfuse permission:permit perpetration:perpetrate perpetuation:perpetuate persecution:persecute
persistency:persist person:personify persona:personify personification:personify perspiration:perspire pertinence:pertain
perturbation:perturb perusal:peruse pervaporation:pervaporate petting:pet philosophizing:philosophize philosophy:philosophise+philosophize
picturing:picture pink:pinkify piper:pipe pitcher:pitch placement:place planner:plan planning:plan planting:plant plasterer:plaster
playacting:playact player:play playing:play pleasure:please plowing:plow poet:poetise+poetize polarization:polarize pollen:pollinate
pollution:pollute polymerization:polymerize popping:pop population:populate porter:port portrait:portray portrayal:portray
possession:possess poster:post pounding:pound powder:powderize prayer:pray preacher:preach preaching:preach precedent:precede
preconception:preconceive predecessor:precede predicator:predicate prediction:predict predominance:predominate predomination:predominate
preexistence:preexist preference:prefer preferment:prefer preoccupation:preoccupy preparation:prepare prescription:prescribe
presentation:present preservation:preserve president:preside pressing:press pressure:press+pressurise+pressurize presumption:presume
presupposition:presuppose pretense:pretend prevalence:prevail prevention:prevent pricing:price primping:primp priority:prioritize
procedure:proceed proceeding:proceed proceedings:proceed processing:process processor:process proclamation:proclaim
procrastination:procrastinate procreation:procreate procurement:procure procurer:procure producer:produce product:produce production:produce
programming:programme progression:progress projection:project proliferation:proliferate prolongation:prolong promoter:promote
promotion:promote promulgator:promulgate pronouncement:pronounce propaganda:propagandise+propagandize propagation:propagate propeller:propel
proponent:propound proposition:propose prosecution:prosecute prosecutor:prosecute prostitution:prostitute protection:protect
protestation:protest protuberance:protuberate provision:provide provocation:provoke prowler:prowl publication:publish
publicist:publicise+publicize publisher:publish publishing:publish pulling:pull pulsation:pulsate pulse:pulsate punishment:punish
purging:purge purification:purify purity:purify purple:purpurate pursuer:pursue pursuit:pursue purveyor:purvey pushing:push
puzzlement:puzzle quackery:quack quadrupling:quadruple qualification:qualify quality:qualify quarters:quarter questioner:question
questioning:question quotation:quote racing:race radiance:radiate radiation:radiate radiator:radiate railing:rail raising:raise
ramification:ramify rancher:ranch randomization:randomize rating:rate rationale:ratiocinate rationalization:rationalize rationing:ration
rattler:rattle rattling:rattle reactant:react reaction:react reader:read reading:read readjustment:readjust realization:realize
reappearance:reappear rearing:rear reasoning:reason reassurance:reassure rebellion:rebel rebuilding:rebuild receiver:receive
reception:receive recipient:receive recital:recite reckoning:reckon reclining:recline recognition:recognize recollection:recollect
recommendation:recommend reconsideration:reconsider reconstruction:reconstruct recorder:record recording:record recovery:recover
recreation:recreate recruitment:recruit recuperation:recuperate recurrence:recur redefinition:redefine redemption:redeem
redeposition:redeposit redevelopment:redevelop rediscovery:rediscover reducing:reduce reduction:reduce reelection:reelect
reevaluation:reevaluate referee:refer reference:refer refinement:refine reflector:reflect refocusing:refocus refrigeration:refrigerate
refrigerator:refrigerate refueling:refuel refusal:refuse regimentation:regiment registrant:register registration:register registry:register
regulation:regulate regulator:regulate rehabilitation:rehabilitate reharmonization:reharmonize rehearsal:rehearse reimbursement:reimburse
reinforcement:reinforce rejection:reject rejoicing:rejoice relation:relate reliance:rely reliving:relive remainder:remain
remembrance:remember reminder:remind remission:remit remnant:remain removal:remove remuneration:remunerate rendering:render renewal:renew
renovation:renovate renunciation:renounce reorientation:reorient repayment:repay repentance:repent repetition:repeat replacement:replace
replacing:replace replenishment:replenish reporter:report reporting:report representation:represent repression:repress
reproduction:reproduce reputation:repute requirement:require requisition:require researcher:research resemblance:resemble resentment:resent
reservation:reserve resident:reside resignation:resign resilience:resile resonance:resonate respiration:respire restatement:restate
restoration:restore restraint:restrain restriction:restrict resumption:resume resuspension:resuspend retailer:retail retailing:retail
retaliation:retaliate retardation:retard retention:retain retirement:retire retraining:retrain reunion:reunify+reunite revelation:reveal
reveller:revel revelry:revel reverberation:reverberate reversal:reverse reviewer:review revision:revise revival:revive
revolution:revolt+revolutionise+revolutionize rider:ride rigger:rig ringing:ring ripening:ripen ritual:ritualize roarer:roar roaring:roar
robber:rob robbery:rob roleplaying:roleplay roofer:roof rooting:root rotation:rotate rubber:rubberize ruler:rule ruling:rule rumen:ruminate
runner:run running:run rushing:rush rustler:rustle rustling:rustle sailing:sail sailor:sail saint:sanctify saline:salinate saliva:salivate
sanitation:sanitate sassing:sass satire:satirise+satirize saturation:saturate saver:save savings:save scandal:scandalise+scandalize
scar:scarify scavenger:scavenge schooling:school scoffing:scoff scouring:scour scouting:scout screaming:scream screeching:screech
scrubbing:scrub scrutiny:scrutinise+scrutinize sculptor:sculpt sculpture:sculpt sealing:seal secretion:secrete sedimentation:sediment
seduction:seduce seepage:seep seer:see seizure:seize selection:select selling:sell sending:send sensation:sense sense:sensify sensor:sense
separation:separate sequestration:sequester sermon:sermonise+sermonize servant:serve settlement:settle settler:settle severing:sever
sewer:sew sewing:sew shading:shade shaking:shake shaping:shape sharer:share shaving:shave shielding:shield shining:shine shipment:ship
shipping:ship shirking:shirk shivering:shiver shooter:shoot shooting:shoot shopper:shop shopping:shop shouting:shout showing:show
shrieking:shriek shuffling:shuffle shutter:shut sieve:sift sightseeing:sightsee sign:signify signal:signalize signaling:signal
signature:sign singer:sing singing:sing sinking:sink sinner:sin sinning:sin sipper:sip sitting:sit skimming:skim skirmisher:skirmish
skulking:skulk sleeper:sleep sleeping:sleep sleepwalker:sleepwalk slinging:sling sloganeering:sloganeer slowing:slow slugger:slug
smiling:smile smoking:smoke smuggler:smuggle sniper:snipe sniveling:snivel snoring:snore soaking:soak softening:soften soldiering:soldier
soldiery:soldier solid:solidify soloist:solo solvent:solvate somersaulting:somersault sorption:sorb spacing:space speaker:speak
speaking:speak specialist:specialise+specialize specialization:specialize specification:specify spectator:spectate speculation:speculate
speech:speak+speechify spelling:spell spending:spend spirit:spiritize splatter:splat splicing:splice sprawling:sprawl sprinkling:sprinkle
sprinter:sprint sputtering:sputter squatting:squat stabilization:stabilize stager:stage stagnation:stagnate staining:stain stance:stand
standard:standardise+standardize starting:start starvation:starve statement:state stealing:steal stiffening:stiffen stimulant:stimulate
stimulation:stimulate stimulus:stimulate stocking:stock storage:store straggler:straggle straining:strain strangulation:strangle+strangulate
stratification:stratify stratum:stratify streamliner:streamline stretching:stretch striation:striate striving:strive student:study
style:stylize stylization:stylize subdivision:subdivide subjugation:subjugate submission:submit subsidy:subsidise+subsidize
subsistence:subsist substitution:substitute succession:succeed successor:succeed sucker:suck sufferer:suffer suffering:suffer
suffocation:suffocate suggestion:suggest suit:sue sum:summate summary:summarise+summarize summation:sum summer:summerize
superintendent:superintend supervision:supervise supervisor:supervise supper:sup supplier:supply supporter:support supporting:support
surroundings:surround surveying:survey surveyor:survey survival:survive survivor:survive suspension:suspend suspicion:suspect
sustenance:sustain swathing:swathe swearing:swear sweeping:sweep swelling:swell swimming:swim switching:switch
syllable:syllabicate+syllabify+syllabize symbol:symbolise+symbolize symmetry:symmetrise+symmetrize sympathy:sympathise+sympathize
symphony:symphonize synchrony:synchronise+synchronize synthesis:synthesise systematization:systematize table:tabulate tabulation:tabulate
talking:talk tampering:tamper tapping:tap teacher:teach teasing:tease telegrapher:telegraph telepathy:telepathize television:televise
temptation:tempt tendency:tend tending:tend tension:tense tenting:tent terror:terrify+terrorise+terrorize testimony:testify testing:test
thawing:thaw theory:theorise+theorize thieving:thieve thinker:think thinking:think thought:think threshing:thresh thriller:thrill
throbbing:throb thumping:thump tightening:tighten timer:time timing:time titration:titrate tolerance:tolerate tormentor:torment toter:tote
tourist:tour tracing:trace trader:trade trading:trade training:train trampling:trample tranquilizer:tranquilize transaction:transact
transcription:transcribe transducer:transduce transformer:transform transfusion:transfuse transgression:transgress transistor:transistorize
transition:transit translation:translate transmission:transmit transmitting:transmit transmutation:transmute transpiration:transpire
transportation:transport trapper:trap traveler:travel traveller:travel treatment:treat trembling:tremble triangle:triangulate trucking:truck
trumpeter:trumpet trustee:trust tubing:tube tumbler:tumble tumbling:tumble tuning:tune turning:turn twirler:twirl twisting:twist type:typify
typewriter:typewrite typewriting:typewrite typing:type tyrant:tyrannize ulcer:ulcerate ultracentrifugation:ultracentrifuge
underachievement:underachieve underachiever:underachieve understanding:understand understatement:understate undertaking:undertake
undoing:undo unfolding:unfold unification:unify union:unionize unit:unify+unitize unloading:unload uplifting:uplift urging:urge
urine:urinate usage:use user:use utilization:utilize utterance:utter vacationing:vacation vaccinating:vaccinate vaccination:vaccinate
vaccine:vaccinate validation:validate valuation:valuate value:valuate vandal:vandalise+vandalize vapor:vaporise+vaporize variant:vary
variation:vary vegetation:vegetate vending:vend vendor:vend vent:ventilate ventilation:ventilate verb:verbify verification:verify
verse:versify vibrancy:vibrate vibration:vibrate victim:victimise+victimize viewer:view vindication:vindicate violation:violate
visitor:visit visualization:visualize vitamin:vitaminize vomiting:vomit voter:vote voting:vote vowel:vowelize voyager:voyage wailing:wail
waiter:wait waiting:wait wanderer:wander waning:wane warehousing:warehouse warning:warn warrior:war washing:wash watcher:watch
watching:watch watercolorist:watercolor waterproofing:waterproof waxing:wax weakening:weaken weaning:wean weapon:weaponize wearer:wear
wedding:wed weeping:weep wetting:wet whipping:whip whirring:whir whistling:whistle wholesaler:wholesale willing:will winner:win winning:win
winter:winterize wishing:wish withdrawal:withdraw withholding:withhold woman:womanise+womanize wording:word worker:work worriment:worry
worshipper:worship wrapper:wrap wreckage:wreck wrestler:wrestle wrestling:wrestle writer:write writing:write yearning:yearn yelling:yell
yelping:yelp`;
