// Calendar arithmetic on ISO dates, in UTC, without the clock.

const DAY = 86_400_000;

/** Days since 1970 of an ISO date or date-time, or null where it is none. */
export const dayOf = (iso: string | null): number | null => {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

export const isoOf = (day: number): string => {
  const { year, month, date } = partsOf(day);
  return year < 1000 || year > 9999 ? new Date(day * DAY).toISOString().slice(0, 10) : `${year}-${two(month + 1)}-${two(date)}`;
};

/** `month` may lie outside 0 to 11; day 0 is the last of the month before. */
export const dayAt = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;

export const partsOf = (day: number): { year: number; month: number; date: number; weekday: number } => {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate(), weekday: at.getUTCDay() };
};

/** First and last day, both inclusive, as ISO dates; null: open or not known. */
export type Period = Readonly<{ from: string | null; to: string | null }>;

export const period = (from: number, to: number): Period => ({ from: isoOf(from), to: isoOf(to) });

export const yearPeriod = (year: number): Period =>
  (year < 1000 || year > 9999 ? period(dayAt(year, 0, 1), dayAt(year + 1, 0, 0)) : { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });

export const monthPeriod = (year: number, month: number): Period => period(dayAt(year, month, 1), dayAt(year, month + 1, 0));

/** `step` months, quarters, weeks, … from the one that holds `day`: -1 is the last one. Weeks begin on Monday. */
export const unitPeriod = (unit: string, day: number, step: number): Period | null => {
  const { year, month, weekday } = partsOf(day);
  switch (unit) {
    case 'year': return yearPeriod(year + step);
    case 'month': return monthPeriod(year, month + step);
    case 'quarter': {
      const first = Math.floor(month / 3) * 3 + step * 3;
      return period(dayAt(year, first, 1), dayAt(year, first + 3, 0));
    }
    case 'week': {
      const monday = day - ((weekday + 6) % 7) + step * 7;
      return period(monday, monday + 6);
    }
    case 'weekend': {
      const saturday = day - ((weekday + 1) % 7) + (step < 0 && weekday !== 6 && weekday !== 0 ? 0 : step * 7);
      return period(saturday, saturday + 1);
    }
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + step * 10;
      return period(dayAt(first, 0, 1), dayAt(first + 10, 0, 0));
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + step * 100;
      return period(dayAt(first, 0, 1), dayAt(first + 100, 0, 0));
    }
    default: return null;
  }
};
