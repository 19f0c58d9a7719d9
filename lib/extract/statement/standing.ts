import type { Token } from '#lib/model/index.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { PLURAL_SIGN, TITLE_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { INSTITUTIONS } from '#lib/lexicon/statements.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { isOrderWord } from '#lib/lexicon/word-tests.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import type { Attributed } from '../attribution/index.ts';
import { isDenial } from './checkable.ts';
import type { Clause } from './clause.ts';
import { isNegated, isPassive } from './voice.ts';

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither', 'not', 'nothing']);
const OWN: ReadonlyMap<string, string> = new Map([['it', 'its'], ['he', 'his'], ['she', 'her'], ['they', 'their']]);
const OWNERS: ReadonlySet<string> = new Set(OWN.values());
const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'my', 'our', 'your', 'such']);

/** What is said of these is seldom an event (own list). */
const ABSTRACT: ReadonlySet<string> = new Set(`idea question problem thing way reason fact point feeling hope fear difference challenge situation kind sort lot bit rest example moment truth irony picture message lesson chance
  opportunity future past world life answer story debate argument criticism comparison theory view mood sense format`.split(/\s+/));

/** Whether a subject is understood: by itself, by an earlier noun of its sentence or of the sentences before (`from` is the first of them). `carried`: it is a pronoun that stands for their subject. */
export type Grounds = Readonly<{ from: number | null; carried: boolean }>;

const ALONE: Grounds = { from: null, carried: false };

/** The sentence whose first subject a pronoun stands for, or null. */
export type Refer = (pronoun: string, owner: boolean) => number | null;

/**
 * A subject that a reader understands: it names or describes somebody or something; or somebody named says it of himself; or it is a
 * pronoun that the sentence itself or one just before explains. Null where none of these.
 */
export const groundsOf = (tokens: readonly Token[], clause: Clause, source: Attributed | null, own: readonly Attributed[], refer: Refer): Grounds | null => {
  const { subject } = clause;
  const first = tokens[subject.start]!.norm;
  if (isHalf(tokens, clause) || first === 'which' || first === 'what') return null;
  const elsewhere = pointsElsewhere(tokens, clause, source) ? refer('', true) : undefined;
  if (elsewhere === null) return null;
  // What an object stands for is in the sentence before, which is shown with it.
  const alone = elsewhere === undefined ? ALONE : { from: elsewhere, carried: false };
  if (first === 'there' || NOBODY.has(first)) {
    const pointed = first === 'no' && tokens[subject.start + 1]!.norm === 'such' ? refer('', true) : undefined;
    return pointed === undefined ? alone : pointed === null ? null : { from: pointed, carried: false };
  }
  if (OWN.has(first)) {
    if (source === null ? isOwnDenial(tokens, clause, own) : isHimself(tokens, clause, source)) return alone;
    // "the police said they": who says so would be meant.
    if (source !== null && agrees(tokens, first, source)) return null;
    const from = first === 'it' && clause.copular && !isRank(tokens, clause) ? null : refer(first, false);
    return from === null ? null : { from: elsewhere === undefined ? from : Math.min(from, elsewhere), carried: true };
  }
  let owner = -1;
  for (let at = subject.start; at < subject.end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'NOUN') continue;
    // "a couple in their seventies": theirs.
    if (OWNERS.has(norm)) { if (at < subject.head) owner = at; }
    else if (tag === 'PRON' || POINTING.has(norm)) return null;
  }
  // "a reluctance local activists": two phrases.
  if ((first === 'a' || first === 'an') && hasSign(tokens[subject.head], PLURAL_SIGN) && tokens[subject.start + 1]!.tag !== 'NUM' && !SOME.has(tokens[subject.start + 1]!.norm)) return null;
  const named = hasName(tokens, clause);
  let grounds: Grounds = alone;
  if (owner >= 0 && (owner === subject.start || !named) && (source === null || (owner === subject.start && !agrees(tokens, tokens[owner]!.norm, source)))) {
    const from = refer(PRONOUN_OF.get(tokens[owner]!.norm)!, true);
    if (from === null) return null;
    grounds = { from, carried: false };
  }
  const head = nounLemma(tokens[subject.head]!.norm);
  if (named || INSTITUTIONS.has(head) || BODY_NOUNS.has(head)) return grounds;
  if (ABSTRACT.has(head) && !isPassive(tokens, clause)) return null;
  if (source === null && (first === 'other' || first === 'another' || first === 'some' || first === 'many' || first === 'most' || first === 'few')) return null;
  return grounds;
};

/** "It was the first rise in years". */
const isRank = (tokens: readonly Token[], { verb }: Clause): boolean =>
  tokens[verb + 1]?.norm === 'the' && isOrderWord(tokens[verb + 2]?.norm ?? '');

const SOME: ReadonlySet<string> = new Set(['few', 'dozen', 'hundred', 'thousand', 'couple', 'further', 'record']);

const PRONOUN_OF: ReadonlyMap<string, string> = new Map([...OWN].map(([pronoun, owner]) => [owner, pronoun]));

const OBJECTS: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her']);

const isProportion = (word: string): boolean => word === 'none' || word === 'some' || word === 'all' || word === 'many' || word === 'most';

/** "lawyers released it to the press": what the object stands for is in another sentence, unless it is who says so. */
const pointsElsewhere = (tokens: readonly Token[], { subject, verb, end, form }: Clause, source: Attributed | null): boolean => {
  let named = form === 'joined' || form === 'shared';
  for (let at = verb + 1; at < end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'NOUN' || tag === 'PROPN') named = true;
    // "by the same margin", "such cases": as which, stands elsewhere.
    if ((norm === 'same' || norm === 'such') && tokens[at + 1]?.norm !== 'as' && (tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'ADJ')) return !tokens.slice(at + 1, Math.min(end, at + 6)).some((token) => token.norm === 'as' || token.norm === 'that');
    if (tag !== 'PRON' || !OBJECTS.has(norm)) continue;
    if (tokens[at + 1]?.tag === 'AUX' || tokens[at + 1]?.tag === 'VERB' || tokens[at - 1]?.norm === 'of') continue;
    return !named && !(source !== null && (norm === 'him' || norm === 'her' ? agrees(tokens, norm === 'him' ? 'he' : 'she', source) : norm === 'it' ? agrees(tokens, 'it', source) : agrees(tokens, 'they', source)))
      && !isProportion(tokens[subject.start]!.norm);
  }
  return false;
};

const isAreWereHaveOrDo = (word: string): boolean => word === 'are' || word === 'were' || word === 'have' || word === 'do';

/** "and Fiji have shown" after "polls in Tonga": the second half of a subject. */
const isHalf = (tokens: readonly Token[], { start, subject, predicate }: Clause): boolean =>
  tokens[start - 1]?.tag === 'CCONJ' && !subject.several && isAreWereHaveOrDo(tokens[predicate]!.norm) && tokens[subject.head]!.norm !== 'police';

const hasName = (tokens: readonly Token[], { subject }: Clause): boolean => {
  for (let at = subject.start; at < subject.end; at += 1) if (tokens[at]!.tag === 'PROPN') return true;
  return false;
};

/** "He denied wrongdoing": the one who denies is its source, and known by name. */
const isOwnDenial = (tokens: readonly Token[], clause: Clause, own: readonly Attributed[]): boolean =>
  isDenial(tokens, clause) !== isNegated(tokens, clause)
  && own.some(({ relation, attributions }) => relation.cue.start >= tokens[clause.start]!.start && relation.cue.end <= tokens[clause.end - 1]!.end
    && attributions.some(({ kind }) => kind === 'named' || kind === 'outlet'));

/** "Hartwell said it did not know": the pronoun opens what its bearer says. */
const isHimself = (tokens: readonly Token[], { start, subject }: Clause, source: Attributed): boolean =>
  agrees(tokens, tokens[subject.start]!.norm, source)
  && source.relation.content.some((content) => tokens[start]!.start >= content.start && tokens[Math.max(start - 2, 0)]!.start <= content.start);

/** A title or a given name: "Dr Cole", "Ana Ruiz". */
const isByName = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (hasSign(tokens[at], TITLE_SIGN) || genderOf(tokens[at]!.text) !== null) return true;
  return false;
};

const isPersonal = (word: string): boolean => word === 'he' || word === 'she' || word === 'his' || word === 'her';

/** Can the pronoun mean who says it: "it" a body or a country, "they" several, "he" somebody by name. */
const agrees = (tokens: readonly Token[], pronoun: string, { relation, attributions }: Attributed): boolean => {
  const [only] = attributions;
  const phrase = relation.source;
  if (only === undefined || phrase === null || attributions.length > 1) return false;
  const head = tokens[phrase.core.to - 1]!;
  // "It denied that its boats …": the source is the same pronoun.
  if (head.tag === 'PRON' && phrase.core.to - phrase.core.from === 1) return (OWN.get(head.norm) ?? '') === pronoun || head.norm === pronoun;
  const noun = nounLemma(head.norm);
  const body = BODY_NOUNS.has(noun) || nationOf(head.norm) !== null || /^\p{Lu}{2,}$/u.test(head.text) || only.kind === 'outlet';
  if (pronoun === 'they' || pronoun === 'their') return only.kind === 'group' || noun !== head.norm;
  if (isPersonal(pronoun)) return !body && (only.kind === 'named' && isCapitalised(only.source) || (noun === head.norm && isPerson(noun)));
  return (body && (only.kind !== 'group' || BODY_NOUNS.has(head.norm))) || (pronoun === 'it' && head.tag === 'PROPN' && only.kind === 'named' && !isByName(tokens, phrase.core.from, phrase.core.to));
};

// Said of nobody as a deed without "was": "a hearing scheduled for Monday" (own list).
const SET: ReadonlySet<string> = new Set(['scheduled', 'based', 'located', 'dated', 'titled', 'entitled', 'destined', 'aged']);

/** "minorities accused of …", "families detained in … say": a participle behind its noun is no predicate. */
export const isReducedRelative = (tokens: readonly Token[], { predicate, verb, end, form: manner, deed, subject }: Clause): boolean => {
  if (manner !== 'plain' || deed > subject.end) return false;
  const form = tokens[verb]!.norm;
  if (predicate !== verb || !form.endsWith('ed')) return false;
  if (tokens[verb + 1]?.norm === 'by' || tokens[verb + 1]?.norm === 'of' || SET.has(form)) return true;
  for (let at = verb + 1; at < end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'SCONJ' || norm === 'who' || norm === 'which') return false;
    const before = tokens[at - 1]!;
    // "a five-year suspended sentence"
    if (norm.endsWith('ed') && (tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'ADJ') && (before.tag === 'ADJ' || before.tag === 'DET' || tokens[at - 2]?.text === '-')) continue;
    // "a rate cut": spelt as its noun, with nothing behind it.
    if (at === end - 1 && IRREGULAR_VERBS.get(norm) === norm) continue;
    if (tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing') && before.norm !== 'to' && before.tag !== 'ADP' && (before.tag !== 'CCONJ' || at - 2 === verb))) return true;
  }
  return false;
};
