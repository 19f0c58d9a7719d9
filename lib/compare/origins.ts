import { NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import type { Article, Claim, Line, Range, Reuse } from '#lib/model/index.ts';
import { covers } from '#lib/model/index.ts';
import { outletOf } from './notation.ts';

// With this much of both articles in common they are one text, whoever signed it.
const ONE_TEXT = 0.5;

/** Who a claim goes back to as its article tells it: the innermost source it names, or nobody. */
export const sourceOf = (claim: Claim): string | null => claim.attribution.findLast(({ kind }) => kind !== 'anonymous')?.source ?? null;

// A credit for a part of the article (own list): the rest is the outlet's own.
const FOR_A_PART = /\b(?:with|additional|inputs?|files|material|information|contribut\w+|compiled|based on|translated|reporting (?:from|by))\b/i;

/**
 * The agency whose copy the article is as a whole: no credit for a part, and not several, of which nobody can tell which
 * part is whose, or "news agencies", which are not one.
 */
const wholeCredits = ({ agencies }: Article): readonly string[] =>
  agencies.length !== 1 ? [] : agencies.filter(({ name, evidence }) => name !== NEWS_AGENCIES && !FOR_A_PART.test(evidence.text)).map(({ name }) => name);

type Shared = Readonly<{ oneText: boolean; passages: readonly { own: Reuse['passages'][number]['a']; other: Reuse['passages'][number]['a'] }[] }>;

/** What each article shares with which others, either way round. */
export type Sharing = ReadonlyMap<string, ReadonlyMap<string, Shared>>;

export const sharingOf = (reuse: readonly Reuse[], articles: ReadonlyMap<string, Article>): Sharing => {
  const sharing = new Map<string, Map<string, Shared>>();
  const put = (from: string, to: string, shared: Shared): void => { sharing.set(from, (sharing.get(from) ?? new Map<string, Shared>()).set(to, shared)); };
  const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMostOf = (id: string, spans: readonly Range[]): boolean => lengthOf(spans) >= ONE_TEXT * lengthOf(articles.get(id)?.body ?? []);
  for (const { a, b, passages } of reuse) {
    const [inA, inB] = [passages.map((passage) => passage.a), passages.map((passage) => passage.b)];
    const oneText = isMostOf(a, inA) && isMostOf(b, inB);
    put(a, b, { oneText, passages: passages.map((passage) => ({ own: passage.a, other: passage.b })) });
    put(b, a, { oneText, passages: passages.map((passage) => ({ own: passage.b, other: passage.a })) });
  }
  return sharing;
};

/** Whether two claims stand in a passage that their articles share, or the articles are one text. */
const isCopy = (a: Claim, b: Claim, shared: Shared): boolean =>
  shared.oneText || shared.passages.some(({ own, other }) => covers(own, a.span) && covers(other, b.span));

/** Numbers joined into sets; the least of a set stands for it. */
const joining = (count: number): { rootOf: (at: number) => number; join: (a: number, b: number) => void } => {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let next = at; next !== root;) { const up = parent[next] ?? root; parent[next] = root; next = up; }
    return root;
  };
  return { rootOf, join: (a, b) => { const [x, y] = [rootOf(a), rootOf(b)]; parent[Math.max(x, y)] = Math.min(x, y); } };
};

/**
 * Who a line goes back to. Claims that cite one source, stand in articles that are one agency's copy, or in a passage that
 * two articles share, are one origin: named after the source, else the agency credited for the copy, else the first outlet.
 */
export const originsOf = (claims: readonly Claim[], articles: ReadonlyMap<string, Article>, sharing: Sharing): Line['origins'] => {
  const { rootOf, join } = joining(claims.length);
  const names = claims.map((claim) => {
    const source = sourceOf(claim);
    const article = articles.get(claim.article);
    return source !== null ? [source] : article === undefined ? [] : wholeCredits(article);
  });
  const first = new Map<string, number>();
  const meetAt = (key: string, at: number): void => {
    const before = first.get(key);
    if (before === undefined) first.set(key, at); else join(before, at);
  };
  const ofArticle = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    for (const name of names[at] ?? []) meetAt(`name ${name}`, at);
    if (names[at]?.length === 0) meetAt(`article ${claim.article}`, at);
    const own = ofArticle.get(claim.article);
    if (own === undefined) ofArticle.set(claim.article, [at]); else own.push(at);
  });
  claims.forEach((claim, at) => {
    for (const [article, shared] of sharing.get(claim.article) ?? []) {
      for (const other of ofArticle.get(article) ?? []) if (other > at && isCopy(claim, claims[other]!, shared)) join(at, other);
    }
  });
  const groups = new Map<number, number[]>();
  claims.forEach((_, at) => {
    const group = groups.get(rootOf(at));
    if (group === undefined) groups.set(rootOf(at), [at]); else group.push(at);
  });
  return [...groups.values()].map((members) => {
    const ids = [...new Set(members.map((at) => claims[at]?.article ?? ''))];
    const credited = ids.length < 2 ? undefined : ids.flatMap((id) => articles.get(id)?.agencies ?? [])[0]?.name;
    return { name: members.flatMap((at) => names[at] ?? [])[0] ?? credited ?? outletOf(articles.get(ids[0] ?? '')), articles: ids };
  });
};
