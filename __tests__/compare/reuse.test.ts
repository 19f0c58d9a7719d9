import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromText } from '#lib/ingest/index.ts';
import { plainWords } from '#lib/compare/plain-words.ts';
import { reuseMemory } from '#lib/compare/reuse.ts';
import type { Article, Reuse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { compare, read } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

const WIRE = 'Rescue teams in rubber boats searched the flooded market of Onitsha through the night as the water rose to the eaves of the grain stores';
const HARBOUR = 'The harbour master of Cebu closed both ferry terminals at noon and told the crews of forty small boats to drag them above the old sea wall';
const PLEA = '“We asked for a wall in March and we asked again in June and all that ever came up this road was a man with a clipboard,” said Nkechi Obi.';

const agencyOf = (text: string, name: string): Article['agencies'] => {
  const at = text.indexOf(name);
  return at < 0 ? [] : [{ name, evidence: spanOf(text, at, at + name.length) }];
};

const reuse = (a: string, b: string, agency = ''): readonly Reuse[] =>
  reuseMemory().of([a, b].map((text, at) => read(articleOf(`outlet-${at + 1}`, text, { agencies: agency === '' ? [] : agencyOf(text, agency) })))).reuse;

const passagesOf = (found: readonly Reuse[]): readonly (readonly [string, string])[] => found.flatMap(({ passages }) => passages.map(({ a, b }) => [a.text, b.text] as const));

const swap = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`“${from}” is not in the text`);
  return text.replace(from, to);
};

const FOUND: readonly (readonly [rule: string, a: string, b: string, passages: readonly (readonly [string, string])[]])[] = [
  ['the same sentence in two articles, to the word', `Lagos, Monday. ${WIRE}. A mayor wept.`, `Our man writes: ${WIRE}, and then left.`, [[WIRE, WIRE]]],
  ['one word exchanged inside is one passage', `${WIRE}.`, `${swap(WIRE, 'flooded market', 'drowned market')}.`, [[WIRE, swap(WIRE, 'flooded', 'drowned')]]],
  ['words left out inside are one passage', `${WIRE}.`, `${swap(WIRE, ' through the night', '')}.`, [[WIRE, swap(WIRE, ' through the night', '')]]],
  ['words put in are one passage', `${WIRE}.`, `${swap(WIRE, 'the night', 'the long and moonless night')}.`, [[WIRE, swap(WIRE, 'the night', 'the long and moonless night')]]],
  ['an edit every few words is one passage', `${WIRE}.`, `${swap(swap(swap(WIRE, 'teams', 'crews'), 'searched', 'combed'), 'through', 'into')}.`,
    [[WIRE.slice(WIRE.indexOf('in rubber')), swap(swap(WIRE, 'searched', 'combed'), 'through', 'into').slice(WIRE.indexOf('in rubber'))]]],
  ['British and American spelling are one spelling', `${HARBOUR}.`, `${swap(HARBOUR, 'harbour', 'harbor')}.`, [[HARBOUR, swap(HARBOUR, 'harbour', 'harbor')]]],
  ['capitals and marks are no edit', `${WIRE}.`, `${swap(WIRE, 'night as', 'night — as').toUpperCase()}!`, [[WIRE, swap(WIRE, 'night as', 'night — as').toUpperCase()]]],
  ['two passages with other text between', `${WIRE}. ${HARBOUR}.`, `${WIRE}. Nobody in the town hall would say on Tuesday who had paid for the boats. ${HARBOUR}.`, [[WIRE, WIRE], [HARBOUR, HARBOUR]]],
  ['two passages in another order', `${WIRE}. Then came the storm of the year, they say. ${HARBOUR}.`, `${HARBOUR}. All of it took one long afternoon. ${WIRE}.`, [[WIRE, WIRE], [HARBOUR, HARBOUR]]],
  ['a passage runs on over the quote inside it', `${WIRE}. ${PLEA} ${HARBOUR}.`, `${WIRE}. ${PLEA} ${HARBOUR}.`, [[`${WIRE}. ${PLEA} ${HARBOUR}`, `${WIRE}. ${PLEA} ${HARBOUR}`]]],
];

const NONE: readonly (readonly [rule: string, a: string, b: string])[] = [
  ['a quote that both carry is not copied from one another', `On Monday the rain stopped. ${PLEA}`, `The village has no doctor. ${PLEA}`],
  ['the formula of reporting is nobody’s', 'The spokesman told reporters in Abuja on Sunday that the bridge was safe.', 'The minister told reporters in Abuja on Sunday that the budget was lost.'],
  ['the same facts in other words', 'At least 14 people died when the roof of a market fell on Friday.', 'Fourteen were killed on Friday as a market’s roof came down.'],
  ['a few words in common', `${WIRE.split(' ').slice(0, 8).join(' ')} near the river.`, `${WIRE.split(' ').slice(0, 8).join(' ')} on the coast.`],
];

describe('words in one style, whatever desk wrote them', () => {
  test.each([
    ['5 percent of 1,200', '5% of 1200'], ['5 per cent', '5pc'], ['6.5 per cent', '6.5 pct'], ['twelve boats', '12 boats'], ['twenty-five men', '25 men'], ['on May 6', 'on 6 May'], ['on Sept. 12', 'on 12th September'],
    ['$5 million was lost', '5 million dollars was lost'], ['US$1.2bn', '1.2 billion dollars'], ['€300,000 more', '300000 euros more'], ['12 kilometres', '12km'], ['the centre’s colour', 'the center\'s color'],
    ['they’re here', 'they are here'], ['5m people', '5 million people'],
  ])('%s = %s', (a, b) => { expect(plainWords(a).map(({ norm }) => norm)).toEqual(plainWords(b).map(({ norm }) => norm)); });
  test.each([['15 percent', '50 percent'], ['5 million', '5 billion'], ['on May 6', 'on May 7'], ['$5', '€5'], ['May said six', 'six said May'], ['twenty, five', '25']])('%s is not %s', (a, b) => {
    expect(plainWords(a).map(({ norm }) => norm)).not.toEqual(plainWords(b).map(({ norm }) => norm));
  });
  test('each word stands where the text has it, in order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('$', '5', 'million', 'per', 'cent', 'May', '6', 'twenty-five', '12%', 'US$', 'don’t', 'euros', 'and'), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const words = plainWords(text);
      expect(words.every(({ start, end }, at) => start >= (words[at - 1]?.start ?? 0) && end > start && end <= text.length)).toBe(true);
    }));
  });
});

describe('passages that two articles share', () => {
  test.each(FOUND)('%s', (_rule, a, b, passages) => { expect(passagesOf(reuse(a, b)).toSorted()).toEqual([...passages].toSorted()); });
  test.each(NONE)('not: %s', (_rule, a, b) => { expect(reuse(a, b)).toEqual([]); });

  test('a quote tells where both articles credit one agency', () => {
    expect(passagesOf(reuse(`On Monday the rain stopped. ${PLEA} (Niger Wire)`, `Niger Wire reports. The village has no doctor. ${PLEA}`, 'Niger Wire'))).toHaveLength(1);
  });

  test('the share is that of the words of the shorter body which stand in the other', () => {
    const words = WIRE.split(' ').length;
    const own = 'Nobody was hurt in the village itself, the chief said.';
    const [found] = reuse(`${WIRE}. ${own}`, `${swap(WIRE, 'flooded', 'drowned')}. ${HARBOUR}.`);
    expect(found?.share).toBeCloseTo((words - 1) / (words + own.split(' ').length), 5);
  });

  test('a copy that only another desk’s style tells apart is a copy of the whole', () => {
    const ours = 'Prices rose 5.4 percent in the twelve months to May 6, the statistics office in Accra said, down from 6.1 percent. Rice was $12 million dearer and the harbour labour bill reached 1.2 million cedis.';
    const theirs = 'Prices rose 5.4% in the 12 months to 6 May, the statistics office in Accra said, down from 6.1 per cent. Rice was 12 million dollars dearer and the harbor labor bill reached 1.2m cedis.';
    const [found] = reuse(ours, theirs);
    expect(found?.passages).toHaveLength(1);
    expect(found?.share).toBeGreaterThan(0.95);
  });

  test('what is not the article is not compared', () => {
    const footer = 'Sign up here for our free morning letter with all the news that you need to start your day in this town';
    const withFooter = (id: string, text: string): Article => articleOf(id, `${text}\n\n${footer}`, { body: [{ start: 0, end: text.length }] });
    expect(reuseMemory().of([read(withFooter('a', 'The rain stopped on Monday.')), read(withFooter('b', 'The bridge is open again.'))]).reuse).toEqual([]);
  });

  test('passages are the articles’ own words and never overlap, however the copy was edited', () => {
    const words = `${WIRE} ${HARBOUR}`.split(' ');
    fc.assert(fc.property(fc.array(fc.record({ at: fc.nat(words.length - 1), what: fc.constantFrom('drop', 'double', 'change') }), { maxLength: 8 }), (edits) => {
      const copy = [...words];
      for (const { at, what } of edits) copy.splice(at, 1, ...(what === 'drop' ? [] : what === 'double' ? [words[at] ?? '', words[at] ?? ''] : ['otherwise']));
      const [a, b] = [`${words.join(' ')}.`, `${copy.join(' ')}.`];
      const passages = reuse(a, b).flatMap((found) => found.passages);
      expect(passages.every((passage) => a.slice(passage.a.start, passage.a.end) === passage.a.text && b.slice(passage.b.start, passage.b.end) === passage.b.text)).toBe(true);
      expect(passages.every((passage, at) => passages.slice(at + 1).every((other) => (passage.a.end <= other.a.start || other.a.end <= passage.a.start) && (passage.b.end <= other.b.start || other.b.end <= passage.b.start)))).toBe(true);
    }), { numRuns: 60 });
  });
});

const STORY = 'At least 14 people were killed when the roof of a market fell in Onitsha on Monday. The building cost 300 million naira. ';
const article = (outlet: string, text: string, published = '2024-05-06') => fromText({ text, outlet, published });
const originsOf = (articles: readonly Article[], figure: string): readonly (readonly string[])[] => {
  const comparison = compare(articles);
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet ?? '']));
  const claim = comparison.claims.find(({ span }) => span.text === figure);
  const line = comparison.lines.find(({ claims }) => claims.includes(claim?.id ?? ''));
  return (line?.origins ?? []).map(({ articles: ids }) => ids.map((id) => outlets.get(id) ?? '').toSorted()).toSorted();
};

describe('who a line goes back to', () => {
  test('five outlets with one agency’s copy are one origin', () => {
    const copies = ['Dawn Post', 'Gulf Sun', 'Cork Echo', 'Perth Star', 'Quito Day'].map((outlet, at) => article(outlet, `ONITSHA, May 6 (Reuters) - ${STORY}${WIRE}. Edition ${at + 1}.`));
    expect(originsOf(copies, 'At least 14')).toHaveLength(1);
  });

  test('an outlet that credits an agency for a part is an origin of its own, the copied passage apart', () => {
    const wire = article('Dawn Post', `ONITSHA, May 6 (Reuters) - At least 14 people were killed when the roof of a market fell in Onitsha on Monday.\n\n${WIRE}, and 300 stalls were lost.`);
    const own = article('Cork Echo', `The roof of a market in Onitsha fell on Monday and killed 14 people.\n\nA trader, Ife Ojo, showed our reporter her shop. ${WIRE}, and 300 stalls were lost.\n\nNobody from the council came to the market that day to talk to the traders who had lost their goods or to count what was left of them.\n\nAdditional reporting by Reuters`);
    expect(originsOf([wire, own], 'At least 14')).toHaveLength(2);
    expect(originsOf([wire, own], '300')).toHaveLength(1);
  });

  test('one cited source is one origin, two are two', () => {
    const [a, b, c] = [article('Dawn Post', 'The Red Cross said 14 people had been killed in Onitsha.'), article('Gulf Sun', 'In Onitsha 14 people were killed, the Red Cross said.'), article('Cork Echo', 'Police said 14 people had been killed in Onitsha.')];
    expect(originsOf([a, b, c], '14')).toEqual([['Cork Echo'], ['Dawn Post', 'Gulf Sun']]);
  });

  test('two articles of one outlet are told apart in every sentence', () => {
    const [line] = compare([article('Delta Post', 'Fourteen people were killed in the fire in Kano.', '2024-05-06'), article('Delta Post', 'In Kano 14 people were killed in the fire.', '2024-05-09')]).lines;
    expect(line?.reason).toContain('Delta Post (6 May)');
    expect(line?.reason).toContain('Delta Post (9 May)');
  });
});
