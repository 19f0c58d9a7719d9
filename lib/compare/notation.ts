import type { Article, Claim } from '#lib/model/index.ts';
import { articleName } from '#lib/model/index.ts';
import { contrariesOf } from '#lib/subject/index.ts';

const SCALES: readonly (readonly [number, string])[] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']];

// Five significant digits are more than any reader of a difference wants, and hide the noise of conversions.
const rounded = (value: number): number => Number(value.toPrecision(5));

/** A number as English newspapers print it: 800,000; 1.2 million. */
export const numberOf = (value: number): string => {
  const size = Math.abs(value);
  const scale = SCALES.find(([least]) => size >= least);
  if (scale !== undefined) return `${rounded(value / scale[0])}${scale[1]}`;
  const plain = rounded(value).toString();
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['1', ''], ['%', ' %'], ['a', ' years'], ['mo', ' months'], ['wk', ' weeks'], ['d', ' days'], ['h', ' hours'], ['min', ' minutes'], ['s', ' seconds'],
  ['har', ' hectares'], ['[acr_us]', ' acres'], ['[mi_i]', ' miles'], ['[ft_i]', ' feet'], ['Cel', ' °C'], ['[degF]', ' °F'], ['[lb_av]', ' pounds'],
]);

/** "years", of one "year" */
const unitWord = (unit: string, isOne: boolean): string => {
  const word = UNIT_WORDS.get(unit);
  if (word === undefined) return ` ${unit.replace(/^\[(\w+?)(?:_\w+)?\]$/, '$1')}`;
  return isOne ? word.replace(/feet$/, 'foot').replace(/(?<=[a-z]{3})s$/, '') : word;
};

const PERIODS: ReadonlyMap<string, string> = new Map([['a', 'year'], ['mo', 'month'], ['wk', 'week'], ['d', 'day'], ['h', 'hour'], ['min', 'minute'], ['s', 'second']]);

/** A number with its unit: "800,000", "50 km", "1 year", "USD 1.2 million", "300 a week". */
export const amountOf = (value: number, unit: string): string => {
  const number = numberOf(value);
  const [counted = '', per] = unit.split('/');
  const period = PERIODS.get(per ?? '');
  if (period !== undefined && unit !== 'km/h' && unit !== 'm/s') return `${amountOf(value, counted)} ${period === 'hour' ? 'an' : 'a'} ${period}`;
  if (per !== undefined && /^[A-Z]{3}$/.test(counted)) return `${amountOf(value, counted)} per ${unitWord(per.replace(/^\{(.*)\}$/, '$1'), true).trim()}`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number}${unitWord(unit, number === '1')}`;
};

/** An interval in words: "between 1 million and 1.8 million", "304", "at least 300". */
export const roomOf = (low: number | null, high: number | null, unit: string): string => {
  if (low === null && high === null) return 'any figure';
  if (low === null) return `up to ${amountOf(high ?? 0, unit)}`;
  if (high === null) return `from ${amountOf(low, unit)} upwards`;
  return low === high ? amountOf(low, unit) : `between ${amountOf(low, unit)} and ${amountOf(high, unit)}`;
};

export const outletOf = (article: Article | undefined): string => (article === undefined ? 'an unknown article' : articleName(article));

export const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

const isMany = (name: string): boolean => /(?:[^s]s|people|police|witnesses)$/.test(name);

/** A source as a sentence names it: "the ministry", "officials", "Ade Bello". */
export const sourceName = (source: string): string => (/^(?:\p{Lu}|\d|(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|its|his|her|their|our|my)\s)/u.test(source) || isMany(source) ? source : `the ${source}`);

/** Who denies it, with the verb: "the ministry denies", "officials deny". */
export const denies = (source: string): string => `${sourceName(source)} ${!/^\p{Lu}/u.test(source) && isMany(source) ? 'deny' : 'denies'}`;

const NUMERAL = /\d|hundred|thousand|million|billion|trillion|dozen|^an?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:teen|ty)\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-/i;

/** A claim's figure as its article has it, with the thing counted where the figure alone is bare. */
export const asWritten = (claim: Claim): string => {
  const text = claim.span.text;
  if (claim.quantity?.high === 0 && /^any/i.test(text)) return `a denial that ${quoted(text)}`;
  // Between the marks stands only what the article has, letter by letter.
  return NUMERAL.test(text) || claim.quantity?.measured == null || claim.quantity.high === 0 ? quoted(text) : `${quoted(text)} ${claim.quantity.measured}`;
};

/** Two figures as their articles have them, and what each is where one is the other's contrary: a fall of “4 per cent”. */
export const bothAsWritten = (a: Claim, b: Claim): readonly [string, string] => {
  const contraries = a.quantity === null || b.quantity === null ? null : contrariesOf(a.quantity, b.quantity);
  return contraries === null ? [asWritten(a), asWritten(b)] : [`a ${contraries.a} of ${asWritten(a)}`, `a ${contraries.b} of ${asWritten(b)}`];
};

/** A reason behind a sentence that has named both figures already. */
export const withoutFigures = (reason: string, a: Readonly<{ claim: Claim }>, b: Readonly<{ claim: Claim }>): string => {
  const [one, two] = bothAsWritten(a.claim, b.claim);
  return reason.replace(`${one} and ${two} cannot`, 'the two cannot').replace(`${two} and ${one} cannot`, 'the two cannot');
};

/** "Dawn", "Dawn and AFP", "Dawn, AFP and two others". */
export const listed = (names: readonly string[], most = 4): string => {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown;
  return parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
};
