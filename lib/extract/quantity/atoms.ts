import type { Document, Sentence, Tag } from '#lib/model/index.ts';
import { CURRENCY_SIGNS } from '#lib/lexicon/currencies.ts';
import { HEADLINE_VERBS, MEASURING } from '#lib/lexicon/measuring.ts';
import { GLUED_SIGN, MEASURE_SIGN, signsOf } from '#lib/lexicon/signs.ts';
import { PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { isCommaOrAnd, isDetAdjOrNoun, isIndefiniteArticle, isNounAdjOrPropn, isNounOrAdj, isNounOrPropn, isNounPropnOrNum, isPunctAdpAuxOrCconj, isWhichWhoOrThat } from '#lib/lexicon/word-tests.ts';

/**
 * What figures are read from: a token, or a part of one where a token holds several ("year-old", "Rs500", "$US113"),
 * or several where a figure was set with spaces ("1 500"). `glued`: no white space before it. `value` is the
 * number that digits write, null for everything else. `date` marks what a time expression has taken; `numeral` is the number
 * that begins here, once that was asked.
 */
export type Atom = {
  readonly start: number; readonly end: number; readonly text: string; readonly norm: string;
  readonly signs: number; readonly tag: Tag; readonly glued: boolean; readonly value: number | null;
  date: boolean;
  numeral: Numeral | null | undefined;
};

/**
 * A number as written, atoms `from` to `to` (exclusive). `vague`: no exact figure is meant and `low` is its floor.
 * `bare`: a magnitude without a number ("trillion-dollar"). `digits`: written in figures.
 */
export type Numeral = Readonly<{
  from: number; to: number; low: number; high: number | null;
  form: 'exact' | 'vague' | 'fraction'; digits: boolean;
}>;

const ZERO = 48;
const NINE = 57;

export const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const NUMBER = /^[\d.,'’\s\u00a0\u2009\u202f]+$/;

const PLAIN = /^\d+$/;

const GROUP_MARKS = /[,'’\s\u00a0\u2009\u202f]/g;

/** The number that digits with grouping marks write, or null: "1,782" 1782, "1.234.567" 1234567, "3.4.1" null. */
export const valueOf = (text: string): number | null => {
  if (PLAIN.test(text)) return Number(text);
  const plain = text.replace(GROUP_MARKS, '');
  const point = plain.indexOf('.');
  if (point < 0 || plain.indexOf('.', point + 1) < 0) return Number(plain);
  return /^\d{1,3}(?:\.\d{3})+$/.test(plain) ? Number(plain.replaceAll('.', '')) : null;
};

/** Digits parted by a space, or by a comma and a space, that go on as groups of three: "1 500 000", "10, 000". */
const continuesNumber = (text: string, from: number, to: number, sofar: string, next: string, before: Tag | null): boolean => {
  if (!/^\d{1,3}(?:[, ]+\d{3})*$/.test(sofar) || sofar.startsWith('0') || !/^\d{3}(?:\.\d+)?$/.test(next)) return false;
  const gap = text.slice(from, to);
  if (gap === ', ') return next.startsWith('0') && before !== 'PROPN';
  if (gap !== ' ' || before === 'PROPN') return false;
  // "and 1 450 in the group"
  return next.startsWith('0') || next.endsWith('00') || (isBeforeNumber(before ?? 'ADP') && !/[-\p{L}%]/u.test(text.charAt(to + 3)));
};

const isBeforeNumber = (word: string): boolean => word === 'CCONJ' || word === 'SCONJ' || word === 'ADP' || word === 'VERB' || word === 'AUX' || word === 'DET' || word === 'ADV';

const isBeforeMeasure = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'ADV';

/** Adjectives that stand for people: "the five accused face up to 15 years". */
const BEFORE_FACE: ReadonlySet<string> = new Set('accused jobless unemployed poor elderly sick crude dead arrested missing injured wounded detained displaced homeless'.split(' '));

const OPENS_FIGURE: ReadonlySet<string> = new Set('for at from about around some roughly nearly almost more less up over to by between approximately under past above below beyond him her them only just'.split(' '));

const isByToAtOrFrom = (word: string): boolean => word === 'by' || word === 'to' || word === 'at' || word === 'from';

/** "Central bank lifts rate to 28%": a headline's verb with its object and then the figure. */
const isHeadlineVerb = (atoms: readonly Atom[], at: number): boolean => {
  if (!HEADLINE_VERBS.has(atoms[at]!.norm) || !isNounOrPropn(atoms[at - 1]?.tag ?? '') || !isNounAdjOrPropn(atoms[at + 1]?.tag ?? '')) return false;
  for (let near = at + 2; near < at + 6; near += 1) if (isByToAtOrFrom(atoms[near]?.norm ?? '')) return atoms[near + 1]?.tag === 'NUM' || atoms[near + 1]?.tag === 'SYM';
  return false;
};

/** "nearly | €6,000", within three words */
const opensSum = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at; near < at + 3; near += 1) {
    const atom = atoms[near];
    if (atom === undefined || atom.tag === 'NOUN' || atom.tag === 'VERB') return false;
    if (atom.tag === 'SYM' || atom.value !== null || CURRENCY_SIGNS.has(atom.text)) return true;
  }
  return false;
};

const isPayingVerb = (word: string): boolean => word === 'charges' || word === 'pays' || word === 'owes' || word === 'fines' || word === 'awards' || word === 'gives' || word === 'offers';
const isNounOrLinkTag = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'CCONJ' || word === 'ADV' || word === 'PRON';
const isWhoOrVictims = (word: string): boolean => word === 'who' || word === 'which' || word === 'now' || word === 'they' || word === 'survivors' || word === 'victims';
const isWhichWhoThatOrIt = (word: string): boolean => word === 'which' || word === 'who' || word === 'that' || word === 'it';

const isMeasuring = (atoms: readonly Atom[], at: number): boolean => {
  const { tag, norm, signs } = atoms[at]!;
  // "which killed 11,325"
  if (tag === 'ADJ') return atoms[at + 1]?.tag === 'NUM' && norm.endsWith('ed') && isWhichWhoOrThat(atoms[at - 1]?.norm ?? '') && verbLemma(norm) !== null;
  if (tag !== 'NOUN' && norm !== 'needs') return false;
  const measures = (signs & MEASURE_SIGN) !== 0;
  if (measures && isHeadlineVerb(atoms, at)) return true;
  // "130 people, killing 55"
  if (norm.endsWith('ing')) return (atoms[at + 1]?.value ?? null) !== null && isCommaOrAnd(atoms[at - 1]?.norm ?? '') && PEOPLE_VERBS.has(verbLemma(norm) ?? '');
  if (!measures || !MEASURING.has(norm)) return false;
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  if (before === undefined || next === undefined) return false;
  // "whose firm charges families €6,000 a month"
  if (isPayingVerb(norm)) return isNounAdjOrPropn(before.tag) && next.tag === 'NOUN' && isPlural(next.norm) && opensSum(atoms, at + 2);
  // "has hired 700 doctors but needs 2,500"
  if (norm === 'needs' || norm === 'lacks') return (next.value !== null || next.tag === 'NUM') && isNounOrLinkTag(before.tag);
  // "The arrested number 214", "who now number 58"
  if (norm === 'number') return next.value !== null && next.value > 1 && (BEFORE_FACE.has(before.norm) || isWhoOrVictims(before.norm) || (before.tag === 'NOUN' && isPlural(before.norm)));
  if (norm === 'cost' ? before.tag === 'DET' || before.tag === 'ADJ' : !isBeforeMeasure(before.tag) && !BEFORE_FACE.has(before.norm) && !isWhichWhoThatOrIt(before.norm)) return false;
  return next.value !== null || next.tag === 'NUM' || next.tag === 'SYM' || (atoms[at + 2]?.glued === true && atoms[at + 2]!.value !== null && CURRENCY_SIGNS.has(next.text)) || (OPENS_FIGURE.has(next.norm) && atoms[at + 2]?.tag !== 'NOUN');
};

const MOVED: ReadonlySet<string> = new Set(['forecast', 'estimate', 'rise', 'fall', 'increase', 'decrease', 'drop', 'decline', 'spill', 'collapse']);

const isA = (atom: Atom | undefined): boolean => atom !== undefined && (atom.norm === 'a' || atom.norm === 'an');

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'pc']);

const isAboutPreposition = (word: string): boolean => word === 'of' || word === 'in' || word === 'on' || word === 'that' || word === 'to' || word === 'for' || word === 'if';
const isAdpPunctOrAux = (word: string): boolean => word === 'ADP' || word === 'PUNCT' || word === 'AUX';
const isBeforePay = (word: string): boolean => word === 'more' || word === 'higher' || word === 'lower' || word === 'better' || word === 'equal' || word === 'back' || word === 'sick' || word === 'low' || word === 'extra' || word === 'redundancy' || word === 'severance';
const isBeforeLeave = (word: string): boolean => word === 'paid' || word === 'unpaid' || word === 'parental' || word === 'maternity' || word === 'paternity' || word === 'sick' || word === 'annual' || word === 'medical' || word === 'family' || word === 'compassionate';

/** "a one-off cost of £95m", "a third of the retail cost.", "weeks of paid leave" */
const isNounHere = (atoms: readonly Atom[], at: number): boolean => {
  const { norm, tag } = atoms[at]!;
  // "a mine collapse in Ghana": nobody's one mine, and what one thing does ends in s.
  if (tag === 'PRON') return norm === 'mine' && isDetAdjOrNoun(atoms[at - 1]?.tag ?? '');
  if (tag !== 'VERB') return false;
  // "a five-judge bench"
  if (atoms[at - 1]?.norm === '-' && atoms[at - 2]?.tag === 'NUM') return isNounAdjOrPropn(atoms[at + 1]?.tag ?? '') && verbLemma(norm) === norm && isCommonNoun(norm);
  const before = atoms[at - 1]?.tag;
  if (norm !== 'cost' && (before === undefined || before === 'AUX' || before === 'PROPN' || before === 'PART' || before === 'CCONJ')) return false;
  if (isA(atoms[at - 2]) && (atoms[at - 1]!.tag === 'NOUN' || atoms[at - 1]!.norm === 'mine') && !isPlural(atoms[at - 1]!.norm) && verbLemma(norm) === norm && isCommonNoun(norm)) return true;
  // "a 40% risk of arrest"
  if (PERCENT.has(atoms[at - 1]?.norm ?? '') && isAboutPreposition(atoms[at + 1]?.norm ?? '') && verbLemma(norm) === norm && isCommonNoun(norm) && isIndefiniteArticle(atoms[at - 3]?.norm ?? atoms[at - 4]?.norm ?? '')) return true;
  // "its British growth forecast by 0.1 points", "the price rise to 4%"; not "the bank forecast growth"
  if (MOVED.has(norm)) return isNounOrAdj(atoms[at - 1]?.tag ?? '') && (atoms[at - 2]?.tag === 'DET' || atoms[at - 3]?.tag === 'DET') && isAdpPunctOrAux(atoms[at + 1]?.tag ?? 'PUNCT') && !isPlural(atoms[at - 1]!.norm);
  // "a quarter-point cut to its rate"
  if ((atoms[at - 1]?.norm === 'point' || atoms[at - 1]?.norm === 'points') && atoms[at - 2]?.norm !== undefined && verbLemma(norm) === norm && isCommonNoun(norm) && !isNounPropnOrNum(atoms[at + 1]?.tag ?? 'PUNCT')) return true;
  if (norm === 'pay') return isBeforePay(atoms[at - 1]?.norm ?? '');
  if (norm !== 'cost' && norm !== 'leave') return false;
  if (norm === 'leave') return isBeforeLeave(atoms[at - 1]?.norm ?? '');
  return atoms[at + 1]?.norm === 'of' || (isNounOrAdj(atoms[at - 1]?.tag ?? '') && atoms[at - 2]?.norm === 'the' && isPunctAdpAuxOrCconj(atoms[at + 1]?.tag ?? 'PUNCT'));
};

const FOLDED = /[’\u2010\u2011]/;

const normOf = (slice: string): string => {
  const lower = slice.toLowerCase();
  return FOLDED.test(lower) ? lower.replaceAll('’', "'").replaceAll('\u2011', '-').replaceAll('\u2010', '-') : lower;
};

export const atomsOf = (document: Document, sentence: Sentence): Atom[] => {
  const { tokens, article: { text } } = document;
  const atoms: Atom[] = [];
  let previous = -1;
  const add = (start: number, end: number, slice: string, norm: string, signs: number, tag: Tag): void => {
    const value = isDigit(slice.charCodeAt(0)) && isDigit(slice.charCodeAt(slice.length - 1)) && (slice.length < 3 || NUMBER.test(slice)) ? valueOf(slice) : null;
    atoms.push({ start, end, text: slice, norm, signs, tag, glued: previous === start, value, date: false, numeral: undefined });
    previous = end;
  };
  const push = (start: number, end: number, tag: Tag): void => {
    const slice = text.slice(start, end);
    const norm = normOf(slice);
    add(start, end, slice, norm, signsOf(norm), tag);
  };
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at]!;
    const code = token.text.charCodeAt(0);
    if (isDigit(code)) {
      let end = token.end;
      for (let groups = 0; groups < 4 && at + 1 < sentence.endToken; groups += 1) {
        const comma = tokens[at + 1]!.text === ',' ? 1 : 0;
        const next = tokens[at + 1 + comma];
        if (next === undefined || at + 1 + comma >= sentence.endToken || !isDigit(next.text.charCodeAt(0))) break;
        if (!continuesNumber(text, end, next.start, text.slice(token.start, end), next.text, atoms.at(-1)?.tag ?? null)) break;
        end = next.end;
        at += 1 + comma;
      }
      const unit = end > token.end || token.text.length < 3 || isDigit(token.text.charCodeAt(token.text.length - 2)) ? null : /^([\d.,]+)(km|m|cm|mm|ft|in|mi)([23²³])$/.exec(token.text);
      if (unit !== null) {
        const cut = token.start + unit[1]!.length;
        push(token.start, cut, 'NUM');
        push(cut, token.end, 'NOUN');
      } else if (end > token.end) push(token.start, end, token.tag);
      else add(token.start, end, token.text, token.norm, token.signs, token.tag);
      continue;
    }
    const last = atoms.at(-1);
    const sign = (token.signs & GLUED_SIGN) !== 0 && token.text.length <= 24 ? gluedSign(text, token.start, token.end, last !== undefined && last.end === token.start && last.text === '$') : 0;
    if (sign > 0) {
      // The tokens behind may hold the rest of the sum, "PS21" and ",700": the sum is read from the text itself.
      const from = token.start + sign;
      const to = endOfSum(text, from);
      push(token.start, from, 'SYM');
      push(from, to, 'NUM');
      if (to < token.end) push(to, token.end, 'NOUN');
      while (at + 1 < sentence.endToken && tokens[at + 1]!.end <= to) at += 1;
      continue;
    }
    if (last !== undefined && (last.value !== null || last.tag === 'NUM' || (last.text === '-' && last.end === token.start)) && token.text.length < 40 && token.text.includes('-')) {
      // What follows a figure or its hyphen is read part by part: "-year-old", "a-year", "percent-owned".
      let from = token.start;
      for (let to = token.start; to <= token.end; to += 1) {
        if (to < token.end && text[to] !== '-') continue;
        if (to > from) push(from, to, from === token.start ? token.tag : 'NOUN');
        if (to < token.end) push(to, to + 1, 'PUNCT');
        from = to + 1;
      }
      continue;
    }
    add(token.start, token.end, token.text, token.norm, token.signs, token.tag);
  }
  return retagged(atoms);
};

/** Each by its neighbours as they were tagged first. */
const retagged = (atoms: Atom[]): Atom[] => {
  const changed: { at: number; atom: Atom }[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    if (isMeasuring(atoms, at)) changed.push({ at, atom: { ...atoms[at]!, tag: 'VERB' } });
    else if (isNounHere(atoms, at)) changed.push({ at, atom: { ...atoms[at]!, tag: 'NOUN' } });
  }
  for (const { at, atom } of changed) atoms[at] = atom;
  return atoms;
};

/** End of the digits from `from` on, with points and grouping commas inside. */
const endOfSum = (text: string, from: number): number => {
  let to = from;
  while (to < text.length && (isDigit(text.charCodeAt(to)) || (/[.,]/.test(text[to] ?? '') && isDigit(text.charCodeAt(to + 1))))) to += 1;
  return to;
};

const isUSNZAOrHK = (word: string): boolean => word === 'US' || word === 'NZ' || word === 'A' || word === 'HK';

/** Length of a currency sign that a word-like token begins with and digits follow: "Rs500", "EUR20m"; 0 where none is. */
const gluedSign = (text: string, start: number, end: number, afterDollar: boolean): number => {
  let letters = start;
  while (letters < end && !isDigit(text.charCodeAt(letters))) letters += 1;
  const length = letters - start;
  // "US12.5c a share"
  if (text[end - 1] === 'c' && isUSNZAOrHK(text.slice(start, letters)) && /^\d[\d.]*c$/.test(text.slice(letters, end))) return length;
  if (length === 0 || letters === end || length > 4) return 0;
  const sign = text.slice(start, letters);
  if (!CURRENCY_SIGNS.has(sign)) return afterDollar && CURRENCY_SIGNS.has(`$${sign}`) ? length : 0;
  // One letter and a short number is a name (R2, K9, N95), a sum has three digits, a point or a magnitude.
  const digits = text.slice(letters, letters + 24);
  if (sign === 'PS') return /^\d\d|^\d(?:[.,]\d|m|bn| (?:million|billion))/.test(digits) ? length : 0;
  return length > 1 || afterDollar || /^\d{1,3}(?:,\d{3})+|^\d{3,}|^\d+\.\d|^\d+(?:m|bn|k|tn)\b|^\d[\d.]* (?:million|billion|trillion|crore|lakh|bn|mn)\b|^\d[\d.]* (?:a|an|per|each) /.test(digits) ? length : 0;
};
