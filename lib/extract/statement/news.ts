import type { Token } from '#lib/model/index.ts';
import { eventsOf } from '#lib/lexicon/events.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, UNIT_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { UNCOUNTED } from '#lib/lexicon/statements.ts';
import { isBeforeOrAfter } from '#lib/lexicon/word-tests.ts';
import type { Clause } from './clause.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const SPANS = words('second minute hour day night week weekend month year decade seconds minutes hours days nights weeks weekends months years decades');

/** So many can be named and not counted: "Two men have been arrested". */
const FEW = words('two three four five six seven eight nine');

// Behind these a figure is how much there is or was: "rose to 12", "lasted six hours" (own list).
const LEVELS = words(`rise fall climb drop grow shrink slip gain jump soar surge plunge tumble slide dip decline increase decrease double triple halve average
  last span stretch stand amount trade put estimate peg revise value price raise lower cut trim boost reduce
  accelerate slow ease widen narrow lift`);

// What these head is counted, wherever the figure stands: "a total of 12 people".
const COUNTS = words('total number toll figure tally majority share proportion percentage average sum record');

/** What befalls people: how many is the news, however few. */
const TOLLS = words('die injure casualty missing infect hospitalise displace');

const ABOUT = words('about around over under than nearly almost some roughly approximately least most');
/** "is at 12 percent", "was above 40". */
const AROUND = words('at above below over under around about between up down');
const CLOCK = words("am pm a.m p.m a.m. p.m. o'clock gmt");
const AT = words('at by from to until till before after around about past since between shortly just');

const PARTICLES = words('up out off down back over');

/** "the alarm was raised at 10.52", no price. */
const PAST = words('raised cut lifted lowered alarm signal power line');

const isOneTenElevenOrTwelve = (word: string): boolean => word === 'one' || word === 'ten' || word === 'eleven' || word === 'twelve';

const isSmall = (norm: string): boolean => /^\d{1,2}$/.test(norm) || FEW.has(norm) || isOneTenElevenOrTwelve(norm);

/** "5.40 pm", "at 18:45", "until ten", "at 11 in the morning". */
const isClock = (tokens: readonly Token[], at: number, level: boolean): boolean => {
  const { text, norm } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (CLOCK.has(after?.norm ?? '') || (after?.text === ':' && tokens[at + 2]?.tag === 'NUM') || (before?.text === ':' && tokens[at - 2]?.tag === 'NUM')) return true;
  if (before === undefined || !AT.has(before.norm)) return false;
  if (level) return before.norm === 'at' && /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(text) && PAST.has(tokens[at - 2]?.norm ?? '');
  if (/^\d{1,2}[.:]\d\d$/.test(text)) return after?.tag !== 'NOUN' && after?.tag !== 'SYM';
  return isSmall(norm) && !(before.norm === 'to' && tokens[at - 2]?.tag === 'NUM')
    && (after === undefined || after.tag === 'PUNCT' || after.tag === 'SCONJ' || after.tag === 'CCONJ' || (after.tag === 'ADP' && after.norm !== 'of') || after.norm === 'past' || (hasSign(after, DAY_SIGN) && !SPANS.has(after.norm)));
};

const isTimeOrder = (word: string): boolean => word === 'before' || word === 'after' || word === 'ago' || word === 'earlier' || word === 'later';

/** A number that counts: no year, no time, no day of a month, no part of a name, no age, and no "one of". */
const isFigure = (tokens: readonly Token[], at: number, level: boolean): boolean => {
  const { text, norm } = tokens[at]!;
  if (/^(?:1[6-9]|20)\d\d$/.test(text) || norm === 'one' || norm.endsWith('-year-old')) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "the two sides" are known.
  if (before?.norm === 'the' && FEW.has(norm) && (after?.tag === 'NOUN' || after?.tag === 'ADJ')) return false;
  // "three hours before the boat sailed" tells when.
  if (after !== undefined && SPANS.has(after.norm) && isTimeOrder(tokens[at + 2]?.norm ?? '')) return false;
  // "Ruiz, 41,", "Phiri (41)": an age set beside a name, and "40-year-old" in pieces.
  if ((before?.text === ',' || before?.text === '(') && (after === undefined || after.text === ',' || after.text === ')') && tokens[at - 2]?.tag === 'PROPN' && /^\d{1,2}$/.test(text)) return false;
  if (after?.text === '-' && (tokens[at + 2]?.norm === 'year-old' || (tokens[at + 2]?.norm === 'year' && tokens[at + 4]?.norm === 'old'))) return false;
  if (before?.norm === 'aged' || (before?.norm === 'and' && tokens[at - 3]?.norm === 'aged')) return false;
  // "Article 3", "row 31"
  if ((before?.tag === 'PROPN' || (before?.tag === 'NOUN' && after?.tag !== 'NOUN' && after?.tag !== 'SYM')) && text.length < 4 && /^\d/.test(text)) return false;
  // "two days' notice"
  if (after !== undefined && SPANS.has(after.norm) && tokens[at + 2]?.tag === 'PART') return false;
  return !(after !== undefined && hasSign(after, DAY_SIGN) && after.tag === 'PROPN') && !isClock(tokens, at, level);
};

/** Whether the verb tells what befalls people, so that how many is the news. */
export const isToll = (tokens: readonly Token[], verb: number): boolean => eventsOf(verbLemma(tokens[verb]!.norm) ?? '').some((event) => TOLLS.has(event));

const QUANTIFIERS = words('at least most about around some more fewer less than nearly almost up to over roughly approximately as many only just an estimated another not a total of');

/** "At least 40 | passengers were taken to Cebu": where the noun stands that a number counts, or `at` where none does. */
export const behindCount = (tokens: readonly Token[], at: number, end: number): number => {
  let number = at;
  while (number < end && number - at < 5 && QUANTIFIERS.has(tokens[number]!.norm)) number += 1;
  let noun = number;
  while (noun < end && tokens[noun]!.tag === 'NUM') noun += 1;
  if (UNCOUNTED.has(tokens[number]?.norm ?? '') && tokens[number + 1]?.norm === 'of') noun = number + 2;
  if (noun === number || noun >= end || (noun === at + 1 && FEW.has(tokens[at]!.norm))) return at;
  const { tag, norm } = tokens[noun]!;
  return tag === 'NOUN' && norm !== 'per' && norm !== 'percent' ? noun : tag === 'ADJ' && tokens[noun + 1]?.tag === 'NOUN' ? noun : at;
};

const isTakenTookTakesOrBrought = (word: string): boolean => word === 'taken' || word === 'took' || word === 'takes' || word === 'brought';

/** No preposition, clause or mark between the verb and the figure. */
const isDirect = (tokens: readonly Token[], verb: number, at: number): boolean => {
  for (let place = verb + 1; place < at; place += 1) {
    const { tag, norm } = tokens[place]!;
    if (place === verb + 1 && (PARTICLES.has(norm) || (norm === 'in' && isTakenTookTakesOrBrought(tokens[verb]!.norm)))) continue;
    // "discussed for about 20 minutes"
    if (norm === 'for') return false;
    if (tag === 'ADP' && !ABOUT.has(norm) && !(ABOUT.has(tokens[place + 1]?.norm ?? '') || (norm === 'to' && tokens[place - 1]?.norm === 'up') || norm === 'up')) return false;
    // "fined the company $5m": the deed is told before the sum.
    if ((tag === 'NOUN' || tag === 'PROPN') && tokens[place + 1]!.tag !== 'NOUN') return false;
    if (tag === 'SCONJ' || tag === 'VERB' || tag === 'PRON' || tokens[place]!.text === ',') return false;
  }
  return true;
};

const isSomeAnotherAnyOrNo = (word: string): boolean => word === 'some' || word === 'another' || word === 'any' || word === 'no';

/** The number stands before its noun with nothing that makes it known or a mere part of a name: not "the 12 boats", "a three-member panel", "a $3bn plan". */
const isCounting = (tokens: readonly Token[], from: number, at: number): boolean => {
  const after = tokens[at + 1];
  if (after?.text === '-' && tokens[at]!.end === after.start) return false;
  let place = at;
  while (place > from && (tokens[place - 1]!.tag === 'ADJ' || tokens[place - 1]!.tag === 'SYM' || tokens[place - 1]!.tag === 'NUM')) place -= 1;
  return !(place > from - 1 && tokens[place - 1]?.tag === 'DET' && !isSomeAnotherAnyOrNo(tokens[place - 1]!.norm)) && !(tokens[place]!.tag === 'DET' && place < at);
};

const isAdpAdvSymOrDet = (word: string): boolean => word === 'ADP' || word === 'ADV' || word === 'SYM' || word === 'DET';

/** "runs for 1,782 km", "sold for $4m": how much is all that the verb leads to. */
const isMeasured = (tokens: readonly Token[], verb: number, at: number): boolean => {
  if (tokens[at]!.tag !== 'SYM' && tokens[at - 1]?.tag !== 'SYM' && !hasSign(tokens[at + 1], UNIT_SIGN)) return false;
  for (let place = verb + 1; place < at; place += 1) if (!isAdpAdvSymOrDet(tokens[place]!.tag) && !ABOUT.has(tokens[place]!.norm)) return false;
  return true;
};

const isNoneOrNot = (word: string): boolean => word === 'none' || word === 'not';

/**
 * Whether a clause has the number, share or sum at `at` for its news: how many did it or had it done to them, how much was done,
 * where a level stands. What is told by the way, "for three years", "a three-member panel", "the two men", is not.
 */
export const isNews = (tokens: readonly Token[], { subject, verb, end, copular }: Clause, at: number): boolean => {
  const open = UNCOUNTED.has(tokens[at]!.norm);
  const lemma = verbLemma(tokens[verb]!.norm) ?? '';
  const level = !copular && LEVELS.has(lemma);
  if (!open && tokens[at]!.tag === 'NUM' && !isFigure(tokens, at, level)) return false;
  // "voted 214 to 98 to impeach": what was voted is the news.
  if (lemma === 'vote' && at > verb && tokens.slice(at + 1, Math.min(end, at + 5)).some(({ norm }, place) => norm === 'to' && tokens[at + place + 2]?.tag === 'VERB')) return false;
  const toll = isToll(tokens, verb);
  const few = open ? !toll : FEW.has(tokens[at]!.norm) && tokens[at + 1]?.tag !== 'SYM' && !toll;
  if (at >= subject.start && at < subject.end) return COUNTS.has(tokens[subject.head]!.norm) || (at <= subject.head && isCounting(tokens, subject.start, at) && tokens[subject.start]!.norm !== 'the' && !few && !isNoneOrNot(tokens[subject.start]!.norm));
  if (at < verb) return false;
  if (level) return isCounting(tokens, verb + 1, at) && (!few || SPANS.has(tokens[at + 1]?.norm ?? ''));
  if (SPANS.has(tokens[at + 1]?.norm ?? '')) return (copular || !few) && isDirect(tokens, verb, at) && isCounting(tokens, verb + 1, at);
  return (isDirect(tokens, verb, at) || isMeasured(tokens, verb, at) || (copular && at <= verb + 3 && AROUND.has(tokens[verb + 1]?.norm ?? ''))) && isCounting(tokens, verb + 1, at) && (copular || !few);
};

const isFigureOrAdverbTag = (word: string): boolean => word === 'NUM' || word === 'SYM' || word === 'ADJ' || word === 'ADV' || word === 'DET';

/** "raised its key rate | by half a point to 8 percent": the clause without the figure that ends it, where something is left of it. */
export const beforeFigure = (tokens: readonly Token[], clause: Clause): Clause => {
  const { verb, end, copular } = clause;
  // "issued a warning three hours | before it sailed"
  if (end - verb > 3 && SPANS.has(tokens[end - 1]!.norm) && tokens[end - 2]!.tag === 'NUM' && isBeforeOrAfter(tokens[end]?.norm ?? '')) return { ...clause, end: end - 2 };
  if (copular) return clause;
  for (let at = verb + 2; at < end; at += 1) {
    const { tag } = tokens[at]!;
    if ((tag !== 'NUM' && tag !== 'SYM') || !isNews(tokens, clause, at)) continue;
    let from = at;
    while (from > verb + 1 && isFigureOrAdverbTag(tokens[from - 1]!.tag)) from -= 1;
    while (from > verb + 1 && (tokens[from - 1]!.tag === 'ADP' || ABOUT.has(tokens[from - 1]!.norm))) from -= 1;
    return tokens[from]!.tag === 'ADP' && tokens.slice(verb + 1, from).some(({ tag: each }) => each === 'NOUN' || each === 'PROPN') ? { ...clause, end: from } : clause;
  }
  return clause;
};
