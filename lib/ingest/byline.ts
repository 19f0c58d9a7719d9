import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { besidesDates, dateIn } from './date.ts';
import { isNameList, isPersonName, isRole, knownOutlet } from './names.ts';

/** What a byline line states. `outlet` as written; `agency` where an agency signs. */
export type Byline = Readonly<{ names: string | null; outlet: string | null; agency: string | null; date: string | null }>;

const LEAD = /^(?:(?:written|reported|words|story|text|posted|published|authored|compiled|edited)\s+)?by[:\s]\s*|^(?:author|reporter|writer|from|reporting)s?:\s*/i;
const TRANSLATED = /[.;,]?\s+(?:(?:translated|edited|written|additional reporting|reporting|with reporting|photographs?|photos?|produced|illustrations?|video)\b.{0,160})$/i;
const SEPARATOR = /\s*(?:[|·•/]|\s[–—-]{1,2}\s|[–—])\s*/;
const FOR = /^(.{2,120}?)(?:,)?\s+for\s+(?:the\s+)?(.{2,60})$/i;
const PLACE = /^(.{2,120}?),?\s+(?:in|at|from|IN|AT)\s+(\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]*){0,4})$/u;
const SERVICE = /['’]s\s.{0,40}(?:service|desk|bureau|team|unit)$/i;
const MAY_SIGN = /[,|·•/–—\d]|\s-\s/;
const LONGEST = 240;

const nothing: Byline = { names: null, outlet: null, agency: null, date: null };

const title = (names: string): string =>
  names === names.toUpperCase() ? names.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/ And /g, ' and ') : names;

/** Takes one part of a byline line; null when it is none that belongs there. */
const partOf = (text: string, signed: boolean): Partial<Byline> | null => {
  const part = text.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '');
  if (part === '') return {};
  const agency = agencyNamed(part);
  if (agency !== null) return { agency };
  const outlet = knownOutlet(part);
  if (outlet !== null) return { outlet: part };
  if (isRole(part)) return {};
  if (/^(?:updated|published|posted|\d+ min(?:ute)?s? (?:read|ago)|\d+ hours? ago|@\w+|[\w.+-]+@[\w.-]+\.\w+|share|follow)/i.test(part)) return {};
  const forOutlet = FOR.exec(part);
  if (forOutlet !== null && isNameList(forOutlet[1]!)) {
    const wanted = forOutlet[2]!.replace(SERVICE, '').trim();
    const named = agencyNamed(wanted);
    return /^\p{Lu}/u.test(wanted) ? { names: forOutlet[1]!, ...(named === null ? { outlet: wanted } : { agency: named }) } : null;
  }
  const placed = PLACE.exec(part);
  if (placed !== null && isNameList(placed[1]!)) return { names: placed[1]! };
  if (isNameList(part)) return { names: part };
  const comma = part.lastIndexOf(',');
  if (comma > 0) {
    const behind = part.slice(comma + 1).trim();
    const before = partOf(part.slice(0, comma), signed);
    if (before !== null && before.names !== undefined && (isRole(behind) || agencyNamed(behind) !== null || knownOutlet(behind) !== null)) return { ...before, ...partOf(behind, signed) };
  }
  return signed && /^\p{Lu}[\p{L}'’.\s-]{1,30}$/u.test(part) && isPersonName(part) ? {} : null;
};

/**
 * Reads a line that signs the article: "By A B and C D", "BY JANE DOE | Manila", "A B, Staff Writer",
 * "Reported by A B for the Example". Null when the line holds anything else.
 */
export const bylineOf = (line: string): Byline | null => {
  if (line.length > LONGEST) return null;
  const lead = LEAD.exec(line)?.[0] ?? '';
  if (lead === '' && !MAY_SIGN.test(line)) return null;
  const date = dateIn(line);
  let rest = line.slice(lead.length).replace(TRANSLATED, '');
  const within = dateIn(rest);
  const dated = within !== null;
  if (within !== null) {
    const behind = besidesDates(rest.slice(within.end));
    rest = rest.slice(0, within.start).replace(/[\s,|·•–—(-]*(?:(?:published|posted|updated|on|last updated|mon|tue|wed|thu|fri|sat|sun)[a-z]*[:,.]?[\s,]*)*$/i, '');
    if (behind !== '' && !isNameList(behind) && !isRole(behind) && !/^(?:share|comments?|\d+ min(?:ute)? read|min(?:ute)? read)/i.test(behind) && behind.split(' ').length > 3) return null;
  }
  const parts = rest.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.length > 5) return null;
  let found = nothing;
  let role = false;
  for (const [at, part] of parts.entries()) {
    const read = partOf(part, at > 0);
    if (read === null) return null;
    if (isRole(part) || (at === 0 && part.includes(',') && isRole(part.slice(part.lastIndexOf(',') + 1).trim()))) role = true;
    if (read.names !== undefined && at > 0 && found.names !== null) continue;
    found = { ...found, ...read };
  }
  if (found.names === null && found.agency === null && found.outlet === null && !role) return null;
  const sure = lead !== '' || (role && found.names !== null) || (found.names === null && found.agency !== null && dated) || (found.names !== null && (found.agency !== null || found.outlet !== null) && parts.length + (rest.includes(',') ? 1 : 0) > 1);
  if (!sure) return null;
  return { ...found, names: found.names === null ? null : title(found.names.trim().replace(/\.$/, '')), date: /\b(?:last )?updated\b/i.test(line.slice(0, (date?.start ?? 0))) ? null : date?.iso ?? null };
};
