import 'server-only';
import { z } from 'zod';
import { verdictSchema } from '#lib/model/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/** `marked`: the words by which it was found, without accents, in small letters. */
export type FoundClaim = Readonly<{ claim: string; article: string; outlet: string | null; published: string | null; sentence: string; marked: readonly string[] }>;

/** `claims`: the best of each article, at most `CLAIMS_A_LINE`; `articles`: how many articles had one. */
export type FoundLine = Readonly<{ slug: string; title: string; line: string; label: string; verdict: Verdict; articles: number; claims: readonly FoundClaim[] }>;

/** `how`: by the words themselves, by words spelt nearly so, or not at all because pg_trgm is missing for that. */
export type Search = Readonly<{ how: 'words' | 'near' | 'words only'; total: number; lines: readonly FoundLine[] }>;

const CLAIMS_A_LINE = 4;

/** Of trigrams of a word, how many one must have to be a near spelling: "Khazakstan" shares 6 of 11 with "Kazakhstan". */
const NEAR = 0.5;

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

/**
 * The page of lines from hits: `hits` selects story_id, line, article, claim and rank, `marked` puts \u0002 and \u0003
 * around what was found in `found_claim.folded`'s sentence. Stories stand in the order of their best line.
 */
const page = (hits: string, marked: string): string => `
  WITH hit AS MATERIALIZED (${hits}),
  best AS (SELECT DISTINCT ON (story_id, line, article) * FROM hit ORDER BY story_id, line, article, rank DESC, claim),
  line AS (SELECT story_id, line, max(rank) AS rank, count(*) AS articles FROM best GROUP BY story_id, line),
  told AS (
    SELECT *, max(rank) OVER (PARTITION BY story_id) AS story_rank, count(*) OVER () AS total FROM line
    ORDER BY story_rank DESC, story_id DESC, rank DESC, articles DESC, line LIMIT $2 OFFSET $3
  ),
  shown AS (
    SELECT told.*, best.claim, best.rank AS claim_rank, row_number() OVER (PARTITION BY best.story_id, best.line ORDER BY best.rank DESC, best.article) AS number
    FROM told JOIN best ON best.story_id = told.story_id AND best.line = told.line
  )
  SELECT story.slug, story.title, found_claim.line, found_claim.label, found_claim.verdict, shown.articles::int AS articles, shown.total::int AS total,
    found_claim.claim, found_claim.article, found_claim.outlet, found_claim.published, found_claim.sentence, ${marked} AS marked
  FROM shown JOIN found_claim ON found_claim.story_id = shown.story_id AND found_claim.claim = shown.claim JOIN story ON story.id = shown.story_id
  WHERE shown.number <= ${CLAIMS_A_LINE}
  ORDER BY shown.story_rank DESC, shown.story_id DESC, shown.rank DESC, shown.articles DESC, shown.line, shown.number`;

const QUERY = "websearch_to_tsquery('english', without_accents($1))";

const BY_WORDS = page(
  `SELECT story_id, line, article, claim, ts_rank(lexemes, ${QUERY}) AS rank FROM found_claim WHERE lexemes @@ ${QUERY}`,
  `ts_headline('english', without_accents(found_claim.sentence), ${QUERY}, E'HighlightAll=true, StartSel=\\x02, StopSel=\\x03')`,
);

/** Every word must be nearly there. */
const BY_NEAR_WORDS = page(
  `SELECT story_id, line, article, claim, (SELECT avg(word_similarity(word, folded)) FROM unnest($1::text[]) AS word) AS rank
   FROM found_claim WHERE folded %> ALL ($1::text[])`,
  `coalesce((SELECT string_agg(E'\\x02' || token || E'\\x03', '') FROM unnest($1::text[]) AS word, regexp_split_to_table(without_accents(found_claim.sentence), '[^[:alnum:]]+') AS token
    WHERE word_similarity(word, token) >= ${NEAR}), '')`,
);

const ask = async (tx: Prisma.TransactionClient, sql: string, wanted: string | readonly string[], from: number, most: number): Promise<Readonly<{ total: number; lines: readonly FoundLine[] }>> => {
  const rows = z.array(rowSchema).parse(await tx.$queryRawUnsafe(sql, wanted, most, from));
  return { total: rows[0]?.total ?? 0, lines: linesOf(rows) };
};

/**
 * Lines with a claim that `query` finds, in the language of web searches: words, "a phrase", -without, or. Where the
 * words are nowhere, claims with words spelt nearly like all of `words`, if the database can tell. From the `from`th on.
 */
export const searchClaims = (query: string, words: readonly string[], from: number, most: number): Promise<Search> =>
  database().$transaction(async (tx) => {
    const exact = await ask(tx, BY_WORDS, query, from, most);
    if (exact.lines.length > 0 || words.length === 0) return { how: 'words', ...exact };
    const known = await tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`;
    if (known.length === 0) return { how: 'words only', ...exact };
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(NEAR)}, true)`;
    const near = await ask(tx, BY_NEAR_WORDS, words, from, most);
    return { how: near.lines.length > 0 ? 'near' : 'words', ...near };
  });
