import { verdictSchema } from '#lib/model/index.ts';
import { confusion, verdictAccuracy } from './accuracy.ts';
import type { LineScore } from './lines.ts';
import { f1, precision, recall } from './tally.ts';
import type { Tally } from './tally.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

const row = (name: string, [p, r, f]: readonly [number, number, number], count: string): string =>
  `  ${name.padEnd(24)}${percent(p)}${percent(r)}${percent(f)}   ${count}`;

/** One line a phenomenon: precision, recall, F1, and the counts they come from. */
export const tallyTable = (title: string, tallies: ReadonlyMap<string, Tally>): string => [
  `${title.padEnd(26)}     P     R    F1   right/given/wanted`,
  ...[...tallies].map(([name, tally]) => row(name, [precision(tally), recall(tally), f1(tally)], `${tally.right}/${tally.given}/${tally.wanted}`)),
].join('\n');

export const lineTable = (scores: readonly LineScore[]): string => {
  const claims = scores.reduce((sum, { bCubed }) => sum + bCubed.claims, 0);
  const [p, r] = [scores.reduce((sum, { bCubed }) => sum + bCubed.precision, 0) / claims, scores.reduce((sum, { bCubed }) => sum + bCubed.recall, 0) / claims];
  const pairs = scores.map((score) => score.pairs).reduce((a, b) => ({ right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted }));
  return [
    `${'Lines'.padEnd(26)}     P     R    F1`,
    row('pairwise', [precision(pairs), recall(pairs), f1(pairs)], `${pairs.right}/${pairs.given}/${pairs.wanted}`),
    row('B-cubed', [p, r, (2 * p * r) / (p + r)], `${claims} claims`),
  ].join('\n');
};

/** Rows: what was wanted; columns: what was given. `single` in both is left out of the first figure. */
export const verdictTable = (scores: readonly LineScore[]): string => {
  const verdicts = scores.flatMap((score) => score.verdicts);
  const shared = verdicts.filter(({ wanted }) => wanted !== 'single');
  const counts = confusion(verdicts);
  const names = verdictSchema.options;
  return [
    `Verdicts: ${percent(verdictAccuracy(shared)).trim()} % of ${shared.length} lines with several sources right, ${percent(verdictAccuracy(verdicts)).trim()} % of all ${verdicts.length}`,
    `  wanted \\ given  ${names.map((name) => name.padStart(11)).join('')}`,
    ...names.map((wanted) => `  ${wanted.padEnd(15)}${names.map((given) => String(counts.get(wanted)?.get(given) ?? '·').padStart(11)).join('')}`),
  ].join('\n');
};
