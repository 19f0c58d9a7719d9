import { diffArrays } from 'diff';

/** A stretch of a word-by-word comparison: indices into the two word lists, half-open. */
export type Edit = Readonly<{ kind: 'keep' | 'drop' | 'add' | 'replace'; fromA: number; toA: number; fromB: number; toB: number }>;

// Beyond this many changed words two passages are no longer versions of one another; the work stays bounded.
const MOST_EDITS = 2000;

// A lone word of these between two changes is chance, not something kept.
const SLIGHT: ReadonlySet<string> = new Set('a an the of to in on at for and or that is was be it its as by with'.split(' '));

/**
 * How word list `a` became `b`, in order. Only words take part, so a word never loses to a comma. A single function
 * word that two changes happen to share is counted as changed: "the [plight of more] …" reads better than crumbs.
 */
export const editsBetween = (a: readonly string[], b: readonly string[]): readonly Edit[] => {
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return joined([{ kind: 'replace', fromA: 0, toA: a.length, fromB: 0, toB: b.length }]);
  const raw: Edit[] = [];
  let atA = 0;
  let atB = 0;
  for (const change of changes) {
    const kind = change.added ? 'add' : change.removed ? 'drop' : 'keep';
    const toA = atA + (kind === 'add' ? 0 : change.count);
    const toB = atB + (kind === 'drop' ? 0 : change.count);
    raw.push({ kind, fromA: atA, toA, fromB: atB, toB });
    atA = toA;
    atB = toB;
  }
  const whole = slid(joined(raw), a, b);
  const isCrumb = (edit: Edit, index: number): boolean =>
    edit.kind === 'keep' && edit.toA - edit.fromA === 1 && SLIGHT.has(a[edit.fromA] ?? '')
    && changedWords(whole[index - 1]) > 1 && changedWords(whole[index + 1]) > 1;
  return joined(whole.map((edit, index) => (isCrumb(edit, index) ? { ...edit, kind: 'replace' as const } : edit)));
};

/**
 * "[the] [council said that the] [bridge …]" says the same as "[the council said that] [the bridge …]", which is how a
 * reader would put it: a surplus is slid along equal words where that frees the first or the last words from a crumb.
 */
const slid = (edits: readonly Edit[], a: readonly string[], b: readonly string[]): readonly Edit[] =>
  mirrored(slidLeft(mirrored(slidLeft(edits, a, b), a, b), a.toReversed(), b.toReversed()), a, b);

/** The same edits read from the end: what is done to the first words does for the last. */
const mirrored = (edits: readonly Edit[], a: readonly string[], b: readonly string[]): readonly Edit[] =>
  edits.map(({ kind, fromA, toA, fromB, toB }) => ({ kind, fromA: a.length - toA, toA: a.length - fromA, fromB: b.length - toB, toB: b.length - fromB })).toReversed();

const slidLeft = (edits: readonly Edit[], a: readonly string[], b: readonly string[]): readonly Edit[] => {
  const start = edits[0]?.kind === 'keep' ? 0 : 1;
  const [crumb, surplus, kept] = edits.slice(start);
  const before = edits[start - 1];
  if (crumb?.kind !== 'keep' || kept?.kind !== 'keep' || (surplus?.kind !== 'drop' && surplus?.kind !== 'add')) return edits;
  if (before !== undefined && before.kind !== surplus.kind) return edits;
  const length = crumb.toA - crumb.fromA;
  const isDrop = surplus.kind === 'drop';
  const [words, end, size] = isDrop ? [a, surplus.toA, surplus.toA - surplus.fromA] : [b, surplus.toB, surplus.toB - surplus.fromB];
  if (length > size || !same(words, isDrop ? crumb.fromA : crumb.fromB, words, end - length, length)) return edits;
  const slidOver = isDrop ? { ...surplus, fromA: 0, toA: end - length, fromB: 0, toB: 0 } : { ...surplus, fromA: 0, toA: 0, fromB: 0, toB: end - length };
  return [slidOver, { ...kept, fromA: kept.fromA - length, fromB: kept.fromB - length }, ...edits.slice(start + 3)];
};

const same = (one: readonly string[], fromOne: number, two: readonly string[], fromTwo: number, length: number): boolean => {
  for (let step = 0; step < length; step += 1) if (one[fromOne + step] !== two[fromTwo + step]) return false;
  return true;
};

const changedWords = (edit: Edit | undefined): number =>
  edit === undefined || edit.kind === 'keep' ? 0 : Math.max(edit.toA - edit.fromA, edit.toB - edit.fromB);

/** Neighbouring changes as one. */
const joined = (edits: readonly Edit[]): readonly Edit[] => {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last === undefined || (last.kind === 'keep') !== (edit.kind === 'keep')) { result.push(edit); continue; }
    const { fromA, fromB } = last;
    result[result.length - 1] = { kind: kindOf(last.kind === 'keep', edit.toA - fromA, edit.toB - fromB), fromA, toA: edit.toA, fromB, toB: edit.toB };
  }
  return result.filter((edit) => edit.toA > edit.fromA || edit.toB > edit.fromB);
};

const kindOf = (kept: boolean, lengthA: number, lengthB: number): Edit['kind'] =>
  kept ? 'keep' : lengthA === 0 ? 'add' : lengthB === 0 ? 'drop' : 'replace';
