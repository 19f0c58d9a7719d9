import type { Document } from '#lib/model/index.ts';
import { termOf } from '#lib/subject/index.ts';
import { editsBetween } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';
import type { Statement } from './circumstances.ts';
import type { CountedName } from './counted-names.ts';
import type { Judged } from './judged.ts';
import { areOfOneSort, areTwoNames, isGeneral, kinOf, phraseOf } from './noun-phrases.ts';

type Told = Readonly<{ article: string; document: Document; from: number; terms: readonly string[] }>;

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
// So many words of content, and so much of the shorter sentence, must be the same round the two names.
const LEAST_KEPT = 4;
const KEPT = { close: 0.5, loose: 0.75 };
const LONGEST = 80;

const toldIn = ({ article, subject }: Statement): Told | null => {
  const sentence = subject.document.sentences[subject.sentence];
  if (sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST) return null;
  const tokens = subject.document.tokens.slice(sentence.firstToken, sentence.endToken);
  return { article: article.id, document: subject.document, from: sentence.firstToken, terms: tokens.map((token) => (token.tag === 'PUNCT' ? token.text : termOf(token))) };
};

const isContent = ({ document, from }: Told, at: number): boolean => CONTENT.has(document.tokens[from + at]?.tag ?? '');

/** Names that stand in the same place of two sentences otherwise told alike. */
const exchanged = (a: Told, b: Told): readonly (readonly [CountedName, CountedName])[] => {
  const edits = editsBetween(a.terms, b.terms);
  const contentOf = (told: Told, from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at += 1) if (isContent(told, at)) count += 1;
    return count;
  };
  const kept = edits.reduce((sum, { kind, fromA, toA }) => (kind === 'keep' ? sum + contentOf(a, fromA, toA) : sum), 0);
  const share = kept / Math.max(1, Math.min(contentOf(a, 0, a.terms.length), contentOf(b, 0, b.terms.length)));
  if (kept < LEAST_KEPT || share < KEPT.close) return [];
  return edits.flatMap(({ kind, fromA, toA, fromB, toB }) => {
    if (kind !== 'replace') return [];
    const [x, y] = [phraseOf(a.document, a.from + fromA, a.from + toA), phraseOf(b.document, b.from + fromB, b.from + toB)];
    if (x === null || y === null || isGeneral(x.head) || isGeneral(y.head) || !areTwoNames(x, y) || !areOfOneSort(x, y)) return [];
    const near = x.head !== y.head && kinOf(x, y) === 'same';
    return near || share >= KEPT.loose ? [[{ article: a.article, phrase: x }, { article: b.article, phrase: y }] as const] : [];
  });
};

const MOST = 8;

/** The names exchanged between the sentences of one line, of each article the first. */
export const exchangedNames = onceFor(({ statements }: Judged): readonly (readonly [CountedName, CountedName])[] => {
  const told = [...new Map(statements.toReversed().map((statement) => [statement.article.id, statement])).values()].toReversed().slice(0, MOST)
    .flatMap((statement) => (statement.claim.kind === 'quote' ? [] : toldIn(statement) ?? []));
  return told.flatMap((a, at) => told.slice(at + 1).flatMap((b) => exchanged(a, b)));
});
