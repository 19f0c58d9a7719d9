import { expect, test } from '@jest/globals';
import type { Article, Claim, Comparison, Line } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { deleteStory, insertStory, isFound, saveComparison, searchClaims, withStory, wordsLike } from '#lib/store/index.ts';
import { article, asNew, newSlug } from './articles.ts';
import { onEveryDatabase } from './databases.ts';

const NUL = '\0 and half a character \ud83d';

const claimOf = ({ id, text }: Article, speaker: string | null): Claim => {
  const sentence = spanOf(text, 0, text.length);
  return {
    id: `c${id}`, article: id, kind: 'statement', span: sentence, sentence, quantity: null, quote: null, rule: 'test', hedges: [], negated: false, time: null, place: null,
    attribution: speaker === null ? [] : [{ source: speaker, as: spanOf(text, 0, 1), cue: null, kind: 'named' }],
  };
};

/** A story in which all articles stand in one line; `speakers` by article. */
const storyOf = async (label: string, articles: readonly Article[], speakers: readonly (string | null)[] = []): Promise<string> => {
  const slug = newSlug();
  await insertStory(slug, label, articles.filter(({ text }) => !text.includes('\0')).map(asNew), null);
  const claims = articles.map((one, at) => claimOf(one, speakers[at] ?? null));
  const line: Line = { id: `l-${claims[0]?.id ?? ''}`, kind: 'statement', label, claims: claims.map(({ id }) => id), verdict: 'agree', reason: '', absent: [], origins: [], pairs: [] };
  const comparison: Comparison = { version: 1, articles, claims, lines: [line], reuse: [], terms: [], findings: [] };
  let story = 0;
  await withStory(slug, async (_, id) => { story = id; });
  await saveComparison(story, { revision: 1, engine: 'one' }, { document: JSON.stringify(comparison), lines: 1, verdicts: { agree: 1, compatible: 0, variant: 0, scope: 0, conflict: 0, single: 0 }, findings: {} });
  return slug;
};

// Words that no other test's stories have: the databases are shared.
onEveryDatabase(() => {
  test('claims are found by word, phrase, accent, speaker and near spelling, and are gone with their story', async () => {
    const ferry = await storyOf('people drowned off Lagos', [
      article('A trimaran sank off Lagos and forty people drowned.', { outlet: 'Lagos Lamp', published: '2031-05-03' }),
      article(`He said the trimarans were old. ${NUL}`, { outlet: 'Toronto Tribune' }),
    ], [null, 'José Adéwálé']);
    const strike = await storyOf('nurses on strike', [article('Nurses in Almaty went on strike; no trimaran sailed.')]);
    const found = async (query: string) => {
      const { lines } = await searchClaims(query, 0, 10);
      return { slugs: lines.map(({ slug }) => slug).filter((slug) => [ferry, strike].includes(slug)).toSorted(), marked: lines.flatMap(({ claims }) => claims.flatMap(({ marked }) => marked)).toSorted() };
    };

    expect(await found('trimaran')).toEqual({ slugs: [ferry, strike].toSorted(), marked: ['trimaran', 'trimaran', 'trimarans'] });
    expect((await found('trimaran -strike')).slugs).toEqual([ferry]);
    expect((await found('"trimaran sank"')).slugs).toEqual([ferry]);
    expect((await found('"sank trimaran"')).slugs).toEqual([]);
    expect((await found('jose adewale')).slugs).toEqual([ferry]);
    expect((await found('tribune old')).slugs).toEqual([ferry]);
    expect([await isFound('Almatty'), await isFound('almaty')]).toEqual([false, true]);
    expect(await wordsLike('almatty')).toEqual([{ word: 'almaty', claims: 1 }]);
    expect((await found('the')).slugs).toEqual([]);
    expect(await searchClaims('trimaran', 1, 1)).toMatchObject({ total: 2, lines: [{ articles: expect.any(Number) }] });

    await deleteStory(ferry);
    expect((await found('trimaran')).slugs).toEqual([strike]);
    await deleteStory(strike);
  });

  test('a sentence of two megabytes is kept', async () => {
    const slug = await storyOf('long', [article('Zanzibar letters '.concat(Array.from({ length: 200_000 }, (_, at) => `w${at}`).join(' ')))]);
    expect((await searchClaims('zanzibar', 0, 10)).lines.map((line) => line.slug)).toEqual([slug]);
    await deleteStory(slug);
  });
});
