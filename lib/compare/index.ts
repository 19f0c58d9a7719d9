import type { Comparison, Group, Line, Pair, Reading } from '#lib/model/index.ts';
import { allRates, ratesKey, ratesOf, subjectsOf, zerosOf } from '#lib/subject/index.ts';
import { groupMemory, noGroupMemory, noMemory, pairMemory, type GroupMemory, type PairMemory } from '#lib/subject/memory.ts';
import { onceFor } from '#lib/text/once.ts';
import { absenceMemory, type AbsenceMemory } from './absent.ts';
import type { Statement } from './circumstances.ts';
import { findingsOf } from './findings.ts';
import type { Judged } from './judged.ts';
import { reasonFor, strongestOf } from './lines.ts';
import { originsOf, sharingOf } from './origins.ts';
import { explained } from './membership.ts';
import { namedApart } from './outlet-names.ts';
import type { Judgement } from './figures.ts';
import { pairsOf } from './pairs.ts';
import { reuseMemory, type ReuseMemory } from './reuse.ts';
import { termsOf } from './terms.ts';

export { isTruncated } from './absent.ts';

type JudgedLine = Readonly<{ judged: Judged; pairs: readonly Pair[] }>;

/** Kept while a story grows: what two statements come to, and what the lines do that no article has changed since. */
export type JudgementMemory = Readonly<{
  pairs: PairMemory<Judgement>; lines: GroupMemory<JudgedLine>; reuse: ReuseMemory; absent: AbsenceMemory; origins: Pick<WeakMap<Judged, Line['origins']>, 'get' | 'set'>;
}>;
export const judgementMemory = (): JudgementMemory => ({ pairs: pairMemory(), lines: groupMemory(), reuse: reuseMemory(), absent: absenceMemory(), origins: new WeakMap() });
const onlyOnce = (): JudgementMemory => ({ ...judgementMemory(), pairs: noMemory(), lines: noGroupMemory(), absent: absenceMemory(false) });

const claimed = onceFor((reading: Reading) => new Map(subjectsOf(reading).map((subject) => [subject.claim.id, subject])));
const zeroed = onceFor((reading: Reading) => new Map(zerosOf(reading).map((subject) => [subject.claim.id, subject])));

/** What the aligned groups come to: a verdict with its reason for each, and what follows from all of them. */
export const judge = (groups: readonly Group[], readings: readonly Reading[], memory: JudgementMemory = onlyOnce()): Pick<Comparison, 'lines' | 'reuse' | 'terms' | 'findings'> => {
  const articles = namedApart(readings.map(({ document }) => document.article));
  const absent = memory.absent.in(readings);
  const readingOf = new Map(readings.map((reading) => [reading.document.article.id, reading]));
  const rates = ratesOf(readings);
  const { reuse, changed } = memory.reuse.of(readings);
  const sharing = sharingOf(reuse, articles);

  const judgedFrom = (group: Group): JudgedLine => {
    const statements = group.claims.map((claim): Statement => {
      const [article, reading] = [articles.get(claim.article), readingOf.get(claim.article)];
      // In a line of counts a statement that there was none is a count of zero.
      const zero = group.kind === 'quantity' && claim.kind === 'statement' && reading !== undefined ? zeroed(reading).get(claim.id) : undefined;
      const subject = zero ?? (reading === undefined ? undefined : claimed(reading).get(claim.id));
      if (article === undefined || subject === undefined) throw new Error(`claim ${claim.id} belongs to no article of the story: this is a bug`);
      return { claim: zero?.claim ?? claim, article, subject };
    });
    const pairs = pairsOf(statements, rates, memory.pairs);
    const verdict = strongestOf(pairs);
    const line = {
      id: `l-${group.claims[0]?.id ?? ''}`, kind: group.kind, label: group.label, claims: group.claims.map(({ id }) => id),
      verdict, reason: reasonFor(verdict, group.kind, statements, pairs), pairs: [...pairs],
    };
    return { judged: { line, statements }, pairs: explained(pairs, group) };
  };
  const namesIn = ({ claims }: Group): string => claims.map(({ article }) => articles.get(article)?.outlet ?? '').join('|');
  const order = new Map([...articles.keys()].map((id, at) => [id, at]));
  const ordered = groups.map((group) => {
    const under = `${group.kind}|${group.label}|${namesIn(group)}|${ratesKey(group.claims.map(({ quantity }) => quantity), rates)}`;
    const [first] = group.claims;
    return {
      group, ...memory.lines.of(group.claims, under, () => judgedFrom(group)),
      width: new Set(group.claims.map(({ article }) => article)).size, place: order.get(first?.article ?? '') ?? 0, start: first?.span.start ?? 0,
    };
  }).toSorted((x, y) => y.width - x.width || x.place - y.place || x.start - y.start);
  const lines = ordered.map(({ judged }) => judged);
  const originsIn = (judged: Judged, { claims }: Group): Line['origins'] => {
    const known = memory.origins.get(judged);
    if (known !== undefined && !claims.some(({ article }) => changed.has(article))) return known;
    const origins = originsOf(claims, articles, sharing);
    memory.origins.set(judged, origins);
    return origins;
  };
  return {
    lines: ordered.map(({ group, judged, pairs }) => ({
      ...judged.line, absent: absent(judged), origins: originsIn(judged, group), pairs: [...pairs],
    })),
    reuse: [...reuse],
    terms: [...termsOf(readings, lines)],
    findings: [...findingsOf(lines, reuse, articles, allRates(readings))],
  };
};
