import { charactersOf } from './characters.ts';
import { readJson } from './json.ts';
import { InputError, problem } from './reading.ts';
import type { Reader } from './reading.ts';

/** The lines of a text with their numbers, without cutting all of it up at once. */
function* linesOf(text: string): Generator<{ number: number; line: string }> {
  let number = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    number += 1;
    yield { number, line: text.slice(from, end === -1 ? text.length : end) };
    from = end === -1 ? text.length : end + 1;
  }
}

/** One object of JSON on each line; a line that cannot be read is named, the others are read. */
export const jsonlReader: Reader = async function* jsonlReader(source) {
  for (const { number, line } of linesOf(charactersOf(source.bytes, source.contentType).replace(/^\ufeff/, ''))) {
    if (line.trim() === '') continue;
    const name = `${source.name}, line ${number}`;
    try {
      yield* readJson(JSON.parse(line), { ...source, name });
    } catch (error) {
      if (error instanceof InputError) yield problem(name, error.message);
      else if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError') yield problem(name, 'The line is not valid JSON: write one object on each line.');
      else throw error;
    }
  }
};
