import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleSchema } from '#lib/model/index.ts';
import { formOf } from '#lib/ingest/forms.ts';
import { fromText, readText } from '#lib/ingest/index.ts';
import * as furniture from '#lib/lexicon/furniture.ts';

const piece = fc.constantFrom(
  'Ferry sinks off Mombasa', 'A ferry with 61 people on board sank on Monday, the harbour master said.', 'By Ann Lee', '5 March 2024', 'Last update: May 3, 2023', 'Home | World', 'None', '',
  'Share', 'Related stories', 'Minister denies plan', 'Published in Dawn, March 5, 2024', '© 2024 Bay Observer', 'Leave a Reply', '—Reuters', 'He left.—Reuters', 'Photo: Ann Lee', 'Outlet: Dawn', 'Headline: Boats', '---',
  '12', '• 40 people', 'The talks are...', 'https://example.org/2024/03/05/a', 'Source: News Agencies', '(', '“', '\u2028', '\r', ' ',
);
const page = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 25 }).chain((parts) => fc.constantFrom('\n', '\n\n', '\r\n', ' ').map((joint) => parts.join(joint)));

describe('any text', () => {
  test('body ranges are ordered, disjoint, within the text and not empty; the text is kept; the schema holds', () => {
    fc.assert(fc.property(page, (text) => {
      const article = fromText({ text });
      expect(article.text).toBe(text);
      articleSchema.parse(article);
      let last = 0;
      for (const { start, end } of article.body) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      if (/[\p{L}\p{N}]/u.test(text)) expect(article.body.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });

  test('a text of nothing but credits is kept as it is', () => {
    expect(fromText({ text: 'Source: News Agencies\n—Reuters' }).body).not.toEqual([]);
  });

  test('the headline stands in the text, white space aside, as a range of the body', () => {
    fc.assert(fc.property(page, (text) => {
      const { title, body } = fromText({ text });
      if (title !== null) expect(body.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toContain(title);
    }), { numRuns: 500 });
  });

  test('every credit is found word for word', () => {
    fc.assert(fc.property(page, (text) => {
      for (const { evidence } of fromText({ text }).agencies) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }), { numRuns: 300 });
  });

  test('a publication date is a day of the calendar', () => {
    const form = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1990, max: 2030 })).chain(([day, month, year]) => fc.constantFrom(`${day}/${month}/${year}`, `${month}.${day}.${year}`, `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`));
    fc.assert(fc.property(form, (date) => {
      const { published } = fromText({ text: `Ferry sinks off Mombasa\n\nPublished ${date}\n\nA ferry with 61 people on board sank on Monday, the harbour master said.` });
      if (published !== null) expect(new Date(`${published}T00:00:00Z`).toISOString().slice(0, 10)).toBe(published);
    }));
  });
});

test('any bytes are an article or a problem told in a sentence, and no text has a replacement character of ours', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const read = readText({ name: 'a.txt', bytes });
    if ('problem' in read) expect(read.problem).toMatch(/^[A-Z].*[.]$/s);
    else expect(read.article.text).not.toContain('\ufffd');
  }), { numRuns: 300 });
});

describe('linear in length, also when hostile', () => {
  test.each<[string, (size: number) => string]>([
    ['one paragraph', (size) => 'The minister said that 40 people were held in Lagos. '.repeat(size / 50)],
    ['brackets', (size) => '('.repeat(size)], ['spaces', (size) => ' '.repeat(size)], ['one word', (size) => 'A'.repeat(size)], ['short lines', (size) => 'Aa Bb\n'.repeat(size / 40)],
    ['name lists', (size) => `By ${'Ann Lee, '.repeat(12)}\n`.repeat(size / 1000)], ['headings', (size) => 'Related\nA title here stands\n'.repeat(size / 200)],
    ['teasers', (size) => 'A title here\n1 May 2020\nA blurb that goes on for long enough to matter...\n'.repeat(size / 300)], ['credits', (size) => 'He left.—Reuters\n'.repeat(size / 100)],
    ['dashes', (size) => `${'— '.repeat(150)}\n`.repeat(size / 400)], ['dates', (size) => '1 May 2020, '.repeat(size / 12)], ['initials', (size) => 'KPS/ab/cd\n'.repeat(size / 100)],
  ])('%s', (_, make) => {
    const time = (size: number): number => {
      const text = make(size);
      const start = performance.now();
      fromText({ text });
      return performance.now() - start;
    };
    time(100_000);
    const [small, large] = [Math.min(time(100_000), time(100_000)), Math.min(time(800_000), time(800_000))];
    expect(large).toBeLessThan(24 * small + 150);
  });
});

describe('the forms of a line', () => {
  const word = fc.constantFrom(...Object.values(furniture).flatMap((list) => [...list]), ...(
    'Ada Obi|AFP|Reuters|By|by|Lagos|Herald|5 March 2024|10:15|3 hours ago|min read|5|12 comments|https://example.org/a|doi.org|©|(c)|2024|copyright|licensed under|this article|was published in|a version of this|for subscribers only|'
    + 'subscribe|sign up|follow us|don’t miss|you’ve read|on Twitter|newsletter|photo|file photo|in this image|Getty Images|credit|source|with inputs from|contributed to this report|auto-generated feed|is a reporter|based in|covers|'
    + 'can be reached at|ada@example.org|@adaobi|updated|first appeared|the writer|views|read more|also read|background|report an error|was this helpful|logo|image|in|at|for|the|said|fell|rose').split('|'));
  const mark = fc.constantFrom(' ', ' ', ' ', ', ', ': ', ' | ', ' / ', ' - ', ' — ', '  ', '. ', ' (', ') ', ' [', '] ', ' » ', '“', '"', '#', '/');
  const line = fc.tuple(fc.constantFrom('', '', '', '(', '[', '“', '— ', '- ', '#', '>> ', '→ '), fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 6 }), fc.constantFrom('', '', '.', ')', ':', ' →', '!'), fc.boolean())
    .map(([head, words, end, upper]) => (head + words.map(([text, behind], at) => (at === words.length - 1 ? text : text + behind)).join('') + end).trim().replace(/^./u, (first) => (upper ? first.toUpperCase() : first)));

  test('none is missed for not having been asked', () => {
    fc.assert(fc.property(line, (text) => { expect(formOf(text)).toBe(formOf(text, undefined, () => -1)); }), { numRuns: 4000 });
  });
});
