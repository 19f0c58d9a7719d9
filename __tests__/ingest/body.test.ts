import { describe, expect, test } from '@jest/globals';
import { fromText } from '#lib/ingest/index.ts';

/** The body's parts, white space within as single spaces. */
const bodyOf = (text: string, title?: string): string[] => {
  const { body } = fromText(title === undefined ? { text } : { text, title });
  return body.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
};

const HEAD = 'Ferry with 61 on board sinks off Mombasa';
const A = 'A ferry with 61 people on board sank off the Kenyan coast on Monday, the harbour master said.';
const B = 'Forty-one were saved by fishing boats, and 12 bodies had been found by nightfall, according to the coast guard.';
const C = '“We heard a bang and then the deck was under water,” said Asha Njeri, 34, who was travelling with her two sons.';
const D = 'The ministry has ordered an inquiry that will report in March.';
const WHOLE = [HEAD, A, B, C, D];
const lines = (...parts: string[]): string => parts.join('\n\n');

describe('every layout keeps the whole article', () => {
  const wrap = (text: string, width: number): string => text.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1);
    return last !== undefined && last.length + 1 + word.length <= width ? [...rows.slice(0, -1), `${last} ${word}`] : [...rows, word];
  }, []).join('\n');

  test.each<[string, string, string[]]>([
    ['one sentence', D, [D]], ['one sentence with a line end', `${D}\n`, [D]], ['one paragraph', `${A} ${B} ${D}`, [`${A} ${B} ${D}`]],
    ['paragraphs between empty lines', lines(...WHOLE), WHOLE], ['every line a paragraph', WHOLE.join('\n'), WHOLE], ['Windows line ends', WHOLE.join('\r\n\r\n'), WHOLE],
    ['hard-wrapped at 72', WHOLE.map((part) => wrap(part, 72)).join('\n\n'), WHOLE], ['hard-wrapped at 50', WHOLE.map((part) => wrap(part, 50)).join('\n\n'), WHOLE],
    ['hard-wrapped, no headline', [A, B, C].map((part) => wrap(part, 60)).join('\n\n'), [A, B, C]],
    ['no headline', lines(A, B, C, D), [A, B, C, D]], ['headline and one line', `${HEAD}\n${A}`, [HEAD, A]],
    ['subheads', lines(HEAD, A, 'Rescue at night', B, '‘No life jackets’', C, D), [HEAD, A, 'Rescue at night', B, '‘No life jackets’', C, D]],
    ['one-word subheads that menus use too', lines(HEAD, A, 'Health', B, 'Analysis', C, D), [HEAD, A, 'Health', B, 'Analysis', C, D]],
    ['bullets', lines(HEAD, A, '• 61 people were on board\n• 41 were saved\n• 12 are dead', B), [HEAD, A, '• 61 people were on board', '• 41 were saved', '• 12 are dead', B]],
    ['a table', lines(HEAD, A, 'Kenya 12\nTanzania 40\nIndia 9\nChina 3', B), [HEAD, A, 'Kenya 12', 'Tanzania 40', 'India 9', 'China 3', B]],
    ['a table at the end', lines(HEAD, A, B, 'Deaths at sea\n2021: 40\n2022: 61\n2023: 12'), [HEAD, A, B, 'Deaths at sea', '2021: 40', '2022: 61', '2023: 12']],
    ['a standfirst', lines(HEAD, 'Inquiry ordered as coast guard ends its search for survivors', A, B), [HEAD, 'Inquiry ordered as coast guard ends its search for survivors', A, B]],
    ['a short line of speech said twice', lines(HEAD, A, '“No,” she said.', B, '“No,” she said.', C), [HEAD, A, '“No,” she said.', B, '“No,” she said.', C]],
    ['a headline that asks', lines('Why did the ferry sink?', A, B), ['Why did the ferry sink?', A, B]],
    ['a dateline within the paragraph', lines(HEAD, `MOMBASA, March 4 (Reuters) - ${A}`, B), [HEAD, `MOMBASA, March 4 (Reuters) - ${A}`, B]],
    ['related links in the middle', lines(HEAD, A, 'Related stories', 'Minister denies plan to quit', 'Five things to know', B, C, D), WHOLE],
    ['promotion in the middle', lines(HEAD, A, 'Sign up for our daily newsletter.', B, 'ADVERTISEMENT', C, 'Read more: Why the dam failed', D), WHOLE],
  ])('%s', (_, text, expected) => expect(bodyOf(text)).toEqual(expected));
});

describe('what surrounds an article is left out', () => {
  test.each<[string, string]>([
    ['menu, byline, date', lines('Home | World | Africa', 'Coast Chronicle', HEAD, 'By Ann Lee', '5 March 2024', A, B, C, D)],
    ['a site’s last update above', lines('Last update: May 3, 2023 11:20', 'Newsroom logo', HEAD, 'By Ann Lee March 5, 2024', 'None', A, B, C, D)],
    ['share bar and comment form', lines(HEAD, A, B, C, D, 'Print Share Comment Cite', 'Leave a Reply', 'So sad to read this, my cousin was on that boat. Pray for them all.')],
    ['comments', lines(HEAD, A, B, C, D, '3 Comments', 'John\nWhat a shame for the country, and nobody will resign.', 'Mary\nMy uncle sailed that boat for years. It was never safe.')],
    ['a caption repeated', lines(HEAD, 'Mombasa: Divers bring up a body on Monday.—Reuters\nMombasa: Divers bring up a body on Monday.—Reuters', A, B, C, D)],
    ['a caption with its label', lines(HEAD, 'Divers - Mombasa\nDivers bring up a body at the harbour [File: Ann Lee/Reuters]', A, B, C, D)],
    ['a teaser of a later paragraph', lines(HEAD, B, A, B, C, D)],
    ['a teaser cut short', lines(HEAD, 'Forty-one were saved by fishing boats, and 12 bodies had been…', A, B, C, D)],
    ['the headline twice', lines(HEAD, HEAD, A, B, C, D)],
    ['teasers after the end', lines(HEAD, A, B, C, D, 'Published in Coast Chronicle, March 5th, 2024', 'Opinion', 'Tax and the poor\nUpdated 26 Dec, 2024', 'Tax and the poor', 'The bureaucracy appears to have convinced the government that it can...', 'A welcome step\n25 Dec, 2024', 'The talks are a start.')],
    ['teasers without any end mark', lines(HEAD, A, B, C, D, 'Tax and the poor\n26 Dec, 2024', 'The bureaucracy appears to have convinced the government that it can...', 'A welcome step\n25 Dec, 2024', 'The commencement of a dialogue between the parties is...')],
    ['related stories at the end', lines(HEAD, A, B, C, D, 'You may also like', 'Minister denies plan to quit', 'Five things to know about the vote')],
    ['citations', lines(HEAD, A, B, C, D, 'Bay Radio (2024-06-22) » Ferry sinks. Retrieved from https://example.org/ferry/.\n" » Ferry sinks." Bay Radio [Online]. Available: https://example.org/ferry/. [Accessed: 2024-06-22]')],
    ['copyright, tags, credits', lines(HEAD, A, B, C, D, '(Reporting by Ann Lee; Editing by Tom Reid)', 'Tags: Kenya, ferries', '© 2024 Coast Chronicle. All rights reserved.')],
    ['the note on the author', lines(HEAD, 'By Ann Lee', A, B, C, D, 'Ann Lee writes on the sea and its people.')],
    ['the wire credit behind the last paragraph', lines(HEAD, A, B, C, `${D}—Reuters`)],
    ['fields typed above', `Outlet: Coast Chronicle\nDate: 5 March 2024\nBy: Ann Lee\n\n${lines(...WHOLE)}`],
    ['fields between fences', `---\noutlet: Coast Chronicle\ndate: 2024-03-05\n---\n\n${lines(...WHOLE)}`],
    ['a typed headline', `Headline: ${HEAD}\nOutlet: Coast Chronicle\n\n${lines(A, B, C, D)}`],
    ['a bare name above the date', lines(HEAD, 'Wanjiru Mwangi\n5 March 2024', A, B, C, D)],
    ['dateline on its own line', lines(HEAD, 'MOMBASA, Kenya —', A, B, C, D)],
  ])('%s', (_, text) => expect(bodyOf(text)).toEqual(WHOLE));
});

describe('rather furniture kept than an article lost', () => {
  test.each<[string, string, string[]]>([
    ['a text that is only a promotion', 'Subscribe to our newsletter', ['Subscribe to our newsletter']],
    ['a text of furniture alone', 'Home | World\nShare\n© 2024 Bay Observer', ['Home | World', 'Share', '© 2024 Bay Observer']],
    ['two articles in one file', lines(HEAD, A, B, 'Published in Coast Chronicle, March 5th, 2024', 'Budget passed in Nairobi', `${C} ${A}`, `${D} ${B}`, A.replace('ferry', 'bus'), B.replace('boats', 'villagers')), [HEAD, A, B, 'Budget passed in Nairobi', `${C} ${A}`, `${D} ${B}`, A.replace('ferry', 'bus'), B.replace('boats', 'villagers')]],
  ])('%s', (_, text, expected) => expect(bodyOf(text)).toEqual(expected));
});

test('a title given apart is not looked for in the text, and the first line stays what it is', () => {
  expect(bodyOf(lines(A, B), 'Ferry sinks')).toEqual([A, B]);
  expect(fromText({ text: D, title: 'Ferry sinks' })).toMatchObject({ title: 'Ferry sinks', text: D });
});

test('the headline is a part of its own, and is the title', () => {
  const text = lines('Coast Chronicle', `${HEAD} | BBC News`, A, B);
  const { title, body } = fromText({ text });
  expect(title).toBe(HEAD);
  expect(text.slice(body[0]!.start, body[0]!.end)).toBe(HEAD);
});
