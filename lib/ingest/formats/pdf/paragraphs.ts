import { endsSentence } from '../../blocks.ts';
import type { Line } from './page.ts';

export type Paragraph = Readonly<{ text: string; size: number }>;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const WIDE_GAP = 1.35;
const INDENT = 0.7;
const OTHER_SIZE = 0.12;
const SHORT_LINE = 0.88;

/** Whether a line begins a paragraph, by the space above it, its indent, its size, or a line before that ended early. */
const begins = (before: Line, line: Line, leading: number, left: number, right: number): boolean => {
  const gap = line.y - before.y;
  if (gap <= 0 || gap > WIDE_GAP * leading) return true;
  if (Math.abs(line.size - before.size) > OTHER_SIZE * Math.max(line.size, before.size)) return true;
  if (line.x - left > INDENT * line.size && before.x - left <= INDENT * line.size) return true;
  return before.right - left < SHORT_LINE * (right - left) && endsSentence(before.text) && /^[\p{Lu}\d“"‘'•–—-]/u.test(line.text);
};

/** Words that keep their hyphen at the end of a line as inside it. */
const PREFIXES = new Set(['well', 'self', 'ex', 'non', 'anti', 'mid', 'post', 'pre', 'pro', 'co', 'cross', 'long', 'short', 'high', 'low', 'half', 'all', 'so', 'vice', 'then', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'old', 'new', 'full', 'part', 'first', 'second', 'third', 'north', 'south', 'east', 'west', 'left', 'right', 'state', 'world', 'government', 'man', 'hard', 'far', 'ill']);

/** Which words the document itself writes with and without a hyphen. */
export type Words = Readonly<{ whole: ReadonlySet<string>; hyphened: ReadonlySet<string> }>;

export const wordsOf = (lines: readonly Line[]): Words => {
  const whole = new Set<string>();
  const hyphened = new Set<string>();
  for (const { text } of lines) {
    // The last word of a line may be the half of one.
    for (const word of text.toLowerCase().replace(/\S+[-\u00ad]$/, '').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) (word.includes('-') ? hyphened : whole).add(word);
  }
  return { whole, hyphened };
};

/** Joins two lines of one paragraph; a word divided between them is made whole, one that has a hyphen keeps it. */
export const joinLines = (before: string, after: string, { whole, hyphened }: Words): string => {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const [, first] = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+)[-‐]$/u.exec(before.slice(-40)) ?? [];
  const [, second] = /^(\p{Ll}+)/u.exec(after.slice(0, 40)) ?? [];
  if (first === undefined || second === undefined) return /[\p{L}\p{N}][-‐]$/u.test(before) ? before + after : `${before} ${after}`;
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  const kept = !whole.has(left + right) && (hyphened.has(`${left}-${right}`) || /\d/.test(left) || PREFIXES.has(left));
  return kept ? before + after : before.slice(0, -1) + after;
};

/** The paragraphs of one column. */
export const paragraphsOf = (lines: readonly Line[], words: Words): readonly Paragraph[] => {
  if (lines.length === 0) return [];
  const leading = median(lines.slice(1).map((line, at) => line.y - lines[at]!.y).filter((gap) => gap > 0)) || lines[0]!.size * 1.2;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: { text: string; size: number }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || begins(before, line, leading, left, right)) paragraphs.push({ text: line.text, size: line.size });
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
