// What befalls the people and things that news counts, and what figures are figures of (own list, checked against the
// verb classes of VerbNet and the derivations of WordNet). Each row: event, then lemmas of verbs and nouns that tell of it.
const ROWS = `die: kill die death fatality perish toll slay slain dead drown massacre slaughter execute lynch deceased martyr eliminate neutralise neutralize succumb
injure: injure wound injury wounded injured hurt maim
casualty: casualty
missing: missing unaccounted unaccounted-for disappear vanish disappearance
infect: infect infection contract sicken infected virus-positive case
recover: recover recovery discharged
vaccinate: vaccinate vaccination inoculate jab immunise immunize
hospitalise: hospitalise hospitalize hospitalisation hospitalization hospitalised hospitalized
detain: detain detention hold incarcerate incarceration intern internment imprison jail jailed lock custody captive detainee internee confine prisoner inmate
arrest: arrest apprehend
charge: charge indict prosecute indictment prosecution
sentence: sentence imprisonment prison-term jail imprison term behind-bars
abduct: abduct kidnap abduction kidnapping hostage seize captive ransom
deport: deport deportation repatriate repatriation expel expulsion extradite deportee
displace: displace displacement displaced homeless uproot flee exodus evict eviction
evacuate: evacuate evacuation evacuee relocate move shift shelter
rescue: rescue save pluck
survive: survive survivor alive unhurt unharmed
remain: intact spared unscathed untouched
strand: strand stranded trap trapped maroon
damage: damage damaged wreck
destroy: destroy destruction flatten raze demolish demolition levelled leveled gut bulldoze
burn: burn scorch char torch
inundate: flood inundate submerge
dismiss: dismiss dismissal layoff lay-off redundancy redundant sack axe retrench furlough downsize shed lay-offs
hire: hire recruit employ employment employee workforce staff headcount payroll
demonstrate: protest demonstrate march rally demonstrator protester marcher demonstration
strike: strike walkout striker picket stoppage
attend: attend attendance turnout crowd spectator fill gather draw attract
vote: vote ballot voter turnout
invest: invest investment
trade: trade
export: export shipment
import: import
fine: fine penalty
tax: tax levy duty
fund: fund funding grant donate donation pledge aid raise finance
borrow: borrow loan debt owe lend bailout
buy: buy purchase acquire acquisition takeover
sell: sell sale
earn: revenue turnover earn
profit: profit net-income earnings
lose: loss
deficit: deficit shortfall gap
cost: cost price worth value priced
pay: pay salary wage compensation payout settlement
budget: budget
unemploy: unemployment jobless unemployed joblessness
inflation: inflation
growth: growth gdp grow expand expansion
cut: cut reduce reduction lower slash
stretch: border length long stretch span run lasted lasts lasting
populate: population inhabitant live reside resident dwell
born: birth born
recall: recall
cancel: cancel cancellation scrap
delay: delay
ban: ban bar prohibit suspend suspension
cross: cross crossing arrive arrival
emit: emit emission
magnitude: magnitude quake earthquake tremor
blackout: blackout outage
rain: rain rainfall
wind: gust wind
build: build construct construction
produce: produce production output
discover: discover unearth find
win: win winner victory
meet: meet meeting
negotiate: negotiate negotiation talk
travel: travel journey ride trip commute
save: saving
visit: visit visitor tourist
steal: steal theft rob robbery loot
attack: attack assault raid bombing
shoot: shoot shooting gunshot
test: test
close: close closure shut shutdown
open: open opening
sanction: sanction
search: search
affect: affect hit
spill: spill leak leakage spillage escape seep gush discharge pour flow ooze drain
fight: fight fighting clash battle combat skirmish gunfight firefight shootout
depth: depth deep
own: owns owned hold stake shareholding
escape: escape breakout jailbreak
height: height high altitude elevation tall
width: width wide breadth
slaughter: slaughter
deliver: deliver delivery receive receipt supply handover send ship
ransom: ransom
premium: premium
treat: treat admit admission treatment
convict: convict conviction guilty
deploy: deploy deployment send dispatch`;

const byWord = new Map<string, string[]>();
for (const row of ROWS.split('\n')) {
  const [event = '', words = ''] = row.split(':');
  for (const word of words.trim().split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), event]);
}

/** Events that a lemma tells of, [] when the list does not know it. */
export const eventsOf = (lemma: string): readonly string[] => byWord.get(lemma) ?? [];

const OF_LIVING: ReadonlySet<string> = new Set(`die injure casualty missing infect recover vaccinate hospitalise detain arrest charge convict abduct deport displace
  evacuate rescue survive strand dismiss hire demonstrate strike attend vote unemploy born visit meet deploy populate treat escape`.split(/\s+/));
const OF_MONEY: ReadonlySet<string> = new Set('invest trade export import fine tax fund borrow buy sell earn profit lose deficit cost pay budget steal win'.split(' '));

// Nobody is pulled down or inundated: beside a count of people these tell of something else.
const OF_THINGS: ReadonlySet<string> = new Set('destroy damage inundate build produce emit rain wind deliver'.split(' '));

// Deeds and properties that have figures of few kinds.
const MEASURED_IN: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  depth: ['length'], height: ['length'], width: ['length'], stretch: ['length', 'duration', 'area'], spill: ['volume', 'mass'], fight: ['duration'], slaughter: ['count', 'frequency'],
  own: ['ratio'], premium: ['ratio', 'percentage points'], ransom: ['money'], affect: ['count', 'ratio'], deliver: ['count', 'mass', 'volume'],
}));

/** Whether it happens to things, never to people. */
export const happensToThings = (event: string): boolean => OF_THINGS.has(event);

/** Whether it happens to people, so that a count without a noun counts people: "31 died". */
export const happensToPeople = (event: string): boolean => OF_LIVING.has(event);

/**
 * Whether a figure of this dimension can be a figure of the event: people die in counts, not in dollars or hours, and
 * "killed" beside a sum of money says nothing of what the sum is.
 */
export const canMeasure = (event: string, dimension: string): boolean => {
  // How strong a quake was, not how deep or how far it was felt.
  if (event === 'magnitude') return dimension !== 'length' && dimension !== 'duration';
  const kinds = MEASURED_IN.get(event);
  if (kinds !== undefined) return kinds.includes(dimension);
  if (OF_LIVING.has(event)) return dimension === 'count' || dimension === 'ratio' || dimension === 'rank' || dimension === 'frequency';
  if (OF_MONEY.has(event)) return dimension === 'money' || dimension === 'ratio' || (dimension !== 'count' && dimension !== 'duration' && dimension !== 'age' && (event === 'export' || event === 'import'));
  return true;
};

// Verbs of two words: the particle decides. "sent back", "laid off", "locked up".
const PARTICLES: ReadonlyMap<string, string> = new Map(Object.entries({
  'send back': 'deport', 'return to': 'deport', 'lay off': 'dismiss', 'lock up': 'detain', 'round up': 'arrest', 'wipe out': 'destroy', 'burn down': 'destroy',
  'move out': 'evacuate', 'let go': 'dismiss', 'test positive': 'infect', 'run for': 'stretch', 'take part': 'demonstrate',
  'be standing': 'remain', 'remain standing': 'remain', 'leave standing': 'remain', 'still standing': 'remain', 'home standing': 'remain', 'house standing': 'remain', 'building standing': 'remain',
  'force from': 'displace', 'resident force': 'displace', 'person force': 'displace', 'people force': 'displace', 'family force': 'displace', 'villager force': 'displace', 'drive from': 'displace', 'remain out': 'displace', 'flee home': 'displace', 'evacuation order': 'evacuate', 'order leave': 'evacuate', 'tell leave': 'evacuate', 'order out': 'evacuate', 'death rise': 'die',
  'cut off': 'strand', 'pull from': 'rescue', 'pull alive': 'rescue', 'pull out': 'rescue', 'find body': 'die', 'recover body': 'die', 'retrieve body': 'die', 'count body': 'die', 'shoot dead': 'die', 'find dead': 'die', 'stab death': 'die', 'beat death': 'die', 'burn death': 'die', 'crush death': 'die', 'hack death': 'die', 'bleed death': 'die', 'freeze death': 'die', 'pull body': 'die', 'take life': 'die', 'body find': 'die', 'body discover': 'die', 'body recover': 'die', 'body retrieve': 'die', 'body rescue': 'die', 'body pull': 'die', 'corpse find': 'die', 'corpse discover': 'die', 'corpse recover': 'die', 'loss life': 'die', 'home lose': 'destroy', 'pull down': 'destroy', 'tear down': 'destroy', 'knock down': 'destroy', 'home remove': 'destroy', 'house remove': 'destroy', 'building remove': 'destroy', 'structure remove': 'destroy', 'shanty remove': 'destroy', 'shack remove': 'destroy', 'house lose': 'destroy', 'building lose': 'destroy', 'job lose': 'dismiss', 'loss job': 'dismiss', 'loss post': 'dismiss', 'loss position': 'dismiss', 'loss role': 'dismiss', 'post lose': 'dismiss', 'life lose': 'die', 'life loss': 'die', 'life claim': 'die', 'patient lose': 'die', 'child lose': 'die', 'miner lose': 'die', 'sailor lose': 'die', 'passenger lose': 'die', 'pass away': 'die', 'claim life': 'die', 'lose life': 'die', 'behind bar': 'detain', 'take hostage': 'abduct', 'make homeless': 'displace', 'lose job': 'dismiss',
  'lose home': 'displace', 'leave home': 'displace', 'force home': 'displace', 'lose soldier': 'die', 'lose patient': 'die', 'break out': 'escape', 'job generate': 'hire', 'post create': 'hire', 'generate job': 'hire', 'lose troop': 'die', 'soldier lose': 'die', 'troop lose': 'die', 'man lose': 'die', 'stay away': 'strike', 'heed call': 'strike', 'heed strike': 'strike', 'join strike': 'strike', 'join walkout': 'strike', 'stay work': 'strike', 'stop work': 'strike', 'halt work': 'strike', 'down tool': 'strike',
  'take custody': 'detain', 'hold custody': 'detain', 'remand custody': 'detain', 'out work': 'unemploy', 'receive dose': 'vaccinate', 'get dose': 'vaccinate', 'have dose': 'vaccinate', 'first dose': 'vaccinate', 'receive shot': 'vaccinate', 'get shot': 'vaccinate', 'first shot': 'vaccinate', 'have shot': 'vaccinate', 'receive jab': 'vaccinate', 'get jab': 'vaccinate', 'first jab': 'vaccinate', 'dose coverage': 'vaccinate', 'vaccine coverage': 'vaccinate', 'consumer price': 'inflation', 'cost living': 'inflation', 'cost economy': 'lose', 'cost business': 'lose', 'cost country': 'lose', 'cost industry': 'lose', 'cost company': 'lose', 'cost exporter': 'lose', 'cost trader': 'lose', 'cost firm': 'lose', 'cost state': 'lose', 'cost nation': 'lose', 'cost farmer': 'lose', 'cost taxpayer': 'lose',
  'sweep away': 'destroy', 'wash away': 'destroy', 'carry away': 'destroy', 'call off': 'cancel', 'lose power': 'blackout', 'cut power': 'blackout', 'lose electricity': 'blackout', 'without light': 'blackout', 'add job': 'hire', 'create job': 'hire', 'job create': 'hire', 'job add': 'hire', 'new job': 'hire', 'take on': 'hire', 'take in': 'treat',
 'without shelter': 'displace', 'without home': 'displace', 'without roof': 'displace', 'job loss': 'dismiss', 'job go': 'dismiss', 'post go': 'dismiss', 'job gone': 'dismiss', 'post gone': 'dismiss', 'shed job': 'dismiss', 'axe job': 'dismiss', 'job cut': 'dismiss', 'cut job': 'dismiss', 'tax cut': 'tax', 'rate cut': 'cut', 'death toll': 'die', 'without power': 'blackout',
  'without electricity': 'blackout', 'hospital treatment': 'hospitalise', 'admit hospital': 'hospitalise', 'prison term': 'sentence', 'jail term': 'sentence',
}));

/** The event that two neighbouring lemmas tell of together, or null. */
export const phrasalEvent = (first: string, second: string): string | null => PARTICLES.get(`${first} ${second}`) ?? null;

// Neighbouring events: not the same thing, yet often told of the same people; figures of them are compared as scope.
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['detain', 'arrest'], ['arrest', 'charge'], ['die', 'casualty'], ['injure', 'casualty'], ['injure', 'hospitalise'], ['damage', 'destroy'], ['displace', 'evacuate'],
  ['destroy', 'burn'], ['inundate', 'damage'], ['die', 'missing'], ['profit', 'earn'], ['detain', 'sentence'], ['sentence', 'convict'], ['charge', 'convict'],
  ['infect', 'hospitalise'], ['infect', 'test'], ['fund', 'invest'], ['fund', 'pay'], ['cost', 'sell'], ['cost', 'buy'], ['buy', 'sell'], ['demonstrate', 'attend'],
  ['sell', 'earn'], ['cost', 'pay'], ['buy', 'pay'], ['sell', 'pay'], ['fund', 'cost'], ['fund', 'budget'], ['save', 'cut'], ['visit', 'travel'], ['dismiss', 'lose'], ['detain', 'deport'], ['arrest', 'deport'], ['displace', 'cross'], ['dismiss', 'cut'], ['rescue', 'evacuate'], ['abduct', 'detain'],
  ['trade', 'export'], ['trade', 'import'], ['invest', 'cost'], ['budget', 'cost'], ['budget', 'fund'], ['damage', 'cost'], ['lose', 'cost'], 
  ['cut', 'lose'], ['growth', 'cut'], ['attack', 'die'], ['shoot', 'die'], ['attack', 'injure'], ['shoot', 'injure'], ['discover', 'die'], ['strike', 'demonstrate'], ['survive', 'rescue'],
  ['trade', 'cost'], ['export', 'cost'], ['import', 'cost'], ['fine', 'pay'], ['tax', 'pay'], ['treat', 'injure'], ['treat', 'hospitalise'], ['treat', 'infect'], ['spill', 'emit'], ['cancel', 'close'], ['hire', 'populate'],
];
const neighbours = new Set(NEIGHBOURS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

// Whoever one befell the other did not: figures of the two are never one claim.
const OPPOSED: readonly (readonly [string, string])[] = [
  ['survive', 'die'], ['survive', 'missing'], ['rescue', 'die'], ['rescue', 'missing'], ['remain', 'destroy'], ['remain', 'burn'], ['remain', 'damage'], ['dismiss', 'hire'],
  ['recover', 'die'], ['open', 'close'], ['export', 'import'], ['win', 'lose'], ['profit', 'lose'], ['born', 'die'], ['infect', 'recover'], ['vaccinate', 'infect'],
];
const opposed = new Set(OPPOSED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** What did not befall whom the event spared, and the reverse; null where the list has none. */
export const oppositeOf = (event: string): string | null => OPPOSED.find((pair) => pair.includes(event))?.find((other) => other !== event) ?? null;

export const areOpposed = (a: string, b: string): boolean => opposed.has(`${a} ${b}`);

export const areNeighbours = (a: string, b: string): boolean => neighbours.has(`${a} ${b}`);

/** Tolls that only grow while an event is followed: an earlier lower figure is an older count, not a contradiction. */
export const GROWING: ReadonlySet<string> = new Set(['die', 'injure', 'casualty', 'infect', 'hospitalise', 'displace', 'evacuate', 'rescue', 'arrest', 'detain',
  'damage', 'destroy', 'burn', 'vaccinate', 'recover', 'inundate', 'charge', 'fund', 'strand', 'missing', 'blackout', 'demonstrate', 'deport', 'cancel']);

// Figures of how things stand or of what is over in a day, which do not grow from one day's report to the next.
export const STANDING: ReadonlySet<string> = new Set(`populate stretch hire tax fine earn profit lose deficit cost pay budget unemploy inflation growth magnitude rain wind win meet sentence sell buy open ban
  attend demonstrate strike visit deploy dismiss cut remain trade export import invest borrow`.split(/\s+/));

// Said of any event, so that it tells none from another; and verbs of saying, which govern what is said, not what happened.
export const LIGHT: ReadonlySet<string> = new Set(`be have do make take get give go come say tell add report state announce claim estimate believe think know show
  accord see include become begin start continue remain keep put set let want need use call ask seem appear expect follow lead cause leave bring turn help allow
  reach total number top pass exceed stand hit climb rise fall amount confirm describe note warn suggest insist argue deny accuse urge`.split(/\s+/));
