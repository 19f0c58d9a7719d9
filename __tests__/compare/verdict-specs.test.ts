import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

/** `articles`: one sentence or more each, after its date where it has one; `verdicts` of what two or more of them have. */
type Case = Readonly<{ rule: string; articles: readonly string[]; verdicts: readonly string[]; findings?: readonly string[]; says?: string }>;

const SPECS = new URL('../../fixtures/specs/', import.meta.url);
const casesIn = (name: string): readonly Case[] => JSON.parse(readFileSync(new URL(name, SPECS), 'utf8'));
const OUTLETS = ['Abuja Post', 'Tema Star', 'Cork Mail', 'Pune Courier'];

const dated = (text: string): readonly [string, string] => {
  const date = /^(\d{4}-\d\d-\d\d) /.exec(text);
  return date === null ? ['2024-05-02', text] : [date[1] ?? '', text.slice(date[0].length)];
};

describe.each(['verdict-signs.json', 'verdict-growth.json', 'verdict-rivals.json', 'verdict-earlier.json', 'verdict-none.json', 'verdict-defined.json', 'verdict-two-things.json', 'verdict-other-words.json', 'verdict-beside.json', 'verdict-hedges.json'])('%s', (name) => {
  test.each(casesIn(name))('$rule', ({ articles, verdicts, findings, says }) => {
    const stated = articles.map((article, at) => { const [published, text] = dated(article); return articleOf(OUTLETS[at] ?? '', text, { published }); });
    const forward = compare(stated);
    const shared = forward.lines.filter(({ verdict }) => verdict !== 'single');
    expect(shared.map(({ verdict }) => verdict).toSorted()).toEqual(verdicts);
    if (findings !== undefined) expect(forward.findings.map(({ kind }) => kind).toSorted()).toEqual(findings);
    if (says !== undefined) expect([...shared.map(({ reason }) => reason), ...forward.findings.map(({ sentence }) => sentence)].join('\n')).toContain(says);
  });
});
