import { recently } from '#lib/text/remembered.ts';
import { endsSentence } from './blocks.ts';
import { besidesDates, dateIn } from './date.ts';
import { beginsWith, DIGITS, mayHaveCells } from './first.ts';
import { agencyIn, cellsIn, isMastheadName } from './masthead.ts';
import { isDesk, isNameList, isRole, knownOutlet } from './names.ts';

/** What a line that signs the article states: the names, and outlet or agency where it gives them for the names. */
export type Byline = Readonly<{ names: string | null; outlet: string | null; agencies: readonly string[]; date: string | null }>;

const LEAD = /^[([]?(?:(?:written|reporting|reported|words|story|text|posted|published|authored|compiled)\s+)?by(?::|\s)\s*|^(?:authors?|reporters?|writers?|reporting|from):\s*/i;
const mayLead = beginsWith('([wrstpacbf');
const FURTHER = /[.;,]?\s+(?:translated|translation|edited|editing|written|writing|additional reporting|reporting|with reporting|photographs?|photos?|produced|illustrations?)\b.{0,160}$/i;
const FILES = /,?\s+with(?:\s+(?<how>files?|(?:additional )?(?:inputs?|reports?|reporting|material)|(?:an? )?agency (?:reports?|inputs?))(?:\s+(?:from|by))?)?\s*[(]?(?<who>[^()]{2,60})?[)]?$/i;
const FOR = /^(?<names>.{2,120}?),?\s+for\s+(?:the\s+)?(?<who>\p{Lu}.{1,60})$/u;
const PLACED = /^(?<names>.{2,120}?),?\s+(?:in|at|IN|AT)\s+\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]*){0,4}$/u;
const SERVICE = /['’]s\s.{0,40}(?:service|desk|bureau|team|unit)$/i;
const EXTRA = /^(?:updated|published|posted|first published|\d+[- ]min(?:ute)?s?\.?(?: (?:read|ago))?|\d+ (?:hours?|days?) ago|@\w+|[\w.+-]+@[\w.-]+\.\w+|share|follow|comments?)\b/i;
const mayBeExtra = beginsWith(`upfsc@${DIGITS}`);
const UNTIDY_END = /^[\s,.;:]|[\s,;:.]$/;
const MAY_SIGN = /[,|·•/–—\d]|\s-\s|\s{2}/;
const LONGEST = 240;
const LONGEST_UNMARKED = 70;

type Read = { names: string | null; outlet: string | null; agencies: readonly string[]; role: boolean };

const none: Read = { names: null, outlet: null, agencies: [], role: false };

const employer = (who: string): Pick<Read, 'outlet' | 'agencies'> => {
  const name = who.replace(SERVICE, '').trim();
  const agency = agencyIn(name);
  return agency === null ? { outlet: name, agencies: [] } : { outlet: null, agencies: [agency] };
};

/** Whether the words behind a name's comma say what or whose the author is, and are no second name. */
const describes = (text: string): boolean => text !== '' && (isRole(text) || knownOutlet(text) !== null || agencyIn(text) !== null || isMastheadName(text));

const tidied = (raw: string): string => (UNTIDY_END.test(raw) ? raw.replace(/^[\s,.;:]+|[\s,;:]+$|(?<=\p{L}{2})\.$/gu, '') : raw);

const AT_PLACE = /\s(?:in|at|IN|AT)\s+\p{Lu}/u;

/** Whether a part can begin with names or a desk; without that a line that has no date and does not say "by" signs nothing. */
const mayName = (raw: string): boolean => {
  const part = tidied(raw);
  const comma = part.indexOf(',');
  const first = comma === -1 ? part : part.slice(0, comma);
  if (isNameList(first)) return true;
  const place = AT_PLACE.exec(first);
  return place !== null && isNameList(first.slice(0, place.index));
};

const SLASH = /\s\/\s|\s-\s/;
const mayBeParted = (line: string): boolean => mayHaveCells(line) || ((line.includes('/') || line.includes('-')) && SLASH.test(line));

/** The parts that marks set apart; a hyphen or a slash between spaces is one too. */
const partsIn = (line: string): readonly string[] =>
  cellsIn(line).flatMap((cell) => (cell.includes('/') || cell.includes('-') ? cell.split(SLASH) : [cell])).filter((part) => part.trim() !== '');

/** One part of a byline line; null when it is nothing that belongs there. */
const partOf = (raw: string, signed: boolean): Read | null => {
  const part = tidied(raw);
  if (part === '' || ((mayBeExtra(part) || part.includes('@')) && EXTRA.test(part))) return none;
  const agency = agencyIn(part);
  if (agency !== null) return { ...none, agencies: [agency] };
  if (isDesk(part)) return { ...none, names: part };
  const comma = part.lastIndexOf(',');
  const described = comma > 0 && isNameList(part.slice(0, comma)) ? part.slice(comma + 1).trim() : '';
  if (described === '' && isRole(part)) return { ...none, role: true };
  const given = signed && part.includes('for') ? FOR.exec(part)?.groups : undefined;
  if (given !== undefined && isNameList(given['names'] ?? '')) return { ...none, ...employer(given['who'] ?? ''), names: given['names'] ?? null };
  // "AFP, Bay Observer": whose report it is and who prints it.
  if (comma > 0 || part.includes('/')) {
    const houses = part.split(/, |\s?\/\s?/).map((name) => (agencyIn(name) !== null || knownOutlet(name) !== null || isMastheadName(name) ? employer(name) : null));
    if (houses.every((house) => house !== null)) return { ...none, outlet: houses.find((house) => house.outlet !== null)?.outlet ?? null, agencies: houses.flatMap((house) => house.agencies) };
  }
  if (knownOutlet(part) !== null || isMastheadName(part.split(', ')[0] ?? '')) return { ...none, outlet: part.split(', ')[0] ?? part };
  if (isNameList(part) && !describes(described)) return { ...none, names: part };
  const placed = PLACED.exec(part)?.groups?.['names'];
  if (placed !== undefined && isNameList(placed)) return { ...none, names: placed };
  const [before, behind] = comma > 0 ? [partOf(part.slice(0, comma), signed), isRole(part.slice(comma + 1).trim()) ? { ...none, role: true } : partOf(part.slice(comma + 1), signed)] : [null, null];
  if (before === null || behind === null || before.names === null || behind.names !== null) return null;
  return { names: before.names, outlet: behind.outlet ?? before.outlet, agencies: [...before.agencies, ...behind.agencies], role: before.role || behind.role };
};

const calm = (names: string): string =>
  (names === names.toUpperCase() && names.includes(' ') ? names.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()).replaceAll(' And ', ' and ') : names).trim();

const dateStated = (line: string): string | null => {
  const date = dateIn(line);
  return date === null || /\bupdated\b[^|]*$/i.test(line.slice(0, date.start)) ? null : date.iso;
};

const withoutDates = (line: string): string | null => {
  let rest = line;
  for (let date = dateIn(rest); date !== null; date = dateIn(rest)) {
    const behind = besidesDates(rest.slice(date.end));
    if (behind.split(' ').length > 6) return null;
    const label = /[\s,|·•–—(-]*(?:(?:first |last )?(?:published|posted|updated|on|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]*[:,.]?[\s,]*)*$/i;
    rest = `${rest.slice(0, date.start).replace(label, '')} | ${rest.slice(date.end)}`;
  }
  return rest;
};

const DATE_WORDS: ReadonlySet<string> = new Set(('january february march april june july august september sept october november december '
  + 'monday tuesday tues wednesday thursday thurs friday saturday sunday first online print edition local update updated modified published posted release released issued created hours minute minutes mins').split(' '));
const LONG_WORD = /\p{L}{5,}/u;

/** Nothing but date and time; a longer word that those do not have is looked for first. */
const isClock = (part: string): boolean => {
  const word = LONG_WORD.exec(part)?.[0];
  return (word === undefined || DATE_WORDS.has(word.toLowerCase())) && besidesDates(part) === '';
};

/**
 * Reads a line that signs the article: "By A B and C D", "BY JANE DOE | Manila", "A B, Staff Writer",
 * "Reported by A B for the Example". Null when the line holds anything else. A bare name, or a name with a place
 * alone, signs only where `place` says that the line stands between headline and text.
 */
export const bylineOf = (line: string, place: 'anywhere' | 'head'): Byline | null => (line.length > LONGEST ? null : signedBy[place](line));

const read = (line: string, place: 'anywhere' | 'head'): Byline | null => {
  const lead = mayLead(line) ? LEAD.exec(line)?.[0] ?? '' : '';
  const dash = /^(?:[–—―]|--?)\s?(?=\p{L})/u.exec(line)?.[0] ?? '';
  if (lead === '' && place === 'anywhere' && (!MAY_SIGN.test(line) || (line.length > LONGEST_UNMARKED && endsSentence(line)))) return null;
  const marked = lead !== '' || place === 'head' || dash !== '' || dateIn(line) !== null;
  // Without a mark it signs only where it says of a full name what he is, behind a comma or in another part.
  if (!marked && !mayBeParted(line) && !(line.includes(',') && mayName(line))) return null;
  const bare = line.slice(lead.length + dash.length).replace(/[)\]]\.?$/, '');
  const helped = /\swith/i.test(bare) ? FILES.exec(bare) : null;
  const files = helped === null || (helped.groups?.['how'] === undefined && agencyIn(helped.groups?.['who'] ?? '') === null) ? null : helped;
  const whole = files === null ? bare : bare.slice(0, files.index);
  const undated = withoutDates(whole.replace(FURTHER, ''));
  if (undated === null) return null;
  const said = partsIn(undated);
  if (!marked && !said.some((part) => part.includes(' ') && mayName(part))) return null;
  const parts = said.filter((part) => !isClock(part));
  if (parts.length === 0 || parts.length > 5) return null;
  const dated = dateIn(line) !== null;
  let found = none;
  for (const [at, part] of parts.entries()) {
    const one = partOf(part, lead !== '' || place === 'head') ?? (at > 0 && /^\p{Lu}[\p{L}.'’, -]{1,40}$/u.test(part) ? none : null);
    if (one === null) return null;
    found = { names: found.names ?? one.names, outlet: found.outlet ?? one.outlet, agencies: [...found.agencies, ...one.agencies], role: found.role || one.role };
  }
  const signed = lead !== '' && (found.names !== null || found.agencies.length > 0 || found.outlet !== null || found.role);
  const described = found.names?.includes(' ') === true && (found.role || found.outlet !== null || found.agencies.length > 0 || dated);
  // "— AFP, Bay Observer, 5 March 2024", "Bay Observer, 5 March 2024"
  const wired = found.names === null && !found.role && (found.agencies.length > 0 || found.outlet !== null) && (dated || (dash !== '' && parts.every((part) => /[,/]/.test(part))));
  if (!(signed || described || wired || (place === 'head' && found.names !== null))) return null;
  const credited = files?.groups?.['who'] === undefined ? null : agencyIn(files.groups['who']);
  return {
    names: found.names === null ? null : calm(found.names),
    outlet: found.outlet,
    agencies: [...new Set(credited === null ? found.agencies : [...found.agencies, credited])],
    date: dateStated(line),
  };
};

const signedBy = { anywhere: recently((line) => read(line, 'anywhere')), head: recently((line) => read(line, 'head')) };
