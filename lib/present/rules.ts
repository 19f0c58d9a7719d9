import type { Claim } from '#lib/model/index.ts';
import { capitalised } from './language.ts';
import { kindWords } from './view.ts';

/** The rule that found a claim, for the reader who asks why: "Figure, found by the rule “bounded count”". */
export const ruleInWords = (claim: Claim): string => {
  const name = claim.rule.split('/').map((part) => part.replaceAll(/[-_.]+/g, ' ').trim()).filter((part) => part !== '').join(', ');
  return `${capitalised(kindWords(claim.kind)[0])}, found by the rule “${name}”`;
};
