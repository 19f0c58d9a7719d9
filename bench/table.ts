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

/** The worst first: what fell apart into most pieces or took in most strangers; then wrong verdicts alone. */
export const wrongTable = (scores: readonly LineScore[], most: number): string => {
  const wrong = scores.flatMap((score) => score.wrong).toSorted((a, b) => b.inPieces + b.strangers - a.inPieces - a.strangers || b.claims - a.claims);
  return [
    `The ${Math.min(most, wrong.length)} worst of ${wrong.length} lines that came out otherwise`,
    ...wrong.slice(0, most).map(({ story, label, claims, inPieces, strangers, wanted, given }) => {
      const faults = [
        ...(inPieces > 1 ? [`${claims} claims in ${inPieces} lines`] : []),
        ...(strangers > 0 ? [`${strangers} that do not belong`] : []),
        ...(wanted === given ? [] : [`${wanted} expected, ${given} given`]),
      ];
      return `  ${story.padEnd(22)}  ${label}: ${faults.join('; ')}`;
    }),
  ].join('\n');
};
