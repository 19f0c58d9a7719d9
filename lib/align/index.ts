import type { Group, Reading } from '#lib/model/index.ts';
import { DOUBTFUL, NO_RATES, rateKey, ratesKey, ratesOf, subjectsOf, zerosOf, type Rates, type Subject } from '#lib/subject/index.ts';
import { groupMemory, noGroupMemory, noMemory, pairMemory, type GroupMemory, type PairMemory } from '#lib/subject/memory.ts';
import { cluster } from './cluster.ts';
import { withoutCovered } from './covered.ts';
import { labelOf } from './label.ts';
import { linkMemory, type LinkMemory } from './links.ts';
import { mutualLinks } from './mutual.ts';
import { quantityKeys } from './quantity-keys.ts';
import { SAME, scoreQuantities, type Score } from './score.ts';
import { SAME_STATEMENT, scoreStatements, statementKeys } from './statements.ts';
import { LOOSE, nearMisses, secondLook } from './second-look.ts';
import { joinReworded, REWORDED, scoreReworded } from './reworded.ts';
import { placeZeros } from './zeros.ts';
import { groupUtterances, scoreUtterances, utteranceKeys } from './utterances.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By words: the same whatever order the articles came in. */
const inOrder = (a: Subject, b: Subject): number =>
  byText(a.claim.sentence.text, b.claim.sentence.text) || byText(a.claim.id, b.claim.id);

/** Kept while a story grows: who meets whom and how alike they are, and the lines that no article has changed since. */
export type AlignMemory = Readonly<{ scores: PairMemory<number | null>; figures: LinkMemory; statements: LinkMemory; quotes: LinkMemory; reworded: LinkMemory; opposed: GroupMemory<boolean>; groups: GroupMemory<Group> }>;
const linkMemories = () => ({ figures: linkMemory(), statements: linkMemory(), quotes: linkMemory(), reworded: linkMemory() });
export const alignMemory = (): AlignMemory => ({ ...linkMemories(), scores: pairMemory(), opposed: groupMemory(), groups: groupMemory() });
const onlyOnce = (): AlignMemory => ({ ...linkMemories(), scores: noMemory(), opposed: noGroupMemory(), groups: noGroupMemory() });

type Scorer = (a: Subject, b: Subject, explained?: boolean) => Score | null;

type Grouping = Readonly<{ keysOf: (subject: Subject) => readonly string[]; scorer: Scorer; least: number; scores: PairMemory<number | null>; links: LinkMemory; rates: Rates; again: boolean }>;

const groupsBy = (subjects: readonly Subject[], { keysOf, scorer, least, scores, links, rates, again }: Grouping): readonly (readonly number[])[] => {
  // Always asked in one order, so that a remembered score is the one that would be made.
  const scoreOf = (a: number, b: number): number | null => {
    const [one, two] = a < b ? [subjects[a]!, subjects[b]!] : [subjects[b]!, subjects[a]!];
    return scores.of(one, two, rateKey(one.claim.quantity, two.claim.quantity, rates), () => scorer(one, two)?.score ?? null);
  };
  const near = links.of(subjects, {
    under: ratesKey(subjects.map(({ claim }) => claim.quantity), rates), keysOf, byOrder: inOrder, scoreOf: (a, b) => scorer(a, b)?.score ?? null, least: again ? LOOSE : least,
  });
  const found = near.filter(({ score }) => score >= least);
  const groups = cluster(subjects.length, again ? found : mutualLinks(found, subjects, DOUBTFUL, least), scoreOf, least, subjects.map((_, at) => at));
  return again ? secondLook(subjects, groups, nearMisses(subjects.length, near), scoreOf) : groups;
};

/** Which quote of its article with these words it is, the first, the second …: an article that repeats words quotes two sayings. */
const timesBefore = (subjects: readonly Subject[]): readonly number[] => {
  const counts = new Map<string, number>();
  return subjects.map(({ claim, spoken }) => {
    const key = `${claim.article} ${spoken.join(' ')}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  });
};

/** The same words of the same speaker are one wording, however many articles print them: wordings are grouped, not copies. */
const groupQuotes = (subjects: readonly Subject[], links: LinkMemory): readonly (readonly number[])[] => {
  const before = timesBefore(subjects);
  const copies = [...Map.groupBy(subjects.keys(), (at) => {
    const { spoken, claim } = subjects[at]!;
    return `${spoken.join(' ')}|${claim.quote?.speaker ?? ''}|${before[at]}`;
  }).values()];
  const wordings = copies.map(([first]) => subjects[first ?? 0]!);
  const near = wordings.map((): number[] => []);
  for (const { a, b } of links.of(wordings, { under: '', keysOf: utteranceKeys, byOrder: inOrder, scoreOf: () => 1, least: 0 })) {
    near[a]!.push(b);
    near[b]!.push(a);
  }
  const printed = copies.map((same) => new Set(same.map((at) => subjects[at]!.claim.article)));
  return groupUtterances(wordings, printed, (at) => near[at] ?? []).map((group) => group.flatMap((at) => copies[at]!));
};

/** Quotes by their words; a quote and a sentence that tells it otherwise by what both say. */
const scoreMixed: Scorer = (a, b, explained) => {
  const [quoteA, quoteB] = [a.claim.kind === 'quote', b.claim.kind === 'quote'];
  if (quoteA && quoteB) return scoreUtterances(a, b);
  if (!quoteA && !quoteB) return scoreStatements(a, b, explained);
  return quoteA ? scoreReworded(a, b, explained) : scoreReworded(b, a, explained);
};

/** For each member what ties it to the one it is most like, in words. */
const becauseOf = (members: readonly Subject[], scorer: Scorer, least: number): readonly string[] => members.map((member) => {
  let best: { other: Subject; score: number } | null = null;
  for (const other of members.slice(0, MOST_COMPARED)) {
    const score = other === member ? null : scorer(member, other);
    if (score !== null && (best === null || score.score > best.score)) best = { other, score: score.score };
  }
  if (best === null) return '';
  const ties = scorer(member, best.other, true)?.reasons.join('; ') ?? '';
  return best.score < least + SURE ? `doubtful: ${ties}` : ties;
});

// What joins with less than this over the least that it must have is said to be doubtful.
const SURE = 0.05;

const MOST_COMPARED = 12;

/** Every claim in exactly one group; a group may hold one claim alone. The order of the readings does not matter. */
export const align = (readings: readonly Reading[], { scores, groups: known, opposed, ...links }: AlignMemory = onlyOnce()): readonly Group[] => {
  // Content order first, so that whatever is decided by position is decided alike for any order of the articles.
  const inOrderOfContent = (a: Subject, b: Subject): number => byText(a.claim.article, b.claim.article) || a.claim.span.start - b.claim.span.start || byText(a.claim.id, b.claim.id);
  const subjects = readings.flatMap(subjectsOf).toSorted(inOrderOfContent);
  const zeros = readings.flatMap(zerosOf);
  const original = new Map(zeros.length === 0 ? [] : subjects.map(({ claim }) => [claim.id, claim]));
  const ofKind = (kind: Group['kind']): readonly Subject[] => subjects.filter(({ claim }) => claim.kind === kind);
  const rates = ratesOf(readings);
  const scoreFigures: Scorer = (a, b, explained) => scoreQuantities(a, b, rates, explained);
  const groupsOf = (kind: Group['kind'], group: (of: readonly Subject[]) => readonly (readonly number[])[], more: readonly Subject[] = []): readonly (readonly Subject[])[] => {
    const of = more.length === 0 ? ofKind(kind) : [...ofKind(kind), ...more].toSorted(inOrderOfContent);
    return group(of).map((indices) => indices.map((at) => of[at]!));
  };
  const figures = groupsOf('quantity', (of) => groupsBy(of, { keysOf: (subject) => quantityKeys(subject, rates), scorer: scoreFigures, least: SAME, scores, links: links.figures, rates, again: true }), zeros);
  const quoted = groupsOf('quote', (of) => groupQuotes(of, links.quotes));
  const stated = groupsOf('statement', (of) => groupsBy(of, { keysOf: statementKeys, scorer: scoreStatements, least: SAME_STATEMENT, scores, links: links.statements, rates: NO_RATES, again: false }));
  const reworded = joinReworded(quoted, stated, links.reworded);
  const [counts, quotes = [], statements = []] = placeZeros(figures, [reworded.quotes, reworded.statements], new Set(zeros.map(({ claim }) => claim.id)));
  const grouped: readonly (readonly [Group['kind'], readonly (readonly Subject[])[], Scorer, number])[] = [
    ['quantity', counts, scoreFigures, SAME],
    ['quote', quotes, scoreMixed, REWORDED],
    ['statement', withoutCovered(statements, counts, opposed), scoreStatements, SAME_STATEMENT],
  ];
  const articles = new Map(readings.map(({ document }, at) => [document.article.id, at]));
  const inReadingOrder = (a: Subject, b: Subject): number =>
    (articles.get(a.claim.article) ?? 0) - (articles.get(b.claim.article) ?? 0) || a.claim.span.start - b.claim.span.start;
  return grouped.flatMap(([kind, groups, scorer, least]) => groups.map((stable) => {
    const members = stable.toSorted(inReadingOrder);
    return known.of(members, `${kind} ${ratesKey(members.map(({ claim }) => claim.quantity), rates)}`, () => {
      const label = labelOf(stable.filter(({ claim }) => (original.get(claim.id) ?? claim).kind === kind));
      return { kind, label, claims: members.map(({ claim }) => original.get(claim.id) ?? claim), get because() { return becauseOf(members, scorer, least); } };
    });
  }));
};
