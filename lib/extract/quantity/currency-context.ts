import { CURRENCY_BY_NAME, CURRENCY_NOUN, CURRENCY_OF_DOMAIN, CURRENCY_OF_PLACE } from '#lib/lexicon/currencies.ts';
import { PAYING_SIGN } from '#lib/lexicon/signs.ts';
import { outletFacts } from '#lib/lexicon/outlet-facts.ts';
import type { Document } from '#lib/model/index.ts';

export type CurrencyContext = Readonly<{ currencyOf: (word: string, code: string, owner?: string) => string; isMetric: () => boolean }>;

/**
 * Which currency a name or sign shared by many countries means in a document: the one of the country named most among
 * those that pay with one of that name. The American dollar and the British pound are so much the rule in world news
 * that they give way only to a country that the article is plainly about, and not where other dollars carry signs of
 * their own (A$) or are converted into "$" in brackets.
 * Counted when first asked, once for a document; `owner` is the lower-case name whose money the clause speaks of.
 */
export const currencyContext = (document: Document): CurrencyContext => {
  let counts: Counts | null = null;
  const answers = new Map<string, string>();
  const currencyOf: CurrencyContext['currencyOf'] = (word, fallback, owner) => {
    const noun = nounOf(word, fallback);
    // "India's own budget is Rs6bn", whatever the article is about.
    const own = owner === undefined || word === '$' || word === '£' ? undefined : CURRENCY_OF_PLACE.get(owner)?.find((code) => isCalled(code, noun));
    if (own !== undefined) return own;
    const key = `${noun} ${word === '£' ? '£' : ''} ${fallback}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    counts ??= countsOf(document);
    const answer = meant(counts, noun, word, fallback);
    answers.set(key, answer);
    return answer;
  };
  return { currencyOf, isMetric: () => isAbroad(counts ??= countsOf(document)) };
};

/** Whether an article is from or about anywhere but the United States, where alone a ton is a short one. */
const isAbroad = ({ places, home }: Counts): boolean => {
  if (home.size > 0) return !home.has('USD');
  let others = 0;
  for (const [code, times] of places) if (code !== 'USD') others += times;
  return others > (places.get('USD') ?? 0);
};

/**
 * `home`: what is paid where the article comes from, by its outlet, address and dateline. `others`: another dollar's own
 * sign is written somewhere, or its sums are converted into "$". `signed`: American dollars carry a sign of their own.
 */
type Counts = Readonly<{ places: ReadonlyMap<string, number>; home: ReadonlySet<string>; others: boolean; signed: boolean; named: ReadonlySet<string> }>;

/** How much oftener than the United States or Britain a country must be named for its own money to be meant. */
const PLAINLY = 3;

const meant = ({ places, home, others, signed, named }: Counts, noun: string, word: string, fallback: string): string => {
  const own = places.get(fallback) ?? 0;
  let best = fallback;
  let most = own;
  for (const [code, times] of places) if (code !== fallback && isCalled(code, noun) && (times > most || best === fallback)) [best, most] = [code, times];
  if (best === fallback) return fallback;
  if (fallback === 'USD' && noun === 'dollar') {
    // "C$5m … US$3m … $2m" is American; "US$3m … $2m" in a Canadian paper is not.
    if (others || named.has(best) || (home.has('USD') && !signed)) return fallback;
    // A Canadian miner named in an article about Kazakhstan makes no sum Canadian.
    if (!home.has(best) && !isAbout(places, best, noun)) return fallback;
    return own === 0 || most >= own * PLAINLY || (signed && home.has(best)) ? best : fallback;
  }
  if (fallback === 'GBP') return word !== '£' && (own === 0 || most >= own * PLAINLY) ? best : fallback;
  return most > own ? best : fallback;
};

/** Whether no country is named oftener than the one that pays with `code`, and no other with money of that name as often. */
const isAbout = (places: Counts['places'], code: string, noun: string): boolean => {
  const most = places.get(code) ?? 0;
  for (const [other, times] of places) if (other !== code && other !== 'USD' && (times > most || (times === most && isCalled(other, noun)))) return false;
  return true;
};

/** "kr" is what Swedes, Danes, Norwegians and Icelanders write. */
const isCalled = (code: string, noun: string): boolean => {
  const name = CURRENCY_NOUN.get(code);
  return name === noun || (noun === 'kr' && (name === 'krona' || name === 'krone'));
};

/** First words of the places with two. */
const TWO_WORDS: ReadonlySet<string> = new Set([...CURRENCY_OF_PLACE.keys()].flatMap((place) => (place.includes(' ') ? [place.slice(0, place.indexOf(' '))] : [])));

const isOtherSign = (word: string): boolean => word === 'A$' || word === 'AU$' || word === 'C$' || word === 'CA$' || word === 'CDN$' || word === 'HK$' || word === 'NZ$' || word === 'S$' || word === 'NT$' || word === 'J$' || word === 'TT$';
const LETTER_U = 85;
const DOLLAR = 36;
const isAmericanSign = (word: string): boolean => word === 'US$' || word === '$US' || word === 'U.S.$' || word === 'USD';

/** How often the web address, the outlet and the dateline count as naming their country. */
const WEIGHT = 3;

/** Within how many words of the beginning a place in capitals is a dateline. */
const DATELINE = 60;

const countsOf = ({ tokens, article }: Document): Counts => {
  const places = new Map<string, number>();
  const home = new Set<string>();
  const named = new Set<string>();
  let others = false;
  let signed = false;
  const add = (codes: readonly string[] | undefined, times: number): void => {
    for (const code of codes ?? []) {
      places.set(code, (places.get(code) ?? 0) + times);
      if (times === WEIGHT) home.add(code);
    }
  };
  const domain = CURRENCY_OF_DOMAIN.get(hostEnd(article.url));
  if (domain !== undefined) add([domain], WEIGHT);
  const country = outletFacts.get(article.outlet ?? '')?.country?.toLowerCase();
  if (country !== undefined) add(CURRENCY_OF_PLACE.get(country), WEIGHT);
  else for (const word of article.outlet?.toLowerCase().split(/\s+/) ?? []) add(CURRENCY_OF_PLACE.get(word), WEIGHT);
  for (let at = 0; at < tokens.length; at += 1) {
    const { norm, tag, text, signs } = tokens[at]!;
    const first = text.charCodeAt(0);
    if ((first === LETTER_U || first === DOLLAR) && (isAmericanSign(text) || (text === 'US' && tokens[at + 1]?.text === '$'))) signed = true;
    if (tag === 'SYM') others ||= isOtherSign(text);
    // A place has a capital; small letters alone are left unasked.
    else if (tag === 'PROPN' || (tag === 'ADJ' && (first < 97 || first > 122)) || (tag === 'NOUN' && first < 91)) {
      const next = tokens[at + 1];
      if ((signs & PAYING_SIGN) === 0 && next?.norm !== 'dollars') continue;
      const weight = at < DATELINE && text.length > 3 && text === text.toUpperCase() && isDateline(tokens, at) ? WEIGHT : 1;
      const both = next?.tag === 'PROPN' && TWO_WORDS.has(norm) ? CURRENCY_OF_PLACE.get(`${norm} ${next.norm}`) : undefined;
      add(both ?? CURRENCY_OF_PLACE.get(norm), weight);
      if (next?.norm === 'dollars') named.add(CURRENCY_BY_NAME.get(`${norm} dollars`) ?? CURRENCY_BY_NAME.get(`${tokens[at - 1]?.norm ?? ''} ${norm} dollars`) ?? '');
      // "12 million Canadian dollars ($9 million)"
      if (next?.norm === 'dollars' && CURRENCY_BY_NAME.has(`${norm} dollars`) && tokens[at + 2]?.text === '(') others ||= tokens.slice(at + 3, at + 6).some((token) => token.text === '$' || token.text === 'US$');
    }
  }
  return { places, home, others, signed, named };
};

const isPauseMark = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === ':' || word === '--';

/** "MANILA, Nov 3 (AFP) -", "KARACHI: ": capitals that a dash or colon ends within a few words. */
const isDateline = (tokens: Document['tokens'], at: number): boolean => {
  for (let near = at + 1; near < Math.min(tokens.length, at + 14); near += 1) if (isPauseMark(tokens[near]!.text)) return true;
  return false;
};

const hostEnd = (url: string | null): string => /^[a-z]+:\/\/[^/]*?\.([a-z]{2,3})(?:[:/]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

const nounOf = (word: string, fallback: string): string => {
  if (word === '$' || word.startsWith('cent')) return 'dollar';
  if (word === '£') return 'pound';
  if (word === 'kr' || word === 'Kr') return 'kr';
  if (word === '¥') return 'yen';
  const last = (word.split(' ').at(-1) ?? word).replace(/\.$/, '');
  const singular = last.endsWith('s') ? last.slice(0, -1) : last;
  if (CURRENCY_BY_NAME.has(singular)) return singular === 'kronor' ? 'krona' : singular === 'kroner' ? 'krone' : singular;
  return CURRENCY_NOUN.get(fallback) ?? singular;
};
