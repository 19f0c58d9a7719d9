import { shareOf } from './measure.ts';
import type { Block, Box } from './page.ts';

export const isRunning = ({ running }: Block): boolean => running;

/** Share of a block that is inside links. */
export const linkShare = ({ text, linked }: Block): number => shareOf(text, linked);

const LINKED_TITLE = 20;

/** Whether a block begins with the linked title of something else, as entries in lists of stories do. */
export const opensLinked = ({ opening, text }: Block): boolean => opening >= LINKED_TITLE && opening < text.length;

const isListed = (box: Box): boolean => box.element.tag === 'li' || box.element.tag === 'td';

/** What a block says for or against its surroundings being an article: letters of running text, less what is linked. */
export const worthOf = (block: Block): number => {
  const share = linkShare(block);
  if (isRunning(block)) return isListed(block.box) && opensLinked(block) ? -10 : Math.min(1200, block.size) * (1 - share);
  return share > 0.5 ? -(10 + Math.min(60, block.text.length / 2)) : -2;
};

export type Ranged = Readonly<{ first: number; end: number }>;

/** Sums over blocks, so that those of a box take one subtraction. */
export const sums = (blocks: readonly Block[], value: (block: Block, at: number) => number): ((range: Ranged) => number) => {
  const total = new Float64Array(blocks.length + 1);
  blocks.forEach((block, at) => {
    total[at + 1] = total[at]! + value(block, at);
  });
  return ({ first, end }) => total[end]! - total[first]!;
};
