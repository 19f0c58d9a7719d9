import { agencyNamed, NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { outlets } from '#lib/lexicon/outlets.ts';
import { BODY_NOUNS, PERSON_NOUNS, SHOWING_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isAnArticle } from '#lib/lexicon/word-tests.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { remembered } from '#lib/text/remembered.ts';
import { singleSpaced } from '#lib/text/spaces.ts';
import { isCapitalised, isTitleCased } from '#lib/text/capitals.ts';
import { expanded } from '../entities.ts';
import { bare, isTitle, joinsName, nameIn } from '../name-runs.ts';
import type { Entities } from '../entities.ts';
import { personSource } from './discourse.ts';
import type { Source } from './discourse.ts';
import type { Stretch } from './frame.ts';

export const wordsOf = (tokens: readonly Token[], { from, to }: Stretch): readonly Token[] => tokens.slice(from, to);

/** "World Health Organization (WHO)" is the same body without its letters. */
const withoutBracket = (name: string): string => name.replace(/ \(\p{Lu}[\p{L}.]{1,9}\)$/u, '');

export const textOf = (document: Document, { from, to }: Stretch): string => {
  const start = document.tokens[from]?.start ?? 0;
  const end = document.tokens[to - 1]?.end ?? start;
  return singleSpaced(document.article.text.slice(start, end));
};

/** Plurals formed as nouns for people are, which the head of a sentence gives a capital. */
const isPeople = (norm: string): boolean => /(?:people|ers|ors|ists|ysts|ants|ents|ees|ials|ians|men|women)$/.test(norm);

/** A name; not a common noun that stands first in its sentence. */
export const isName = (tokens: readonly Token[], { from, to }: Stretch, head: Token): boolean => {
  if (head.tag !== 'PROPN') return isCapitalised(head.text) && nationOf(head.norm) !== null;
  const opens = to - from === 1 && (tokens[from - 1] === undefined || tokens[from - 1]?.tag === 'PUNCT');
  return !opens || nationOf(head.norm) !== null || !(isPeople(head.norm) || TEXT_NOUNS.has(nounLemma(head.norm)) || SHOWING_NOUNS.has(nounLemma(head.norm)));
};

const LONGEST_OUTLET = 80;

export const outletOf = (text: string): string | null => (text.length > LONGEST_OUTLET ? null : outletNamed(text));

const outletNamed = remembered((text): string | null => {
  const key = text.toLowerCase();
  const plain = key.startsWith('the ') ? key.slice(4) : key;
  const agency = agencyNamed(key) ?? (plain === key ? null : agencyNamed(plain));
  return outlets.get(key) ?? outlets.get(plain) ?? (agency === NEWS_AGENCIES ? null : agency);
});

/** A common noun keeps no capital from the head of its sentence. */
export const lowered = (first: Token | undefined, name: string): string =>
  first !== undefined && isTitleCased(first.text) && nationOf(first.norm) === null && (first.tag !== 'PROPN' || isPeople(first.norm)) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "Secretary of State Mike Pompeo": the links of the phrase hide the name at its end. */
export const officeHolder = (tokens: readonly Token[], { from, to }: Stretch): Stretch | null => {
  let end = to;
  while (end > from && (tokens[end - 1]?.tag === 'PUNCT' || tokens[end - 1]?.norm === ')')) end -= 1;
  end = withoutTime(tokens, end, from + 1);
  if (tokens[end - 1]?.tag !== 'PROPN') return null;
  for (let at = from + 1; at < end - 2; at += 1) {
    if (tokens[at]?.norm !== 'of' || BODY_NOUNS.has(tokens[at - 1]?.norm ?? '')) continue;
    let name = at + 1;
    if (tokens[name]?.norm === 'the') name += 1;
    const inner = nameIn(tokens, name, end);
    if (inner > name && inner < end) return { from: inner, to: end };
  }
  return null;
};

const isNearTime = (word: string): boolean => word === 'last' || word === 'this' || word === 'next' || word === 'early' || word === 'late' || word === 'same';

export const withoutTime = (tokens: readonly Token[], to: number, least: number): number => {
  let end = to;
  while (end > least && (hasSign(tokens[end - 1], DAY_SIGN) || tokens[end - 1]?.tag === 'ADV')) end -= 1;
  if (end < to && end > least && isNearTime(tokens[end - 1]?.norm ?? '')) end -= 1;
  while (end > least && tokens[end - 1]?.tag === 'ADP') end -= 1;
  return end;
};

export const nameInside = (document: Document, entities: Entities, { from, to }: Stretch): Source | null => {
  const { tokens } = document;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.tag !== 'PROPN') continue;
    let end = at;
    while (end < to && tokens[end]?.tag === 'PROPN') end += 1;
    const person = entities.byName.get(textOf(document, { from: nameIn(tokens, at, end), to: end }));
    if (at === from && person !== undefined) return personSource(person);
    at = end;
  }
  return null;
};

const isArticle = (token: Token | undefined): boolean => token !== undefined && isAnArticle(token.norm);

/** "Department of Foreign Affairs and Trade": a body's name with what it is for, and no person of it. */
const isOfficeOf = (tokens: readonly Token[], { from, to }: Stretch): boolean => {
  let office = false;
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (PERSON_NOUNS.has(norm)) return false;
    const link = tokens[at + 1]?.norm;
    if ((link === 'of' || link === 'for') && at + 1 < to) office ||= BODY_NOUNS.has(norm);
  }
  return office;
};

/** "Doctors Without Borders": a preposition with a capital between words that have one. */
export const isCapitalLink = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'ADP' && isCapital(tokens[at]) && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) && tokens[at - 1]?.tag !== 'PUNCT';

const isCapital = (token: Token | undefined): boolean => token !== undefined && isTitleCased(token.text);

const NAME_LINKS: ReadonlySet<string> = new Set(['de', 'da', 'di', 'del', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'of', 'and', '&', 'for', 'the']);

const GROUPS: ReadonlySet<string> = new Set(['republicans', 'democrats', 'conservatives', 'liberals', 'americans', 'russians', 'palestinians', 'israelis', 'muslims', 'christians', 'kazakhs', 'uighurs', 'uyghurs']);

const isPersonal = (roles: ReadonlySet<string>): boolean => {
  for (const role of roles) if (PERSON_NOUNS.has(role)) return true;
  return false;
};

const isAndOrAmpersand = (word: string): boolean => word === 'and' || word === '&';

/** A phrase that ends in a name: a person by full name or surname, else a body or country. */
export const namedSource = (document: Document, entities: Entities, { from, to }: Stretch, whole: Stretch, words: readonly Token[]): Source | null => {
  const { tokens } = document;
  let first = to - 1;
  while (first > from && (tokens[first - 1]?.tag === 'PROPN' || joinsName(tokens, first - 1) || isCapitalLink(tokens, first - 1) || (isCapitalLink(tokens, first) && tokens[first - 1]?.tag === 'NOUN') || (first < to && tokens[first - 2]?.tag === 'PROPN' && NAME_LINKS.has(tokens[first - 1]?.norm ?? '')))) first -= 1;
  let titles = first;
  while (titles < to && isTitle(tokens[titles]!)) titles += 1;
  if (titles === to) return null;
  const last = tokens[to - 1]?.norm ?? '';
  const institution = to - first > 1 && (BODY_NOUNS.has(nounLemma(last)) || IMPERSONAL_NAMES.has(last) || isOfficeOf(tokens, { from: first, to }));
  const inner = nameIn(tokens, first, to);
  // "Kenya and Tanzania": the first is no adjective of the second.
  const pair = isAndOrAmpersand(tokens[inner]?.norm ?? '');
  const start = pair ? first : !institution ? inner : isArticle(tokens[first]) ? first + 1 : first;
  const text = textOf(document, { from: start, to });
  const roles = new Set<string>();
  for (const { tag, norm } of words) if (tag === 'NOUN' || tag === 'PROPN') roles.add(bare(norm));
  const full = entities.byName.get(text);
  const office = full?.human() === false && tokens[to]?.norm === 'of' && tokens[to + 1]?.tag === 'PROPN' && to + 1 < whole.to;
  if (full !== undefined && !office) return { ...personSource(full), nouns: new Set([...full.roles, ...roles]) };
  const outlet = outletOf(text);
  if (outlet !== null) return { name: outlet, kind: 'outlet', gender: null, number: 'body', nouns: new Set(['newspaper', 'agency', 'paper', 'network']) };
  const long = expanded(entities, text);
  if (long !== null) return { name: long, kind: agencyNamed(text) !== null ? 'outlet' : 'named', gender: null, number: 'body', nouns: new Set(long.toLowerCase().split(' ')) };
  const nation = nationOf(text.toLowerCase()) !== null;
  if (to - start === 1 && !nation) {
    const persons = entities.bySurname.get(text) ?? entities.byGiven.get(text) ?? [];
    const person = persons.toSorted((a, b) => b.count - a.count || a.at - b.at)[0];
    if (person !== undefined) return { ...personSource(person), nouns: new Set([...person.roles, ...roles]) };
  }
  const opening = words[0];
  const body = nation || office || BODY_NOUNS.has(nounLemma(last)) || roles.has('ministry') || (opening?.norm === 'the' && !isPersonal(roles));
  // "the House of Representatives adopted a bill that …": the name ends before the deed.
  let end = to;
  while (end < whole.to && tokens[end]?.tag !== 'VERB') end += 1;
  const name = withoutBracket(end > to ? textOf(document, { from: start, to: withoutTime(tokens, end, to) }) : text);
  const group = GROUPS.has(last);
  return { name: body || group ? name : text, kind: group ? 'group' : 'named', gender: genderOf(tokens[start]?.text ?? ''), number: group ? 'many' : body ? 'body' : 'one', nouns: new Set([...roles, ...text.toLowerCase().split(' ')]) };
};
