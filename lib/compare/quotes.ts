import { collate, type Piece } from '#lib/text/index.ts';
import type { Claim } from '#lib/model/index.ts';
import type { Statement } from './circumstances.ts';
import type { Judgement } from './figures.ts';
import { outletOf, quoted } from './notation.ts';
import { plainWords } from './plain-words.ts';
import { areHeardApart } from './speakers.ts';
import { areAgainst } from './statements.ts';

const wordsOf = (claim: Claim): string => claim.quote?.verbatim ?? claim.span.text;

// More differing places than this are counted, not listed.
const MOST_SHOWN = 3;
const AFTERTHOUGHT = 2;

// A longer stretch that differs is another clause, which a "not" in it does not turn round.
const SHORT = 3;
const NEGATORS = /(?:\b(?:not|never|no|nobody|none|neither|nor|cannot)\b|n[’']t\b)/gi;

// How a reason begins where the two quotes say the opposite of one another, or another figure.
const TURNED = 'a negation turns the meaning: ';
const REFIGURED = 'the figure is another: ';

/** Whether it is the wording of one utterance that a reason of a conflict tells of. */
export const isOfWording = (reason: string): boolean => reason.includes(TURNED) || reason.includes(REFIGURED);

const slice = (text: string, range: Piece['base']): string => (range === null ? '' : text.slice(range.start, range.end));

/** How many negations stand in these stretches; a word that stands in two ("cannot" for "can" and "not") counts once. */
const negations = (text: string, ranges: readonly Piece['base'][]): number =>
  [...new Map(ranges.map((range) => [range?.start, slice(text, range)])).values()].reduce((sum, words) => sum + (words.match(NEGATORS)?.length ?? 0), 0);

const figuresIn = (text: string): string => plainWords(text).map(({ norm }) => norm).filter((norm) => /^\d/.test(norm)).join(' ');

/** Both have a figure there, and not the same one. */
const isRefigured = (one: string, two: string): boolean => {
  const [first, second] = [figuresIn(one), figuresIn(two)];
  return first !== '' && second !== '' && first !== second;
};

const told = (piece: Piece, base: string, witness: string, first: string, second: string): string => {
  const [one, two] = [slice(base, piece.base), slice(witness, piece.witness)];
  switch (piece.kind) {
    case 'replaced': case 'contraction': case 'spelling': return `${quoted(one)} against ${quoted(two)}`;
    case 'dropped': case 'added': case 'cut': return one === '' ? `${quoted(two)} only in ${second}` : `${quoted(one)} only in ${first}`;
    case 'moved': return `${quoted(one || two)} stands elsewhere`;
    case 'same': case 'punctuation': return '';
    default: return piece.kind satisfies never;
  }
};

/** How many characters two quotes have in common. */
const sharedOf = (pieces: readonly Piece[], base: string): number => pieces.reduce((sum, piece) => (piece.kind === 'same' ? sum + slice(base, piece.base).length : sum), 0);

/**
 * Two quotes of one utterance. Same words: agree, also where only marks, capitals or British/American spelling differ.
 * One a part of the other: agree as far as it goes, and the reason says who quotes more. Two different parts: compatible.
 * Any word replaced, dropped, added, moved or contracted: variant, with the words; where that is a negation or another
 * figure the speaker cannot have said both: conflict.
 */
export const judgeQuotes = (a: Statement, b: Statement): Judgement => {
  const [one, two] = [wordsOf(a.claim), wordsOf(b.claim)];
  const [first, second] = [a.claim.quote?.speaker ?? null, b.claim.quote?.speaker ?? null];
  const pieces = collate(one, two);
  // Of one wording it is told below what turns it round.
  if (areAgainst(a, b) && ((first !== null && second !== null && areHeardApart(first, second)) || sharedOf(pieces, one) * 2 < Math.min(one.length, two.length))) {
    const by = (speaker: string | null): string => (speaker === null ? '' : `${speaker}: `);
    return { verdict: 'conflict', reason: `${outletOf(a.article)} quotes ${by(first)}${quoted(one)}; ${outletOf(b.article)} quotes ${by(second)}${quoted(two)}` };
  }
  const whole = a.claim.quote?.complete === true && b.claim.quote?.complete === true;
  // A whole sentence with a word or two more at its end was quoted otherwise; a stretch more was quoted at more length.
  const outer = (piece: Piece, at: number): boolean =>
    (at === 0 || at === pieces.length - 1) && piece.kind === 'cut'
    && !(whole && (slice(one, piece.base) + slice(two, piece.witness)).split(/\s+/).length <= AFTERTHOUGHT);
  const inner = pieces.filter((piece, at) => !outer(piece, at));
  const kept = inner.some(({ kind }) => kind === 'same');
  if (!kept) return { verdict: 'compatible', reason: `${outletOf(a.article)} and ${outletOf(b.article)} quote different parts of it` };
  const differing = inner
    .filter(({ kind, base }, at) => kind !== 'same' && !(kind === 'moved' && base === null) && kind !== 'punctuation' && kind !== 'spelling' && (kind !== 'cut' || at === 0 || at === inner.length - 1));
  const more = pieces.some((piece, at) => outer(piece, at) && piece.base !== null) ? outletOf(a.article) : null;
  const less = pieces.some((piece, at) => outer(piece, at) && piece.witness !== null) ? outletOf(b.article) : null;
  const cut = more !== null && less !== null ? `each quotes a part that the other leaves out` : more ?? less;
  const extent = cut === null ? '' : more !== null && less !== null ? cut : `${cut} quotes more of it`;
  // Each leaves out as much as both have in common: not two parts of one sentence but the sentence turned round.
  const common = sharedOf(pieces, one);
  if (differing.length === 0 && more !== null && less !== null && common * 4 < Math.min(one.length, two.length) * 3) {
    return { verdict: 'variant', reason: `the words differ: ${quoted(one)} against ${quoted(two)}` };
  }
  if (differing.length > 0) {
    const shown = differing.slice(0, MOST_SHOWN).map((piece) => told(piece, one, two, outletOf(a.article), outletOf(b.article)));
    const rest = differing.length - shown.length;
    const list = rest > 0 ? `${shown.join('; ')}; and ${rest} more` : shown.join('; ');
    const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= SHORT;
    const short = differing.filter(({ kind, base, witness }) => kind !== 'moved' && isShort(slice(one, base)) && isShort(slice(two, witness)));
    // Counted over all of them: "will not" against "cannot" turns nothing.
    const turns = (negations(one, short.map(({ base }) => base)) + negations(two, short.map(({ witness }) => witness))) % 2 === 1;
    const refigured = differing.some((piece) => isRefigured(slice(one, piece.base), slice(two, piece.witness)));
    return { verdict: turns || refigured ? 'conflict' : 'variant', reason: `${turns ? TURNED : refigured ? REFIGURED : 'the words differ: '}${list}${extent === '' ? '' : `; ${extent}`}` };
  }
  const spelling = inner.filter(({ kind }) => kind === 'spelling').map((piece) => told(piece, one, two, outletOf(a.article), outletOf(b.article))).slice(0, MOST_SHOWN);
  const marks = inner.some(({ kind }) => kind === 'punctuation');
  const elided = inner.some(({ kind }) => kind === 'cut');
  const notes = [
    ...(extent === '' ? [] : [extent]), ...(elided ? ['words are left out under an ellipsis'] : []),
    ...(spelling.length > 0 ? [`spelling differs: ${spelling.join('; ')}`] : []), ...(marks ? ['only punctuation differs'] : []),
  ];
  return { verdict: 'agree', reason: notes.length === 0 ? 'the same words' : `the same words; ${notes.join('; ')}` };
};
