import { dateGiven } from '../article.ts';

const COMPACT = /^(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d):?(\d\d)?)?(Z|[+-]\d\d(?:['’:]?\d\d)?)?/;
const SHORT_YEAR = /(?<!\d)(\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d\d)(?= \d\d?:)/i;
const UNIX = /^(\w{3}) (\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: \w{2,5})? (\d{4})$/;

const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Seconds or milliseconds since 1970, as databases export a time. */
const ofClock = (digits: string): string | null => {
  const time = Number(digits) * (digits.length < 12 ? 1000 : 1);
  return time >= EARLIEST && time <= LATEST ? new Date(time).toISOString() : null;
};

/**
 * The date of a file's own field as ISO 8601, or null: besides what an article prints, the forms of machines
 * (ISO 8601 without marks, RFC 822 with a short year, ctime, seconds since 1970).
 */
export const dateOf = (field: string | null | undefined): string | null => {
  const text = field?.trim() ?? '';
  if (text === '' || text.length > 100) return null;
  if (/^\d{9,13}$/.test(text)) return ofClock(text);
  const [, year, month, day, hour, minute, second, zone] = COMPACT.exec(text) ?? [];
  if (year !== undefined && hour !== undefined) {
    const offset = zone === undefined || zone === 'Z' ? zone ?? '' : `${zone.slice(0, 3)}:${/\d\d$/.exec(zone.slice(3))?.[0] ?? '00'}`;
    return dateGiven(`${year}-${month}-${day}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`);
  }
  if (year !== undefined && /^\d{8}$/.test(text)) return dateGiven(`${year}-${month}-${day}`);
  const [, , named, dayOfMonth, clock, fullYear] = UNIX.exec(text) ?? [];
  return dateGiven(named === undefined ? text.replace(SHORT_YEAR, '$1 20$2') : `${dayOfMonth} ${named} ${fullYear} ${clock}`);
};
