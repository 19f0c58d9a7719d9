import { aspectsOf } from '#lib/lexicon/aspects.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { nounOf, verbOf } from './lemmas.ts';

/** What the tokens of an article tell of, by aspect, and in how many of its sentences each aspect is told. */
export type Aspects = Readonly<{ ofToken: readonly (readonly string[])[]; sentences: ReadonlyMap<string, number> }>;

export const NO_ASPECTS: Aspects = { ofToken: [], sentences: new Map() };

// Two words tell an aspect together within so many tokens.
const WITHIN = 4;
const NONE: readonly string[] = [];

const baseOf = ({ tag, norm }: Token): string => (tag === 'VERB' || tag === 'AUX' ? verbOf(norm) ?? norm : tag === 'NOUN' || tag === 'ADJ' ? nounOf(norm) : norm);

/** Linear in the article. */
export const aspectsIn = ({ tokens, sentences }: Document): Aspects => {
  const bases = tokens.map((token) => (token.tag === 'PUNCT' || token.tag === 'PROPN' ? '' : baseOf(token)));
  const ofToken = tokens.map((token, at): readonly string[] => {
    const base = bases[at]!;
    if (base === '' || token.tag === 'DET' || token.tag === 'ADP' || token.tag === 'PRON' || token.tag === 'CCONJ' || token.tag === 'NUM') return NONE;
    const found = [...aspectsOf(base)];
    if (token.tag === 'ADJ' || token.tag === 'NOUN') { const verb = verbOf(token.norm); if (verb !== null && verb !== base) found.push(...aspectsOf(verb)); }
    for (let next = at + 1; next <= at + WITHIN && next < tokens.length && tokens[next]!.tag !== 'PUNCT'; next += 1) found.push(...aspectsOf(base, bases[next]!), ...aspectsOf(base, tokens[next]!.norm));
    return found.length === 0 ? NONE : [...new Set(found)];
  });
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of sentences) for (const aspect of new Set(ofToken.slice(firstToken, endToken).flat())) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  return { ofToken, sentences: counts };
};
