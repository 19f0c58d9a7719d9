-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "findings" JSONB NOT NULL DEFAULT '{}';

-- What a search finds "Jose" by where the text has "José".
CREATE FUNCTION without_accents(told TEXT) RETURNS TEXT LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(normalize(told, NFKD), '[\u0300-\u036f]', '', 'g')
$$;

-- CreateTable
CREATE TABLE "found_claim" (
    "story_id" INTEGER NOT NULL,
    "claim" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "outlet" TEXT,
    "published" TEXT,
    "sources" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (without_accents("sentence" || ' ' || "sources" || ' ' || "label")) STORED,
    "lexemes" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', without_accents("sentence")), 'A')
        || setweight(to_tsvector('english', without_accents("label")), 'B')
        || setweight(to_tsvector('english', without_accents("sources" || ' ; ' || coalesce("outlet", ''))), 'C')
    ) STORED,

    CONSTRAINT "found_claim_pkey" PRIMARY KEY ("story_id","claim")
);

-- AddForeignKey
ALTER TABLE "found_claim" ADD CONSTRAINT "found_claim_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "found_claim_lexemes_idx" ON "found_claim" USING GIN ("lexemes");

-- Near spellings need pg_trgm. Where a server lacks it, or does not let this user install it, the search does without
-- them; whoever may can do both statements later.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX "found_claim_folded_idx" ON "found_claim" USING GIN ("folded" gin_trgm_ops);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR undefined_object OR feature_not_supported THEN
    RAISE NOTICE 'pg_trgm cannot be installed here: the search finds no near spellings';
END
$$;

-- jsonb lacks NUL and half characters, which the document escapes; each becomes the sign for a character unknown.
CREATE FUNCTION readable(document TEXT) RETURNS JSONB LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE
        WHEN position('\u0000' IN document) = 0 AND position('\ud' IN document) = 0 THEN document
        ELSE regexp_replace(document, '\\(u0000|ud[89a-f][0-9a-f]{2})', '\\ufffd', 'g')
    END::jsonb
$$;

-- Puts the claims of a story's comparison in the place of those that the search found before. What is longer than any
-- sentence is cut: a tsvector ends at a megabyte.
CREATE FUNCTION fill_found_claims(which INTEGER) RETURNS VOID LANGUAGE SQL AS $$
    DELETE FROM found_claim WHERE story_id = which;
    WITH document AS MATERIALIZED (
        SELECT readable(document) AS whole FROM comparison WHERE story_id = which
    ), claim AS MATERIALIZED (
        SELECT one ->> 'id' AS id, one ->> 'article' AS article, one -> 'sentence' ->> 'text' AS sentence, one -> 'quote' ->> 'speaker' AS speaker,
            (SELECT string_agg(step ->> 'source', ' ; ') FROM jsonb_array_elements(one -> 'attribution') AS step) AS sources
        FROM document, jsonb_array_elements(whole -> 'claims') AS one
    ), article AS MATERIALIZED (
        SELECT one ->> 'id' AS id, one ->> 'outlet' AS outlet, one ->> 'published' AS published FROM document, jsonb_array_elements(whole -> 'articles') AS one
    ), member AS MATERIALIZED (
        SELECT line ->> 'id' AS line, place, line ->> 'label' AS label, line ->> 'verdict' AS verdict, claim
        FROM document, jsonb_array_elements(whole -> 'lines') WITH ORDINALITY AS each(line, place), jsonb_array_elements_text(line -> 'claims') AS claim
    )
    INSERT INTO found_claim (story_id, claim, line, place, label, verdict, article, outlet, published, sources, sentence)
    SELECT DISTINCT ON (claim.id) which, claim.id, member.line, member.place, left(member.label, 2000), member.verdict, claim.article, article.outlet, article.published,
        left(concat_ws(' ; ', claim.sources, claim.speaker), 2000), left(claim.sentence, 5000)
    FROM member JOIN claim ON claim.id = member.claim JOIN article ON article.id = claim.article
    ORDER BY claim.id, member.place
$$;

SELECT fill_found_claims("story_id") FROM "comparison";

-- How many findings of each kind there are, which the list of stories shows.
UPDATE "comparison" SET "findings" = coalesce((
    SELECT jsonb_object_agg(kind, number) FROM (
        SELECT one ->> 'kind' AS kind, count(*) AS number FROM jsonb_array_elements(readable("document") -> 'findings') AS one GROUP BY 1
    ) AS counted
), '{}');
