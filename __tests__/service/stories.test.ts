import { describe, expect, test } from '@jest/globals';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';
import { compareAgain, correctArticle, createStory, deleteStory, findSlug, listStories, loadShippedStories, readStory, Refused, removeArticle, renameStory, whenCompared } from '#lib/service/index.ts';
import type { Story } from '#lib/service/index.ts';
import { newSlug } from '../store/articles.ts';
import { created, importInto, upload, withWorker } from './imported.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ferry = upload('ferry.txt', 'Ferry sinks off Cebu\n\nAt least 40 people were killed when a ferry sank off Cebu on Monday, the coast guard said.', { outlet: 'Visayas Herald', published: '2025-05-06' });
const sunk = upload('sunk.txt', 'Cebu ferry disaster\n\nThe coast guard said 43 people were killed when the ferry sank off Cebu.', { outlet: 'Harbour Post', published: '2025-05-07', url: 'https://harbourpost.example/1' });

const compared = async (slug: string): Promise<Story | null> => {
  expect(await whenCompared(slug, 30_000)).toBe(true);
  return readStory(slug);
};

withWorker(() => {
  describe('a story', () => {
    test('is compared and read again as a sound comparison document', async () => {
      const story = await readStory(await created(ferry, sunk));
      expect(story?.comparing).toBeNull();
      expect(story?.comparison.articles.map(({ outlet, published, url }) => [outlet, published, url])).toEqual([['Visayas Herald', '2025-05-06', null], ['Harbour Post', '2025-05-07', 'https://harbourpost.example/1']]);
      expect(story?.comparison.lines.length).toBeGreaterThan(0);
      expect(comparisonSchema.parse(story?.comparison)).toEqual(story?.comparison);
      expect(story === null ? null : faultsOf(story.comparison)).toEqual([]);
    });

    test('is summed up in the list', async () => {
      const slug = await created(ferry, sunk);
      const lines = (await readStory(slug))?.comparison.lines;
      const summary = (await listStories()).find((story) => story.slug === slug);
      expect(summary).toMatchObject({ articles: 2, outlets: ['Visayas Herald', 'Harbour Post'], from: '2025-05-06', to: '2025-05-07', lines: lines?.length, mismatches: 0, openFlags: 0, state: 'compared' });
      expect(Object.values(summary?.verdicts ?? {}).reduce((a, b) => a + b)).toBe(lines?.length);
    });

    test.each([
      ['Cebu: «El Niño» & the 2nd ferry!', /^cebu-el-nino-the-2nd-ferry(-\d+)?$/],
      ['فيضانات', /^story(-\d+)?$/],
      [`${'Supercalifragilistic '.repeat(9)}`, /^supercalifragilistic-supercalifragilistic(-\d+)?$/],
    ])('titled “%s” has a readable address', async (title, address) => {
      expect(await createStory(title)).toMatch(address);
    });

    test('whose title is taken by many at once gets an address of its own', async () => {
      const title = newSlug();
      const slugs = await Promise.all([1, 2, 3, 4, 5].map(() => createStory(title)));
      expect(new Set(slugs).size).toBe(5);
    });

    test('is found by its address, or else by its title', async () => {
      const title = `The ${newSlug()}`;
      const slug = await createStory(title);
      expect([await findSlug(slug), await findSlug(title), await findSlug(`${title}?`)]).toEqual([slug, slug, null]);
    });

    test('is compared anew when articles come, go or are corrected, with the same result as from the start', async () => {
      const slug = await created(ferry);
      expect((await readStory(slug))?.comparison.articles).toHaveLength(1);
      const id = (await importInto(slug, [sunk])).items[0]?.report[0]?.id ?? '';
      expect((await readStory(slug))?.comparison).toEqual((await readStory(await created(sunk, ferry)))?.comparison);
      await correctArticle(slug, id, { outlet: ' The  Post ', published: '7 May 2025', url: '' });
      expect((await compared(slug))?.comparison.articles.at(1)).toMatchObject({ outlet: 'The Post', published: '2025-05-07', url: null });
      await removeArticle(slug, id);
      expect((await compared(slug))?.comparison).toEqual((await readStory(await created(ferry)))?.comparison);
    });

    test('shows the comparison made last, and that another is on its way', async () => {
      const slug = await created(ferry, sunk);
      const before = await readStory(slug);
      await removeArticle(slug, before?.comparison.articles[1]?.id ?? '');
      const meanwhile = await readStory(slug);
      expect(meanwhile?.comparison.articles).toHaveLength(meanwhile?.comparing === null ? 1 : 2);
      expect((await compared(slug))?.comparing).toBeNull();
    });

    test('is compared anew by another engine, with the same result', async () => {
      const slug = await created(ferry);
      const before = await readStory(slug);
      await compareAgain(slug);
      expect((await compared(slug))?.comparison).toEqual(before?.comparison);
    });

    test('is renamed and deleted', async () => {
      const slug = await created(ferry);
      await renameStory(slug, ' Another\n title ');
      expect((await readStory(slug))?.title).toBe('Another title');
      await deleteStory(slug);
      expect(await readStory(slug)).toBeNull();
    });

    test.each([
      ['a story that is not there', () => compareAgain('nothing'), /no story “nothing”/],
      ['an article that is not there', async () => removeArticle(await createStory(newSlug()), 'a0'), /no article a0/],
      ['a blank title', async () => renameStory(await createStory(newSlug()), ' \t'), /needs a title/],
      ['a date that is none', () => correctArticle('any', 'a0', { published: 'soon' }), /publication date is no date: write it as/],
      ['an address that is none', () => correctArticle('any', 'a0', { url: 'javascript:alert(1)' }), /address is none that a browser opens/],
    ])('refuses %s in a sentence', async (_, request, words) => {
      const refusal = await request().then(() => null, (error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal).toHaveProperty('message', expect.stringMatching(words));
    });
  });

  test('stories that came with the program are loaded once, under the name of their folder', async () => {
    const name = newSlug();
    const folder = { name, files: [{ name: 'story.json', bytes: bytes('{"title":"Ferry","articles":[{"file":"a.txt","outlet":"Visayas Herald"}]}') }, { name: 'a.txt', bytes: ferry.bytes }, { name: 'b.txt', bytes: bytes('') }] };
    const { slugs, problems } = await loadShippedStories([folder]);
    expect([slugs, problems]).toEqual([[name], [expect.stringMatching(new RegExp(`^${name}/b\\.txt: `))]]);
    expect(await compared(name)).toMatchObject({ title: 'Ferry', comparison: { articles: [{ outlet: 'Visayas Herald' }] } });
    await deleteStory(name);
    expect((await loadShippedStories([folder])).slugs).toEqual([]);
  });
});
