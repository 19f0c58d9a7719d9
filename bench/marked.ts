import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fromText } from '#lib/ingest/index.ts';
import { findingSchema, overlaps, verdictSchema, type Comparison, type Range } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { scoreLines, type LineScore } from './lines.ts';

/**
 * Short stories whose texts carry their gold: "{dead:31} people" says that the claim over "31" belongs in the line `dead`
 * of the story. Keys that begin with "q." mark quotes, with "s." statements. `verdicts`: of each line that several
 * articles have; `findings`: for a kind the lines of which one must be told.
 */
const markedSchema = z.array(z.strictObject({
  id: z.string(),
  articles: z.array(z.strictObject({ outlet: z.string(), published: z.string(), text: z.string() })).min(2),
  verdicts: z.record(z.string(), verdictSchema),
  findings: z.partialRecord(findingSchema.shape.kind, z.array(z.string())),
}));

export type MarkedStory = z.infer<typeof markedSchema>[number];

export const loadMarked = async (): Promise<readonly MarkedStory[]> =>
  markedSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, '..', 'fixtures', 'specs', 'lines.json'), 'utf8')));

type Mark = Readonly<{ line: string; range: Range; text: string }>;

const MARK = /\{([\w.]+):([^}]*)\}/g;

const unmarked = (text: string): Readonly<{ text: string; marks: readonly Mark[] }> => {
  const marks: Mark[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, line = '', words = ''] = match;
    plain += text.slice(at, match.index);
    marks.push({ line, text: words, range: { start: plain.length, end: plain.length + words.length } });
    plain += words;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), marks };
};

const kindOf = (line: string): 'quantity' | 'quote' | 'statement' => (line.startsWith('q.') ? 'quote' : line.startsWith('s.') ? 'statement' : 'quantity');

export type MarkedScore = Readonly<{ lines: LineScore; missing: readonly string[]; untold: readonly string[]; comparison: Comparison; found: ReadonlyMap<string, string> }>;

/** `missing`: marks over which no claim was found; `untold`: findings that were not made. */
export const scoreMarked = (story: MarkedStory): MarkedScore => {
  const read = story.articles.map(({ text, ...article }) => ({ ...article, ...unmarked(text) }));
  const comparison = compare(read.map(({ text, outlet, published }) => fromText({ text, outlet, published })));
  const marks = read.flatMap(({ marks: of, outlet }, at) => of.map((mark, index) => ({ ...mark, article: comparison.articles.find((article) => article.outlet === outlet)?.id, key: `${at}.${index}.${mark.line}` })));
  const found = new Map(marks.flatMap(({ line, key, range, article }) => {
    const kind = kindOf(line);
    const mine = comparison.claims.filter((claim) => claim.kind === kind && claim.article === article);
    const claim = mine.find(({ span }) => overlaps(span, range)) ?? mine.find(({ quantity }) => quantity?.also.some(({ span }) => overlaps(span, range)) === true);
    return claim === undefined ? [] : [[key, claim.id] as const];
  }));
  const byLine = Map.groupBy(marks, ({ line }) => line);
  const lines = [...byLine].filter(([, of]) => of.length > 1).map(([line, of]) => ({ label: line, claims: of.map(({ key }) => key), verdict: story.verdicts[line] ?? 'single' as const }));
  const told = (kind: string, line: string): boolean => comparison.findings.some((finding) => finding.kind === kind
    && marks.some((mark) => mark.line === line && finding.claims.includes(found.get(mark.key) ?? '')));
  return {
    lines: scoreLines(story.id, { claims: marks.map(({ key, text }) => ({ key, text })), lines }, found, comparison),
    missing: marks.filter(({ key }) => !found.has(key)).map(({ line, text }) => `${story.id}: no claim for ${line} “${text}”`),
    untold: Object.entries(story.findings).flatMap(([kind, of]) => of.filter((line) => !told(kind, line)).map((line) => `${story.id}: no finding ${kind} on ${line}`)),
    comparison,
    found,
  };
};

// node bench/marked.ts [--errors]
if (process.argv[1] === import.meta.filename) {
  const { lineTable, verdictTable } = await import('./table.ts');
  const scores = (await loadMarked()).map(scoreMarked);
  console.log(`${lineTable(scores.map(({ lines }) => lines))}\n\n${verdictTable(scores.map(({ lines }) => lines))}`);
  const unfound = [...scores.flatMap(({ missing }) => missing), ...scores.flatMap(({ untold }) => untold)];
  console.log(`${unfound.length} claims or findings missing`);
  if (process.argv[2] === '--errors') for (const error of [...unfound, ...scores.flatMap(({ lines }) => lines.errors)]) console.log(error);
}
