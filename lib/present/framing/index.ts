import type { Article, Claim, Comparison, Line, Span } from '#lib/model/index.ts';
import { onceFor } from '../once.ts';
import { reportingWord, type Stance } from './reporting.ts';
import { agentlessPassives, inContext, positionIn, scareQuotes } from './wording.ts';

export type { Stance } from './reporting.ts';

/** `start`: where the words stand in the article's text. */
export type Context = Readonly<{ article: string; start: number; before: string; text: string; after: string }>;

/** What each article calls one thing: a row of names by columns of articles, with how often and where. */
export type TermTable = Readonly<{
  concept: string;
  terms: readonly Readonly<{ term: string; counts: ReadonlyMap<string, number>; contexts: readonly Context[] }>[];
}>;

/** One reporting word with how often each article uses it of the claims compared. */
export type ReportingRow = Readonly<{ word: string; stance: Stance; counts: ReadonlyMap<string, number>; contexts: readonly Context[] }>;

/** Words that are counted as they stand, with how often each article has them in the sentences compared. */
export type WordingRow = Readonly<{ words: string; counts: ReadonlyMap<string, number>; contexts: readonly Context[] }>;

/** How one article tells one claim. `position`: share of the article before it. */
export type Telling = Readonly<{
  article: string; claim: string; position: number;
  reporting: readonly Readonly<{ word: string; stance: Stance; source: string }>[];
  hedges: readonly Span[]; passives: readonly Span[]; scareQuotes: readonly Span[];
}>;

export type Framing = Readonly<{
  terms: readonly TermTable[];
  reporting: readonly ReportingRow[];
  hedges: readonly WordingRow[];
  passives: readonly WordingRow[];
  scareQuotes: readonly WordingRow[];
  /** for each line that several articles carry how each of them tells it, in the line's order */
  lines: ReadonlyMap<string, readonly Telling[]>;
}>;

const counted = (uses: readonly Context[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { article } of uses) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
};

const termTables = ({ terms }: Comparison, articles: ReadonlyMap<string, Article>): readonly TermTable[] => terms.map(({ concept, uses }) => {
  const byTerm = new Map<string, Context[]>();
  for (const { article: id, term, spans } of uses) {
    const article = articles.get(id);
    if (article === undefined) continue;
    const key = term.toLowerCase();
    byTerm.set(key, [...byTerm.get(key) ?? [], ...spans.map((span) => ({ article: id, ...inContext(article, span) }))]);
  }
  return {
    concept,
    terms: [...byTerm].map(([term, contexts]) => ({ term, counts: counted(contexts), contexts })),
  };
});

const reportingRows = ({ claims }: Comparison, articles: ReadonlyMap<string, Article>): readonly ReportingRow[] => {
  const rows = new Map<string, { stance: Stance; contexts: Context[] }>();
  // Several claims of one sentence share its cue: the word is used once.
  const seen = new Set<string>();
  for (const claim of claims) {
    const article = articles.get(claim.article);
    for (const { cue } of claim.attribution) {
      if (cue === null || article === undefined || seen.has(`${claim.article} ${cue.start}`)) continue;
      seen.add(`${claim.article} ${cue.start}`);
      const { word, stance } = reportingWord(cue.text);
      const row = rows.get(word) ?? { stance, contexts: [] };
      rows.set(word, row);
      row.contexts.push({ article: claim.article, ...inContext(article, cue) });
    }
  }
  return [...rows].map(([word, { stance, contexts }]) => ({ word, stance, counts: counted(contexts), contexts }))
    .toSorted((a, b) => b.contexts.length - a.contexts.length || (a.word < b.word ? -1 : 1));
};

const tellingOf = (claim: Claim, article: Article): Telling => ({
  article: article.id, claim: claim.id, position: positionIn(article, claim.span.start),
  reporting: claim.attribution.flatMap(({ cue, source }) => (cue === null ? [] : [{ ...reportingWord(cue.text), source }])),
  hedges: claim.hedges,
  passives: claim.kind === 'quote' ? [] : agentlessPassives(article, claim.sentence),
  scareQuotes: scareQuotes(article, claim.sentence, claim.kind === 'quote' ? [claim.span] : []),
});

/** Rows of equal words, most frequent first; a place that several claims share counts once. */
const wordingRows = (uses: readonly Readonly<{ article: Article; spans: readonly Span[] }>[]): readonly WordingRow[] => {
  const rows = new Map<string, Context[]>();
  const seen = new Set<string>();
  for (const { article, spans } of uses) {
    for (const span of spans) {
      if (seen.has(`${article.id} ${span.start}`)) continue;
      seen.add(`${article.id} ${span.start}`);
      const words = span.text.toLowerCase().replace(/\s+/g, ' ');
      const row = rows.get(words);
      const context = { article: article.id, ...inContext(article, span) };
      if (row === undefined) rows.set(words, [context]); else row.push(context);
    }
  }
  return [...rows].map(([words, contexts]) => ({ words, counts: counted(contexts), contexts }))
    .toSorted((a, b) => b.contexts.length - a.contexts.length || (a.words < b.words ? -1 : 1));
};

const isShared = (line: Line, claims: ReadonlyMap<string, Claim>): boolean => new Set(line.claims.map((id) => claims.get(id)?.article)).size > 1;

/** How the articles of a comparison tell what they share: names, reporting words and, claim by claim, wording and place. Counts, no score. */
export const framingOf = onceFor((comparison: Comparison): Framing => {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const tellings = new Map(comparison.claims.flatMap((claim) => {
    const article = articles.get(claim.article);
    return article === undefined ? [] : [[claim.id, { article, telling: tellingOf(claim, article) }] as const];
  }));
  const rowsOf = (spans: (telling: Telling) => readonly Span[]): readonly WordingRow[] => wordingRows([...tellings.values()].map(({ article, telling }) => ({ article, spans: spans(telling) })));
  return {
    terms: termTables(comparison, articles),
    reporting: reportingRows(comparison, articles),
    hedges: rowsOf(({ hedges }) => hedges),
    passives: rowsOf(({ passives }) => passives),
    scareQuotes: rowsOf((telling) => telling.scareQuotes),
    lines: new Map(comparison.lines.filter((line) => isShared(line, claims)).map((line) => [line.id, line.claims.flatMap((id): readonly Telling[] => {
      const telling = tellings.get(id)?.telling;
      return telling === undefined ? [] : [telling];
    })])),
  };
});
