import type { Range, Reading, TermUse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { countedNames, type CountedName } from './counted-names.ts';
import { exchangedNames } from './exchanged-names.ts';
import type { Judged } from './judged.ts';
import { introductionsOf } from './introduced-names.ts';
import { byFirstWord, LISTED, usesIn, type Name, type NameUse } from './namings.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Uses of names for one thing: by name, then by article. */
type Uses = Map<string, Map<string, Map<string, Range>>>;

const put = (uses: Uses, name: string, article: string, { start, end }: Range): void => {
  const articles = uses.get(name) ?? new Map<string, Map<string, Range>>();
  uses.set(name, articles);
  const places = articles.get(article) ?? new Map<string, Range>();
  articles.set(article, places);
  places.set(`${start}`, { start, end });
};

const nameOf = ({ words }: NounPhrase): string => words.join(' ');

const isShared = ({ statements }: Judged): boolean => statements.some(({ article }) => article.id !== statements[0]?.article.id);

// A name so many sentences from a claim that two articles share is taken to be part of telling it.
const NEAR = 2;

/** For each article, by sentence, the lines of several articles told there or close by. */
const linesNear = (lines: readonly Judged[]): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> => {
  const near = new Map<string, Map<number, number[]>>();
  lines.forEach((told, line) => {
    if (!isShared(told)) return;
    for (const { article, subject } of told.statements) {
      const sentences = near.get(article.id) ?? new Map<number, number[]>();
      near.set(article.id, sentences);
      for (let at = Math.max(0, subject.sentence - NEAR); at <= subject.sentence + NEAR; at += 1) {
        const known = sentences.get(at);
        if (known === undefined) sentences.set(at, [line]); else if (known.at(-1) !== line) known.push(line);
      }
    }
  });
  return near;
};

type Introduced = Readonly<{ concepts: ReadonlySet<string>; names: readonly Name[]; places: ReadonlyMap<string, readonly NameUse[]> }>;

/**
 * Names that articles introduce for one another's words, each under the concept of the list where it has one of them.
 * `places`: introduced names of one word, which may mean anything elsewhere, where they are introduced.
 */
const introducedNames = (readings: readonly Reading[]): Introduced => {
  const concepts = new Map(LISTED.map(({ concept, words }) => [words.join(' '), concept]));
  const listed = new Set(concepts.keys());
  const [introduced, names, places] = [new Set<string>(), new Map<string, Name>(), new Map<string, NameUse[]>()];
  for (const reading of readings) {
    for (const { own, name, general } of introductionsOf(reading)) {
      const concept = concepts.get(nameOf(own)) ?? concepts.get(nameOf(name)) ?? (general ? null : nameOf(own));
      if (concept === null) continue;
      introduced.add(concept);
      for (const phrase of general ? [name] : [own, name]) {
        const key = nameOf(phrase);
        concepts.set(key, concept);
        if (listed.has(key)) continue;
        const named = { concept, words: phrase.words, proper: false };
        if (phrase === own || phrase.words.length > 1) names.set(key, named);
        else places.set(reading.document.article.id, [...places.get(reading.document.article.id) ?? [], { name: named, start: phrase.start, end: phrase.end, sentence: phrase.sentence, modifier: '' }]);
      }
    }
  }
  return { concepts: introduced, names: [...names.values()], places };
};

/**
 * What articles call one thing by the list and by their own introductions. Two names are of one thing where two articles use
 * them beside a claim that they share, with the same word before them, or one of them says so; in one article a name then means one thing
 * throughout (Gale, Church, Yarowsky: "One sense per discourse", 1992).
 */
const sharedNames = (readings: readonly Reading[], lines: readonly Judged[]): ReadonlyMap<string, Uses> => {
  const introduced = introducedNames(readings);
  const names = byFirstWord([...introduced.names, ...LISTED]);
  const near = linesNear(lines);
  const byConcept = new Map<string, { article: string; use: NameUse; ties: readonly string[] }[]>();
  for (const reading of readings) {
    const { id } = reading.document.article;
    const ofArticle = near.get(id);
    if (ofArticle === undefined) continue;
    for (const use of [...usesIn(reading, names), ...introduced.places.get(id) ?? []]) {
      const near = ofArticle.get(use.sentence) ?? [];
      const isIntroduced = near.length > 0 && introduced.concepts.has(use.name.concept);
      const ties = [...near.map((line) => `line ${line}`), ...(isIntroduced ? ['introduced'] : []), ...(use.modifier === '' ? [] : [`before ${use.modifier}`]), ...(use.name.proper ? ['name'] : [])];
      const uses = byConcept.get(use.name.concept);
      if (uses === undefined) byConcept.set(use.name.concept, [{ article: id, use, ties }]); else uses.push({ article: id, use, ties });
    }
  }
  return new Map([...byConcept].map(([concept, uses]) => {
    const tied = new Map<string, { articles: Set<string>; names: Set<string> }>();
    for (const { article, use, ties } of uses) {
      for (const tie of ties) {
        const at = tied.get(tie) ?? { articles: new Set<string>(), names: new Set<string>() };
        tied.set(tie, at);
        at.articles.add(article);
        at.names.add(use.name.words.join(' '));
      }
    }
    const holds = (tie: string): boolean => (tied.get(tie)?.articles.size ?? 0) > 1 && (tied.get(tie)?.names.size ?? 0) > 1;
    const meant = new Set(uses.filter(({ ties }) => ties.some(holds)).map(({ article, use }) => `${article} ${use.name.words.join(' ')}`));
    const kept: Uses = new Map();
    for (const { article, use } of uses) if (meant.has(`${article} ${use.name.words.join(' ')}`)) put(kept, use.name.words.join(' '), article, use);
    return [concept, kept] as const;
  }));
};

/** Sets of names that have two in common are of one thing, under the concept that came first. */
const merged = (sets: Iterable<readonly [concept: string, uses: Uses]>): ReadonlyMap<string, Uses> => {
  const byConcept = new Map<string, Uses>();
  const conceptOf = new Map<string, string>();
  for (const [concept, uses] of sets) {
    const concepts = [...uses.keys()].flatMap((name) => conceptOf.get(name) ?? []);
    const known = concepts.find((found, at) => concepts.indexOf(found) < at) ?? concept;
    const into: Uses = byConcept.get(known) ?? new Map();
    byConcept.set(known, into);
    for (const [name, articles] of uses) {
      conceptOf.set(name, known);
      for (const [article, places] of articles) for (const place of places.values()) put(into, name, article, place);
    }
  }
  return byConcept;
};

const usesOf = (names: readonly CountedName[]): Uses => {
  const uses: Uses = new Map();
  for (const { article, phrase } of names) put(uses, nameOf(phrase), article, phrase);
  return uses;
};

/**
 * What the articles of one story call the same thing, where two of them differ: names of a list and such as articles
 * introduce for one another's words, names of what one figure counts, and names exchanged in sentences otherwise alike.
 */
export const termsOf = (readings: readonly Reading[], lines: readonly Judged[]): readonly TermUse[] => {
  const texts = new Map(readings.map(({ document: { article } }) => [article.id, article.text]));
  const told = lines.filter(isShared);
  const found = merged([
    ...sharedNames(readings, lines),
    ...told.map((judged) => [judged.line.label, usesOf(countedNames(judged))] as const),
    ...told.flatMap((judged) => exchangedNames(judged).map(([one, other]) => [nameOf(one.phrase), usesOf([one, other])] as const)),
  ]);
  return [...found].filter(([, names]) => names.size > 1 && new Set([...names.values()].flatMap((articles) => [...articles.keys()])).size > 1)
    .map(([concept, names]) => ({
      concept,
      uses: [...names.values()].flatMap((articles) => [...articles].map(([article, places]) => {
        const spans = [...places.values()].toSorted((a, b) => a.start - b.start).map(({ start, end }) => spanOf(texts.get(article) ?? '', start, end));
        return { article, term: spans[0]?.text ?? '', spans };
      })),
    }));
};
