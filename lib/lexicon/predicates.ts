import { oneSpelling } from '#lib/text/index.ts';
import { LIGHT } from './events.ts';
import { VERB_SENSES } from './generated/wordnet-verbs.ts';

// What clauses of the news tell, where one deed has several verbs (own list, checked against the verb classes of VerbNet).
// Each row: the deed, then base forms; two words with "_" are a verb and a word soon after it.
const ROWS = `arrest: arrest detain apprehend nab take_custody place_arrest pick_up round_up
caught: arrest detain apprehend nab take_custody place_arrest pick_up round_up remand hold_custody remain_custody be_custody be_held be_prison be_jail be_detention hold be_hands be_bars
custody: take_custody remand hold_custody remain_custody be_custody be_prison be_jail be_captivity be_detention remain_prison hold_captive be_captive
atlarge: abscond evade be_large be_run remain_large remain_run go_hiding be_hiding be_absconding be_fugitive
surrender: surrender turn_in turn_himself turn_herself give_himself give_herself hand_himself
release: release free walk_free free_bail
free: walk_free free_bail grant_bail be_free be_bail remain_free
acquit: acquit exonerate find_innocent clear be_innocent
convict: convict find_guilty be_guilty
sign: sign ratify put_signature
reject: reject refuse rebuff spurn turn_down vote_against veto
accept: accept approve endorse adopt ratify agree
approve: approve pass adopt
permit: allow permit authorise approve license sanction clear grant_permission give_permission give_consent grant_consent
back: back support endorse welcome favour praise applaud hail
oppose: oppose criticise condemn object denounce protest reject resist
resign: resign quit step_down step_aside stand_down stand_aside bow_out leave_office leave_post
appoint: appoint name take_office assume_office
stay: remain_office stay_on stay_office remain_post remain stay
leave: leave withdraw quit pull_out walk_out exit move relocate
harm: harm hit hurt wound injure damage touch affect
expose: expose leak steal take access copy touch compromise
join: join enter
win: win beat defeat
inspect: inspect examine check survey
lose: lose
concede: concede admit_defeat accept_defeat acknowledge_defeat wish_well congratulate
die: die perish
kill: kill slay
survive: survive find_alive be_alive stay_alive
dead: find_dead be_dead
allow: allow permit authorise legalise let
ban: ban prohibit forbid outlaw bar be_off-limits be_forbidden be_banned close_to
impose: impose introduce
lift: lift rescind revoke
rise: rise increase climb grow
fall: fall drop decline shrink decrease slide slump tumble
keep: keep maintain retain survive leave_unchanged
scrap: scrap abolish cancel axe
sink: sink capsize founder
crash: crash
break: break_out erupt
collapse: collapse break_down cave_in give_way snap buckle
begin: begin start commence break_out erupt ignite kick_off get_under get_underway get_way take_effect come_force come_effect
end: end finish conclude
hire: hire recruit appoint
dismiss: dismiss sack fire oust remove force_out order_out kick_out push_out
attack: attack assault raid
build: build construct
origin: build construct erect found establish inaugurate commission open date_from date_back complete go_up set_up
found: found establish
buy: buy acquire purchase snap_up take_over buy_out
sell: sell
confirm: confirm acknowledge admit
deny: deny
block: block veto halt reject
strike: strike walk_out down_tools
warn: warn alert
inform: inform notify tell brief alert
contact: contact call phone telephone ring notify alert speak_to talk_to reach get_touch inform tell
know: know learn
suffer: suffer
flee: flee escape
halt: halt suspend stop call_off put_hold freeze
resume: resume restart reopen restore
ongoing: continue go_on be_underway be_way proceed go_ahead be_ongoing
open: open reopen be_open stay_open remain_open keep_open
close: close shut shut_down shutter be_closed be_shut remain_closed stay_closed be_close
slow: slow slow_down reduce_speed cut_speed decelerate
drink: drink drunk be_drunk
sue: sue take_court go_court
challenge: challenge contest dispute
appeal: appeal
publish: publish release disclose make_public issue
return: return be_back resume reopen
discharge: discharge release dump pour pollute poison contaminate
comment: comment speak
address: address speak_nation speak_country speak_public deliver_address give_speech deliver_speech
help: help aid assist
blame: blame fault
apologise: apologise say_sorry be_sorry
delay: delay postpone put_off defer
admit: admit acknowledge concede
hit: hit strike ram collide
use: use deploy fire
order: order direct instruct command
shoot: shoot fire open_fire gun_down
evacuate: evacuate
injure: injure wound hurt
replace: replace succeed
exist: exist find detect record occur happen
exclude: rule_out
hold: leave_unchanged keep_unchanged hold_unchanged hold_steady keep_steady be_unchanged
raise: raise increase lift hike
lower: lower cut reduce slash trim
change: change alter amend
deport: deport expel repatriate send_home send_back return
urge: urge press push ask pressure lobby call_on
own: own retain
suspend: suspend
license: license have_licence hold_licence be_licensed obtain_licence
lack: lack run_out run_short be_short be_without run_low
fail: fail malfunction break_down be_faulty be_down be_order be_dead be_disconnected go_down
work: work function operate be_operational be_working
lead: lead head run helm take_reins take_helm take_charge be_head be_charge preside
arrive: arrive come reach get_to turn_up show_up fly_to be_due land touch_down walk_in
depart: depart set_off set_out sail put_sea set_sail leave
pay: pay transfer hand_over settle remit
charge: charge indict
uncharged: release_charge free_charge
cause: cause trigger spark blame trace bring_about
abduct: abduct kidnap seize march_into take_hostage take_captive hold_captive be_held be_hands
axe: axe shed cut lose
positive: test_positive be_positive
negative: test_negative be_negative
guilty: plead_guilty
innocent: plead_innocent
repel: push_back turn_back drive_back send_back`;

const byVerb = new Map<string, string[]>();
for (const row of ROWS.split('\n')) {
  const [deed = '', verbs = ''] = row.split(':');
  for (const verb of verbs.trim().split(' ').map(oneSpelling)) byVerb.set(verb, [...(byVerb.get(verb) ?? []), deed]);
}

const senses = new Map<string, string[]>();
VERB_SENSES.split('|').forEach((sense, at) => {
  for (const verb of new Set(sense.trim().split(/\s+/).map(oneSpelling))) senses.set(verb, [...(senses.get(verb) ?? []), `#${at}`]);
});

/** Deeds that a verb, base form, tells of, or a verb and a word after it; [] when the list does not know it. */
export const deedsOf = (verb: string, after: string | null = null): readonly string[] => byVerb.get(after === null ? verb : `${verb}_${after}`) ?? [];

/** Senses of WordNet that a verb, base form, shares with other verbs, alone or with a particle; [] for one that means too much. */
export const sensesOf = (verb: string, particle: string | null = null): readonly string[] =>
  (particle === null ? (LIGHT.has(verb) ? [] : senses.get(verb)) : senses.get(`${verb}_${particle}`)) ?? [];

// Of one somebody and one time both cannot be true. Not those that follow on one another: who was arrested may be released.
const OPPOSED: readonly (readonly [string, string])[] = [
  ['acquit', 'convict'], ['sign', 'reject'], ['accept', 'reject'], ['approve', 'reject'], ['back', 'oppose'], ['resign', 'stay'], ['leave', 'stay'], ['join', 'leave'],
  ['win', 'lose'], ['confirm', 'deny'], ['approve', 'block'], ['die', 'survive'], ['allow', 'ban'], ['rise', 'fall'], ['keep', 'scrap'], ['hire', 'dismiss'], ['custody', 'free'], ['open', 'close'], ['halt', 'resume'], ['impose', 'lift'],
  ['custody', 'release'], ['close', 'resume'], ['lack', 'resume'], ['collapse', 'ongoing'], ['end', 'ongoing'], ['dead', 'survive'], ['positive', 'negative'], ['keep', 'axe'],
  ['hold', 'raise'], ['hold', 'lower'], ['hold', 'change'], ['raise', 'lower'], ['sell', 'own'], ['exist', 'lack'],
  ['caught', 'atlarge'], ['surrender', 'arrest'], ['resign', 'dismiss'], ['work', 'fail'], ['charge', 'uncharged'], ['win', 'concede'], ['permit', 'ban'],
];
const opposed = new Set(OPPOSED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const areOpposedDeeds = (a: string, b: string): boolean => opposed.has(`${a} ${b}`);

/** Of which one must be so: of a thing there is some, or none. */
export const areComplements = (a: string, b: string): boolean => (a === 'exist' && b === 'lack') || (a === 'lack' && b === 'exist');

// Of these the second may yet come after the first: what was closed will open again.
const COURSES: ReadonlySet<string> = new Set(['close open', 'close resume', 'halt resume', 'impose lift', 'custody free', 'custody release', 'open close', 'fail work']);

/** Whether the second deed may come after the first has been done. */
export const mayFollow = (first: string, second: string): boolean => COURSES.has(`${first} ${second}`);

const rivalries = new Map<string, string[]>();
for (const [a, b] of OPPOSED) for (const deed of [a, b]) rivalries.set(deed, [...(rivalries.get(deed) ?? []), `${a}/${b}`]);

/** Names that a deed has in common with those that exclude it, so that they are found together. */
export const rivalriesOf = (deed: string): readonly string[] => rivalries.get(deed) ?? [];

/** Before "to" and another verb, or "no", these tell that it was not done (own list). */
export const UNDONE: ReadonlySet<string> = new Set('refuse fail decline neglect forget'.split(' '));

/** Verbs beside which the noun says what was done: "opened an inquiry", "placed under curfew" (own list). */
export const EMPTY_VERBS: ReadonlySet<string> = new Set('open launch begin start declare impose place put issue give grant hold carry conduct do make have take record report find receive get send pass come go set lay raise suffer happen occur run keep leave bring face remain stay continue'.split(' '));

/** Deeds that are done once to one and the same: two days of them are not both true (own list). */
export const ONCE: ReadonlySet<string> = new Set('begin end die kill arrest acquit convict sign resign appoint release open close found sink crash collapse charge'.split(' '));

/** Nouns of which there is too little where there is a shortage; "enough" and "sufficient" say the opposite (own list). */
export const LACKS: ReadonlySet<string> = new Set('shortage lack scarcity dearth shortfall absence'.split(' '));

/** Verbs of which these nouns tell, behind "there was", "had" and "there were no" (own list). */
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map(`licence license|permit license|fault fail|failure fail|malfunction fail|defect fail|arrest arrest|detention detain|agreement agree|deal agree|accord agree|
death die|injury injure|damage damage|leak leak|spill leak|explosion explode|blast explode|attack attack|raid attack|loss lose|layoff cut|redundancy cut|cut cut|closure close|complaint complain|delay delay|
cancellation cancel|payment pay|violation violate|breach violate|withdrawal withdraw|release release|contact contact|warning warn|alert warn|alarm warn|inspection inspect|collision collide|increase rise|rise rise|decrease fall|change change|
resignation resign|evacuation evacuate|contamination contaminate|shooting shoot|discussion discuss|approval approve|decision decide|order order|instruction order|command order|investigation investigate|inquiry investigate|apology apologise`
  .replaceAll('\n', '').split('|').map((row) => row.split(' ').map(oneSpelling) as [string, string]));

/** Adjectives that negate another: the words before "un-", "il-" and the like that are said of things and people (own list). */
const NEGATED = `unsafe unlicensed uninsured unarmed uninjured unharmed undamaged unstable unfit unavailable unable unaware unlawful unconstitutional unhurt uninhabited unoccupied unauthorised unsuccessful unchanged uncontaminated
unpaid unregistered unregulated uninfected unvaccinated uncertified uninspected unsold unarmed illegal inactive inaccurate incorrect insolvent invalid impossible irregular unqualified untested unbroken untrue undecided unconscious undrinkable`;
const plain = new Map(NEGATED.split(/\s+/).map((word) => [oneSpelling(word), oneSpelling(word.replace(/^(?:un|il|im|ir|in)/, ''))]));

/** What an adjective negates: "unsafe" is not "safe"; null for all others. */
export const affirmedBy = (adjective: string): string | null => plain.get(adjective) ?? null;
