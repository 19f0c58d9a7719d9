export { anchorOf, lineAnchorOf } from './anchors.ts';
export { openFlags } from './open-flags.ts';
export { replay } from './replay.ts';
export type { Judge } from './replay.ts';
export { standing } from './standing.ts';
export { unseen } from './touching.ts';
