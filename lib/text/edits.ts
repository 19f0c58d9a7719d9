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
  const isCrumb = (edit: Edit, index: number): boolean =>
    edit.kind === 'keep' && edit.toA - edit.fromA === 1 && SLIGHT.has(a[edit.fromA] ?? '')
    && changedWords(raw[index - 1]) > 1 && changedWords(raw[index + 1]) > 1;
  return joined(raw.map((edit, index) => (isCrumb(edit, index) ? { ...edit, kind: 'replace' as const } : edit)));
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
