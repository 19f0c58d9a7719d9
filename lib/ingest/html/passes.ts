import { RELATED_ABROAD } from '#lib/lexicon/page-marks.ts';
import { endsSentence } from '../blocks.ts';
import { dateIn } from '../date.ts';
import type { Form } from '../forms.ts';
import { isClosingLine } from '../tail.ts';
import { headingOf } from './head.ts';
import type { Block, Box, Page } from './page.ts';
import { isRunning, linkShare, opensLinked, sizeOf, sums } from './prose.ts';
import type { Ranged } from './prose.ts';

/** Why a block is not the article's: its own form, or its place and marks on the page. */
export type Reason = Form | 'above' | 'apart' | 'head' | 'links' | 'outside' | 'remote' | 'repeated' | 'signature' | 'subtitle' | 'tail' | 'title' | 'unwitnessed';

/** What the passes share; each writes its reason where none stands yet. `running` sums the letters of running text. */
export type Draft = Readonly<{ page: Page; root: Box; start: number; reasons: (Reason | null)[]; running: (range: Ranged) => number }>;

type Pass = (draft: Draft) => void;

const mark = ({ reasons }: Draft, at: number, reason: Reason): void => {
  reasons[at] ??= reason;
};

const isInside = (box: Box, root: Box): boolean => box !== root && box.first >= root.first && box.end <= root.end;

/** A quotation set apart, as posts of social networks are embedded. */
export const isQuoted = ({ box }: Block): boolean => box.element.tag === 'blockquote' || box.parent?.element.tag === 'blockquote';

const LONGEST_LABEL = 200;
const LONGEST_CAPTION = 700;
const CAPTION_BLOCKS = 6;

/** Text in one part with a picture or a film, where nothing marks it as the caption. */
const pictured: Pass = (draft) => {
  const { page, root, running } = draft;
  const most = Math.min(LONGEST_CAPTION, running(root) / 3);
  for (const box of page.boxes) {
    if (!isInside(box, root)) continue;
    const first = page.blocks[box.first];
    if (first !== undefined && box.pictures > 0 && box.end - box.first === 1 && first.text.length < LONGEST_LABEL && !endsSentence(first.text) && headingOf(box) === null && !isQuoted(first)) mark(draft, box.first, 'caption');
    if (box.mark !== 'picture' || box.end - box.first > CAPTION_BLOCKS || running(box) > most) continue;
    for (let at = box.first; at < box.end; at += 1) if (!isQuoted(page.blocks[at]!)) mark(draft, at, 'caption');
  }
};

const LONGEST_SIGNATURE = 160;
const SIGNATURE_BLOCKS = 8;
const DATED = /(?:^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:\D|$)/;

/** Parts that sign and date the article, and lines with a date before it begins. */
const signed: Pass = (draft) => {
  const { page, root, running, start, reasons } = draft;
  for (const box of page.boxes) {
    if (box.mark !== 'signature' || !isInside(box, root) || running(box) > 0 || box.end - box.first > SIGNATURE_BLOCKS) continue;
    for (let at = box.first; at < box.end; at += 1) if (page.blocks[at]!.text.length < LONGEST_SIGNATURE) mark(draft, at, 'signature');
  }
  for (let at = start; at < root.end; at += 1) {
    const block = page.blocks[at]!;
    if (reasons[at] === null && isRunning(block)) return;
    if (block.text.length < LONGEST_SIGNATURE && !endsSentence(block.text) && (DATED.test(block.text) || dateIn(block.text) !== null)) mark(draft, at, 'signature');
  }
};

const LINKED_PARAGRAPH = 0.5;
const LINKED_ITEM = 0.3;

const isLoose = (block: Block): boolean => {
  const share = linkShare(block);
  const paragraph = block.box.element.tag === 'p';
  return headingOf(block.box) !== null || share > 0.6 || (!isRunning(block) && share > (paragraph ? LINKED_PARAGRAPH : LINKED_ITEM)) || (!paragraph && opensLinked(block));
};

/** Behind the last paragraph: headings without text, lists of links, offers and notes on the outlet. */
const tail: Pass = (draft) => {
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
const remote: Pass = (draft) => {
  const { page, root, reasons } = draft;
  const kept = sums(page.blocks, (block, at) => (reasons[at] === null && isRunning(block) ? sizeOf(block.text) : 0));
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

const LONGEST_POINTER = 300;

const abroad: Pass = (draft) => {
  draft.page.blocks.forEach(({ text }, at) => {
    if (text.length < LONGEST_POINTER && RELATED_ABROAD.test(text)) mark(draft, at, 'related');
  });
};

const GRAM = 6;
const FEWEST_GRAMS = 4;
const RUNS_ON = /^(?:p|li|td|th|dd|dt|h[1-6]|pre)$/;

/** Words of the article that its template sets out once more: every sequence of six of them stands in one other block. */
const repeated: Pass = (draft) => {
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

const RUN_LABEL = /^(?:image|photo|picture|slide|foto|bild)\s?\d{1,3}\s?(?:of|\/|de|von|di|sur)[\s/]*\d{1,3}$/i;
const IN_PARAGRAPHS = 0.8;
const ITEMS = /^(?:p|li|td|th|dd|dt|h[1-6]|pre|blockquote|summary|caption)$/;

/** Labels between paragraphs that are none themselves, where nearly all of the text stands in paragraphs. */
const labels: Pass = (draft) => {
  const { page, reasons, start, root } = draft;
  let [all, set] = [0, 0];
  page.blocks.forEach((block, at) => {
    if (reasons[at] !== null || !isRunning(block)) return;
    all += block.text.length;
    if (ITEMS.test(block.box.element.tag)) set += block.text.length;
  });
  for (let at = start; at < root.end; at += 1) {
    const block = page.blocks[at]!;
    if (RUN_LABEL.test(block.text)) mark(draft, at, 'residue');
    else if (set >= IN_PARAGRAPHS * all && !ITEMS.test(block.box.element.tag) && headingOf(block.box) === null && !isRunning(block) && !endsSentence(block.text)) mark(draft, at, 'residue');
  }
};

const LONG_COPY = 60;

/** Captions of a gallery, which it has once for each of its pictures and views. */
const copies: Pass = (draft) => {
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

/** In this order: what one has marked counts no more for the next. */
export const passes: readonly Pass[] = [pictured, signed, abroad, copies, labels, tail, remote, repeated, tail];
