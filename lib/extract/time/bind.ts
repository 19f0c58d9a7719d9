import type { Claim } from '#lib/model/index.ts';
import { singleSpaced } from '#lib/text/spaces.ts';
import type { Atom } from '../quantity/atoms.ts';
import type { TimeExpression } from './expressions.ts';
import { mayGoWith } from './scope.ts';
import type { Scopes } from './scope.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set('in on since by until till before after from during at of the for between early late mid mid- to'.split(' '));

/** Marks that part what is said at one time from what is said at another. */
const parts = (atom: Atom): number => (atom.norm === ';' ? 12 : atom.norm === ',' ? 2 : atom.norm === 'and' || atom.norm === 'but' ? 3 : atom.tag === 'SCONJ' ? 4 : 1);

/** How many expressions on each side of a claim are looked at, besides the first of the sentence. */
const NEAR = 3;

const nearby = (times: readonly TimeExpression[], at: number): readonly TimeExpression[] => {
  if (times.length <= 2 * NEAR + 1) return times;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < at) low = middle + 1; else high = middle;
  }
  return [times[0]!, ...times.slice(Math.max(1, low - NEAR), low + NEAR)];
};

const isOfToOrThe = (word: string): boolean => word === 'of' || word === 'to' || word === 'the';
const isPeriodHead = (word: string): boolean => word === 'census' || word === 'survey' || word === 'election' || word === 'elections' || word === 'season' || word === 'budget' || word === 'report' || word === 'vote' || word === 'poll' || word === 'fiscal' || word === 'financial';

/** The time expression that goes with the claim in atoms `from` to `to`: the nearest, counted over the marks between; null where none. */
export const timeFor = (text: string, atoms: readonly Atom[], times: readonly TimeExpression[], scopes: Scopes, from: number, to: number): Claim['time'] => {
  let best: TimeExpression | null = null;
  let least = 40;
  for (const time of nearby(times, from)) {
    if (time.kind === 'clock' || !mayGoWith(atoms, scopes, time, from)) continue;
    let distance = 0;
    for (let at = Math.min(to, time.to); at < Math.max(from, time.from) && distance < 60; at += 1) distance += parts(atoms[at]!);
    // What stands in front of the whole sentence is meant for all of it.
    if (time.from <= 1) distance = Math.min(distance, 10);
    if (distance < least) [best, least] = [time, distance];
  }
  if (best === null) return null;
  let start = best.from;
  while (start > 0 && start > best.from - 3 && PREPOSITIONS.has(atoms[start - 1]!.norm)) start -= 1;
  while (start < best.from && isOfToOrThe(atoms[start]!.norm)) start += 1;
  const census = atoms[best.to]?.tag === 'NOUN' && isPeriodHead(atoms[best.to]!.norm) ? best.to + 1 : best.to;
  const lead = atoms[start]?.norm;
  const { from: first, to: last } = best.period;
  const period = lead === 'since' ? { from: first, to: null } : lead === 'by' || lead === 'until' || lead === 'till' || lead === 'before' ? { from: null, to: last } : lead === 'after' ? { from: last, to: null } : { from: first, to: last };
  return { text: singleSpaced(text.slice(atoms[start]!.start, atoms[census - 1]!.end)), ...period };
};
