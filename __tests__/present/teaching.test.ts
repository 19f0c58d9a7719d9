import { describe, expect, test } from '@jest/globals';
import { fromText } from '#lib/ingest/index.ts';
import { articleNames, faultsOf, type Comparison } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { readSeen, readView, veiled } from '#lib/present/index.ts';
import { articleOf } from '../compare/claims.ts';

const STORY: readonly (readonly [outlet: string, url: string, text: string])[] = [
  ['The Lagos Lamp', 'https://www.lagoslamp.example/ferry', 'Lagos Lamp, Monday. At least 40 people drowned when a ferry sank off Lagos on Sunday, police told The Lagos Lamp. “We heard no alarm at all that night,” said Tunde Bello, a fisherman. More on lagoslamp.example.'],
  ['Toronto Tribune', 'https://tribune.example/1', 'TORONTO TRIBUNE reporters saw the wreck. Police said on Monday that 35 people had drowned when a ferry sank off Lagos, the Lagos Lamp reported. “We heard no alarm at all last night,” said Tunde Bello, a fisherman.'],
  ['Radio Free Cork', 'https://rfc.example/1', 'About 40 people drowned when a ferry sank off Lagos on Sunday, RFC has learned. “We heard no alarm at all that night,” Tunde Bello told the Toronto Tribune.'],
];

const before = compare(STORY.map(([outlet, url, text], at) => ({ ...fromText({ text, outlet, published: `2031-05-0${at + 4}` }), url, byline: `Ada Obi, ${outlet}` })));
const { comparison: after, words } = veiled(before);

const NAMES = /lagos lamp|lagoslamp|toronto tribune|tribune\.example|radio free cork|\bRFC\b|rfc\.example|Ada Obi/i;

describe('outlets without their names', () => {
  test('no name is left anywhere', () => { expect(NAMES.exec(JSON.stringify(after))?.[0] ?? null).toBeNull(); });
  test('the names were there before', () => { expect(JSON.stringify(before)).toMatch(NAMES); });
  test('the document stays sound: every span is found word for word', () => { expect([faultsOf(before), faultsOf(after)]).toEqual([[], []]); });
  test('what was found stays as it was', () => {
    const shape = ({ claims, lines, findings }: Comparison) => [claims.map(({ id, quantity }) => [id, quantity?.low]), lines.map(({ id, verdict }) => [id, verdict]), findings.map(({ kind, lines: of }) => [kind, of])];
    expect(shape(after)).toEqual(shape(before));
  });
  test('each outlet has one letter, in the order of the articles', () => { expect([...articleNames(after.articles).values()]).toEqual(['Outlet A', 'Outlet B', 'Outlet C']); });
  test('a text says by brackets that its words were changed, what is said about it does not', () => {
    expect(after.articles[0]?.text).toMatch(/^\[Outlet A\], Monday.*police told \[Outlet A\]\./);
    expect(words('Toronto Tribune and Radio Free Cork differ.')).toBe('Outlet B and Outlet C differ.');
  });
});

const of = (...articles: Comparison['articles']): Comparison => ({ version: 1, articles, claims: [], lines: [], reuse: [], terms: [], findings: [] });

describe('names that are hard to hide', () => {
  test.each([
    ['several articles of one outlet', ['Dawn', 'Dawn', 'Gulf Sun'], ['Outlet A (1)', 'Outlet A (2)', 'Outlet B']],
    ['articles of nobody known', [null, null], ['Outlet A', 'Outlet B']],
  ])('%s', (_what, outlets, expected) => {
    const articles = outlets.map((outlet, at) => articleOf(`a${at}`, 'It rained.', { outlet, path: `x/${at}.txt` }));
    expect([...articleNames(veiled(of(...articles)).comparison.articles).values()]).toEqual(expected);
  });
  test.each([
    ['a name in a longer one', ['Sun', 'Gulf Sun'], 'The Gulf Sun and the Sun.', 'The [Outlet B] and the [Outlet A].'],
    ['a name in a word', ['Sun'], 'Sunday, says the Sun’s man.', 'Sunday, says the [Outlet A]’s man.'],
    ['a name with signs of a pattern', ['C++ (Weekly)'], 'Read C++ (Weekly).', 'Read [Outlet A].'],
    ['a word that is also a name', ['Dawn'], 'At dawn, Dawn said.', 'At dawn, [Outlet A] said.'],
    ['an initial that is another’s name', ['Accra Business Club', 'ABC'], 'ABC said.', '[Outlet B] said.'],
  ])('%s', (_what, outlets, text, expected) => {
    const articles = outlets.map((outlet, at) => articleOf(`a${at}`, text, { outlet }));
    expect(veiled(of(...articles)).comparison.articles[0]?.text).toBe(expected);
  });
  test('what an outlet is known by besides', () => {
    const article = articleOf('a0', 'BAC and bac.example had it first, the Bay Area Courier says.', { outlet: 'Bay Area Courier' });
    expect(veiled(of(article), new Map([['Bay Area Courier', ['BAC', 'bac.example']]])).comparison.articles[0]?.text).toBe('[Outlet A] and [Outlet A] had it first, the [Outlet A] says.');
  });
  test('more outlets than letters', () => {
    const articles = Array.from({ length: 60 }, (_, at) => articleOf(`a${at}`, 'It rained.', { outlet: `Paper number ${at}` }));
    const names = [...articleNames(veiled(of(...articles)).comparison.articles).values()];
    expect([names[25], names[26], names[52], new Set(names).size]).toEqual(['Outlet Z', 'Outlet AA', 'Outlet BA', 60]);
  });
  test('no article, no name', () => { expect(veiled(of()).comparison.articles).toEqual([]); });
});

describe('a table whose verdicts are to be found', () => {
  test.each([
    [{}, 'all', 'text'], [{ show: 'conflict', group: 'topic' }, 'all', 'topic'], [{ show: 'differ', group: 'verdict' }, 'all', 'text'],
  ] as const)('%j shows %s by %s', (params, show, group) => { expect(readSeen(params, true)).toEqual({ ...readView(params), show, group }); });
  test('nothing is taken from other readers', () => { expect(readSeen({ show: 'conflict' }, false)).toEqual(readView({ show: 'conflict' })); });
});
