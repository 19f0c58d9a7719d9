import type { Claim, Document } from '#lib/model/index.ts';
import { attributeClaims } from './attribution/index.ts';
import { quantities } from './quantity/index.ts';
import { quotes } from './quote/index.ts';
import { withRebuttedFigures } from './rebutted-figures.ts';
import { statements } from './statement/index.ts';

/**
 * Each finds its own kind of claim from the document alone. The order decides nothing: the claims are sorted by
 * position at the end, quantities before quotes that begin at the same place and are as long.
 */
const extractors: readonly ((document: Document) => readonly Claim[])[] = [
  quantities,
  quotes,
  statements,
];

/**
 * Each completes the claims found, in this order: attribution needs them all, since figures inside a quote have its speaker;
 * what is denied by pointing back at it needs to know whose figure it is.
 */
const refiners: readonly ((claims: readonly Claim[], document: Document) => readonly Claim[])[] = [
  attributeClaims,
  withRebuttedFigures,
];

/** The claims of a document, in the order of the text. */
export const extract = (document: Document): readonly Claim[] => {
  const found: Claim[] = [];
  for (const extractor of extractors) for (const claim of extractor(document)) found.push(claim);
  const refined = refiners.reduce<readonly Claim[]>((claims, refiner) => refiner(claims, document), found);
  return refined.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
};
