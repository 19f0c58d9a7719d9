import { NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { spanOf } from '#lib/model/index.ts';
import type { Article, Range } from '#lib/model/index.ts';
import { beginsWith } from './first.ts';
import { agencyBehind, agencyIn } from './masthead.ts';
import { isAmbiguousAgency, isNameList } from './names.ts';

type Credit = Article['agencies'][number];

const PLAIN = String.raw`[\p{L}][\p{L}.&'’-]*(?: [\p{L}&][\p{L}.&'’-]*){0,4}`;
const JOINT = /\s*(?:[/,;+&]|\band\b|\bwith\b)\s*/iu;

/** Canonical names of a list such as "AP, AFP" or "Reuters/dpa"; null unless every one is an agency. */
const agenciesNamed = (list: string): readonly string[] | null => {
  const whole = agencyIn(list.trim());
  if (whole !== null) return [whole];
  const names = list.split(JOINT).map((part) => part.trim()).filter(Boolean).map((part) => agencyIn(part.replace(/^(?:the|other|from|with inputs from)\s(?=\p{L})/iu, '')));
  return names.length > 0 && names.every((name) => name !== null) ? names : null;
};

const DASHED_END = new RegExp(String.raw`(?:^|[.!?"”’'\s…)])\s*(?<mark>[–—―]|--?)\s?(?:with\s|by\s)?(?<who>${PLAIN}(?:\s?[/,]\s?${PLAIN}){0,3})\.?$`, 'u');
const BRACKETED_END = new RegExp(String.raw`[(\[](?:with (?:additional )?(?:inputs?|reporting|reports?|files?) (?:from|by) |with |source: |from )?(?<who>${PLAIN}(?:\s?[/,&]\s?${PLAIN}){0,3})[)\]]\.?$`, 'iu');
const TAIL = 90;

const FREE_DASH = /[–—―]|(?:^|[^a-z])-/;

/** Whether the end of a paragraph has a bracket, a dash or a hyphen that no word is joined by. */
const mayCredit = (tail: string): boolean => {
  if (FREE_DASH.test(tail)) return true;
  const last = tail.charCodeAt(tail.length - 1) === 46 ? tail.charAt(tail.length - 2) : tail.charAt(tail.length - 1);
  return last === ')' || last === ']';
};

const MAY_CREDIT = /[)\]]\.?$|(?:[–—―]|(?<=[\s.!?"”’'…)])--?)\s?\p{L}[^–—―]{0,70}$/u;

/**
 * The wire credit that closes a paragraph: "… on Sunday.—Reuters", "… he said. (AFP)"; relative to the text.
 * The names are the agencies' canonical ones.
 */
export const closingCredit = (text: string): (Range & { names: readonly string[]; dashed: boolean }) | null => {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  if (!mayCredit(tail) || !MAY_CREDIT.test(tail)) return null;
  const dashed = DASHED_END.exec(tail);
  const bracketed = dashed === null ? BRACKETED_END.exec(tail) : null;
  const found = dashed ?? bracketed;
  const who = found?.groups?.['who'];
  if (found === null || who === undefined) return null;
  const names = agenciesNamed(who);
  if (names === null) return null;
  const mark = dashed?.groups?.['mark'];
  const start = from + (mark === undefined ? found.index : found.index + found[0].indexOf(mark));
  const before = text.slice(0, start).trimEnd();
  if (before !== '' && !/[.!?"”’'…)]$/.test(before)) return null;
  return { start, end: text.length, names, dashed: dashed !== null };
};

const SOURCE = /^(?:source|sources|agency|agencies|via|wire|credit)\s?:\s?(?<who>.{2,80}?)\.?$/iu;
const WITH = /^\W{0,2}(?:with (?:additional )?(?:inputs?|reporting|reports?|material|files|information|contributions?)(?: from| by)?|with|compiled from|based on (?:reports? (?:by|from))|additional reporting by|from) (?<who>.{2,90}?)\W{0,2}$/iu;
const CONTRIBUTED = /^(?<who>.{2,90}?) (?:also )?contributed (?:reporting )?to (?:this|the) (?:report|story|article)/iu;
const FEED = /\bfeed\b/i;
const WIRE_FEED = /\b(?:published|generated|sourced|auto-generated|created|taken) (?:unedited )?(?:from|by) (?:an? |the )?(?:(?<who>[\p{L}]+) )?(?:syndicated|wire|news agency|agency|auto-generated)(?: news)? ?(?:agency )?(?:feed|service)?/iu;
const DESK = /^[([]?(?:reporting|additional reporting|reported|writing|editing|edited|compiled|translated|translation|with reporting) by\b.{2,300}$/iu;
const RIGHTS = /^(?:(?:©|\(c\)|copyright)\W*)+(?:(?:19|20)\d\d\W+)?(?:by )?(?:the )?(?<who>[\p{L}][\p{L} .&-]{1,40}?)(?:\W*(?:19|20)\d\d.*|\W+all rights.*|\W*)$/iu;

const listed = (who: string | undefined): readonly string[] | null => (who === undefined ? null : agenciesNamed(who));

const SIGNATURE = /^(?<who>\p{Lu}{2,5})(?:(?:\/\p{Ll}{2,4}){1,3}|(?:\s\p{Lu}{2,4}){1,4}|,? (?:with|and) (?:our )?(?:staff|agencies|correspondents?|reporters?).{0,20})$/u;
const SPELT = /^(?<initials>\p{Lu}{2,5})\s?[–—:-]\s?(?<who>\p{Lu}.{4,50})$/u;

const mayGiveRights = beginsWith('©(c');
const mayBeDesk = beginsWith('([rawect');
const mayBeWrapped = beginsWith('([–—-');

/** Two capitals, or initials with a stop, at the start: no word of running text. */
const isInitialled = (text: string): boolean => {
  const second = text.charCodeAt(1);
  return second < 97 || second > 122;
};

/** Agencies named by a line that is a credit as a whole; `whole` is the text in which initials may be spelt out. */
export const creditOfLine = (text: string, whole: string): readonly string[] => {
  if (text.length > 320) return [];
  const initialled = isInitialled(text);
  const signature = initialled ? SIGNATURE.exec(text)?.groups?.['who'] : undefined;
  if (signature !== undefined) {
    return [agencyBehind(signature, whole) ?? agencyIn(signature) ?? signature];
  }
  const spelt = initialled ? agencyIn(SPELT.exec(text)?.groups?.['who'] ?? '') : null;
  if (spelt !== null) return [spelt];
  const source = text.includes(':') ? SOURCE.exec(text)?.groups?.['who'] : undefined;
  if (source !== undefined) {
    const parts = source.split(JOINT).map((part) => agencyIn(part)).filter((part) => part !== null);
    const one = agencyIn(source);
    return one === null ? [...new Set(parts)] : [one];
  }
  const bare = text.length > TAIL ? null : agencyIn(mayBeWrapped(text) || text.endsWith(')') || text.endsWith(']') || text.includes(', with ') ? text.replace(/^(?:[([–—]|--?)\s?|[)\]]$|, with .{0,40}$/g, '') : text);
  if (bare !== null && !isAmbiguousAgency(text)) return [bare];
  const contributed = text.includes('contributed') ? CONTRIBUTED.exec(text)?.groups?.['who'] : undefined;
  if (contributed !== undefined) return listed(contributed) ?? contributed.split(JOINT).map((part) => agencyIn(part.replace(/^the /i, '')) ?? agencyIn(part)).filter((name) => name !== null);
  const feed = /\b(?:wire|syndicated|agency|auto-generated)\b/i.test(text) ? WIRE_FEED.exec(text) : null;
  if (feed !== null) return [agencyIn(feed.groups?.['who'] ?? '') ?? NEWS_AGENCIES];
  return listed(WITH.exec(text)?.groups?.['who']) ?? (mayGiveRights(text) ? listed(RIGHTS.exec(text)?.groups?.['who']) : null) ?? [];
};

/** A line that credits agencies or the desk and says nothing else. */
export const isCreditLine = (text: string): boolean => {
  if (text.length > 320) return false;
  if (mayBeDesk(text) && DESK.test(text) && !/\b(?:said|says|told)\b/.test(text) && (/[;)\].]$/.test(text) || isNameList(text.replace(/^\W?\w+(?: \w+)? by /, '')))) return true;
  if (text.includes('contributed') && CONTRIBUTED.test(text)) return true;
  return isInitialled(text) && SIGNATURE.test(text) && /[/,]/.test(text) || creditOfLine(text, text).length > 0;
};

const DATELINE = new RegExp(String.raw`^.{0,70}?\((?<who>${PLAIN}(?:\s?[/,]\s?${PLAIN}){0,2})\)\s?(?:[–—:-]|--)`, 'u');
const DATELINE_DASH = new RegExp(String.raw`^\p{Lu}[\p{Lu} .,'’-]{2,40}[,:]\s?(?:[\p{L}\d ,.]{0,30}[,:]?\s)?(?<who>${PLAIN})\s?[–—]{1,2}\s`, 'u');

/** The agency in a dateline: "LAGOS, March 5 (Reuters) -", with the place of its brackets. */
export const datelineCredit = (text: string): (Range & { names: readonly string[] }) | null => {
  const head = text.slice(0, 130);
  const found = head.includes('(') ? DATELINE.exec(head) : null;
  const who = found?.groups?.['who'];
  if (found !== null && who !== undefined) {
    const names = agenciesNamed(who);
    const start = found[0].lastIndexOf('(');
    if (names !== null) return { start, end: found[0].lastIndexOf(')') + 1, names };
  }
  const dashed = /[–—]/.test(head) ? DATELINE_DASH.exec(head) : null;
  const named = dashed?.groups?.['who'];
  if (dashed === null || named === undefined || isAmbiguousAgency(named)) return null;
  const names = agenciesNamed(named);
  const start = dashed[0].lastIndexOf(named);
  return names === null ? null : { start, end: start + named.length, names };
};

/** Credits of one agency each, the first mention of every agency kept. */
export const creditsFrom = (text: string, found: readonly (Range & { names: readonly string[] })[]): readonly Credit[] => {
  const credits = new Map<string, Credit>();
  const named = found.some(({ names }) => names.some((name) => name !== NEWS_AGENCIES));
  for (const { start, end, names } of found.toSorted((a, b) => a.start - b.start)) {
    for (const name of names) if (!credits.has(name) && !(named && name === NEWS_AGENCIES && FEED.test(text.slice(start, end)))) credits.set(name, { name, evidence: spanOf(text, start, end) });
  }
  return [...credits.values()];
};
