import { decode } from '../decode.ts';
import { InputError } from './reading.ts';
import type { Reader } from './reading.ts';
import { fromRunning } from './written.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,20000}?)\n---(?:\n|$)/;
const FIELD = /^([\w-]{1,40}):[ \t]*(\S.*)$/;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'title'], ['headline', 'title'], ['author', 'byline'], ['authors', 'byline'], ['byline', 'byline'], ['date', 'published'], ['published', 'published'],
  ['outlet', 'outlet'], ['publication', 'outlet'], ['source', 'outlet'], ['publisher', 'outlet'], ['site', 'outlet'], ['url', 'url'], ['link', 'url'], ['canonical', 'url'],
]);

const bare = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[|\]$/g, '').trim();

const statedIn = (front: string): Readonly<Record<string, string>> =>
  Object.fromEntries(front.split('\n').flatMap((line): [string, string][] => {
    const [, key, value] = FIELD.exec(line) ?? [];
    const name = NAMES.get(key?.toLowerCase() ?? '');
    return name === undefined || value === undefined ? [] : [[name, bare(value)]];
  }).reverse());

/** In this order: what stands inside another mark goes first. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\][]{0,500}\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, ''],
  [/\[([^\][]{1,1000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?:\s"[^"]{0,500}")?\)/g, '$1'],
  [/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/g, '$1'],
  [/\[\^[\w-]{1,40}\]/g, ''],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/gi, ''],
  [/(?<![\\*\w])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![*\w])/g, '$2'],
  [/(?<![\\_\w])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![_\w])/g, '$2'],
  [/~~(?=\S)([^~\n]{1,2000}?)~~/g, '$1'],
  [/`([^`\n]{1,2000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
];

const REFERENCE = /^\s{0,3}\[[^\][]{1,200}\]:\s?\S+/;
const RULE = /^\s{0,3}(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,})$/;

const plain = (line: string): string => {
  if (REFERENCE.test(line) || RULE.test(line) || /^\s{0,3}(?:```|~~~)/.test(line) || /^[|\s:-]*-{3}[|\s:-]*$/.test(line)) return '';
  const block = line.replace(/^(?:\s{0,3}>\s?)+/, '').replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '$1').replace(/^\s{0,12}[*+-]\s+(?:\[[ xX]\]\s)?/, '');
  return INLINE.reduce((text, [mark, kept]) => text.replace(mark, kept), block).trimEnd();
};

/** Text without the marks of Markdown; a list item or heading is a paragraph of its own. */
export const withoutMarks = (markdown: string): string => {
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    const isBlock = /^\s{0,12}(?:[*+-]\s|\d{1,3}[.)]\s|#{1,6}\s|>)/.test(line);
    if (isBlock && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    lines.push(plain(line));
    if (/^\s{0,3}#{1,6}\s/.test(line)) lines.push('');
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
};

export const markdownReader: Reader = async function* markdownReader(source) {
  const decoded = decode(source.bytes);
  if (decoded.kind === 'problem') throw new InputError(decoded.problem);
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(text);
  const stated = front === null ? {} : statedIn(front[1] ?? '');
  yield fromRunning(source, withoutMarks(front === null ? text : text.slice(front[0].length)), stated);
};
