export { collate, isNearSpelling, type Piece } from './collate.ts';
export { editsBetween, type Edit } from './edits.ts';
export { bare, fold, type Folded } from './fold.ts';
export { editDistance, likeness, sharedOf, totalOf, type Weights } from './similarity.ts';
export { expansionOf, oneSpelling } from './spelling.ts';
export { wordsOf, type Word } from './words.ts';
export { nameKey } from './names.ts';
