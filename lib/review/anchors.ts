import { overlaps } from '#lib/model/index.ts';
import type { Anchor, Article, Claim, LineAnchor } from '#lib/model/index.ts';

/** How many characters of context tell two places with the same words apart. */
const CONTEXT = 32;

/** Enough members to know a line by; a line that hundreds of articles carry is not written out in every decision. */
const MOST_ANCHORS = 12;

export const anchorOf = (claim: Claim, article: Article): Anchor => ({
  article: claim.article,
  outlet: article.outlet,
  kind: claim.kind,
  span: claim.span,
  prefix: article.text.slice(Math.max(0, claim.span.start - CONTEXT), claim.span.start),
  suffix: article.text.slice(claim.span.end, claim.span.end + CONTEXT),
});

export const lineAnchorOf = (claims: readonly Claim[], articles: ReadonlyMap<string, Article>): LineAnchor =>
  claims.slice(0, MOST_ANCHORS).flatMap((claim) => {
    const article = articles.get(claim.article);
    return article === undefined ? [] : [anchorOf(claim, article)];
  });

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

/** Finds the claims that anchors were made for, by id of the article and place, else by words and context. */
export type Finder = (anchor: Anchor) => Claim | null;

export const finderFor = (claims: readonly Claim[], articles: readonly Article[]): Finder => {
  const known = new Map(articles.map((article) => [article.id, article]));
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byArticle.get(claim.article);
    if (own === undefined) byArticle.set(claim.article, [claim]);
    else own.push(claim);
  }

  const inPlace = (anchor: Anchor): Claim | null => {
    const own = (byArticle.get(anchor.article) ?? []).filter(({ kind }) => kind === anchor.kind);
    const exact = own.find(({ span }) => span.start === anchor.span.start && span.end === anchor.span.end);
    if (exact !== undefined) return exact;
    const touching = own.filter(({ span }) => overlaps(span, anchor.span));
    return touching.length === 1 ? touching[0] ?? null : null;
  };

  /** The same words in another version of the article: the place with the most context in common, if it has any. */
  const byWords = (anchor: Anchor): Claim | null => {
    let best: Readonly<{ claim: Claim; shared: number }> | null = null;
    for (const article of articles) {
      if (article.outlet !== anchor.outlet) continue;
      for (const claim of byArticle.get(article.id) ?? []) {
        if (claim.kind !== anchor.kind || claim.span.text !== anchor.span.text) continue;
        const here = anchorOf(claim, article);
        const shared = sharedEnd(here.prefix, anchor.prefix) + sharedStart(here.suffix, anchor.suffix);
        if (best === null || shared > best.shared) best = { claim, shared };
      }
    }
    return best !== null && best.shared >= Math.min(CONTEXT / 2, anchor.prefix.length + anchor.suffix.length) ? best.claim : null;
  };

  return (anchor) => (known.has(anchor.article) ? inPlace(anchor) : byWords(anchor));
};
