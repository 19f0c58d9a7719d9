import type { Article, ClaimKind, Line, Verdict } from '#lib/model/index.ts';
import { whoIsCited } from './attribution.ts';
import { onceFor } from './once.ts';
import { claimIn, claimsOf, type Story } from './story.ts';
import { DIFFERING, VERDICTS } from './verdicts.ts';
import { marks } from './words/marks.ts';

/**
 * What of the table is shown; kept in the address, so that a view can be shared. `outlet`, `source` and `unit` are null
 * for any; `words` is searched in labels and sentences; `columns` lists articles by id, empty for all in their order;
 * `from` is the first line shown, counted from 0.
 */
export type View = Readonly<{
  show: 'all' | 'differ' | Verdict;
  kind: 'all' | ClaimKind;
  outlet: string | null;
  source: string | null;
  unit: string | null;
  words: string;
  group: Grouping;
  columns: readonly string[];
  from: number;
}>;

/** By how the sources stand to each other, by what the lines are about, or in the order of the texts. */
export type Grouping = 'verdict' | 'topic' | 'text';

export const WHOLE: View = { show: 'all', kind: 'all', outlet: null, source: null, unit: null, words: '', group: 'verdict', columns: [], from: 0 };

const SHOWS: readonly View['show'][] = ['all', 'differ', ...VERDICTS];
export const KINDS: readonly ClaimKind[] = ['quantity', 'quote', 'statement'];
export const GROUPINGS: readonly Grouping[] = ['verdict', 'topic', 'text'];

export const kindWords = (kind: ClaimKind): readonly [one: string, many: string] => marks.kinds[kind];

export const groupingWords = (group: Grouping): string => marks.groupings[group];

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST = 200;
const MOST_COLUMNS = 500;

/** Columns with one of them a step aside: "left" or "right" and its id, as a form's button says it. */
const moved = (columns: readonly string[], move: string): readonly string[] => {
  const [, way, id = ''] = /^(left|right) (\S+)$/.exec(move) ?? [];
  const at = columns.indexOf(id);
  const to = way === 'left' ? at - 1 : at + 1;
  const other = columns[to];
  return way === undefined || at < 0 || other === undefined ? columns : columns.with(at, other).with(to, id);
};

/** Reads a view from search parameters; what is not known is taken as "all". */
export const readView = (params: Params): View => {
  const one = (name: string): string | null => {
    const value = params[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST) : null;
  };
  const columns = [params['columns'] ?? []].flat().flatMap((ids) => ids.split(' ')).filter((id) => id !== '');
  return {
    show: SHOWS.find((show) => show === params['show']) ?? 'all',
    kind: KINDS.find((kind) => kind === params['kind']) ?? 'all',
    outlet: one('outlet'),
    source: one('source'),
    unit: one('unit'),
    words: one('words') ?? '',
    group: GROUPINGS.find((group) => group === params['group']) ?? 'verdict',
    columns: moved([...new Set(columns)].slice(0, MOST_COLUMNS), one('move') ?? ''),
    from: Math.max(0, Number.parseInt(one('from') ?? '0', 10) || 0),
  };
};

/** The search string of a view, shortest form: "" for the whole table, "?show=differ&kind=quote". */
export const viewQuery = ({ show, kind, outlet, source, unit, words, group, columns, from }: View): string => {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null): void => { if (value !== null && value !== '') params.set(name, value); };
  set('show', show === 'all' ? null : show);
  set('kind', kind === 'all' ? null : kind);
  set('outlet', outlet);
  set('source', source);
  set('unit', unit);
  set('words', words);
  set('group', group === 'verdict' ? null : group);
  set('columns', columns.join(' '));
  set('from', from === 0 ? null : String(from));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
};

/** Whether a view leaves lines out. */
export const isNarrowed = ({ show, kind, outlet, source, unit, words }: View): boolean =>
  show !== 'all' || kind !== 'all' || outlet !== null || source !== null || unit !== null || words !== '';

const shows = (show: View['show'], verdict: Verdict): boolean =>
  show === 'all' || (show === 'differ' ? DIFFERING.includes(verdict) : show === verdict);

/** Case and marks aside: what a search finds "Jóse" by. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What the words of a view are looked for in, by line. */
const textsOf = onceFor((story: Story) => onceFor((line: Line): string => folded(`${line.label} ${line.claims.map((id) => claimIn(story, id).sentence.text).join(' ')}`)));

/** The lines that a view shows, were it not for their verdict and kind. */
const linesOfAnyKind = ({ outlet, source, unit, words }: View, story: Story): readonly Line[] => {
  const { lines } = story.comparison;
  const wanted = folded(words).split(/\s+/).filter((word) => word !== '');
  if (outlet === null && source === null && unit === null && wanted.length === 0) return lines;
  const textOf = textsOf(story);
  return lines.filter((line) => {
    const claims = line.claims.map((id) => claimIn(story, id));
    if (outlet !== null && !claims.some(({ article }) => story.articles.get(article)?.outlet === outlet)) return false;
    if (source !== null && !claims.some((claim) => whoIsCited(claim).includes(source))) return false;
    if (unit !== null && !claims.some(({ quantity }) => quantity?.unit === unit)) return false;
    return wanted.length === 0 || wanted.every((word) => textOf(line).includes(word));
  });
};

const isOf = (kind: View['kind'], line: Line): boolean => kind === 'all' || line.kind === kind;

export const linesIn = (view: View, story: Story): readonly Line[] =>
  linesOfAnyKind(view, story).filter((line) => shows(view.show, line.verdict) && isOf(view.kind, line));

/** How many lines the view would show with each other choice of verdicts, and with each other kind. */
export const countsIn = (view: View, story: Story): Readonly<{ shows: ReadonlyMap<View['show'], number>; kinds: ReadonlyMap<View['kind'], number> }> => {
  const lines = linesOfAnyKind(view, story);
  const ofVerdict = Map.groupBy(lines.filter((line) => isOf(view.kind, line)), ({ verdict }) => verdict);
  const ofKind = Map.groupBy(lines.filter(({ verdict }) => shows(view.show, verdict)), ({ kind }) => kind);
  const total = (groups: Iterable<readonly Line[]>): number => [...groups].reduce((sum, own) => sum + own.length, 0);
  return {
    shows: new Map(SHOWS.map((show) => [show, total([...ofVerdict].flatMap(([verdict, own]) => (shows(show, verdict) ? [own] : [])))])),
    kinds: new Map((['all', ...KINDS] as const).map((kind) => [kind, kind === 'all' ? total(ofKind.values()) : ofKind.get(kind)?.length ?? 0])),
  };
};

/** The articles that a view shows as columns, in its order; all where it names none that are there. */
export const columnsIn = (view: View, story: Story): readonly Article[] => {
  const chosen = view.columns.flatMap((id) => story.articles.get(id) ?? []);
  return chosen.length === 0 ? story.comparison.articles : chosen;
};

/** The view as short as it can be said for this story: no columns where all are shown in their order, none that are not there. */
export const plainest = (view: View, { comparison, articles }: Story): View => {
  const columns = view.columns.filter((id) => articles.has(id));
  const whole = columns.length === comparison.articles.length && comparison.articles.every(({ id }, at) => columns[at] === id);
  return { ...view, columns: whole ? [] : columns };
};

export type LineSection = Readonly<{ key: string; title: string; lines: readonly Line[] }>;

const byVerdict = (lines: readonly Line[]): readonly LineSection[] => {
  const rank = (line: Line): number => VERDICTS.indexOf(line.verdict);
  return [
    { key: 'differ', title: marks.sections.differ, lines: lines.filter(({ verdict }) => DIFFERING.includes(verdict)).toSorted((a, b) => rank(a) - rank(b)) },
    { key: 'agree', title: marks.sections.agree, lines: lines.filter(({ verdict }) => verdict === 'agree') },
    { key: 'single', title: marks.sections.single, lines: lines.filter(({ verdict }) => verdict === 'single') },
  ];
};

const topicOf = (story: Story, line: Line): string => {
  const [claim] = claimsOf(story, line);
  switch (line.kind) {
    case 'quantity': return marks.dimensions[claim?.quantity?.dimension ?? ''] ?? marks.sections.otherFigures;
    case 'quote': return claim?.quote?.speaker ?? marks.sections.nobodyNamed;
    case 'statement': return marks.sections.statements;
  }
};

/** Quotes of one speaker, figures of one kind; the topic of most lines first, figures before quotes. */
const byTopic = (story: Story, lines: readonly Line[]): readonly LineSection[] => {
  const topics = Map.groupBy(lines, (line) => topicOf(story, line));
  const rank = (own: readonly Line[]): number => KINDS.indexOf(own[0]?.kind ?? 'statement');
  return [...topics].toSorted(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length).map(([title, own]) => ({ key: title, title, lines: own }));
};

const byText = (story: Story, lines: readonly Line[]): readonly LineSection[] => {
  const order = new Map(story.comparison.articles.map(({ id }, at) => [id, at]));
  const place = (line: Line): readonly [number, number] => {
    const [first] = claimsOf(story, line);
    return [order.get(first?.article ?? '') ?? 0, first?.span.start ?? 0];
  };
  const placed = lines.map((line) => ({ line, at: place(line) })).toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return [{ key: 'text', title: marks.sections.text, lines: placed.map(({ line }) => line) }];
};

/** The table's parts, what an editor must see first; the order of lines within a part is the engine's, verdicts apart. */
export const sectionsOf = (story: Story, lines: readonly Line[], group: Grouping): readonly LineSection[] => {
  const sections = group === 'verdict' ? byVerdict(lines) : group === 'topic' ? byTopic(story, lines) : byText(story, lines);
  return sections.filter((section) => section.lines.length > 0);
};

/** All lines in the order in which the table shows them: what "next line" means. */
export const inReadingOrder = (lines: readonly Line[]): readonly Line[] => byVerdict(lines).flatMap((section) => section.lines);

/** At most this many cells are laid out at once: a screen or three, whatever the number of outlets. */
const CELLS = 360;

/** How many lines of so many columns are laid out at once. */
export const chunkOf = (columns: number): number => Math.min(60, Math.max(8, Math.floor(CELLS / Math.max(1, columns))));

/** How many more are asked for when the window comes near. */
export const stretchOf = (columns: number): number => Math.ceil(chunkOf(columns) / 2);

/** How many of them are put into the table in one frame: few, so that no step of it is felt. */
export const stepOf = (columns: number): number => Math.max(1, Math.floor(CELLS / 6 / Math.max(1, columns)));

/** Part of a section; `begins`: its first line is among them. Rows of the table count from 1, which is its heads'. */
export type SectionPart = LineSection & Readonly<{ begins: boolean; titleRow: number; firstRow: number }>;

/** Rows of the whole table: heads, titles of sections, lines. */
export const rowCountOf = (sections: readonly LineSection[]): number => sections.reduce((rows, { lines }) => rows + 1 + lines.length, 1);

/** The sections' lines from the `from`th on, `count` of them. */
export const sectionsFrom = (sections: readonly LineSection[], from: number, count: number): readonly SectionPart[] => {
  let passed = 0;
  return sections.flatMap((section, at) => {
    const titleRow = passed + at + 2;
    const start = Math.max(0, from - passed);
    const end = from + count - passed;
    passed += section.lines.length;
    const lines = section.lines.slice(start, Math.max(start, end));
    return lines.length === 0 ? [] : [{ ...section, lines, begins: start === 0, titleRow, firstRow: titleRow + 1 + start }];
  });
};
