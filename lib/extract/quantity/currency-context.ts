import { CURRENCY_NOUN, CURRENCY_OF_PLACE, CURRENCY_BY_NAME } from '#lib/lexicon/currencies.ts';
import type { Document } from '#lib/model/index.ts';

/**
 * Which currency a name shared by many countries' means in a document: the one of the country named most often among
 * those that pay with one of that name, if the default's own country is named less often. Asked lazily, answered once.
 */
export const currencyContext = (document: Document): ((word: string, fallback: string) => string) => {
  let counts: Map<string, number> | null = null;
  const answers = new Map<string, string>();
  const count = (): Map<string, number> => {
    const mentions = new Map<string, number>();
    for (const { norm, tag } of document.tokens) {
      if (tag !== 'PROPN' && tag !== 'ADJ') continue;
      for (const code of CURRENCY_OF_PLACE.get(norm) ?? []) mentions.set(code, (mentions.get(code) ?? 0) + 1);
    }
    return mentions;
  };
  return (word, fallback) => {
    const noun = nounOf(word, fallback);
    const key = `${noun} ${fallback}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    counts ??= count();
    // "$" and "dollars" are so often the American one in world news that a mere mention of a dollar country says nothing.
    const steadfast = noun === 'dollar' || noun === 'pound';
    let best = fallback;
    let most = steadfast ? Number.POSITIVE_INFINITY : counts.get(fallback) ?? 0;
    if (!steadfast) for (const [code, times] of counts) if (CURRENCY_NOUN.get(code) === noun && times > most) [best, most] = [code, times];
    answers.set(key, best);
    return best;
  };
};

const nounOf = (word: string, fallback: string): string => {
  if (word === '$' || word.startsWith('cent')) return 'dollar';
  if (word === '£') return 'pound';
  if (word === '¥') return 'yen';
  const last = (word.split(' ').at(-1) ?? word).replace(/\.$/, '');
  const singular = last.endsWith('s') ? last.slice(0, -1) : last;
  if (CURRENCY_BY_NAME.has(singular)) return singular === 'kronor' ? 'krona' : singular === 'kroner' ? 'krone' : singular;
  return CURRENCY_NOUN.get(fallback) ?? singular;
};
