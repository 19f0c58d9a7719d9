import type { Subject } from '#lib/subject/index.ts';
import { figure, happening, occasion, onlyOnes, participants, place, repeated, sameFigure, sharedWords, source, thing, words, type Evidence } from './evidence.ts';

/** How sure it is that two claims are one, and why. `score` runs from about -1 to 1.3; SAME and more joins. */
export type Score = Readonly<{ score: number; reasons: readonly string[] }>;

export const SAME = 0.42;

// Two sentences of one article are two claims unless much says otherwise: it repeats itself seldom, save in its headline
// and where two sources rival each other.
const WITHIN_ONE_ARTICLE = 0.12;

const sourcesOf = ({ claim }: Subject): string => claim.attribution.map(({ source: name }) => name).toSorted().join('|');

const isOtherUnit = (a: Subject, b: Subject): boolean => a.claim.quantity?.unit !== b.claim.quantity?.unit && sameFigure(a, b);

/** Two quantities; null when they cannot be the same whatever else matches. Symmetric; depends on the two articles alone. */
export const scoreQuantities = (a: Subject, b: Subject): Score | null => {
  const sameArticle = a.claim.article === b.claim.article;
  // Side by side in one sentence stand two figures, or one in two units.
  if (sameArticle && a.sentence === b.sentence) return isOtherUnit(a, b) ? { score: 1, reasons: ['the same figure in another unit'] } : null;
  const value = figure(a, b);
  if (value === null) return null;
  const all: readonly Evidence[] = [thing(a, b), happening(a, b), value, words(a, b), place(a, b), participants(a, b), occasion(a, b), onlyOnes(a, b), repeated(a, b), source(a, b)];
  const score = all.reduce((sum, { points }) => sum + points, 0) - (sameArticle && !a.headline && !b.headline && sourcesOf(a) === sourcesOf(b) ? WITHIN_ONE_ARTICLE : 0);
  // The shared words are looked up only where they can matter: for a pair that joins.
  const shared = score >= SAME ? sharedWords(a, b) : [];
  const reasons = all.filter(({ points, reason }) => points > 0 && reason !== '').map(({ reason }) => reason);
  return { score, reasons: shared.length > 0 ? [...reasons, shared.join(', ')] : reasons };
};
