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

const FEWEST_SHARES = 3;
const GOES = /^[^,;.]{0,12}\b(?:went|goes?|going|(?:was|were|is|are|be) (?:paid|given|transferred|allocated|allotted|handed))\b[^,;.]{0,12}\b(?:to|for|on|into)\b/;
const TO = /^\s*(?:\w+ly )?(?:to|for|on|into)\b/;
// So far back the sum that was handed out is looked for.
const NAMED_BEFORE = 10;

/** "120 million went to the company, 40 million to the engineer and 36 million to persons unknown": shares of a sum named before. */
export const wrongShares = (statements: readonly Statement[], lineOf: (claim: string) => string | null): readonly Finding[] =>
  [...Map.groupBy(statements, ({ subject }) => subject.sentence)].flatMap(([sentence, beside]): readonly Finding[] => {
    const after = ({ claim, article }: Statement): string => article.text.slice(claim.span.end, claim.sentence.end);
    const first = beside.findIndex((statement) => GOES.test(after(statement)));
    const shares = first < 0 ? [] : beside.slice(first).filter((statement, at) => pointOf(statement) !== null && (at === 0 || TO.test(after(statement))));
    const unit = shares[0]?.claim.quantity?.unit;
    if (unit === undefined || shares.length < FEWEST_SHARES || shares.length < beside.length - first || shares.some(({ claim }) => claim.quantity?.unit !== unit)) return [];
    const sum = shares.reduce((added, share) => added + (pointOf(share) ?? 0), 0);
    const largest = Math.max(...shares.map((share) => pointOf(share) ?? 0));
    const before = statements.filter((total) => total.subject.sentence <= sentence && sentence - total.subject.sentence <= NAMED_BEFORE && !shares.includes(total)
      && total.claim.quantity?.unit === unit && (pointOf(total) ?? 0) > largest);
    const missing = (total: Statement): number => Math.abs((pointOf(total) ?? 0) - sum);
    // Side by side all are as fine as the finest: "120 million, 40 million and 36 million".
    const room = (total: Statement): number => (shares.length + 1) * Math.min(...[total, ...shares].map(roundingOf));
    const total = before.toSorted((a, b) => missing(a) - missing(b))[0];
    if (total === undefined || missing(total) <= room(total) || missing(total) > (pointOf(total) ?? 0) * NEARLY) return [];
    const line = lineOf(total.claim.id);
    return [{
      kind: 'sum', lines: line === null ? [] : [line], claims: [total, ...shares].map(({ claim }) => claim.id),
      sentence: `${outletOf(total.article)} gives ${quoted(total.claim.span.text)} in all, but the shares it names, ${listed(shares.map(({ claim }) => quoted(claim.span.text)), MOST_PARTS)}, make ${amountOf(sum, unit)}.`,
    }];
  });

// What tells that figures are parts of one named before (own list).
const MARKS = /\b(?:of (?:which|whom|them|these|those)|comprising|made up of|divided (?:into|among|between)|consisting of|split (?:into|between))\b|:/;
// These name some of the parts, and need not name all.
const SOME = /\b(?:including|includes?|such as|notably|among (?:them|which|whom|these|those))\b/;
const TOTALS = /\b(?:total|overall|altogether)\b/;

/** Whether the article says that it breaks the total down: by a word or a colon after it, or by listing places side by side. */
const isBrokenDown = (total: Statement, parts: readonly Statement[]): boolean => {
  const { text } = total.article;
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (parts.some(({ claim, subject }) => claim.quantity?.measured !== null && TOTALS.test(claim.quantity?.measured ?? '') && !subject.part)) return false;
  const before = text.slice(total.claim.span.end, first.claim.span.start);
  if (SOME.test(before)) return false;
  // "31 people, 12 of them in the hall, 19 outside"; of "14 hurt, four of them badly" the four are a part of a part.
  const marked = MARKS.test(before) || first.subject.part;
  return marked || parts.every(({ claim }) => /^[^,;]{0,40}\bin\s+\p{Lu}/u.test(text.slice(claim.span.end, claim.span.end + 60)));
};

/** Half a unit of the last digit for measures; people are counted whole. */
const roundingOf = ({ claim: { quantity } }: Statement): number =>
  quantity === null || quantity.dimension === 'count' || quantity.low === null ? 0 : lastPlace(quantity.low) / 2;
