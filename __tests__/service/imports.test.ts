import { describe, expect, test } from '@jest/globals';
import { adoptImport, beginImport, cancelImport, confirmImport, correctOutlet, createStory, listOpenImports, listOutlets, offer, readImport, readStory, readVersions, Refused, RefusedChoice, startImport, whenCompared } from '#lib/service/index.ts';
import type { Choice, Import, Offered } from '#lib/service/index.ts';
import { newSlug } from '../store/articles.ts';
import { created, importInto, until, upload, withWorker } from './imported.ts';

const article = (at: number): string => `Flood in ward ${at}\n\nAt least ${at + 10} people were moved to safety in ward ${at} on Monday, the county said. The bridge was closed for ${at + 2} days.`;

const png: Offered = { kind: 'bytes', name: 'image.png', bytes: new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 255]) };

const outcomes = ({ items }: Import): readonly (readonly [string, string])[] => items.map(({ name, state }) => [name, state]);

const begun = async (slug: string | null, offered: readonly Offered[], title: string | null = null): Promise<string> => {
  const id = await beginImport({ slug, title, origin: 'page', review: true });
  await offer(id, offered);
  await startImport(id);
  await until(id, ({ items }) => items.every(({ state }) => state !== 'waiting' && state !== 'reading'));
  return id;
};

const choicesOf = ({ items }: Import): readonly Choice[] => items.flatMap(({ id, articles }) => articles.map(({ article: one }, at) => ({
  item: id, at, outlet: one.outlet ?? '', title: one.title ?? '', byline: one.byline ?? '', published: one.published ?? '',
})));

const refusalOf = (request: Promise<unknown>): Promise<unknown> => request.then(() => null, (error: unknown) => error);

withWorker(() => {
  describe('an import into a story', () => {
    test('of many files with some broken ones takes the others in, names the broken ones, and adds nothing twice', async () => {
      const files = [...Array.from({ length: 37 }, (_, at) => upload(`ward-${at}.txt`, article(at))), png, upload('empty.txt', ' \n'), upload('zero.txt', '')];
      const slug = await createStory(newSlug());
      const first = await importInto(slug, files);
      expect(outcomes(first).filter(([, state]) => state === 'refused').map(([name]) => name)).toEqual(['image.png', 'empty.txt', 'zero.txt']);
      for (const { problem } of first.items.filter(({ state }) => state === 'refused')) expect(problem).toMatch(/\w{3}.*\.$/s);
      expect((await readStory(slug))?.comparison.articles).toHaveLength(37);
      const again = await importInto(slug, files);
      expect(again.items.flatMap(({ report }) => report.map(({ id }) => id)).filter((id) => id !== null)).toEqual([]);
      expect(again.items.filter(({ state }) => state === 'known')).toHaveLength(37);
      expect((await readStory(slug))?.comparison.articles).toHaveLength(37);
    });

    test('keeps of the same bytes one, and of the same text one', async () => {
      const found = await importInto(await createStory(newSlug()), [upload('a.txt', article(1)), upload('b.txt', article(1)), upload('c.txt', `${article(1)}\r\n\r\n`)]);
      expect(outcomes(found)).toEqual([['a.txt', 'added'], ['c.txt', 'known']]);
      expect(found.items[1]?.problem).toMatch(/The same text as “a\.txt”/);
    });

    test('takes what a story.json says of the other files', async () => {
      const slug = await created(upload('in/story.json', '{"articles":[{"file":"a.txt","outlet":"Delhi Dispatch","published":"2031-05-05"}]}'), upload('in/a.txt', article(1)));
      expect((await readStory(slug))?.comparison.articles).toMatchObject([{ outlet: 'Delhi Dispatch', published: '2031-05-05' }]);
    });

    test('keeps another text of an address as a version of its article', async () => {
      const from = (text: string, name: string): Offered => ({ ...upload(name, text), url: 'https://ward.example/flood' });
      const slug = await created(from('Flood\n\nAbout 50 people were hurt in the flood, police said.', 'early.txt'));
      const later = await importInto(slug, [from('Flood\n\nAbout 60 people were hurt in the flood, police said.', 'late.txt')]);
      const key = later.items[0]?.report[0]?.id ?? '';
      expect(later.items[0]?.report).toMatchObject([{ renewed: true }]);
      expect((await readVersions(slug, key)).map((version) => /\d+/.exec(version.article.text)?.[0])).toEqual(['50', '60']);
      expect((await readStory(slug))?.comparison.articles.map(({ id, text }) => [id, /\d+/.exec(text)?.[0]])).toEqual([[key, '60']]);
      const same = await importInto(slug, [from('Flood\n\nAbout 60  people were hurt in the flood, police said.', 'same.txt')]);
      expect(same.items[0]?.report).toMatchObject([{ id: null, problem: expect.stringMatching(/^Unchanged/) }]);
    });

    test('learns an outlet from its first article, and a correction of its name reaches the articles', async () => {
      const name = `Outlet ${newSlug()}`;
      const slug = await created({ ...upload('a.txt', article(1), { outlet: name }), url: 'https://www.fresh.example/1' });
      const learnt = (await listOutlets()).find((outlet) => outlet.name === name);
      expect(learnt).toMatchObject({ domains: ['fresh.example'], source: 'learnt', articles: 1 });
      await correctOutlet(learnt?.id ?? 0, { name: `${name} Daily`, aliases: name, domains: 'fresh.example', owner: 'Nobody', country: 'Kenya' });
      await whenCompared(slug, 30_000);
      expect((await readStory(slug))?.comparison.articles[0]?.outlet).toBe(`${name} Daily`);
      await importInto(slug, [upload('b.txt', article(2), { outlet: name })]);
      expect((await readStory(slug))?.comparison.articles.map(({ outlet }) => outlet)).toEqual([`${name} Daily`, `${name} Daily`]);
    });

    test('of an address that cannot be is refused in a sentence', async () => {
      const found = await importInto(await createStory(newSlug()), [{ kind: 'address', url: 'http://127.0.0.1/private' }, { kind: 'address', url: 'not an address' }]);
      expect(outcomes(found).map(([, state]) => state)).toEqual(['refused', 'refused']);
      for (const { problem } of found.items) expect(problem).toMatch(/\w{3}.*\.$/s);
    });
  });

  describe('an import that a person looks at', () => {
    test('keeps out of the story until it is confirmed, with the corrections', async () => {
      const slug = await createStory(newSlug());
      const id = await begun(slug, [upload('a.txt', article(1)), upload('b.txt', article(2)), png]);
      expect((await readStory(slug))?.comparison.articles).toEqual([]);
      expect((await listOpenImports(slug)).map((open) => open.id)).toEqual([id]);
      const [first, second] = choicesOf(await until(id, () => true));
      if (first === undefined || second === undefined) throw new Error('nothing was read');
      await confirmImport(id, [{ ...first, outlet: 'Nairobi Note', published: '2031-01-02' }], '');
      await whenCompared(slug, 30_000);
      expect((await readStory(slug))?.comparison.articles).toMatchObject([{ title: 'Flood in ward 1', outlet: 'Nairobi Note', published: '2031-01-02' }]);
      expect(outcomes(await until(id, () => true))).toEqual([['a.txt', 'added'], ['b.txt', 'refused'], ['image.png', 'refused']]);
      expect(await refusalOf(confirmImport(id, [second], ''))).toBeInstanceOf(Refused);
    });

    test('marks the texts that break off', async () => {
      const long = 'The county said on Monday that at least 40 people were hurt, and the bridge was closed for two days. '.repeat(3);
      const id = await begun(null, [upload('whole.txt', `Flood in ward 8\n\n${long}`), upload('cut.txt', `Flood in ward 9\n\n${long}\n\nThe mayor of the town has promised to …`)]);
      expect((await until(id, () => true)).items.map(({ name, articles }) => [name, articles[0]?.cut])).toEqual([['whole.txt', false], ['cut.txt', true]]);
    });

    test('makes a story of it, under the title given or the first headline', async () => {
      const untitled = await begun(null, [upload('a.txt', article(71))]);
      expect(await confirmImport(untitled, choicesOf(await until(untitled, () => true)), ' ')).toMatch(/^flood-in-ward-71/);
      const titled = await begun(null, [upload('a.txt', article(72))], 'High water');
      expect(await confirmImport(titled, choicesOf(await until(titled, () => true)), '')).toMatch(/^high-water/);
    });

    test('says which correction it cannot take, and takes none', async () => {
      const id = await begun(null, [upload('a.txt', article(1)), upload('b.txt', article(2))]);
      const [first, second] = choicesOf(await until(id, () => true));
      if (first === undefined || second === undefined) throw new Error('nothing was read');
      const refusal = await refusalOf(confirmImport(id, [first, { ...second, published: 'soon' }], ''));
      expect(refusal).toBeInstanceOf(RefusedChoice);
      expect(refusal).toMatchObject({ item: second.item, at: 0, field: 'published' });
      expect((await until(id, () => true)).state).toBe('running');
    });

    test('can be dropped, before it is begun and after', async () => {
      const id = await begun(null, [upload('a.txt', article(1))]);
      expect([await cancelImport(id), await cancelImport(id)]).toEqual([true, false]);
      expect(await refusalOf(confirmImport(id, [{ item: 1, at: 0, outlet: '', title: '', byline: '', published: '' }], ''))).toBeInstanceOf(Refused);
      const open = await beginImport({ slug: null, origin: 'page', review: true });
      expect(await cancelImport(open)).toBe(true);
      expect(await refusalOf(offer(open, [upload('a.txt', article(1))]))).toBeInstanceOf(Refused);
    });

    test('that another site sent waits for a person to say where it belongs', async () => {
      const slug = await createStory(newSlug());
      const id = await beginImport({ slug: null, origin: 'clip', review: true });
      await offer(id, [upload('A page', article(5))]);
      expect((await readImport(id))?.items[0]?.state).toBe('waiting');
      expect(await refusalOf(adoptImport(id, 'nothing', ''))).toBeInstanceOf(Refused);
      await adoptImport(id, slug, '');
      expect((await until(id, ({ items }) => items[0]?.state === 'read')).slug).toBe(slug);
    });

    test('has an address that names nothing else', async () => {
      expect([await readImport('nothing'), await readImport('7b3cbb5e-3d0b-4a43-9d2c-6a2f9b0f2a10')]).toEqual([null, null]);
    });
  });
});
