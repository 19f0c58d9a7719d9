import { isClosingLine } from '../tail.ts';
import { isQuoted, mark } from './draft.ts';
import type { Pass } from './draft.ts';
import { headingOf } from './head.ts';
import type { Block, Box } from './page.ts';
import { isRunning, linkShare, opensLinked, sums } from './prose.ts';

const LINKED_PARAGRAPH = 0.5;
const LINKED_ITEM = 0.3;

const isLoose = (block: Block): boolean => {
  const share = linkShare(block);
  const paragraph = block.box.element.tag === 'p';
  return headingOf(block.box) !== null || share > 0.6 || (!isRunning(block) && share > (paragraph ? LINKED_PARAGRAPH : LINKED_ITEM)) || (!paragraph && opensLinked(block));
};

/** Behind the last paragraph: headings without text, lists of links, offers and notes on the outlet. */
export const tail: Pass = (draft) => {
  const { page, root, reasons, start } = draft;
  for (let at = root.end - 1; at > start; at -= 1) {
    if (reasons[at] !== null) continue;
    const block = page.blocks[at]!;
    const closing = isClosingLine(block.text, []);
    if (closing === null && !isLoose(block)) return;
    mark(draft, at, closing ?? 'tail');
  }
};

const MAIN = 0.6;
const SIDE = 0.25;
/** So many sisters of one block of text each are its paragraphs, whatever element they are. */
const FEWEST_PARAGRAPHS = 2;
const PARAGRAPHS = /^(?:p|ul|ol|dl|h[1-6]|blockquote|pre|table|figure)$/;

const kindOf = ({ element: { tag, attributes } }: Box): string | null => (attributes.get('class')?.trim() ? `${tag} ${attributes.get('class')!.trim()}` : null);

/**
 * Parts beside the one that has most of the text: from the root inwards, what follows the main part and has little text
 * is a prompt, a notice or another story, unless it is of the same make; labels before it are none of the article.
 */
export const remote: Pass = (draft) => {
  const { page, root, reasons } = draft;
  const kept = sums(page.blocks, (block, at) => (reasons[at] === null && isRunning(block) ? block.size : 0));
  const children = new Map<Box, Box[]>();
  for (const box of page.boxes) {
    if (box.parent === null || box.end === box.first) continue;
    const list = children.get(box.parent);
    if (list === undefined) children.set(box.parent, [box]); else list.push(box);
  }
  for (let outer = root; ;) {
    const inner = children.get(outer) ?? [];
    const main = inner.reduce<Box | null>((best, box) => (best === null || kept(box) > kept(best) ? box : best), null);
    if (main === null || kept(main) < MAIN * kept(outer) || main.end - main.first === 1 || PARAGRAPHS.test(main.element.tag)) return;
    const kind = kindOf(main);
    const singles = inner.filter((box) => box.end - box.first === 1 && isRunning(page.blocks[box.first]!));
    const paragraphs = new Set(singles.length >= FEWEST_PARAGRAPHS ? singles : []);
    for (const box of inner) {
      if (box === main || paragraphs.has(box) || PARAGRAPHS.test(box.element.tag) || (kind !== null && kindOf(box) === kind)) continue;
      const behind = box.first >= main.end && kept(box) < SIDE * kept(main);
      for (let at = box.first; at < box.end; at += 1) if (behind || (box.end <= main.first && !isRunning(page.blocks[at]!))) mark(draft, at, 'remote');
    }
    outer = main;
  }
};

const GRAM = 6;
const FEWEST_GRAMS = 4;
const RUNS_ON = /^(?:p|li|td|th|dd|dt|h[1-6]|pre)$/;

/** Words of the article that its template sets out once more: every sequence of six of them stands in one other block. */
export const repeated: Pass = (draft) => {
  const { page, reasons } = draft;
  const open = page.blocks.flatMap((_, at) => (reasons[at] === null ? [at] : []));
  const isSetOut = (at: number): boolean => !RUNS_ON.test(page.blocks[at]!.box.element.tag) || isQuoted(page.blocks[at]!);
  if (!open.some(isSetOut)) return;
  const owners = new Map<string, number>();
  const gramsOf = (at: number): readonly string[] => {
    const words = page.blocks[at]!.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return Array.from({ length: Math.max(0, words.length - GRAM + 1) }, (_, from) => words.slice(from, from + GRAM).join(' '));
  };
  const grams = new Map(open.map((at) => [at, gramsOf(at)]));
  for (const [at, list] of grams) for (const gram of list) if (list.length > (grams.get(owners.get(gram) ?? -1)?.length ?? 0)) owners.set(gram, at);
  for (const [at, list] of grams) {
    const owner = owners.get(list[0] ?? '');
    if (list.length >= FEWEST_GRAMS && owner !== at && isSetOut(at) && list.every((gram) => owners.get(gram) === owner)) mark(draft, at, 'repeated');
  }
};

const LONG_COPY = 60;

/** Captions of a gallery, which it has once for each of its pictures and views. */
export const copies: Pass = (draft) => {
  const { page, reasons, start, root } = draft;
  const places = new Map<string, number[]>();
  for (let at = start; at < root.end; at += 1) {
    const { text, box } = page.blocks[at]!;
    if (text.length < LONG_COPY || reasons[at] !== null || box.element.tag === 'p') continue;
    const list = places.get(text);
    if (list === undefined) places.set(text, [at]); else list.push(at);
  }
  const listed = (at: number): boolean => {
    for (let box: Box | null = page.blocks[at]!.box, steps = 0; box !== null && steps < 4; box = box.parent, steps += 1) if (box.element.tag === 'li') return true;
    return false;
  };
  for (const list of places.values()) if (list.length > 1 && list.some(listed)) for (const at of list) mark(draft, at, 'caption');
};
