import type { Claim, Document, Range } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { attributionsOf } from './attribution/index.ts';
import type { Attributed } from './attribution/index.ts';
import { pointsBack } from './statement/rebuttals.ts';

/**
 * "The union disputes that figure", "The ministry said that was untrue": the one figure that another source gave in the
 * same sentence or the one before, as the claim of who denies it; its sentence runs on to the denial.
 */
export const withRebuttedFigures = (claims: readonly Claim[], document: Document): readonly Claim[] => {
  const denials = attributionsOf(document).filter((by) => by.attributions.length > 0 && !by.relation.negated && by.relation.inside < 0 && pointsBack(document.tokens, by) && !isOfDeeds(document, by));
  if (denials.length === 0) return claims;
  const told = claims.filter(({ kind }) => kind !== 'quote').sort((a, b) => a.span.start - b.span.start);
  const rebutted = denials.flatMap((by) => {
    const claim = figureBefore(told, document, by);
    return claim === null ? [] : [denied(claim, document, by)];
  });
  return [...claims, ...rebutted];
};

/** "rejects the accusations": a deed is denied, no figure. */
const isOfDeeds = ({ article }: Document, { relation: { content } }: Attributed): boolean =>
  content.some(({ start, end }) => /\b(?:accusations?|allegations?|charges?|complaints?|suggestions?|characteri[sz]ation|description|version)\b/i.test(article.text.slice(start, Math.min(end, start + NEAR))));

// In characters: what is denied is named at once.
const NEAR = 80;

/** The claims within a range, of those in the order of the text. */
const within = (told: readonly Claim[], { start, end }: Range): readonly Claim[] => {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Claim[] = [];
  for (let at = low; at < told.length && told[at]!.span.start < end; at += 1) if (told[at]!.span.end <= end) found.push(told[at]!);
  return found;
};

const figureBefore = (told: readonly Claim[], { sentences }: Document, { relation, attributions }: Attributed): Claim | null => {
  const own = sentences[relation.sentence];
  const before = sentences[relation.sentence - 1];
  if (own === undefined) return null;
  const here = within(told, { start: own.start, end: relation.cue.start });
  const near = before !== undefined && own.paragraph - before.paragraph <= 1;
  const [only, another] = here.length > 0 ? here : near ? within(told, before) : [];
  if (only === undefined || another !== undefined || only.kind !== 'quantity' || only.negated) return null;
  const sources = new Set(only.attribution.map(({ source }) => source));
  return sources.size > 0 && !attributions.some(({ source }) => sources.has(source)) ? only : null;
};

const denied = (claim: Claim, { article, sentences }: Document, { relation, attributions }: Attributed): Claim => ({
  ...claim,
  id: `${article.id}.d${claim.span.start}-${claim.span.end}`,
  sentence: spanOf(article.text, claim.sentence.start, sentences[relation.sentence]?.end ?? claim.sentence.end),
  attribution: attributions,
  rule: 'quantity/rebutted',
  hedges: [],
  negated: true,
});
