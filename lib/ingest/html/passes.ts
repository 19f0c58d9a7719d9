import { abroad, buttons, labels, pictured, signed } from './between.ts';
import { copies, remote, repeated, tail } from './beyond.ts';
import type { Pass } from './draft.ts';

/** In this order: what one has marked counts no more for the next. */
export const passes: readonly Pass[] = [pictured, signed, abroad, buttons, copies, labels, tail, remote, repeated, tail];
