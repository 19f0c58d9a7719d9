import { endsSentence, wordCount } from './blocks.ts';
import type { Form } from './asked.ts';
import { keyOf } from './fold.ts';
import { isMastheadName } from './masthead.ts';

const SPEECH = /\b(?:said|says|told|according|added)\b/;
const ABOUT_AUTHOR = /^(?:['’]s\s(?:(?:new|latest|first|next)\s)?(?:book|novel|column|podcast|newsletter)|\s(?:is|writes|covers|reports|can be|has (?:covered|reported|written)|tweets|was))\b/;
const ABOUT_OUTLET = /\bis (?:an? |the |part |published |owned |funded )/;
const OFFER = /^(?:get|subscribe|support|join|download|sign up|register|follow|donate|buy|order|advertise|contact|call|whatsapp|email|disclaimer|note|reuse|explore|discover|more|listen|watch)\b/;
const MOST_WORDS = 14;

/** Whether a line at the very end is a note on the author, on the outlet, or an offer; `authors` as signed. */
export const isClosingLine = (text: string, authors: readonly string[]): Form | null => {
  if (text.length > 320) return null;
  const key = keyOf(text);
  if (SPEECH.test(key)) return null;
  const author = authors.flatMap((names) => names.split(/, | and | & /)).find((name) => name.includes(' ') && text.startsWith(name));
  if (author !== undefined && ABOUT_AUTHOR.test(text.slice(author.length))) return 'bio';
  const verb = ABOUT_OUTLET.exec(key);
  if (verb !== null && isMastheadName(text.slice(0, verb.index).trim())) return 'bio';
  if (/^disclaimer\b/.test(key)) return 'bio';
  return OFFER.test(key) && !endsSentence(text) && wordCount(text) <= MOST_WORDS ? 'promotion' : null;
};
