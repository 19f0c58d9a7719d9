import { describe, expect, test } from '@jest/globals';
import type { Article, Comparison } from '#lib/model/index.ts';
import { coverageOf, familyWords } from '#lib/present/index.ts';
import { articleOf } from '../compare/claims.ts';

const on = (outlet: string, published: string | null, credits: readonly string[] = []): Article =>
  articleOf(outlet, 'It rained.', { published, agencies: credits.map((name) => ({ name, evidence: { start: 0, end: 2, text: 'It' } })) });

const of = (articles: readonly Article[], rest: Partial<Comparison> = {}): Comparison => ({ version: 1, articles, claims: [], lines: [], reuse: [], terms: [], findings: [], ...rest });

const shared = (a: string, b: string, share: number): Comparison['reuse'][number] => ({ a, b, share, passages: [] });

const originated = (name: string, articles: readonly string[]): Comparison['lines'][number] =>
  ({ id: `l-${name}`, kind: 'quantity', label: name, claims: ['c'], verdict: 'agree', reason: '', absent: [], pairs: [], origins: [{ name, articles }] });

const families = (comparison: Comparison): readonly (readonly string[])[] => coverageOf(comparison).families.map(({ members }) => members.map(({ article }) => article));

describe('on one axis of time', () => {
  const { families: own, ticks } = coverageOf(of([on('Delhi Post', '2031-05-02'), on('Cork Echo', '2031-05-06'), on('Gulf Sun', '2031-05-04'), on('Rift Mail', null)]));
  test('from the first to the last, undated ones at the end without a place', () => {
    expect(own.map(({ members: [first] }) => [first?.article, first?.at])).toEqual([['Delhi Post', 0], ['Gulf Sun', 0.5], ['Cork Echo', 1], ['Rift Mail', null]]);
  });
  test('with dates at its foot', () => { expect(ticks.map(({ at, label }) => [at, label])).toEqual([[0, '2 May 2031'], [0.25, '3 May 2031'], [0.5, '4 May 2031'], [0.75, '5 May 2031'], [1, '6 May 2031']]); });
  test.each([
    ['one day only', ['2031-05-02', '2031-05-02'], [0.5, 0.5], ['2 May 2031']],
    ['hours of one day', ['2031-05-02T08:00:00Z', '2031-05-02T12:00:00Z', '2031-05-02T09:00:00Z'], [0, 0.25, 1], ['08:00', '12:00']],
    ['no date at all', [null, null], [null, null], []],
    ['what is no date', ['soon', '2031-05-02'], [0.5, null], ['2 May 2031']],
  ])('%s', (_what, dates, at, labels) => {
    const coverage = coverageOf(of(dates.map((date, nth) => on(`Paper ${nth}`, date))));
    expect([coverage.families.map(({ members: [first] }) => first?.at), coverage.ticks.map(({ label }) => label)]).toEqual([at, labels]);
  });
  test('of years and years the labels stay few', () => {
    const labels = coverageOf(of([on('Delhi Post', '1999-05-02'), on('Cork Echo', '2031-05-06')])).ticks;
    expect(labels.length).toBeLessThanOrEqual(6);
  });
  test('nothing for no article', () => { expect(coverageOf(of([]))).toEqual({ families: [], ticks: [] }); });
});

describe('families', () => {
  const papers = [on('Delhi Post', '2031-05-02', ['Meridian']), on('Cork Echo', '2031-05-06', ['Meridian']), on('Gulf Sun', '2031-05-04'), on('Meridian', '2031-05-01')];
  test.each([
    ['by most of their words', of(papers, { reuse: [shared('Delhi Post', 'Gulf Sun', 0.8)] }), [['Meridian'], ['Delhi Post', 'Gulf Sun'], ['Cork Echo']]],
    ['not by a sentence or two', of(papers, { reuse: [shared('Delhi Post', 'Gulf Sun', 0.2)] }), [['Meridian'], ['Delhi Post'], ['Gulf Sun'], ['Cork Echo']]],
    ['by the agency that a line goes back to, the agency itself included', of(papers, { lines: [originated('Meridian', ['Delhi Post', 'Cork Echo', 'Meridian'])] }), [['Meridian', 'Delhi Post', 'Cork Echo'], ['Gulf Sun']]],
    ['not by a source that both cite', of(papers, { lines: [originated('the ministry', ['Delhi Post', 'Cork Echo'])] }), [['Meridian'], ['Delhi Post'], ['Gulf Sun'], ['Cork Echo']]],
    ['not by the agency that another one cites', of(papers, { lines: [originated('Meridian', ['Delhi Post', 'Gulf Sun'])] }), [['Meridian'], ['Delhi Post'], ['Gulf Sun'], ['Cork Echo']]],
    ['across several bonds', of(papers, { reuse: [shared('Delhi Post', 'Gulf Sun', 0.8), shared('Cork Echo', 'Gulf Sun', 0.6)] }), [['Meridian'], ['Delhi Post', 'Gulf Sun', 'Cork Echo']]],
  ])('%s', (_what, comparison, expected) => { expect(families(comparison)).toEqual(expected); });
  test.each([
    ['Meridian’s copy', of(papers, { lines: [originated('Meridian', ['Delhi Post', 'Cork Echo'])] })],
    ['Meridian’s copy, 72\u00a0% the same words', of(papers, { lines: [originated('Meridian', ['Delhi Post', 'Cork Echo'])], reuse: [shared('Delhi Post', 'Cork Echo', 0.718)] })],
    ['one text, 80\u00a0% the same words', of(papers, { reuse: [shared('Delhi Post', 'Gulf Sun', 0.8)] })],
    ['one text in 3 articles', of(papers, { reuse: [shared('Delhi Post', 'Gulf Sun', 0.8), shared('Cork Echo', 'Gulf Sun', 0.6)] })],
  ])('%s', (words, comparison) => { expect(coverageOf(comparison).families.flatMap((family) => familyWords(family) ?? [])).toEqual([words]); });
});
