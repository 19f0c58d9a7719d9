import type { Comparison, Finding, Verdict } from '#lib/model/index.ts';
import { storyOf } from './story.ts';
import { marks } from './words/marks.ts';

export type FindingWords = Readonly<{ sign: string; word: string; tone: Verdict }>;

const TONES: Readonly<Record<Finding['kind'], Verdict>> = {
  'conflict': 'conflict', 'source': 'conflict', 'speaker': 'conflict', 'denied': 'conflict', 'sum': 'conflict', 'pair': 'conflict', 'headline': 'conflict',
  'as-fact': 'variant', 'variant': 'variant', 'scope': 'scope', 'reuse': 'single',
};

export const findingWords = (kind: Finding['kind']): FindingWords => ({ ...marks.findings[kind], tone: TONES[kind] });

/** The verdict tells a finding apart from its line where the kind alone would mislead: compatible is no conflict. */
export const findingTone = (finding: Finding, comparison: Comparison): FindingWords => {
  const words = findingWords(finding.kind);
  if (finding.kind !== 'source') return words;
  const { lines } = storyOf(comparison);
  const verdicts = finding.lines.map((id) => lines.get(id)?.verdict);
  return verdicts.includes('conflict') ? words : { ...words, sign: '≈', tone: 'compatible' };
};
