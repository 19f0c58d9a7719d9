import type { Range } from '#lib/model/index.ts';
import { recently } from '#lib/text/remembered.ts';
import { mayHoldYear } from './first.ts';

/** A calendar date as written; `iso` has the time where the text gives one, with its offset where that is certain. */
export type StatedDate = Range & Readonly<{ iso: string }>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<M>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<D>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<Y>(?:1[6-9]|20)\\d\\d)';

const FORMS: readonly RegExp[] = [
  /(?<![\d/-])(?<Y>(?:1[6-9]|20)\d\d)-(?<m>\d\d)-(?<D>\d\d)(?:[T ](?<h>\d\d):(?<i>\d\d)(?::(?<s>\d\d)(?:\.\d{1,9})?)?(?<z>Z|[+-]\d\d:?\d\d)?)?(?![\d-])/,
  new RegExp(`(?<![\\p{L}\\d])${MONTH}\\s?${DAY},?\\s{1,2}${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])${DAY}(?:\\s|-|/| of )${MONTH}(?:,\\s?|\\s|-|/)${YEAR}(?!\\d)`, 'iu'),
  /(?<![\d/.-])(?<Y>(?:19|20)\d\d)[/.](?<m>\d\d?)[/.](?<D>\d\d?)(?![\d/-])/,
  /(?<![\d/.-])(?<a>\d\d?)(?<sep>[/.-])(?<b>\d\d?)\k<sep>(?<Y>(?:19|20)\d\d)(?![\d/-])/,
];

/** Zones whose abbreviation means one offset wherever it is printed; IST, BST and CST do not. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'], ['utc', 'Z'], ['gmt', 'Z'], ['wat', '+01:00'], ['cet', '+01:00'], ['cest', '+02:00'], ['cat', '+02:00'], ['sast', '+02:00'],
  ['eat', '+03:00'], ['msk', '+03:00'], ['pkt', '+05:00'], ['sgt', '+08:00'], ['hkt', '+08:00'], ['pht', '+08:00'], ['awst', '+08:00'],
  ['jst', '+09:00'], ['kst', '+09:00'], ['aest', '+10:00'], ['aedt', '+11:00'], ['nzst', '+12:00'], ['nzdt', '+13:00'],
  ['est', '-05:00'], ['edt', '-04:00'], ['pst', '-08:00'], ['pdt', '-07:00'], ['mst', '-07:00'], ['mdt', '-06:00'], ['cdt', '-05:00'],
]);

const CLOCK = /(?<![\d:.])(?<h>\d{1,2})[:.](?<i>[0-5]\d)(?:[:.](?<s>[0-5]\d))?(?:\s?(?<half>[ap])\.?m\.?(?!\p{L}))?(?:\s?(?:\(?(?<zone>\p{Lu}{1,4}|Z)\)?(?!\p{L}))?\s?(?<offset>[+-]\d{1,2}(?::?[0-5]\d)?)?(?!\d))?/u;

const pad = (value: number): string => String(value).padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
};

type Groups = Readonly<Record<string, string | undefined>>;

const dayOf = ({ Y, M, m, D, a, b }: Groups): string | null => {
  const year = Number(Y);
  const iso = (month: number, day: number): string | null => (isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null);
  if (M !== undefined) return iso(MONTHS.indexOf(M.slice(0, 3).toLowerCase()) + 1, Number(D));
  if (m !== undefined) return iso(Number(m), Number(D));
  const readings = new Set([iso(Number(b), Number(a)), iso(Number(a), Number(b))].filter((reading) => reading !== null));
  return readings.size === 1 ? [...readings][0]! : null;
};

const timeOf = ({ h, i, s, z, half, zone, offset }: Groups): string | null => {
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23) return null;
  const stated = z ?? offset;
  const [, sign, hours, minutes] = stated === undefined ? [] : /^([+-])(\d{1,2}):?(\d\d)?$/.exec(stated) ?? [];
  const shift = z === 'Z' ? 'Z' : sign === undefined ? ZONES.get(zone?.toLowerCase() ?? '') ?? '' : `${sign}${pad(Number(hours))}:${minutes ?? '00'}`;
  return `T${pad(hour)}:${i}${s === undefined ? '' : `:${s}`}${shift}`;
};

const NEAR = 24;

/** The clock time written right beside a date, within a few words. */
const clockBeside = (text: string, { start, end }: Range): (Range & { time: string }) | null => {
  const after = CLOCK.exec(text.slice(end, end + NEAR + 16));
  if (after !== null && after.index <= 6) {
    const time = timeOf(after.groups ?? {});
    if (time !== null) return { start, end: end + after.index + after[0].trimEnd().length, time };
  }
  const from = Math.max(0, start - NEAR);
  const before = CLOCK.exec(text.slice(from, start));
  if (before !== null && start - (from + before.index + before[0].length) <= 6) {
    const time = timeOf(before.groups ?? {});
    if (time !== null) return { start: from + before.index, end, time };
  }
  return null;
};

/**
 * The first full date in a short text, or null. Day and month as figures count only where one of them alone can be
 * the month; a day that the calendar does not have is no date.
 */
export const dateIn = (text: string): StatedDate | null => (mayHoldYear(text) ? firstDate(text) : null);

const firstDate = recently((text: string): StatedDate | null => {
  let best: StatedDate | null = null;
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found === null || (best !== null && best.start <= found.index)) continue;
    const groups = found.groups ?? {};
    const day = dayOf(groups);
    if (day === null) continue;
    const range = { start: found.index, end: found.index + found[0].length };
    const own = groups['h'] === undefined ? null : timeOf(groups);
    const clock = own === null ? clockBeside(text, range) : null;
    best = { start: clock?.start ?? range.start, end: clock?.end ?? range.end, iso: day + (own ?? clock?.time ?? '') };
  }
  return best;
});

const WEEKDAY = /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})/giu;
const DATE_WORDS = /(?<!\p{L})(?:at|on|of|the|last|first|online|print|edition|date|time|hours|hrs|ist|bst|cst|et|ct|pt|mt|local|updated?|modified|published|posted|release[d]?|issued|created|am|pm|\d{1,2}[- ]min(?:ute)?s?\.?(?: read)?|a\.m\.|p\.m\.|gmt|utc)(?!\p{L})/giu;

/** What a line says besides its dates, clock times, weekdays and the words around them. */
export const besidesDates = recently((text: string): string => {
  let rest = text;
  for (let times = 0; times < 3; times += 1) {
    const date = dateIn(rest);
    if (date === null) break;
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  return rest.replace(CLOCK, ' ').replace(WEEKDAY, ' ').replace(DATE_WORDS, ' ').replace(/[\s|·•,;:()[\]/–—-]+/g, ' ').replace(/(?:^|\s)\.(?=\s|$)/g, ' ').trim();
});

/** The day a web address carries in its path (`/2020/02/04/`), or null. */
export const dateInUrl = (url: string): string | null => {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec(url.slice(0, 2000));
  if (found === null || !isDay(Number(found[1]), Number(found[2]), Number(found[3]))) return null;
  return `${found[1]}-${pad(Number(found[2]))}-${pad(Number(found[3]))}`;
};
