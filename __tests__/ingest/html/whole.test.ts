import { describe, expect, test } from '@jest/globals';
import { isTruncated } from '#lib/compare/absent.ts';
import { languageProblem } from '#lib/ingest/html/index.ts';
import { articleIn, bodyOf, pageOf, paragraphs, problemIn, sentences } from './articles.ts';

const held = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks off Mombasa","isAccessibleForFree":"False","wordCount":900}</script>';
const page = (head: string, behind: string, count = 3): string => pageOf(head, `<h1>Ferry sinks off Mombasa</h1><div class="body">${paragraphs(count)}${behind}</div>`);

describe('a page that holds the rest back says so to the comparison', () => {
  test.each<[string, string]>([
    ['a wall in its words', page('', '<div class="wall"><p>Subscribe to continue reading this article</p></div>')],
    ['a wall for members', page('', '<div class="gate"><h3>This story is for subscribers only</h3></div>')],
    ['its data alone', page(held, '')],
    ['fewer words than its data say', page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks off Mombasa","wordCount":700}</script>', '')],
    ['a sentence that breaks off', page('', '<p>The owners of the ferry, who have two more of her kind, said they</p>')],
    ['an ellipsis', page('', '<p>The owners of the ferry, who have two more of her kind, said they would not…</p>')],
  ])('%s', (_, html) => {
    const article = articleIn(html);
    expect(isTruncated(article)).toBe(true);
    expect(bodyOf(article).slice(0, 3)).toEqual(sentences.slice(0, 3));
  });

  test.each<[string, string]>([
    ['an offer beside a whole article', page('', '<div class="newsletter"><p>Sign up to read our newsletter every morning</p></div>', 5).replace('</div></body>', `${paragraphs().repeat(2)}</div></body>`)],
    ['a metered page that shows all', page(held.replace('900', '100'), '', 5).replace('</div></body>', `${'<p>The county said that it would pay for the funerals and for the school fees of the children of those who had lost their work on the boats.</p>'.repeat(9)}</div></body>`)],
    ['a plain article', page('', '', 5)],
    ['a link for readers under it', page('', '<p>Report an editorial error</p>', 5)], ['a credit and a date under it', page('', '<p>— AFP, Bay Observer, 20 March 2023</p>', 5)],
    ['a name and a place under it', page('', '<p>Ann Lee / Mombasa and Lamu</p>', 5)], ['a heading without a verb under it', page('', '<p>The county, the owners and the sea</p>', 5)],
  ])('whole: %s', (_, html) => expect(isTruncated(articleIn(html))).toBe(false));
});

describe('a page without an article is answered with one sentence', () => {
  const stories = Array.from({ length: 40 }, (_, at) => `<div class="card"><h3><a href="/${at}">Story number ${at} about something in the town</a></h3></div>`).join('');
  test.each<[string, string, RegExp]>([
    ['nothing', '', /no text/],
    ['scripts only', '<html><body><div id="root"></div><script>render()</script></body></html>', /scripts/],
    ['frames', '<frameset><frame src="a.html"></frameset>', /no text/],
    ['a front page', pageOf('<title>Coast Post</title>', stories), /list of stories/],
    ['a missing page', pageOf('<title>404 - Page not found</title>', '<h1>Page not found</h1><p>The page you are looking for does not exist or was moved to another address.</p>'), /error message.*404/],
    ['a check against robots', pageOf('<title>Just a moment...</title>', '<p>Verify you are human by completing the action below. This may take a few seconds to finish.</p>'), /robots/],
    ['a login', pageOf('<title>Coast Post</title>', '<form><h2>Log in</h2><p>Please log in with your e-mail address and password to go on.</p><input name="p"></form>'), /log in/],
    ['a few words', '<p>Hello</p>', /No article/],
  ])('%s', (_, html, problem) => expect(problemIn(html)).toMatch(problem));

  test('an article about errors is one', () => expect(problemIn(pageOf('<title>Error in the count found</title>'))).toBeNull());
  test('a brief of two sentences is one where the page says so', () => expect(problemIn(pageOf('<meta property="og:type" content="article">', `<h1>Ferry sinks</h1><p>${sentences[0]} ${sentences[1]}</p>`))).toBeNull());
});

describe('other languages are told', () => {
  const italian = '<p>Il traghetto è affondato martedì al largo della costa e quarantuno persone sono state salvate, ha detto il comandante del porto.</p>';
  test.each<[string, string, string, RegExp | null]>([
    ['Italian', `<html lang="it-IT"><body><h1>Affonda il traghetto</h1>${italian.repeat(5)}</body></html>`, 'it-IT', /in Italian/],
    ['Italian that calls itself English', `<html lang="en"><body><h1>Affonda il traghetto</h1>${italian.repeat(5)}</body></html>`, 'und', /not in English/],
    ['Japanese with Latin names', `<html lang="ja"><body><h1>港の事故</h1>${'<p>モンバサ港の責任者は火曜日、フェリーの乗客四十一人が救助され、行方不明者はいないと述べた。iPhoneで撮影。</p>'.repeat(6)}</body></html>`, 'ja', /in Japanese/],
    ['English with its region', pageOf('').replace('lang="en"', 'lang="en-KE"'), 'en-KE', null],
    ['English that says nothing', pageOf('').replace(' lang="en"', ''), 'en', null],
  ])('%s', (_, html, language, problem) => {
    const article = articleIn(html);
    expect(article.language).toBe(language);
    if (problem === null) expect(languageProblem(article)).toBeNull(); else expect(languageProblem(article)).toMatch(problem);
  });
});
