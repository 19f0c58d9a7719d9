export { anchorOf, lineAnchorOf } from './anchors.ts';
export { replay } from './replay.ts';
export type { Judge } from './replay.ts';
export { standing } from './standing.ts';
export { unseen } from './touching.ts';
