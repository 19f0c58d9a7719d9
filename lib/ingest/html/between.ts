import { RELATED_ABROAD } from '#lib/lexicon/page-marks.ts';
import { endsSentence } from '../blocks.ts';
import { dateIn } from '../date.ts';
import { isInside, isQuoted, mark } from './draft.ts';
import type { Pass } from './draft.ts';
import { headingOf } from './head.ts';
import { isRunning } from './prose.ts';

const LONGEST_LABEL = 200;
const LONGEST_CAPTION = 700;
const CAPTION_BLOCKS = 6;

/** Text in one part with a picture or a film, where nothing marks it as the caption. */
export const pictured: Pass = (draft) => {
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
export const signed: Pass = (draft) => {
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

const LONGEST_POINTER = 300;

export const abroad: Pass = (draft) => {
  draft.page.blocks.forEach(({ text }, at) => {
    if (text.length < LONGEST_POINTER && RELATED_ABROAD.test(text)) mark(draft, at, 'related');
  });
};

const RUN_LABEL = /^(?:image|photo|picture|slide|foto|bild)\s?\d{1,3}\s?(?:of|\/|de|von|di|sur)[\s/]*\d{1,3}$/i;
const IN_PARAGRAPHS = 0.8;
const ITEMS = /^(?:p|li|td|th|dd|dt|h[1-6]|pre|blockquote|summary|caption)$/;

/** Labels between paragraphs that are none themselves, where nearly all of the text stands in paragraphs. */
export const labels: Pass = (draft) => {
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

const LONGEST_BUTTON = 14;

/** A button of a share bar whose word alone says nothing: "X", "More". */
export const buttons: Pass = (draft) => {
  const { page, reasons } = draft;
  page.blocks.forEach(({ text }, at) => {
    if (text.length <= LONGEST_BUTTON && !endsSentence(text) && (reasons[at - 1] === 'share' || reasons[at + 1] === 'share')) mark(draft, at, 'share');
  });
};
