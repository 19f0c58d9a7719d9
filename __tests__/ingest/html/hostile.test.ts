import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from '#lib/ingest/html/index.ts';
import { articleIn, bodyOf, pageOf, paragraphs, sentences } from './articles.ts';

const times = (count: number, text: string): string => text.repeat(count);
const after = (html: string): string => `${html}<h1>Ferry sinks off Mombasa</h1>${paragraphs()}`;

const cpu = (html: string): number => {
  const before = process.cpuUsage();
  readHtml({ name: 'x', html });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('hostile pages end, and soon', () => {
  test.each<[string, string]>([
    ['fifty thousand nested parts', `${times(50_000, '<div>')}${paragraphs()}${times(50_000, '</div>')}`],
    ['as many never closed', after(times(30_000, '<div><b>'))],
    ['end tags without start', after(times(100_000, '</div></p></b>'))],
    ['links never closed', after(times(30_000, '<a href=x>'))],
    ['a huge table', `<table>${times(10_000, '<tr><td>a<td>b')}</table>`],
    ['many list items', `<ul>${times(20_000, '<li><a href=x>A linked title of another story</a>')}</ul>`],
    ['a megabyte of paragraphs', `<h1>Ferry</h1>${times(1_500, paragraphs())}`],
    ['one paragraph of a megabyte', `<p>${times(80_000, 'word and word. ')}</p>`],
    ['line breaks', times(40_000, 'some words here<br>')],
    ['one quotation two thousand times', times(2_000, `<blockquote>${paragraphs(1)}</blockquote>`)],
    ['brackets', times(100_000, '<')],
    ['an open comment', after(`<!--${times(100_000, 'x ')}`)],
    ['data nested without end', after(`<script type="application/ld+json">${times(100_000, '[')}</script>`)],
    ['a title of separators', after(`<title>${times(100_000, '| - :: ')}</title>`)],
    ['spaces', `<p>a${times(2_000_000, ' ')}b</p>`],
    ['entities', `<p>${times(60_000, '&amp;&#8217;&bogus;&#x110000;')}</p>`],
  ])('%s', (_, html) => expect(() => readHtml({ name: 'x', html, url: 'https://coast.example/a' })).not.toThrow(), 30_000);

  test('four times the page takes about four times the time', () => {
    const pageOfSize = (count: number): string => `<h1>Ferry</h1>${times(count, `<div class="a"><p>${sentences[0]}</p><ul><li>x<li>y</ul></div>`)}`;
    cpu(pageOfSize(500));
    const [small, large] = [Math.min(cpu(pageOfSize(500)), cpu(pageOfSize(500))), Math.min(cpu(pageOfSize(2_000)), cpu(pageOfSize(2_000)))];
    expect(large).toBeLessThan(12 * Math.max(small, 10));
  });
});

test('nothing of a program, a style, a template or a hidden part is text', () => {
  const { text } = articleIn(after('<script>var secret = "<p>Script secret text that is long enough to be read as prose.</p>";</script><style>.secret{}</style><template><p>Template secret text that is long enough to be read as prose.</p></template><noscript><p>Noscript secret text that is long enough.</p></noscript><div style="display:none"><p>Hidden secret text that is long enough to be prose.</p></div><textarea>secret</textarea><svg><text>secret</text></svg>'));
  expect(text).not.toMatch(/secret/i);
});

test('markup in text stays text', () => {
  expect(bodyOf(articleIn(pageOf('', `<h1>Ferry sinks</h1><p>The note read &lt;script&gt;alert(1)&lt;/script&gt; and nothing else, said the clerk.</p>${paragraphs()}`)))[0]).toContain('<script>alert(1)</script>');
});

const tag = fc.constantFrom('div', 'p', 'b', 'a href=x', 'ul', 'li', 'table', 'td', 'tr', 'h1', 'h2', 'blockquote', 'span class=caption', 'article', 'aside', 'br', 'img', 'form', 'script', 'pre', 'figure', 'section class=related', 'div class=comments', 'svg', 'template');
const piece = fc.oneof(
  tag.map((name) => `<${name}>`), tag.map((name) => `</${name.split(' ')[0]!}>`), fc.constantFrom(...sentences), fc.string({ maxLength: 12 }), fc.constantFrom('<', '&amp;', '<!--', '-->', '</', '\n', '<p', 'By Ada Obi', '(Reuters)', '4 March 2025', 'Read more', '<title>Ferry | Coast</title>'),
);

test('whatever the markup: an answer, and places that fit the text', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
    const read = readHtml({ name: 'x', html: pieces.join('') });
    if ('problem' in read) return expect(read.problem).toMatch(/\.$/);
    const { text, body, agencies, title } = read.article;
    let last = 0;
    for (const { start, end } of body) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    for (const { evidence } of agencies) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    if (title !== null) expect(text.startsWith(title)).toBe(true);
    expect(text).not.toMatch(/\n{3}|\u00a0/);
  }), { numRuns: 250 });
});

test('the same page gives the same article', () => {
  expect(articleIn(pageOf(''))).toEqual(articleIn(pageOf('')));
});
