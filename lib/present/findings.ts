import type { Comparison, Finding, Verdict } from '#lib/model/index.ts';
import { storyOf } from './story.ts';

export type FindingWords = Readonly<{ sign: string; word: string; tone: Verdict }>;

const WORDS: Readonly<Record<Finding['kind'], FindingWords>> = {
  conflict: { sign: '≠', word: 'conflict', tone: 'conflict' },
  source: { sign: '≠', word: 'one source, two figures', tone: 'conflict' },
  speaker: { sign: '≠', word: 'two speakers', tone: 'conflict' },
  denied: { sign: '≠', word: 'denied', tone: 'conflict' },
  sum: { sign: '≠', word: 'does not add up', tone: 'conflict' },
  pair: { sign: '≠', word: 'units disagree', tone: 'conflict' },
  headline: { sign: '≠', word: 'headline and text', tone: 'conflict' },
  'as-fact': { sign: '~', word: 'stated as fact', tone: 'variant' },
  variant: { sign: '~', word: 'reworded', tone: 'variant' },
  scope: { sign: '∦', word: 'not comparable', tone: 'scope' },
  reuse: { sign: '↻', word: 'shared copy', tone: 'single' },
};

export const findingWords = (kind: Finding['kind']): FindingWords => WORDS[kind];

/** The verdict tells a finding apart from its line where the kind alone would mislead: compatible is no conflict. */
export const findingTone = (finding: Finding, comparison: Comparison): FindingWords => {
  const words = findingWords(finding.kind);
  if (finding.kind !== 'source') return words;
  const { lines } = storyOf(comparison);
  const verdicts = finding.lines.map((id) => lines.get(id)?.verdict);
  return verdicts.includes('conflict') ? words : { ...words, sign: '≈', tone: 'compatible' };
};
