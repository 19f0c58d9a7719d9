import { z } from 'zod';
import { articleSchema } from '#lib/model/index.ts';
import type { Article } from '#lib/model/index.ts';
import type { Article as ArticleRow } from './generated/client.ts';

const { agencies, body } = articleSchema.shape;

/** A row of `article` as the model knows it. */
export const articleOf = (row: ArticleRow): Article => ({
  id: row.key,
  path: row.path,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  published: row.published,
  language: row.language,
  agencies: agencies.parse(row.agencies),
  text: row.text,
  body: body.parse(row.body),
});

/** What a row of `article` holds of an article, beside its key. */
export const columnsOf = ({ id: _, agencies: credits, body: ranges, ...plain }: Article) => ({
  ...plain,
  agencies: credits.map(({ name, evidence }) => ({ name, evidence: { ...evidence } })),
  body: ranges.map((range) => ({ ...range })),
});

export const countsSchema = z.record(z.string(), z.int().nonnegative());
