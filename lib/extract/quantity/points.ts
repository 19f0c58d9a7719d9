import { isIndefiniteArticle } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const PARTS: ReadonlyMap<string, number> = new Map([['half', 0.5], ['quarter', 0.25], ['full', 1], ['whole', 1], ['single', 1]]);

/** What moves by points that are hundredths: without one of these a point may be one of a game or an index. */
const RATED: ReadonlySet<string> = new Set(`rate rates percent cent pct pc % percentage inflation borrowing yield yields interest benchmark lending repo
  hike unemployment growth turnout bank fed rba ecb boe rbi governor monetary`.split(/\s+/));

/** How far around it a rate may be named. */
const AROUND = 40;

const isRated = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = Math.max(0, at - AROUND); near < Math.min(atoms.length, at + AROUND); near += 1) if (RATED.has(atoms[near]!.norm)) return true;
  return false;
};

const pastHyphen = (atoms: readonly Atom[], at: number): number => (norm(atoms, at) === '-' ? at + 1 : at);

const isAAnOrOne = (word: string): boolean => word === 'a' || word === 'an' || word === 'one';

/** Where "point" ends, "percentage" or "of a" before it; `named`: it is called a percentage point. */
const pointEnd = (atoms: readonly Atom[], at: number): { to: number; named: boolean } | null => {
  let near = pastHyphen(atoms, at);
  if (norm(atoms, near) === 'of') near += 1;
  if (isAAnOrOne(norm(atoms, near)) && near > at) near += 1;
  else if (norm(atoms, near) === 'a') near += 1;
  const named = norm(atoms, near) === 'percentage';
  if (named) near = pastHyphen(atoms, near + 1);
  return norm(atoms, near) === 'point' || (norm(atoms, near) === 'points' && near > at) ? { to: near + 1, named } : null;
};

const isQuarterForm = (word: string): boolean => word === 'quarter' || word === 'quarters';

/**
 * A part of a percentage point, or one in words, that begins at atom `at`: "a half point", "quarter-point", "a full
 * percentage point", "three-quarters of a point"; null where none does.
 */
export const pointsAt = (atoms: readonly Atom[], at: number): { value: number; to: number } | null => {
  const article = isIndefiniteArticle(norm(atoms, at));
  const first = article ? at + 1 : at;
  const word = norm(atoms, first);
  const thirds = word === 'three' ? pastHyphen(atoms, first + 1) : null;
  const many = thirds !== null && isQuarterForm(norm(atoms, thirds));
  const value = many ? 0.75 : article && word === 'percentage' ? 1 : PARTS.get(word);
  if (value === undefined || (value === 1 && !article)) return null;
  const point = pointEnd(atoms, many ? thirds + 1 : word === 'percentage' ? first : first + 1);
  if (point === null || (!point.named && !isRated(atoms, at))) return null;
  return { value, to: point.to };
};
