import type { Article, Claim, Comparison, Line, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { readView, type View } from './view.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B … Z, AA, AB … */
const letterOf = (at: number): string => (at < ALPHABET.length ? '' : letterOf(Math.floor(at / ALPHABET.length) - 1)) + ALPHABET.charAt(at % ALPHABET.length);

/** An abbreviation tells who it is only from this many letters on. */
const INITIALS = 3;

/** By outlet, its other names and addresses. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** An outlet's name and what else gives it away: without its article, run together, in capitals, its initials, its host, what it is `known` by. */
const aliasesOf = ({ outlet, url, path }: Article, known: Known): readonly string[] => {
  const host = url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
  const files = path === null ? [] : [path, path.split('/').at(-1) ?? path];
  if (outlet === null) return [...(host === null ? [] : [host]), ...files];
  const bare = outlet.replace(/^The\s+/i, '');
  const initials = bare.split(/\s+/).map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('');
  // One word run together and in small letters is any word: "at dawn".
  const together = /\s/.test(bare) ? [bare.replace(/\s+/g, ''), bare.replace(/\s+/g, '').toLowerCase()] : [];
  return [
    outlet, outlet.toUpperCase(), bare, bare.toUpperCase(), ...together, ...known.get(outlet) ?? [],
    ...(initials.length < INITIALS ? [] : [initials]), ...(host === null ? [] : [host]), ...files,
  ];
};

type Names = Readonly<{ pattern: RegExp | null; letters: ReadonlyMap<string, string>; ofArticle: ReadonlyMap<string, string> }>;

const namesIn = (articles: readonly Article[], known: Known): Names => {
  const outlets = [...new Set(articles.map(({ id, outlet }) => outlet ?? id))];
  const ofArticle = new Map(articles.map(({ id, outlet }) => [id, `Outlet ${letterOf(outlets.indexOf(outlet ?? id))}`]));
  const letters = new Map<string, string>();
  for (const article of articles) {
    // A name in full outweighs another outlet's short form.
    for (const alias of aliasesOf(article, known)) if (alias === article.outlet || !letters.has(alias)) letters.set(alias, ofArticle.get(article.id) ?? '');
  }
  const longestFirst = [...letters.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = longestFirst.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, letters, ofArticle };
};

type Edit = Readonly<{ start: number; end: number; text: string }>;

/** Where a place of the text lies after the edits; inside one the start goes to its beginning, an end to its end. */
const movedBy = (edits: readonly Edit[], at: number, isEnd: boolean): number => {
  let moved = at;
  for (const { start, end, text } of edits) {
    if (at <= start) break;
    if (at < end) return moved - (at - start) + (isEnd ? text.length : 0);
    moved += text.length - (end - start);
  }
  return moved;
};

type Veiled = Readonly<{ article: Article; span: (span: Span) => Span }>;

const veiledArticle = (article: Article, { pattern, letters, ofArticle }: Names, words: (text: string) => string): Veiled => {
  // Brackets tell the reader that these are not the article's own words.
  const edits: readonly Edit[] = pattern === null ? [] : Array.from(article.text.matchAll(pattern), (match) =>
    ({ start: match.index, end: match.index + match[0].length, text: `[${letters.get(match[0]) ?? ''}]` }));
  let [text, from] = ['', 0];
  for (const edit of edits) { text += article.text.slice(from, edit.start) + edit.text; from = edit.end; }
  text += article.text.slice(from);
  const range = ({ start, end }: Readonly<{ start: number; end: number }>) => ({ start: movedBy(edits, start, false), end: movedBy(edits, end, true) });
  const span = (before: Span): Span => { const { start, end } = range(before); return spanOf(text, start, end); };
  return {
    span,
    article: {
      ...article, outlet: ofArticle.get(article.id) ?? null, url: null, path: null, byline: null, text, body: article.body.map(range),
      title: article.title === null ? null : pattern === null ? article.title : article.title.replace(pattern, (name) => `[${letters.get(name) ?? ''}]`),
      agencies: article.agencies.map(({ name, evidence }) => ({ name: words(name), evidence: span(evidence) })),
    },
  };
};

const veiledClaim = (claim: Claim, span: Veiled['span'], words: (text: string) => string): Claim => ({
  ...claim,
  span: span(claim.span), sentence: span(claim.sentence), hedges: claim.hedges.map(span),
  attribution: claim.attribution.map((each) => ({ ...each, source: words(each.source), as: span(each.as), cue: each.cue === null ? null : span(each.cue) })),
  place: claim.place === null ? null : words(claim.place),
  quantity: claim.quantity === null ? null : { ...claim.quantity, measured: claim.quantity.measured === null ? null : words(claim.quantity.measured), also: claim.quantity.also.map((also) => ({ ...also, span: span(also.span) })) },
  quote: claim.quote === null ? null : { ...claim.quote, verbatim: words(claim.quote.verbatim), speaker: claim.quote.speaker === null ? null : words(claim.quote.speaker) },
});

/** A comparison whose outlets are "Outlet A", "Outlet B" …, and the same for any other words about it. */
export type Veil = Readonly<{ comparison: Comparison; words: (text: string) => string }>;

/**
 * Takes the outlets' names out of a comparison: out of what Claimline says of them and, between brackets, out of the
 * articles' texts, so that a student judges the words and not the masthead. Addresses, files and bylines are left out. The
 * document stays sound: all spans are moved along.
 */
export const veiled = (comparison: Comparison, known: Known = new Map()): Veil => {
  const names = namesIn(comparison.articles, known);
  const words = (text: string): string => (names.pattern === null ? text : text.replace(names.pattern, (name) => names.letters.get(name) ?? ''));
  const articles = new Map(comparison.articles.map((article) => [article.id, veiledArticle(article, names, words)]));
  const spanIn = (article: string) => articles.get(article)?.span ?? ((span: Span) => span);
  const line = (each: Line): Line => ({
    ...each, label: words(each.label), reason: words(each.reason),
    absent: each.absent.map((absence) => ({ ...absence, nearest: absence.nearest === null ? null : spanIn(absence.article)(absence.nearest) })),
    origins: each.origins.map((origin) => ({ ...origin, name: words(origin.name) })),
    pairs: each.pairs.map((pair) => ({ ...pair, reason: words(pair.reason) })),
  });
  return {
    words,
    comparison: {
      ...comparison,
      articles: [...articles.values()].map(({ article }) => article),
      claims: comparison.claims.map((claim) => veiledClaim(claim, spanIn(claim.article), words)),
      lines: comparison.lines.map(line),
      reuse: comparison.reuse.map((reuse) => ({ ...reuse, passages: reuse.passages.map(({ a, b }) => ({ a: spanIn(reuse.a)(a), b: spanIn(reuse.b)(b) })) })),
      terms: comparison.terms.map((term) => ({ ...term, concept: words(term.concept), uses: term.uses.map((use) => ({ ...use, term: words(use.term), spans: use.spans.map(spanIn(use.article)) })) })),
      findings: comparison.findings.map((finding) => ({ ...finding, sentence: words(finding.sentence) })),
    },
  };
};

/** A view of the table from its address; `blind` without what tells the verdicts before the reader has found them. */
export const readSeen = (params: Parameters<typeof readView>[0], blind: boolean): View => {
  const view = readView(params);
  return blind ? { ...view, show: 'all', group: view.group === 'verdict' ? 'text' : view.group } : view;
};
