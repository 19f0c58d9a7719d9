import { describe, expect, test } from '@jest/globals';
import { feedOf } from '#lib/ingest/html/index.ts';
import { articleIn, bodyOf, pageOf, paragraphs, sentences } from './articles.ts';

const ld = (data: unknown): string => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const news = { '@type': 'NewsArticle', headline: 'Ferry sinks off Mombasa', author: { '@type': 'Person', name: 'Ada Obi' }, publisher: { name: 'Coast Post' }, datePublished: '2025-03-04T10:00:00+03:00' };
const expected = { title: 'Ferry sinks off Mombasa', byline: 'Ada Obi', outlet: 'Coast Post', published: '2025-03-04T10:00:00+03:00' };

describe('schema.org data', () => {
  test.each<[string, string]>([
    ['one object', ld(news)],
    ['an array', ld([{ '@type': 'BreadcrumbList' }, news])],
    ['a graph with references', ld({ '@graph': [{ '@id': '#org', '@type': 'Organization', name: 'Coast Post' }, { '@id': '#ada', '@type': 'Person', name: 'Ada Obi' }, { ...news, author: { '@id': '#ada' }, publisher: { '@id': '#org' } }] })],
    ['a page about the article', ld({ '@type': 'WebPage', mainEntity: news })],
    ['a type of several names', ld({ ...news, '@type': ['Article', 'ReportageNewsArticle'] })],
    ['a comma too many', ld(JSON.stringify(news).replace('}', ',}'))],
    ['a line break inside a string', ld(JSON.stringify(news).replace('sinks off', 'sinks\noff'))],
    ['a comment around it', ld(`<!-- ${JSON.stringify(news)} -->`)],
    ['marks escaped twice', ld({ ...news, publisher: { name: 'Coast Post' }, headline: 'Ferry sinks off Mombasa' })],
    ['the other article of two is another page’s', ld([{ ...news, headline: 'Another story', author: { name: 'Tom Reid' } }, news]) + '<meta property="og:title" content="Ferry sinks off Mombasa">'],
    ['authors as words', ld({ ...news, author: 'By Ada Obi' })],
    ['an author list with the outlet among them', ld({ ...news, author: [{ name: 'Ada Obi' }, { name: 'Coast Post' }] })],
  ])('%s', (_, head) => expect(articleIn(pageOf(head))).toMatchObject(expected));

  test('data that cannot be mended are passed over', () => {
    expect(articleIn(pageOf(`${ld('{"@type":"NewsArticle",,}')}<meta name="author" content="Ada Obi">`))).toMatchObject({ byline: 'Ada Obi', title: 'Ferry sinks off Mombasa' });
  });
});

describe('meta tags, microdata and what the page shows', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['Open Graph', '<meta property="og:title" content="Ferry sinks off Mombasa | Coast Post"><meta property="og:site_name" content="Coast Post"><meta property="article:published_time" content="2025-03-04T07:00:00Z">', { title: 'Ferry sinks off Mombasa', outlet: 'Coast Post', published: '2025-03-04T07:00:00Z' }],
    ['Dublin Core', '<meta name="DC.title" content="Ferry sinks off Mombasa"><meta name="DC.creator" content="Ada Obi"><meta name="DC.date.issued" content="2025-03-04"><meta name="DC.publisher" content="Coast Post">', { byline: 'Ada Obi', published: '2025-03-04', outlet: 'Coast Post' }],
    ['two authors', '<meta name="author" content="Ada Obi and Tom Reid">', { byline: 'Ada Obi and Tom Reid' }],
    ['an address is no author', '<meta property="article:author" content="https://www.facebook.com/coastpost">', { byline: null }],
    ['nobody is no author', '<meta name="author" content="admin">', { byline: null }],
    ['capitals calmed', '<meta name="author" content="ADA OBI">', { byline: 'Ada Obi' }],
    ['the outlet behind the title', '<title>Ferry sinks off Mombasa - Coast Post</title><link rel="canonical" href="https://www.coastpost.example/a">', { title: 'Ferry sinks off Mombasa', outlet: 'Coast Post' }],
    ['the site where nothing names the outlet', '<link rel="canonical" href="https://www.coast-post.example/a">', { outlet: 'coast-post.example' }],
    ['a system that names itself', '<meta property="og:site_name" content="WordPress"><link rel="canonical" href="https://coast.example/a">', { outlet: 'coast.example' }],
    ['an outlet known by its domain', '<link rel="canonical" href="https://www.theguardian.com/a">', { outlet: 'The Guardian' }],
    ['milliseconds since 1970', '<meta name="publish-date" content="1741071600000">', { published: '2025-03-04T07:00:00Z' }],
    ['seven figures for the second', '<meta property="article:published_time" content="2025-03-04T07:00:00.0000000Z">', { published: '2025-03-04T07:00:00Z' }],
    ['a zone without colon', '<meta property="article:published_time" content="2025-03-04 10:00:00 +0300">', { published: '2025-03-04T10:00:00+03:00' }],
    ['the fuller of two dates', '<meta name="date" content="2025-03-04"><meta name="pubdate" content="2025-03-04T10:00+03:00">', { published: '2025-03-04T10:00+03:00' }],
    ['a broken date is none', '<meta name="date" content="0000-00-00">', { published: null }],
    ['the day in the address', '<link rel="canonical" href="https://coast.example/2025/03/04/ferry">', { published: '2025-03-04' }],
    ['language with region', '<meta http-equiv="content-language" content="en-KE">', { language: 'en' }],
  ])('%s', (_, head, facts) => expect(articleIn(pageOf(head))).toMatchObject(facts));

  test('byline and date are taken from what stands under the headline', () => {
    const article = articleIn(pageOf('', `<h1>Ferry sinks off Mombasa</h1><div class="meta"><span>By Ada Obi</span><br><time datetime="2025-03-04T10:00:00+03:00">4 March</time></div><div>${paragraphs()}</div>`));
    expect(article).toMatchObject({ byline: 'Ada Obi', published: '2025-03-04T10:00:00+03:00' });
    expect(bodyOf(article)).toEqual(sentences);
  });

  test('what the caller knows goes first', () => {
    expect(articleIn(pageOf(ld(news)))).toMatchObject({ outlet: 'Coast Post' });
  });

  test('the feed of the page', () => expect(feedOf('<link rel="alternate" type="application/rss+xml" href="/feed.xml">', 'https://coast.example/a')).toBe('https://coast.example/feed.xml'));
});

describe('agencies have a place in the text', () => {
  const told = (html: string): readonly [string, string][] => {
    const { agencies, text } = articleIn(html);
    return agencies.map(({ name, evidence }) => {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      return [name, evidence.text];
    });
  };
  test.each<[string, string, string]>([
    ['a dateline', pageOf('', `<h1>Ferry sinks off Mombasa</h1><p>MOMBASA (Reuters) - ${sentences[0]}</p>${paragraphs()}`), 'Reuters'],
    ['a line of credit', pageOf('', `<h1>Ferry sinks off Mombasa</h1>${paragraphs()}<p>Source: AFP</p>`), 'AFP'],
    ['an author that is one', pageOf('<meta name="author" content="Reuters">'), 'Reuters'],
    ['a publisher that is one on another’s site', pageOf(`${ld({ ...news, publisher: { name: 'Associated Press' } })}<link rel="canonical" href="https://coastpost.example/a">`), 'AP'],
  ])('%s', (_, html, name) => expect(told(html).map(([agency]) => agency)).toContain(name));
});
