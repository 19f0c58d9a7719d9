// node bench/growth.ts [most claims]: how time and memory of aligning and comparing grow with the claims of one story
import { align } from '#lib/align/index.ts';
import { judge } from '#lib/compare/index.ts';
import { fromText } from '#lib/ingest/index.ts';
import type { Group, Reading } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';
import { toldIn, type Told } from './generated-story.ts';

const CLAIMS_AN_ARTICLE = 18;

type Generated = Readonly<{ readings: readonly Reading[]; told: ReadonlyMap<string, Told> }>;

const generate = (claims: number): Generated => {
  const count = Math.max(2, Math.round(claims / CLAIMS_AN_ARTICLE));
  const told = Array.from({ length: count }, (_, at) => toldIn(at, count));
  const readings = told.map(({ text, outlet, published }) => read(fromText({ text, outlet, published })));
  return { readings, told: new Map(readings.map(({ document }, at) => [document.article.id, told[at]!])) };
};

/** Of the pairs that stand in one line how many tell one fact, and of those that tell one fact how many stand in one line. */
const pairwise = (groups: readonly Group[], told: Generated['told']): { precision: number; recall: number } => {
  const pairsOf = (count: number): number => (count * (count - 1)) / 2;
  const facts = new Map<string, number>();
  let [together, right] = [0, 0];
  for (const { claims } of groups) {
    const here = new Map<string, number>();
    for (const { article, sentence, kind } of claims) {
      const name = told.get(article)?.facts.get(sentence.start);
      if (name === undefined) continue;
      // A figure and the statement around it are two claims.
      const fact = `${kind} ${name}`;
      here.set(fact, (here.get(fact) ?? 0) + 1);
      facts.set(fact, (facts.get(fact) ?? 0) + 1);
    }
    together += pairsOf([...here.values()].reduce((sum, count) => sum + count, 0));
    for (const count of here.values()) right += pairsOf(count);
  }
  const all = [...facts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
  return { precision: right / Math.max(1, together), recall: right / Math.max(1, all) };
};

/** Processor time in milliseconds, so that a busy machine does not show as growth. */
const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1000];
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const percent = (share: number): string => (share * 100).toFixed(1);

const most = Number(process.argv[2] ?? 100_000);
const rows: { claims: number; aligning: number; judging: number }[] = [];
// Once before the clock starts, for the compiler.
const warm = generate(2000).readings;
judge(align(warm), warm);
for (let wanted = 1000; wanted <= most; wanted *= 10) {
  const [{ readings, told }, reading] = timed(() => generate(wanted));
  const claims = readings.reduce((sum, { claims: own }) => sum + own.length, 0);
  const [groups, aligning] = timed(() => align(readings));
  const [{ lines }, judging] = timed(() => judge(groups, readings));
  rows.push({ claims, aligning, judging });
  const { precision, recall } = pairwise(groups, told);
  const [largest, pairs, absent] = [Math.max(...lines.map((line) => line.claims.length)), lines.reduce((sum, line) => sum + line.pairs.length, 0), lines.reduce((sum, line) => sum + line.absent.length, 0)];
  console.log(`${claims.toLocaleString('en').padStart(9)} claims of ${readings.length} articles: read ${seconds(reading)}, align ${seconds(aligning)}, compare ${seconds(judging)}; ${lines.length} lines, the largest of ${largest} claims, ${pairs} pairs, ${absent} absences; pairwise precision ${percent(precision)}, recall ${percent(recall)}; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in use`);
}
const [first, last] = [rows[0], rows.at(-1)];
if (first !== undefined && last !== undefined && rows.length > 1) {
  const exponent = (key: 'aligning' | 'judging'): string => (Math.log(last[key] / first[key]) / Math.log(last.claims / first.claims)).toFixed(2);
  console.log(`time grows as claims to the power of ${exponent('aligning')} (align), ${exponent('judging')} (compare) from ${first.claims} to ${last.claims} claims`);
}
