import { figures as words } from './words/figures.ts';
import { LOCALE } from './words/language.ts';

type Parts = Readonly<{ year: number; month: number | null; day: number | null }>;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** Read as written, in no time zone: an article's day stays its day wherever it is read. */
const partsOf = (iso: string): Parts | null => {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  const parts = { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
  return parts.month !== null && (parts.month < 1 || parts.month > 12) ? null : parts;
};

type Length = 'short' | 'long';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (month: Length | null, day: boolean, year: boolean): Intl.DateTimeFormat => {
  const key = `${month ?? ''} ${String(day)} ${String(year)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...(month !== null && { month }), ...(day && { day: 'numeric' }), ...(year && { year: 'numeric' }) });
  formats.set(key, format);
  return format;
};

const printed = ({ year, month, day }: Parts, length: Length, withYear = true): string =>
  formatFor(month === null ? null : length, day !== null, withYear).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));

/** "2 Feb 2020", "Feb 2020" or "2020"; what is no ISO date is given back as it is. */
export const formatDate = (iso: string): string => {
  const parts = partsOf(iso);
  return parts === null ? iso : printed(parts, 'short');
};

/** "2 February 2020". */
export const formatLongDate = (iso: string): string => {
  const parts = partsOf(iso);
  return parts === null ? iso : printed(parts, 'long');
};

/** "14:05" of a date-time, as the article gives it; null for a bare date. */
export const timeOfDay = (iso: string): string | null => /T(\d{2}:\d{2})/.exec(iso)?.[1] ?? null;

/** "3 to 5 February 2020", "22 September 2019 to 5 February 2020"; a single day stands alone. */
export const formatPeriod = (from: string, to: string): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a === null || b === null) return from === to ? from : words.period(from, to);
  const end = printed(b, 'long');
  if (printed(a, 'long') === end) return end;
  const start =
    a.year !== b.year ? printed(a, 'long')
    : a.month !== b.month || a.day === null ? printed(a, 'long', false)
    : String(a.day);
  return words.period(start, end);
};

/** First and last publication date of what carries one. */
export const periodOf = (dates: readonly (string | null)[]): string | null => {
  const known = dates.filter((date) => date !== null).toSorted();
  const [first, last] = [known[0], known[known.length - 1]];
  return first === undefined || last === undefined ? null : formatPeriod(first, last);
};
