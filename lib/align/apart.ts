import { isCommonNoun, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { sideOf, type Side } from '#lib/lexicon/sides.ts';
import { KINDS_OF_STATISTIC } from '#lib/lexicon/statistics.ts';
import { areSynonyms } from '#lib/lexicon/synonyms.ts';
import { areOneDeed, familyOf, nounOf, type Subject } from '#lib/subject/index.ts';
import { onceFor } from '#lib/text/once.ts';
import { closestHeads, modifiersOf } from './thing.ts';
import type { Meeting } from './meeting.ts';

// Rival figures that are figures of two things: of two sexes, of two kinds of a thing, of
// sums for two ends, of those who were there and those whom it befell. Asked only of figures that cannot both be true of one thing.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// Of one sex or age, and of another (own lists).
const MALE = setOf('male man boy father son brother husband schoolboy grandfather widower');
const FEMALE = setOf('female woman girl mother daughter sister wife schoolgirl grandmother widow');

/** The one sex that the figure is of, null where it is of none or of both. */
const sexOf = onceFor(({ heads, mentioned }: Subject): 'male' | 'female' | null => {
  const isOf = (sex: ReadonlySet<string>): boolean => heads.some((head) => sex.has(head)) || [...mentioned].some((word) => sex.has(word));
  const [male, female] = [isOf(MALE), isOf(FEMALE)];
  return male === female ? null : male ? 'male' : 'female';
});

const areOfTwoSexes = (a: Subject, b: Subject): boolean => {
  const [one, two] = [sexOf(a), sexOf(b)];
  return one !== null && two !== null && one !== two;
};

const isOfAftershock = ({ heads, mentioned }: Subject): boolean => heads.includes('aftershock') || mentioned.has('aftershock');

/** How many took part, and what share of those one of the candidates had. */
const isTurnoutBeside = (turnout: Subject, vote: Subject): boolean =>
  turnout.heads.includes('turnout') && !vote.heads.includes('turnout') && (vote.happening.events.includes('win') || vote.happening.around.includes('win') || vote.frame.holder.size > 0);

// Words that say what figure of a thing it is, or whose, and not of what thing.
const ASPECTS = setOf(`price cost budget trade government state company group market retail wholesale consumer pump sale share tax office interest policy year month week quarter day city town country union
  ministry industry sector head staff worker job income pay salary wage rate level record base house home`);

/** The nouns that stand before the head of a measure: "wheat" of "wheat prices". */
const kindsBefore = onceFor((subject: Subject): readonly string[] =>
  modifiersOf(subject).map((word) => nounOf(word)).filter((word) => isCommonNoun(word) && !isPerson(word) && !ASPECTS.has(word) && !KINDS_OF_STATISTIC.has(word) && !subject.heads.includes(word)));

const areKin = (one: string, two: string): boolean => one === two || areSynonyms(one, two) || kinship(one, two) !== 'none' || areOneDeed(one, two);

// What a length is a length of (own list): told as an event of the figure, or as its noun.
const ASPECTS_OF_LENGTH = setOf('height depth width distance altitude thickness diameter radius');

const aspectsOf = onceFor(({ heads, mentioned, happening: { events } }: Subject): ReadonlySet<string> =>
  new Set([...heads, ...mentioned, ...events].filter((word) => ASPECTS_OF_LENGTH.has(word))));

/** A height and a distance. */
const areOfTwoAspects = (a: Subject, b: Subject): boolean => {
  if (a.claim.quantity?.dimension !== 'length') return false;
  const [one, two] = [aspectsOf(a), aspectsOf(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((aspect) => two.has(aspect));
};

/** "wheat prices" and "rice prices": one head, and before it two things that are neither the same nor one a kind of the other. */
const areOfTwoKinds = (a: Subject, b: Subject): boolean => {
  if (a.claim.quantity === null || familyOf(a.claim.quantity) === 'count' || closestHeads(a, b)?.kin !== 'same') return false;
  const [one, two] = [kindsBefore(a), kindsBefore(b)];
  return one.length > 0 && two.length > 0 && !one.some((word) => two.some((other) => areKin(word, other)));
};

const PURPOSE = /^[^.;:,]{0,40}?\bfor (?:the |its |their |a |an |new |more )*(?<what>\p{Ll}[\p{Ll}-]+)(?: (?<next>\p{Ll}[\p{Ll}-]+))?/u;
const PURPOSE_REACH = 80;

/** "$2 billion for roads": what a sum is for. */
const purposeOf = onceFor(({ claim: { quantity, span, sentence }, document: { article: { text } } }: Subject): readonly string[] => {
  if (quantity === null || familyOf(quantity) !== 'money') return [];
  const { what, next } = PURPOSE.exec(text.slice(span.end, Math.min(sentence.end, span.end + PURPOSE_REACH)))?.groups ?? {};
  return [what, next].filter((word) => word !== undefined).map((word) => nounOf(word)).filter((word) => isCommonNoun(word));
});

const areForTwoEnds = (a: Subject, b: Subject): boolean => {
  const [one, two] = [purposeOf(a), purposeOf(b)];
  return one.length > 0 && two.length > 0 && !one.some((word) => two.some((other) => areKin(word, other)));
};

const sideOfHeads = onceFor(({ heads }: Subject): Side | null => heads.map(sideOf).find((side) => side !== null) ?? null);

/** Attackers, those sent against them and bystanders: each is counted for itself. */
const areOnTwoSides = (a: Subject, b: Subject): boolean => {
  const [one, two] = [sideOfHeads(a), sideOfHeads(b)];
  return one !== null && two !== null && one !== two;
};

const CARRYING = setOf('carry transport ferry board');
const HARMED = setOf('die injure missing survive rescue hospitalise');

/** "a bus carrying 48 pilgrims" and "22 pilgrims killed": who was there, and whom it befell. */
const isAboardBeside = ({ happening: aboard, claim }: Subject, { happening: { events, verb } }: Subject): boolean =>
  claim.quantity?.dimension === 'count' && aboard.verb !== null && CARRYING.has(aboard.verb) && aboard.events.length === 0
  && !CARRYING.has(verb ?? '') && events.some((event) => HARMED.has(event));

/** "Ten of 12 economists" and "two of the nine members": parts, or a part and a whole, of two wholes. */
const areOfTwoWholes = (one: Subject, two: Subject): boolean => {
  const [a, b] = [one.frame, two.frame];
  if ((a.outOf !== null && b.outOf !== null && a.outOf !== b.outOf) || (a.outOf !== null && b.whole) || (b.outOf !== null && a.whole)) return true;
  return a.whole && b.whole && closestHeads(one, two)?.kin !== 'same';
};

/** Whether two figures that cannot both be true of one thing are figures of two. */
export const areToldOfTwo = ({ a, b, sameArticle, relation }: Meeting): boolean => {
  if (sameArticle || relation?.kind !== 'apart') return false;
  return areOfTwoSexes(a, b) || areOnTwoSides(a, b) || isOfAftershock(a) !== isOfAftershock(b) || isTurnoutBeside(a, b) || isTurnoutBeside(b, a) || isAboardBeside(a, b) || isAboardBeside(b, a)
    || areOfTwoWholes(a, b) || areOfTwoKinds(a, b) || areOfTwoAspects(a, b) || areForTwoEnds(a, b);
};
