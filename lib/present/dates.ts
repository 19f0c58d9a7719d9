type Parts = Readonly<{ year: number; month: number | null; day: number | null }>;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Read as written, in no time zone: an article's day stays its day wherever it is read. */
const partsOf = (iso: string): Parts | null => {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  const parts = { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
  return parts.month !== null && MONTHS[parts.month - 1] === undefined ? null : parts;
};

const printed = ({ year, month, day }: Parts, monthLetters: number, withYear = true): string => {
  const name = month === null ? null : (MONTHS[month - 1] ?? '').slice(0, monthLetters);
  return [day, name, withYear ? year : null].filter((part) => part !== null).join(' ');
};

/** "2 Feb 2020", "Feb 2020" or "2020"; what is no ISO date is given back as it is. */
export const formatDate = (iso: string): string => {
  const parts = partsOf(iso);
  return parts === null ? iso : printed(parts, 3);
};

/** "2 February 2020". */
export const formatLongDate = (iso: string): string => {
  const parts = partsOf(iso);
  return parts === null ? iso : printed(parts, 9);
};

/** "14:05" of a date-time, as the article gives it; null for a bare date. */
export const timeOfDay = (iso: string): string | null => /T(\d{2}:\d{2})/.exec(iso)?.[1] ?? null;

/** "3 to 5 February 2020", "22 September 2019 to 5 February 2020"; a single day stands alone. */
export const formatPeriod = (from: string, to: string): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a === null || b === null) return from === to ? from : `${from} to ${to}`;
  const end = printed(b, 9);
  if (printed(a, 9) === end) return end;
  const start =
    a.year !== b.year ? printed(a, 9)
    : a.month !== b.month || a.day === null ? printed(a, 9, false)
    : String(a.day);
  return `${start} to ${end}`;
};

/** First and last publication date of what carries one. */
export const periodOf = (dates: readonly (string | null)[]): string | null => {
  const known = dates.filter((date) => date !== null).toSorted();
  const [first, last] = [known[0], known[known.length - 1]];
  return first === undefined || last === undefined ? null : formatPeriod(first, last);
};
