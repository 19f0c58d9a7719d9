// node bench/newsnli.ts [preds.jsonl]: whether a sentence follows from another, figures and all, on the EQUATE NewsNLI half beside the
// project; writes predictions for its scorer, or prints the accuracy.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { scoreQuantities } from '#lib/align/score.ts';
import { fromText } from '#lib/ingest/index.ts';
import type { Claim, Reading } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';
import { inCommonUnit, relate, subjectsOf, termsOf, weigh, type Figure, type Subject } from '#lib/subject/index.ts';
import { kinship } from '#lib/lexicon/kinds.ts';

const GOLD = new URL('../../shared/benchmarks/equate/NewsNLI.csv', import.meta.url);

type Row = Readonly<{ premise: string; hypothesis: string; entailed: boolean }>;

const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charAt(at);
    if (unit === '"' && inQuotes && line.charAt(at + 1) === '"') { cell += '"'; at += 1; }
    else if (unit === '"') inQuotes = !inQuotes;
    else if (unit === ',' && !inQuotes) { cells.push(cell); cell = ''; }
    else cell += unit;
  }
  return [...cells, cell];
};

const rowsOf = (csv: string): readonly Row[] => csv.trim().split(/\r?\n/).slice(1).map((line) => {
  const [premise = '', hypothesis = '', label = ''] = cellsOf(line);
  return { premise, hypothesis, entailed: label === 'entailment' };
});

/** The set is printed as tokens: "( CNN )", "3,000 ." */
const untokenised = (text: string): string => text.replace(/^\( ?CNN ?\) ?/, '').replace(/ ([.,;:!?%)]|'s|n't|'re|'ve|'ll)(?=\W|$)/g, '$1').replace(/([($]) /g, '$1').replace(/''|``/g, '"');

const within = (inner: Figure, outer: Figure): boolean =>
  (outer.low === null || (inner.low !== null && inner.low >= outer.low - outer.near)) && (outer.high === null || (inner.high !== null && inner.high <= outer.high + outer.near));

/** Whether the premise's figure makes the hypothesis' figure true. */
const makesTrue = (premise: Claim, hypothesis: Claim): boolean => {
  if (premise.quantity === null || hypothesis.quantity === null) return false;
  const common = inCommonUnit(premise.quantity, hypothesis.quantity);
  if (common === null) return premise.quantity.dimension === hypothesis.quantity.dimension && premise.quantity.low === hypothesis.quantity.low;
  return within(common.a, common.b) || relate(common.a, common.b).kind === 'same';
};

const figures = (reading: Reading): readonly Subject[] => subjectsOf(reading).filter(({ claim }) => claim.kind === 'quantity');

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Share of the weight of the hypothesis' words that the premise has too, or a word for a narrower kind of the thing. */
const coverage = (premise: Reading, hypothesis: Reading): number => {
  const [inPremise, inHypothesis] = [premise, hypothesis].map(({ document }) => weigh(document, termsOf(document), 0, document.tokens.length));
  let had = 0;
  let all = 0;
  for (const [term, weight] of inHypothesis ?? []) {
    all += weight;
    if (inPremise?.has(term)) had += weight;
    else if ([...(inPremise?.keys() ?? [])].some((other) => ['same', 'broader'].includes(kinship(term, other)))) had += weight * 0.7;
  }
  return all === 0 ? 1 : had / all;
};

const ENOUGH = 0.5;
// How much two figures must be figures of the same thing, by the measure that lines claims up.
const LIKE = 0.4;

const follows = ({ premise, hypothesis }: Row): boolean => {
  const [from, to] = [read(fromText({ text: untokenised(premise) })), read(fromText({ text: untokenised(hypothesis) }))];
  const known = figures(from);
  const held = figures(to).every((wanted) => known.length > 0 && known.some((given) => makesTrue(given.claim, wanted.claim) && (scoreQuantities(given, wanted)?.score ?? 0) >= LIKE));
  const digits = [...hypothesis.matchAll(NUMBER)].map(([text]) => text.replaceAll(',', ''));
  const printed = new Set([...premise.matchAll(NUMBER)].map(([text]) => text.replaceAll(',', '')));
  const share = coverage(from, to);
  return held ? share >= ENOUGH : digits.length > 0 && digits.every((text) => printed.has(text)) && share >= ENOUGH;
};

if (!existsSync(GOLD)) {
  console.log('skipped: the NewsNLI half is not beside the project');
} else {
  const rows = rowsOf(readFileSync(GOLD, 'utf8'));
  const said = rows.map(follows);
  const out = process.argv[2];
  if (out !== undefined) writeFileSync(out, `${said.map((entailed, i) => JSON.stringify({ i, label: entailed ? 'entailment' : 'neutral' })).join('\n')}\n`);
  const right = rows.filter(({ entailed }, at) => entailed === said[at]).length;
  const tally = (entailed: boolean, answer: boolean): number => rows.filter((row, at) => row.entailed === entailed && said[at] === answer).length;
  console.log(`NewsNLI: ${((100 * right) / rows.length).toFixed(1)} % of ${rows.length} pairs right (follows: ${tally(true, true)} right, ${tally(true, false)} missed; does not: ${tally(false, false)} right, ${tally(false, true)} wrongly said to)`);
}
