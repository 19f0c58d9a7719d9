import type { Verdict } from '#lib/model/index.ts';
import { marks } from './words/marks.ts';

/** Told by sign and word, and only then by colour. */
export type VerdictWords = Readonly<{ sign: string; word: string; meaning: string }>;

/** What an editor must see first, first. */
export const VERDICTS: readonly Verdict[] = ['conflict', 'variant', 'scope', 'compatible', 'agree', 'single'];

/** Verdicts under which the sources do not simply say the same. */
export const DIFFERING: readonly Verdict[] = ['conflict', 'variant', 'scope', 'compatible'];

export const verdictWords = (verdict: Verdict): VerdictWords => marks.verdicts[verdict];
