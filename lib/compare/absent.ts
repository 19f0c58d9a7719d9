import { verbLemma } from '#lib/lexicon/lemma.ts';
import { canBeVerb } from '#lib/lexicon/parts-of-speech.ts';
import type { Article, Line, Reading } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';
import { nearestTo, searchable, type Searchable } from './passages.ts';

// What a teaser or a feed puts where it breaks off (own list), and a body whose last sentence has no end: a line of a
// few words or without a verb is no sentence but a credit or a link.
const BREAKS_OFF = /(?:\[\s?\+\s?\d+\s+chars?\]|\[?(?:\.\.\.|…)\]?|(?:continue|keep) reading\W*|read (?:more|the full (?:story|article))\W*|subscribe to (?:read|continue)[^\n]{0,60})\s*$/i;
const ENDS = /[.!?"”’')\]»]\s*$/;
const LONG_ENOUGH_TO_END = 200;
const LEAST_WORDS = 6;

const breaksOff = (line: string): boolean => {
  const words = line.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.length >= LEAST_WORDS && words.some((word) => /^\p{Ll}+$/u.test(word) && (canBeVerb(word) || isAuxiliary(word) || verbLemma(word) !== null));
};

const isAuxiliary = (word: string): boolean => /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|must|did|does|do)$/.test(word);

export const isTruncated = (article: Article): boolean => {
  const last = article.body.at(-1);
  if (last === undefined) return false;
  const tail = article.text.slice(Math.max(last.start, last.end - 200), last.end);
  if (BREAKS_OFF.test(tail)) return true;
  return article.body.reduce((sum, { start, end }) => sum + end - start, 0) >= LONG_ENOUGH_TO_END && !ENDS.test(tail) && breaksOff(tail.slice(tail.lastIndexOf('\n') + 1));
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

const earliest = (days: readonly number[]): number => days.reduce((least, day) => Math.min(least, day), Infinity);

/** Articles of before this day cannot tell what the line's claims tell; null where nothing dates them. */
export const tellableFrom = (subjects: readonly Subject[], articles: ReadonlyMap<string, Article>): number | null => {
  const known = subjects.map(({ claim }) => dayOf(claim.time?.from)).filter((day) => day !== null);
  if (known.length > 0) return earliest(known);
  if (!subjects.every(isHappening)) return null;
  const reports = subjects.map(({ claim }) => dayOf(articles.get(claim.article)?.published));
  const dated = reports.filter((day) => day !== null);
  return dated.length === 0 || dated.length < reports.length ? null : earliest(dated) - NEWS_LAG;
};

/** Up to so many articles a line says of every article whether it carries it. */
export const EVERY_ARTICLE = 100;
// Beyond, of those that come closest: the whole would be lines times articles, millions of lines of "omits" that nobody reads.
const CLOSEST = 24;
// A term of so many articles of a large story tells none of them from another.
const COMMON = 400;

/** All articles of a story, ready to be asked which of them lack a claim and how close they come to it. */
export type Absences = (subjects: readonly Subject[]) => Line['absent'];

type Entry = Readonly<{ article: Article; text: Searchable; truncated: boolean; day: number | null }>;

/** For large stories: which articles have a term, by number, terms that too many have left out. */
const articlesByTerm = (entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> => {
  const having = new Map<string, number[]>();
  entries.forEach(({ text }, at) => {
    for (const term of text.sentencesWith.keys()) {
      const list = having.get(term);
      if (list === undefined) having.set(term, [at]); else if (list.length <= COMMON) list.push(at);
    }
  });
  for (const [term, list] of having) if (list.length > COMMON) having.delete(term);
  return having;
};

/** The articles that have most of the claim's telling terms, in the story's order. */
const closestTo = ({ words }: Subject, having: ReadonlyMap<string, readonly number[]>, isPresent: (at: number) => boolean): readonly number[] => {
  const shared = new Map<number, number>();
  for (const [term, weight] of words) {
    for (const at of having.get(term) ?? []) if (!isPresent(at)) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return [...shared].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, CLOSEST).map(([at]) => at).toSorted((a, b) => a - b);
};

/**
 * In a story of up to a hundred articles every article without the line is named; in a larger one the 24 that come
 * closest to it by the terms that few articles have.
 */
export const absencesIn = (readings: readonly Reading[]): Absences => {
  const articles = new Map(readings.map(({ document }) => [document.article.id, document.article]));
  const entries = readings.map((reading): Entry => {
    const { article } = reading.document;
    return { article, text: searchable(reading), truncated: isTruncated(article), day: dayOf(article.published) };
  });
  const all = entries.map((_, at) => at);
  const having = entries.length > EVERY_ARTICLE ? articlesByTerm(entries) : null;
  return (subjects) => {
    const present = new Set(subjects.map(({ claim }) => claim.article));
    const [first] = subjects;
    const from = tellableFrom(subjects, articles);
    const isPresent = (at: number): boolean => present.has(entries[at]?.article.id ?? '');
    const asked = first === undefined || having === null ? all.filter((at) => !isPresent(at)) : closestTo(first, having, isPresent);
    return asked.flatMap((at) => {
      const entry = entries[at];
      if (entry === undefined) return [];
      const predates = from !== null && entry.day !== null && entry.day < from;
      return [{
        article: entry.article.id,
        why: predates ? 'predates' as const : entry.truncated ? 'truncated' as const : 'omits' as const,
        nearest: first === undefined ? null : nearestTo(first, entry.text),
      }];
    });
  };
};
