import type { Claim, Quantity } from '#lib/model/index.ts';

/**
 * Units by what they measure, each as so many of the first; exact by definition (international yard and pound, 1959;
 * US gallon of 231 cubic inches; oil barrel of 42 gallons). `from`: where a scale begins that does not begin at zero.
 */
const FAMILIES: readonly Readonly<Record<string, number | Readonly<{ times: number; from: number }>>>[] = [
  { m: 1, km: 1000, cm: 0.01, mm: 0.001, '[mi_i]': 1609.344, '[ft_i]': 0.3048, '[in_i]': 0.0254, '[yd_i]': 0.9144, '[nmi_i]': 1852 },
  { m2: 1, km2: 1e6, har: 1e4, '[acr_us]': 4046.872609874252, '[acr_br]': 4046.8564224, '[mi_i]2': 2589988.110336, '[ft_i]2': 0.09290304, '[sft_i]': 0.09290304 },
  { L: 1, mL: 0.001, ML: 1e6, m3: 1000, km3: 1e12, '[gal_us]': 3.785411784, '[gal_br]': 4.54609, '[bbl_us]': 158.987294928 },
  { kg: 1, g: 0.001, mg: 1e-6, t: 1000, kt: 1e6, Mt: 1e9, '[lb_av]': 0.45359237, '[oz_av]': 0.028349523125, '[ston_av]': 907.18474, '[lton_av]': 1016.0469088, '[stone_av]': 6.35029318 },
  { Cel: 1, '[degF]': { times: 5 / 9, from: 32 }, K: { times: 1, from: 273.15 } },
  { 'km/h': 1, '[mi_i]/h': 1.609344, '[kn_i]': 1.852, 'm/s': 3.6 },
  { Pa: 1, hPa: 100, kPa: 1000, bar: 1e5, mbar: 100, '[psi]': 6894.757293168361 },
];

const measureOf = (worth: number | Readonly<{ times: number; from: number }>): Readonly<{ times: number; from: number }> => (typeof worth === 'number' ? { times: worth, from: 0 } : worth);

/** The number without the noise of binary fractions. */
const tidied = (value: number): number => Number(value.toPrecision(12));

/** A value in another unit; null where one cannot be turned into the other exactly. */
export const convert = (value: number, from: string, to: string): number | null => {
  if (from === to) return value;
  const family = FAMILIES.find((units) => units[from] !== undefined && units[to] !== undefined);
  const [a, b] = [family?.[from], family?.[to]];
  if (a === undefined || b === undefined) return null;
  const [own, other] = [measureOf(a), measureOf(b)];
  return tidied(((value - own.from) * own.times) / other.times + other.from);
};

const endIn = (end: number | null, from: string, to: string): number | null => (end === null ? null : convert(end, from, to));

/** A figure in another unit: as its article gives it there, else turned exactly; `stated` stays. Null where neither can be. */
const quantityIn = (quantity: Quantity, unit: string): Quantity | null => {
  if (quantity.unit === unit) return quantity;
  const also = quantity.also.find((each) => each.unit === unit);
  if (also !== undefined) return { ...quantity, low: quantity.low === null ? null : also.low, high: quantity.high === null ? null : also.high, unit };
  if (convert(1, quantity.unit, unit) === null) return null;
  return { ...quantity, low: endIn(quantity.low, quantity.unit, unit), high: endIn(quantity.high, quantity.unit, unit), unit };
};

/** Claims with their figures in one unit where that is possible; the others as they are. */
export const inUnit = (claims: readonly Claim[], unit: string): readonly Claim[] =>
  claims.map((claim) => {
    const quantity = claim.quantity === null ? null : quantityIn(claim.quantity, unit);
    return quantity === null ? claim : { ...claim, quantity };
  });

/** The units in which the articles themselves give a line's figures and that can be turned into each other, most used first; none or at least two. */
export const unitsToChoose = (claims: readonly Claim[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { quantity } of claims) for (const unit of quantity === null ? [] : [quantity.unit, ...quantity.also.map((also) => also.unit)]) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first, ...others] = [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
  const alike = first === undefined ? [] : others.filter((unit) => convert(1, first, unit) !== null);
  return first === undefined || alike.length === 0 ? [] : [first, ...alike];
};
