/** A piece of text as it stands on a page: `x` and `y` of its lower left corner from the top left of the page, in points. */
export type Piece = Readonly<{ text: string; x: number; y: number; width: number; size: number; font: string }>;

export type Page = Readonly<{ width: number; height: number; pieces: readonly Piece[] }>;

/** Pieces beside each other on one line. `font`: the one in which all of it is set, else null. */
export type Line = Readonly<{ text: string; x: number; right: number; y: number; size: number; font: string | null; page: number }>;

// Word gaps are seldom wider than one size of the letters; gutters are.
const WIDEST_SPACE = 1.1;
// Narrow columns set to full width have wider word gaps, tables wider ones still.
const WIDEST_JUSTIFIED = 7;
const NARROWEST_SPACE = 0.12;
const SAME_LINE = 0.4;
// A large initial stands on the same line as what it is not part of.
const OTHER_TYPE = 1.8;

const joinPieces = (pieces: readonly Piece[], page: number): Line => {
  let text = '';
  let right = pieces[0]!.x;
  for (const piece of pieces) {
    const gap = piece.x - right;
    if (text !== '' && gap > NARROWEST_SPACE * piece.size && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const size = pieces.reduce((sum, piece) => sum + piece.size * piece.text.length, 0) / Math.max(1, letters);
  const { font } = pieces[0]!;
  return { text: text.replace(/\s+/g, ' ').trim(), x: pieces[0]!.x, right, y: pieces[0]!.y, size, font: pieces.every((piece) => piece.font === font) ? font : null, page };
};

const isBeside = (a: Readonly<{ y: number; size: number }>, b: Readonly<{ y: number; size: number }>): boolean => Math.abs(a.y - b.y) <= SAME_LINE * Math.min(a.size, b.size);

/** The lines of a page, from top to bottom, cut wherever a gap may be one between columns. */
export const linesOf = ({ pieces }: Page, page: number): readonly Line[] => {
  const rows: Piece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && isBeside(row[0]!, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const lines: Piece[][] = [];
    let right = -Infinity;
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      const before = lines.at(-1)?.at(-1);
      if (before !== undefined && piece.x - right <= WIDEST_SPACE * piece.size && Math.max(before.size, piece.size) < OTHER_TYPE * Math.min(before.size, piece.size)) lines.at(-1)!.push(piece);
      else lines.push([piece]);
      right = Math.max(right, piece.x + piece.width);
    }
    return lines.map((line) => joinPieces(line, page));
  }).filter(({ text }) => text !== '');
};

/** Puts lines together again that were cut where no gutter is: words set wide apart to fill a line. */
export const withinGutters = (lines: readonly Line[], gutters: readonly number[]): readonly Line[] => {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const apart = before === undefined || !isBeside(before, line) || line.x - before.right > WIDEST_JUSTIFIED * line.size || gutters.some((x) => before.right <= x && line.x >= x);
    if (before === undefined || apart) whole.push(line);
    else whole[whole.length - 1] = { ...before, text: `${before.text} ${line.text}`, right: line.right, font: before.font === line.font ? line.font : null };
  }
  return whole;
};
