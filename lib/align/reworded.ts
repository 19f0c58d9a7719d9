import { areTwoDeeds, coverOf, haveOneDeed, stemOf, tellingBetween, verbOf, type Predicate, type Subject } from '#lib/subject/index.ts';
import { bare, editsBetween, wordsOf } from '#lib/text/index.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { sharedWords } from './evidence.ts';
import type { LinkMemory } from './links.ts';
import type { Score } from './score.ts';
import { statementKeys } from './statements.ts';
import { speakerKey } from './utterances.ts';

/** From here on an indirect sentence tells what a quote says. */
export const REWORDED = 0.5;

const TOP_WORDS = 8;

/** The keys of a statement, and each two of its words: who says so is left out on purpose. */
const keysOf = (subject: Subject): readonly string[] => {
  const words = [...subject.predicate?.words ?? []].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, TOP_WORDS).map(([word]) => stemOf(word)).toSorted();
  return [...statementKeys(subject), ...words.flatMap((one, at) => words.slice(at + 1).map((two) => `${one} ${two}`))];
};

const isPersonal = (name: string): boolean => /^\p{Lu}\S*(?: \S+)* \p{Lu}\S*$/u.test(name) && !wordsOf(name).some(({ norm }) => BODY_NOUNS.has(bare(norm)));

/** Whether the one who is quoted says it in the other article too; null where a body or an official may speak for him. */
const isSaidByHim = (quote: Subject, told: Subject): boolean | null => {
  const { quote: spoken } = quote.claim;
  const sources = told.claim.attribution.map(({ source }) => source);
  const speaker = spoken?.speaker ?? null;
  if (sources.length === 0) return false;
  if (speaker === null) return null;
  if (sources.some((source) => source === speaker || speakerKey(source) === speakerKey(speaker))) return true;
  return sources.every(isPersonal) && isPersonal(speaker) ? false : null;
};

// Of the words of the indirect sentence so many must be the quote's, and of the quote's so many the sentence's.
const LEAST: readonly Readonly<{ told: number; quote: number; either: number }>[] = [{ told: 0.6, quote: 0.4, either: 0.5 }, { told: 0.75, quote: 0.5, either: 0.62 }];
const FEWEST = 1.5;
/** From here on a clause tells the opposite of another, whoever says so. */
export const CONTRADICTED = 0.55;

const weightOf = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, weight) => sum + weight, 0);

// What changes from speech to report: who says it, the time, "that" for "the" (own list).
const REPORTED: ReadonlyMap<string, string> = new Map(`i he|we he|she he|they he|it he|me him|us him|her him|them him|my his|our his|its his|their his|that the|this the|those the|these the|
will would|shall would|can could|may might|has have|had have|is be|are be|was be|were be|been be`.replaceAll('\n', '').split('|').map((row) => row.split(' ') as [string, string]));

const reported = ({ claim }: Subject): readonly string[] =>
  wordsOf(claim.quote?.verbatim ?? claim.span.text).map(({ norm }) => REPORTED.get(norm) ?? verbOf(norm) ?? norm);

const OWN_SHARE = 0.7;
const OWN_WORDS = 5;

/** Word for word but for what speech and report tell otherwise: nearly all of the report, in the order of the speech. */
const isReported = (quote: Subject, told: Subject): boolean => {
  const [spoken, indirect] = [reported(quote), reported(told)];
  const kept = editsBetween(spoken, indirect).reduce((sum, { kind, fromA, toA }) => (kind === 'keep' && toA - fromA > 1 ? sum + toA - fromA : sum), 0);
  return kept >= OWN_WORDS && kept >= indirect.length * OWN_SHARE;
};

/** How far a sentence in indirect speech says what a quote says; null where it does not, or somebody else says it. */
export const scoreReworded = (quote: Subject, told: Subject, explained = false): Score | null => {
  const [spoken, indirect]: readonly (Predicate | null)[] = [quote.predicate, told.predicate];
  if (spoken == null || indirect == null || quote.claim.article === told.claim.article) return null;
  const { kind, sure } = tellingBetween(quote, told);
  // The opposite of what somebody is quoted with is held against it, whoever says so.
  const against = kind === 'opposed' && sure >= CONTRADICTED;
  const himself = isSaidByHim(quote, told);
  if (himself === false && !against) return null;
  const least = LEAST[himself === true ? 0 : 1]!;
  const one = coverOf(indirect.words, spoken.words.keys());
  const two = coverOf(spoken.words, indirect.words.keys());
  // "We will keep every plant" and "no plant will close" may be one: what turns on a "not" beside another deed is left out.
  const isTurned = kind === 'other' && spoken.negative !== indirect.negative && !haveOneDeed(spoken, indirect);
  const enough = !isTurned && himself !== false && ((!areTwoDeeds(spoken, indirect) && one >= least.told && two >= least.quote && one * weightOf(indirect.words) >= FEWEST) || (himself === true && isReported(quote, told)));
  const score = Math.max(enough ? REWORDED + (one + two) / 4 : 0, kind !== 'other' && sure >= least.either ? sure : 0);
  if (score === 0) return null;
  const shared = sharedWords(told, quote).join(', ');
  return { score, reasons: explained ? [himself === true ? `both from ${quote.claim.quote?.speaker ?? ''}` : '', shared].filter((reason) => reason !== '') : [] };
};

// An article that prints the words needs no sentence to tell them: more must speak for one that does.
const WHERE_QUOTED = 0.1;

const inOrder = (a: Subject, b: Subject): number => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

const scoreOf = (a: Subject, b: Subject): number | null => {
  if (a.claim.kind === b.claim.kind) return null;
  const [quote, told] = a.claim.kind === 'quote' ? [a, b] : [b, a];
  return scoreReworded(quote, told)?.score ?? null;
};

/**
 * Groups of quotes, each with the groups of statements that tell in other words what it says: each of these goes where one of its members is
 * most like a quote. What is left of the statements comes back by itself.
 */
export const joinReworded = (
  quotes: readonly (readonly Subject[])[], statements: readonly (readonly Subject[])[], links: LinkMemory,
): Readonly<{ quotes: readonly (readonly Subject[])[]; statements: readonly (readonly Subject[])[] }> => {
  const groupOf = new Map<Subject, number>();
  quotes.forEach((group, at) => { for (const subject of group) groupOf.set(subject, at); });
  statements.forEach((group, at) => { for (const subject of group) groupOf.set(subject, at); });
  const all = [...quotes, ...statements].flat().filter(({ predicate }) => predicate !== null);
  const best = new Map<number, Readonly<{ quote: number; score: number }>>();
  for (const { a: x, b: y, score } of links.of(all, { under: '', keysOf, byOrder: inOrder, scoreOf, least: REWORDED })) {
    const [quote, told] = all[x]!.claim.kind === 'quote' ? [all[x]!, all[y]!] : [all[y]!, all[x]!];
    const [to, from] = [groupOf.get(quote)!, groupOf.get(told)!];
    if (score < REWORDED + WHERE_QUOTED && quotes[to]!.some(({ claim }) => claim.article === told.claim.article)) continue;
    const known = best.get(from);
    if (known === undefined || score > known.score || (score === known.score && to < known.quote)) best.set(from, { quote: to, score });
  }
  const joining = Map.groupBy(best, ([, { quote }]) => quote);
  return {
    quotes: quotes.map((group, at) => [...group, ...(joining.get(at) ?? []).toSorted(([x], [y]) => x - y).flatMap(([from]) => statements[from]!)]),
    statements: statements.filter((_, at) => !best.has(at)),
  };
};
