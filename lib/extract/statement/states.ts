import type { Token } from '#lib/model/index.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { PLURAL_SIGN } from '#lib/lexicon/signs.ts';
import { EVALUATIVE, EVIDENCE, FACTUAL, JUDGED, STATES } from '#lib/lexicon/statements.ts';
import { isAreWereIsOrWas, isOrderWord } from '#lib/lexicon/word-tests.ts';
import type { Clause } from './clause.ts';
import { isNegated } from './voice.ts';
import type { Standing } from './voice.ts';

const isEnough = (word: string): boolean => word === 'enough' || word === 'sufficient';
const WILL: ReadonlySet<string> = new Set(['will', 'would', "won't", "wouldn't"]);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
/** Where something is, or under what: "is in custody", "was off duty", "is due". */
const WHERE: ReadonlySet<string> = new Set('in on at under within without inside outside off near among aboard behind of from above below beyond along'.split(' '));
/** What will or would be so and is no foresight. */
const OPEN: ReadonlySet<string> = new Set('able unable free open closed available present absent due eligible'.split(' '));
/** "off-limits", "unaccounted": where it stands, whatever its tag. */
const STANDINGS = /^(?:off-|on-|un)\p{L}+|^(?:back|home|away|abroad|ashore|afloat|ablaze|alight|aground)$/u;
const JUDGING = /(?:less|ful|able|ible|ous|ive|ing|al)$/;
const ABSTRACT: ReadonlySet<string> = new Set('feeling idea impression effect impact look sense tendency potential ability power influence'.split(' '));
const DEGREE: ReadonlySet<string> = new Set('too so very more less most rather quite as such like how'.split(' '));

/** "There were no injuries", "there is no evidence that …", and of what is to come "there would be a second vote, she said"; that there is something is seldom news. */
export const tellsOfNone = (tokens: readonly Token[], { verb, end, predicate }: Clause, { attributed }: Standing): boolean => {
  if (attributed && tokens.slice(verb, verb + 2).some(({ norm }) => isEnough(norm))) return tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ tag }) => tag === 'NOUN');
  const single = tokens[verb]!.norm === 'not' && tokens[verb + 1]?.norm === 'a' && tokens[verb + 2]?.norm === 'single';
  const no = single || tokens[verb + 1]?.norm === 'no' || tokens[verb + 1]?.norm === 'any' || tokens[verb + 1]?.norm === 'sufficient';
  const what = tokens.slice(verb + 1, Math.min(end, verb + 6)).filter(({ tag }) => tag === 'NOUN');
  if (what.some(({ norm }) => JUDGED.has(nounLemma(norm)))) return false;
  if (attributed && WILL.has(tokens[predicate]!.norm)) return what.length > 0;
  return no && what.some(({ norm, signs }) => EVIDENCE.has(norm) || FACTUAL.has(nounLemma(norm)) || attributed || (signs & PLURAL_SIGN) !== 0 || tokens[end - 1]!.norm !== norm);
};

const isDefiniteWord = (word: string): boolean => word === 'the' || word === 'its' || word === 'their' || word === 'his' || word === 'her';
const isPassiveAux = (word: string): boolean => word === 'was' || word === 'were' || word === 'been' || word === 'be' || word === 'become';
const isThisOrThat = (word: string): boolean => word === 'this' || word === 'that';

/** "was not overloaded", "is in custody", "was unanimous"; "is a Muslim country" is background, "is no disaster" a judgement. */
export const isState = (tokens: readonly Token[], clause: Clause, { attributed, denied }: Standing): boolean => {
  const { verb, end, subject } = clause;
  const next = tokens[verb + 1];
  if (next === undefined || verb + 1 >= end) return false;
  if (denied) return true;
  const had = HAVE.has(tokens[verb]!.norm);
  if (attributed && (had ? isEnough(next.norm) : isEnough(tokens[verb]!.norm) && HAVE.has(tokens[verb - 1]!.norm))) return true;
  if (had) return isHad(tokens, clause, attributed);
  if (tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ norm }) => STATES.has(norm))) return true;
  if (isPlain(tokens, clause)) {
    if (WILL.has(tokens[clause.predicate]!.norm) && next.tag === 'ADJ') return OPEN.has(next.norm) || (attributed && !EVALUATIVE.has(next.norm) && !JUDGING.test(next.norm));
    if (next.tag === 'ADJ' || next.norm === 'not' || next.tag === 'ADV' || next.norm.endsWith('ed') || STANDINGS.test(next.norm)) return tokens.slice(verb + 1, Math.min(end, verb + 4)).some(({ tag, norm }) => (tag === 'ADJ' || norm.endsWith('ed') || STANDINGS.test(norm)) && !EVALUATIVE.has(norm));
    if (WHERE.has(next.norm)) return true;
    // "The only victim was Ana Ruiz"
    if (next.tag === 'PROPN' && isAreWereIsOrWas(tokens[verb]!.norm) && isDefiniteWord(tokens[subject.start]!.norm)) return true;
    // "was the first rise in three years"
    if (next.norm === 'the' && isOrderWord(tokens[verb + 2]?.norm ?? '')) return true;
    // What somebody or something was or will be, and is no longer or not yet.
    if (next.tag === 'DET' && (attributed || tokens[subject.head]!.tag === 'PROPN')) return isPassiveAux(tokens[verb]!.norm) && !isThisOrThat(next.norm);
  }
  return isNegated(tokens, clause) && (next.tag === 'ADJ' || next.norm.endsWith('ed') || WHERE.has(next.norm));
};

const isHadOrBeen = (word: string): boolean => word === 'had' || word === 'been';
const isUniversal = (word: string): boolean => word === 'every' || word === 'each' || word === 'all' || word === 'none' || word === 'not';

/** "had a licence", "has no ambulance". */
const isHad = (tokens: readonly Token[], { subject, verb, end, predicate }: Clause, attributed: boolean): boolean => {
  const next = tokens[verb + 1]!;
  if (next.norm !== 'no' && next.tag !== 'DET' && next.tag !== 'NOUN') return false;
  const what = tokens.slice(verb + 1, end).filter(({ tag }) => tag === 'NOUN');
  const factual = what.some(({ norm }) => FACTUAL.has(nounLemma(norm)));
  if (tokens[subject.start]!.norm === 'no') return what.length > 0 || isHadOrBeen(tokens[verb]!.norm);
  if (next.norm === 'no') return factual || (what.length > 0 && !what.some(({ norm }) => JUDGED.has(nounLemma(norm))));
  if (attributed && tokens[verb]!.norm === 'had' && what.length > 0 && !what.some(({ norm }) => JUDGED.has(nounLemma(norm)) || ABSTRACT.has(norm))) return true;
  return factual && (attributed || tokens[predicate]!.norm === 'had' || isUniversal(tokens[subject.start]!.norm));
};

/** Said of one thing without degree: "the inquiry is ongoing"; "taxes are too high", "a push would be fruitless" judge. */
const isPlain = (tokens: readonly Token[], { predicate, end }: Clause): boolean =>
  !/^(?:could|should|might|may|must|can)/.test(tokens[predicate]!.norm)
  && tokens.slice(predicate + 1, end).every(({ tag, norm }) => tag !== 'SCONJ' && tag !== 'PRON' && !DEGREE.has(norm));
