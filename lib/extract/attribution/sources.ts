import { agencyNamed, NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import type { Gender } from '#lib/lexicon/given-names.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { outlets } from '#lib/lexicon/outlets.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import type { Attribution, Document, Token } from '#lib/model/index.ts';
import { bare, expanded, isTitle, nameIn } from '../entities.ts';
import type { Entities, Person, Topic } from '../entities.ts';
import type { Stretch } from './frame.ts';
import type { Phrase } from './noun-phrases.ts';

export type SourceKind = Attribution['kind'];

/** A source by its canonical name, with what a later pronoun or "the minister" needs to find it again. */
export type Source = Readonly<{ name: string; kind: SourceKind; gender: Gender | null; number: 'one' | 'many' | 'body'; nouns: ReadonlySet<string> }>;

/** The sources met so far, the latest last. */
export type Discourse = { readonly heard: Heard[] };

/** A source with the token where it spoke. */
export type Heard = Readonly<{ source: Source; at: number }>;

const HE = new Set(['he', 'him', 'his']);
const SHE = new Set(['she', 'her', 'hers']);
const KEPT = 24;
// About a long paragraph: further back nobody means a person by "she" alone.
const TOPIC_REACH = 250;

const wordsOf = (tokens: readonly Token[], { from, to }: Stretch): readonly Token[] => tokens.slice(from, to);

const textOf = (document: Document, { from, to }: Stretch): string => {
  const start = document.tokens[from]?.start ?? 0;
  const end = document.tokens[to - 1]?.end ?? start;
  return document.article.text.slice(start, end).replace(/\s+/g, ' ');
};

const personSource = (person: Person): Source => ({ name: person.name, kind: 'named', gender: person.gender, number: 'one', nouns: person.roles });

/** The latest source that `fits`, or null. */
const latest = (discourse: Discourse, fits: (source: Source) => boolean): Source | null => latestHeard(discourse, fits)?.source ?? null;

const latestHeard = ({ heard }: Discourse, fits: (source: Source) => boolean): Heard | null => {
  for (let at = heard.length - 1; at >= 0 && heard.length - at <= KEPT; at -= 1) {
    const entry = heard[at];
    if (entry !== undefined && fits(entry.source)) return entry;
  }
  return null;
};

/** The person the text speaks of at `at`: who spoke or was a sentence's topic last, among those that fit. */
const personSpokenOf = (entities: Entities, discourse: Discourse, at: number, fits: (gender: Gender | null) => boolean): Source | null => {
  const speaker = latestHeard(discourse, ({ number, kind, gender }) => number === 'one' && kind !== 'outlet' && fits(gender));
  const topic = topicBefore(entities, at, fits);
  if (topic === null || (speaker !== null && speaker.at >= topic.at)) return speaker?.source ?? null;
  return personSource(topic.person);
};

/** The company the text speaks of: the last topic that was introduced as a body. */
const bodySpokenOf = (entities: Entities, at: number): Source | null => {
  const topic = topicBefore(entities, at, () => true, isBody);
  return topic === null ? null : { ...personSource(topic.person), number: 'body' };
};

const isBody = ({ roles }: Person): boolean => [...roles].some((role) => BODY_NOUNS.has(role)) && ![...roles].some((role) => PERSON_NOUNS.has(role) && !BODY_NOUNS.has(role));

const topicBefore = ({ topics }: Entities, at: number, fits: (gender: Gender | null) => boolean, is: (person: Person) => boolean = (person) => !isBody(person)): Topic | null => {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topics[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && low - index <= KEPT; index -= 1) {
    const topic = topics[index];
    if (topic !== undefined && at - topic.at < TOPIC_REACH && fits(topic.person.gender) && is(topic.person)) return topic;
  }
  return null;
};

const pronounSource = (document: Document, entities: Entities, discourse: Discourse, at: number): Source | null => {
  const word = document.tokens[at]?.norm.replace(/'.*$/, '') ?? '';
  const gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : null;
  if (gender !== null) {
    const found = personSpokenOf(entities, discourse, at, (known) => known === null || known === gender);
    // What a pronoun shows about its bearer helps with the next one.
    return found === null ? null : { ...found, gender };
  }
  if (word === 'they' || word === 'their') return latest(discourse, ({ number }) => number === 'many') ?? latest(discourse, ({ number }) => number === 'body');
  if (word === 'it' || word === 'its') return latest(discourse, ({ number }) => number === 'body');
  return null;
};

const headOf = (tokens: readonly Token[], { from, to }: Stretch): Token | undefined => {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON')) return token;
  }
  return tokens[to - 1];
};

/** Plurals formed as nouns for people are, which the head of a sentence gives a capital. */
const isPeople = (norm: string): boolean => /(?:people|ers|ors|ists|ysts|ants|ents|ees|ials|ians|men|women)$/.test(norm);

/** A name; not a common noun that stands first in its sentence. */
const isName = (tokens: readonly Token[], { from, to }: Stretch, head: Token): boolean => {
  if (head.tag !== 'PROPN') return /^\p{Lu}/u.test(head.text) && nationOf(head.norm) !== null;
  const opens = to - from === 1 && (tokens[from - 1] === undefined || tokens[from - 1]?.tag === 'PUNCT');
  return !opens || nationOf(head.norm) !== null || !isPeople(head.norm);
};

const isPlural = (head: Token): boolean => nounLemma(head.norm) !== head.norm || /^(?:people|police|officials|others|many|some|several|most|few|both|all|those)$/.test(head.norm);

/** Words that take up a body named before; "the government" or "the court" name their own. */
const GENERIC_BODIES = new Set(['company', 'firm', 'agency', 'group', 'organisation', 'organization', 'charity', 'body', 'airline', 'carrier', 'retailer', 'manufacturer', 'lender', 'operator', 'utility', 'brand', 'chain', 'giant']);

const definite = new Set(['the', 'this', 'that']);

/** "the minister", "the 52-year-old", "the ministry": the source met before that can be called so. */
const calledBefore = (entities: Entities, discourse: Discourse, words: readonly Token[], head: Token, at: number): Source | null => {
  const noun = nounLemma(bare(head.norm));
  const carries = latest(discourse, ({ nouns }) => nouns.has(noun) && words.every(({ tag, norm }) => tag === 'DET' || nouns.has(bare(norm)) || norm === head.norm));
  if (carries !== null) return carries;
  const byRole = entities.byRole.get(noun) ?? [];
  const only = byRole.filter(({ roles }) => words.every(({ tag, norm }) => tag === 'DET' || roles.has(bare(norm))));
  if (only.length === 1 && only[0] !== undefined) return personSource(only[0]);
  if (PERSON_NOUNS.has(noun) || /-year-old$/.test(head.norm) || words.some(({ norm }) => norm.startsWith('year'))) return words.length <= 2 || words.some(({ norm }) => norm.startsWith('year')) ? personSpokenOf(entities, discourse, at, (gender) => gender === null || genderOfNoun(noun) === null || gender === genderOfNoun(noun)) : null;
  if (GENERIC_BODIES.has(noun) && words.length <= 2) return bodySpokenOf(entities, at) ?? latest(discourse, ({ number, nouns, kind }) => number === 'body' && (nouns.has(noun) || (kind === 'named' && ![...nouns].some((other) => BODY_NOUNS.has(other)))));
  if (TEXT_NOUNS.has(noun) && words.length <= 2) return latest(discourse, ({ nouns }) => nouns.has(noun)) ?? (noun === 'statement' ? latest(discourse, () => true) : null);
  return null;
};

const outletOf = (text: string): string | null => {
  const key = text.toLowerCase();
  const plain = key.replace(/^the /, '');
  const agency = agencyNamed(key) ?? agencyNamed(plain);
  return outlets.get(key) ?? outlets.get(plain) ?? (agency === NEWS_AGENCIES ? null : agency);
};

const nounsOf = (words: readonly Token[]): ReadonlySet<string> =>
  new Set(words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ').flatMap(({ norm }) => [bare(norm), nounLemma(bare(norm))]));

/** The canonical source of one phrase; null for a pronoun nothing was found for. */
const sourceOfStretch = (document: Document, entities: Entities, discourse: Discourse, core: Stretch, whole: Stretch, apposed: Stretch | null): Source | null => {
  const { tokens } = document;
  const first = tokens[core.from];
  if (first === undefined || (core.to - core.from === 1 && /^(?:who|which|that|whom|what)$/.test(first.norm))) return null;
  if (core.to - core.from === 1 && /^(?:he|she|it|they|we|i|you|his|her|its|their|my|our|your|whose)(?:'.*)?$/.test(first.norm)) return pronounSource(document, entities, discourse, core.from);
  const words = wordsOf(tokens, core);
  const head = headOf(tokens, core);
  if (head === undefined) return null;
  const outlet = outletOf(textOf(document, core));
  if (outlet !== null) return { name: outlet, kind: 'outlet', gender: null, number: 'body', nouns: new Set(['outlet', 'newspaper', 'agency', 'paper', 'network']) };

  if (TEXT_NOUNS.has(nounLemma(bare(head.norm))) && whole.to > core.to) {
    const maker = makerOf(document, entities, discourse, core.to, whole.to);
    if (maker !== null) return maker;
  }
  const wholeWords = wordsOf(tokens, whole);
  const office = officeHolder(tokens, whole);
  const named = isName(tokens, core, head) ? office ?? core : office;
  if (named !== null) {
    const known = namedSource(document, entities, named, whole, words);
    if (known !== null) return known;
  }
  const plural = isPlural(head);
  if (apposed !== null && !plural) {
    const person = nameInside(document, entities, apposed);
    if (person !== null) return { ...person, nouns: new Set([...person.nouns, ...nounsOf(words)]) };
  }
  if (definite.has(first.norm) && !plural) {
    const before = calledBefore(entities, discourse, words, head, core.from);
    if (before !== null) return before;
  }
  const from = core.to - core.from > 1 && (first.norm === 'the' || first.norm === 'a' || first.norm === 'an') ? core.from + 1 : core.from;
  const to = withoutTime(tokens, whole.to, core.to);
  const name = lowered(tokens[from], textOf(document, { from, to }));
  const anyName = wholeWords.some(({ tag, norm }) => tag === 'PROPN' && !TIME_WORDS.has(norm));
  const noun = nounLemma(bare(head.norm));
  const body = BODY_NOUNS.has(noun) || TEXT_NOUNS.has(noun);
  const hidden = ANONYMOUS_NOUNS.has(head.norm) && !(plural && first.tag !== 'NUM' && !/^sources?$/.test(head.norm) && !/^(?:two|three|four|five|several|some|a)$/.test(first.norm));
  const shy = words.some(({ norm }) => /^(?:people|persons|person|those|someone|somebody)$/.test(norm)) && wholeWords.some(({ norm }) => /^(?:familiar|briefed|knowledge|close)$/.test(norm));
  const kind: SourceKind = shy ? 'anonymous' : hidden && !definite.has(first.norm) ? 'anonymous' : plural ? 'group' : anyName || body ? 'named' : PERSON_NOUNS.has(noun) || first.norm === 'a' || first.norm === 'an' ? 'anonymous' : 'group';
  return { name, kind, gender: genderOfNoun(noun), number: plural ? 'many' : body ? 'body' : 'one', nouns: nounsOf(words) };
};

/** "data compiled by the agency", "a statement from the ministry": who made the text, where a name says so. */
const makerOf = (document: Document, entities: Entities, discourse: Discourse, from: number, to: number): Source | null => {
  const { tokens } = document;
  for (let at = from; at + 1 < to; at += 1) {
    const norm = tokens[at]?.norm;
    if (norm !== 'by' && norm !== 'from' || TIME_WORDS.has(tokens[at + 1]?.norm ?? '')) continue;
    const end = withoutTime(tokens, to, at + 2);
    let core = at + 2;
    while (core < end && tokens[core]?.tag !== 'ADP' && tokens[core]?.tag !== 'PUNCT' && tokens[core]?.tag !== 'VERB') core += 1;
    const named = tokens.slice(at + 1, end).some(({ tag }) => tag === 'PROPN');
    return named ? sourceOfStretch(document, entities, discourse, { from: at + 1, to: core }, { from: at + 1, to: core }, null) : null;
  }
  return null;
};

/** A common noun keeps no capital from the head of its sentence. */
const lowered = (first: Token | undefined, name: string): string =>
  first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && nationOf(first.norm) === null && (first.tag !== 'PROPN' || isPeople(first.norm)) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const genderOfNoun = (noun: string): Gender | null =>
  /^(?:man|father|son|brother|husband|businessman|spokesman|uncle|boy|king|prince|actor|chairman|widower|grandfather|nephew)$/.test(noun) ? 'male'
  : /^(?:woman|mother|daughter|sister|wife|businesswoman|spokeswoman|aunt|girl|queen|princess|actress|chairwoman|widow|grandmother|niece)$/.test(noun) ? 'female' : null;

/** "Secretary of State Mike Pompeo": the links of the phrase hide the name at its end. */
const officeHolder = (tokens: readonly Token[], { from, to }: Stretch): Stretch | null => {
  let end = to;
  while (end > from && (tokens[end - 1]?.tag === 'PUNCT' || tokens[end - 1]?.norm === ')')) end -= 1;
  end = withoutTime(tokens, end, from + 1);
  if (tokens[end - 1]?.tag !== 'PROPN') return null;
  for (let at = from + 1; at < end - 2; at += 1) {
    if (tokens[at]?.norm !== 'of') continue;
    let name = at + 1;
    if (tokens[name]?.norm === 'the') name += 1;
    const inner = nameIn(tokens, name, end);
    if (inner[0] > name && inner[0] < end) return { from: inner[0], to: end };
  }
  return null;
};

const withoutTime = (tokens: readonly Token[], to: number, least: number): number => {
  let end = to;
  while (end > least && (TIME_WORDS.has(tokens[end - 1]?.norm ?? '') || tokens[end - 1]?.tag === 'ADV')) end -= 1;
  while (end > least && tokens[end - 1]?.tag === 'ADP') end -= 1;
  return end;
};

const nameInside = (document: Document, entities: Entities, { from, to }: Stretch): Source | null => {
  const { tokens } = document;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.tag !== 'PROPN') continue;
    let end = at;
    while (end < to && tokens[end]?.tag === 'PROPN') end += 1;
    const [first] = nameIn(tokens, at, end);
    const person = entities.byName.get(textOf(document, { from: first, to: end }));
    if (at === from && person !== undefined) return personSource(person);
    at = end;
  }
  return null;
};

const isArticle = (token: Token | undefined): boolean => token !== undefined && /^(?:the|a|an)$/.test(token.norm);

/** A phrase that ends in a name: a person by full name or surname, else a body or country. */
const namedSource = (document: Document, entities: Entities, { from, to }: Stretch, whole: Stretch, words: readonly Token[]): Source | null => {
  const { tokens } = document;
  let first = to - 1;
  while (first > from && (tokens[first - 1]?.tag === 'PROPN' || (first < to && /^(?:de|da|di|del|van|von|der|den|bin|al|el|of|and|&|for|the)$/.test(tokens[first - 1]?.norm ?? '') && tokens[first - 2]?.tag === 'PROPN'))) first -= 1;
  if (tokens.slice(first, to).every(isTitle)) return null;
  const institution = BODY_NOUNS.has(nounLemma(tokens[to - 1]?.norm ?? '')) && to - first > 1;
  const [start] = institution ? [isArticle(tokens[from]) ? from + 1 : from] : nameIn(tokens, first, to);
  const text = textOf(document, { from: start, to });
  const roles = new Set(words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN').map(({ norm }) => bare(norm)));
  const full = entities.byName.get(text);
  if (full !== undefined) return { ...personSource(full), nouns: new Set([...full.roles, ...roles]) };
  const outlet = outletOf(text);
  if (outlet !== null) return { name: outlet, kind: 'outlet', gender: null, number: 'body', nouns: new Set(['newspaper', 'agency', 'paper', 'network']) };
  const long = expanded(entities, text);
  if (long !== null) return { name: long, kind: agencyNamed(text) !== null ? 'outlet' : 'named', gender: null, number: 'body', nouns: new Set(long.toLowerCase().split(' ')) };
  if (to - start === 1 && nationOf(text.toLowerCase()) === null) {
    const persons = entities.bySurname.get(text) ?? entities.byGiven.get(text) ?? [];
    const person = persons.toSorted((a, b) => b.count - a.count || a.at - b.at)[0];
    if (person !== undefined) return { ...personSource(person), nouns: new Set([...person.roles, ...roles]) };
  }
  const nation = nationOf(text.toLowerCase()) !== null;
  const head = tokens[to - 1]?.norm ?? '';
  const opening = words[0];
  const body = nation || BODY_NOUNS.has(nounLemma(head)) || roles.has('ministry') || (opening?.norm === 'the' && ![...roles].some((role) => PERSON_NOUNS.has(role)));
  const name = whole.to > to ? textOf(document, { from: start, to: withoutTime(tokens, whole.to, to) }) : text;
  const group = /s$/.test(head) && /^(?:republicans|democrats|conservatives|liberals|americans|russians|palestinians|israelis|muslims|christians|kazakhs|uighurs|uyghurs|taliban)$/.test(head);
  return { name: body || group ? name : text, kind: group ? 'group' : 'named', gender: genderOf(tokens[start]?.text ?? ''), number: group ? 'many' : body ? 'body' : 'one', nouns: new Set([...roles, ...text.toLowerCase().split(' ')]) };
};

/** Every source of a phrase: lists give one each, in order. `noted`: later pronouns may mean them. */
export const sourcesOf = (document: Document, entities: Entities, discourse: Discourse, phrase: Phrase, noted: boolean): readonly (readonly [Source, Stretch])[] => {
  const alone = phrase.others.length === 0;
  const found: (readonly [Source, Stretch])[] = [];
  const first = sourceOfStretch(document, entities, discourse, phrase.core, alone ? phrase.whole : phrase.core, phrase.apposed);
  if (first !== null) found.push([first, phrase.core]);
  for (const other of phrase.others) {
    const source = sourceOfStretch(document, entities, discourse, other, other, null);
    if (source !== null) found.push([source, other]);
  }
  const at = phrase.core.from;
  if (!noted) return found;
  if (found.length > 1) discourse.heard.push({ source: { name: textOf(document, phrase.whole), kind: 'group', gender: null, number: 'many', nouns: new Set() }, at });
  else if (found[0] !== undefined) discourse.heard.push({ source: found[0][0], at });
  return found;
};
