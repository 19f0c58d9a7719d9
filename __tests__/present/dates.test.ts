import { expect, test } from '@jest/globals';
import { formatDate, formatLongDate, formatPeriod, periodOf, timeOfDay } from '#lib/present/index.ts';

test.each([['2020-02-02', '2 Feb 2020'], ['2020-02', 'Feb 2020'], ['2020', '2020'], ['2031-12-31T23:30:00+08:00', '31 Dec 2031'], ['2020-13-01', '2020-13-01'], ['soon', 'soon']])(
  '%s is %s', (iso, text) => expect(formatDate(iso)).toBe(text));

test('a long date names its month in full', () => expect(formatLongDate('2020-02-02')).toBe('2 February 2020'));

test.each([['2031-07-14T06:05:00Z', '06:05'], ['2031-07-14', null]])('%s is at %s', (iso, time) => expect(timeOfDay(iso)).toBe(time));

test.each([
  ['2020-02-03', '2020-02-03', '3 February 2020'], ['2020-02-03', '2020-02-05', '3 to 5 February 2020'],
  ['2020-01-30', '2020-02-05', '30 January to 5 February 2020'], ['2019-09-22', '2020-02-05', '22 September 2019 to 5 February 2020'],
  ['2020-01', '2020-02', 'January to February 2020'],
])('%s to %s is %s', (from, to, text) => expect(formatPeriod(from, to)).toBe(text));

test('a period runs from the first to the last date known', () => {
  expect(periodOf(['2020-02-05', null, '2020-02-03'])).toBe('3 to 5 February 2020');
  expect(periodOf([null])).toBeNull();
});
