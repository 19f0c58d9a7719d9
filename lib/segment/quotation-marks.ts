import type { Range } from '#lib/model/index.ts';

/** Marks of one family close each other, whatever their shape: ‘‘ may be closed by ”. */
export type Family = 'double' | 'single' | 'guillemet';

/** `opens` and `closes` say what the place of the mark allows; `leans` what its glyph is made for. */
export type Mark = Range & Readonly<{
  family: Family;
  glyph: string;
  opens: boolean;
  closes: boolean;
  leans: 'open' | 'close' | null;
  wordFinal: boolean;
}>;

type Glyph = Readonly<{ family: Family; leans: Mark['leans'] }>;

const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: 'double', leans: null }],
  ['＂', { family: 'double', leans: null }],
  ['“', { family: 'double', leans: 'open' }],
  ['„', { family: 'double', leans: 'open' }],
  ['‟', { family: 'double', leans: 'open' }],
  ['”', { family: 'double', leans: 'close' }],
  ['\'', { family: 'single', leans: null }],
  ['‘', { family: 'single', leans: 'open' }],
  ['‚', { family: 'single', leans: 'open' }],
  ['‛', { family: 'single', leans: 'open' }],
  ['`', { family: 'single', leans: 'open' }],
  ['’', { family: 'single', leans: 'close' }],
  ['´', { family: 'single', leans: 'close' }],
  ['«', { family: 'guillemet', leans: 'open' }],
  ['»', { family: 'guillemet', leans: 'close' }],
  ['‹', { family: 'guillemet', leans: 'open' }],
  ['›', { family: 'guillemet', leans: 'close' }],
]);

const anyMark = /["＂“„‟”'‘‚‛`’´«»‹›]/g;
const letter = /[\p{L}\p{M}\p{N}]/u;
const digit = /\d/;
const rareSpace = /\s/;

const isSpace = (character: string): boolean => character === ' ' || (!(character >= '!' && character <= '~') && rareSpace.test(character));
const opener = /[([{<\-–—―/…]/;

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const elided = /^(?:em|til|tis|twas|twere|cause|bout|round|neath|cept|nuff|n|\d\ds?)(?![\p{L}\p{N}])/u;

/** Where the first glyph of a mark at or behind an offset stands, the length of the text where there is none; asked with rising offsets it reads the text once. */
export const glyphFinder = (text: string): ((from: number) => number) => {
  let at = -1;
  return (from) => {
    if (at >= from) return at;
    anyMark.lastIndex = from;
    at = anyMark.test(text) ? anyMark.lastIndex - 1 : text.length;
    return at;
  };
};

/**
 * The quotation marks of `range`, in order; apostrophes and the marks of feet and inches are left out.
 * Two single marks side by side are one double mark. `glyphFrom` finds the text's glyphs.
 */
export const marksIn = (text: string, range: Range, glyphFrom: (offset: number) => number): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let start = glyphFrom(range.start), next = start; start < range.end; start = glyphFrom(next)) {
    next = start + 1;
    const first = text.charAt(start);
    const glyph = glyphs.get(first);
    if (glyph === undefined) continue;
    const doubled = isDoubled(text, start, range.end, glyph);
    const end = doubled ? start + 2 : start + 1;
    next = end;
    const before = start > range.start ? text.charAt(start - 1) : ' ';
    const after = end < range.end ? text.charAt(end) : ' ';
    const family = doubled ? 'double' : glyph.family;
    if (family === 'single' && isApostrophe(text, start, range.end, before, after)) continue;
    if (family === 'double' && isInches(text, start, range.start)) continue;
    const follows = marks.at(-1);
    const behindMark = follows !== undefined && follows.end === start;
    const free = isSpace(before) || opener.test(before);
    marks.push({
      start, end, family, glyph: doubled ? first + first : first,
      opens: !isSpace(after) && (free || (behindMark ? follows.opens : false)) || (free && isSpace(before) && isSpace(after)),
      closes: !isSpace(before) || isSpace(after),
      leans: leaning(glyph.leans, doubled, text.charAt(start + 1)),
      wordFinal: letter.test(before),
    });
  }
  return marks;
};

const isDoubled = (text: string, start: number, end: number, glyph: Glyph): boolean => {
  if (glyph.family !== 'single' || start + 1 >= end) return false;
  const second = glyphs.get(text.charAt(start + 1));
  if (second?.family !== 'single') return false;
  return second.leans === glyph.leans || glyph.leans === null || second.leans === null;
};

const leaning = (first: Mark['leans'], doubled: boolean, second: string): Mark['leans'] =>
  doubled ? first ?? glyphs.get(second)?.leans ?? null : first;

const isApostrophe = (text: string, start: number, limit: number, before: string, after: string): boolean =>
  letter.test(before) ? letter.test(after) : letter.test(after) && elided.test(text.slice(start + 1, Math.min(limit, start + 8)));

/** 6'2" and 5’11”: digits with the mark of feet before them. */
const isInches = (text: string, start: number, from: number): boolean => {
  let at = start - 1;
  while (at >= from && at > start - 5 && (digit.test(text.charAt(at)) || text.charAt(at) === '.')) at -= 1;
  return at < start - 1 && at >= from && /['’′]/.test(text.charAt(at)) && digit.test(text.charAt(at - 1));
};
