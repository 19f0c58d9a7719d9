import { endsSentence, wordCount } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Form } from './forms.ts';
import { keyOf } from './fold.ts';
import { knownOutlet } from './names.ts';

const LONGEST = 220;
const CLOSING = /["'”’»)\]]+$/;
const ABBREVIATION = /(?:^|[\s.(])(?:\p{L}\.\p{L}|[A-Z]|Inc|Jr|Sr|Co|Corp|Ltd|No|St|Dr|a\.m|p\.m)\.$/u;

/** Whether the text can be a headline: one line that does not end as a sentence of running prose does. */
export const isHeadlineLike = (text: string): boolean => {
  if (text.length > LONGEST || text.length < 3 || !/^["'“‘«([¿¡$£€#]*[\p{Lu}\p{N}\p{Lo}]|^[a-z]+[A-Z]/u.test(text)) return false;
  const bare = text.replace(CLOSING, '');
  if (/[.;:,…]$/.test(bare)) return ABBREVIATION.test(bare) && wordCount(text) <= 20;
  return !(/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(bare.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|vs?|No|U\.S|U\.N|U\.K|[A-Z])\./g, '$&_').replaceAll('_ ', ' _')) && text.length > 120);
};

/** A title or label of a few words, as in menus, lists of stories and subheads. */
export const isTitleLike = ({ text }: Block): boolean => text.length <= 180 && !endsSentence(text) && !/[;:,]$/.test(text) && !/^[-•*‣▪]\s|^\d+[.)]\s/.test(text);

/** Index of the headline among the blocks, or null; `forms` are the blocks' own forms, `from` where the text begins. */
export const headlineAt = (blocks: readonly Block[], forms: readonly (Form | null)[], from: number): number | null => {
  for (let at = from; at < blocks.length - 1; at += 1) {
    const block = blocks[at];
    if (block === undefined || !mayPass(block, forms[at] ?? null)) {
      if (block === undefined || !isHeadlineLike(block.text)) return null;
      const next = nextPlain(blocks, forms, at + 1);
      if (wordCount(block.text) <= 2 && next !== null && wordCount(blocks[next]!.text) >= 4 && isHeadlineLike(blocks[next]!.text) && blocks.length > next + 1) return next;
      return at;
    }
  }
  return null;
};

const mayPass = ({ text }: Block, form: Form | null): boolean => form !== null || knownOutlet(text) !== null || /^[a-z]/.test(text) && wordCount(text) <= 3;

const nextPlain = (blocks: readonly Block[], forms: readonly (Form | null)[], from: number): number | null => {
  for (let at = from; at < Math.min(blocks.length, from + 4); at += 1) if (forms[at] === null) return at;
  return null;
};

/** Length of the headline without the site's name behind a bar or dash, and that name. */
export const withoutSite = (title: string): { length: number; outlet: string | null } => {
  const found = /\s+(?:[|–—-]|::|»)\s+(?=[^|–—»]{2,40}$)/u.exec(title);
  if (found === null) return { length: title.length, outlet: null };
  const site = title.slice(found.index + found[0].length);
  const outlet = knownOutlet(keyOf(site));
  return outlet === null ? { length: title.length, outlet: null } : { length: found.index, outlet };
};
