export { dateGiven } from './article.ts';
export type { Given } from './article.ts';
export { LARGEST } from './decode.ts';
export { withDistinctIds } from './distinct.ts';
export { fold } from './fold.ts';
export { readFolder } from './folder.ts';
export type { FileProblem, Folder } from './folder.ts';
export { fromText, readText } from './text.ts';
