import { nounLemma } from './lemma.ts';

const NOT_PLURAL: ReadonlySet<string> = new Set(`this was is has his its as us yes thus gas bus plus news process business access class press
  less loss boss mass pass cross glass grass address congress princess witness illness virus campus status census bonus focus series species
  politics economics physics across perhaps always various previous serious famous religious`.split(/\s+/));

const ALWAYS_PLURAL: ReadonlySet<string> = new Set(`people men women children police troops cattle clergy personnel staff crew media data criteria lives wives
  feet teeth mice geese aircraft fish sheep deer series species offspring livestock folk youth`.split(/\s+/));

/** Whether a noun given in lower case is (or can be) a plural. */
export const isPlural = (norm: string): boolean => {
  if (ALWAYS_PLURAL.has(norm)) return true;
  if (NOT_PLURAL.has(norm) || norm.length < 3) return false;
  return nounLemma(norm) !== norm;
};
