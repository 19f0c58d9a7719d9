import { genderOf, genderOfRole } from '#lib/lexicon/given-names.ts';
import type { Gender } from '#lib/lexicon/given-names.ts';
import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { COMPANY_ENDINGS, IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, PERSON_NOUNS, SHOWING_NOUNS, TEXT_NOUNS, TITLES } from '#lib/lexicon/titles.ts';
import { isNominalTag } from '#lib/lexicon/word-tests.ts';
import type { Attribution, Document, Token } from '#lib/model/index.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import { bare } from '../name-runs.ts';
import { isCalledBody } from '../entities.ts';
import type { Entities, Person, Topic } from '../entities.ts';
import { sentenceAt } from './frame.ts';
import { isSpeakingNoun } from './speakers.ts';

export type SourceKind = Attribution['kind'];

/** A source by its canonical name, with what a later pronoun or "the minister" needs to find it again. */
export type Source = Readonly<{ name: string; kind: SourceKind; gender: Gender | null; number: 'one' | 'many' | 'body'; nouns: ReadonlySet<string> }>;

/** The sources met so far, the latest last. */
export type Discourse = { readonly heard: Heard[] };

/** A source with the token where it spoke. */
type Heard = Readonly<{ source: Source; at: number }>;

const HE = new Set(['he', 'him', 'his']);

const SHE = new Set(['she', 'her', 'hers']);

const KEPT = 24;

// About a long paragraph: further back nobody means a person by "she" alone.
const TOPIC_REACH = 250;

export const personSource = (person: Person): Source => ({ name: person.name, kind: 'named', gender: person.gender, number: person.human() ? 'one' : 'body', nouns: person.roles });

/** The latest source that `fits`, or null. */
const latest = (discourse: Discourse, fits: (source: Source) => boolean): Source | null => latestHeard(discourse, fits)?.source ?? null;

const latestHeard = ({ heard }: Discourse, fits: (source: Source) => boolean): Heard | null => {
  for (let at = heard.length - 1; at >= 0 && heard.length - at <= KEPT; at -= 1) {
    const entry = heard[at];
    if (entry !== undefined && fits(entry.source)) return entry;
  }
  return null;
};

/** The latest body with this word in its name, or null. */
export const bodyHeard = (discourse: Discourse, norm: string): Source | null =>
  latest(discourse, ({ number, nouns, name }) => number === 'body' && nouns.has(norm) && name.includes(' '));

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

const isBody = ({ name, human, roles }: Person): boolean => (!human() && COMPANY_ENDINGS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) || isCalledBody(roles);

const topicBefore = (entities: Entities, at: number, fits: (gender: Gender | null) => boolean, is: (person: Person) => boolean = (person) => person.human() && !isBody(person)): Topic | null => {
  const topics = entities.topics();
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

export const pronounSource = (document: Document, entities: Entities, discourse: Discourse, at: number): Source | null => {
  const word = document.tokens[at]?.norm.replace(/'.*$/, '') ?? '';
  const gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : null;
  if (gender !== null) {
    const found = personSpokenOf(entities, discourse, at, (known) => known === null || known === gender);
    // What a pronoun shows about its bearer helps with the next one.
    const person = found ?? personNamedBefore(document, entities, at, gender) ?? subjectBefore(document, entities, at, gender);
    return person === null ? null : { ...person, gender };
  }
  if (word === 'they' || word === 'their') return latest(discourse, ({ number }) => number === 'many') ?? latest(discourse, ({ number }) => number === 'body');
  if (word === 'it' || word === 'its') return bodyBefore(document, entities, at) ?? latest(discourse, isThing) ?? latest(discourse, ({ number }) => number === 'body') ?? latest(discourse, isNameless);
  return null;
};

// In words: about two sentences.
const NAMED_REACH = 60;

/** Where nobody spoke or opened a sentence that the pronoun may mean: whoever was named last and is of that gender, or may be. */
const personNamedBefore = ({ tokens }: Document, { bySurname }: Entities, at: number, gender: Gender): Source | null => {
  let maybe: Person | null = null;
  for (let before = at - 1; before >= 0 && at - before < NAMED_REACH; before -= 1) {
    const token = tokens[before];
    if (token?.tag !== 'PROPN') continue;
    const [person, another] = bySurname.get(token.text) ?? [];
    if (person === undefined || another !== undefined || !person.human()) continue;
    if (person.gender === gender) return personSource(person);
    if (person.gender === null) maybe ??= person;
  }
  return maybe === null ? null : personSource(maybe);
};

/** "Qantas will cut 140 jobs, it told the exchange": the body that the sentence itself begins with, where nobody else stands between; null where none does. */
const bodyBefore = ({ tokens, sentences, article }: Document, { bySurname }: Entities, at: number): Source | null => {
  const { firstToken: first } = sentences[sentenceAt(sentences, tokens[at]?.start ?? 0)]!;
  let to = first;
  while (to < at && to - first < 6 && isNominalTag(tokens[to]!.tag)) to += 1;
  const head = tokens[to - 1];
  if (to === first || head === undefined || head.tag !== 'PROPN' || (tokens[to]?.tag !== 'VERB' && tokens[to]?.tag !== 'AUX') || hasSign(head, DAY_SIGN)) return null;
  const from = tokens[first]!.tag === 'DET' ? first + 1 : first;
  for (let word = from; word < to; word += 1) if (tokens[word]!.tag !== 'PROPN' || genderOf(tokens[word]!.text) !== null || TITLES.has(bare(tokens[word]!.norm))) return null;
  if (from === to || (bySurname.get(head.text) ?? []).some((person) => person.human())) return null;
  return { name: article.text.slice(tokens[from]!.start, head.end).replace(/\s+/g, ' '), kind: 'named', gender: null, number: 'body', nouns: new Set([head.norm]) };
};

/** A body that spoke by itself, not "its data". */
const isThing = ({ number, name }: Source): boolean => number === 'body' && !/^(?:its|their|his|her) /.test(name);

/** "Kestrel Farms": a name with nothing about it that tells a person. */
const isNameless = ({ number, kind, gender, nouns }: Source): boolean =>
  number === 'one' && kind === 'named' && gender === null && ![...nouns].some((noun) => PERSON_NOUNS.has(noun));

// How many sentences back a lone surname or "the harbour master" may stand.
const SENTENCES = 2;

/** Where nobody is known by a full name: whom the last sentences begin with, "Mr Okafor spoke …", "The harbour master was …". */
const subjectBefore = (document: Document, { bySurname }: Entities, at: number, gender: Gender): Source | null => {
  const { tokens, sentences } = document;
  let sentence = sentenceAt(sentences, tokens[at]?.start ?? 0);
  for (let back = 0; back <= SENTENCES && sentence >= 0; back += 1, sentence -= 1) {
    const first = sentences[sentence]?.firstToken ?? 0;
    const end = Math.min(sentences[sentence]?.endToken ?? first, at);
    let to = first;
    while (to < end && to - first < 6 && isNominalTag(tokens[to]?.tag ?? '')) to += 1;
    const head = tokens[to - 1];
    const verb = tokens[to];
    if (to === first || head === undefined || (verb?.tag !== 'VERB' && verb?.tag !== 'AUX' && verb?.norm !== ',')) continue;
    if (head.tag === 'PROPN' ? nationOf(head.norm) === null && !IMPERSONAL_NAMES.has(head.norm) && !hasSign(head, DAY_SIGN) && agencyNamed(head.norm) === null : isPersonal(head.norm)) {
      const [person] = head.tag === 'PROPN' ? bySurname.get(head.text) ?? [] : [];
      const known = person?.gender ?? genderOfRole(nounLemma(head.norm));
      if (known !== null && known !== gender) continue;
      if (person?.human() === true) return personSource(person);
      let from = first;
      while (from < to - 1 && (tokens[from]?.tag === 'DET' || (head.tag === 'PROPN' && TITLES.has(bare(tokens[from]?.norm ?? ''))))) from += 1;
      const name = document.article.text.slice(tokens[from]?.start ?? 0, head.end).replace(/\s+/g, ' ');
      return { name: head.tag === 'PROPN' ? name : name.charAt(0).toLowerCase() + name.slice(1), kind: head.tag === 'PROPN' ? 'named' : 'anonymous', gender, number: 'one', nouns: new Set([head.norm]) };
    }
  }
  return null;
};

const isPersonal = (norm: string): boolean =>
  PERSON_NOUNS.has(norm) || (isSpeakingNoun(norm) && nounLemma(norm) === norm && !BODY_NOUNS.has(norm) && !TEXT_NOUNS.has(norm) && !SHOWING_NOUNS.has(norm));

/** Words that take up a body named before; "the government" or "the court" name their own. */
const GENERIC_BODIES = new Set(['company', 'firm', 'agency', 'group', 'organisation', 'organization', 'charity', 'body', 'airline', 'carrier', 'retailer', 'manufacturer', 'lender', 'operator', 'utility', 'brand', 'chain', 'giant']);

/** A body that the noun may mean: called so before, or by a name that says nothing of its kind. */
const isCompany = ({ number, nouns, kind }: Source, noun: string): boolean =>
  number === 'body' && (nouns.has(noun) || (kind === 'named' && ![...nouns].some((other) => BODY_NOUNS.has(other) || TEXT_NOUNS.has(other) || SHOWING_NOUNS.has(other))));

/** "Hartwell said": one word of the first lines that is nobody's name in the article. */
const isUnknownName = ({ bySurname, byGiven, lead }: Entities, { name, number, kind, gender }: Source): boolean =>
  number === 'one' && kind === 'named' && gender === null && isCapitalised(name) && !name.includes(' ') && lead().has(name) && !bySurname.has(name) && !byGiven.has(name);

/** "Kestrel Gold", "Lagos Foods": the last word of the name is what it deals in. */
const isOfGoods = ({ name, number, kind, gender, nouns }: Source): boolean => {
  const last = nounLemma(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return number === 'one' && kind === 'named' && gender === null && name.includes(' ') && isCommonNoun(last) && ![...nouns].some((noun) => PERSON_NOUNS.has(noun) && noun !== last && noun !== 'owner');
};

/** "the former governor" may be told as "governor" before. */
const STATUS: ReadonlySet<string> = new Set(['former', 'then', 'late', 'outgoing', 'incumbent', 'acting', 'interim', 'current', 'ex', 'jailed', 'ousted', 'veteran']);

/** Offices that nobody without a name holds. */
const OFFICES: ReadonlySet<string> = new Set('president premier chancellor minister secretary ambassador governor mayor senator commissioner chairman chairwoman chief judge king queen bishop speaker director'.split(' '));

/** "the minister", "the 52-year-old", "the ministry": the source met before that can be called so. */
export const calledBefore = (entities: Entities, discourse: Discourse, given: readonly Token[], head: Token, at: number, placed: boolean): Source | null => {
  const words = given.filter(({ norm }) => !STATUS.has(norm));
  const noun = nounLemma(bare(head.norm));
  const personal = PERSON_NOUNS.has(noun) || ANONYMOUS_NOUNS.has(noun) || /(?:er|or|ist|yst|ian|ant|man|woman)$/.test(noun) || /-year-old$/.test(head.norm);
  // "the coast guard" is not its spokesman, though his title names it.
  const carries = latest(discourse, ({ nouns, number }) => (number !== 'one' || personal) && nouns.has(noun) && words.every(({ tag, norm }) => tag === 'DET' || nouns.has(bare(norm)) || norm === head.norm));
  if (carries !== null) return carries;
  const byRole = (entities.byRole().get(noun) ?? []).filter(({ human }) => !human() || personal);
  const only = byRole.filter(({ roles }) => words.every(({ tag, norm }) => tag === 'DET' || roles.has(bare(norm))));
  if (only.length === 1 && only[0] !== undefined) return personSource(only[0]);
  // "the mayor of Cebu" is not whoever was spoken of last.
  if (placed) return null;
  // "the former official" is the former minister.
  const past = given.some(({ norm }) => norm === 'former') ? (entities.byRole().get('former') ?? []).filter(({ human }) => human()) : [];
  if (personal && past.length === 1 && past[0] !== undefined) return personSource(past[0]);
  if (PERSON_NOUNS.has(noun) || /-year-old$/.test(head.norm) || words.some(({ norm }) => norm.startsWith('year'))) {
    if (words.length > 2 && !words.some(({ norm }) => norm.startsWith('year'))) return null;
    const spoken = personSpokenOf(entities, discourse, at, (gender) => gender === null || genderOfRole(noun) === null || gender === genderOfRole(noun));
    // A boy who spoke is not "the minister".
    return spoken?.kind === 'anonymous' && !spoken.nouns.has(noun) && OFFICES.has(noun) ? null : spoken;
  }
  if (GENERIC_BODIES.has(noun) && words.length <= 2) return bodySpokenOf(entities, at) ?? latest(discourse, (source) => isCompany(source, noun) || isUnknownName(entities, source) || isOfGoods(source));
  if (TEXT_NOUNS.has(noun) && words.length <= 2) return latest(discourse, ({ nouns }) => nouns.has(noun)) ?? (noun === 'statement' ? latest(discourse, () => true) : null);
  return null;
};
