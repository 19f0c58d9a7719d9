import { termOf } from '#lib/subject/index.ts';
import type { Difference, Statement } from './stated.ts';

/** "complained four times": how often somebody did it, which does not grow from one report to the next. */
export const isFrequency = ({ claim: { quantity }, subject: { heads } }: Statement): boolean => quantity?.dimension === 'count' && heads.includes('time');

const BE = /^(?:be|been|being|is|are|was|were)$/;
const SPEAKERS = /^(?:i|we|they|he|she)$/;

/** Who did it so often, as terms of nouns and names, for a pronoun whoever says so; none where it is told of whom it was done to. */
const doersOf = ({ claim, subject: { document, sentence, sources } }: Statement): ReadonlySet<string> => {
  const range = document.sentences[sentence];
  const doers = new Set<string>();
  if (range === undefined) return doers;
  const before = document.tokens.slice(range.firstToken, range.endToken).filter(({ end }) => end <= claim.span.start);
  const verb = before.findLastIndex(({ tag }) => tag === 'VERB');
  if (BE.test(before[verb - 1]?.norm ?? '')) return doers;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = before[at];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'SCONJ' || token.text === ';' || token.text === ':') break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') doers.add(termOf(token));
    else if (SPEAKERS.test(token.norm)) for (const source of sources) doers.add(source);
  }
  return doers;
};

/** Two counts of how often two did something. */
export const frequency = (a: Statement, b: Statement): Difference | null => {
  if (!isFrequency(a) || !isFrequency(b)) return null;
  const [one, two] = [doersOf(a), doersOf(b)];
  if (one.size === 0 || two.size === 0 || [...one].some((doer) => two.has(doer))) return null;
  return { kind: 'population', weight: 'explains', sentence: 'nothing tells that one and the same did it so often' };
};
