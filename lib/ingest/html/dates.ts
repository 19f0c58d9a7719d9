import { dateIn } from '../date.ts';

const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A date of page data as ISO 8601, its zone kept; seconds or milliseconds since 1970 count as UTC. */
export const isoOf = (value: string | null): string | null => {
  if (value === null) return null;
  if (EPOCH.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  const spaced = compact === null ? value : `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] === undefined ? '' : `T${compact[4]}:${compact[5]}${compact[6] === undefined ? '' : `:${compact[6]}`}${compact[7] ?? ''}`}`;
  return dateIn(spaced.replace(/^(\d{4}-\d\d-\d\d)T?\s?(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/, (_, day: string, time: string, zone?: string) => `${day}T${time}${zone === 'UTC' || zone === 'GMT' ? 'Z' : zone ?? ''}`))?.iso ?? null;
};

/** The best of several dates for one day: with clock time and zone before without. */
export const fullest = (dates: readonly string[]): string | null => {
  const first = dates[0];
  if (first === undefined) return null;
  const day = first.slice(0, 10);
  const rank = (iso: string): number => (/(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) ? 2 : iso.length > 10 ? 1 : 0);
  return dates.filter((iso) => iso.startsWith(day)).reduce((best, iso) => (rank(iso) > rank(best) ? iso : best), first);
};

/** Names under which pages give the date of publication, the surest first. */
export const PUBLISHED = ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'dc.date.created', 'cxenseparse:recs:publishtime', 'publish-date', 'publish_date', 'published_time', 'pubdate', 'date', 'originalpublicationdate', 'ptime'];
