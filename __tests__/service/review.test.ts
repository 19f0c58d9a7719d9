import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '#lib/model/index.ts';
import { decide, Overtaken, readStory, Refused } from '#lib/service/index.ts';
import type { Wish } from '#lib/service/index.ts';
import { created, upload as file, withWorker } from './imported.ts';

const upload = (outlet: string, text: string) => file(`${outlet}.txt`, text, { outlet, published: '2025-05-06' });

const uploads = [
  upload('Visayas Herald', 'Exactly 40 people were killed when the ferry Amihan sank off Cebu on Monday, the coast guard said. The ferry was built for 90 passengers.'),
  upload('Harbour Post', 'Police said 43 people were killed when the ferry Amihan sank off Cebu on Monday. The ferry was built for 90 passengers.'),
];

type Told = Readonly<{ slug: string; engine: Comparison; dead: string; seats: string; claim: string }>;

const told = async (): Promise<Told> => {
  const slug = await created(...uploads);
  const engine = (await readStory(slug))?.comparison;
  if (engine === undefined) throw new Error('nothing was created');
  const claim = engine.claims.find(({ span }) => span.text.includes('43'));
  const lineWith = (id: string): string => engine.lines.find(({ claims }) => claims.includes(id))?.id ?? '';
  return { slug, engine, claim: claim?.id ?? '', dead: lineWith(claim?.id ?? ''), seats: lineWith(engine.claims.find(({ span }) => span.text === '90')?.id ?? '') };
};

const reviewed = async (slug: string) => {
  const story = await readStory(slug);
  if (story === null) throw new Error(`the story ${slug} is gone`);
  return story.review;
};

const refusal = (request: Promise<unknown>): Promise<unknown> => request.then(() => null, (error: unknown) => error);

withWorker(() => {
  describe('a review', () => {
    test('is kept, numbered and replayed', async () => {
      const { slug, dead } = await told();
      const first = await decide(slug, { by: ' Ada  L. ', seen: 0, wish: { kind: 'override', line: dead, verdict: 'scope', reason: 'Counted at different hours.' } });
      await decide(slug, { by: 'Ben', seen: 1, wish: { kind: 'flag', line: dead, claims: [], why: 'discrepancy', note: 'Ask the coast guard.' } });
      const { comparison, flags, log } = await reviewed(slug);
      expect(first).toMatchObject({ number: 1, by: 'Ada L.' });
      expect(log.map(({ number, by }) => [number, by])).toEqual([[1, 'Ada L.'], [2, 'Ben']]);
      expect(comparison.lines.find(({ id }) => id === dead)).toMatchObject({ verdict: 'scope', reason: 'Counted at different hours.' });
      expect(flags).toMatchObject([{ status: 'open', line: dead, note: 'Ask the coast guard.' }]);
    });

    test('of two who decide about one line at once, one is told of the other and nothing is lost', async () => {
      const { slug, dead } = await told();
      const asked = await Promise.allSettled(['Ada', 'Ben', 'Cem', 'Dee'].map((by) => decide(slug, { by, seen: 0, wish: { kind: 'rename', line: dead, label: `by ${by}` } })));
      const done = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const refused = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      expect(done).toHaveLength(1);
      for (const each of refused) expect(each).toMatchObject({ name: 'Refused', with: done, message: expect.stringContaining(`${done[0]?.by} decided about this`) });
      expect(refused.every((each) => each instanceof Overtaken)).toBe(true);
      expect((await reviewed(slug)).log).toEqual(done);
    });

    test('of many who decide about different things at once, all are kept in one order', async () => {
      const { slug, dead, seats } = await told();
      const wishes: readonly Wish[] = [
        { kind: 'rename', line: dead, label: 'the dead' }, { kind: 'accept', line: seats },
        ...[1, 2, 3, 4].map((n): Wish => ({ kind: 'flag', line: dead, claims: [], why: 'other', note: `${n}` })),
      ];
      await Promise.all(wishes.map((wish) => decide(slug, { by: 'Ada', seen: 0, wish })));
      expect((await reviewed(slug)).log.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    test('is undone', async () => {
      const { slug, engine, dead } = await told();
      await decide(slug, { by: 'Ada', seen: 0, wish: { kind: 'rename', line: dead, label: 'the dead' } });
      await decide(slug, { by: 'Ada', seen: 1, wish: { kind: 'undo', decision: 1 } });
      expect((await reviewed(slug)).comparison).toEqual(engine);
    });

    test.each<[string, (story: Told) => Partial<{ by: string; wish: Wish }>, RegExp]>([
      ['nobody', () => ({ by: ' ' }), /Say who decides/],
      ['a line that is gone', () => ({ wish: { kind: 'accept', line: 'l-none' } }), /line is no longer there/],
      ['an override without a reason', ({ dead }) => ({ wish: { kind: 'override', line: dead, verdict: 'agree', reason: ' ' } }), /reason is empty/],
      ['a line merged with itself', ({ dead }) => ({ wish: { kind: 'merge', lines: [dead, dead] } }), /cannot be merged with itself/],
      ['all claims split off', ({ dead, engine }) => ({ wish: { kind: 'split', claims: [...engine.lines.find(({ id }) => id === dead)?.claims ?? []] } }), /leave at least one/],
      ['a source that the article does not name', ({ claim }) => ({ wish: { kind: 'correct', claim, figure: null, sources: ['the Navy'], reason: '' } }), /“the Navy” does not stand in the article/],
      ['a figure upside down', ({ claim }) => ({ wish: { kind: 'correct', claim, figure: { low: 9, high: 3, approximate: false }, sources: null, reason: '' } }), /lowest figure, 9, is above the highest, 3/],
      ['an empty correction', ({ claim }) => ({ wish: { kind: 'correct', claim, figure: null, sources: null, reason: '' } }), /Nothing is corrected/],
      ['a flag settled that was never set', () => ({ wish: { kind: 'settle', flag: 7, status: 'resolved', note: '' } }), /flag is no longer there/],
      ['a decision undone that was never taken', () => ({ wish: { kind: 'undo', decision: 7 } }), /decision is no longer there/],
    ])('refuses %s in a sentence', async (_, wanted, words) => {
      const story = await told();
      const error = await refusal(decide(story.slug, { by: 'Ada', seen: 0, wish: { kind: 'accept', line: story.dead }, ...wanted(story) }));
      expect(error).toBeInstanceOf(Refused);
      expect(error).toHaveProperty('message', expect.stringMatching(words));
    });
  });
});
