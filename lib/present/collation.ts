import { diffArrays } from 'diff';
import type { Claim, Line } from '#lib/model/index.ts';
import { normOf } from './cells.ts';

/**
 * A stretch of a witness held against the base text. `same` may differ in typography only; `punctuation` has the
 * same word with other marks about it; `cut` are words of the base before or after what the witness quotes at all.
 */
export type Piece = Readonly<{ kind: 'same' | 'punctuation' | 'dropped' | 'added' | 'cut' | 'gap'; text: string }>;

export type BasePiece = Readonly<{ kind: 'same' | 'varies' | 'point'; text: string }>;

export type Witness = Readonly<{ claim: Claim; pieces: readonly Piece[]; differs: boolean }>;

export type Collation = Readonly<{
  base: Claim;
  /** The base text; `varies`: words that some witness has otherwise; `point`: a place where one has more. */
  pieces: readonly BasePiece[];
  witnesses: readonly Witness[];
}>;

type Word = Readonly<{ text: string; core: string; marks: string }>;

/** More edits than this between two quotes, and they are shown as wholly different. */
const MOST_EDITS = 2000;

const WORD = /[^\s—–]+|[—–]/g;

const straight = (text: string): string => text.replace(/[‘’ʼ]/g, "'").replace(/[“”«»]/g, '"').replace(/…/g, '...').replace(/[—–]/g, '-');

const WORD_CHARACTER = /[\p{L}\p{N}%]/u;
const OPENING_CHARACTER = /[\p{L}\p{N}$€£%+-]/u;

/** A word apart from the marks about it, so that a comma never stands in the way of an alignment. */
const wordOf = (text: string): Word => {
  const plain = straight(text).toLowerCase();
  let start = 0;
  while (start < plain.length && !OPENING_CHARACTER.test(plain.charAt(start))) start += 1;
  let end = plain.length;
  while (end > start && !WORD_CHARACTER.test(plain.charAt(end - 1))) end -= 1;
  return { text, core: plain.slice(start, end), marks: `${plain.slice(0, start)} ${plain.slice(end)}`.replaceAll(/["']/g, '') };
};

/** Marks that stand alone (a dash, three dots) belong to the word before them. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const word of (text.match(WORD) ?? []).map(wordOf)) {
    const last = words[words.length - 1];
    if (word.core !== '' || last === undefined) words.push(word);
    else words[words.length - 1] = { ...last, text: `${last.text} ${word.text}`, marks: last.marks + word.marks };
  }
  return words;
};

type Step = Readonly<{ kind: 'same' | 'punctuation' | 'dropped' | 'added'; text: string; base: number | null }>;

const stepsBetween = (base: readonly Word[], witness: readonly Word[]): readonly Step[] => {
  const changes = diffArrays(base.map(({ core }) => core), witness.map(({ core }) => core), { maxEditLength: MOST_EDITS })
    ?? [{ removed: true, added: false, count: base.length }, { removed: false, added: true, count: witness.length }];
  const steps: Step[] = [];
  let inBase = 0;
  let inWitness = 0;
  for (const { removed, added, count } of changes) {
    for (let taken = 0; taken < count; taken += 1) {
      const [old, young] = [base[inBase], witness[inWitness]];
      if (removed && old !== undefined) steps.push({ kind: 'dropped', text: old.text, base: inBase });
      else if (added && young !== undefined) steps.push({ kind: 'added', text: young.text, base: null });
      else if (old !== undefined && young !== undefined) steps.push({ kind: old.marks === young.marks ? 'same' : 'punctuation', text: young.text, base: inBase });
      if (!added) inBase += 1;
      if (!removed) inWitness += 1;
    }
  }
  return steps;
};

/** Two or more words missing at either end of a witness are cut, not dropped, unless others stand in their place. */
const endsOf = (steps: readonly Step[]): readonly [number, number] => {
  const first = steps.findIndex(({ kind }) => kind !== 'dropped');
  const last = steps.findLastIndex(({ kind }) => kind !== 'dropped');
  const from = first >= 2 && steps[first]?.kind !== 'added' ? first : 0;
  const to = steps.length - 1 - last >= 2 && last >= 0 && steps[last]?.kind !== 'added' ? last + 1 : steps.length;
  return [from, to];
};

/** Neighbours of one kind as one stretch. */
const joined = <Kind extends string>(steps: readonly Readonly<{ kind: Kind; text: string }>[]): readonly Readonly<{ kind: Kind; text: string }>[] => {
  const runs: { kind: Kind; words: string[] }[] = [];
  for (const { kind, text } of steps) {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.words.push(text);
    else runs.push({ kind, words: [text] });
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
};

type Told = Readonly<{ witness: Witness; varied: readonly number[]; points: readonly number[] }>;

const witnessOf = (base: readonly Word[], claim: Claim): Told => {
  const steps = stepsBetween(base, wordsOf(quotedText(claim)));
  const [from, to] = endsOf(steps);
  const told = steps.map((step, at) => (at < from || at >= to ? { ...step, kind: 'cut' as const } : step));
  const inside = steps.slice(from, to);
  const varied = inside.flatMap(({ kind, base: at }) => (kind === 'dropped' && at !== null ? [at] : []));
  const points = inside.flatMap(({ kind }, at) => {
    const before = inside[at - 1] ?? null;
    return kind === 'added' && before?.kind !== 'added' && before?.kind !== 'dropped' ? [before?.base ?? -1] : [];
  });
  const differs = told.some(({ kind }) => kind === 'dropped' || kind === 'added');
  return { witness: { claim, pieces: joined(told), differs }, varied, points };
};

/** The caret of a critical apparatus. */
const POINT: BasePiece = { kind: 'point', text: '‸' };

export const quotedText = (claim: Claim): string => claim.quote?.verbatim ?? claim.span.text;

/** Words between quotation marks: what a line has besides in indirect speech is not held against them word by word. */
export const isQuoted = ({ kind }: Claim): boolean => kind === 'quote';

/** The text others are held against: the one asked for, else the longest of the wording most articles share. */
export const baseOf = (line: Line, claims: readonly Claim[], asked: string | null): Claim | null => {
  const norm = normOf(line, claims);
  const spoken = claims.filter(isQuoted);
  const shared = norm === null ? [] : spoken.filter(({ id }) => norm.has(id));
  const candidates = shared.length > 0 ? shared : spoken;
  const longest = candidates.toSorted((a, b) => quotedText(b).length - quotedText(a).length)[0];
  return spoken.find(({ id }) => id === asked) ?? longest ?? null;
};

/** All witnesses of one utterance against a base, word by word; typography is no difference. */
export const collate = (base: Claim, others: readonly Claim[]): Collation => {
  const words = wordsOf(quotedText(base));
  const told = others.filter((claim) => claim.id !== base.id && isQuoted(claim)).map((claim) => witnessOf(words, claim));
  const varied = new Set(told.flatMap((each) => each.varied));
  const points = new Set(told.flatMap((each) => each.points));
  const pieces = joined(words.flatMap(({ text }, at): BasePiece[] => [
    { kind: varied.has(at) ? 'varies' : 'same', text },
    ...(points.has(at) ? [POINT] : []),
  ]));
  return { base, pieces: points.has(-1) ? [POINT, ...pieces] : pieces, witnesses: told.map(({ witness }) => witness) };
};

const split = (text: string): readonly string[] => text.split(' ');

/** The base text, cut like a witness to where the others differ from it. */
export const baseExcerptOf = ({ pieces }: Collation): readonly Piece[] =>
  excerptOf(pieces.map(({ kind, text }): Piece => ({ kind: kind === 'same' ? 'same' : 'added', text })))
    .filter(({ text }) => text !== POINT.text)
    .map(({ kind, text }) => ({ kind: kind === 'added' ? 'same' : kind, text }));

/**
 * A witness short enough for a cell: `keep` words on either side of each difference, the rest as a gap; without
 * a difference its first words.
 */
export const excerptOf = (pieces: readonly Piece[], keep = 5): readonly Piece[] => {
  const shown = pieces.map((piece): Piece => (piece.kind === 'punctuation' ? { ...piece, kind: 'same' } : piece));
  const merged = joined(shown);
  const last = merged.length - 1;
  return merged.flatMap(({ kind, text }, at): readonly Piece[] => {
    if (kind === 'cut') return [{ kind: 'gap', text: '…' }];
    if (kind !== 'same') return [{ kind, text }];
    const words = split(text);
    const lead = at === 0 ? (last === 0 ? keep * 3 : 0) : keep;
    const tail = at === last ? 0 : keep;
    if (words.length <= lead + tail + 2) return [{ kind, text }];
    return [
      ...(lead > 0 ? [{ kind, text: words.slice(0, lead).join(' ') }] : []),
      { kind: 'gap' as const, text: '…' },
      ...(tail > 0 ? [{ kind, text: words.slice(-tail).join(' ') }] : []),
    ];
  });
};
