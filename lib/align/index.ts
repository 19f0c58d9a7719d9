import type { Group, Reading } from '#lib/model/index.ts';
import { DOUBTFUL, rateKey, ratesKey, ratesOf, subjectsOf, zerosOf, type Rates, type Subject } from '#lib/subject/index.ts';
import { groupMemory, noGroupMemory, noMemory, pairMemory, type GroupMemory, type PairMemory } from '#lib/subject/memory.ts';
import { quantityKeys, visitCandidates } from './candidates.ts';
import { cluster, type Link } from './cluster.ts';
import { withoutCovered } from './covered.ts';
import { labelOf } from './label.ts';
import { mutualLinks } from './mutual.ts';
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

/** Kept while a story grows: how alike two subjects are, null when they never meet; and the lines that no article has changed since. */
export type AlignMemory = Readonly<{ scores: PairMemory<number | null>; groups: GroupMemory<Group> }>;
export const alignMemory = (): AlignMemory => ({ scores: pairMemory(), groups: groupMemory() });
const NO_ALIGN_MEMORY: AlignMemory = { scores: noMemory(), groups: noGroupMemory() };

type Scorer = (a: Subject, b: Subject, explained?: boolean) => Score | null;

const groupsBy = (
  subjects: readonly Subject[], keysOf: (subject: Subject) => readonly string[], scorer: Scorer, least: number, scores: PairMemory<number | null>, rates: Rates, again: boolean,
): readonly (readonly number[])[] => {
  // Always asked in one order, so that a remembered score is the one that would be made.
  const scoreOf = (a: number, b: number): number | null => {
    const [one, two] = a < b ? [subjects[a]!, subjects[b]!] : [subjects[b]!, subjects[a]!];
    return scores.of(one, two, rateKey(one.claim.quantity, two.claim.quantity, rates), () => scorer(one, two)?.score ?? null);
  };
  const links: Link[] = [];
  const near = again ? nearMisses(subjects.length) : null;
  visitCandidates(subjects, keysOf, inOrder, (a, b) => {
    const score = scoreOf(a, b);
    if (score === null) return;
    if (score >= least) links.push({ a, b, score });
    if (score >= LOOSE) near?.add({ a, b, score });
  });
  const groups = cluster(subjects.length, again ? links : mutualLinks(links, subjects, DOUBTFUL, least), scoreOf, least, subjects.map((_, at) => at));
  return near === null ? groups : secondLook(subjects, groups, near.all(), scoreOf);
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
const groupQuotes = (subjects: readonly Subject[]): readonly (readonly number[])[] => {
  const before = timesBefore(subjects);
  const copies = [...Map.groupBy(subjects.keys(), (at) => {
    const { spoken, claim } = subjects[at]!;
    return `${spoken.join(' ')}|${claim.quote?.speaker ?? ''}|${before[at]}`;
  }).values()];
  const wordings = copies.map(([first]) => subjects[first ?? 0]!);
  const near = wordings.map((): number[] => []);
  visitCandidates(wordings, utteranceKeys, inOrder, (a, b) => {
    near[a]!.push(b);
    near[b]!.push(a);
  });
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
export const align = (readings: readonly Reading[], { scores, groups: known }: AlignMemory = NO_ALIGN_MEMORY): readonly Group[] => {
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
  const figures = groupsOf('quantity', (of) => groupsBy(of, (subject) => quantityKeys(subject, rates), scoreFigures, SAME, scores, rates, true), zeros);
  const reworded = joinReworded(groupsOf('quote', groupQuotes), groupsOf('statement', (of) => groupsBy(of, statementKeys, scoreStatements, SAME_STATEMENT, scores, rates, false)));
  const [counts, quotes = [], statements = []] = placeZeros(figures, [reworded.quotes, reworded.statements], new Set(zeros.map(({ claim }) => claim.id)));
  const grouped: readonly (readonly [Group['kind'], readonly (readonly Subject[])[], Scorer, number])[] = [
    ['quantity', counts, scoreFigures, SAME],
    ['quote', quotes, scoreMixed, REWORDED],
    ['statement', withoutCovered(statements, counts), scoreStatements, SAME_STATEMENT],
  ];
  const articles = new Map(readings.map(({ document }, at) => [document.article.id, at]));
  const inReadingOrder = (a: Subject, b: Subject): number =>
    (articles.get(a.claim.article) ?? 0) - (articles.get(b.claim.article) ?? 0) || a.claim.span.start - b.claim.span.start;
  return grouped.flatMap(([kind, groups, scorer, least]) => groups.map((stable) => {
    const members = stable.toSorted(inReadingOrder);
    return known.of(members, `${kind} ${ratesKey(members.map(({ claim }) => claim.quantity), rates)}`, () => {
      const label = labelOf(stable.filter(({ claim }) => (original.get(claim.id) ?? claim).kind === kind));
      let because: readonly string[] | null = null;
      return { kind, label, claims: members.map(({ claim }) => original.get(claim.id) ?? claim), get because() { return because ??= becauseOf(members, scorer, least); } };
    });
  }));
};
