import { headlineApart } from '#lib/model/index.ts';
import type { Article, Claim, Range } from '#lib/model/index.ts';
import { paragraphsIn } from './passages.ts';
import { runsOf, type Run } from './runs.ts';

/** A claim as a mark on its article's text. */
export type ClaimMark = Range & Readonly<{ claim: Claim }>;

export type Paragraph = Range & Readonly<{ runs: readonly Run<ClaimMark>[] }>;

/** An article cut for reading: its parts in the order of the text, furniture apart from body. */
export type Section = Readonly<{ kind: 'headline' | 'body' | 'furniture'; paragraphs: readonly Paragraph[] }>;

const isHeadline = (article: Article, range: Range): boolean =>
  article.title !== null && article.text.slice(range.start, range.end).trim() === article.title.trim();

/** The stretches between and around what is read. */
const gapsOf = (article: Article, read: readonly Range[]): readonly Range[] => {
  const starts = [0, ...read.map(({ end }) => end)];
  const ends = [...read.map(({ start }) => start), article.text.length];
  return starts.map((start, at) => ({ start, end: ends[at] ?? start })).filter(({ start, end }) => start < end);
};

export const marksOf = (claims: readonly Claim[]): readonly ClaimMark[] =>
  claims.map((claim) => ({ start: claim.span.start, end: claim.span.end, claim }));

export const sectionsOfText = (article: Article, claims: readonly Claim[]): readonly Section[] => {
  const marks = marksOf(claims).toSorted((a, b) => a.start - b.start);
  const cut = (range: Range): readonly Paragraph[] =>
    paragraphsIn(article.text, range).map((paragraph) => ({
      ...paragraph,
      runs: runsOf(article.text, paragraph, marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)),
    }));
  const apart = headlineApart(article);
  const read = apart === null ? article.body : [apart, ...article.body];
  const headline = read.findIndex((range) => isHeadline(article, range));
  const parts = [
    ...read.map((range, at) => ({ range, kind: at === headline ? 'headline' as const : 'body' as const })),
    ...gapsOf(article, read).map((range) => ({ range, kind: 'furniture' as const })),
  ].toSorted((a, b) => a.range.start - b.range.start);
  return parts
    .map(({ range, kind }) => ({ kind, paragraphs: cut(range) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .reduce<Section[]>((sections, section) => {
      const last = sections[sections.length - 1];
      if (last?.kind !== section.kind) return [...sections, section];
      return [...sections.slice(0, -1), { kind: last.kind, paragraphs: [...last.paragraphs, ...section.paragraphs] }];
    }, []);
};
