export { guessColumns } from './columns.ts';
export type { ColumnMapping } from './columns.ts';
export { LARGEST_INPUT } from './limits.ts';
export { readEach, readFile, sizeProblem } from './read-file.ts';
export type { FileContent, Input } from './read-file.ts';
export type { Reading } from './reading.ts';
