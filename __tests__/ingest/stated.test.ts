import { describe, expect, test } from '@jest/globals';
import { fromText } from '#lib/ingest/index.ts';

const BODY = `MOMBASA: A ferry with 61 people on board sank off the Kenyan coast on Monday, the harbour master said.

Forty-one were saved by fishing boats, and 12 bodies had been found by nightfall, according to the coast guard.

The owner of the vessel could not be reached. The ministry has ordered an inquiry that will report in March.`;

/** An article with lines above (after the headline) and below its three paragraphs. */
const page = (above: string, below = ''): string => ['Ferry with 61 on board sinks off Mombasa', above, BODY, below].filter((part) => part !== '').join('\n\n');

describe('outlet', () => {
  test.each<[string, string | null]>([
    [page('', 'Published in Dawn, February 3rd, 2020'), 'Dawn'], [page('', '(Published in the Coast Chronicle, March 5, 2024)'), 'Coast Chronicle'],
    [page('', '© 2024 The Daily Example'), 'The Daily Example'], [page('', 'Copyright © 2024 Bay Observer Ltd. All rights reserved.'), 'Bay Observer'],
    [page('', '© Copyright AFP 2024. All rights reserved.'), 'AFP'], [page('', 'Copyright 2019-2024 by Harbour Post. All rights reserved.'), 'Harbour Post'],
    [page('', 'Bay Observer © 2024'), 'Bay Observer'], [page('', 'This article first appeared in the Lagos Herald.'), 'Lagos Herald'],
    [page('', 'This article was originally published on The Conversation. Read the original article.'), 'The Conversation'],
    [page('', 'Reported by Ann Lee for RFA’s Mandarin Service. Translated and edited by Tom Reid.'), 'Radio Free Asia'],
    [page('By Ann Lee for the Coast Chronicle'), 'Coast Chronicle'], [page('By Ann Lee, BBC News'), 'BBC'], [page('', 'SOURCE: AL JAZEERA AND NEWS AGENCIES'), 'Al Jazeera'],
    [page('Outlet: not a field here, only a line'), null], [page(''), null], [page('', 'Source: News Agencies'), null], [page('', '© 2024 Getty Images'), null], [page('', '© 2024. All rights reserved.'), null],
    [`The Coast Chronicle\n5 March 2024\n\n${page('')}`, 'The Coast Chronicle'], [`COAST CHRONICLE\n\n${page('')}`, 'Coast Chronicle'], [`Coast Chronicle | Kenya | World | Sport\n\n${page('')}`, 'Coast Chronicle'],
    [`Outlet: RFA\nDate: 2024-03-05\n\n${page('')}`, 'Radio Free Asia'], [`Source: Coast Chronicle\n\n${page('')}`, 'Coast Chronicle'],
    [page('').replace('off Mombasa\n', 'off Mombasa - BBC News\n'), 'BBC'], [page('').replace('off Mombasa\n', 'off Mombasa | Al Jazeera\n'), 'Al Jazeera'],
    [page('', 'Retrieved from https://www.theguardian.com/world/2024/mar/05/ferry'), 'The Guardian'],
    [page('').replace('MOMBASA:', 'MOMBASA, March 4 (Reuters) -'), null],
    [page('', '— AFP, Bay Observer, 20 March 2023'), 'Bay Observer'], [page('', 'AFP/Bay Observer, 20 March 2023'), 'Bay Observer'], [page('', '— AFP, 20 March 2023'), null],
  ])('%#', (text, expected) => expect(fromText({ text }).outlet).toBe(expected));
});

describe('publication date', () => {
  test.each<[string, string | null]>([
    [page('Published February 3, 2020'), '2020-02-03'], [page('By Ann Lee February 5, 2020'), '2020-02-05'], [page('', 'Published in Dawn, February 3rd, 2020'), '2020-02-03'],
    [page('March 5, 2024 10:15 IST'), '2024-03-05T10:15'], [page('March 5, 2024 10:15 GMT'), '2024-03-05T10:15Z'], [page('2020-02-03T08:30:00+05:30'), '2020-02-03T08:30:00+05:30'],
    [page('3 Feb 2020'), '2020-02-03'], [page('Tuesday, 5 March, 2024'), '2024-03-05'], [page('By Ann Lee | 5 March 2024 | 4 min read'), '2024-03-05'], [page('26/03/2024'), '2024-03-26'], [page('03/26/2024'), '2024-03-26'],
    [page('05.05.2024'), '2024-05-05'], [page('03/04/2024'), null], [page('Posted: 3 Feb 2020 | Updated: 4 Feb 2020'), '2020-02-03'], [page('Updated: 4 Feb 2020 | Published: 3 Feb 2020'), '2020-02-03'],
    [page('Updated 26 Dec, 2022'), null], [page('Last update: March 29, 2024 01:04'), null], [`Last update: March 29, 2024 01:04\n\n${page('By Ann Lee February 5, 2020')}`, '2020-02-05'],
    [page('February 30, 2024'), null], [page('Published 31 April 2024'), null], [page('29 February 2023'), null], [page('29 February 2024'), '2024-02-29'],
    [page('Published: 28 Oct 2021 11:02 pm'), '2021-10-28T23:02'], [page('5 March 2024, 12:05 am'), '2024-03-05T00:05'], [page('Sat May 13 2023 - 19:40'), '2023-05-13T19:40'], [page('7:30 a.m. EST, March 5, 2024'), '2024-03-05T07:30-05:00'],
    [`Date: 5 March 2024\n\n${page('')}`, '2024-03-05'], [page('').replace('MOMBASA:', 'MOMBASA, March 4, 2024 (Xinhua) --'), '2024-03-04'], [page('').replace('MOMBASA:', 'MOMBASA, March 4 (Xinhua) --'), null],
    [page('', '© 2024 Bay Observer'), null], [page('', 'Retrieved from https://example.org/2024/03/05/ferry-sinks/'), '2024-03-05'], [page(''), null],
    [page('', 'Related stories\n\nBudget passed\n5 May 2023\nMinister resigns\n6 May 2023'), null], [page('Mon., March 4, 2024 | 3 min. read'), '2024-03-04'],
    [page('').replace('on Monday', 'on March 4, 2024'), null],
    [page('', '— AFP, Bay Observer, 20 March 2023'), '2023-03-20'], [page('', '- Bay Observer, March 20, 2023'), '2023-03-20'], [page('', '-- dpa, Manila Bulletin, 2 May 2021'), '2021-05-02'],
  ])('%#', (text, expected) => expect(fromText({ text }).published).toBe(expected));
});

describe('byline', () => {
  test.each<[string, string | null]>([
    [page('By Ann Lee'), 'Ann Lee'], [page('By Ann Lee and Tom Reid'), 'Ann Lee and Tom Reid'], [page('BY ANN LEE | Mombasa'), 'Ann Lee'], [page('Ann Lee, Staff Writer'), 'Ann Lee'], [page('By Ann Lee, Health Correspondent'), 'Ann Lee'],
    [page('By Ann Lee in Mombasa and Tom Reid in Nairobi'), null], [page('By Ann Lee February 5, 2020'), 'Ann Lee'], [page('', 'Reported by Ann Lee for RFA’s Mandarin Service. Translated and edited by Tom Reid.'), 'Ann Lee'],
    [page('', '(Reporting by Ann Lee; Editing by Tom Reid)'), 'Ann Lee'], [page('Ann Lee | 5 March 2024'), 'Ann Lee'], [page('Maria Santos in Manila\n5 March 2024'), 'Maria Santos'], [page('By Ann Lee, with files from Celtic Press Bureau'), 'Ann Lee'],
    [page('By Our Correspondent'), 'Our Correspondent'], [page('By Reuters'), null], [page('By Ludwig van den Berg'), 'Ludwig van den Berg'], [page('By Siobhán O’Neill'), 'Siobhán O’Neill'], [`By: Ann Lee\n\n${page('')}`, 'Ann Lee'], [page(''), null],
    [page('By Tuesday the wreck had been found by divers, the coast guard said.'), null],
  ])('%#', (text, expected) => expect(fromText({ text }).byline).toBe(expected));
});

describe('wire agencies, with the words that credit them', () => {
  test.each<[string, [string, string][]]>([
    [page('', 'Source: News Agencies'), [['News Agencies', 'Source: News Agencies']]], [page('').replace('in March.', 'in March.—Reuters'), [['Reuters', '—Reuters']]], [page('').replace('in March.', 'in March. (AFP)'), [['AFP', '(AFP)']]],
    [page('').replace('MOMBASA:', 'MOMBASA, March 4 (Reuters) -'), [['Reuters', '(Reuters)']]], [page('').replace('MOMBASA:', 'MOMBASA, Kenya (AP) —'), [['AP', '(AP)']]], [page('').replace('MOMBASA:', 'MOMBASA (Coast News Agency) -'), [['Coast News Agency', '(Coast News Agency)']]],
    [page('', 'AP contributed to this report.'), [['AP', 'AP contributed to this report.']]], [page('', 'With inputs from PTI'), [['PTI', 'With inputs from PTI']]], [page('', '(With agency inputs)'), [['News Agencies', '(With agency inputs)']]],
    [page('Press Trust of India'), [['PTI', 'Press Trust of India']]], [page('By Agence France-Presse'), [['AFP', 'By Agence France-Presse']]], [page('PTI | Mar 5, 2024, 18:20 IST'), [['PTI', 'PTI | Mar 5, 2024, 18:20 IST']]],
    [page('', 'Copyright 2024 The Associated Press. All rights reserved.'), [['AP', 'Copyright 2024 The Associated Press. All rights reserved.']]], [page('', 'The Associated Press and Reuters contributed to this story.'), [['AP', 'The Associated Press and Reuters contributed to this story.'], ['Reuters', 'The Associated Press and Reuters contributed to this story.']]],
    [page('').replace('in March.', 'in March. – AFP/dpa'), [['AFP', '– AFP/dpa'], ['dpa', '– AFP/dpa']]], [page('').replace('in March.', 'in March. Reuters contributed to this report.'), [['Reuters', 'Reuters contributed to this report.']]],
    [page('Divers at the wreck on Monday [File: Ann Lee/Reuters]'), []], [page('Divers at the wreck. Photograph: Ann Lee/AFP/Getty Images'), []], [page('Photo: Reuters'), []], [page('').replace('the harbour master said', 'the harbour master told Reuters'), []], [page(''), []],
    [page('').replace('in March.', 'in March (Reuters said in May).'), []],
    [page('', '— AFP, Bay Observer, 20 March 2023'), [['AFP', '— AFP, Bay Observer, 20 March 2023']]], [page('', '— AFP/Bay Observer'), [['AFP', '— AFP/Bay Observer']]],
  ])('%#', (text, expected) => {
    const { agencies } = fromText({ text });
    expect(agencies.map(({ name, evidence }) => [name, evidence.text])).toEqual(expected);
    for (const { evidence } of agencies) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });
});

describe('what is given goes before what the text says', () => {
  test('outlet, date, byline, address, title', () => {
    const text = page('By Ann Lee February 5, 2020', '© 2024 Bay Observer');
    expect(fromText({ text, outlet: 'rfa', published: '3 March 2024', byline: 'Tom Reid', url: 'https://example.org/a', title: 'Another title' })).toMatchObject({
      outlet: 'Radio Free Asia', published: '2024-03-03', byline: 'Tom Reid', url: 'https://example.org/a', title: 'Another title', text,
    });
  });
  test('the outlet of a known address', () => expect(fromText({ text: page(''), url: 'https://www.bbc.co.uk/news/1' }).outlet).toBe('BBC'));
  test('blank counts as not given', () => expect(fromText({ text: page('By Ann Lee'), byline: ' ', outlet: '' })).toMatchObject({ byline: 'Ann Lee', outlet: null }));
});
