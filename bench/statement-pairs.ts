// node bench/statement-pairs.ts [file] [--errors]: of propositions of fixtures/specs/statement-pairs-unseen.json (or another file: those of statement-pairs.json were worked on) that one source affirms and another negates, told in
// the outlet's own voice, in indirect speech and in quotation marks, which pairs of small articles are lined up and judged rightly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fromText } from '#lib/ingest/index.ts';
import { compare } from '#lib/pipeline.ts';

const sideSchema = z.strictObject({ own: z.string(), told: z.string(), quote: z.string().optional() }).partial();
const rowSchema = z.strictObject({ name: z.string(), by: z.string(), against: z.string(), yes: sideSchema, no: sideSchema, other: sideSchema });
type Row = z.infer<typeof rowSchema>;
type Side = 'yes' | 'no' | 'other';
type Form = 'own' | 'told' | 'tail' | 'denied' | 'quote';
type Wanted = 'same' | 'conflict' | 'none';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence that tells one side of a row in one form; null where the row has no words for it. */
const sentenceOf = (row: Row, side: Side, form: Form): string | null => {
  const { own, told, quote } = row[side];
  const by = side === 'no' ? row.against : row.by;
  switch (form) {
    case 'own': return own === undefined ? null : `${own}.`;
    case 'told': return told === undefined ? null : `${capital(by)} said ${told}.`;
    case 'tail': return told === undefined ? null : `${capital(told)}, ${by} said.`;
    case 'denied': return side !== 'no' || row.yes.told === undefined ? null : `${capital(by)} denied that ${row.yes.told}.`;
    case 'quote': return quote === undefined ? null : `“${quote},” ${by} said.`;
    default: return form satisfies never;
  }
};

type Ask = readonly [sideA: Side, formA: Form, sideB: Side, formB: Form, wanted: Wanted];

const INDIRECT: readonly Form[] = ['told', 'tail'];

const ASKS: readonly Ask[] = [
  ...(['yes', 'no'] as const).flatMap((side): readonly Ask[] => INDIRECT.flatMap((form): readonly Ask[] => [[side, 'own', side, form, 'same'], [side, 'quote', side, form, 'same']])),
  ...(['own', 'told', 'tail', 'quote'] as const).flatMap((one) => (['own', 'told', 'tail', 'denied', 'quote'] as const).map((two): Ask => ['yes', one, 'no', two, 'conflict'])),
  ...(['yes', 'no'] as const).flatMap((side) => (['own', 'told', 'quote'] as const).flatMap((one) => (['own', 'told', 'tail'] as const).map((two): Ask => [side, one, 'other', two, 'none']))),
];

const foundIn = (a: string, b: string): Wanted => {
  const { lines, claims } = compare([fromText({ text: a, outlet: 'Accra Post', published: '2024-03-05' }), fromText({ text: b, outlet: 'Perth Courier', published: '2024-03-05' })]);
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  // A number that both print is no statement.
  const joint = lines.filter((line) => new Set(line.claims.map((id) => articleOf.get(id))).size > 1 && (line.kind !== 'quantity' || line.verdict === 'conflict'));
  return joint.some(({ verdict }) => verdict === 'conflict') ? 'conflict' : joint.length > 0 ? 'same' : 'none';
};

const file = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? join(import.meta.dirname, '..', 'fixtures', 'specs', 'statement-pairs-unseen.json');
const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
const tally = new Map<string, number>();
const count = (key: string): void => { tally.set(key, (tally.get(key) ?? 0) + 1); };
for (const row of rows) {
  for (const [sideA, formA, sideB, formB, wanted] of ASKS) {
    const [a, b] = [sentenceOf(row, sideA, formA), sentenceOf(row, sideB, formB)];
    if (a === null || b === null) continue;
    const found = foundIn(a, b);
    count(`${wanted} ${found}`);
    const forms = wanted === 'conflict' ? `${[formA, formB].map((form) => (form === 'tail' ? 'told' : form)).toSorted().join('×')}` : '';
    if (wanted === 'conflict') { count(`${forms} all`); if (found === 'conflict') count(`${forms} right`); }
    if (found !== wanted && process.argv.includes('--errors')) console.log(`${wanted} → ${found}: ${a} | ${b}`);
  }
}
const of = (wanted: Wanted, found: Wanted): number => tally.get(`${wanted} ${found}`) ?? 0;
const all = (wanted: Wanted): number => of(wanted, 'same') + of(wanted, 'conflict') + of(wanted, 'none');
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`;
console.log(`lined up as the same: ${share(of('same', 'same'), all('same'))}, as a conflict ${of('same', 'conflict')}`);
console.log(`contradictions: ${share(of('conflict', 'conflict'), all('conflict'))}, as the same ${of('conflict', 'same')}`);
console.log(`other things kept apart: ${share(of('none', 'none'), all('none'))}, as the same ${of('none', 'same')}, as a conflict ${of('none', 'conflict')}`);
for (const [key, n] of [...tally].filter(([name]) => name.endsWith(' all')).toSorted()) console.log(`  contradiction ${key.slice(0, -4)}: ${share(tally.get(key.replace(/all$/, 'right')) ?? 0, n)}`);
