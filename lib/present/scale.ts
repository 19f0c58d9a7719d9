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

export type Scale = Readonly<{
  unit: string;
  /** What the numbers at the foot count in, where they do not say it themselves: "km". */
  unitName: string | null;
  log: boolean;
  ticks: readonly Readonly<{ at: number; label: string }>[];
  marks: readonly ScaleMark[];
}>;

type Figured = Readonly<{ claim: Claim; quantity: Quantity; bounds: Exclude<Bounds, 'none'> }>;

const figured = (claim: Claim): readonly Figured[] => {
  if (claim.quantity === null) return [];
  const bounds = boundsOf(claim.quantity.low, claim.quantity.high);
  return bounds === 'none' ? [] : [{ claim, quantity: claim.quantity, bounds }];
};

const endsOf = ({ low, high }: Quantity): readonly number[] => [low, high].filter((end) => end !== null);

const tickLabel = (number: string, unit: string): string => {
  if (isCurrency(unit)) return `${unitMarks(unit, true).before}${number}`;
  return unit === '%' ? `${number}%` : number;
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
    ticks: values.map((value, at) => ({ at: placeOn(domain, value), label: tickLabel(numbers[at] ?? '', unit) })),
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
