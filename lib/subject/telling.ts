import { areComplements, areOpposedDeeds } from '#lib/lexicon/predicates.ts';
import { isAnyone, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { INSTITUTIONS } from '#lib/lexicon/statements.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import type { Party } from './party.ts';
import type { Predicate } from './predicate.ts';
import { stemOf } from './lemmas.ts';

/**
 * How two clauses stand: they tell the `same`; what cannot both be (`opposed`); or something `other`. `sure` runs from 0 to about 1;
 * `deed`: one deed is told in both, so that two times of it are two times of one thing.
 */
export type Telling = Readonly<{ kind: 'same' | 'opposed' | 'other'; sure: number; deed: boolean }>;

export const OTHER: Telling = { kind: 'other', sure: 0, deed: false };

const areAlike = (one: string, two: string): boolean => {
  if (one === two || stemOf(one) === stemOf(two)) return true;
  const kin = kinship(one, two);
  return kin === 'same' || ((kin === 'broader' || kin === 'narrower') && !isAnyone(one) && !isAnyone(two));
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) for (const two of b) if (areAlike(one, two)) return true;
  return false;
};

const isBody = (heads: ReadonlySet<string>): boolean => [...heads].every((head) => BODY_NOUNS.has(head) || INSTITUTIONS.has(head));

/** "environment regulator" and "environment authority", "opposition party" and "opposition". */
const areOneBody = (a: Party, b: Party): boolean =>
  isBody(a.heads) && isBody(b.heads) && (meet(a.kinds, b.kinds) || meet(a.kinds, b.heads) || meet(a.heads, b.kinds));

const isName = (term: string): boolean => term.startsWith('~') || term.startsWith('@');

/** "the company" beside a name of which nothing is said: it may be its. */
const mayBe = (body: ReadonlySet<string>, name: ReadonlySet<string>): boolean =>
  [...body].every((head) => BODY_NOUNS.has(head)) && [...name].some(isName) && ![...name].some((head) => BODY_NOUNS.has(head) || INSTITUTIONS.has(head) || isPerson(head));

/** "the northern road", "the southern road"; "the deputy minister", "the minister"; "the pension bill", "the defence bill". */
const areToldApart = (a: Party, b: Party): boolean => {
  if ([...a.heads].some((head) => isName(head) && b.heads.has(head))) return false;
  const [one, two] = [[...a.marks], [...b.marks]];
  if (one.length > 0 && two.length > 0 ? !sharesOne(one, two) : [...one, ...two].some((mark) => RANKS.has(mark))) return true;
  return a.kinds.size > 0 && b.kinds.size > 0 && !meet(a.kinds, b.kinds) && !meet(a.kinds, b.heads) && !meet(a.heads, b.kinds) && !isBody(a.heads) && !isBody(b.heads);
};

const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'junior']);

/** Whether two parties are one: null where that is left open. Of two that have an owner it must be the same one. */
export const areOne = (a: Party, b: Party): boolean | null => {
  if (a.heads.size === 0 || b.heads.size === 0) return null;
  if (!meet(a.heads, b.heads)) return areOneBody(a, b) || (a.loose || b.loose || mayBe(a.heads, b.heads) || mayBe(b.heads, a.heads) ? null : false);
  if (areToldApart(a, b)) return false;
  return a.of.size === 0 || b.of.size === 0 || meet(a.of, b.of) || meet(a.of, b.heads) || meet(a.heads, b.of) || mayBe(a.of, b.of) || mayBe(b.of, a.of);
};

const isOneWord = (one: string, two: string): boolean => one === two || stemOf(one) === stemOf(two);

/** The share of the weight of `words` that stands among the others too, in one form or another; `alike` tells which are one. */
export const coverOf = (words: ReadonlyMap<string, number>, others: Iterable<string>, alike = isOneWord): number => {
  const known = [...others];
  let [total, shared] = [0, 0];
  for (const [term, weight] of words) {
    total += weight;
    if (known.some((other) => alike(term, other))) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
};

const weightOf = ({ rest }: Predicate): number => [...rest.values()].reduce((sum, weight) => sum + weight, 0);

/** Of what else the shorter of two clauses says the share that the other says too; null where either says nothing more. */
const coverOfRest = (a: Predicate, b: Predicate): number | null => {
  const [one, two] = [weightOf(a), weightOf(b)];
  if (one === two && one > 0) return Math.max(coverBy(a, b), coverBy(b, a));
  const [few, many] = one < two ? [a, b] : [b, a];
  return few.rest.size === 0 ? null : coverBy(few, many);
};

const coverBy = (few: Predicate, many: Predicate): number =>
  coverOf(few.rest, [many.rest.keys(), many.agent.heads, many.patient.heads, many.agent.of, many.patient.of, many.agent.kinds, many.patient.kinds].flatMap((terms) => [...terms]), areAlike);

// By what the two deeds are one: the same verb, a row of the lexicon, a sense of WordNet, a verb that says little.
const SAME_VERB = 0.3;
const ONE_DEED = 0.28;
const ONE_SENSE = 0.2;
const LITTLE = 0.05;
// By who takes part.
const DOER = 0.25;
const DONE_TO = 0.3;
const COVER = 0.35;
const NOTHING_MORE = 0.12;
const LEAST_COVER = 0.25;
const OTHER_NAMES = 0.5;

/** Both name somebody besides, and not the same: "talks with China", "talks with India". */
export const nameOthers = (a: Predicate, b: Predicate): boolean => {
  const [one, two] = [[...a.partners].filter(isName), [...b.partners].filter(isName)];
  return one.length > 0 && two.length > 0 && !sharesOne(one, [...two, ...b.agent.heads, ...b.patient.heads]) && !sharesOne(two, [...a.agent.heads, ...a.patient.heads]);
};

/** "in Leeds", "in Turin"; "for adults", "for children": each names another, and neither a country that may hold the other. */
export const areElsewhere = (a: Predicate, b: Predicate): boolean => {
  const told = ({ agent, patient }: Predicate): readonly string[] => [agent, patient].flatMap(({ heads, of, kinds }) => [...heads, ...of, ...kinds]);
  const [one, two] = [a.named, b.named];
  if (one.length > 0 && two.length > 0 && !sharesOne(one, [...two, ...told(b)]) && !sharesOne(two, told(a))) return true;
  const [few, many] = [[...a.partners].filter(isPerson), [...b.partners].filter(isPerson)];
  return few.length > 0 && many.length > 0 && !meet(new Set(few), new Set(many));
};

const sharesOne = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

const deedOf = (a: Predicate, b: Predicate): Readonly<{ sure: number; against: boolean }> | null => {
  const opposed = a.deeds.some((one) => b.deeds.some((two) => areOpposedDeeds(one, two)));
  // "tested positive", "tested negative"
  if (opposed && a.key === b.key && !sharesOne(a.deeds, b.deeds)) return { sure: ONE_DEED, against: true };
  const sure = a.key === b.key ? (a.light || b.light ? LITTLE : SAME_VERB) : sharesOne(a.deeds, b.deeds) ? ONE_DEED : sharesOne(a.senses, b.senses) ? ONE_SENSE : null;
  if (sure !== null) return { sure, against: false };
  // "convicted him of one offence but acquitted him of the other"
  if (sharesOne(a.also, b.deeds) || sharesOne(b.also, a.deeds)) return { sure: ONE_DEED, against: false };
  return opposed ? { sure: ONE_DEED, against: true } : null;
};

/** Whether two clauses tell of one deed of two: "talks with the teachers began", "talks with the nurses began". */
export const areTwoDeeds = (a: Predicate, b: Predicate): boolean => deedOf(a, b) !== null && partiesOf(a, b) === null;

/** Whether two clauses tell of one deed, whoever did it. */
export const haveOneDeed = (a: Predicate, b: Predicate): boolean => (a.key === b.key && !a.light && !b.light) || sharesOne(a.deeds, b.deeds);

/** One has an object, the other only somebody it touches, and it is another: "met officials", "met with the families". */
const touchesOthers = (a: Predicate, b: Predicate): boolean =>
  a.patient.heads.size > 0 && b.patient.heads.size === 0 && b.partners.size > 0 && !meet(a.patient.heads, b.partners) && !meet(a.patient.heads, new Set(b.rest.keys())) && !meet(a.patient.heads, b.agent.heads);

/** "Made no comment": what was made is the deed, and nobody it was done to. */
const isItsDeed = ({ key, patient }: Predicate): boolean => patient.heads.size === 1 && [...patient.heads].every((head) => stemOf(head) === key);

/** Who did it, and to whom: null where somebody else. What opens of itself is opened as well. */
const partiesOf = (a: Predicate, b: Predicate): number | null => {
  const across = a.patient.heads.size === 0 && b.agent.heads.size === 0 ? areOne(a.agent, b.patient) : b.patient.heads.size === 0 && a.agent.heads.size === 0 ? areOne(b.agent, a.patient) : null;
  if (across !== null) return across ? DOER + NOTHING_MORE : null;
  const [doers, done] = [areOne(a.agent, b.agent), areOne(a.patient, b.patient)];
  if (doers === false || done === false || touchesOthers(a, b) || touchesOthers(b, a)) return null;
  return (doers === true ? DOER : 0) + (done === true && !(isItsDeed(a) && isItsDeed(b)) ? DONE_TO : 0);
};

/** What two clauses tell, held against each other. Symmetric. */
export const tellingOf = (a: Predicate, b: Predicate): Telling => {
  const deed = deedOf(a, b);
  if (deed === null) return OTHER;
  const complements = deed.against && a.negative && b.negative && a.deeds.some((one) => b.deeds.some((two) => areComplements(one, two)));
  if (deed.against && a.negative && b.negative && !complements) return OTHER;
  if (a.aim.length > 0 && b.aim.length > 0 && !sharesOne(a.aim, b.aim)) return OTHER;
  // Not in 2022, but in 2023.
  if (a.negative !== b.negative && a.years.length > 0 && b.years.length > 0 && !sharesOne(a.years, b.years)) return OTHER;
  const parties = partiesOf(a, b);
  if (parties === null || parties === 0) return OTHER;
  const cover = coverOfRest(a, b);
  if (cover !== null && cover < LEAST_COVER && parties < DOER + DONE_TO) return OTHER;
  const sure = deed.sure + parties + (cover === null ? NOTHING_MORE : COVER * cover) - (nameOthers(a, b) || areElsewhere(a, b) ? OTHER_NAMES : 0);
  const kind = deed.against !== (a.negative !== b.negative) ? 'opposed' : 'same';
  // What is not ruled out is not what will be.
  return kind === 'same' && a.possible !== b.possible ? OTHER : { kind, sure, deed: !deed.against };
};

/** Whether two clauses may have one doer: it is not told that they have two. */
export const mayHaveOneDoer = (a: Predicate | null, b: Predicate | null): boolean => a === null || b === null || areOne(a.agent, b.agent) !== false;
