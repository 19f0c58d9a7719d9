import { capitalised } from '../language.ts';
import { framing as words } from '../words/framing.ts';
import type { Context, Framing } from './index.ts';
import type { Stance } from './reporting.ts';

/** One thing counted: how often in each article, and every place where it stands. `key` is unique among all groups. */
export type CountRow = Readonly<{ key: string; words: string; counts: ReadonlyMap<string, number>; contexts: readonly Context[] }>;

export type CountGroup = Readonly<{ title: string; rows: readonly CountRow[] }>;

const STANCES: readonly Stance[] = ['neutral', 'doubting', 'endorsing', 'denying', 'other'];

/** What a reporting word lets the reader think, as a heading: "Keep a distance from it". */
export const stanceWords = (stance: Stance): string => words.stances[stance];

const BEGINS = /(?:^|[.!?:][”"’']?|[“"])\s*$/;

/** The words as the articles spell them, without the capital that only the start of a sentence gave. */
const spelled = (used: string, contexts: readonly Context[]): string => {
  const spellings = contexts.map(({ before, text }) => (BEGINS.test(before) && text.slice(1) === text.slice(1).toLowerCase() ? text.toLowerCase() : text));
  return spellings.find((text) => text === text.toLowerCase()) ?? spellings[0] ?? used;
};

const filled = (groups: readonly CountGroup[]): readonly CountGroup[] => groups.filter(({ rows }) => rows.length > 0);

/** One group for each thing that has several names. */
export const termGroups = ({ terms }: Framing): readonly CountGroup[] =>
  filled(terms.map(({ concept, terms: names }) => ({ title: capitalised(concept), rows: names.map(({ term, ...row }) => ({ key: `term ${concept} ${term}`, words: spelled(term, row.contexts), ...row })) })));

/** Reporting words by what they let the reader think. */
export const reportingGroups = ({ reporting }: Framing): readonly CountGroup[] =>
  filled(STANCES.map((stance) => ({
    title: stanceWords(stance), rows: reporting.filter((row) => row.stance === stance).map(({ word, counts, contexts }) => ({ key: `said ${word}`, words: word === 'according' ? words.reporting.accordingTo : word, counts, contexts })),
  })));

/** Hedges, passives that name no doer, and scare quotes, in the sentences that hold a claim. */
export const voiceGroups = ({ hedges, passives, scareQuotes }: Framing): readonly CountGroup[] =>
  filled(([
    ['hedge', hedges], ['passive', passives], ['quoted', scareQuotes],
  ] as const).map(([kind, rows]) => ({ title: words.voice[kind], rows: rows.map((row) => ({ ...row, key: `${kind} ${row.words}`, words: spelled(row.words, row.contexts) })) })));
