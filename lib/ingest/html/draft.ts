import type { Form } from '../asked.ts';
import type { Block, Box, Page } from './page.ts';
import type { Ranged } from './prose.ts';

/** Why a block is not the article's: its own form, or its place and marks on the page. */
export type Reason = Form | 'above' | 'apart' | 'head' | 'links' | 'outside' | 'remote' | 'repeated' | 'signature' | 'subtitle' | 'tail' | 'title' | 'unwitnessed';

/** What the passes share; each writes its reason where none stands yet. `running` sums the letters of running text. */
export type Draft = Readonly<{ page: Page; root: Box; start: number; reasons: (Reason | null)[]; running: (range: Ranged) => number }>;

export type Pass = (draft: Draft) => void;

export const mark = ({ reasons }: Draft, at: number, reason: Reason): void => {
  reasons[at] ??= reason;
};

export const isInside = (box: Box, root: Box): boolean => box !== root && box.first >= root.first && box.end <= root.end;

/** A quotation set apart, as posts of social networks are embedded. */
export const isQuoted = ({ box }: Block): boolean => box.element.tag === 'blockquote' || box.parent?.element.tag === 'blockquote';
