import { ATTITUDES } from '#lib/lexicon/cues.ts';
import type { Found } from './found.ts';
import { endOfContent } from './content-end.ts';
import type { Field } from './frame.ts';
import { startsFigureOf, startsPhrase } from './openings.ts';
import { phraseEndingAt } from './noun-phrases.ts';

const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been', 'remain', 'remains', 'remained', 'seem', 'seems', 'seemed', 'feel', 'feels', 'felt', 'grew', 'became', 'become', 'becomes', 'being', "isn't", "aren't", "wasn't", "weren't"]);
const isHelper = (word: string): boolean => word === 'has' || word === 'have' || word === 'had';
const isNotWord = (word: string): boolean => word === 'not' || word === 'no longer' || word === 'never' || word === 'longer' || word === 'no' || word === "isn't" || word === "aren't" || word === "wasn't" || word === "weren't";

/** How many adverbs may stand between the verb and what its subject is: "is not at all sure". */
const ADVERBS = 4;

const isVaguePronoun = (word: string): boolean => word === 'it' || word === 'this' || word === 'that' || word === 'what' || word === 'which' || word === 'there';

/** "Officials are confident that …", "the coroner was satisfied that …": what its subject holds to be so, by the adjective at `at`; null where it takes no clause. */
export const attitude = (field: Field, at: number): Found | null => {
  const { tokens } = field;
  if (!ATTITUDES.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'that') return null;
  if (!startsPhrase(field, at + 2) && !startsFigureOf(field, at + 2) && tokens[at + 2]?.norm !== 'there') return null;
  let verb = at - 1;
  let negated = false;
  while (verb > field.from && at - verb <= ADVERBS && !IS.has(tokens[verb]?.norm ?? '') && (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'PART' || tokens[verb]?.tag === 'ADP' || isNotWord(tokens[verb]?.norm ?? ''))) {
    negated ||= isNotWord(tokens[verb]?.norm ?? '');
    verb -= 1;
  }
  if (!IS.has(tokens[verb]?.norm ?? '')) return null;
  negated ||= isNotWord(tokens[verb]?.norm ?? '');
  while (verb - 1 > field.from && (isHelper(tokens[verb - 1]?.norm ?? '') || tokens[verb - 1]?.tag === 'ADV')) verb -= 1;
  const source = phraseEndingAt(field, verb - 1);
  // "It was clear that" has nobody in it.
  if (source === null || isVaguePronoun(tokens[source.core.to - 1]?.norm ?? '')) return null;
  // "said they were concerned that": told already by who says so.
  const before = tokens[source.whole.from - 1];
  if (tokens[source.core.from]?.tag === 'PRON' && source.whole.from > field.from && (before?.tag === 'VERB' || before?.norm === 'that')) return null;
  return { rule: 'attitude', lemma: tokens[at]?.norm ?? '', cue: { from: verb, to: at + 1 }, source, pronoun: null, content: [{ from: at + 1, to: endOfContent(field, at + 1, false) }], stance: 'says', negated };
};
