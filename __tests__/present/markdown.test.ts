import { expect, test } from '@jest/globals';
import { readMarkdown } from '#lib/present/index.ts';

const words = (text: string) => [{ kind: 'text', text }];

test.each([
  ['a heading', '## What “it” means', [{ kind: 'heading', level: 2, text: 'What “it” means', id: 'what-it-means' }]],
  ['a paragraph over two lines', 'one\ntwo', [{ kind: 'paragraph', id: null, words: words('one two') }]],
  ['marks', 'a **b** *c* `d` [e](f.md)', [{ kind: 'paragraph', id: null, words: [
    ...words('a '), { kind: 'strong', text: 'b' }, ...words(' '), { kind: 'em', text: 'c' }, ...words(' '), { kind: 'code', text: 'd' }, ...words(' '), { kind: 'link', text: 'e', href: 'f.md' },
  ] }]],
  ['a list whose items go on', '- one\n  more\n- two', [{ kind: 'list', ordered: false, items: [{ id: null, words: words('one more') }, { id: null, words: words('two') }] }]],
  ['a star that marks nothing', '2 * 3 * 4', [{ kind: 'paragraph', id: null, words: words('2 * 3 * 4') }]],
])('reads %s', (_what, source, blocks) => expect(readMarkdown(source)).toEqual(blocks));

test('anchors rows, and paragraphs and items that begin in bold, within their section', () => {
  const blocks = readMarkdown('## Time\n\n| when | then |\n|---|---|\n| now | a |\n| now | b |\n\n**Later.** more\n\n- **soon**: c');
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ id }) => id) : block.kind === 'list' ? block.items.map(({ id }) => id) : [block.id])))
    .toEqual(['time', 'time--now', 'time--now-2', 'time--later', 'time--soon']);
});

test.each(['```\ncode\n```', '> quoted', '# one\ntwo'])('says what it cannot show: %j', (source) => expect(() => readMarkdown(source)).toThrow('Markdown'));
