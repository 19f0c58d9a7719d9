import { kinship } from '#lib/lexicon/kinds.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { areToldAlike, namesDeed, NO_RATES, nounOf } from '#lib/subject/index.ts';
import { judgeFigures } from './figures.ts';
import { sourceOf } from './origins.ts';
import { partyOf } from './parties.ts';
import { isSameName } from './speakers.ts';
import type { Statement } from './stated.ts';

/** A figure and who gives it. */
export type Rival = Readonly<{ statement: Statement; source: string }>;

const isNamed = (source: string): boolean => /\p{Lu}/u.test(source);

const isBody = (source: string): boolean => BODY_NOUNS.has(headOf(source));

const headOf = (source: string): string => nounOf(source.toLowerCase().split(' ').at(-1) ?? source);

/** Whether two sources are surely two: of two names, of two roles or bodies, or of two camps; a role may be a named one's. */
const areTwoSources = (a: Statement, b: Statement, one: string, two: string): boolean => {
  const [campA, campB] = [partyOf(a)?.camp ?? null, partyOf(b)?.camp ?? null];
  if (campA !== null && campB !== null && campA !== campB) return true;
  // What the outlet has seen for itself nobody else told it.
  const { outlet } = a.article;
  if (outlet !== null && one.includes(outlet) !== two.includes(outlet)) return true;
  if (isNamed(one) && isNamed(two)) return !isSameName(one, two);
  // Whoever speaks for a named body does not speak for another.
  if ((SPEAKS_FOR.test(one) && isBody(two)) || (SPEAKS_FOR.test(two) && isBody(one))) return true;
  // The ministry and its minister speak as one.
  const isOther = headOf(one).slice(0, STEM) !== headOf(two).slice(0, STEM);
  return isOther && (isNamed(one) === isNamed(two) || (isBody(one) && isBody(two)));
};

const SPEAKS_FOR = /^spokes(?:man|woman|person) (?:for|of) (?:the )?\p{Lu}/u;

const STEM = 6;

/** Whether one and the same is told of both: what was received is not what was used. */
const areOfOneThing = ({ subject: a }: Statement, { subject: b }: Statement): boolean => {
  if (a.answers === b.claim.id || b.answers === a.claim.id || (a.answers !== null && a.answers === b.answers)) return true;
  if (!a.heads.some((head) => b.heads.includes(head)) && !namesDeed(a, b)) return false;
  // "houses buried" both
  if (a.mentioned.size > 1 && a.mentioned.size === b.mentioned.size && [...a.mentioned].every((word) => b.mentioned.has(word))) return true;
  return areToldAlike(a, b) || (a.happening.verb === b.happening.verb && a.happening.events.length === 0 && b.happening.events.length === 0);
};

// Words for the figure itself name nothing that could be another thing.
const POINTER = /^(?:figure|number|total|count|tally|estimate|sum|amount|rate|share|toll|one)$/;

/** Whether each names what it counts, and the two are not of one kind: villages and the dead. */
const areOfTwoKinds = ({ claim: { quantity: a } }: Statement, { claim: { quantity: b } }: Statement): boolean => {
  if (a?.head == null || b?.head == null || a.dimension !== 'count' || b.dimension !== 'count') return false;
  const [one, two] = [nounOf(a.head), nounOf(b.head)];
  return !POINTER.test(one) && !POINTER.test(two) && one !== two && kinship(one, two) === 'none';
};

const VAGUE = /^(?:source|sources|official|officials|person|people|insider|report|reports|witness|witnesses|expert|experts|one|some|others|data|figures?)$/;

/** Who gives a figure; of those unnamed whoever is told by a role: "a nurse", "a delivery note". */
const giverOf = ({ claim }: Statement): string | null => {
  const last = claim.attribution.at(-1);
  return last === undefined ? null : last.kind !== 'anonymous' ? last.source : VAGUE.test(headOf(last.source)) ? sourceOf(claim) : last.source;
};

const MOST_RIVALS = 12;

const isOwn = ({ subject, claim }: Statement): boolean => !subject.part && !subject.headline && !claim.negated;

/** Two figures of one article that two sources of it give for the same, and that cannot both be true. */
export const rivalsIn = (statements: readonly Statement[]): readonly [Rival, Rival] | null => {
  for (const [at, a] of statements.entries()) {
    for (const b of statements.slice(at + 1, at + MOST_RIVALS)) {
      const [one, two] = [giverOf(a), giverOf(b)];
      if (a.article.id !== b.article.id || one === null || two === null || one === two || !isOwn(a) || !isOwn(b)) continue;
      if (areTwoSources(a, b, one, two) && !areOfTwoKinds(a, b) && areOfOneThing(a, b) && judgeFigures(a, b, NO_RATES).verdict === 'conflict') return [{ statement: a, source: one }, { statement: b, source: two }];
    }
  }
  return null;
};
