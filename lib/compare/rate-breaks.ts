import type { Finding } from '#lib/model/index.ts';
import { lastPlace, spanOfBoth, type Rate } from '#lib/subject/index.ts';
import type { Judged } from './judged.ts';
import type { Statement } from './circumstances.ts';
import { numberOf, outletOf, quoted } from './notation.ts';

// Beside the rounding of the figures and a day's movement: two agencies take two rates.
const ROOM = 0.03;

const halfUnit = (value: number): number => (value === 0 ? 0 : lastPlace(value) / 2 / Math.abs(value));

const short = (value: number): string => numberOf(Number(value.toPrecision(4)));

type Implied = Readonly<{ judged: Judged; statement: Statement; other: string; from: string; to: string; value: number; margin: number; text: string }>;

/** What each sum that is given in two currencies makes of the one in the other. */
const impliedBy = (judged: Judged): readonly Implied[] => judged.statements.flatMap((statement) => {
  const { quantity, span } = statement.claim;
  const named = quantity?.low ?? quantity?.high ?? null;
  if (quantity === null || quantity.dimension !== 'money' || named === null || named === 0) return [];
  return quantity.also.flatMap((other) => {
    const value = other.low ?? other.high;
    if (value === null || value === 0 || other.unit === quantity.unit || !/^[A-Z]{3}$/.test(other.unit)) return [];
    const { text } = spanOfBoth(statement.article.text, span, other.span);
    return [{ judged, statement, other: other.span.text, from: quantity.unit, to: other.unit, value: value / named, margin: halfUnit(named) + halfUnit(value) + ROOM, text }];
  });
});

/** Sums in two currencies whose rate breaks with the finest that the story gives for the two. `rates`: all that it states or implies. */
export const rateBreaks = (lines: readonly Judged[], rates: readonly Rate[]): readonly Finding[] => {
  const told = new Set<string>();
  return lines.flatMap(impliedBy).flatMap((implied): readonly Finding[] => {
    const { judged, statement, from, to, value, margin, text } = implied;
    const others = rates.flatMap((rate) => (rate.evidence.text === text ? [] : rate.from === from && rate.to === to ? [rate] : rate.from === to && rate.to === from ? [{ ...rate, value: 1 / rate.value }] : []));
    const finest = others.toSorted((x, y) => x.margin - y.margin || x.value - y.value)[0];
    if (finest === undefined || Math.abs(value - finest.value) <= finest.value * (margin + finest.margin)) return [];
    const key = [text, finest.evidence.text].toSorted().join('|');
    if (told.has(key)) return [];
    told.add(key);
    // Told the way in which one unit is the dearer one.
    const [one, two, a, b] = value >= 1 ? [from, to, value, finest.value] : [to, from, 1 / value, 1 / finest.value];
    return [{
      kind: 'pair', lines: [judged.line.id], claims: [statement.claim.id],
      sentence: `${outletOf(statement.article)} gives ${quoted(statement.claim.span.text)} as ${quoted(implied.other)}, which makes ${short(a)} ${two} of 1 ${one}; ${quoted(finest.evidence.text)} makes ${short(b)} of it.`,
    }];
  });
};
