import { inCommonUnit, relate } from '#lib/subject/index.ts';
import { byPublication, type Among, type Statement } from './stated.ts';

const namedIn = ({ claim: { quantity } }: Statement): number => quantity?.low ?? quantity?.high ?? 0;

const isSame = (a: Statement, b: Statement): boolean => {
  if (a.claim.quantity === null || b.claim.quantity === null) return false;
  const common = inCommonUnit(a.claim.quantity, b.claim.quantity);
  return common !== null && relate(common.a, common.b).kind === 'same';
};

const areOthers = ({ subject: { sources: a } }: Statement, { subject: { sources: b } }: Statement): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));

/**
 * Answers for two figures of a line whether the earlier may have become the later. Not where one beyond the later was
 * printed before the earlier, nor where another source still gives the earlier one when the later is printed: then the two
 * are rivals, whatever their dates.
 */
const growthIn = (statements: readonly Statement[]): ((a: Statement, b: Statement) => boolean) => (a, b) => {
  const order = byPublication(a.article, b.article);
  if (order === 0) return true;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (namedIn(earlier) === namedIn(later)) return true;
  const grows = namedIn(earlier) < namedIn(later);
  return !statements.some((other) => {
    if (other.claim.quantity?.unit !== later.claim.quantity?.unit || other.subject.part || other.subject.frame.earlier || other.claim.negated) return false;
    // What two sources of the later article rival about has not become what one of them says.
    if (other.article.id === later.article.id && areOthers(other, later) && areOthers(earlier, later) && !isSame(other, later) && !isSame(other, earlier)) return true;
    if (byPublication(other.article, earlier.article) < 0) return other.claim.quantity?.low != null && (grows ? namedIn(other) >= namedIn(later) : namedIn(other) <= namedIn(later));
    return byPublication(other.article, later.article) >= 0 && isSame(other, earlier) && areOthers(other, later);
  });
};

const isPresent = ({ subject: { frame }, claim }: Statement): boolean => !frame.earlier && !claim.negated;

/** Answers for two statements of a line what its others say of them. `statements`: those held against each other; `all`: earlier figures too. */
export const amongIn = (statements: readonly Statement[], all: readonly Statement[]): ((a: Statement, b: Statement) => Among) => {
  const mayGrow = growthIn(statements);
  const earlier = Map.groupBy(all.filter(({ subject }) => subject.frame.earlier), ({ article }) => article.id);
  const outdating = (one: Statement, other: Statement): Statement | null =>
    isPresent(one) && isPresent(other) ? earlier.get(other.article.id)?.find((before) => isSame(before, one)) ?? null : null;
  return (a, b) => ({ mayGrow: mayGrow(a, b), outdated: outdating(a, b) ?? outdating(b, a) });
};
