import type { Line } from './page.ts';
import type { Words } from './words.ts';

const LARGE = 1.8;

/** Whether the letter is a word of its own before this line, as the A of "A man" and not that of "After" is. */
const standsAlone = (letter: string, line: string, { whole }: Words): boolean => {
  const next = /^\p{Ll}+/u.exec(line)?.[0] ?? '';
  return (letter === 'A' || letter === 'I') && whole.has(next) && !whole.has(letter.toLowerCase() + next);
};

/** Puts a large initial that is set into the first lines of a text before the first of them. */
export const withInitials = (lines: readonly Line[], words: Words): readonly Line[] => {
  const taken = new Map<Line, Line>();
  const indented = new Map<Line, number>();
  for (const initial of lines.filter(({ text }) => /^["“‘']?\p{Lu}$/u.test(text))) {
    const beside = lines.filter((line) => line !== initial && line.y > initial.y - initial.size && line.y <= initial.y + line.size / 2 && line.x >= initial.x && line.x - initial.right < line.size && initial.size > LARGE * line.size);
    const first = beside.toSorted((a, b) => a.y - b.y)[0];
    if (first !== undefined) taken.set(first, initial);
    for (const line of beside) indented.set(line, initial.x);
  }
  const initials = new Set(taken.values());
  return lines.filter((line) => !initials.has(line)).map((line) => {
    const initial = taken.get(line);
    const x = indented.get(line) ?? line.x;
    return initial === undefined ? { ...line, x } : { ...line, x, font: null, text: `${initial.text}${standsAlone(initial.text.at(-1) ?? '', line.text, words) ? ' ' : ''}${line.text}` };
  });
};
