// node bench/growth.ts [most claims]: how the time of aligning and comparing grows with the claims of one story
import { align } from '#lib/align/index.ts';
import { judge } from '#lib/compare/index.ts';
import { fromText } from '#lib/ingest/index.ts';
import type { Reading } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';

const PLACES = `Lagos Kano Ibadan Delhi Pune Chennai Manila Cebu Davao Toronto Calgary Halifax Nairobi Kisumu Mombasa Dublin Cork Galway Sydney Perth Hobart Lima Cusco
  Oslo Bergen Quito Jakarta Medan Hanoi Accra Tema Kumasi Dakar Tunis Rabat Malmo Porto Turin Genoa Krakow Gdansk`.split(/\s+/);
const WHO = 'people miners villagers passengers students farmers fishermen workers nurses children residents players'.split(' ');
const DONE = 'killed injured rescued evacuated arrested displaced infected detained stranded'.split(' ');
const CAUSE = 'flood fire landslide storm crash protest outbreak raid earthquake strike collapse blackout'.split(' ');
const SAID = ['officials said', 'the governor said', 'according to the Red Cross', 'police said', 'the ministry reported'];
const MORE = [
  (n: number, place: string, cause: string) => `The ${cause} in ${place} will cost $${n} million, the insurers estimate.`,
  (n: number, place: string, cause: string) => `Water covered ${n * 10} hectares around ${place} after the ${cause}.`,
  (n: number, place: string) => `${place} has ${n},000 inhabitants and two hospitals.`,
  (n: number, place: string, cause: string) => `“Nobody told us that the ${cause} would reach ${place} by ${n % 12} in the morning,” said a trader.`,
];

/** The same numbers on every run (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const SENTENCES = 20;

/** An article of about twenty claims on three of many events; events are told alike by many articles, figures differ a little. */
const articleText = (index: number, events: number): string => {
  const next = chance(index + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const mine = Array.from({ length: 3 }, () => Math.floor(next() * events));
  return Array.from({ length: SENTENCES }, (_, line) => {
    const event = chance(7919 * (mine[line % 3]! + 1));
    const fromEvent = <Item>(items: readonly Item[]): Item => items[Math.floor(event() * items.length)]!;
    const [place, cause, who, done] = [fromEvent(PLACES), fromEvent(CAUSE), fromEvent(WHO), fromEvent(DONE)];
    const figure = 10 + Math.floor(event() * 400) + Math.floor(next() * 3);
    return line % 5 === 4 ? pick(MORE)(figure, place, cause) : `${pick(['At least ', 'About ', 'More than ', ''])}${figure} ${who} were ${done} in the ${place} ${cause}, ${pick(SAID)}.`;
  }).join(' ');
};

const readingsFor = (claims: number): readonly Reading[] => {
  const articles = Math.max(2, Math.round(claims / SENTENCES));
  return Array.from({ length: articles }, (_, index) => read(fromText({ text: articleText(index, Math.max(20, articles / 10)), outlet: `Outlet ${index}` })));
};

/** Processor time in milliseconds, so that a busy machine does not show as growth. */
const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1000];
};

const most = Number(process.argv[2] ?? 100_000);
const rows: { claims: number; aligning: number; judging: number }[] = [];
// Once before the clock starts, for the compiler.
const warm = readingsFor(1000);
judge(align(warm), warm);
for (let wanted = 1000; wanted <= most; wanted *= 10) {
  const [readings, reading] = timed(() => readingsFor(wanted));
  const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  const [groups, aligning] = timed(() => align(readings));
  const [{ lines }, judging] = timed(() => judge(groups, readings));
  rows.push({ claims, aligning, judging });
  console.log(`${claims.toLocaleString('en').padStart(9)} claims of ${readings.length} articles: read ${(reading / 1000).toFixed(2)} s, align ${(aligning / 1000).toFixed(2)} s, compare ${(judging / 1000).toFixed(2)} s, ${lines.length} lines, ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`);
}
const [first, last] = [rows[0], rows.at(-1)];
if (first !== undefined && last !== undefined && rows.length > 1) {
  const exponent = (key: 'aligning' | 'judging'): string => (Math.log(last[key] / first[key]) / Math.log(last.claims / first.claims)).toFixed(2);
  console.log(`time grows as claims to the power of ${exponent('aligning')} (align), ${exponent('judging')} (compare)`);
}
