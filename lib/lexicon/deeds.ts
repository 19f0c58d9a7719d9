import { DEEDS } from './generated/wordnet-deeds.ts';

const byNoun: ReadonlyMap<string, readonly string[]> = new Map(DEEDS.split(/\s+/).map((row) => {
  const [noun = '', verbs = ''] = row.split(':');
  return [noun, verbs.split('+')] as const;
}));

/** Verbs that a noun, lower-case and singular, is derived from: "seizure" → seize; [] for one that names no deed. */
export const deedVerbsOf = (noun: string): readonly string[] => byNoun.get(noun) ?? [];
