import { describe, expect, test } from '@jest/globals';
import { setPages } from '../../../fixtures/pages/index.ts';
import { articleIn, bodyOf } from './articles.ts';

describe('the article of every system’s page, nothing lost and nothing dragged in', () => {
  test.each(setPages)('$name', ({ html, url, story, body }) => {
    const article = articleIn(html, url);
    expect(bodyOf(article)).toEqual(body.split('\n\n'));
    expect(article).toMatchObject({ title: story.headline, outlet: story.outlet, byline: story.author, language: 'en' });
    expect(article.published?.slice(0, 10)).toBe(story.published.slice(0, 10));
  });
});
