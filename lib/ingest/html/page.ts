import { INLINE, UNREAD } from './elements.ts';
import { markReader } from './marks.ts';
import type { Mark } from './marks.ts';
import { measure } from './measure.ts';
import type { Element } from './tree.ts';

/**
 * One paragraph, heading, list item or the like. `linked` counts the visible characters inside links, `opening` those
 * before anything else; `size` and `running` as measured in measure.ts.
 */
export type Block = Readonly<{ text: string; linked: number; opening: number; size: number; running: boolean; box: Box }>;

/** A block-level element that holds text: its blocks are those from `first` up to `end`. */
export type Box = Readonly<{ element: Element; parent: Box | null; mark: Mark; first: number; end: number; pictures: number }>;

export type Page = Readonly<{ blocks: readonly Block[]; boxes: readonly Box[] }>;

type Run = Readonly<{ text: string; linked: boolean }>;

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/g;
const UNTIDY = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/;
const SPACES = /[\t\n\f\r \u00a0\u2000-\u200a\u202f\u3000]+/g;
/** Inside these, inline elements are part of a sentence, whatever they are called. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'iframe', 'svg', 'object', 'embed']);
const SENTENCES: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'dd', 'dt', 'pre']);
const BLANK = /^[\t\n\f\r ]*$/;
const SPACE: Run = { text: ' ', linked: false };

const visible = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 32) count += 1;
  return count;
};

/** Whether a link leads to another page: one to a place on this page says nothing about what it stands in. */
const leadsAway = ({ attributes }: Element): boolean => attributes.has('href') && !/^#./.test(attributes.get('href') ?? '');

/** Cuts a page into blocks of text, each with the elements it stands in. */
export const readPage = (root: Element): Page => {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  const markOf = markReader();
  let runs: Run[] = [];
  let pictures = 0;

  const flush = (box: Box): void => {
    if (runs.length === 0) return;
    let text = '';
    let [linked, opening] = [0, 0];
    let opens = true;
    for (const run of runs) {
      text += run.text;
      const size = run.linked || opens ? visible(run.text) : 0;
      if (opens && size > 0) {
        if (run.linked) opening += size;
        else opens = false;
      }
      if (run.linked) linked += size;
    }
    runs = [];
    text = text.replace(/ ?\n ?/g, '\n').replace(/ {2,}/g, ' ').trim();
    if (text !== '') blocks.push({ text, linked, opening, box, ...measure(text, linked) });
  };

  const addText = (raw: string, linked: boolean, verbatim: boolean): void => {
    if (!verbatim && BLANK.test(raw)) {
      if (runs.length > 0) runs.push(SPACE);
      return;
    }
    const clean = UNTIDY.test(raw) ? raw.replace(INVISIBLE, '') : raw;
    const text = verbatim ? clean.replaceAll('\r\n', '\n').replace(/[\t \u00a0]+/g, ' ') : clean.replace(SPACES, ' ');
    if (text !== '' && (text !== ' ' || runs.length > 0)) runs.push({ text, linked });
  };

  const addBreak = (box: Box): void => {
    for (let at = runs.length - 1; at >= 0; at -= 1) {
      if (runs[at]!.text === '\n') return flush(box);
      if (runs[at]!.text.trim() !== '') break;
    }
    if (runs.length > 0) runs.push({ text: '\n', linked: false });
  };

  const walk = (element: Element, box: Box, linked: boolean, verbatim: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') addText(child, linked, verbatim);
      else if (child.tag === 'br') addBreak(box);
      else if (PICTURES.has(child.tag)) pictures += 1;
      else if (UNREAD.has(child.tag)) continue;
      else {
        const mark = markOf(child);
        const inline = INLINE.has(child.tag);
        const nowLinked = linked || (child.tag === 'a' && leadsAway(child));
        if (inline && mark === 'hidden') continue;
        if (inline && (mark === null || mark === 'body' || mark === 'signature' || SENTENCES.has(element.tag) || INLINE.has(element.tag))) {
          walk(child, box, nowLinked, verbatim);
          continue;
        }
        flush(box);
        const inner = { element: child, parent: box, mark, first: blocks.length, end: blocks.length, pictures: 0 };
        const place = boxes.push(inner) - 1;
        const picturesBefore = pictures;
        walk(child, inner, nowLinked, verbatim || child.tag === 'pre');
        flush(inner);
        inner.end = blocks.length;
        inner.pictures = pictures - picturesBefore;
        if (inner.first === inner.end && boxes.length - 1 === place) boxes.pop();
      }
    }
  };

  const whole = { element: root, parent: null, mark: null, first: 0, end: 0, pictures: 0 };
  boxes.push(whole);
  walk(root, whole, false, false);
  flush(whole);
  whole.end = blocks.length;
  return { blocks, boxes };
};
