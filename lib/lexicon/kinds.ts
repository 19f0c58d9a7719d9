import { KIND_NOUNS, KIND_PARENTS } from './generated/wordnet-kinds.ts';
import { nationOf } from './nations.ts';
import { areSynonyms } from './synonyms.ts';

const parents: readonly (readonly number[])[] = KIND_PARENTS.split(/\s+/).map((row) => (row === '-' ? [] : row.split('+').map((kind) => parseInt(kind, 36))));

const kindsOfNoun: ReadonlyMap<string, readonly number[]> = new Map(KIND_NOUNS.split(/\s+/).map((row) => {
  const [noun = '', kinds = ''] = row.split(':');
  return [noun, kinds.split('+').map((kind) => parseInt(kind, 36))] as const;
}));

const PERSON = kindsOfNoun.get('person')?.[0] ?? -1;

// Words for people that WordNet files under groups, numbers or states (own list), and those that say no more than "people".
const ANYONE: ReadonlySet<string> = new Set('person people individual human life soul one other member victim dead body'.split(' '));
const GROUPS: ReadonlySet<string> = new Set(`minority civilian troop police personnel staff dead injured wounded missing youth public personnel crew folk population
  detained arrested displaced homeless unemployed jobless infected migrant refugee evacuee asylum-seeker protester demonstrator responder first-responder lawmaker
  detainee internee returnee hostage captive fatality casualty passenger inhabitant resident islander villager paramilitary jihadist islamist militant rebel insurgent
  muslim christian hindu sikh jew buddhist catholic protestant sunni shia shiite uyghur uighur uygur rohingya kurd kazakh tibetan palestinian yazidi druze
  hutu tutsi yoruba igbo hausa fulani zulu maori aborigine roma tamil sinhalese punjabi bengali pashtun tajik uzbek hazara kashmiri catalan basque chechen tatar
  fan supporter health-worker frontliner commuter homeowner shopper motorist walker climber hiker swimmer jobseeker teenager pensioner retiree caregiver carer midfielder trucker`.split(/\s+/));

const chain = (kind: number, seen: Set<number> = new Set()): Set<number> => {
  for (const parent of parents[kind] ?? []) if (!seen.has(parent)) { seen.add(parent); chain(parent, seen); }
  return seen;
};

const ancestorsOf = new Map<number, ReadonlySet<number>>();
const ancestors = (kind: number): ReadonlySet<number> => {
  const known = ancestorsOf.get(kind);
  if (known !== undefined) return known;
  const found = chain(kind);
  ancestorsOf.set(kind, found);
  return found;
};

/** Whether a word, lower-case and singular, is a common noun of the dictionary. */
export const isCommonNoun = (word: string): boolean => kindsOfNoun.has(word);

/** Whether a noun, lower-case and singular, names persons: by trade, by origin, by what befell them. */
export const isPerson = (noun: string): boolean => {
  if (ANYONE.has(noun) || GROUPS.has(noun)) return true;
  const first = kindsOfNoun.get(noun)?.[0];
  return (first !== undefined && (first === PERSON || ancestors(first).has(PERSON))) || (first === undefined && nationOf(noun) !== null);
};

// Words for people by their work that as often, or more often, name things (own list).
const DOERS: ReadonlySet<string> = new Set(`driver operator founder shooter cleaner head model star opener server sweeper carrier loader cutter roofer washer printer chair anchor host lead caretaker
  striker winger keeper pitcher catcher shortstop quarterback seamer hooker prop batter setter presenter user dispatcher handler controller installer fitter turner smuggler transporter mover packer picker`.split(/\s+/));

/** Whether a noun, lower-case and singular, names a person where an age behind it says so: "the driver, 43,". */
export const canBePerson = (noun: string): boolean => DOERS.has(noun) || isPerson(noun);

/** Whether the noun says no more than that people are meant. */
export const isAnyone = (noun: string): boolean => ANYONE.has(noun);

// Kinds so high in the tree that being one of them says little: an entity, an object, an act, a group, a measure.
const TOP = 4;
const depthOf = (kind: number): number => ancestors(kind).size;

/**
 * How the kinds two nouns name stand to each other: the same thing, one broader than the other (people ⊃ miners,
 * vessel ⊃ ferry), both persons but neither within the other (soldiers, children), or neither. Nouns lower-case, singular.
 */
export type Kinship = 'same' | 'broader' | 'narrower' | 'persons' | 'none';

/** "the pilot", "the co-pilot": another one beside him. */
const FELLOW = /^(?:co|vice|step)-/;

const relate = (a: string, b: string): Kinship => {
  if (a === b || areSynonyms(a, b)) return 'same';
  if (FELLOW.test(a) !== FELLOW.test(b)) return 'persons';
  const [personA, personB] = [isPerson(a), isPerson(b)];
  if (personA && personB) {
    if (isAnyone(a)) return isAnyone(b) ? 'same' : 'broader';
    if (isAnyone(b)) return 'narrower';
  }
  const kindsA = kindsOfNoun.get(a) ?? [];
  const kindsB = kindsOfNoun.get(b) ?? [];
  if (kindsA.some((kind) => kindsB.includes(kind))) return 'same';
  const within = (inner: readonly number[], outer: readonly number[]): boolean =>
    inner.slice(0, 2).some((kind) => outer.slice(0, 1).some((above) => depthOf(above) > TOP && ancestors(kind).has(above)));
  if (within(kindsB, kindsA)) return 'broader';
  if (within(kindsA, kindsB)) return 'narrower';
  return personA && personB ? 'persons' : 'none';
};

const known = new Map<string, Kinship>();

export const kinship = (a: string, b: string): Kinship => {
  const key = `${a} ${b}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const kin = relate(a, b);
  // A bounded memory: news has few nouns, but a stream has no end.
  if (known.size > 200_000) known.clear();
  known.set(key, kin);
  return kin;
};
