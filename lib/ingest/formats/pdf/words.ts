import type { Line } from './page.ts';

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
