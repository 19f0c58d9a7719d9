import { endsSentence } from '../blocks.ts';

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const DENSE = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const SENTENCE = 60;
const PARAGRAPH = 160;
const HALF = 0.5;

/** Share of a text that is inside links; `linked` counts its letters. */
export const shareOf = (text: string, linked: number): number => Math.min(1, linked / Math.max(1, text.length * 0.85));

/**
 * Size of a text in letters of an alphabet (a sign of a script without spaces says as much as three of those), and
 * whether it reads as running text rather than as a label, title or link.
 */
export const measure = (text: string, linked: number): { size: number; running: boolean } => {
  const size = DENSE.test(text) ? text.length + 2 * (text.match(DENSE_SCRIPT)?.length ?? 0) : text.length;
  return { size, running: size >= SENTENCE && shareOf(text, linked) < HALF && (size >= PARAGRAPH || endsSentence(text)) };
};
