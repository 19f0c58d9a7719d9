import { genderOf } from '#lib/lexicon/given-names.ts';
import { endsSentence, wordCount } from './blocks.ts';
import type { Block } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { besidesDates, dateIn } from './date.ts';
import type { Form } from './asked.ts';
import { cellsIn, mastheadIn } from './masthead.ts';

const DATELINE = /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,2}(?:, \p{Lu}[\p{L}. ]{2,24})?|\p{Lu}[\p{L}.'’ -]{2,24}, (?:\p{Lu}[\p{L}.]{2,9}\.? \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,9}))\s?(?:[–—:-]{1,2})?$/u;

const LONGEST_KICKER = 120;

const isPlaceOrSection = (rest: string): boolean => rest.split(' ').length <= 3 && /^(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(rest);

const isSigned = (form: Form | null | undefined): boolean => form === 'date' || form === 'byline';

const bearsGivenName = (text: string): boolean => genderOf(text.split(/[\s,]/)[0]?.toLowerCase() ?? '') !== null;

/** Where headlines are in sentence case, two capitalised words under one are a name and no subhead. */
const isTitleCase = (text: string): boolean => !text.split(' ').slice(1).some((word) => /^\p{Ll}{5,}/u.test(word));

/**
 * What a line between the page's top and the first paragraph is, when it is neither headline nor standfirst;
 * judged by its neighbours too, so a bare name or place counts only beside a date, a byline or the headline.
 */
export const headFormOf = (blocks: readonly Block[], forms: readonly (Form | null)[], at: number, headline: number | null): Form | 'dateline' | 'kicker' | null => {
  const { text } = blocks[at]!;
  if (dateIn(text) !== null && text.length <= 80 && isPlaceOrSection(besidesDates(text))) return 'date';
  if (headline === null || (at < headline && mastheadIn(text) !== null)) return mastheadIn(text) === null ? null : 'kicker';
  if (at < headline) return endsSentence(text) && cellsIn(text).length < 3 || text.length > LONGEST_KICKER ? null : 'kicker';
  if (text.length <= 80 && bylineOf(text, 'head') !== null && wordCount(text) >= 2) {
    if (isSigned(forms[at + 1]) || isSigned(forms[at - 1]) || bearsGivenName(text) || (at === headline + 1 && !isTitleCase(blocks[headline]!.text))) return 'byline';
  }
  if (mastheadIn(text) !== null) return 'kicker';
  if (cellsIn(text).length >= 3 && text.length <= 120 && !/\d/.test(text)) return 'navigation';
  return DATELINE.test(text) ? 'dateline' : null;
};
