import { coverOf, stemOf, tellingBetween, type Subject } from '#lib/subject/index.ts';
import { bare, editsBetween, expansionOf, nameKey, oneSpelling, wordsOf } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';
import type { Score } from './score.ts';
import { deedKeys, SAME_STATEMENT } from './statements.ts';

/** Words as compared: one spelling, contractions written out. */
export const wordsSpoken = onceFor(({ spoken }: Subject): readonly string[] => spoken.flatMap((word) => expansionOf(word) ?? [oneSpelling(word)]));

const SHINGLE = 3;

/** What somebody goes by whoever names him: his last name. */
export const speakerKey = (name: string): string => nameKey(bare(wordsOf(name).at(-1)?.norm ?? ''));

/** Every run of three words; a shorter quote is one key as a whole; and with the speaker's name every two words, and each of weight. */
export const utteranceKeys = (subject: Subject): readonly string[] => {
  const words = wordsSpoken(subject);
  const speaker = subject.claim.quote?.speaker ?? null;
  const pairs = speaker === null ? [] : words.slice(1).map((word, at) => `${speakerKey(speaker)} ${words[at]} ${word}`);
  const content = speaker === null ? [] : [...pairs, ...[...subject.predicate?.words ?? []].filter(([, weight]) => weight >= TELLING_WEIGHT).map(([word]) => `${speakerKey(speaker)} ${stemOf(word)}`)];
  const deeds = deedKeys(subject).map((key) => `d ${key}`);
  if (words.length < SHINGLE) return [`s ${words.join(' ')}`, ...content, ...deeds];
  return [...deeds, ...words.slice(0, words.length - SHINGLE + 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')), ...content];
};

const TELLING_WEIGHT = 0.5;
// What one speaker is quoted with twice over, in other words: so much of either must be in the other; of fewer words, more.
const REWORDED = 0.5;
const TURNED = 0.75;
const LEAST_SHARED = 1.5;
const OWN_RUN = 4;

/** Whether two quotes of one speaker say the same in other words, or its opposite in nearly the same words. */
const isReworded = ({ predicate: a }: Subject, { predicate: b }: Subject): boolean => {
  if (a === null || b === null) return false;
  const [one, two] = [coverOf(a.words, b.words.keys()), coverOf(b.words, a.words.keys())];
  const least = a.negative === b.negative ? REWORDED : TURNED;
  const weight = [...a.words.values()].reduce((sum, value) => sum + value, 0) * one;
  return one >= least && two >= least && weight >= LEAST_SHARED;
};

// Two people quoted with the opposite of one another, or one with both.
const OPPOSED = 0.54;

const areOpposed = (a: Subject, b: Subject, least: number): boolean => {
  const { kind, sure } = tellingBetween(a, b);
  return kind === 'opposed' && sure >= least;
};

// Of the shorter quote so much must be found in the longer, in order; or a run of so many words that nobody repeats by chance.
export const SAME_UTTERANCE = 0.6;
const LONG_RUN = 7;
const FEWEST = 4;
// So few words are anybody's: a fragment of one speaker found in the speech of another is no shared utterance.
const FRAGMENT = 5;
// A word of so many letters that both keep in its place counts even when its neighbours differ.
const TELLING = 4;

const STEM = 5;
const FEWEST_CONTENT = 3;

/** Whether nearly all long words of the shorter quote, endings aside, stand in the other in whatever order, and are most of its own. */
const turnedRound = (one: readonly string[], two: readonly string[]): boolean => {
  const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter(({ length }) => length > TELLING).map((word) => word.slice(0, STEM)));
  const [a, b] = [stems(one), stems(two)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < FEWEST_CONTENT || few.size * 2 < many.size) return false;
  const shared = [...few].filter((stem) => many.has(stem)).length;
  return shared >= few.size * 0.75 && shared >= many.size * 0.6;
};

/** A run of so many words, two of them long, is no turn of phrase. */
const hasContent = (runs: readonly (readonly string[])[], least: number): boolean => runs.some((run) => run.length >= least && run.filter(({ length }) => length >= TELLING).length >= 2);

const beginsSentence = ({ claim }: Subject): boolean => /^\W*\p{Lu}/u.test(claim.quote?.verbatim ?? claim.span.text);

/** How far one of two quotes is the other or a part of it, by their words. */
export const scoreUtterances = (a: Subject, b: Subject): Score => {
  const [one, two] = [wordsSpoken(a), wordsSpoken(b)];
  const shorter = Math.min(one.length, two.length);
  if (shorter === 0) return { score: 0, reasons: [] };
  const runs = editsBetween(one, two).filter(({ kind }) => kind === 'keep').map(({ fromA, toA }) => one.slice(fromA, toA));
  // A word kept alone is as often chance as not; what counts are runs.
  const kept = runs.filter((run) => run.length > 1 || shorter < FEWEST || (run[0]?.length ?? 0) >= TELLING).reduce((sum, run) => sum + run.length, 0);
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  if (shorter < FEWEST && kept < shorter) return { score: 0, reasons: [] };
  const share = longest >= LONG_RUN ? Math.max(kept / shorter, SAME_UTTERANCE) : kept / shorter;
  const reasons = share === 1 ? [one.length === two.length ? 'the same words' : 'one contains the other'] : [`${kept} of ${shorter} words in common`];
  const [speakerA, speakerB] = [a.claim.quote?.speaker ?? null, b.claim.quote?.speaker ?? null];
  if (speakerA === null || speakerB === null) return { score: share, reasons };
  const sameSpeaker = speakerA === speakerB || speakerKey(speakerA) === speakerKey(speakerB);
  // "We have broken the chain" is "The chain has been broken" where one speaker is quoted with both.
  if (sameSpeaker && share < SAME_UTTERANCE && turnedRound(one, two)) return { score: SAME_UTTERANCE, reasons: ['the same words in another order', `both quote ${speakerA}`] };
  if (sameSpeaker && share < SAME_UTTERANCE && (isReworded(a, b) || (longest >= OWN_RUN && hasContent(runs, OWN_RUN)))) return { score: SAME_UTTERANCE, reasons: ['the same in other words', `both quote ${speakerA}`] };
  if (areOpposed(a, b, sameSpeaker ? SAME_STATEMENT : OPPOSED)) return { score: Math.max(share, SAME_UTTERANCE), reasons: ['the opposite of it'] };
  // Short quotes of different speakers are two people using common words, unless one is wholly in the other.
  if (!sameSpeaker && shorter < 2 * FEWEST && (share < 1 || shorter < FEWEST || (shorter <= FRAGMENT && one.length !== two.length && !beginsSentence(one.length < two.length ? a : b)))) return { score: 0, reasons: [] };
  return { score: share, reasons: sameSpeaker ? [...reasons, `both quote ${speakerA}`] : reasons };
};

/** Of each quote the articles that print it. */
export type Printed = readonly ReadonlySet<string>[];

const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
};

/** An article that quotes the same words twice quotes two sayings, not one; one that takes a part of a longer quote up again does not. */
const repeats = (subjects: readonly Subject[], printed: Printed, at: number, group: readonly number[]): boolean =>
  group.some((other) => shareOne(printed[other]!, printed[at]!) && scoreUtterances(subjects[at]!, subjects[other]!).score >= SAME_UTTERANCE && !isPartOf(subjects[at]!, subjects[other]!));

/** Whether all words of a quote that is worth a line stand in one twice as long, one after another. */
const isPartOf = (part: Subject, whole: Subject): boolean => {
  const [few, many] = [wordsSpoken(part), wordsSpoken(whole)];
  return few.length >= FEWEST && few.length * 2 <= many.length && editsBetween(many, few).some(({ kind, fromA, toA }) => kind === 'keep' && toA - fromA === few.length);
};

/** How much of the longer of two quotes the shorter one is, to choose between two that hold it whole. */
const lengthsAlike = (a: Subject, b: Subject): number => Math.min(a.spoken.length, b.spoken.length) / Math.max(a.spoken.length, b.spoken.length, 1);

/**
 * Quotes grouped around their fullest version: longest first, each joins the version that holds most of it, or opens a
 * group of its own. So an utterance cut into sentences by one outlet and told in one breath by another is one line,
 * and two quotes that merely resemble a third never meet through it.
 */
export const groupUtterances = (
  subjects: readonly Subject[], printed: Printed, neighbours: (at: number) => readonly number[],
): readonly (readonly number[])[] => {
  const order = subjects.map((_, at) => at).toSorted((x, y) => subjects[y]!.spoken.length - subjects[x]!.spoken.length || x - y);
  const groups = new Map<number, number[]>();
  for (const at of order) {
    let best: { base: number; score: number; alike: number } | null = null;
    for (const other of neighbours(at).toSorted((x, y) => x - y)) {
      const group = groups.get(other);
      if (group === undefined || repeats(subjects, printed, at, group)) continue;
      const { score } = scoreUtterances(subjects[at]!, subjects[other]!);
      const alike = lengthsAlike(subjects[at]!, subjects[other]!);
      if (score >= SAME_UTTERANCE && (best === null || score > best.score || (score === best.score && alike > best.alike))) best = { base: other, score, alike };
    }
    if (best === null) groups.set(at, [at]); else groups.get(best.base)!.push(at);
  }
  return [...groups.values()];
};
