import { describe, expect, test } from '@jest/globals';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';
import { addArticles, correctArticle, createStory, deleteStory, listStories, loadShippedStories, readStory, Refused, removeArticle, renameStory } from '#lib/service/index.ts';
import type { Upload } from '#lib/service/index.ts';
import { newSlug } from '../store/articles.ts';
import { onEveryDatabase } from '../store/databases.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const upload = (name: string, text: string, more: Partial<Upload> = {}): Upload => ({ name, bytes: bytes(text), ...more });

const ferry = upload('ferry.txt', 'Ferry sinks off Cebu\n\nAt least 40 people were killed when a ferry sank off Cebu on Monday, the coast guard said.', { outlet: 'Visayas Herald', published: '2025-05-06' });
const sunk = upload('sunk.txt', 'Cebu ferry disaster\n\nThe coast guard said 43 people were killed when the ferry sank off Cebu.', { outlet: 'Harbour Post', published: '2025-05-07', url: 'https://harbourpost.example/1' });

const created = async (...uploads: readonly Upload[]): Promise<string> => {
  const { slug } = await createStory(newSlug(), uploads);
  if (slug === null) throw new Error('nothing was created');
  return slug;
};

onEveryDatabase(() => {
  describe('a story', () => {
    test('is created, compared and read again as a sound comparison document', async () => {
      const slug = await created(ferry, sunk);
      const story = await readStory(slug);
      expect(story?.comparison.articles.map(({ outlet, published, url }) => [outlet, published, url])).toEqual([['Visayas Herald', '2025-05-06', null], ['Harbour Post', '2025-05-07', 'https://harbourpost.example/1']]);
      expect(story?.comparison.lines.length).toBeGreaterThan(0);
      expect(comparisonSchema.parse(story?.comparison)).toEqual(story?.comparison);
      expect(story === null ? null : faultsOf(story.comparison)).toEqual([]);
    });

    test('is summed up in the list', async () => {
      const slug = await created(ferry, sunk);
      const lines = (await readStory(slug))?.comparison.lines;
      const summary = (await listStories()).find((story) => story.slug === slug);
      expect(summary).toMatchObject({ articles: 2, outlets: ['Visayas Herald', 'Harbour Post'], from: '2025-05-06', to: '2025-05-07', lines: lines?.length });
      expect(Object.values(summary?.verdicts ?? {}).reduce((a, b) => a + b)).toBe(lines?.length);
    });

    test.each([
      ['Cebu: «El Niño» & the 2nd ferry!', /^cebu-el-nino-the-2nd-ferry(-\d+)?$/],
      ['فيضانات', /^story(-\d+)?$/],
      [`${'Supercalifragilistic '.repeat(9)}`, /^supercalifragilistic-supercalifragilistic(-\d+)?$/],
      ['  ', /^ferry-sinks-off-cebu(-\d+)?$/],
    ])('titled “%s” has a readable address', async (title, address) => {
      expect((await createStory(title, [ferry])).slug).toMatch(address);
    });

    test('whose title is taken by many at once gets an address of its own', async () => {
      const title = newSlug();
      const slugs = (await Promise.all([1, 2, 3, 4, 5].map(() => createStory(title, [ferry])))).map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(5);
    });

    test('is not created of nothing that can be used, and each file is told why', async () => {
      const { slug, report } = await createStory('T', [upload('empty.txt', ''), { name: 'image.png', bytes: new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]) }]);
      expect(slug).toBeNull();
      expect(report.files.map(({ name, outcome }) => [name, outcome])).toEqual([['empty.txt', 'refused'], ['image.png', 'refused']]);
      for (const file of report.files) expect(file).toHaveProperty('problem', expect.stringMatching(/\w{3}.*\.$/s));
    });

    test('keeps the files that can be used, and names the one that another repeats', async () => {
      const copy = { ...ferry, name: 'copy.txt', bytes: bytes(`${new TextDecoder().decode(ferry.bytes)}\r\n\r\n`) };
      const { slug, report } = await createStory(newSlug(), [ferry, upload('empty.txt', ' \n'), copy, sunk]);
      expect(report.files).toMatchObject([
        { name: 'ferry.txt', outcome: 'added' }, { name: 'empty.txt', outcome: 'refused' },
        { name: 'copy.txt', outcome: 'refused', problem: expect.stringContaining('“ferry.txt”') }, { name: 'sunk.txt', outcome: 'added' },
      ]);
      expect((await readStory(slug ?? ''))?.comparison.articles).toHaveLength(2);
    });

    test('is compared anew when articles come, go or are corrected, with the same result as from the start', async () => {
      const slug = await created(ferry);
      expect((await readStory(slug))?.comparison.articles).toHaveLength(1);
      const { files: [added] } = await addArticles(slug, [sunk]);
      expect((await readStory(slug))?.comparison).toEqual((await readStory(await created(sunk, ferry)))?.comparison);
      if (added?.outcome !== 'added') throw new Error('not added');
      await correctArticle(slug, added.articleId, { outlet: ' The  Post ', published: '7 May 2025', url: '' });
      expect((await readStory(slug))?.comparison.articles.at(1)).toMatchObject({ outlet: 'The Post', published: '2025-05-07', url: null });
      await removeArticle(slug, added.articleId);
      expect((await readStory(slug))?.comparison).toEqual((await readStory(await created(ferry)))?.comparison);
    });

    test('is compared anew by another engine', async () => {
      const slug = await created(ferry);
      const before = await readStory(slug);
      process.env['CLAIMLINE_ENGINE'] = 'another';
      expect(await readStory(slug)).toEqual(before);
      delete process.env['CLAIMLINE_ENGINE'];
    });

    test('is renamed and deleted', async () => {
      const slug = await created(ferry);
      await renameStory(slug, ' Another\n title ');
      expect((await readStory(slug))?.title).toBe('Another title');
      await deleteStory(slug);
      expect(await readStory(slug)).toBeNull();
    });

    test.each([
      ['a story that is not there', () => addArticles('nothing', [ferry]), /no story “nothing”/],
      ['an article that is not there', async () => removeArticle(await created(ferry), 'a0'), /no article a0/],
      ['a blank title', async () => renameStory(await created(ferry), ' \t'), /needs a title/],
      ['a date that is none', async () => correctArticle(await created(ferry), 'a0', { published: 'soon' }), /publication date is no date: write it as/],
      ['an address that is none', async () => correctArticle(await created(ferry), 'a0', { url: 'javascript:alert(1)' }), /address is none that a browser opens/],
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
    expect(await readStory(name)).toMatchObject({ title: 'Ferry', comparison: { articles: [{ outlet: 'Visayas Herald' }] } });
    await deleteStory(name);
    expect((await loadShippedStories([folder])).slugs).toEqual([]);
  });
});
