export { guessColumns, mappingOf } from './columns.ts';
export type { ColumnMapping } from './columns.ts';
export { readFiles } from './files.ts';
export type { FileToRead } from './files.ts';
export { LARGEST_INPUT } from './limits.ts';
export { countProblem, readEach, readFile, sizeProblem } from './read-file.ts';
export type { FileContent, Input } from './read-file.ts';
export { titleOfFeed } from './readers.ts';
export type { Reading } from './reading.ts';
