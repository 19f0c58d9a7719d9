import { endsSentence } from '../../blocks.ts';
import type { Line } from './page.ts';
import { joinLines } from './words.ts';
import type { Words } from './words.ts';

export type Paragraph = Readonly<{ text: string; size: number }>;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const WIDE_GAP = 1.35;
const INDENT = 0.7;
const OTHER_SIZE = 0.12;
const SHORT_LINE = 0.88;

/** What is usual in a column: the space from line to line for its letters, and where its lines begin and end. */
type Column = Readonly<{ leading: number; size: number; left: number; right: number }>;

/** Whether a line begins a paragraph, by the space above it, its indent, its type, or a line before that ended early. */
const begins = (before: Line, line: Line, { leading, size, left, right }: Column): boolean => {
  const gap = line.y - before.y;
  if (gap <= 0 || gap > WIDE_GAP * leading * Math.max(1, line.size / size)) return true;
  if (Math.abs(line.size - before.size) > OTHER_SIZE * Math.max(line.size, before.size)) return true;
  if (line.x - left > INDENT * line.size && before.x - left <= INDENT * line.size) return true;
  const early = before.right - left < SHORT_LINE * (right - left);
  if (early && before.font !== null && line.font !== null && before.font !== line.font) return true;
  return early && endsSentence(before.text) && /^[\p{Lu}\d“"‘'•–—-]/u.test(line.text);
};

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [values[0] ?? 0, 0])[0];
};

/** The paragraphs of one column. */
export const paragraphsOf = (lines: readonly Line[], words: Words): readonly Paragraph[] => {
  if (lines.length === 0) return [];
  const size = median(lines.map((line) => line.size));
  const column: Column = {
    size,
    leading: median(lines.slice(1).map((line, at) => line.y - lines[at]!.y).filter((gap) => gap > 0)) || size * 1.2,
    left: commonest(lines.map(({ x }) => x)),
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
  };
  const paragraphs: { text: string; size: number }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || begins(before, line, column)) paragraphs.push({ text: line.text, size: line.size });
    else last.text = joinLines(last.text, line.text, words);
  });
  return paragraphs;
};

/** Joins what the end of a column or page cut in two: an open sentence that goes on in small letters. */
export const joinColumns = (columns: readonly (readonly Paragraph[])[], words: Words): readonly Paragraph[] => {
  const joined: Paragraph[] = [];
  for (const column of columns) {
    const [next, ...rest] = column;
    const last = joined.at(-1);
    if (next !== undefined && last !== undefined && !endsSentence(last.text) && /^["“‘']?(?:\p{Ll}|\d)/u.test(next.text) && Math.abs(last.size - next.size) < 0.6) joined.push({ ...joined.pop()!, text: joinLines(last.text, next.text, words) }, ...rest);
    else joined.push(...column);
  }
  return joined;
};
