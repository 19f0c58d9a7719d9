import { tidied } from './numbers.ts';

/** A stretch of the number line, and whether equal factors (log) or equal distances lie equally far apart. */
export type Domain = Readonly<{ from: number; to: number; log: boolean }>;

/** Figures further apart than this factor are drawn on a logarithmic scale. */
const LOG_BEYOND = 1000;
const MOST_TICKS = 6;
/** Figures that differ by less than this share of themselves are one place on any scale a reader can see. */
const SMALLEST_SPREAD = 1e-6;
const STEPS = [1, 2, 2.5, 5, 10] as const;

const stepFor = (span: number): number => {
  const rough = span / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return tidied((STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power);
};

const logDomain = (low: number, high: number, openBelow: boolean, openAbove: boolean): Domain => ({
  from: 10 ** (Math.floor(Math.log10(low)) - (openBelow ? 1 : 0)),
  to: 10 ** (Math.ceil(Math.log10(high)) + (openAbove ? 1 : 0)),
  log: true,
});

/** Starts at nought unless the figures lie so close together that nought would hide how they differ. */
const linearDomain = (low: number, high: number, openBelow: boolean, openAbove: boolean): Domain => {
  if (low === 0 && high === 0) return { from: 0, to: 1, log: false };
  const spread = high - low;
  const near = low > 0 && low / high > 0.8 && spread / high > SMALLEST_SPREAD;
  const below = near ? low - spread * (openBelow ? 0.5 : 0.2) : Math.min(0, low - (low < 0 ? spread * 0.1 : 0));
  const room = spread > 0 ? spread : Math.abs(high);
  const above = high < 0 && !openAbove ? 0 : high + room * (openAbove ? 0.35 : 0.12);
  const step = stepFor(above - below);
  return { from: tidied(Math.floor(tidied(below / step)) * step), to: tidied(Math.ceil(tidied(above / step)) * step), log: false };
};

/** Room for all `values` and for arrows beyond them where an end is open. At least one value. */
export const domainOf = (values: readonly number[], openBelow: boolean, openAbove: boolean): Domain => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low > 0 && high / low > LOG_BEYOND ? logDomain(low, high, openBelow, openAbove) : linearDomain(low, high, openBelow, openAbove);
};

/** Round numbers over a domain, first to last, six at most. */
export const ticksOf = ({ from, to, log }: Domain): readonly number[] => {
  if (log) {
    const [first, last] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
    const step = Math.ceil((last - first) / (MOST_TICKS - 1));
    const powers = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
    return powers.map((power) => tidied(10 ** power));
  }
  const step = stepFor(to - from);
  return Array.from({ length: Math.floor(tidied((to - from) / step)) + 1 }, (_, at) => tidied(from + at * step));
};

/** Where a value stands on the domain, from 0 to 1; what lies outside is held at its edge. */
export const placeOn = ({ from, to, log }: Domain, value: number): number => {
  const share = log
    ? (Math.log10(Math.max(value, from)) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
    : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
};
