import { convert } from '#lib/lexicon/units.ts';
import { rowsOf } from '#lib/lexicon/synonyms.ts';
import type { Quantity } from '#lib/model/index.ts';
import { familyOf, type Rates, type Subject } from '#lib/subject/index.ts';

// One unit a dimension, so that the same length in miles and in kilometres meets.
const BASE: ReadonlyMap<string, string> = new Map(Object.entries({
  length: 'm', area: 'm2', volume: 'l', mass: 'kg', speed: 'km/h', temperature: 'Cel', energy: 'J', power: 'W', pressure: 'Pa', data: 'By', duration: 'd',
}));

/** The figure's named end in its dimension's base unit where there is one. */
export const sizeOf = ({ claim: { quantity } }: Subject): number => {
  const named = quantity?.low ?? quantity?.high ?? 0;
  const base = BASE.get(quantity?.dimension ?? '');
  return quantity === null || base === undefined ? named : convert(named, quantity.unit, base) ?? named;
};

// Figures within this ratio of one another share one of two neighbouring steps.
const STEP = Math.log(1.15);

const stepsOf = (size: number): readonly number[] => {
  if (size === 0) return [-1];
  const step = Math.log(Math.abs(size)) / STEP;
  return [Math.floor(step), Math.floor(step) + 1];
};

/** A sum in each currency to which the story gives a rate, so that it meets its like there. */
const exchanged = ({ dimension, unit, low, high }: Quantity, rates: Rates): readonly number[] =>
  rates.size === 0 || dimension !== 'money' ? [] : [...rates.values()].filter(({ from }) => from === unit).map(({ value }) => (low ?? high ?? 0) * value);

const TOP_WORDS = 5;

const heaviest = (subject: Subject, most: number): readonly string[] =>
  [...subject.words].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, most).map(([word]) => word);

/** Keys that claims of one thing are likely to share: dimension with event, head, figure or a telling word. */
export const quantityKeys = (subject: Subject, rates: Rates): readonly string[] => {
  const { quantity } = subject.claim;
  if (quantity === null) return [];
  const dimension = familyOf(quantity);
  return [
    ...subject.happening.events.map((event) => `${dimension} e ${event}`),
    ...(subject.happening.verb === null ? [] : [`${dimension} v ${subject.happening.verb}`]),
    ...subject.heads.flatMap((head) => rowsOf(head).map((row) => `${dimension} h ${row}`)),
    ...stepsOf(sizeOf(subject)).map((step) => `${dimension} f ${step}`),
    ...exchanged(quantity, rates).flatMap((size) => stepsOf(size).map((step) => `${dimension} f ${step}`)),
    ...heaviest(subject, TOP_WORDS).map((word) => `${dimension} w ${word}`),
  ];
};
