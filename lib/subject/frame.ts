import { DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from '#lib/lexicon/change.ts';
import { causeOf, EARLIER, HOLDER_LINKS, HOLDING, LIMITS, MADE_FOR, qualifierFamily, qualifierOf, ROOM, SUPPORTING, TURNING } from '#lib/lexicon/frames.ts';
import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import type { Claim, Document, Token } from '#lib/model/index.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { bare } from '#lib/text/index.ts';
import { nounOf, termOf, verbOf } from './lemmas.ts';
import { isWhole, wholeOf } from './whole.ts';

type Range = readonly [number, number];

/**
 * What sets a figure apart from others of its kind. `holder`: name keys of whoever has it ("Adu won 82 seats"); `limit`:
 * how many there may be; `earlier`: the article says that it was so before; `past`: told of years ago; `whole`: the
 * figure of which the sentence tells a part ("14 of the 36"); `qualifiers`: by family.
 * `time` and `place` are the claim's own, null where another figure of the sentence stands between.
 */
export type Frame = Readonly<{
  holder: ReadonlySet<string>;
  limit: boolean;
  earlier: boolean;
  past: boolean;
  whole: boolean;
  /** the figure of which it is a part by its own sentence: of "four of the 11" the 11 */
  outOf: number | null;
  /** how people died, where it is said: "drowned", "of gunshot wounds" */
  causes: ReadonlySet<string>;
  /** told of what was not done: "8,500 were never found" */
  undone: boolean;
  /** of a day, a week or an hour: "goods worth 800 million each day" */
  daily: boolean;
  /** told as done before something else came: "moved 80,000 people before the storm" */
  over: boolean;
  qualifiers: ReadonlyMap<string, string>;
  time: Claim['time'];
  place: string | null;
}>;

export const NO_FRAME: Frame = { holder: new Set(), limit: false, earlier: false, past: false, whole: false, outOf: null, causes: new Set(), undone: false, daily: false, over: false, qualifiers: new Map(), time: null, place: null };

const isBreak = ({ text, tag }: Token): boolean => text === ';' || text === ':' || text === '—' || text === '–' || text === '“' || text === '”' || tag === 'SCONJ';

const isNumber = (token: Token): boolean => token.tag === 'NUM' || /^[\d$£€]/.test(token.norm);

const HOLDER_REACH = 10;
const SUBJECT_REACH = 7;
const LINKS = 3;

/** The name that ends before `at`, as keys of its words; empty where no name stands there. */
const nameBefore = (tokens: readonly Token[], at: number, from: number): ReadonlySet<string> => {
  const keys = new Set<string>();
  let next = at - 1;
  if (tokens[next]?.norm === "'s" || tokens[next]?.norm === "'") next -= 1;
  for (; next >= from && (tokens[next]?.tag === 'PROPN' || (tokens[next]?.text === '&' && tokens[next - 1]?.tag === 'PROPN')); next -= 1) if (tokens[next]!.text !== '&') keys.add(termOf(tokens[next]!));
  return keys;
};

const nameFrom = (tokens: readonly Token[], at: number, to: number): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (let next = at; next < to && (tokens[next]?.tag === 'PROPN' || (tokens[next]?.text === '&' && next > at)); next += 1) if (tokens[next]!.text !== '&') keys.add(termOf(tokens[next]!));
  return keys;
};

/** The name that is the subject of the verb at `verb`. */
const subjectName = (tokens: readonly Token[], verb: number, from: number): ReadonlySet<string> => {
  for (let at = verb - 1; at >= Math.max(from, verb - SUBJECT_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || token.tag === 'VERB' || isNumber(token) || token.norm === 'of' || token.norm === 'in') return new Set();
    if (token.tag === 'PROPN') return nameBefore(tokens, at + 1, from);
    if (token.tag === 'NOUN' || token.tag === 'PRON') return new Set();
  }
  return new Set();
};

const holderOf = (tokens: readonly Token[], figure: Range, phrase: Range, sentence: Range, dimension: string): ReadonlySet<string> => {
  // "N per cent for Adu", "12 percent support Boateng"; "£2bn for Adu" is paid for it
  const after = tokens[phrase[1]];
  if (after !== undefined && phrase[1] + 1 < sentence[1] && ((after.norm === 'for' && dimension !== 'money') || SUPPORTING.has(verbOf(after.norm) ?? ''))) {
    const name = nameFrom(tokens, phrase[1] + 1, sentence[1]);
    if (name.size > 0) return name;
  }
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - HOLDER_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token)) break;
    const near = figure[0] - at <= LINKS;
    if (near && (token.tag === 'PROPN' || token.norm === "'s") && tokens.slice(at + 1, figure[0]).every(({ norm }) => HOLDER_LINKS.has(norm))) {
      const name = nameBefore(tokens, at + 1, sentence[0]);
      // "in Kano 14 died" names where, "by Friday 14 had died" when, not who
      const before = tokens[at - name.size];
      if (name.size > 0 && before?.tag !== 'ADP' && !WEEKDAYS.has(token.norm) && !MONTHS.has(token.norm)) return name;
    }
    if (isNumber(token)) break;
    if (token.tag === 'VERB' || token.tag === 'AUX') {
      const verb = verbOf(token.norm) ?? token.norm;
      // "Adu is second with 781,290"
      const placed = (verb === 'be' || verb === 'come' || verb === 'finish') && tokens.slice(at, figure[0]).some(({ norm }) => norm === 'with');
      return placed || HOLDING.has(verb) || token.norm === 'has' || token.norm === 'had' ? subjectName(tokens, at, sentence[0]) : new Set();
    }
  }
  return new Set();
};

// What is itself how much there may be.
const LIMIT_NOUNS: ReadonlySet<string> = new Set(['limit', 'ceiling', 'cap', 'quota', 'maximum']);
const LIMIT_BEFORE = 8;
const LIMIT_AFTER = 5;

const isLimit = (tokens: readonly Token[], figure: Range, phrase: Range, sentence: Range, measured: readonly string[], dimension: string): boolean => {
  if (measured.some((word) => LIMIT_NOUNS.has(nounOf(word)))) return true;
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - LIMIT_BEFORE); at -= 1) {
    const token = tokens[at];
    // "built in 1964 for 420 people"
    if (token === undefined || isBreak(token) || (isNumber(token) && !/^(?:1[89]|20)\d\d$/.test(token.norm))) break;
    if (MADE_FOR.has(token.norm) && dimension === 'count' && tokens.slice(at + 1, figure[0]).some(({ norm }) => norm === 'for')) return true;
    // "Cleared of two counts", "the sum cleared" set no limit.
    if (LIMITS.has(token.norm) && (token.norm !== 'cleared' || /^(?:for|to)$/.test(tokens[at + 1]?.norm ?? '') && dimension === 'count')) return true;
    const modal = tokens[at - 1]?.norm;
    if ((modal === 'can' || modal === 'could' || (modal === 'to' && LIMITS.has(tokens[at - 2]?.norm ?? ''))) && ROOM.has(verbOf(token.norm) ?? token.norm)) return true;
  }
  return tokens.slice(figure[1], Math.min(sentence[1], phrase[1] + LIMIT_AFTER)).some(({ norm }) => norm === 'capacity' || norm === 'licence' || norm === 'allowed' || norm === 'permitted');
};

const isEarlier = (tokens: readonly Token[], figure: Range, sentence: Range): boolean => {
  const start = Math.max(sentence[0], figure[0] - 5);
  for (let at = figure[0] - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || isNumber(token)) return false;
    if (token.norm === 'from' && figure[0] - at <= 3 && tokens.slice(Math.max(sentence[0], at - 3), at).some(({ norm }) => TURNING.has(norm))) return true;
    if (EARLIER.has(token.norm)) return true;
  }
  return false;
};

const MOVING_REACH = 14;

/** "a rise in the price from 617 to 950": a sum from which something rose or fell. Shares are told before and after, each for itself. */
const isSumBefore = (tokens: readonly Token[], { rule, quantity }: Claim, figure: Range, sentence: Range): boolean =>
  rule === 'quantity.from' && (quantity?.dimension === 'money' || quantity?.dimension === 'price')
  && tokens.slice(Math.max(sentence[0], figure[0] - MOVING_REACH), figure[0]).some(({ norm }) => [UP_VERBS, DOWN_VERBS, UP_NOUNS, DOWN_NOUNS].some((words) => words.has(norm)));

const AGAINST: ReadonlySet<string> = new Set(['from', 'than', 'with', 'to', 'on', 'over', 'against']);

const isPast = (tokens: readonly Token[], figure: Range, sentence: Range): boolean => {
  for (let at = sentence[0]; at < sentence[1] - 1; at += 1) {
    if (!/^(?:years?|decades?|century|centuries)$/.test(tokens[at]?.norm ?? '')) continue;
    const next = tokens[at + 1]?.norm;
    // "up 8 per cent from a year earlier" compares with then and tells of now.
    if ((next !== 'ago' && next !== 'earlier') || AGAINST.has(tokens[at - 2]?.norm ?? '')) continue;
    const [from, to] = at < figure[0] ? [at, figure[0]] : [figure[1], at - 1];
    if (!tokens.slice(from, to).some((token) => isBreak(token) || isNumber(token))) return true;
  }
  return false;
};

/** "in Kenya, where it has 40 branches": the place that the clause of the figure is told of. */
const placeOfClause = ({ tokens, article: { text } }: Document, figure: Range, sentence: Range): string | null => {
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - HOLDER_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || isNumber(token)) return null;
    if (token.norm !== 'where') continue;
    const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    let first = last;
    while (first > sentence[0] && tokens[first - 1]?.tag === 'PROPN') first -= 1;
    return tokens[last]?.tag === 'PROPN' ? text.slice(tokens[first]!.start, tokens[last]!.end) : null;
  }
  return null;
};

const DAILY = /\b(?:(?:a|an|each|every|per) (?:day|week|hour)|daily|weekly|hourly)\b/;
const DAILY_REACH = 90;

const CAUSE_REACH = 10;

const causesOf = (tokens: readonly Token[], figure: Range, sentence: Range): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = figure[1]; at < Math.min(sentence[1], figure[1] + CAUSE_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || isNumber(token)) break;
    const cause = causeOf(verbOf(token.norm) ?? token.norm) ?? causeOf(token.norm);
    if (cause !== null) found.add(cause);
  }
  return found;
};

const UNDONE_REACH = 6;

/** "were never recovered", "have not been paid": the verb that follows what is counted is negated. */
const isUndone = (tokens: readonly Token[], phrase: Range, sentence: Range): boolean => {
  for (let at = phrase[1]; at < Math.min(sentence[1], phrase[1] + UNDONE_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || isNumber(token) || token.tag === 'VERB' || token.tag === 'CCONJ' || token.text === ',') return false;
    if (/^(?:not|never|n't|n’t|yet)$/.test(token.norm)) return true;
  }
  return false;
};

// What a count cannot outlast.
const OVER = /\b(?:before|ahead of|prior to)\s+(?:(?:the|a|an|its|his|her|their)\s|it (?:hit|struck|came|made)|\p{Lu})/u;

const WORLD_REACH = 6;

/** "2,000 jobs worldwide", "across the world": everywhere, which is a place of its own. */
const worldOf = (tokens: readonly Token[], figure: Range, phrase: Range, sentence: Range): string | null => {
  for (let at = figure[1]; at < Math.min(sentence[1], phrase[1] + WORLD_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || isNumber(token) || token.text === ',') return null;
    if (token.norm === 'worldwide' || token.norm === 'globally') return token.norm;
    if (token.norm === 'world' && tokens[at - 1]?.norm === 'the' && /^(?:around|across|over)$/.test(tokens[at - 2]?.norm ?? '')) return `${tokens[at - 2]?.norm ?? ''} the world`;
  }
  return null;
};

const REST = /[,;]\s[^,;]{0,30}\b(?:rest|others?|remainder|remaining|including|compared|against|while|whereas|told|based)\b/;

const QUALIFIER_BEFORE = 2;
const QUALIFIER_AFTER = 2;

const qualifiersOf = (tokens: readonly Token[], figure: Range, phrase: Range, measured: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const near = tokens.slice(Math.max(0, figure[0] - QUALIFIER_BEFORE), Math.max(figure[1] + QUALIFIER_AFTER, phrase[1])).map(({ norm }) => norm);
  for (const word of [...measured, ...near]) {
    const family = qualifierFamily(word);
    if (family !== null && !found.has(family)) found.set(family, qualifierOf(word));
  }
  return found;
};

const ASIDE = /, (?:which (?:was|were) )?(?:\w+ed|built|born|made|bought|sold|set|known|led|run|won|held|begun) [^,;]*$/;

/**
 * Whether what stands at `at` in the text belongs to the figure: not where another figure stands between, except that what
 * opens a sentence holds for all of it up to a semicolon.
 */
const belongs = (text: string, claim: Claim, at: number, figures: readonly Claim[]): boolean => {
  // "the company, founded in 1951, slaughters 18,000 cattle a day": an aside before the verb tells of its own time.
  if (at < claim.span.start && text.slice(at, claim.span.start).includes(',') && ASIDE.test(text.slice(claim.sentence.start, at))) return false;
  const [from, to] = at < claim.span.start ? [at, claim.span.start] : [claim.span.end, at];
  const between = figures.some(({ span }) => span.start >= from && span.end <= to && span.start !== claim.span.start);
  if (!between) return at < claim.span.start || !REST.test(text.slice(from, to));
  return at < claim.span.start && at - claim.sentence.start <= 4 && !text.slice(from, to).includes(';');
};

/** "the company said on Monday": when it was said, not when it was so. */
const isOfSaying = (text: string, claim: Claim, words: string): boolean => {
  const at = nearest(text, claim, words);
  return at >= 0 && claim.attribution.some(({ cue }) => cue !== null && cue.end <= at && text.slice(cue.end, at).trim() === '');
};

const nearest = (text: string, claim: Claim, words: string): number => {
  let best = -1;
  for (let at = text.indexOf(words, claim.sentence.start); at >= 0 && at < claim.sentence.end; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - claim.span.start) < Math.abs(best - claim.span.start)) best = at;
  }
  return best;
};

/** `figures`: the quantity claims of the same sentence. */
export const frameOf = (document: Document, claim: Claim, figures: readonly Claim[], figure: Range, phrase: Range, sentence: Range, measured: readonly string[]): Frame => {
  const { tokens, article: { text } } = document;
  const own = (words: string): boolean => {
    const at = nearest(text, claim, words);
    return at < 0 || belongs(text, claim, at, figures);
  };
  return {
    holder: holderOf(tokens, figure, phrase, sentence, claim.quantity?.dimension ?? 'count'),
    limit: isLimit(tokens, figure, phrase, sentence, measured, claim.quantity?.dimension ?? 'count'),
    earlier: isSumBefore(tokens, claim, figure, sentence) || isEarlier(tokens, figure, sentence),
    past: isPast(tokens, figure, sentence),
    whole: isWhole(tokens, figure, sentence),
    outOf: wholeOf(text, claim, figures),
    qualifiers: qualifiersOf(tokens, figure, phrase, measured),
    time: claim.time !== null && own(claim.time.text) && !isOfSaying(text, claim, claim.time.text) ? claim.time : null,
    causes: causesOf(tokens, figure, sentence),
    undone: isUndone(tokens, phrase, sentence),
    daily: DAILY.test(text.slice(claim.span.end, Math.min(claim.span.end + DAILY_REACH, claim.sentence.end)).split(/[,;]/)[0] ?? ''),
    over: OVER.test(text.slice(claim.sentence.start, claim.sentence.end)),
    place: worldOf(tokens, figure, phrase, sentence) ?? placeOfClause(document, figure, sentence) ?? (claim.place !== null && own(claim.place) ? claim.place : null),
  };
};

export const isEverywhere = (place: string): boolean => /\bworld/.test(place) || place === 'globally';

/** Whether both are told of one place, by one of its names. */
export const areOfOnePlace = ({ frame: a }: Readonly<{ frame: Frame }>, { frame: b }: Readonly<{ frame: Frame }>): boolean => {
  if (a.place === null || b.place === null) return false;
  const [one, two] = [bare(a.place), bare(b.place)];
  if (isEverywhere(one) && isEverywhere(two)) return true;
  const nation = nationOf(one);
  return one === two || (nation !== null && nation === nationOf(two));
};
