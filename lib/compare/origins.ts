import type { Article, Claim, Line, Reuse } from '#lib/model/index.ts';
import { covers } from '#lib/model/index.ts';
import { outletOf } from './notation.ts';

// With this much of the shorter article in common two articles are one text, whoever signed it.
const ONE_TEXT = 0.5;

/** Who a claim goes back to as its article tells it: the innermost source it names, or nobody. */
export const sourceOf = (claim: Claim): string | null => claim.attribution.findLast(({ kind }) => kind !== 'anonymous')?.source ?? null;

type Copy = (a: Claim, b: Claim) => boolean;

/** Whether two claims stand in a passage that their articles share, or the articles are one text. */
const copiesOf = (reuse: readonly Reuse[]): Copy => {
  const byPair = new Map<string, Reuse>();
  for (const entry of reuse) byPair.set(`${entry.a} ${entry.b}`, entry);
  return (a, b) => {
    const forward = byPair.get(`${a.article} ${b.article}`);
    const entry = forward ?? byPair.get(`${b.article} ${a.article}`);
    if (entry === undefined) return false;
    if (entry.share >= ONE_TEXT) return true;
    const [one, two] = forward === undefined ? [b, a] : [a, b];
    return entry.passages.some((passage) => covers(passage.a, one.span) && covers(passage.b, two.span));
  };
};

/**
 * Who a line goes back to. Articles that cite one source, carry one agency's credit or share the passage are one
 * origin, named after the source, else the agency, else the first outlet.
 */
export const originsOf = (claims: readonly Claim[], articles: ReadonlyMap<string, Article>, reuse: readonly Reuse[]): Line['origins'] => {
  const isCopy = copiesOf(reuse);
  const groups: { names: Set<string>; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const agencies = articles.get(claim.article)?.agencies.map(({ name }) => name) ?? [];
    const source = sourceOf(claim);
    const names = source === null ? agencies : [source];
    const mine = groups.filter((group) => names.some((name) => group.names.has(name)) || group.claims.slice(0, 40).some((other) => other.article === claim.article && source === null && group.names.size === 0) || group.claims.slice(0, 40).some((other) => isCopy(other, claim)));
    const joined = { names: new Set([...mine.flatMap((group) => [...group.names]), ...names]), claims: [...mine.flatMap((group) => group.claims), claim] };
    for (const group of mine) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => {
    const first = group.claims[0];
    return {
      name: [...group.names][0] ?? outletOf(first === undefined ? undefined : articles.get(first.article)),
      articles: [...new Set(group.claims.map(({ article }) => article))],
    };
  });
};
