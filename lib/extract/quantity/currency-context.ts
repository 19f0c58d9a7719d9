import { CURRENCY_BY_NAME, CURRENCY_NOUN, CURRENCY_OF_DOMAIN, CURRENCY_OF_PLACE } from '#lib/lexicon/currencies.ts';
import type { Document } from '#lib/model/index.ts';

/**
 * Which currency a name or sign shared by many countries means in a document: the one of the country named most among
 * those that pay with one of that name. The American dollar and the British pound are so much the rule in world news
 * that they give way only to a country that the article is plainly about, and not where other dollars carry signs of
 * their own (A$) or are converted into "$" in brackets.
 * Counted when first asked, once for a document.
 */
export const currencyContext = (document: Document): ((word: string, fallback: string) => string) => {
  let counts: Counts | null = null;
  const answers = new Map<string, string>();
  return (word, fallback) => {
    const noun = nounOf(word, fallback);
    const key = `${noun} ${word === '£' ? '£' : ''} ${fallback}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    counts ??= countsOf(document);
    const answer = meant(counts, noun, word, fallback);
    answers.set(key, answer);
    return answer;
  };
};

/** `others`: another dollar's own sign is written somewhere, or its sums are converted into "$". */
type Counts = Readonly<{ places: ReadonlyMap<string, number>; others: boolean }>;

/** How much oftener than the United States or Britain a country must be named for its own money to be meant. */
const PLAINLY = 3;

const meant = ({ places, others }: Counts, noun: string, word: string, fallback: string): string => {
  const own = places.get(fallback) ?? 0;
  let best = fallback;
  let most = own;
  for (const [code, times] of places) if (code !== fallback && CURRENCY_NOUN.get(code) === noun && (times > most || best === fallback)) [best, most] = [code, times];
  if (best === fallback) return fallback;
  if (fallback === 'USD' && noun === 'dollar') {
    return !others && (own === 0 || most >= own * PLAINLY) ? best : fallback;
  }
  if (fallback === 'GBP') return own === 0 && word !== '£' ? best : fallback;
  return most > own ? best : fallback;
};

const OTHER_SIGN = /^(?:A|AU|C|CA|CDN|HK|NZ|S|NT|J|TT)\$$/;

/** How often the web address counts as naming its country. */
const WEIGHT = 3;

const countsOf = ({ tokens, article }: Document): Counts => {
  const places = new Map<string, number>();
  let others = false;
  const add = (codes: readonly string[] | undefined, times = 1): void => { for (const code of codes ?? []) places.set(code, (places.get(code) ?? 0) + times); };
  const domain = CURRENCY_OF_DOMAIN.get(hostEnd(article.url));
  if (domain !== undefined) add([domain], WEIGHT);
  for (const word of article.outlet?.toLowerCase().split(/\s+/) ?? []) add(CURRENCY_OF_PLACE.get(word));
  for (let at = 0; at < tokens.length; at += 1) {
    const { norm, tag, text } = tokens[at]!;
    if (tag === 'SYM') others ||= OTHER_SIGN.test(text);
    else if (tag === 'PROPN' || tag === 'ADJ') {
      const next = tokens[at + 1];
      add(CURRENCY_OF_PLACE.get(norm));
      if (next?.tag === 'PROPN') add(CURRENCY_OF_PLACE.get(`${norm} ${next.norm}`));
      // "12 million Canadian dollars ($9 million)"
      if (next?.norm === 'dollars' && CURRENCY_BY_NAME.has(`${norm} dollars`) && tokens[at + 2]?.text === '(') others ||= tokens.slice(at + 3, at + 6).some((token) => token.text === '$' || token.text === 'US$');
    }
  }
  return { places, others };
};

const hostEnd = (url: string | null): string => /^[a-z]+:\/\/[^/]*?\.([a-z]{2,3})(?:[:/]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

const nounOf = (word: string, fallback: string): string => {
  if (word === '$' || word.startsWith('cent')) return 'dollar';
  if (word === '£') return 'pound';
  if (word === '¥') return 'yen';
  const last = (word.split(' ').at(-1) ?? word).replace(/\.$/, '');
  const singular = last.endsWith('s') ? last.slice(0, -1) : last;
  if (CURRENCY_BY_NAME.has(singular)) return singular === 'kronor' ? 'krona' : singular === 'kroner' ? 'krone' : singular;
  return CURRENCY_NOUN.get(fallback) ?? singular;
};
