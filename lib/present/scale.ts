import type { Claim, Quantity } from '#lib/model/index.ts';
import { boundsOf, figureOrWords, type Bounds } from './figures.ts';
import { formatLogTicks, formatTicks } from './numbers.ts';
import { domainOf, placeOn, ticksOf } from './ticks.ts';
import { isCurrency, unitMarks } from './units.ts';

/** One figure on the scale; `from` and `to` are places from 0 to 1, an open end lies at the edge. */
export type ScaleMark = Readonly<{
  claim: Claim;
  bounds: Exclude<Bounds, 'none'>;
  from: number;
  to: number;
  lowClosed: boolean;
  highClosed: boolean;
  approximate: boolean;
  label: string;
}>;

type Tick = Readonly<{ at: number; label: string | null }>;

export type Scale = Readonly<{
  unit: string;
  /** What the numbers at the foot count in, where they do not say it themselves: "km". */
  unitName: string | null;
  log: boolean;
  /** `label` is null where there is room for the line alone. */
  ticks: readonly Tick[];
  marks: readonly ScaleMark[];
}>;

/** The figures of several articles that are alike, drawn once. */
export type ScaleRow = Readonly<{ mark: ScaleMark; claims: readonly Claim[] }>;

/** A row for each figure; with more than `most` of them one for all that are alike, where the first of them stands. */
export const rowsOfScale = ({ marks }: Scale, most: number): readonly ScaleRow[] => {
  if (marks.length <= most) return marks.map((mark) => ({ mark, claims: [mark.claim] }));
  return [...Map.groupBy(marks, ({ label, from, to }) => `${label} ${from} ${to}`).values()]
    .flatMap((alike) => alike.slice(0, 1).map((mark) => ({ mark, claims: alike.map(({ claim }) => claim) })));
};

type Figured = Readonly<{ claim: Claim; quantity: Quantity; bounds: Exclude<Bounds, 'none'> }>;

const figured = (claim: Claim): readonly Figured[] => {
  if (claim.quantity === null) return [];
  const bounds = boundsOf(claim.quantity.low, claim.quantity.high);
  return bounds === 'none' ? [] : [{ claim, quantity: claim.quantity, bounds }];
};

const endsOf = ({ low, high }: Quantity): readonly number[] => [low, high].filter((end) => end !== null);

/** A currency is said once, at the first of the numbers. */
const tickLabel = (number: string, unit: string, first: boolean): string => {
  if (isCurrency(unit)) return first ? `${unitMarks(unit, true).before}${number}` : number;
  return unit === '%' ? `${number}%` : number;
};

/** Of the narrowest axis that is drawn, in pixels; of a figure or letter at its foot; and between two labels. */
const [AXIS, LETTER, GAP] = [285, 7, 8];

/** How a label stands to its tick: inside the axis at its ends. */
export const anchorAt = (at: number): 'start' | 'middle' | 'end' => (at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle');

const reachOf = ({ at, label }: Tick): readonly [from: number, to: number] => {
  const width = (label?.length ?? 0) * LETTER;
  const from = at * AXIS - (anchorAt(at) === 'start' ? 0 : anchorAt(at) === 'end' ? width : width / 2);
  return [from, from + width];
};

const isCrowded = (ticks: readonly Tick[]): boolean =>
  ticks.some((tick, at) => at > 0 && reachOf(tick)[0] < (reachOf(ticks[at - 1] ?? tick)[1]) + GAP);

/** With every label, or every second, third … so that on no width two of them touch. */
const spaced = (ticks: readonly Tick[]): readonly Tick[] => {
  let step = 1;
  while (step < ticks.length && isCrowded(ticks.filter((_, at) => at % step === 0))) step += 1;
  return ticks.map((tick, at) => (at % step === 0 ? tick : { ...tick, label: null }));
};

const scaleIn = (unit: string, figures: readonly Figured[]): Scale => {
  const domain = domainOf(
    figures.flatMap(({ quantity }) => endsOf(quantity)),
    figures.some(({ bounds }) => bounds === 'ceiling'),
    figures.some(({ bounds }) => bounds === 'floor'),
  );
  const name = unitMarks(unit, true).after.trim();
  const values = ticksOf(domain);
  const numbers = domain.log ? formatLogTicks(values) : formatTicks(values);
  return {
    unit,
    unitName: name === '' || unit === '%' ? null : name,
    log: domain.log,
    ticks: spaced(values.map((value, at) => ({ at: placeOn(domain, value), label: tickLabel(numbers[at] ?? '', unit, at === 0) }))),
    marks: figures.map(({ claim, quantity, bounds }) => ({
      claim,
      bounds,
      from: quantity.low === null ? 0 : placeOn(domain, quantity.low),
      to: quantity.high === null ? 1 : placeOn(domain, quantity.high),
      lowClosed: quantity.lowInclusive,
      highClosed: quantity.highInclusive,
      approximate: quantity.approximate,
      label: figureOrWords(claim),
    })),
  };
};

/** The figures of a line drawn on one scale for each unit they are given in; claims without a number are left out. */
export const scalesOf = (claims: readonly Claim[]): readonly Scale[] => {
  const byUnit = new Map<string, Figured[]>();
  for (const each of claims.flatMap(figured)) {
    const same = byUnit.get(each.quantity.unit);
    if (same === undefined) byUnit.set(each.quantity.unit, [each]);
    else same.push(each);
  }
  return [...byUnit].map(([unit, figures]) => scaleIn(unit, figures));
};
