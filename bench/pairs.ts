// Propositions that one source affirms and another negates, as sentences of small articles.
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
export type Wanted = 'same' | 'conflict' | 'none';

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

/** How the engine holds two small articles of one day against each other. */
export const foundIn = (a: string, b: string): Wanted => {
  const { lines, claims } = compare([fromText({ text: a, outlet: 'Accra Post', published: '2024-03-05' }), fromText({ text: b, outlet: 'Perth Courier', published: '2024-03-05' })]);
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  // A number that both print is no statement.
  const joint = lines.filter((line) => new Set(line.claims.map((id) => articleOf.get(id))).size > 1 && (line.kind !== 'quantity' || line.verdict === 'conflict'));
  return joint.some(({ verdict }) => verdict === 'conflict') ? 'conflict' : joint.length > 0 ? 'same' : 'none';
};

/** Two sentences, how they stand to each other, and in what forms they are told. */
export type Pair = Readonly<{ a: string; b: string; wanted: Wanted; forms: string }>;

const formOf = (form: Form): string => (form === 'tail' ? 'told' : form);

/** All pairs of sentences that the propositions of a file of fixtures/specs make. */
export const pairsIn = (file: string): readonly Pair[] =>
  z.array(rowSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'specs', file), 'utf8'))).flatMap((row) => ASKS.flatMap(([sideA, formA, sideB, formB, wanted]): readonly Pair[] => {
    const [a, b] = [sentenceOf(row, sideA, formA), sentenceOf(row, sideB, formB)];
    return a === null || b === null ? [] : [{ a, b, wanted, forms: [formOf(formA), formOf(formB)].toSorted().join('×') }];
  }));
