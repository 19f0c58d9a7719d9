import { termOf } from '#lib/subject/index.ts';
import type { Difference, Statement } from './stated.ts';

/** "complained four times": how often somebody did it, which does not grow from one report to the next. */
export const isFrequency = ({ claim: { quantity }, subject: { heads } }: Statement): boolean => quantity?.dimension === 'count' && heads.includes('time');

/** Terms of the nouns and names before the verb that the figure follows: who did it so often. */
const doersOf = ({ claim, subject: { document, sentence } }: Statement): ReadonlySet<string> => {
  const range = document.sentences[sentence];
  const doers = new Set<string>();
  if (range === undefined) return doers;
  const before = document.tokens.slice(range.firstToken, range.endToken).filter(({ end }) => end <= claim.span.start);
  const verb = before.findLastIndex(({ tag }) => tag === 'VERB');
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = before[at];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'SCONJ' || token.text === ';' || token.text === ':') break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') doers.add(termOf(token));
  }
  return doers;
};

/** Two counts of how often something was done, of which nothing tells that one and the same did it. */
export const frequency = (a: Statement, b: Statement): Difference | null => {
  if (!isFrequency(a) || !isFrequency(b)) return null;
  const others = doersOf(b);
  if ([...doersOf(a)].some((doer) => others.has(doer))) return null;
  return { kind: 'population', weight: 'explains', sentence: 'nothing tells that one and the same did it so often' };
};
