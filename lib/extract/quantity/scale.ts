import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isNounOrAdj } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import type { Figure } from './figure.ts';
import type { Measured } from './thing.ts';

/** A place on a scale, atoms `from` to `to` (exclusive), with the word for it as its unit. */
export type Scale = Readonly<{ from: number; to: number; unit: string; measured: Measured }>;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const QUAKES: ReadonlySet<string> = new Set(['quake', 'earthquake', 'tremor', 'aftershock', 'foreshock', 'temblor', 'jolt', 'shock']);

/** The strongest quakes known come to 9.5. */
const STRONGEST = 10;

const REACH = 8;

/** The noun for a quake nearest to a figure, behind it or before it. */
const quakeNear = (atoms: readonly Atom[], from: number, to: number): string | null => {
  for (let at = to; at < to + REACH; at += 1) if (QUAKES.has(nounLemma(norm(atoms, at)))) return nounLemma(norm(atoms, at));
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) if (QUAKES.has(nounLemma(norm(atoms, at)))) return nounLemma(norm(atoms, at));
  return null;
};

const magnitudeAt = (atoms: readonly Atom[], from: number, to: number): Scale => {
  const quake = quakeNear(atoms, from, to);
  return { from, to, unit: '{magnitude}', measured: { measured: quake === null ? 'magnitude' : `magnitude of the ${quake}`, head: 'magnitude', carried: false } };
};

/** Past "on the Richter scale", "on the moment magnitude scale"; null where no scale is named. */
const scaleNamed = (atoms: readonly Atom[], at: number): number | null => {
  if (norm(atoms, at) !== 'on' || norm(atoms, at + 1) !== 'the') return null;
  for (let near = at + 2; near < at + 6; near += 1) if (norm(atoms, near) === 'scale') return near + 1;
  return null;
};

const isMeasuringMeasuredRegisteredOrRegistering = (word: string): boolean => word === 'measuring' || word === 'measured' || word === 'registered' || word === 'registering';

/**
 * "a magnitude 6.2 quake", "magnitude of 6.2", "a 6.2-magnitude quake", "measuring 6.2 on the Richter scale", "a quake
 * measuring 6.2": however it is put, the magnitude is what is measured. "Category 4" leaves that to the clause.
 */
export const scaleAt = (atoms: readonly Atom[], figure: Figure): Scale | null => {
  if (figure.unit !== null || !figure.digits || figure.low > 12) return null;
  let at = figure.from - 1;
  if (norm(atoms, at) === '-' || norm(atoms, at) === 'of') at -= 1;
  const word = norm(atoms, at);
  // "Category 4 storm" names a class.
  if (word === 'category') return isNounOrAdj(atoms[figure.to]?.tag ?? '') ? null : { from: at, to: figure.to, unit: '{category}', measured: { measured: null, head: null, carried: false } };
  if (figure.low >= STRONGEST) return null;
  if (word === 'magnitude') return magnitudeAt(atoms, at, figure.to);
  const behind = norm(atoms, figure.to) === '-' ? figure.to + 1 : figure.to;
  if (norm(atoms, behind) === 'magnitude') return magnitudeAt(atoms, figure.from, behind + 1);
  const named = scaleNamed(atoms, figure.to);
  if (named !== null) return magnitudeAt(atoms, figure.from, named);
  const measures = isMeasuringMeasuredRegisteredOrRegistering(norm(atoms, figure.from - 1)) && !Number.isInteger(figure.low);
  return measures && quakeNear(atoms, figure.from, figure.to) !== null ? magnitudeAt(atoms, figure.from, figure.to) : null;
};
