import type { Article, Range } from '#lib/model/index.ts';
import { anatomyOf } from './anatomy.ts';
import type { Anatomy } from './anatomy.ts';
import { closingCredit } from './credits.ts';
import { dateIn } from './date.ts';
import { fold } from './fold.ts';
import { withoutSite } from './headline.ts';
import { identify } from './identity.ts';
import { languageOf } from './language.ts';
import { outletNamed, outletOfUrl } from './names.ts';
import { statedIn } from './stated.ts';

/** What the caller knows about an article; it goes before what the text says. */
export type Given = Readonly<{ outlet?: string | null; published?: string | null; title?: string | null; byline?: string | null; url?: string | null }>;

const headlineOf = ({ parts, headline, fields }: Anatomy): Range | null => {
  if (fields.title !== null) return fields.title;
  const part = headline === null ? undefined : parts[headline];
  if (part === undefined) return null;
  const whole = part.end - part.start === part.text.length;
  return { start: part.start, end: whole ? part.start + withoutSite(part.text).length : part.end };
};

/** The ranges that are the article: blocks without a rule, the headline first, closing credits cut off. */
export const bodyOf = (anatomy: Pick<Anatomy, 'parts' | 'headline'>, headline: Range | null): readonly Range[] => {
  const ranges = anatomy.parts.flatMap((part, at): Range[] => {
    if (part.rule !== null || (at === anatomy.headline && headline !== null)) return [];
    const credit = at > 0 && part.end - part.start === part.text.length ? closingCredit(part.text) : null;
    const end = credit === null ? part.end : part.start + part.text.slice(0, credit.start).trimEnd().length;
    return end > part.start ? [{ start: part.start, end }] : [];
  });
  if (headline !== null) return [headline, ...ranges].toSorted((a, b) => a.start - b.start);
  // Nothing but credits is still a text: no line of it may vanish.
  return ranges.length > 0 ? ranges : anatomy.parts.filter(({ rule }) => rule !== 'field').map(({ start, end }) => ({ start, end }));
};

const clean = (value: string | null | undefined): string | null => {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
};

/** The date as ISO 8601, or null when the words are no date. */
export const dateGiven = (value: string): string | null => dateIn(value)?.iso ?? null;

/** Makes an article of its text: body, headline and what the text states, overruled by what is given. */
export const articleOf = (text: string, path: string | null, given: Given): Article => {
  const title = clean(given.title);
  const first = title === null ? null : text.slice(0, 2000).trimStart();
  const standsFirst = title !== null && first !== null && fold(first).toLowerCase().startsWith(fold(title).toLowerCase());
  const anatomy = anatomyOf(text, title !== null && !standsFirst);
  const headline = headlineOf(anatomy);
  const stated = statedIn(text, anatomy);
  const url = clean(given.url) ?? stated.url;
  const outlet = clean(given.outlet);
  const published = clean(given.published);
  return {
    id: identify(text),
    path,
    url,
    outlet: outlet === null ? stated.outlet ?? (url === null ? null : outletOfUrl(url)) : outletNamed(outlet),
    title: title ?? (headline === null ? null : text.slice(headline.start, headline.end).replace(/\s+/g, ' ')),
    byline: clean(given.byline) ?? stated.byline,
    published: published === null ? stated.published : dateGiven(published) ?? stated.published,
    language: languageOf(text),
    agencies: stated.agencies,
    text,
    body: bodyOf(anatomy, headline),
  };
};
