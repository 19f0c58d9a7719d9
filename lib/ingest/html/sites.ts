import { titleKey } from './head.ts';

/** What builds sites names itself as their publisher where nobody filled that in. */
const PLATFORMS: ReadonlySet<string> = new Set(['blogger', 'wordpress', 'wordpress.com', 'medium', 'wix', 'wix.com', 'squarespace', 'drupal', 'joomla', 'tumblr', 'google', 'facebook', 'hosted', 'home', 'news']);

/** The name of a site out of what a page calls it, or null. */
export const siteName = (value: string | null | undefined): string | null => {
  const name = (value ?? '').replace(/^www\./, '').replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '').split(/\s+[|–—»]\s+/, 1)[0]!.trim();
  return name.length < 2 || name.length > 60 || /^https?:|^@|[{}<>]/.test(name) || PLATFORMS.has(name.toLowerCase()) ? null : name;
};

const MARK = /\s+(?:[|–—·»«:-]|::)\s+|\s*[|»]\s*|:\s+/u;

const bareKey = (name: string): string => titleKey(name).replace(/^the|com$|news$/g, '');

/** Whether a name is that of the site at a host. */
export const sameSite = (name: string, host: string | null): boolean => host !== null && host.split('.').some((label) => label.length > 2 && bareKey(label) === bareKey(name));

/** A title without the name of the site that pages add to theirs, and that name; `sites` are what it may be called. */
export const siteIn = (title: string, sites: readonly (string | null)[]): { title: string; site: string | null } => {
  const keys = sites.filter((site) => site !== null).map(titleKey).filter((key) => key.length > 1);
  const parts = title.split(MARK);
  const isSite = (part: string): boolean => keys.some((key) => titleKey(part) === key || bareKey(part) === bareKey(key));
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length > 1 && isSite(last)) return { title: title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»«:-]+$/u, ''), site: last };
  if (parts.length > 1 && isSite(first)) return { title: title.slice(first.length).replace(/^[\s|–—·»«:-]+/u, ''), site: first };
  return { title, site: null };
};

/** Host of an address without the labels that say nothing of whose it is. */
export const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, ''));

