import { rowsOf } from '#lib/lexicon/synonyms.ts';
import { familyOf, tellingBetween, type Subject } from '#lib/subject/index.ts';
import type { GroupMemory } from '#lib/subject/memory.ts';

type Groups = readonly (readonly Subject[])[];

/** For each statement what its figures count, by the line that they stand in and by their family and nouns. */
const figuresIn = (counts: Groups): ((statement: Subject) => readonly string[]) => {
  const of = new Map<string, { subject: Subject; keys: readonly string[] }[]>();
  counts.forEach((group, at) => {
    for (const subject of group) {
      const { claim, heads } = subject;
      if (claim.quantity === null) continue;
      const family = familyOf(claim.quantity);
      const keys = [...group.length > 1 ? [`line ${at}`] : [], ...heads.flatMap(rowsOf).map((row) => `${family} ${row}`)];
      const key = `${claim.article} ${claim.sentence.end}`;
      const known = of.get(key);
      if (known === undefined) of.set(key, [{ subject, keys }]); else known.push({ subject, keys });
    }
  });
  return ({ claim: { article, sentence, span } }) => (of.get(`${article} ${sentence.end}`) ?? [])
    .filter(({ subject: { claim } }) => claim.span.start <= span.end + BESIDE && span.start <= claim.span.end + BESIDE).flatMap(({ keys }) => keys);
};

/**
 * Statements without the lines of clauses whose figures are held against each other already: "14 people were killed", "at least 14
 * died" say nothing more; where one tells the opposite of another the line stays. What is taken out stands by itself.
 */
export const withoutCovered = (statements: Groups, counts: Groups, known: GroupMemory<boolean>): Groups => {
  const keysOf = figuresIn(counts);
  return statements.flatMap((group) => {
    if (group.length < 2) return [group];
    const keys = group.map((subject) => new Set(keysOf(subject)));
    const covered = [...keys[0]!].some((key) => keys.every((own) => own.has(key)));
    return covered && !known.of(group, '', () => areOpposed(group)) ? group.map((subject) => [subject]) : [group];
  });
};

/** Whether one tells the opposite of another. */
const areOpposed = (group: readonly Subject[]): boolean => group.some((a, at) => group.slice(at + 1, at + MOST).some((b) => tellingBetween(a, b).kind === 'opposed'));

// "310,000 | homes were without power", "slowed the decline | by 29 %": in characters.
const BESIDE = 6;
// Of a long line the members next to one another tell enough.
const MOST = 12;
