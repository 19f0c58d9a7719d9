import { verbLemma } from '#lib/lexicon/lemma.ts';
import { canBeVerb } from '#lib/lexicon/parts-of-speech.ts';
import type { Article, Line, Reading } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';
import type { Judged } from './judged.ts';
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

type Absent = Line['absent'][number];

type Entry = Readonly<{ article: Article; text: Searchable; truncated: boolean; day: number | null }>;

/** An article without the line, by the weight of the claim's telling terms that it has. */
type Close = Readonly<{ entry: Entry; shared: number }>;

/** What was found about one line; `closest` only in a large story. */
type Kept = Readonly<{ from: number | null; closest: readonly Close[] | null; absent: ReadonlyMap<Entry, Absent> }>;

/** All articles of a story, ready to be asked which of them lack a line and how close they come to it. */
export type Absences = (line: Judged) => Line['absent'];

/**
 * In a story of up to a hundred articles every article without the line is named; in a larger one the 24 that come
 * closest to it by the terms that few articles have. While a story grows a line that stays is held against new articles only.
 */
export type AbsenceMemory = Readonly<{ in: (readings: readonly Reading[]) => Absences }>;

const entryOf = (reading: Reading): Entry => {
  const { article } = reading.document;
  return { article, text: searchable(reading), truncated: isTruncated(article), day: dayOf(article.published) };
};

/** For large stories: which articles have a term. Of too many it is no longer kept, only how many. */
type TermIndex = Readonly<{ of: (term: string) => readonly Entry[]; add: (entries: readonly Entry[]) => ReadonlySet<string> }>;

const termIndex = (): TermIndex => {
  const having = new Map<string, Entry[] | null>();
  return {
    of: (term) => having.get(term) ?? [],
    /** Answers with the terms that have become too common. */
    add: (entries) => {
      const crossed = new Set<string>();
      for (const entry of entries) {
        for (const term of entry.text.sentencesWith.keys()) {
          const known = having.get(term);
          if (known === undefined) having.set(term, [entry]);
          else if (known !== null && known.length < COMMON) known.push(entry);
          else if (known !== null) { having.set(term, null); crossed.add(term); }
        }
      }
      return crossed;
    },
  };
};

/** `kept`: false for a run that comes once. */
export const absenceMemory = (kept = true): AbsenceMemory => {
  let entries = new Map<Reading, Entry>();
  let terms: TermIndex | null = null;
  let lines = new WeakMap<Judged, Kept>();
  return {
    in: (readings) => {
      const now = new Set(readings);
      if (![...entries.keys()].every((reading) => now.has(reading))) [entries, terms, lines] = [new Map(), null, new WeakMap()];
      const added = new Set(readings.flatMap((reading) => {
        if (entries.has(reading)) return [];
        const entry = entryOf(reading);
        entries.set(reading, entry);
        return [entry];
      }));
      const all = readings.map((reading) => entries.get(reading)!);
      const placeOf = new Map(all.map((entry, at) => [entry, at]));
      const articles = new Map(all.map(({ article }) => [article.id, article]));
      const isLarge = all.length > EVERY_ARTICLE;
      const index = isLarge ? terms ?? termIndex() : null;
      const crossed = index === null ? new Set<string>() : index.add(terms === null ? all : [...added]);
      terms = index;

      const closestTo = ({ words }: Subject, among: readonly Entry[] | null, isPresent: (entry: Entry) => boolean): readonly Close[] => {
        const shared = new Map<Entry, number>();
        for (const [term, weight] of words) {
          const having = index?.of(term) ?? [];
          if (having.length === 0) continue;
          for (const entry of among ?? having) if (!isPresent(entry) && (among === null || entry.text.sentencesWith.has(term))) shared.set(entry, (shared.get(entry) ?? 0) + weight);
        }
        return [...shared].map(([entry, weight]) => ({ entry, shared: weight }));
      };

      return (judged) => {
        const before = lines.get(judged);
        const subjects = judged.statements.map(({ subject }) => subject);
        const present = new Set(subjects.map(({ claim }) => claim.article));
        const isPresent = ({ article }: Entry): boolean => present.has(article.id);
        const [first] = subjects;
        const from = before === undefined ? tellableFrom(subjects, articles) : before.from;
        const stands = before !== undefined && before.closest !== null && first !== undefined && (crossed.size === 0 || !first.words.keys().some((term) => crossed.has(term)));
        const closest = !isLarge || first === undefined ? null
          : (stands && before.closest !== null ? [...before.closest, ...closestTo(first, [...added], isPresent)] : closestTo(first, null, isPresent))
            .toSorted((a, b) => b.shared - a.shared || placeOf.get(a.entry)! - placeOf.get(b.entry)!).slice(0, CLOSEST);
        const asked = closest === null ? all.filter((entry) => !isPresent(entry)) : closest.map(({ entry }) => entry).toSorted((a, b) => placeOf.get(a)! - placeOf.get(b)!);
        const absent = new Map(asked.map((entry): readonly [Entry, Absent] => {
          const known = before?.absent.get(entry);
          if (known !== undefined) return [entry, known];
          const predates = from !== null && entry.day !== null && entry.day < from;
          return [entry, { article: entry.article.id, why: predates ? 'predates' : entry.truncated ? 'truncated' : 'omits', nearest: first === undefined ? null : nearestTo(first, entry.text) }];
        }));
        if (kept) lines.set(judged, { from, closest, absent });
        return [...absent.values()];
      };
    },
  };
};
