import { endsSentence, wordCount } from './blocks.ts';
import type { Block } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { dateIn } from './date.ts';
import { keyOf } from './fold.ts';
import type { Form } from './asked.ts';
import { cellsIn, mastheadIn } from './masthead.ts';
import { knownOutlet } from './names.ts';

const LONGEST = 220;
const CLOSING = /["'”’»)\]]+$/;
const ABBREVIATION = /(?:^|[\s.(])(?:\p{L}\.\p{L}|[A-Z]|Inc|Jr|Sr|Co|Corp|Ltd|No|St|Dr|a\.m|p\.m)\.$/u;
const STARTS = /^["'“‘«([¿¡$£€₦₹#]*[\p{Lu}\p{N}\p{Lo}]|^\p{Ll}+\p{Lu}/u;
const TITLES = /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|vs?|No|U\.S|U\.N|U\.K|[A-Z])\.(?=\s)/g;
const SENTENCE_BREAK = /[.!?]["”’]?\s+["“‘]?\p{Lu}/u;

/** Whether the text can be a headline: one line that does not end as a sentence of running prose does. */
export const isHeadlineLike = (text: string): boolean => {
  if (text.length > LONGEST || text.length < 3 || !STARTS.test(text)) return false;
  const bare = text.replace(CLOSING, '');
  if (/[.;:,…]$/.test(bare)) return ABBREVIATION.test(bare) && wordCount(text) <= 20;
  return !(text.length > 120 && SENTENCE_BREAK.test(bare.replace(TITLES, '')));
};

/** A title or label of a few words, as in menus, lists of stories and subheads. */
export const isTitleLike = ({ text }: Block): boolean => text.length <= 180 && !endsSentence(text) && !/[;:,]$/.test(text) && !/^[-•*‣▪]\s|^\d+[.)]\s/.test(text);

const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What speaks for a line at the top being the headline, and what for its being something beside it. */
const weigh = (text: string): number => {
  const words = SCRIPT_WITHOUT_SPACES.test(text) ? text.length / 3 : wordCount(text);
  let weight = words >= 5 ? 2 : words >= 3 ? 0 : -2;
  if (mastheadIn(text) !== null) weight -= 6;
  if (cellsIn(text).length >= 3 || /\s{3,}|\t/.test(text)) weight -= 4;
  if (dateIn(text) !== null) weight -= 3;
  if (bylineOf(text, 'anywhere') !== null) weight -= 4;
  return weight;
};

const LIGHTEST = -3;
const CANDIDATES = 12;

/**
 * Index of the headline among the blocks, or null; `forms` are the blocks' own forms, `from` where the text begins.
 * Of the lines before the first paragraph the one that most looks like it; of equals the first.
 */
export const headlineAt = (blocks: readonly Block[], forms: readonly (Form | null)[], from: number): number | null => {
  let best: { at: number; weight: number } | null = null;
  let seen = 0;
  for (let at = from; at < blocks.length - 1 && seen < CANDIDATES; at += 1) {
    if (forms[at] !== null || (mastheadIn(blocks[at]!.text) !== null && !isHeadlineLike(blocks[at]!.text))) continue;
    const { text } = blocks[at]!;
    if (!isHeadlineLike(text)) {
      if (endsSentence(text) || text.length > LONGEST / 2) break;
      continue;
    }
    seen += 1;
    const weight = weigh(text);
    if (best === null || weight > best.weight) best = { at, weight };
    if (weight >= 2) break;
  }
  return best === null || best.weight < LIGHTEST ? null : best.at;
};

/** Length of the headline without the site's name behind a bar or dash, and that name. */
export const withoutSite = (title: string): { length: number; outlet: string | null } => {
  const found = /\s+(?:[|–—-]|::|»)\s+(?=[^|–—»]{2,40}$)/u.exec(title);
  const site = found === null ? '' : title.slice(found.index + found[0].length);
  const outlet = found === null ? null : knownOutlet(keyOf(site)) ?? (found[0].trim() === '|' ? mastheadIn(site) : null);
  return found === null || outlet === null ? { length: title.length, outlet: null } : { length: found.index, outlet };
};
