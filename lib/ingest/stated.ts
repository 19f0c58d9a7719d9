import type { Article, Range } from '#lib/model/index.ts';
import type { Anatomy, Part } from './anatomy.ts';
import { bylineOf } from './byline.ts';
import { closingCredit, creditOfLine, creditsFrom, datelineCredit } from './credits.ts';
import { dateIn, dateInUrl } from './date.ts';
import { withoutSite } from './headline.ts';
import { agencyIn, mastheadIn } from './masthead.ts';
import { knownOutlet, outletNamed, outletOfUrl } from './names.ts';

/** One reading of the text, with how much it can be trusted: the surest wins, then the first. */
type Evidence<T> = Readonly<{ value: T; trust: number }>;

const surest = <T>(evidence: readonly Evidence<T>[]): T | null =>
  evidence.reduce<Evidence<T> | null>((best, one) => (best === null || one.trust > best.trust ? one : best), null)?.value ?? null;

const UPDATED = /\b(?:last )?(?:update[ds]?|modified|revised|edited|accessed|viewed|retrieved)\b/i;
const STAMPED = /\b(?:first published|originally published|published|posted|issued|created|uploaded|publication date)\b/i;

/** The date that is said to be that of publication; "Updated …" is none. */
const stampedDate = (text: string): string | null => {
  const updated = UPDATED.exec(text);
  const stamped = STAMPED.exec(text);
  if (stamped === null) return dateIn(updated === null ? text : text.slice(0, updated.index))?.iso ?? null;
  const until = updated !== null && updated.index > stamped.index ? updated.index : text.length;
  return dateIn(text.slice(stamped.index, until))?.iso ?? null;
};

const FROM_PRINT = /\b(?:published|appear(?:s|ed)|printed|posted|ran|produced|republished|written)(?: first| originally| here| online)? (?:in|on|by|at|for|from) (?:the (?=\p{Lu}|[a-z]+\p{Lu}))?(?<who>[\p{Lu}][^,.;:|()[\]]{1,60}?|[a-z]+\p{Lu}\w+)(?=\s?(?:[,.;:|()[\]]|$|\son\s|\sin\s|\sunder\s|\sand\s(?:is|was|has)\b|\sas\s))/iu;

export const outletInPrint = (text: string): string | null => {
  const who = FROM_PRINT.exec(text)?.groups?.['who']?.trim();
  return who === undefined || !/^(?:\p{Lu}|[a-z]+\p{Lu})/u.test(who) || dateIn(who) !== null || /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(who) ? null : who;
};

const LEGAL = /,?\s(?:Ltd|Limited|Inc|LLC|Pvt|PLC|plc|DAC|GmbH|Corp|Corporation|Company|Co|BV|SA|AG)\b\.?/g;
const HOUSE = /(?<=\S\s\S+)\s(?:Publishing|Publications|Publishers)$/;
const NOT_OUTLET = /getty|shutterstock|creative commons|\brights\b|license|the author|content|\bsite\b|https?:/i;

export const outletInCopyright = (text: string): string | null => {
  const who = text
    .replace(/\ball rights reserved\b.*$/iu, ' ').replace(/©|\(c\)|&copy;|\bcopyright(?:ed)?\b/giu, ' ').replace(/\b(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|present))?\b/g, ' ')
    .split(/[|•;]|\.\s/)[0]!.replace(/^[\s\W]*(?:by |reserved by )?/iu, '').replace(LEGAL, ' ').replace(/[\s.,:–—-]+$/u, '').replace(HOUSE, '').replace(/\s+/g, ' ').trim();
  return who.length < 2 || who.length > 60 || who.split(' ').length > 7 || !/^(?:\p{Lu}|[a-z]+\p{Lu}|[\w-]+\.(?:com|org|net))/u.test(who) || NOT_OUTLET.test(who) ? null : who;
};

const CITED = /[”"'.]["”]?\s+(?<who>\p{Lu}[^"“”]{1,70}?)\s[–—-]\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?<when>[^"“”]{6,40}),\shttps?:/u;

const outletInCitation = (text: string): string | null => {
  const who = CITED.exec(text)?.groups?.['who'];
  if (who === undefined) return null;
  const halves = who.split(/\s\|\s/);
  return new Set(halves).size === 1 ? halves[0]! : null;
};

const RETRIEVED = /(?:retrieved from|available(?: from| at)?:|original(?:ly published at)?:|source:|link:|url:|permalink:)\s*<?(https?:\/\/[^\s<>"”]+)/i;
const urlInCitation = (text: string): string | null => RETRIEVED.exec(text)?.[1]?.replace(/[.,;)>]+$/, '') ?? null;

type Places = Readonly<{ headline: number | null; firstProse: number; lastProse: number; end: number }>;

const TRAILING = 700;

const publishedFrom = (parts: readonly Part[], { headline, firstProse, lastProse, end }: Places): readonly Evidence<string>[] => parts.flatMap((part, at) => {
  const evidence = (value: string | null | undefined, trust: number): Evidence<string>[] => (value === null || value === undefined ? [] : [{ value, trust }]);
  switch (part.rule) {
    case 'published-in': return evidence(dateIn(part.text)?.iso, 6);
    case 'date': {
      if (at > end) return [];
      const value = stampedDate(part.text);
      const place = at > firstProse ? (at > lastProse ? 1 : 0) : headline === null || at > headline ? 4 : 3;
      return place === 0 && !STAMPED.test(part.text) ? [] : evidence(value, STAMPED.test(part.text) ? 6 : place);
    }
    case 'byline': return evidence(bylineOf(part.text, 'head')?.date, 5);
    case 'kicker': return mastheadIn(part.text) === null ? [] : evidence(dateIn(part.text)?.iso, 3);
    case 'citation': return evidence(dateInUrl(urlInCitation(part.text) ?? ''), 2);
    case null: return at === firstProse && datelineCredit(part.text) !== null ? evidence(dateIn(part.text.slice(0, datelineCredit(part.text)!.start))?.iso, 3) : [];
    default: return [];
  }
});

const outletFrom = (parts: readonly Part[], places: Places): readonly Evidence<string>[] => parts.flatMap((part, at) => {
  const evidence = (value: string | null | undefined, trust: number): Evidence<string>[] => (value === null || value === undefined ? [] : [{ value, trust }]);
  switch (part.rule) {
    case 'published-in': return evidence(outletInPrint(part.text), 7);
    case 'byline': return evidence(bylineOf(part.text, 'head')?.outlet, 6);
    case 'copyright': {
      const holder = outletInCopyright(part.text);
      return evidence(holder, holder !== null && agencyIn(holder) !== null ? 1 : 5);
    }
    case 'credit': {
      const employer = bylineOf(part.text, 'anywhere')?.outlet ?? null;
      if (employer !== null) return evidence(employer, 6);
      const source = /^source: ?(.{2,60}?)(?:[,/]| and )?(?:[^,/]{2,60})?\.?$/i.exec(part.text)?.[0].slice(7).split(/[,/]| and /i)[0]?.trim();
      return source === undefined || agencyIn(source) !== null ? [] : evidence(knownOutlet(source) ?? mastheadIn(source), 4);
    }
    case 'citation': return evidence(outletOfUrl(urlInCitation(part.text) ?? '') ?? outletInCitation(part.text), 2);
    case 'kicker': case 'navigation': return agencyIn(part.text) === null && at < places.firstProse ? evidence(mastheadIn(part.text), 5.5) : [];
    default: return at === places.headline ? evidence(withoutSite(part.text).outlet, 4) : [];
  }
});

const creditsIn = (text: string, parts: readonly Part[], { firstProse }: Places): readonly (Range & { names: readonly string[] })[] => parts.flatMap((part, at) => {
  const placed = (credit: (Range & { names: readonly string[] }) | null): (Range & { names: readonly string[] })[] =>
    credit === null || part.end - part.start !== part.text.length ? [] : [{ start: part.start + credit.start, end: part.start + credit.end, names: credit.names }];
  switch (part.rule) {
    case 'credit': case 'copyright': case 'published-in': return [{ start: part.start, end: part.end, names: creditOfLine(part.text, text) }];
    case 'byline': {
      return [{ start: part.start, end: part.end, names: bylineOf(part.text, 'head')?.agencies ?? [] }];
    }
    case 'caption': {
      const credit = closingCredit(part.text);
      return credit?.dashed === true ? placed(credit) : [];
    }
    case null: {
      const head = at <= firstProse + 1 ? placed(datelineCredit(part.text)) : [];
      const contributed = part.text.length <= TRAILING ? part.text.lastIndexOf(' contributed ') : -1;
      if (contributed === -1) return [...head, ...placed(closingCredit(part.text))];
      const from = Math.max(part.text.lastIndexOf('. ', contributed) + 2, 0);
      return [...head, ...placed({ start: from, end: part.text.length, names: creditOfLine(part.text.slice(from), text) })];
    }
    default: return [];
  }
});

const OTHER_STORIES: ReadonlySet<Part['rule']> = new Set<Part['rule']>(['related-heading', 'related', 'teaser', 'after-end', 'comments']);

/** Where other stories or readers' comments begin: dates from there on are theirs. */
const endOf = (parts: readonly Part[], lastProse: number): number => {
  const at = parts.findIndex(({ rule }, index) => index > lastProse && OTHER_STORIES.has(rule));
  return at === -1 ? parts.length : at;
};

export type Stated = Readonly<Pick<Article, 'outlet' | 'byline' | 'published' | 'url' | 'agencies'>>;

/** What the text itself says about where it comes from; null where it does not say. */
export const statedIn = (text: string, { parts, headline, fields }: Anatomy): Stated => {
  const prose = parts.flatMap((part, at) => (part.rule === null && at !== headline && part.text.length >= 50 ? [at] : []));
  const places = { headline, firstProse: prose[0] ?? parts.length, lastProse: prose.at(-1) ?? -1, end: endOf(parts, prose.at(-1) ?? parts.length) };
  const near = parts.filter(({ rule }) => rule !== 'after-end' && rule !== 'teaser');
  const signed = near.flatMap((part) => (part.rule === 'byline' || part.rule === 'credit' ? [bylineOf(part.text, part.rule === 'byline' ? 'head' : 'anywhere')?.names ?? null] : [])).find((names) => names !== null) ?? null;
  const url = fields.url ?? parts.flatMap(({ rule, text: line }) => (rule === 'citation' ? [urlInCitation(line)] : [])).find((found) => found !== null) ?? null;
  const outlet = fields.outlet ?? surest(outletFrom(parts, places));
  return {
    outlet: outlet === null ? null : outletNamed(outlet),
    byline: fields.byline ?? signed,
    published: fields.published ?? surest(publishedFrom(parts, places)),
    url,
    agencies: creditsFrom(text, creditsIn(text, parts, places)),
  };
};
