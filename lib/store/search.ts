import 'server-only';
import { z } from 'zod';
import { verdictSchema } from '#lib/model/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import { database } from './client.ts';

/** `marked`: the words by which it was found, without accents, in small letters. */
export type FoundClaim = Readonly<{ claim: string; article: string; outlet: string | null; published: string | null; sentence: string; marked: readonly string[] }>;

/** `claims`: the best of each article, at most `CLAIMS_A_LINE`; `articles`: how many articles had one. */
export type FoundLine = Readonly<{ slug: string; title: string; line: string; label: string; verdict: Verdict; articles: number; claims: readonly FoundClaim[] }>;

/** `total`: lines found in all, not only on this page. */
export type Search = Readonly<{ total: number; lines: readonly FoundLine[] }>;

const CLAIMS_A_LINE = 4;

const rowSchema = z.object({
  slug: z.string(), title: z.string(), line: z.string(), label: z.string(), verdict: verdictSchema, articles: z.int(), total: z.int(),
  claim: z.string(), article: z.string(), outlet: z.string().nullable(), published: z.string().nullable(), sentence: z.string(), marked: z.string(),
});

type Row = z.output<typeof rowSchema>;

/** What stands between the signs that the database puts around a word found. */
const markedIn = (marked: string): readonly string[] => [...new Set([...marked.matchAll(/\u0002([^\u0003]*)\u0003/g)].map(([, word = '']) => word.toLowerCase()))];

const linesOf = (rows: readonly Row[]): readonly FoundLine[] =>
  [...Map.groupBy(rows, ({ slug, line }) => JSON.stringify([slug, line])).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { slug, title, line, label, verdict, articles } = first;
    return [{ slug, title, line, label, verdict, articles, claims: group.map(({ claim, article, outlet, published, sentence, marked }) => ({ claim, article, outlet, published, sentence, marked: markedIn(marked) })) }];
  });

const QUERY = "websearch_to_tsquery('english', without_accents($1))";

/** A page of lines with the best claim of each article; stories stand in the order of their best line. */
const PAGE = `
  WITH hit AS MATERIALIZED (SELECT story_id, line, article, claim, ts_rank(lexemes, ${QUERY}) AS rank FROM found_claim WHERE lexemes @@ ${QUERY} AND story_id NOT IN (SELECT id FROM story WHERE slug = ANY($4))),
  best AS (SELECT DISTINCT ON (story_id, line, article) * FROM hit ORDER BY story_id, line, article, rank DESC, claim),
  line AS (SELECT story_id, line, max(rank) AS rank, count(*) AS articles FROM best GROUP BY story_id, line),
  told AS (
    SELECT *, max(rank) OVER (PARTITION BY story_id) AS story_rank, count(*) OVER () AS total FROM line
    ORDER BY story_rank DESC, story_id DESC, rank DESC, articles DESC, line LIMIT $2 OFFSET $3
  ),
  shown AS (
    SELECT told.*, best.claim, row_number() OVER (PARTITION BY best.story_id, best.line ORDER BY best.rank DESC, best.article) AS number
    FROM told JOIN best ON best.story_id = told.story_id AND best.line = told.line
  )
  SELECT story.slug, story.title, found_claim.line, found_claim.label, found_claim.verdict, shown.articles::int AS articles, shown.total::int AS total,
    found_claim.claim, found_claim.article, found_claim.outlet, found_claim.published, found_claim.sentence,
    ts_headline('english', without_accents(found_claim.sentence), ${QUERY}, E'HighlightAll=true, StartSel=\\x02, StopSel=\\x03') AS marked
  FROM shown JOIN found_claim ON found_claim.story_id = shown.story_id AND found_claim.claim = shown.claim JOIN story ON story.id = shown.story_id
  WHERE shown.number <= ${CLAIMS_A_LINE}
  ORDER BY shown.story_rank DESC, shown.story_id DESC, shown.rank DESC, shown.articles DESC, shown.line, shown.number`;

/** Lines with a claim that `query` finds, in the language of web searches: words, "a phrase", -without, or. From the `from`th on, in all stories but those `without`. */
export const searchClaims = async (query: string, from: number, most: number, without: readonly string[] = []): Promise<Search> => {
  const rows = z.array(rowSchema).parse(await database().$queryRawUnsafe(PAGE, query, most, from, without));
  return { total: rows[0]?.total ?? 0, lines: linesOf(rows) };
};

/** Whether a claim has this word, in any of its forms. */
export const isFound = async (word: string): Promise<boolean> =>
  z.array(z.unknown()).parse(await database().$queryRaw`SELECT 1 FROM found_claim WHERE lexemes @@ plainto_tsquery('english', without_accents(${word})) LIMIT 1`).length > 0;

/** How many trigrams two words must share to be looked at: "Khazakstan" has 6 of 16 with "Kazakhstan". */
const NEAR = 0.3;

const MOST_LOOKED_AT = 2000;

const nearSchema = z.array(z.object({ word: z.string(), claims: z.int() }));

/** Words of claims that are written somewhat like this one, with the number of claims they are in; null where pg_trgm is missing. */
export const wordsLike = (word: string): Promise<readonly Readonly<{ word: string; claims: number }>[] | null> =>
  database().$transaction(async (tx) => {
    const known = await tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`;
    if (known.length === 0) return null;
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(NEAR)}, true)`;
    return nearSchema.parse(await tx.$queryRaw`
      SELECT lower(token) AS word, count(*)::int AS claims
      FROM (SELECT folded FROM found_claim WHERE folded %> ${word} LIMIT ${MOST_LOOKED_AT}) AS near, regexp_split_to_table(folded, '[^[:alnum:]]+') AS token
      WHERE similarity(token, ${word}) >= ${NEAR} GROUP BY 1`);
  });
