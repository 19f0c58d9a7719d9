import { diffArrays } from 'diff';
import type { Article, Claim } from '../model/index.ts';

/** A stretch of the later text that stayed or was added, or of the earlier one that was dropped. Offsets into its own text. */
export type Change = Readonly<{ kind: 'same' | 'added' | 'dropped'; start: number; end: number; text: string }>;

/** Words, each with the space behind it, so that their lengths add up to the text. */
const piecesOf = (text: string): readonly string[] => text.match(/\s*\S+\s*/g) ?? (text === '' ? [] : [text]);

/** Past this many changed words a page was rewritten: it is not worth looking for what stayed. */
const MOST_EDITS = 500;

/** What was changed from one version of a text to the next, word by word. */
export const changesBetween = (before: string, after: string): readonly Change[] => {
  const [a, b] = [[...piecesOf(before)], [...piecesOf(after)]];
  const parts = diffArrays(a, b, { comparator: (x, y) => x.trim() === y.trim(), maxEditLength: MOST_EDITS })
    ?? [{ removed: true, added: false, value: a }, { removed: false, added: true, value: b }];
  let [atA, atB, wordA, wordB] = [0, 0, 0, 0];
  return parts.map(({ added, removed, value }): Change => {
    const [lengthA, lengthB] = [added ? 0 : sum(a.slice(wordA, wordA + value.length)), removed ? 0 : sum(b.slice(wordB, wordB + value.length))];
    const [startA, startB] = [atA, atB];
    if (!added) [atA, wordA] = [atA + lengthA, wordA + value.length];
    if (!removed) [atB, wordB] = [atB + lengthB, wordB + value.length];
    return removed
      ? { kind: 'dropped', start: startA, end: atA, text: before.slice(startA, atA) }
      : { kind: added ? 'added' : 'same', start: startB, end: atB, text: after.slice(startB, atB) };
  });
};

const sum = (pieces: readonly string[]): number => pieces.reduce((length, piece) => length + piece.length, 0);

/** `from`: the words that stood in a claim's place in the version before; empty when there was nothing. `at`: ISO 8601. */
export type Since = Readonly<{ claim: Claim; from: string; to: string; at: string }>;

type Version = Readonly<{ article: Article; readAt: string }>;

/** Which claims of the present text stand in it only since a later version, and what stood there before; in the order of the text. */
export const changedClaims = (versions: readonly Version[], claims: readonly Claim[]): readonly Since[] => {
  const steps = versions.slice(1).map((version, at) => ({ at: version.readAt, changes: changesBetween(versions[at]?.article.text ?? '', version.article.text) })).toReversed();
  return claims.toSorted((a, b) => a.span.start - b.span.start).flatMap((claim): readonly Since[] => {
    let { start, end } = claim.span;
    for (const { at, changes } of steps) {
      const touched = changes.findIndex((change) => change.kind === 'added' && change.start < end && change.end > start);
      if (touched >= 0) return [sinceOf(claim, changes, touched, at)];
      const shift = shiftAt(changes, start);
      [start, end] = [start + shift, end + shift];
    }
    return [];
  });
};

const sinceOf = (claim: Claim, changes: readonly Change[], touched: number, at: string): Since => {
  const before = changes[touched - 1];
  const here = changes[touched];
  return { claim, from: before?.kind === 'dropped' ? before.text.trim() : '', to: here?.text.trim() ?? '', at };
};

/** How far a place of the later text lies from where the same words stood before. */
const shiftAt = (changes: readonly Change[], place: number): number => {
  let shift = 0;
  for (const { kind, start, end } of changes) {
    if (kind === 'dropped') shift += end - start;
    else if (start > place) return shift;
    else if (kind === 'added') shift -= end - start;
  }
  return shift;
};
