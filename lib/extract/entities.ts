import { KNOWN_ACRONYMS } from '#lib/lexicon/acronyms.ts';
import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import type { Gender } from '#lib/lexicon/given-names.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { COMPANY_ENDINGS, IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { BODY_NOUNS, OFFICES_OF, TITLES } from '#lib/lexicon/titles.ts';
import type { Document, Token } from '#lib/model/index.ts';

/**
 * A full name as the article gives it. `roles`: lower-case words that stood as titles before it or
 * apposed behind it. `human`: nothing in the name says that it is a place, a body, a day or an event.
 */
export type Person = Readonly<{ name: string; at: number; count: number; gender: Gender | null; roles: ReadonlySet<string>; human: boolean }>;

/** What the article itself says about names: full names by surname and given name, short forms it introduces. */
export type Entities = Readonly<{
  persons: readonly Person[];
  byName: ReadonlyMap<string, Person>;
  bySurname: ReadonlyMap<string, readonly Person[]>;
  byGiven: ReadonlyMap<string, readonly Person[]>;
  byRole: ReadonlyMap<string, readonly Person[]>;
  acronyms: ReadonlyMap<string, string>;
  topics: readonly Topic[];
  /** The names, word by word, that stand in the first lines. */
  lead: ReadonlySet<string>;
}>;

/** The person a sentence is about: the first it names outside quotation marks. `at` is the token. */
export type Topic = Readonly<{ at: number; person: Person }>;

const PARTICLES = new Set(['de', 'da', 'di', 'del', 'della', 'der', 'den', 'van', 'von', 'bin', 'bint', 'ibn', 'al', 'el', 'la', 'le', 'dos', 'do', 'du', 'ter', 'ten', 'ben', 'abu', 'ul', 'ur']);

export const bare = (word: string): string => (word.includes('.') ? word.toLowerCase().replaceAll('.', '') : word.toLowerCase());

export const isTitle = (token: Token): boolean => TITLES.has(bare(token.norm));

/** About the first two sentences, where a story names whom it is about. */
const LEAD = 60;

const isName = (token: Token | undefined): boolean => token !== undefined && token.tag === 'PROPN';

/** The mark in "the Mine Workers' Union": after people of a kind it joins a name, after a country or a person it owns what follows. */
export const joinsName = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at];
  const owner = tokens[at - 1];
  if (mark?.tag !== 'PART' || mark.norm !== "'" || !isName(owner) || !isName(tokens[at + 1])) return false;
  const one = nounLemma(owner?.norm ?? '');
  return one !== owner?.norm && (isCommonNoun(one) || isKnownWord(one)) && nationOf(owner?.norm ?? '') === null;
};

/** Stretches of tokens that are names: capitalised words with particles between them. */
const runsOf = (tokens: readonly Token[], boundaries: ReadonlySet<number>): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens[at])) continue;
    const from = at;
    while (at + 1 < tokens.length && !boundaries.has(at + 1)) {
      if (isName(tokens[at + 1])) at += 1;
      else if (joinsName(tokens, at + 1)) at += 2;
      else if (PARTICLES.has(tokens[at + 1]?.norm ?? '') && isName(tokens[at + 2]) && !boundaries.has(at + 2)) at += 2;
      else break;
    }
    runs.push([from, at + 1]);
  }
  return runs;
};

/** The name in a run, its titles, nationalities and offices taken off: "Foreign Minister Mukhtar Tleuberdi" from its third word. */
export const nameIn = (tokens: readonly Token[], from: number, to: number): readonly [number, number] => {
  let first = from;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isTitle(token)) first = at + 1;
  }
  if (first === from) {
    while (first < to - 1) {
      const token = tokens[first];
      if (token === undefined) break;
      if (to - first > 2 && nationOf(token.norm) !== null) { first += 1; continue; }
      if (OFFICES_OF.has(token.norm) && tokens[first - 1]?.norm === 'of') { first += 1; continue; }
      break;
    }
  }
  return [first, to];
};

const textOf = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).reduce((text, token) => (text === '' || token.tag === 'PART' ? text + token.text : `${text} ${token.text}`), '');

const ROLE_TAGS = new Set<Token['tag']>(['NOUN', 'PROPN', 'ADJ']);

/** Titles before a name and the nouns of "…, the health minister," behind it. */
const rolesAround = (tokens: readonly Token[], from: number, name: number, to: number): readonly string[] => {
  const roles: string[] = [];
  for (let at = name - 1; at >= Math.max(from, name - 4) || (at >= 0 && at >= name - 4 && tokens[at]?.tag === 'NOUN'); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && ROLE_TAGS.has(token.tag)) roles.push(bare(token.norm));
  }
  if (tokens[to]?.norm === ',') {
    for (let at = to + 1; at < Math.min(tokens.length, to + 7); at += 1) {
      const token = tokens[at];
      if (token === undefined || token.tag === 'ADP' || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') break;
      if (token.tag === 'NOUN') roles.push(bare(token.norm));
    }
  }
  return roles;
};

export const entitiesOf = (document: Document): Entities => {
  const { tokens, sentences } = document;
  const boundaries = new Set(sentences.map(({ firstToken }) => firstToken));
  const found = new Map<string, { at: number; count: number; gender: Gender | null; roles: Set<string>; given: string; surname: string }>();
  const acronyms = new Map<string, string>();
  const mononyms: number[] = [];
  for (const [from, to] of runsOf(tokens, boundaries)) {
    defineAcronym(tokens, from, to, acronyms);
    const [name, end] = nameIn(tokens, from, to);
    const length = end - name;
    if (length === 1 && tokens[end]?.norm === ',' && /^whose?$/.test(tokens[end + 1]?.norm ?? '')) mononyms.push(name);
    if (length < 2 || length > 4) continue;
    const given = tokens[name];
    const surname = tokens[end - 1];
    if (given === undefined || surname === undefined || !/^\p{L}/u.test(surname.text) || nationOf(given.norm) !== null) continue;
    const full = textOf(tokens, name, end);
    const known = found.get(full);
    const roles = rolesAround(tokens, from, name, end);
    const title = bare(tokens[name - 1]?.norm ?? '');
    const gender = genderOf(given.text) ?? (/^(?:mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman)$/.test(title) ? 'male' : /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|congresswoman|chairwoman|spokeswoman)$/.test(title) ? 'female' : null);
    if (known === undefined) found.set(full, { at: name, count: 1, gender, roles: new Set(roles), given: given.text, surname: surname.text });
    else {
      known.count += 1;
      for (const role of roles) known.roles.add(role);
    }
  }
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const byRole = new Map<string, Person[]>();
  const add = (index: Map<string, Person[]>, key: string, person: Person): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [person]);
    else list.push(person);
  };
  for (const [name, { at, count, gender, roles, given, surname }] of found) {
    const person: Person = { name, at, count, gender, roles, human: isHuman(name, gender) };
    persons.push(person);
    add(bySurname, surname, person);
    add(byGiven, given, person);
    for (const role of roles) add(byRole, role, person);
  }
  // "Chinggis, whose wife …": somebody with one name, unless it is a full name's part.
  for (const at of mononyms) {
    const name = tokens[at]?.text ?? '';
    if (bySurname.has(name) || byGiven.has(name) || !isHuman(name, null) || nationOf(name.toLowerCase()) !== null) continue;
    const person: Person = { name, at, count: 1, gender: genderOf(name), roles: new Set(), human: true };
    persons.push(person);
    add(byGiven, name, person);
  }
  return { persons, byName: new Map(persons.map((person) => [person.name, person])), bySurname, byGiven, byRole, acronyms, topics: topicsOf(document, bySurname, byGiven), lead: new Set(tokens.slice(0, LEAD).filter(isName).map(({ text }) => text)) };
};

/** "North Korea", "White House", "Kent County", "Florida Friday" are called by names too. */
const isHuman = (name: string, gender: Gender | null): boolean => {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (nationOf(name.toLowerCase()) !== null || words.some((word) => TIME_WORDS.has(word) && word.length > 5) || IMPERSONAL_NAMES.has(last) || BODY_NOUNS.has(nounLemma(last)) || /s['’] /.test(name) || (gender === null && COMPANY_ENDINGS.has(last))) return false;
  return gender !== null || !words.some((word) => IMPERSONAL_NAMES.has(word) || nationOf(word) !== null);
};

const topicsOf = ({ tokens, sentences, quotations }: Document, bySurname: ReadonlyMap<string, readonly Person[]>, byGiven: ReadonlyMap<string, readonly Person[]>): readonly Topic[] => {
  const topics: Topic[] = [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.tag !== 'PROPN') continue;
      while (next < outer.length && (outer[next]?.end ?? 0) <= token.start) next += 1;
      if ((outer[next]?.start ?? token.end) < token.end) continue;
      const named = bySurname.get(token.text) ?? byGiven.get(token.text);
      const before = tokens[at - 1];
      if (named === undefined || /^['’‘]s?$/.test(tokens[at + 1]?.text ?? '') || before?.tag === 'ADP') continue;
      const person = named.toSorted((a, b) => b.count - a.count || a.at - b.at)[0];
      if (person !== undefined) topics.push({ at, person });
      break;
    }
  }
  return topics;
};

/** "World Food Programme (WFP)", and the other way round "WFP (World Food Programme)". */
const defineAcronym = (tokens: readonly Token[], from: number, to: number, acronyms: Map<string, string>): void => {
  if (tokens[to]?.norm !== '(' || tokens[to + 2]?.norm !== ')') return;
  const short = tokens[to + 1]?.text ?? '';
  if (!/^[A-Z][A-Za-z]{1,7}$/.test(short)) return;
  // Small words belong to the name too: "Ministry of Health (MoH)".
  let first = from;
  while (first - 2 >= 0 && to - first < 10 && /^(?:of|and|for|the|on|in|&)$/.test(tokens[first - 1]?.norm ?? '') && (isName(tokens[first - 2]) || /^(?:of|and|for)$/.test(tokens[first - 2]?.norm ?? ''))) {
    first -= 2;
    while (isName(tokens[first - 1])) first -= 1;
  }
  const letters = short.toLowerCase();
  for (let start = to - 1; start >= first; start -= 1) {
    const initials = tokens.slice(start, to).filter(({ text }) => /^\p{L}/u.test(text)).map(({ text }) => text);
    const capitals = initials.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('').toLowerCase();
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
