import { deedVerbsOf } from '#lib/lexicon/deeds.ts';
import { statesIn } from '#lib/lexicon/opposite-states.ts';
import { deedsOf, sensesOf } from '#lib/lexicon/predicates.ts';
import { hasSign, UNIT_SIGN } from '#lib/lexicon/signs.ts';
import { ONES, TEENS, TENS } from '#lib/lexicon/numerals.ts';
import { rowsOf } from '#lib/lexicon/synonyms.ts';
import type { Claim, Document, Token } from '#lib/model/index.ts';
import { nameKey } from '#lib/text/index.ts';
import { clocksIn, type Clock } from './clock.ts';
import { nounOf, stemOf, verbOf } from './lemmas.ts';
import { isTime, type Aliases } from './phrases.ts';
import { isNegator, type Predicate } from './predicate.ts';
import type { Aspects } from './aspects.ts';
import { toldIn } from './told.ts';
import { weightOf, type Terms } from './words.ts';

/**
 * One word of weight in a clause: the `stem` that it is compared by, the keys of what else tells the same (`=` a deed or a row of
 * synonyms, `#` a sense of WordNet, `~` a name), the nouns it may stand for, and its weight; `deed`: a verb, or a noun made of one; `none`: it is said that there was none.
 */
export type Point = Readonly<{ stem: string; noun: string | null; keys: readonly string[]; deeds: readonly string[]; weight: number; verb: boolean; deed: boolean; name: boolean; none: boolean }>;

/** What a clause is about, whatever its grammar: its points, heaviest first, the states and the times of day that it tells. */
export type Gist = Readonly<{ points: readonly Point[]; total: number; states: ReadonlyMap<string, 1 | -1>; clocks: readonly Clock[]; aspects: ReadonlyMap<string, number>; numbers: ReadonlySet<string> }>;

// A clause has few words of weight; of a longer one the heaviest say what it is about.
const MOST = 14;
/** Who takes part but stands outside the clause ("he", "which") counts less than who stands in it. */
const OUTSIDE = 0.6;
const LEAST_WEIGHT = 0.15;
const NONE: ReadonlySet<string> = new Set(['no', 'any', 'neither', 'nor', 'without']);

// They tell when, and not what.
const WHEN = /^(?:[ap]\.?m\.?|o'clock|gmt|hrs|moment|stage|present|date|minute|hour|while)s?$/;

const isYear = (norm: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(norm);

const HELPERS = 3;

/** "We will not gamble": a "not" among the words right before a verb. */
const isTurned = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - HELPERS); back -= 1) {
    const token = tokens[back]!;
    if (isNegator(token)) return true;
    if (token.tag !== 'AUX' && token.tag !== 'ADV' && token.tag !== 'PART') return false;
  }
  return false;
};

const pointOf = (tokens: readonly Token[], at: number, weight: number, aliases: Aliases, term: string): Point => {
  const token = tokens[at]!;
  const none = NONE.has(tokens[at - 1]?.norm ?? '') || NONE.has(tokens[at - 2]?.norm ?? '');
  if (token.tag === 'PROPN') return { stem: term, noun: null, keys: [...aliases.get(term) ?? []], deeds: [], weight, verb: false, deed: false, name: true, none };
  const verb = token.tag === 'VERB' ? verbOf(token.norm) : null;
  if (verb !== null) {
    const near = tokens.slice(at + 1, at + 5);
    const pairs = near.flatMap(({ norm }) => [...deedsOf(verb, norm), ...deedsOf(verb, nounOf(norm))]);
    const deeds = [...deedsOf(verb), ...pairs];
    return { stem: stemOf(verb), noun: null, keys: [...deeds.map((deed) => `=${deed}`), ...sensesOf(verb), ...sensesOf(verb, near[0]?.norm ?? '')], deeds, weight, verb: true, deed: true, name: false, none: isTurned(tokens, at) };
  }
  const noun = nounOf(token.norm);
  const verbs = token.tag === 'NOUN' ? deedVerbsOf(noun) : [];
  const deeds = [...verbs.flatMap((each) => deedsOf(each)), ...deedsOf('be', token.norm)];
  return { stem: stemOf(noun), noun, keys: [...rowsOf(noun).slice(1), ...verbs.flatMap((each) => [stemOf(each), ...sensesOf(each)]), ...deeds.map((deed) => `=${deed}`), ...(aliases.get(noun) ?? [])], deeds, weight, verb: false, deed: verbs.length > 0, name: false, none };
};

/** "12", "twelve", "a dozen" alike. */
const numberOf = (norm: string): string => String(ONES.get(norm) ?? TEENS.get(norm) ?? TENS.get(norm) ?? norm.replaceAll(',', ''));

/** `range`: token indices of the sentence that the claim stands in. Linear in its clause. */
export const gistOf = (document: Document, terms: Terms, claim: Claim, range: readonly [number, number], predicate: Predicate | null, aliases: Aliases, aspects: Aspects): Gist => {
  const found = new Map<string, Point>();
  const { tokens } = document;
  const add = (point: Point): void => {
    const known = found.get(point.stem);
    if (known === undefined || known.weight < point.weight) found.set(point.stem, point);
  };
  const told = toldIn(document, claim, range);
  const inside: number[] = [];
  for (let at = range[0]; at < range[1]; at += 1) if (tokens[at]!.end > claim.span.start && tokens[at]!.start < claim.span.end) inside.push(at);
  const own = told === null ? inside : [...told.subject, ...told.deed];
  for (const at of own) {
    const token = tokens[at]!;
    const term = terms.ofToken[at] ?? '';
    if (term === '' || token.tag === 'AUX' || isTime(token) || isYear(token.norm) || WHEN.test(token.norm) || (tokens[at - 1]?.tag === 'NUM' && hasSign(token, UNIT_SIGN))) continue;
    let run = 1;
    if (token.tag === 'PROPN') for (let next = at - 1; tokens[next]?.tag === 'PROPN'; next -= 1) run += 1;
    if (token.tag === 'PROPN') for (let next = at + 1; tokens[next]?.tag === 'PROPN'; next += 1) run += 1;
    const weight = (token.start < claim.span.start ? OUTSIDE : 1) * weightOf(token, term) / Math.sqrt((terms.sentences.get(term) ?? 1) * run);
    if (weight >= LEAST_WEIGHT) add(pointOf(tokens, at, weight, aliases, term));
  }
  for (const party of predicate === null ? [] : [predicate.agent, predicate.patient]) for (const head of party.heads) {
    // "Makokha" under its key alone.
    if (party.heads.has(nameKey(head))) continue;
    const noun = head.startsWith('~') ? null : head;
    const weight = OUTSIDE / Math.sqrt((terms.sentences.get(head) ?? terms.sentences.get(stemOf(head)) ?? 1) * Math.max(1, party.heads.size / 2));
    if (weight >= LEAST_WEIGHT && !head.startsWith('@')) add({ stem: noun === null ? head : stemOf(noun), noun, keys: noun === null ? [] : rowsOf(noun).slice(1), deeds: [], weight, verb: false, deed: false, name: noun === null, none: false });
  }
  const points = [...found.values()].toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, MOST);
  const text = told === null || told.deed.length === 0 ? claim.span.text : document.article.text.slice(tokens[told.deed[0]!]!.start, tokens[told.deed.at(-1)!]!.end);
  const tells = new Map<string, number>();
  for (const at of told === null ? inside : told.deed) for (const aspect of aspects.ofToken[at] ?? []) tells.set(aspect, 1 / Math.sqrt(aspects.sentences.get(aspect) ?? 1));
  const numbers = new Set(inside.filter((at) => tokens[at]!.tag === 'NUM').map((at) => numberOf(tokens[at]!.norm)));
  return { points, total: points.reduce((sum, { weight }) => sum + weight, 0), states: statesIn(text), clocks: clocksIn(text), aspects: tells, numbers };
};
