import type { Article, Comparison } from '#lib/model/index.ts';
import { formatDate, timeOfDay } from './dates.ts';
import { marks } from './words/marks.ts';

/** `at`: place from the first publication (0) to the last (1); null where the date is not known. */
export type Published = Readonly<{ article: string; published: string | null; at: number | null }>;

/** Articles that are one copy; `agency` whose it is, where it is credited; `share`: how much of it two have in common, where it was measured. */
export type Family = Readonly<{ agency: string | null; share: number | null; members: readonly Published[] }>;

/** Families in the order in which they came out, undated ones last; ticks from 0 to 1. */
export type Coverage = Readonly<{ families: readonly Family[]; ticks: readonly Readonly<{ at: number; label: string }>[] }>;

const DAY = 86_400_000;

/** A bare date is put at its noon. */
const instantOf = (iso: string | null): number | null => {
  if (iso === null) return null;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time + (iso.includes('T') ? 0 : DAY / 2);
};

/** With this much in common two articles are one text, as for the origins of a line. */
const ONE_TEXT = 0.5;

type Bond = Readonly<{ a: string; b: string; agency: string | null; share: number | null }>;

/** What makes two articles one copy: most of their words, or a line's origin named after an agency that they credit. */
const bondsOf = ({ articles, lines, reuse }: Comparison): readonly Bond[] => {
  const credits = new Map(articles.map(({ id, outlet, agencies }) => [id, new Set([...agencies.map(({ name }) => name), ...(outlet === null ? [] : [outlet])])]));
  const agencies = new Set(articles.flatMap((article) => article.agencies.map(({ name }) => name)));
  const byOrigin = lines.flatMap(({ origins }) => origins).filter(({ name }) => agencies.has(name)).flatMap(({ name, articles: ids }): readonly Bond[] => {
    const [first, ...others] = ids.filter((id) => credits.get(id)?.has(name) === true);
    return first === undefined ? [] : others.map((b) => ({ a: first, b, agency: name, share: null }));
  });
  return [...byOrigin, ...reuse.filter(({ share }) => share >= ONE_TEXT).map(({ a, b, share }) => ({ a, b, agency: null, share }))];
};

const joined = (articles: readonly Article[], bonds: readonly Bond[]): readonly (readonly string[])[] => {
  const beside = new Map(articles.map(({ id }) => [id, new Set<string>()]));
  for (const { a, b } of bonds) { beside.get(a)?.add(b); beside.get(b)?.add(a); }
  const seen = new Set<string>();
  return articles.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const members = [id];
    seen.add(id);
    for (const member of members) for (const next of beside.get(member) ?? []) if (!seen.has(next)) { seen.add(next); members.push(next); }
    return [members];
  });
};

const MOST_TICKS = 4;
const STEPS = [1, 2, 7, 14, 30, 91, 365, 1825];

/** Room that the labels at both ends need. */
const END = 0.22;

const ticksBetween = (first: string, last: string, from: number, to: number): Coverage['ticks'] => {
  if (from === to) return [{ at: 0.5, label: formatDate(first) }];
  const oneDay = formatDate(first) === formatDate(last);
  const label = (iso: string): string => (oneDay ? timeOfDay(iso) : null) ?? formatDate(iso);
  const step = (STEPS.find((days) => (to - from) / (days * DAY) <= MOST_TICKS) ?? 1825) * DAY;
  const between = Array.from({ length: MOST_TICKS }, (_, nth) => from + (nth + 1) * step)
    .map((time) => ({ at: (time - from) / (to - from), label: formatDate(new Date(time).toISOString()) }))
    .filter(({ at }) => at > END && at < 1 - END);
  return [{ at: 0, label: label(first) }, ...(oneDay ? [] : between), { at: 1, label: label(last) }];
};

/** Which outlets published when, with those that print one copy together. */
export const coverageOf = (comparison: Comparison): Coverage => {
  const { articles } = comparison;
  const dated = articles.flatMap(({ published }) => {
    const time = instantOf(published);
    return time === null || published === null ? [] : [{ time, published }];
  }).toSorted((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  const [from, to] = [first?.time ?? 0, last?.time ?? 0];
  const place = (published: string | null): number | null => {
    const time = instantOf(published);
    return time === null ? null : from === to ? 0.5 : (time - from) / (to - from);
  };
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const bonds = bondsOf(comparison);
  const early = ({ at }: Published): number => at ?? 2;
  const families = joined(articles, bonds).map((ids): Family => {
    const own = bonds.filter(({ a }) => ids.includes(a));
    const shares = own.flatMap(({ share }) => share ?? []);
    return {
      agency: own.find(({ agency }) => agency !== null)?.agency ?? null,
      share: ids.length === 2 && shares.length > 0 ? Math.max(...shares) : null,
      members: ids.map((id) => ({ article: id, published: published.get(id) ?? null, at: place(published.get(id) ?? null) })).toSorted((a, b) => early(a) - early(b)),
    };
  });
  return {
    families: families.toSorted((a, b) => Math.min(...a.members.map(early)) - Math.min(...b.members.map(early))),
    ticks: first === undefined || last === undefined ? [] : ticksBetween(first.published, last.published, from, to),
  };
};

/** What makes a family: "Reuters’ copy, 68 % the same words", "one text in 12 articles"; null for an article by itself. */
export const familyWords = ({ agency, share, members }: Family): string | null => {
  if (members.length < 2) return null;
  const copy = agency === null ? marks.family.oneText : marks.family.copyOf(agency);
  if (members.length > 2) return marks.family.inArticles(copy, members.length);
  return share === null ? copy : marks.family.share(copy, share);
};
