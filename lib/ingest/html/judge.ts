import { wordCount } from '../blocks.ts';
import { formOf } from '../forms.ts';
import { headEnd, headingOf, headlineOf, titleKey } from './head.ts';
import type { Block, Box, Page } from './page.ts';
import { passes } from './passes.ts';
import type { Draft, Reason } from './draft.ts';
import { isRunning, linkShare, sums } from './prose.ts';
import { apartOf, ownPartOf, rootOf } from './root.ts';
import { witnessOf } from './witness.ts';

/** What the page's own data say of the article; found in its head, not in what it shows. */
export type Told = Readonly<{ titles: readonly string[]; byline: string | null; body: string | null }>;

/** For every block why it is not the article's, null where it is; `headline` is the index of its headline. */
export type Judgement = Readonly<{ reasons: readonly (Reason | null)[]; headline: number | null; root: Box }>;

const SUBTITLE = /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?head(?:line|ing)?|strapline|tagline|kicker)s?(?:$|[\s_-])/i;

const LONG_SUBTITLE = 40;

/** A heading of some length right under the headline is its second line, not a subhead of the text. */
const isUnderTitle = ({ blocks }: Page, headline: number | null, at: number): boolean =>
  headline !== null && at <= headline + 2 && blocks[at]!.text.length >= LONG_SUBTITLE && /^h[2-6]$/.test(headingOf(blocks[at]!.box) ?? '');

const isCaptioned = ({ box }: Block, root: Box): boolean => {
  let figure = false;
  for (let up: Box | null = box; up !== null && up !== root; up = up.parent) {
    if (up.element.tag === 'blockquote' || up.element.tag === 'table') return false;
    if (up.mark === 'caption') return true;
    if (up.element.tag === 'figure') figure = true;
  }
  return figure;
};

const LONGEST_TITLE = 400;
const ALL_LINK = 0.8;
const ABSENT = 0.15;
const PRESENT = 0.95;
/** Words a block needs for its absence to tell: subheads are often left out. */
const TELLING = 10;

const hear = ({ page, reasons, start, root }: Draft, body: string | null): void => {
  const share = witnessOf(page.blocks, body, (at) => reasons[at] === null);
  if (share === null) return;
  page.blocks.forEach((block, at) => {
    const reason = reasons[at];
    if (reason === null && wordCount(block.text) >= TELLING && share(at) < ABSENT) reasons[at] = 'unwitnessed';
    else if ((reason === 'apart' || reason === 'remote' || reason === 'tail' || reason === 'links') && at >= start && at < root.end && isRunning(block) && share(at) > PRESENT) reasons[at] = null;
  });
};

/** Tells a page's article from what surrounds it. */
export const judge = (page: Page, { titles, byline, body }: Told): Judgement => {
  const { blocks } = page;
  const apart = apartOf(page);
  const whole = rootOf(page, apart);
  const running = sums(blocks, (block, at) => (apart[at] !== true && isRunning(block) ? block.size : 0));
  const headline = headlineOf(page, titles, running, whole);
  const root = headline === null ? whole : ownPartOf(page, whole, headline, running);
  const start = headEnd(page, headline, running, root);
  const keys = new Set([...titles, headline === null ? '' : blocks[headline]!.text].map(titleKey).filter((key) => key !== ''));
  const signature = byline === null ? null : titleKey(byline);
  const reasons = blocks.map((block, at): Reason | null => {
    if (at === headline) return 'title';
    if (at < root.first || at >= root.end) return at > (headline ?? blocks.length) && at < start && apart[at] !== true ? formOf(block.text) ?? 'head' : 'outside';
    if (apart[at] === true) return 'apart';
    if (at < start) return at <= (headline ?? -1) ? 'above' : formOf(block.text) ?? 'head';
    if (isCaptioned(block, root)) return 'caption';
    if (block.text.length < LONGEST_TITLE) {
      const key = titleKey(block.text);
      if (keys.has(key)) return 'title';
      if (key === signature) return 'signature';
    }
    if (isUnderTitle(page, headline, at)) return 'subtitle';
    if (SUBTITLE.test(block.box.element.attributes.get('class')?.slice(0, 200) ?? '') && running({ first: start, end: at }) === 0) return 'subtitle';
    return formOf(block.text) ?? (linkShare(block) > ALL_LINK && !isRunning(block) ? 'links' : null);
  });
  const draft: Draft = { page, root, start, reasons, running };
  for (const pass of passes) pass(draft);
  hear(draft, body);
  return { reasons, headline, root };
};
