import type { Range } from '#lib/model/index.ts';

/**
 * One paragraph, heading, caption or the like: a line, or the lines of one hard-wrapped paragraph.
 * `text` is what stands there with line breaks as spaces; `gap` says that an empty line, or nothing, comes before.
 */
export type Block = Range & Readonly<{ text: string; gap: boolean }>;

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]+/g;
const FIRST = /[^\s\p{Cf}]/u;

/** An ASCII character that can be seen. */
const isGraphic = (code: number): boolean => code > 32 && code < 127;

const WIDEST = 132;
const NARROWEST = 30;

const linesOf = (text: string): Block[] => {
  const lines: Block[] = [];
  let previousEnd = 0;
  let gap = true;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const between = index - previousEnd;
    if (between > 1 && !(between === 2 && text.startsWith('\r\n', previousEnd))) gap = true;
    previousEnd = index + raw.length;
    const lead = isGraphic(raw.charCodeAt(0)) ? 0 : raw.search(FIRST);
    if (lead === -1) {
      gap = true;
      continue;
    }
    const trimmed = raw.slice(lead).trimEnd();
    lines.push({ start: index + lead, end: index + lead + trimmed.length, text: trimmed, gap });
    gap = false;
  }
  return lines;
};

const wordLength = (text: string): number => {
  const space = text.indexOf(' ');
  return space === -1 ? text.length : space;
};

const BULLET = /^(?:[-*•‣▪●◦–—]|\d{1,3}[.)])\s/;

/**
 * The width a text was wrapped at, or null. In a wrapped text lines break in the middle of sentences, and the first
 * word of a line did not fit on the line before.
 */
const wrapWidth = (lines: readonly Block[]): number | null => {
  let width = 0;
  for (const { text } of lines) {
    if (text.length > WIDEST) return null;
    if (text.length > width) width = text.length;
  }
  if (width < NARROWEST) return null;
  const slack = 0.12 * width;
  let joints = 0;
  let full = 0;
  let open = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.gap) return;
    joints += 1;
    if (!endsSentence(line.text)) open += 1;
    if (line.text.length + 1 + wordLength(next.text) > width - slack) full += 1;
  });
  return joints >= 3 && full >= 0.7 * joints && open >= 0.5 * joints ? width : null;
};

/** The text's lines in order, empty ones left out; those of a hard-wrapped text joined to paragraphs. */
export const blocksOf = (text: string): readonly Block[] => {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const blocks: Block[] = [];
  let lastLine = 0;
  for (const line of lines) {
    const last = blocks.at(-1);
    const indented = line.start - (text.lastIndexOf('\n', line.start) + 1) >= 2;
    if (last === undefined || line.gap || indented || BULLET.test(line.text) || lastLine + 1 + wordLength(line.text) <= 0.75 * width) blocks.push(line);
    else blocks[blocks.length - 1] = { start: last.start, end: line.end, text: `${last.text} ${line.text}`, gap: last.gap };
    lastLine = line.text.length;
  }
  return blocks;
};

const CLOSERS = /[\s"'”’»)\]*_]/;

/** Letters and the common stop close nothing. */
const mayClose = (code: number): boolean => !((code >= 97 && code <= 122) || code === 46 || (code >= 65 && code <= 90));

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const LONGEST_LABEL = 90;
const STOPS = '.!?…。';

/** Whether the text ends as a sentence does; closing marks after the stop do not count, and `U.S.` is no end. */
export const endsSentence = (text: string): boolean => {
  let at = text.length - 1;
  while (at > 0 && text.length - at < 6 && mayClose(text.charCodeAt(at)) && CLOSERS.test(text.charAt(at))) at -= 1;
  const last = text.charAt(at);
  if (!STOPS.includes(last)) return false;
  return !(last === '.' && text.length < LONGEST_LABEL && at >= 2 && at === text.length - 1 && isLetter(text.charCodeAt(at - 1)) && /[\s.]/.test(text.charAt(at - 2)));
};

/** Text that reads as running prose: long, or a whole sentence of some length. */
export const isProse = ({ text }: Block): boolean => text.length >= 220 || (text.length >= 50 && endsSentence(text));

export const wordCount = (text: string): number => {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
};
