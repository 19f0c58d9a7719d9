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

const NEARLY_ALL = 0.92;

/** What is left of the root behind, or as labels before, the part that has nearly all of it. */
const remote: Pass = (draft) => {
  const { page, root, reasons } = draft;
  const kept = sums(page.blocks, (block, at) => (reasons[at] === null && isRunning(block) ? sizeOf(block.text) : 0));
  const enough = NEARLY_ALL * kept(root);
  let core = root;
  for (const box of page.boxes) if (isInside(box, core) && box.element.tag !== 'p' && kept(box) >= enough) core = box;
  for (let at = root.first; at < root.end; at += 1) if (at >= core.end || (at < core.first && !isRunning(page.blocks[at]!))) mark(draft, at, 'remote');
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

/** In this order: what one has marked counts no more for the next. */
export const passes: readonly Pass[] = [pictured, signed, abroad, tail, remote, repeated, tail];
