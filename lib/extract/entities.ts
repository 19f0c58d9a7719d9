import { KNOWN_ACRONYMS } from '#lib/lexicon/acronyms.ts';
import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { genderOf, genderOfRole } from '#lib/lexicon/given-names.ts';
import type { Gender } from '#lib/lexicon/given-names.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { COMPANY_ENDINGS, IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import { mastheadNouns } from '#lib/lexicon/mastheads.ts';
import { LETTER_SIGN, NATION_SIGN } from '#lib/lexicon/signs.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '#lib/lexicon/titles.ts';
import { isPossessiveMark } from '#lib/lexicon/word-tests.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import { bare, eachRun, isName, isTitle, nameIn, textOf, withoutHonours } from './name-runs.ts';
import { isGivenBefore, titlesOf } from './title-lines.ts';

/**
 * A full name as the article gives it. `roles`: lower-case words that stood as titles before it or
 * apposed behind it. `human`: nothing in the name says that it is a place, a body, a day or an event.
 */
export type Person = Readonly<{ name: string; at: number; count: number; gender: Gender | null; roles: ReadonlySet<string>; human: () => boolean }>;

/**
 * What the article itself says about names: full names by surname and given name, short forms it introduces. What few articles
 * need is a function, which looks when it is asked first.
 */
export type Entities = Readonly<{
  byName: ReadonlyMap<string, Person>;
  bySurname: ReadonlyMap<string, readonly Person[]>;
  byGiven: ReadonlyMap<string, readonly Person[]>;
  byRole: () => ReadonlyMap<string, readonly Person[]>;
  acronyms: ReadonlyMap<string, string>;
  topics: () => readonly Topic[];
  /** The names, word by word, that stand in the first lines. */
  lead: () => ReadonlySet<string>;
}>;

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly is: Made } | null = null;
  return () => (made ??= { is: make() }).is;
};

/** The person a sentence is about: the first it names outside quotation marks. `at` is the token. */
export type Topic = Readonly<{ at: number; person: Person }>;

/** About the first two sentences, where a story names whom it is about. */
const LEAD = 60;

const isRole = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';

type Found = { at: number; count: number; gender: Gender | null; readonly roles: Set<string>; readonly given: string; readonly surname: string };

/** Adds the titles before a name and the nouns of "…, the health minister," behind it. */
const addRoles = (roles: Set<string>, tokens: readonly Token[], from: number, name: number, to: number): Set<string> => {
  for (let at = name - 1; at >= Math.max(from, name - 4) || (at >= 0 && at >= name - 4 && (tokens[at]?.tag === 'NOUN' || tokens[at]?.norm === 'former')); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isRole(token)) roles.add(bare(token.norm));
  }
  if (tokens[to]?.norm === ',') {
    for (let at = to + 1; at < Math.min(tokens.length, to + 7); at += 1) {
      const token = tokens[at];
      if (token === undefined || token.tag === 'ADP' || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') break;
      if (token.tag === 'NOUN') roles.add(bare(token.norm));
    }
  }
  return roles;
};

/** "Mr Obama", "President Macron": what a title alone tells of a name known in full, or the name itself where none is. */
const nameTitled = (tokens: readonly Token[], titled: readonly number[], found: Map<string, Found>): void => {
  if (titled.length === 0) return;
  const bySurname = new Map<string, Found[]>();
  for (const person of found.values()) bySurname.set(person.surname, [...(bySurname.get(person.surname) ?? []), person]);
  for (const at of titled) {
    const { text } = tokens[at]!;
    const title = tokens[at - 1]!;
    const [known, another] = bySurname.get(text) ?? [];
    if (another !== undefined) continue;
    if (known === undefined) {
      if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(text) || nationOf(text.toLowerCase()) !== null) continue;
      const person = { at, count: 1, gender: genderOfTitle(title), roles: new Set([bare(title.norm)]), given: text, surname: text };
      found.set(text, person);
      bySurname.set(text, [person]);
      continue;
    }
    known.count += 1;
    known.gender ??= genderOfTitle(title);
    known.roles.add(bare(title.norm));
  }
};

const isPersonal = (title: Token | undefined): boolean => title !== undefined && isTitle(title) && PERSON_NOUNS.has(bare(title.norm));

const genderOfTitle = (token: Token | undefined): Gender | null => genderOfRole(bare(token?.norm ?? ''));

export const isCalledBody = (roles: ReadonlySet<string>): boolean => {
  let body = false;
  for (const role of roles) {
    if (BODY_NOUNS.has(role)) body = true;
    else if (PERSON_NOUNS.has(role)) return false;
  }
  return body;
};

export const entitiesOf = (document: Document): Entities => {
  const { tokens } = document;
  const found = new Map<string, Found>();
  const acronyms = new Map<string, string>();
  const mononyms: number[] = [];
  const titled: number[] = [];
  const bodies: number[] = [];
  const honoured = new Map<string, string>();
  const take = (from: number, name: number, to: number): void => {
    const end = withoutHonours(tokens, name, to);
    if (end < to) honoured.set(textOf(tokens, name, to), textOf(tokens, name, end));
    const given = tokens[name];
    const surname = tokens[end - 1];
    if (given === undefined || surname === undefined || (surname.signs & LETTER_SIGN) === 0 || (given.signs & NATION_SIGN) !== 0) return;
    const full = textOf(tokens, name, end);
    const known = found.get(full);
    if (known === undefined) {
      const gender = genderOf(given.text) ?? genderOfTitle(tokens[name - 1]);
      found.set(full, { at: name, count: 1, gender, roles: addRoles(new Set(), tokens, from, name, end), given: given.text, surname: surname.text });
      return;
    }
    known.count += 1;
    addRoles(known.roles, tokens, from, name, end);
  };
  const inCapitals = titlesOf(document);
  eachRun(document, (from, to) => {
    const behind = tokens[to];
    if (behind?.norm === '(') defineAcronym(tokens, from, to, acronyms);
    if (to - from > 1 && inCapitals(from)) {
      for (let at = from; at + 1 < to; at += 1) if (isGivenBefore(tokens[at]!, tokens[at + 1]!)) take(at, at, at + 2);
      return;
    }
    const name = nameIn(tokens, from, to);
    const length = to - name;
    if (length === 1) {
      if (isPersonal(tokens[name - 1])) titled.push(name);
      if (behind?.norm !== ',') return;
      const next = tokens[to + 1];
      if (next?.norm === 'who' || next?.norm === 'whose') mononyms.push(name);
      if (next?.tag === 'DET') bodies.push(name);
    } else if (length <= 4) take(from, name, to);
  });
  nameTitled(tokens, titled, found);
  const byName = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  for (const [name, { at, count, gender, roles, given, surname }] of found) {
    const person: Person = { name, at, count, gender, roles, human: once(() => isHuman(name, gender)) };
    byName.set(name, person);
    add(bySurname, surname, person);
    add(byGiven, given, person);
  }
  for (const [written, name] of honoured) {
    const person = byName.get(name);
    if (person !== undefined) byName.set(written, person);
  }
  // "Chinggis, whose wife …": somebody with one name, unless it is a full name's part.
  for (const at of mononyms) {
    const name = tokens[at]?.text ?? '';
    if (bySurname.has(name) || byGiven.has(name) || !isHuman(name, null) || nationOf(name.toLowerCase()) !== null) continue;
    const person: Person = { name, at, count: 1, gender: genderOf(name), roles: new Set(), human: () => true };
    byName.set(name, person);
    add(byGiven, name, person);
  }
  // "Unicorn, the country's largest lender,": a body with one name.
  for (const at of bodies) {
    const name = tokens[at]?.text ?? '';
    const roles = addRoles(new Set(), tokens, at, at, at + 1);
    if (bySurname.has(name) || byGiven.has(name) || nationOf(name.toLowerCase()) !== null || !isCalledBody(roles)) continue;
    const body: Person = { name, at, count: 1, gender: null, roles, human: () => false };
    byName.set(name, body);
    add(byGiven, name, body);
  }
  return {
    byName, bySurname, byGiven, acronyms,
    byRole: once(() => rolesOf(found, byName)),
    topics: once(() => topicsOf(document, byName, bySurname, byGiven)),
    lead: once(() => new Set(tokens.slice(0, LEAD).filter(isName).map(({ text }) => text))),
  };
};

const add = (index: Map<string, Person[]>, key: string, person: Person): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [person]);
  else list.push(person);
};

/** Those named in full, by what they were called beside their names. */
const rolesOf = (found: ReadonlyMap<string, Found>, byName: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly Person[]> => {
  const byRole = new Map<string, Person[]>();
  for (const [name, { roles }] of found) {
    const person = byName.get(name);
    if (person !== undefined) for (const role of roles) add(byRole, role, person);
  }
  return byRole;
};

/** "North Korea", "White House", "Kent County", "Florida Friday" are called by names too. */
const isHuman = (name: string, gender: Gender | null): boolean => {
  const lower = name.toLowerCase();
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  if (IMPERSONAL_NAMES.has(last) || BODY_NOUNS.has(nounLemma(last)) || (gender === null && (COMPANY_ENDINGS.has(last) || mastheadNouns.has(last))) || /s['’] /.test(name) || nationOf(lower) !== null) return false;
  const words = lower.split(' ');
  if (words.some((word) => word.length > 5 && TIME_WORDS.has(word))) return false;
  if (gender !== null) return true;
  if (name.length > 3 && name === name.toUpperCase()) return false;
  // "Divisive Legacy", "Grand Bargain": nothing but words.
  return !(words.length > 1 && words.every(isKnownWord)) && !words.some((word) => IMPERSONAL_NAMES.has(word) || nationOf(word) !== null);
};

/** Who is named in full from `at`, or null. */
const namedAt = (tokens: readonly Token[], at: number, end: number, byName: ReadonlyMap<string, Person>): readonly Person[] | null => {
  for (let to = Math.min(end, at + 4); to > at + 1; to -= 1) {
    if (!isName(tokens[to - 1])) continue;
    const person = byName.get(textOf(tokens, at, to));
    if (person !== undefined) return [person];
  }
  return null;
};

const topicsOf = ({ tokens, sentences, quotations }: Document, byName: ReadonlyMap<string, Person>, bySurname: ReadonlyMap<string, readonly Person[]>, byGiven: ReadonlyMap<string, readonly Person[]>): readonly Topic[] => {
  const topics: Topic[] = [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.tag !== 'PROPN') continue;
      while (next < outer.length && (outer[next]?.end ?? 0) <= token.start) next += 1;
      if ((outer[next]?.start ?? token.end) < token.end) continue;
      const named = namedAt(tokens, at, endToken, byName) ?? bySurname.get(token.text) ?? byGiven.get(token.text);
      const before = tokens[at - 1];
      if (named === undefined || before?.tag === 'ADP' || isPossessiveMark(tokens[at + 1]?.text ?? '')) continue;
      const person = named.length < 2 ? named[0] : named.toSorted((a, b) => b.count - a.count || a.at - b.at)[0];
      if (person !== undefined) topics.push({ at, person });
      break;
    }
  }
  return topics;
};

const isNamePart = (word: string): boolean => word === 'of' || word === 'and' || word === 'for' || word === 'the' || word === 'on' || word === 'in' || word === '&';
const isOfAndOrFor = (word: string): boolean => word === 'of' || word === 'and' || word === 'for';

/** "World Food Programme (WFP)", and the other way round "WFP (World Food Programme)". */
const defineAcronym = (tokens: readonly Token[], from: number, to: number, acronyms: Map<string, string>): void => {
  if (tokens[to + 2]?.norm !== ')') return;
  const short = tokens[to + 1]?.text ?? '';
  if (!/^[A-Z][A-Za-z]{1,7}$/.test(short)) return;
  // Small words belong to the name too: "Ministry of Health (MoH)".
  let first = from;
  while (first - 2 >= 0 && to - first < 10 && isNamePart(tokens[first - 1]?.norm ?? '') && (isName(tokens[first - 2]) || isOfAndOrFor(tokens[first - 2]?.norm ?? ''))) {
    first -= 2;
    while (isName(tokens[first - 1])) first -= 1;
  }
  const letters = short.toLowerCase();
  for (let start = to - 1; start >= first; start -= 1) {
    const initials = tokens.slice(start, to).filter(({ text }) => /^\p{L}/u.test(text)).map(({ text }) => text);
    const capitals = initials.filter((word) => isCapitalised(word)).map((word) => word.charAt(0)).join('').toLowerCase();
    const all = initials.flatMap((word) => word.split('-')).map((word) => word.charAt(0)).join('').toLowerCase();
    if (capitals === letters || all === letters) {
      acronyms.set(short, textOf(tokens, start, to));
      return;
    }
  }
};

/** The name a short form stands for: defined in the article, well known, or an agency's. Null when it is none. */
export const expanded = ({ acronyms }: Entities, short: string): string | null => {
  const plain = short.replace(/\./g, '');
  return acronyms.get(short) ?? acronyms.get(plain) ?? KNOWN_ACRONYMS.get(plain) ?? agencyNamed(short);
};
