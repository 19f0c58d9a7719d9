import papaparse from 'papaparse';
import { charactersOf } from './characters.ts';
import { guessColumns, missingColumns } from './columns.ts';
import { readPageOf } from './html.ts';
import { InputError, problem } from './reading.ts';
import type { Reader } from './reading.ts';
import { readRecord } from './record.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/** The sign that parts the cells of the header. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, 10_000).split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
};

const quoted = (names: readonly string[]): string => names.slice(0, 12).map((name) => `“${name.slice(0, 40)}”`).join(', ');

/** A table with a header; a row that cannot be read is named by its number, the header being row 1. */
export const csvReader: Reader = async function* csvReader(source) {
  const text = charactersOf(source.bytes, source.contentType).replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '');
  const { data: [header, ...rows], errors } = papaparse.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: 'greedy' });
  if (header === undefined) throw new InputError('The table is empty: export it with a header and one article per row.');
  const headers = header.map((name) => name.trim());
  const missing = missingColumns(headers, source.mapping ?? {});
  if (missing.length > 0) throw new InputError(`The table has no column ${quoted(missing)}: it has ${quoted(headers)}.`);
  const columns = guessColumns(headers, source.mapping ?? {});
  if (columns.text === undefined && columns.html === undefined && columns.url === undefined) {
    throw new InputError(`None of the columns (${quoted(headers)}) is known to hold a text or an address: say which one does, or name it “text”.`);
  }
  if (rows.length === 0) throw new InputError('The table has a header but no rows: export it with its articles.');
  const places = new Map(headers.map((name, at) => [name, at] as const).reverse());
  for (const [at, row] of rows.entries()) {
    const one = { ...source, name: `${source.name}, row ${at + 2}` };
    try {
      const read = readRecord(one, (field) => {
        const place = places.get(columns[field] ?? '');
        const cell = place === undefined ? undefined : row[place];
        return cell === undefined || cell.trim() === '' ? null : cell;
      }, readPageOf);
      if (read === null) yield problem(one.name, 'The row has neither a text nor an address: fill it in or take it out.');
      else yield* read;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problem(one.name, error.message);
    }
  }
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open !== undefined) yield problem(source.name, `The quotation marks around a cell are broken in row ${(open.row ?? 0) + 1}: what follows may be wrong; export the table again.`);
};
