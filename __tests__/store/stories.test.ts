import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Article, Comparison } from '#lib/model/index.ts';
import { addArticles, deleteArticle, deleteStory, findComparison, findStory, insertStory, listShipped, listStories, readArticles, readProgress, renameStory, saveComparison, tellProgress, updateArticle, withStory } from '#lib/store/index.ts';
import { article, asNew, newSlug } from './articles.ts';
import { onEveryDatabase } from './databases.ts';

const storyOf = async (...texts: string[]): Promise<string> => {
  const slug = newSlug();
  expect(await insertStory(slug, 'A title', texts.map((text) => asNew(article(text))), null)).toHaveLength(texts.length);
  return slug;
};

const textsOf = async (slug: string): Promise<readonly string[] | undefined> => (await readArticles(slug))?.articles.map(({ text }) => text);

const comparisonOf = (articles: readonly Article[]): Comparison => ({ version: 1, articles, claims: [], lines: [], reuse: [], terms: [], findings: [] });

const none = { agree: 0, compatible: 0, variant: 0, scope: 0, conflict: 0, single: 0 };

onEveryDatabase(() => {
  describe('stories', () => {
    test('keep their articles exactly, in the order given', async () => {
      const full = article('“Kaksi” — ₦4bn; 𝕊 👩‍👩‍👧 עברית\r\n\tend ', {
        path: 'a/ß.txt', url: 'https://example.org/?q=%20', outlet: 'Lagos “Daily”', title: 'T', byline: 'B', published: '2026-01-31T05:06:07+01:00', language: 'en-NG',
        agencies: [{ name: 'Reuters', evidence: { start: 0, end: 7, text: '“Kaksi”' } }], body: [{ start: 0, end: 7 }, { start: 10, end: 12 }],
      });
      const slug = newSlug();
      await insertStory(slug, 'Z', [asNew(full), asNew(article('second'))], null);
      expect((await readArticles(slug))?.articles).toEqual([full, article('second')]);
    });

    test('keep any text that has no NUL and no half characters, and any offsets into it', async () => {
      await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\0')), async (text) => {
        const slug = await storyOf(text);
        expect(await textsOf(slug)).toEqual([text]);
      }), { numRuns: 25 });
    });

    test('keep a text of four million characters', async () => {
      const text = 'Ἀχιλλεὺς'.repeat(500_000);
      const slug = await storyOf(text);
      expect(await textsOf(slug)).toEqual([text]);
      await deleteStory(slug);
    });

    test('have a slug of their own', async () => {
      const slug = await storyOf('one');
      expect(await insertStory(slug, 'Another', [asNew(article('two'))], null)).toBeNull();
      expect(await textsOf(slug)).toEqual(['one']);
    });

    test('of one slug, begun by many at once, are created once, and the others are told', async () => {
      const slugs = Array.from({ length: 10 }, newSlug);
      const outcomes = await Promise.all(slugs.flatMap((slug) => Array.from({ length: 12 }, async (_, at) => {
        const created = await insertStory(slug, `By ${at}`, [asNew(article(String.fromCharCode(97 + at).repeat(at * 20_000 + 1)))], null);
        return { created: created !== null, found: (await findStory(slug)) !== null };
      })));
      expect(outcomes.filter(({ created }) => created)).toHaveLength(10);
      expect(outcomes.every(({ found }) => found)).toBe(true);
    });

    test('are created whole or not at all', async () => {
      const slug = newSlug();
      const broken = asNew(article('a text with a NUL: \0'));
      await expect(insertStory(slug, 'T', [asNew(article('fine')), broken], slug)).rejects.toThrow();
      expect(await findStory(slug)).toBeNull();
      expect(await listShipped()).not.toContain(slug);
    });

    test('remember the folder that they were shipped in, also when they are deleted', async () => {
      const slug = newSlug();
      await insertStory(slug, 'T', [asNew(article('x'))], slug);
      await deleteStory(slug);
      expect(await listShipped()).toContain(slug);
    });

    test('are listed with the one changed last first', async () => {
      const [older, newer] = [await storyOf('o'), await storyOf('n')];
      await renameStory(older, 'Renamed');
      const slugs = (await listStories()).map(({ slug }) => slug).filter((slug) => slug === older || slug === newer);
      expect(slugs).toEqual([older, newer]);
    });

    test('that are not there are said to be not there', async () => {
      const slug = newSlug();
      expect([await findStory(slug), await readArticles(slug), await addArticles(slug, [asNew(article('x'))])]).toEqual([null, null, null]);
      expect([await renameStory(slug, 'T'), await deleteStory(slug), await updateArticle(slug, 'a', { outlet: 'X' }), await deleteArticle(slug, 'a')]).toEqual([false, false, false, false]);
    });

    test('take their articles and comparison with them when deleted', async () => {
      const slug = await storyOf('one', 'two');
      expect(await deleteStory(slug)).toBe(true);
      expect(await insertStory(slug, 'Again', [], null)).toEqual([]);
      expect([await textsOf(slug), await findComparison(slug)]).toEqual([[], null]);
    });
  });

  describe('articles', () => {
    test('of the same text are refused, naming the one that is kept', async () => {
      const slug = newSlug();
      const [first, second] = [article('same', { path: 'a.txt' }), article('same', { path: 'b.txt' })];
      expect(await insertStory(slug, 'T', [asNew(first), asNew(second)], null)).toMatchObject([{ kind: 'added' }, { kind: 'duplicate', of: { path: 'a.txt' } }]);
      expect(await addArticles(slug, [asNew(second)])).toMatchObject([{ kind: 'duplicate', of: { path: 'a.txt' } }]);
      expect((await findStory(slug))?.revision).toBe(1);
    });

    test('of other texts with the same id are told apart', async () => {
      const slug = await storyOf();
      const outcomes = await addArticles(slug, ['x', 'y', 'z'].map((text) => asNew(article(text, { id: 'a1' }))));
      expect(outcomes).toEqual([{ kind: 'added', id: 'a1' }, { kind: 'added', id: 'a1-2' }, { kind: 'added', id: 'a1-3' }]);
    });

    test('are all there when many are added at once by many, and the revision counts each time', async () => {
      const slug = await storyOf();
      const texts = Array.from({ length: 24 }, (_, at) => `article ${at}`);
      const outcomes = await Promise.all(texts.map((text) => addArticles(slug, [asNew(article(text)), asNew(article('the same for all'))])));
      expect((await textsOf(slug))?.toSorted()).toEqual([...texts, 'the same for all'].toSorted());
      expect(outcomes.flatMap((each) => each ?? []).filter(({ kind }) => kind === 'duplicate')).toHaveLength(23);
      expect((await findStory(slug))?.revision).toBe(1 + 24);
    });

    test('are corrected in the fields that are given, and removed', async () => {
      const slug = newSlug();
      const one = article('x', { outlet: 'Old', title: 'Kept' });
      await insertStory(slug, 'T', [asNew(one)], null);
      expect(await updateArticle(slug, one.id, { outlet: 'New', url: null })).toBe(true);
      expect((await readArticles(slug))?.articles).toEqual([{ ...one, outlet: 'New' }]);
      expect(await deleteArticle(slug, one.id)).toBe(true);
      expect(await readArticles(slug)).toEqual({ revision: 3, articles: [] });
    });
  });

  describe('a comparison', () => {
    const idOf = async (slug: string): Promise<number> => {
      let id = 0;
      await withStory(slug, async (_, story) => { id = story; });
      return id;
    };

    const keep = async (slug: string, revision: number, comparison: Comparison): Promise<void> =>
      saveComparison(await idOf(slug), { revision, engine: 'one' }, { document: JSON.stringify(comparison), lines: 0, verdicts: { ...none, agree: 2 }, findings: { source: 3 } });

    test('is found with what it is of', async () => {
      const slug = await storyOf('x');
      const comparison = comparisonOf([article('a NUL \0 and half a character \ud83d')]);
      await keep(slug, 1, comparison);
      expect(await findComparison(slug)).toEqual({ comparison, revision: 1, engine: 'one' });
      expect((await listStories()).find((story) => story.slug === slug)?.comparison).toEqual({ revision: 1, engine: 'one', lines: 0, verdicts: { ...none, agree: 2 }, findings: { source: 3 } });
    });

    test('does not take the place of one of more articles', async () => {
      const slug = await storyOf('x');
      await addArticles(slug, [asNew(article('y'))]);
      await keep(slug, 2, comparisonOf([article('x'), article('y')]));
      await keep(slug, 1, comparisonOf([article('x')]));
      expect((await findComparison(slug))?.comparison.articles).toHaveLength(2);
    });

    test('tells how far it has come until it is made', async () => {
      const slug = await storyOf('x');
      const progress = { phase: 'reading', done: 1, total: 4, problem: null } as const;
      await tellProgress(await idOf(slug), progress);
      expect(await readProgress(slug)).toEqual(progress);
      await keep(slug, 1, comparisonOf([]));
      expect(await readProgress(slug)).toBeNull();
    });
  });
});
