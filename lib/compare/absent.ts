import type { Article, Claim, Document, Line, Reading, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { termsOf, weigh, type Subject, type Terms } from '#lib/subject/index.ts';
import { sharedOf, totalOf } from '#lib/text/index.ts';

/** An article made ready to be searched for what comes closest to a claim: which sentences have which term. */
export type Searchable = Readonly<{ document: Document; terms: Terms; sentencesWith: ReadonlyMap<string, readonly number[]> }>;

export const searchable = ({ document }: Reading): Searchable => {
  const terms = termsOf(document);
  const sentencesWith = new Map<string, number[]>();
  document.sentences.forEach(({ firstToken, endToken }, index) => {
    for (const term of new Set(terms.ofToken.slice(firstToken, endToken))) {
      const list = sentencesWith.get(term);
      if (list === undefined) sentencesWith.set(term, [index]); else list.push(index);
    }
  });
  return { document, terms, sentencesWith };
};

// Below this share of the claim's weight a sentence has only the story's common words with it.
const CLOSE = 0.22;
const MOST_LOOKED_AT = 30;

/** The sentence that has most of what the claim is about, or null when none comes close. */
export const nearestTo = (subject: Subject, { document, terms, sentencesWith }: Searchable): Span | null => {
  const shared = new Map<number, number>();
  for (const [term, weight] of subject.words) {
    const weighed = weight / Math.sqrt(terms.sentences.get(term) ?? 1);
    for (const sentence of sentencesWith.get(term) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + weighed);
  }
  const ranked = [...shared].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_LOOKED_AT);
  let best: { at: number; share: number } | null = null;
  for (const [at] of ranked) {
    const sentence = document.sentences[at];
    if (sentence === undefined) continue;
    const words = weigh(document, terms, sentence.firstToken, sentence.endToken);
    const share = sharedOf(subject.words, words) / Math.max(totalOf(subject.words), 1e-9);
    if (best === null || share > best.share) best = { at, share };
  }
  const sentence = best === null || best.share < CLOSE ? undefined : document.sentences[best.at];
  return sentence === undefined ? null : spanOf(document.article.text, sentence.start, sentence.end);
};

// What a teaser or a feed puts where it breaks off (own list), and a body whose last sentence has no end.
const BREAKS_OFF = /(?:\[\s?\+\s?\d+\s+chars?\]|\[?(?:\.\.\.|…)\]?|(?:continue|keep) reading\W*|read (?:more|the full (?:story|article))\W*|subscribe to (?:read|continue)[^\n]{0,60})\s*$/i;
const ENDS = /[.!?"”’')\]»]\s*$/;
const LONG_ENOUGH_TO_END = 200;

export const isTruncated = (article: Article): boolean => {
  const last = article.body.at(-1);
  if (last === undefined) return false;
  const tail = article.text.slice(Math.max(last.start, last.end - 200), last.end);
  if (BREAKS_OFF.test(tail)) return true;
  return article.body.reduce((sum, { start, end }) => sum + end - start, 0) >= LONG_ENOUGH_TO_END && !ENDS.test(tail);
};

const DAY = 86_400_000;
// Copy on an event is printed over some days; an article older than that by more cannot know of it.
const NEWS_LAG = 7;

const dayOf = (date: string | null | undefined): number | null => {
  const day = date == null ? NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(day) ? null : day / DAY;
};

/** Things that happen are dated by their report where the report does not date them; standing facts are not. */
const isHappening = ({ claim, happening }: Subject): boolean =>
  claim.kind === 'quote' || happening.events.some((event) => event !== 'stretch' && event !== 'populate');

/** Whether the article is older than what the line's claims tell. */
export const predates = (article: Article, subjects: readonly Subject[], articles: ReadonlyMap<string, Article>): boolean => {
  const published = dayOf(article.published);
  if (published === null || subjects.length === 0) return false;
  const times = subjects.map(({ claim }) => dayOf(claim.time?.from));
  const known = times.filter((day) => day !== null);
  if (known.length > 0) return known.every((day) => day > published);
  const reports = subjects.map(({ claim }) => dayOf(articles.get(claim.article)?.published));
  return subjects.every(isHappening) && reports.every((day) => day !== null && day - published > NEWS_LAG);
};

/** The articles that do not carry the line, why, and the closest they come to it. */
export const absentFrom = (
  claims: readonly Claim[], subjects: readonly Subject[], articles: ReadonlyMap<string, Article>, texts: ReadonlyMap<string, Searchable>,
): Line['absent'] => {
  const present = new Set(claims.map(({ article }) => article));
  const first = subjects[0];
  return [...articles.values()].filter(({ id }) => !present.has(id)).map((article) => {
    const text = texts.get(article.id);
    const nearest = text === undefined || first === undefined ? null : nearestTo(first, text);
    const why = predates(article, subjects, articles) ? 'predates' as const : isTruncated(article) ? 'truncated' as const : 'omits' as const;
    return { article: article.id, why, nearest };
  });
};
