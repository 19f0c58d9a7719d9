import { bylineOf } from '../byline.ts';
import { agencyIn } from '../masthead.ts';
import { isNameList, outletNamed } from '../names.ts';
import { titleKey } from './head.ts';

const NOT_NAMED = /^https?:|^www\.|^@|^\/|[{}<>[\]]|^(?:null|undefined|none|admin|administrator|editor|user|unknown|guest|n\/a)$/i;
const LEAD = /^(?:(?:written|posted|reported|published|analysis|opinion|review|column|interview|words|story|text|report|comment|essay)\s+)?by:?\s+/i;
const TRAILING = /\s*[|,]?\s*(?:\S+@\S+|@\w+)$/;

type Signed = Readonly<{ byline: string | null; agencies: readonly string[] }>;

/** One signature without what it says besides names: "By A B, Example News" is A B. */
const nameIn = (author: string, outlet: string | null): { name: string | null; agencies: readonly string[] } => {
  const bare = author.replace(LEAD, '').replace(TRAILING, '').trim();
  if (bare === '' || bare.length > 120 || NOT_NAMED.test(bare)) return { name: null, agencies: [] };
  const agency = agencyIn(bare);
  if (agency !== null) return { name: null, agencies: [agency] };
  if (outlet !== null && (titleKey(bare) === titleKey(outlet) || outletNamed(bare) === outletNamed(outlet))) return { name: null, agencies: [] };
  const ours = outlet === null || !bare.toLowerCase().endsWith(outlet.toLowerCase()) ? bare : bare.slice(0, -outlet.length).replace(/[\s,|-]+$/, '');
  const [, before, behind] = /^(.+?),\s*(.+)$/.exec(ours) ?? [];
  const placed = before === undefined ? null : agencyIn(before);
  if (placed !== null) return { name: null, agencies: [placed] };
  const own = before !== undefined && behind !== undefined && outlet !== null && behind.toLowerCase().startsWith(outlet.toLowerCase()) ? before : ours;
  const loud = own.replaceAll(' and ', ' AND ');
  const read = bylineOf(`By ${loud === loud.toUpperCase() ? loud : own}`, 'head');
  if (read !== null) return { name: read.names, agencies: read.agencies };
  return { name: /^\p{Lu}\S*(?:\s\S+){1,5}$/u.test(own) || isNameList(own) || !/[a-z]/i.test(own) ? own : null, agencies: [] };
};

/** The names that sign an article, out of its page's data: addresses and the outlet's own name are none. */
export const namesOf = (authors: readonly string[], outlet: string | null): Signed => {
  const read = authors.map((author) => nameIn(author, outlet));
  const names = [...new Map(read.flatMap(({ name }) => (name === null ? [] : [[titleKey(name), name] as const]))).values()].slice(0, 8);
  const byline = names.length <= 1 ? names[0] ?? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { byline, agencies: [...new Set(read.flatMap(({ agencies }) => agencies))] };
};

