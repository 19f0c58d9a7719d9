import type { Finding } from '#lib/model/index.ts';
import { lastPlace } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { amountOf, listed, outletOf, quoted } from './notation.ts';

const FEWEST_PARTS = 2;
const MOST_PARTS = 8;
// The sentence of the total and so many after it are searched for its parts.
const REACH = 2;
// Parts that miss the total by more than this are parts of something else, or not all of them are told.
const NEARLY = 0.15;

const pointOf = ({ claim: { quantity } }: Statement): number | null =>
  quantity !== null && quantity.low !== null && quantity.low === quantity.high && !quantity.approximate && quantity.change === null ? quantity.low : null;

const isAlike = (total: Statement, part: Statement): boolean => {
  const [a, b] = [total.claim.quantity, part.claim.quantity];
  if (a === null || b === null || a.dimension !== b.dimension || a.unit !== b.unit) return false;
  if (a.dimension === 'count') return total.subject.heads.some((head) => part.subject.heads.includes(head)) || part.subject.heads.length === 0;
  return a.dimension === 'money' || a.dimension === 'area' || a.dimension === 'mass' || a.dimension === 'volume';
};

/**
 * Parts that an article lists side by side and that nearly make its total, but do not. `statements`: all figures of one
 * article in their order.
 */
export const wrongSums = (statements: readonly Statement[], lineOf: (claim: string) => string | null): readonly Finding[] => {
  const bySentence = Map.groupBy(statements, ({ subject }) => subject.sentence);
  return statements.flatMap((total) => {
    const whole = pointOf(total);
    if (whole === null || whole < FEWEST_PARTS || total.subject.headline || total.subject.part) return [];
    for (let sentence = total.subject.sentence; sentence <= total.subject.sentence + REACH; sentence += 1) {
      const parts = (bySentence.get(sentence) ?? []).filter((part) => {
        const value = pointOf(part);
        return part !== total && value !== null && value > 0 && value < whole && isAlike(total, part) && part.claim.span.start > total.claim.span.start;
      });
      if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS || !isBrokenDown(total, parts)) continue;
      const sum = parts.reduce((added, part) => added + (pointOf(part) ?? 0), 0);
      // What the rounding of the figures themselves accounts for is no mistake.
      const rounding = [total, ...parts].reduce((added, part) => added + roundingOf(part), 0);
      const missing = Math.abs(sum - whole);
      if (missing <= rounding || missing > whole * NEARLY) continue;
      const unit = total.claim.quantity?.unit ?? '1';
      const line = lineOf(total.claim.id);
      return [{
        kind: 'sum' as const, lines: line === null ? [] : [line], claims: [total, ...parts].map(({ claim }) => claim.id),
        sentence: `${outletOf(total.article)} gives ${quoted(total.claim.span.text)} in all, but its parts ${listed(parts.map(({ claim }) => quoted(claim.span.text)), MOST_PARTS)} make ${amountOf(sum, unit)}.`,
      }];
    }
    return [];
  });
};

// What tells that figures are parts of one named before (own list).
const MARKS = /\b(?:of (?:which|whom|them|these|those)|including|comprising|made up of|divided (?:into|among|between)|consisting of|split (?:into|between)|among them)\b|:/;
const TOTALS = /\b(?:total|overall|altogether)\b/;

/** Whether the article says that it breaks the total down: by a word or a colon after it, or by listing places side by side. */
const isBrokenDown = (total: Statement, parts: readonly Statement[]): boolean => {
  const { text } = total.article;
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (parts.some(({ claim, subject }) => claim.quantity?.measured !== null && TOTALS.test(claim.quantity?.measured ?? '') && !subject.part)) return false;
  const marked = MARKS.test(text.slice(total.claim.span.end, first.claim.span.start)) || parts.some(({ subject }) => subject.part);
  return marked || parts.every(({ claim }) => /^[^,;]{0,40}\bin\s+\p{Lu}/u.test(text.slice(claim.span.end, claim.span.end + 60)));
};

/** Half a unit of the last digit for measures; people are counted whole. */
const roundingOf = ({ claim: { quantity } }: Statement): number =>
  quantity === null || quantity.dimension === 'count' || quantity.low === null ? 0 : lastPlace(quantity.low) / 2;
