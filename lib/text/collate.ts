import type { Range } from '#lib/model/index.ts';
import { editsBetween, type Edit } from './edits.ts';
import { bare, fold } from './fold.ts';
import { editDistance } from './similarity.ts';
import { expansionOf, oneSpelling } from './spelling.ts';
import { wordsOf, type Word } from './words.ts';

/**
 * One stretch of a witness against the base: `base` and `witness` are ranges of the two texts, null where one has nothing.
 * `spelling`: the same words spelt otherwise (British/American, hyphen, accent); `contraction`: "what's" / "what is";
 * `punctuation`: same words, other marks between them; `cut`: what one has before or after the part that the other
 * quotes, or where the other puts an ellipsis; `moved`: the same words elsewhere.
 */
export type Piece = Readonly<{
  kind: 'same' | 'spelling' | 'contraction' | 'punctuation' | 'replaced' | 'dropped' | 'added' | 'moved' | 'cut';
  base: Range | null;
  witness: Range | null;
}>;

/** One text read word by word: what is compared, and where it stands. A contraction gives all its words, on one range. */
type Unit = Readonly<{ norm: string; start: number; end: number; written: string; short: boolean }>;

const unitsOf = (text: string): readonly Unit[] => wordsOf(text).flatMap((word: Word): readonly Unit[] => {
  const place = { start: word.start, end: word.end, written: fold(text.slice(word.start, word.end)).text.toLowerCase() };
  const long = expansionOf(word.norm.replaceAll('’', "'"));
  return long === null ? [{ ...place, norm: oneSpelling(word.norm), short: false }] : long.map((norm) => ({ ...place, norm, short: true }));
});

const rangeOf = (units: readonly Unit[], from: number, to: number): Range | null => {
  const first = units[from];
  const last = units[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
};

const ELLIPSIS = /\.\.\.|…|\[[^\]]{0,40}\]/;

/** Kept words parted where their spelling or the marks between them differ. */
const keptPieces = (base: string, witness: string, a: readonly Unit[], b: readonly Unit[], edit: Edit): readonly Piece[] => {
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], baseRange: Range, witnessRange: Range): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind && (kind === 'same' || kind === 'contraction') && last.base !== null && last.witness !== null) {
      pieces[pieces.length - 1] = { kind, base: { start: last.base.start, end: baseRange.end }, witness: { start: last.witness.start, end: witnessRange.end } };
    } else if (last?.base?.start !== baseRange.start || last.witness?.start !== witnessRange.start) {
      pieces.push({ kind, base: baseRange, witness: witnessRange });
    }
  };
  for (let step = 0; step < edit.toA - edit.fromA; step += 1) {
    const one = a[edit.fromA + step];
    const two = b[edit.fromB + step];
    if (one === undefined || two === undefined) break;
    const [lastA, lastB] = [a[edit.fromA + step - 1], b[edit.fromB + step - 1]];
    if (step > 0 && lastA !== undefined && lastB !== undefined && lastA.start !== one.start && lastB.start !== two.start) {
      const between = (text: string, from: number, to: number): string => fold(text.slice(from, to)).text.trim();
      const gapA = { start: lastA.end, end: one.start };
      const gapB = { start: lastB.end, end: two.start };
      if (between(base, gapA.start, gapA.end) !== between(witness, gapB.start, gapB.end)) put('punctuation', gapA, gapB);
    }
    const kind = one.short !== two.short ? 'contraction' : one.written === two.written ? 'same' : 'spelling';
    put(kind, { start: one.start, end: one.end }, { start: two.start, end: two.end });
  }
  return pieces;
};

// One word for another that differs in a letter or two and is long enough is a spelling or a slip of the hand: still a
// replacement, but the caller may say so.
export const isNearSpelling = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && editDistance(bare(a), bare(b), 2) !== null;

/** The witness held against the base, word by word, in the order of the base. */
export const collate = (base: string, witness: string): readonly Piece[] => {
  const a = unitsOf(base);
  const b = unitsOf(witness);
  const edits = editsBetween(a.map(({ norm }) => norm), b.map(({ norm }) => norm));
  const pieces = edits.flatMap((edit, index): readonly Piece[] => {
    if (edit.kind === 'keep') return keptPieces(base, witness, a, b, edit);
    const inBase = rangeOf(a, edit.fromA, edit.toA);
    const inWitness = rangeOf(b, edit.fromB, edit.toB);
    if (edit.kind === 'replace') {
      const solid = (units: readonly Unit[], from: number, to: number): string => units.slice(from, to).map(({ norm }) => norm).join('');
      const sameLetters = solid(a, edit.fromA, edit.toA) === solid(b, edit.fromB, edit.toB);
      return [{ kind: sameLetters ? 'spelling' : 'replaced', base: inBase, witness: inWitness }];
    }
    const outer = index === 0 || index === edits.length - 1;
    const elided = (text: string, units: readonly Unit[], at: number): boolean => {
      const [before, after] = [units[at - 1], units[at]];
      return before !== undefined && after !== undefined && ELLIPSIS.test(text.slice(before.end, after.start));
    };
    return edit.kind === 'add' ? [{ kind: outer || elided(base, a, edit.fromA) ? 'cut' : 'added', base: null, witness: inWitness }]
      : [{ kind: outer || elided(witness, b, edit.fromB) ? 'cut' : 'dropped', base: inBase, witness: null }];
  });
  return withMoves(base, witness, pieces);
};

const normsIn = (text: string, range: Range | null): string =>
  range === null ? '' : wordsOf(text.slice(range.start, range.end)).map(({ norm }) => oneSpelling(norm)).join(' ');

// Words so common that one gone here and one come there are two edits.
const COMMON: ReadonlySet<string> = new Set('a an the and or of to in that it is was'.split(' '));

/** What was dropped in one place and added in another was moved. */
const withMoves = (base: string, witness: string, pieces: readonly Piece[]): readonly Piece[] => {
  const gone = new Map(pieces.filter(({ kind, witness: inWitness }) => inWitness === null && (kind === 'dropped' || kind === 'cut')).map((piece) => [normsIn(base, piece.base), piece]));
  const moved = new Set<Piece>();
  for (const piece of pieces) {
    if (piece.witness === null || (piece.kind !== 'added' && piece.kind !== 'cut')) continue;
    const words = normsIn(witness, piece.witness);
    const source = gone.get(words);
    if (source !== undefined && words !== '' && !COMMON.has(words)) { moved.add(piece); moved.add(source); }
  }
  return moved.size === 0 ? pieces : pieces.map((piece) => (moved.has(piece) ? { ...piece, kind: 'moved' as const } : piece));
};
