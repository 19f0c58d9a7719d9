/** One line of input: its number from 1, and its text; null where it is longer than allowed. */
export type NumberedLine = Readonly<{ number: number; text: string | null }>;

/** Longest line taken, in bytes: what one story of many long articles may need; more would not fit the memory of many workers. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const NEWLINE = 10;

/**
 * The lines of a byte stream, those that a chunk completes together, so that a slow stream is answered as it comes;
 * in memory that does not grow with the stream. Blank lines are counted and left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly NumberedLine[]> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): NumberedLine | null => {
    number += 1;
    const text = size > LONGEST_LINE ? null : Buffer.concat(held).toString('utf8');
    held = [];
    size = 0;
    return text !== null && text.trim() === '' ? null : { number, text: number === 1 && text?.startsWith('\ufeff') === true ? text.slice(1) : text };
  };
  for await (const chunk of chunks) {
    const lines: NumberedLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE, from); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      held.push(chunk.subarray(from, end));
      size += end - from;
      from = end + 1;
      const line = take();
      if (line !== null) lines.push(line);
    }
    if (lines.length > 0) yield lines;
    size += chunk.length - from;
    if (size <= LONGEST_LINE) held.push(chunk.subarray(from));
    else held = [];
  }
  if (size > 0) {
    const line = take();
    if (line !== null) yield [line];
  }
}
