import type { Quotation, Range } from '#lib/model/index.ts';
import { isSpace } from '#lib/text/spaces.ts';
import { glyphFinder, marksIn } from './quotation-marks.ts';
import type { Family, Mark } from './quotation-marks.ts';

type Pair = Readonly<{ open: Mark; close: Mark }>;
type Paired = Readonly<{ pairs: readonly Pair[]; pending: Mark | null; stray: Mark | null }>;

const UNMARKED: Paired = { pairs: [], pending: null, stray: null };

/**
 * What stands between quotation marks in the given paragraphs, ordered by start, outer before inner.
 * A mark without its partner never reaches beyond its paragraph, except where the next one opens again
 * (speech over several paragraphs) or begins with the words up to a closing mark.
 */
export const quotationsOf = (text: string, paragraphs: readonly Range[]): readonly Quotation[] => {
  const quotations: Quotation[] = [];
  const glyphFrom = glyphFinder(text);
  const read = paragraphs.map((paragraph) => pair(text, paragraph, glyphFrom));
  let running = false;
  for (const [index, paired] of read.entries()) {
    if (paired === UNMARKED) {
      running = false;
      continue;
    }
    const { pairs, pending, stray } = paired;
    const paragraph = paragraphs[index]!;
    const next = paragraphs[index + 1];
    const following = read[index + 1];
    const found: Quotation[] = [];
    const first = firstLetter(text, paragraph);
    if (running && stray !== null) {
      found.push({ start: first, end: stray.end, inner: { start: first, end: stray.start }, depth: 0, closed: true, continues: true });
    }
    for (const { open, close } of pairs) {
      found.push({
        start: open.start, end: close.end, inner: trimmed(text, open.end, close.start), depth: 0,
        closed: true, continues: running && open.start === first,
      });
    }
    const single = pending?.family === 'single';
    const last = pending !== null && (single || !pairs.some(({ open, close }) => open.family === 'double' && close.end > pending.start));
    const goesOn = last && next !== undefined && following !== undefined && (single ? opensWithSingle(text, next) : opensWithMark(text, next) || following.stray !== null);
    if (last && (goesOn || (!single && startsSpeech(text, pending, paragraph)))) {
      const end = lastLetter(text, paragraph);
      if (pending.end < end) {
        found.push({
          start: pending.start, end, inner: trimmed(text, pending.end, end), depth: 0,
          closed: false, continues: running && pending.start === first,
        });
      }
    }
    running = goesOn;
    quotations.push(...nested(found.filter(({ inner }) => inner.start < inner.end)));
  }
  return quotations;
};

/**
 * Matches the marks of one paragraph like brackets. `pending` is the outermost double mark left open, or a single one at its head,
 * `stray` a closing one before any other.
 */
const pair = (text: string, paragraph: Range, glyphFrom: (offset: number) => number): Paired => {
  const marks = marksIn(text, paragraph, glyphFrom);
  if (marks.length === 0) return UNMARKED;
  const closersAhead = singleClosersAhead(marks);
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const openIn: Record<Family, number> = { double: 0, single: 0, guillemet: 0 };
  let stray: Mark | null = null;
  for (const [index, mark] of marks.entries()) {
    const inside = openIn[mark.family] > 0;
    if (inside && closes(mark, closersAhead[index] ?? false)) {
      let opener = open.pop();
      while (opener !== undefined && opener.family !== mark.family) {
        openIn[opener.family] -= 1;
        opener = open.pop();
      }
      if (opener === undefined) throw new Error('a family counted as open has no opening mark: this is a bug');
      openIn[mark.family] -= 1;
      pairs.push({ open: opener, close: mark });
    } else if (mark.opens && !(inside && mark.leans === 'close')) {
      open.push(mark);
      openIn[mark.family] += 1;
    } else if (!inside && mark.family === 'double' && mark.closes && stray === null && pairs.length === 0) {
      stray = mark;
    }
  }
  const first = firstLetter(text, paragraph);
  return { pairs, pending: open.find(({ family, start }) => family !== 'single' || start === first) ?? null, stray };
};

/** A mark where both are possible goes by its glyph; a straight one closes what is open. */
const closes = (mark: Mark, closerAhead: boolean): boolean => {
  if (!mark.closes) return false;
  if (mark.opens && mark.leans === 'open') return false;
  return !(mark.family === 'single' && mark.wordFinal && closerAhead);
};

/**
 * For a single mark after a word that could be an apostrophe (players’, goin’): does a surer closing mark
 * come before the next opening one?
 */
const singleClosersAhead = (marks: readonly Mark[]): readonly boolean[] => {
  const ahead: boolean[] = [];
  let closer = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    ahead[index] = closer;
    if (mark === undefined) continue;
    if (mark.family === 'single') closer = !mark.opens && mark.closes;
    else if (mark.opens && !mark.closes) closer = false;
  }
  return ahead;
};

/** Left open, but placed as speech is: it begins the paragraph or follows “said:”. */
const startsSpeech = (text: string, mark: Mark, paragraph: Range): boolean => {
  let before = mark.start - 1;
  while (before >= paragraph.start && isSpace(text.charCodeAt(before))) before -= 1;
  return before < paragraph.start || /[,:.?!]/.test(text.charAt(before));
};

const opensWithMark = (text: string, paragraph: Range): boolean =>
  /^(?:["“„«＂]|‘‘|''|``|’’)\S/u.test(text.slice(firstLetter(text, paragraph), firstLetter(text, paragraph) + 4));

const opensWithSingle = (text: string, paragraph: Range): boolean => /^['‘]\p{Lu}/u.test(text.slice(firstLetter(text, paragraph), firstLetter(text, paragraph) + 3));

const firstLetter = (text: string, { start, end }: Range): number => {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

const lastLetter = (text: string, { start, end }: Range): number => {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

const trimmed = (text: string, start: number, end: number): Range => {
  const first = firstLetter(text, { start, end });
  return { start: first, end: lastLetter(text, { start: first, end }) };
};

/** In order, each with the number of quotations around it. */
const nested = (found: readonly Quotation[]): readonly Quotation[] => {
  const around: Quotation[] = [];
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).map((quotation) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop();
    const depth = around.length;
    around.push(quotation);
    return { ...quotation, depth };
  });
};
