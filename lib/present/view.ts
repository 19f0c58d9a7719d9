import type { ClaimKind, Line, Verdict } from '#lib/model/index.ts';
import { DIFFERING, VERDICTS } from './verdicts.ts';

/** What of the table is shown; kept in the address, so that a view can be shared. */
export type View = Readonly<{ show: 'all' | 'differ' | Verdict; kind: 'all' | ClaimKind }>;

export const WHOLE: View = { show: 'all', kind: 'all' };

const SHOWS: readonly View['show'][] = ['all', 'differ', ...VERDICTS];
export const KINDS: readonly ClaimKind[] = ['quantity', 'quote', 'statement'];

const KIND_WORDS: Readonly<Record<ClaimKind, readonly [string, string]>> = {
  quantity: ['figure', 'figures'],
  quote: ['quote', 'quotes'],
  statement: ['statement', 'statements'],
};

export const kindWords = (kind: ClaimKind): readonly [one: string, many: string] => KIND_WORDS[kind];

/** Reads a view from search parameters; what is not known is taken as "all". */
export const readView = (params: Readonly<Record<string, string | readonly string[] | undefined>>): View => ({
  show: SHOWS.find((show) => show === params['show']) ?? 'all',
  kind: KINDS.find((kind) => kind === params['kind']) ?? 'all',
});

/** The search string of a view, shortest form: "" for the whole table, "?show=differ&kind=quote". */
export const viewQuery = ({ show, kind }: View): string => {
  const params = new URLSearchParams();
  if (show !== 'all') params.set('show', show);
  if (kind !== 'all') params.set('kind', kind);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
};

const shows = (show: View['show'], verdict: Verdict): boolean =>
  show === 'all' || (show === 'differ' ? DIFFERING.includes(verdict) : show === verdict);

export const linesIn = (view: View, lines: readonly Line[]): readonly Line[] =>
  lines.filter((line) => shows(view.show, line.verdict) && (view.kind === 'all' || line.kind === view.kind));

export type LineSection = Readonly<{ key: 'differ' | 'agree' | 'single'; title: string; lines: readonly Line[] }>;

/** The table's parts, what an editor must see first; the order of lines within a part is the engine's, verdicts apart. */
export const sectionsOf = (lines: readonly Line[]): readonly LineSection[] => {
  const rank = (line: Line): number => VERDICTS.indexOf(line.verdict);
  const sections: readonly LineSection[] = [
    { key: 'differ', title: 'Where the sources differ', lines: lines.filter(({ verdict }) => DIFFERING.includes(verdict)).toSorted((a, b) => rank(a) - rank(b)) },
    { key: 'agree', title: 'Where they agree', lines: lines.filter(({ verdict }) => verdict === 'agree') },
    { key: 'single', title: 'In one source only', lines: lines.filter(({ verdict }) => verdict === 'single') },
  ];
  return sections.filter((section) => section.lines.length > 0);
};

/** All lines in the order in which the table shows them: what "next line" means. */
export const inReadingOrder = (lines: readonly Line[]): readonly Line[] => sectionsOf(lines).flatMap((section) => section.lines);
