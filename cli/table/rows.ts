import type { Line } from '#lib/model/index.ts';
import { cellsOf, figureOrWords, nameIn, onOneLine, stateWords, verdictWords, whoSays, claimsOf } from '#lib/present/index.ts';
import { list } from '#lib/present/words/language.ts';
import type { Cell, Story } from '#lib/present/index.ts';
import type { Ink } from '#cli/table/ink.ts';
import { hanging, padded, shortened, widthOf } from '#cli/table/layout.ts';

export type RowOptions = Readonly<{ width: number; names: number; ink: Ink }>;

const INDENT = '  ';
const QUOTED = 2;
const LONGEST_SOURCE = 28;

const quotedOrNot = (line: Line, words: string): string => (line.kind === 'quote' ? `“${onOneLine(words)}”` : onOneLine(words));

const statedRows = (story: Story, line: Line, cell: Extract<Cell, { kind: 'states' }>, { width, names }: RowOptions): readonly string[] =>
  cell.entries.flatMap(({ figure, by }, at) => {
    const who = at === 0 ? padded(shortened(nameIn(story, cell.article), names), names) : ' '.repeat(names);
    const sign = at === 0 ? stateWords(cell.state).sign : ' ';
    const rows = hanging(`${INDENT}${sign} ${who}  `, `${quotedOrNot(line, figure)} (${by})`, width);
    return rows.length <= QUOTED + 2 ? rows : [...rows.slice(0, QUOTED + 1), `${' '.repeat(names + 6)}…`];
  });

const ABSENT = { omits: 'not in', truncated: 'text incomplete in', predates: 'published before it:' } as const;

const absentRows = (story: Story, line: Line, { width, ink }: RowOptions): readonly string[] =>
  (['omits', 'truncated', 'predates'] as const).flatMap((why) => {
    const outlets = line.absent.filter((absence) => absence.why === why).map(({ article }) => nameIn(story, article));
    return outlets.length === 0 ? [] : hanging(`${INDENT}– `, `${ABSENT[why]} ${list(outlets)}`, width).map(ink.faint);
  });

/** A line that several sources carry: verdict and label, each outlet with its words, then why. */
export const lineRows = (story: Story, line: Line, options: RowOptions): readonly string[] => {
  const { sign } = verdictWords(line.verdict);
  const emphasis = line.verdict === 'conflict' ? options.ink.alarm : options.ink.strong;
  const stated = cellsOf(story, line).filter((cell) => cell.kind === 'states');
  return [
    ...hanging(`${sign} `, line.label, options.width).map(emphasis),
    ...stated.flatMap((cell) => statedRows(story, line, cell, options)),
    ...absentRows(story, line, options),
    ...hanging(`${INDENT}→ `, line.reason, options.width),
  ];
};

/** A line of one source on one row: outlet, figure or words, label. */
export const singleRows = (story: Story, line: Line, { width, names, ink }: RowOptions): readonly string[] => {
  const [claim] = claimsOf(story, line);
  if (claim === undefined) return [];
  const head = `${verdictWords(line.verdict).sign} ${padded(shortened(nameIn(story, claim.article), names), names)}  `;
  const words = quotedOrNot(line, figureOrWords(claim));
  const rest = line.kind === 'quantity' ? `${words} · ${line.label}` : words;
  const room = width - widthOf(head);
  const by = ` (${shortened(whoSays(claim), LONGEST_SOURCE)})`;
  return [head + shortened(rest, room - widthOf(by)) + ink.faint(by)];
};
