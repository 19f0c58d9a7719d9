import { oneSpelling } from '#lib/text/index.ts';

// What a clause may tell of somebody or something, whatever side it takes: "was acquitted" and "was found guilty" both tell how a trial
// ended. The rows follow the event types of ACE 2005 and Rich ERE (Linguistic Data Consortium) and the codes of CAMEO (Schrodt, 2012),
// with what news tells besides (weather, money, work, matches, health); the words are an own list. Each row: the aspect, then words in
// their base form, verbs, nouns and adjectives alike; two words with "_" are one and another soon after it.
const ROWS = `death: die death dead kill killing perish succumb drown murder slay fatal fatality toll demise lifeless lose_life claim_life find_dead suffocate
injury: injure injury wound wounded hurt maim slash stab burn bruise fracture
cause: cause trigger spark blame culprit fault trace attribute ignite provoke bring_down set_off start_fire set_alight responsible responsibility due_to result_from arson lightning deliberate deliberately accident accidental
begin: begin start commence launch open kick_off get_under get_underway get_way outset outbreak break_out go_strike
end: end finish conclude close wind_up expire lapse run_out
hold: hold stage host take_place convene schedule plan slate go_ahead be_due be_set proceed
resume: resume restart reopen start_moving restore return go_back go_again sail_again start_again run_again start_moving back_work
halt: halt stop suspend suspension freeze call_off cancel cancellation put_hold ground scrap abandon interrupt standstill
delay: delay postpone postponement put_off defer push_back adjourn late reschedule overdue behind_schedule
open: open reopen opening inaugurate
shut: close closed shut closure shutter seal lock off-limits cordon barricade chain
built: build built construct construction erect date_from date_back complete completion commission go_up put_up
founded: found establish set_up create founding
inspect: inspect inspection inspector check survey audit examine examination maintain maintenance service overhaul repair
inquiry: investigate investigation investigator inquiry enquiry probe commission_inquiry look_into
warn: warn warning alert alarm caution notice advisory forewarn tip_off report_crack siren
pay: pay payment salary wage arrears unpaid owe outstanding allowance bonus settle settlement fee
fund: fund funding finance financed bankroll subsidy grant loan lend borrow donor donate donation invest investment pledge cost
compensate: compensate compensation indemnify reparation damages payout
run: run lead head helm manage chair preside take_reins take_helm take_over in_charge boss reign rule govern
office: appoint appointment name nominate take_office sworn swear_in succeed successor replace replacement
elect: elect election re-elect vote poll ballot win winner first_elected seat
count: count recount tally census
vote: vote ballot unanimous unanimously split majority back oppose dissent abstain carry pass defeat
quit: resign resignation quit step_down stand_down step_aside leave depart departure sack fire dismiss dismissal oust force_out order_out push_out fired walk_out remove
arrest: arrest detain detention apprehend nab pick_up round_up seize_suspect custody captured capture catch captive
charge: charge indict indictment accuse prosecute prosecution arraign plead
verdict: convict conviction acquit acquittal guilty innocent verdict find_guilty clear exonerate ruling judgement stain
sentence: sentence jail imprison imprisonment prison bars term_prison serve_year life_term
release: release free freed walk_free bail parole at_liberty let_go
appeal: appeal court_appeal challenge contest higher_court overturn
sue: sue lawsuit suit petition plaintiff take_court file_case
search: search raid comb scour swoop storm
seize: seize seizure confiscate impound take_away haul recover
find: find discover discovery recover locate body retrieve trace dig_out pull_out
rescue: rescue save pluck winch rescuer pull_alive bring_ashore bring_up
missing: missing disappear disappearance vanish unaccounted search_for
permit: permit permission allow authorise authorisation approve approval licence license consent clearance sanction green_light
ban: ban prohibit prohibition outlaw bar forbid forbidden embargo
emergency: declare declaration state_emergency state_calamity emergency disaster_area proclaim
curfew: curfew lockdown
impose: impose imposition introduce slap levy bring_in
lift: lift ease revoke rescind waive drop
deploy: deploy deployment send dispatch despatch reinforcement station
attack: attack assault raid storm ambush strike bomb shell offensive open_fire pelt charge_at lay_into
began_violence: stone pelt throw hurl tear_gas baton cane clash provoke
shoot: shoot shot fire shooting gunfire gunshot round bullet gun open_fire
retreat: retreat withdraw withdrawal pull_back pull_out flee repel push_back
surrender: surrender lay_arms give_up turn_in
control: control hold seize_control fall capture retake recapture occupy
truce: ceasefire truce peace
agree: agree agreement deal accord sign signature pact treaty strike_deal shake_hand reach_deal memorandum initial pen_paper put_name
reject: reject rejection refuse refusal turn_down rebuff decline spurn snub
talks: talk meet meeting negotiate negotiation dialogue summit discussion round_talk sit_down consult consultation table
approach: approach first_approach ask_for propose proposal come_to request invite invitation
visit: visit trip travel tour fly arrive arrival pay_visit set_foot
host: greet receive reception welcome salute
leave: leave depart departure exit walk_out get_up pull_out drive_away lead_out drag push_out own_will
promise: promise pledge vow commit commitment undertake guarantee
deliver: deliver delivery hand hand_over distribute provide supply arrive serve_on serve_with
test: test sample positive negative result laboratory swab trace
infect: infect infection case outbreak disease contagion epidemic cholera virus fever
sick: sick ill illness hospital admit_hospital dengue heart_attack stroke ward treat treatment
work: work function operate operational down malfunction break_down fault faulty failure fail defect defective order
power: power electricity blackout outage dark darkness lights
deny: deny denial refute dismiss_claim reject_claim
confirm: confirm confirmation acknowledge admit concede
evacuate: evacuate evacuation shelter displace flee homeless leave_home
damage: damage destroy destruction flatten wreck ruin level gut
collapse: collapse give_way fall cave_in come_down crumble roof_fall breach burst topple
sink: sink capsize founder go_down overturn
crash: crash collide collision derail derailment hit_tree plunge leave_track leave_road
ignite: fire blaze flame alight burn wildfire
weather: storm flood flooding rain wind cyclone typhoon hurricane landfall snow drought
quake: earthquake quake tremor seismic
publish: publish publication release report present unveil due disclose make_public announce announcement
insurance: insure insurance insured claim
strike: strike walkout stoppage down_tool industrial_action stop_work picket
work_again: return_work resume_work back_work go_work
protest: protest demonstrate demonstration march rally demonstrator
price: price cost fare rise increase raise hike climb jump cheaper dearer tariff charge
cut: cut reduce reduction slash trim lower axe shed redundancy layoff lay_off
jobs: job redundancy layoff hire post worker
plant_close: close_plant shut_plant close_factory
merge: merge merger takeover acquire acquisition buy purchase bid offer stake
sell: sell sale auction
profit: profit loss revenue sales dividend earning
tax: tax duty levy tariff duty-free customs exempt exemption
effect: take_effect come_force come_effect enter_force in_force be_effect come_operation apply
licence: licence license licensed unlicensed permit registered
qualified: qualify qualified train trained experience
order: order instruct instruction command direct tell_to telephone ban_order
decide: decide decision rule determine choose
court: court judge tribunal hear hearing trial bench
evidence: evidence testify testimony witness give_evidence
sign: sign signature signed initial
forge: forge forged fake falsify genuine authentic
inform: inform tell notify brief aware know knowledge learn told
receive: receive receipt get reach email letter message
contact: call phone telephone contact ring radio
speak: speak address speech comment silent silence statement
apologise: apologise apology sorry regret
belt: wear wearing helmet lifejacket seatbelt belt mask
drink: drunk sober alcohol drink intoxicated
speed: speed speeding speed_limit slow fast
experience_of: record previous earlier_conviction history
first: first last biggest largest worst ever
origin: come_from hail_from native born
age: age aged
family: wife husband son daughter brother widow mother father
funeral: bury burial funeral laid_rest cremate lay_rest
arrive_scene: arrive reach scene reach_scene on_scene
enter: enter entry go_in go_underground inside
escape: escape flee abscond run_away at_large break_out getaway
hostage: hostage kidnap abduct abduction captive ransom
claim: claim claim_responsibility behind
accuse: accuse accusation allege allegation blame
match: match game play fixture league
win: win beat victory defeat lose score champion
injury_out: miss ruled_out sidelined
vaccine: vaccine vaccinate vaccination dose jab
water: water well tap supply contaminated contamination
food: food ration aid grain feed
oil: oil spill leak
closed_border: border crossing
school: school class lesson pupil
guard: guard escort protect protection security patrol
supervise: supervise supervision oversee monitor observer
attend: attend attendance present absent absence skip boycott
consult: consult consultation ask_us sit_with hear
advance: advance gain
support: support back endorse favour in_favour welcome praise
extend: extend extension prolong shorten lengthen
equip: equip equipment install fit
move: move relocate transfer shift
remain: remain stay keep retain still
lost: lose loss
allowed_in: admit access turn_away keep_out
record: record log logbook entry register note
noise: hear felt feel blast explosion explode detonate
sell_drug: drug trafficking smuggle smuggler
deport: deport deportation expel repatriate send_back return_home
citizen: citizen national passport
asylum: asylum refugee migrant
breach: breach hack leak steal theft stolen password
notify_public: disclose go_public
recall: recall withdraw_product
quarantine: quarantine isolate isolation`;

const byWord = new Map<string, string[]>();
for (const row of ROWS.split('\n')) {
  const [aspect = '', words = ''] = row.split(': ');
  for (const word of words.split(' ').map(oneSpelling)) byWord.set(word, [...(byWord.get(word) ?? []), aspect]);
}

/** Aspects that a word in its base form tells of, or a word and another after it; [] for none. */
export const aspectsOf = (word: string, after: string | null = null): readonly string[] => byWord.get(after === null ? word : `${word}_${after}`) ?? [];
