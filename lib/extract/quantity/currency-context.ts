import { CURRENCY_NOUN, CURRENCY_OF_PLACE, CURRENCY_BY_NAME } from '#lib/lexicon/currencies.ts';
import type { Document } from '#lib/model/index.ts';

/**
 * Which currency a name or sign shared by many countries means in a document: the one of the country named most among
 * those that pay with one of that name. The American dollar and the British pound are so much the rule in world news
 * that they give way only where their own country is not named at all and the other's own sign (A$) is not in use.
 * Counted when first asked, once for a document.
 */
export const currencyContext = (document: Document): ((word: string, fallback: string) => string) => {
  let counts: Counts | null = null;
  const answers = new Map<string, string>();
  return (word, fallback) => {
    const noun = nounOf(word, fallback);
    const key = `${noun} ${fallback}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    counts ??= countsOf(document);
    const { places, signs } = counts;
    const common = fallback === 'USD' || fallback === 'GBP';
    let best = fallback;
    let most = places.get(fallback) ?? 0;
    const yields = !common || (most === 0 && !signs && word !== '£');
    if (yields) for (const [code, times] of places) if (CURRENCY_NOUN.get(code) === noun && times > most) [best, most] = [code, times];
    answers.set(key, best);
    return best;
  };
};

type Counts = Readonly<{ places: ReadonlyMap<string, number>; signs: boolean }>;

const OWN_SIGN = /^(?:US|A|AU|C|CA|CDN|HK|NZ|S|NT)\$$/;

/** How often each currency's places are named, and whether dollars are told apart by their signs. */
const countsOf = ({ tokens }: Document): Counts => {
  const places = new Map<string, number>();
  let signs = false;
  const add = (codes: readonly string[] | undefined): void => { for (const code of codes ?? []) places.set(code, (places.get(code) ?? 0) + 1); };
  for (let at = 0; at < tokens.length; at += 1) {
    const { norm, tag, text } = tokens[at]!;
    if (tag === 'SYM') signs ||= OWN_SIGN.test(text);
    else if (tag === 'PROPN' || tag === 'ADJ') {
      add(CURRENCY_OF_PLACE.get(norm));
      const next = tokens[at + 1];
      if (next?.tag === 'PROPN') add(CURRENCY_OF_PLACE.get(`${norm} ${next.norm}`));
    }
  }
  return { places, signs };
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
