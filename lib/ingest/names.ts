import { AMBIGUOUS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { desks, roles } from '#lib/lexicon/furniture.ts';
import { outletDomains, outlets } from '#lib/lexicon/outlets.ts';
import { keyOf } from './fold.ts';

const LONGEST_OUTLET = 60;

export const isAmbiguousAgency = (name: string): boolean => AMBIGUOUS_AGENCIES.has(keyOf(name));

export const knownOutlet = (name: string): string | null => (name.length > LONGEST_OUTLET ? null : outlets.get(keyOf(name)) ?? null);

/** The canonical name of an outlet; a name not in the lexicon as it was written. */
export const outletNamed = (name: string): string => knownOutlet(name) ?? knownOutlet(`the ${name}`) ?? name;

/** The outlet of a web address by its domain, or null. */
export const outletOfUrl = (url: string): string | null => {
  const host = /^https?:\/\/(?:[^/@\s]{1,100}@)?([\w.-]{1,200})/i.exec(url.slice(0, 500))?.[1]?.toLowerCase().split('.') ?? [];
  for (let from = 0; from < host.length - 1; from += 1) {
    const name = outletDomains.get(host.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
};

const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'van', 'von', 'der', 'den', 'bin', 'bint', 'ibn', 'al', 'el', 'la', 'le', 'ul', 'ur', 'y', 'e', 'ter', 'ten', 'mac', 'st', 'abu', 'ben', 'binti']);
const NOT_A_NAME = new Set([
  'the', 'a', 'an', 'and', 'or', 'in', 'on', 'at', 'to', 'of', 'for', 'from', 'with', 'as', 'is', 'are', 'was', 'has', 'have', 'will', 'how', 'why', 'what', 'who', 'when', 'where', 'no', 'not', 'more', 'after', 'over', 'into', 'out', 'up', 'down', 'than', 'us', 'eu', 'un', 'uk', 'says', 'said', 'new', 'this', 'that', 'these', 'our', 'your', 'its', 'all', 'two', 'three', 'four', 'five', 'ten',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'july', 'september', 'october', 'november', 'december',
  'last', 'next', 'late', 'early', 'contrast', 'law', 'far', 'popular', 'comparison', 'numbers', 'midnight', 'noon', 'nightfall', 'dawn', 'then', 'now', 'year', 'email', 'sea', 'air', 'road',
]);

const NAME_TOKEN = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:d|al|el|ul|ad|as|ash|an|ar|at|o)['’-]\p{Lu}[\p{L}\p{M}'’.-]*)$/u;

/** Whether the text can be one person's name: one to five capitalised words, particles allowed inside. */
export const isPersonName = (text: string): boolean => {
  const tokens = text.trim().split(/\s+/);
  if (tokens.length > 5 || text.length < 2 || text.length > 60) return false;
  return tokens.every((token, at) => (NAME_TOKEN.test(token) && !NOT_A_NAME.has(token.toLowerCase())) || (at > 0 && at < tokens.length - 1 && PARTICLES.has(token.toLowerCase())));
};

const LONGEST_LIST = 200;
const MOST_NAMES = 8;

const LONGEST_DESK = Math.max(...[...desks].map(({ length }) => length));

/** Whether the text names a desk or one of its unnamed members: "Staff Reporter", "our correspondent". */
export const isDesk = (text: string): boolean => text.length <= LONGEST_DESK && desks.has(keyOf(text));

const LOWER_IN_NAMES: ReadonlySet<string> = new Set([...PARTICLES, 'and', 'with']);
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a second word in lower case shows that the text names nobody, as in running text it does. */
const goesOnAsText = (text: string): boolean => {
  const space = text.indexOf(' ');
  if (space < 1 || !isLower(text.charCodeAt(space + 1)) || text.charCodeAt(space - 1) === 0x2c) return false;
  let end = space + 1;
  while (end < text.length && isLower(text.charCodeAt(end))) end += 1;
  return (end === text.length || text.charCodeAt(end) === 0x20) && !LOWER_IN_NAMES.has(text.slice(space + 1, end));
};

/** Whether the text lists persons (or a desk): "Ada Obi, Tom Reid and Li Na". */
export const isNameList = (text: string): boolean => {
  if (isDesk(text)) return true;
  if (text.length > LONGEST_LIST || goesOnAsText(text) || !/^\p{Lu}|^(?:al|el)-/u.test(text)) return false;
  const names = text.split(/,\s*(?:and\s+)?|\s(?:and|AND|&|with)\s/, MOST_NAMES + 1).map((name) => name.trim());
  return names.length <= MOST_NAMES && names.every((name) => isPersonName(name) || isDesk(name));
};

const ROLES: ReadonlySet<string> = new Set(roles);
const ROLE_NOUN = new RegExp([...new Set(roles.map((role) => role.slice(role.lastIndexOf(' ') + 1)))].join('|'), 'i');

/** A role alone, behind other words, or before a comma. */
const namesRole = (key: string): boolean => {
  for (let from = 0; from !== -1 && from < key.length; from = key.indexOf(' ', from) === -1 ? -1 : key.indexOf(' ', from) + 1) if (ROLES.has(key.slice(from))) return true;
  for (let to = key.indexOf(','); to !== -1; to = key.indexOf(',', to + 1)) if (ROLES.has(key.slice(0, to))) return true;
  return false;
};

/** Whether the text says what an author is: "Staff Writer", "Africa correspondent", "Business Reporter in Lagos". */
export const isRole = (text: string): boolean => {
  if (text.length > 70 || !ROLE_NOUN.test(text)) return false;
  const key = keyOf(text).replace(/^(?:our|the|a)\s/, '').replace(/\s(?:in|at|for)\s.{0,40}$/, '');
  return key.split(' ').length <= 5 && namesRole(key);
};
