/** A piece of text as it stands on a page: `x` and `y` of its lower left corner from the top left of the page, in points. */
export type Piece = Readonly<{ text: string; x: number; y: number; width: number; size: number }>;

export type Page = Readonly<{ width: number; height: number; pieces: readonly Piece[] }>;

/** Pieces beside each other on one line, without a gap as wide as that between columns. */
export type Line = Readonly<{ text: string; x: number; right: number; y: number; size: number; page: number }>;

// Justified lines have word gaps up to about one size of their letters; gutters are wider.
const WIDEST_SPACE = 1.1;
const NARROWEST_SPACE = 0.12;
const SAME_LINE = 0.4;

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
  return { text: text.replace(/\s+/g, ' ').trim(), x: pieces[0]!.x, right, y: pieces[0]!.y, size, page };
};

/** The lines of a page, from top to bottom; what stands in different columns is on different lines. */
export const linesOf = ({ pieces }: Page, page: number): readonly Line[] => {
  const rows: Piece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.y - piece.y) <= SAME_LINE * Math.min(row[0]!.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const lines: Piece[][] = [];
    let right = -Infinity;
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      if (lines.length > 0 && piece.x - right <= WIDEST_SPACE * piece.size) lines.at(-1)!.push(piece);
      else lines.push([piece]);
      right = Math.max(right, piece.x + piece.width);
    }
    return lines.map((line) => joinPieces(line, page));
  }).filter(({ text }) => text !== '');
};
