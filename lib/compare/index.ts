import type { Comparison, Group, Line, Reading } from '#lib/model/index.ts';
import { allRates, ratesOf, subjectsOf, zerosOf } from '#lib/subject/index.ts';
import { noMemory } from '#lib/subject/memory.ts';
import { absencesIn } from './absent.ts';
import type { Statement } from './circumstances.ts';
import { findingsOf } from './findings.ts';
import type { Judged } from './judged.ts';
import { reasonFor, strongestOf } from './lines.ts';
import { originsOf, sharingOf } from './origins.ts';
import { explained } from './membership.ts';
import { namedApart } from './outlet-names.ts';
import { pairsOf, type JudgementMemory } from './pairs.ts';
import { reuseOf } from './reuse.ts';
import { termsOf } from './terms.ts';

export { isTruncated } from './absent.ts';
export { judgementMemory, type JudgementMemory } from './pairs.ts';

/** What the aligned groups come to: a verdict with its reason for each, and what follows from all of them. */
export const judge = (groups: readonly Group[], readings: readonly Reading[], judgements: JudgementMemory = noMemory()): Pick<Comparison, 'lines' | 'reuse' | 'terms' | 'findings'> => {
  const articles = namedApart(readings.map(({ document }) => document.article));
  const absent = absencesIn(readings);
  const subjects = new Map(readings.flatMap(subjectsOf).map((subject) => [subject.claim.id, subject]));
  const zeros = new Map(readings.flatMap(zerosOf).map((subject) => [subject.claim.id, subject]));
  const rates = ratesOf(readings);
  const reuse = reuseOf(readings);
  const sharing = sharingOf(reuse, articles);

  const judged = groups.map((group): Judged & { group: Group } => {
    const statements = group.claims.map((claim): Statement => {
      const article = articles.get(claim.article);
      // In a line of counts a statement that there was none is a count of zero.
      const zero = group.kind === 'quantity' && claim.kind === 'statement' ? zeros.get(claim.id) : undefined;
      if (zero !== undefined && article !== undefined) return { claim: zero.claim, article, subject: zero };
      const subject = subjects.get(claim.id);
      if (article === undefined || subject === undefined) throw new Error(`claim ${claim.id} belongs to no article of the story: this is a bug`);
      return { claim, article, subject };
    });
    const pairs = pairsOf(statements, rates, judgements);
    const verdict = strongestOf(pairs);
    const line: Line = {
      id: `l-${group.claims[0]?.id ?? ''}`,
      kind: group.kind,
      label: group.label,
      claims: group.claims.map(({ id }) => id),
      verdict,
      reason: reasonFor(verdict, group.kind, statements, pairs),
      absent: absent(statements.map(({ subject }) => subject)),
      origins: originsOf(group.claims, articles, sharing),
      pairs: [...pairs],
    };
    return { group, line, statements };
  });

  const order = new Map([...articles.keys()].map((id, at) => [id, at]));
  const width = ({ statements }: Judged): number => new Set(statements.map(({ article }) => article.id)).size;
  const place = ({ statements }: Judged): number => order.get(statements[0]?.article.id ?? '') ?? 0;
  const start = ({ statements }: Judged): number => statements[0]?.claim.span.start ?? 0;
  const ordered = judged.toSorted((x, y) => width(y) - width(x) || place(x) - place(y) || start(x) - start(y));
  return {
    lines: ordered.map(({ line, group }) => ({ ...line, pairs: explained(line.pairs, group) })),
    reuse: [...reuse],
    terms: [...termsOf(readings, ordered)],
    findings: [...findingsOf(ordered, reuse, articles, allRates(readings))],
  };
};
