import type { Verdict } from '#lib/model/index.ts';

/** Told by sign and word, and only then by colour. */
export type VerdictWords = Readonly<{ sign: string; word: string; meaning: string }>;

/** What an editor must see first, first. */
export const VERDICTS: readonly Verdict[] = ['conflict', 'variant', 'scope', 'compatible', 'agree', 'single'];

/** Verdicts under which the sources do not simply say the same. */
export const DIFFERING: readonly Verdict[] = ['conflict', 'variant', 'scope', 'compatible'];

const WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  conflict: { sign: '≠', word: 'conflict', meaning: 'The sources cannot both be right.' },
  variant: { sign: '~', word: 'reworded', meaning: 'One utterance, given in different words.' },
  scope: { sign: '∦', word: 'not comparable', meaning: 'The figures are about another time, place, group or unit.' },
  compatible: { sign: '≈', word: 'compatible', meaning: 'Not the same, yet all can be true together.' },
  agree: { sign: '=', word: 'agree', meaning: 'The same figure or the same words, rounding, units and typography aside.' },
  single: { sign: '1', word: 'one source', meaning: 'Only one of the articles says it.' },
};

export const verdictWords = (verdict: Verdict): VerdictWords => WORDS[verdict];
