import type { Token } from '#lib/model/index.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { deedsOf } from '#lib/lexicon/predicates.ts';
import { INSTITUTIONS, STORY_NOUNS, TURNING_VERBS } from '#lib/lexicon/statements.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import type { Attributed } from '../attribution/index.ts';
import { isDenial, isNegated, isPassive, lemmaOf } from './checkable.ts';
import type { Clause } from './clauses.ts';

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither', 'not']);
const OWN: ReadonlyMap<string, string> = new Map([['it', 'its'], ['he', 'his'], ['she', 'her'], ['they', 'their']]);
const OWNERS: ReadonlySet<string> = new Set(OWN.values());
const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'my', 'our', 'your', 'such']);

const isEvent = (tokens: readonly Token[], clause: Clause): boolean => clause.copular || isPassive(tokens, clause) || TURNING_VERBS.has(lemmaOf(tokens, clause.verb));

const isDeed = (tokens: readonly Token[], clause: Clause): boolean => deedsOf(lemmaOf(tokens, clause.verb)).length > 0;

/**
 * A subject that a reader understands without the sentences around it: it names somebody or an institution; or it is
 * what the story turns on ("the ferry", "the search") and the clause says what became of it; or somebody named says or
 * denies it of a thing with "the", or of himself.
 */
export const standsAlone = (tokens: readonly Token[], clause: Clause, source: Attributed | null, own: readonly Attributed[]): boolean => {
  const { subject } = clause;
  const first = tokens[subject.start]!.norm;
  if (isHalf(tokens, clause) || first === 'which' || first === 'what' || pointsElsewhere(tokens, clause, source)) return false;
  if (first === 'there') return true;
  if (NOBODY.has(first)) return source !== null || lemmaOf(tokens, clause.verb) === 'claim' || isEvent(tokens, clause) || isDeed(tokens, clause);
  if (OWN.has(first)) return source === null ? isOwnDenial(tokens, clause, own) : isHimself(tokens, clause, source);
  let owner = -1;
  for (let at = subject.start; at < subject.end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'NOUN') continue;
    if (OWNERS.has(norm)) owner = at;
    else if (tag === 'PRON' || POINTING.has(norm)) return false;
  }
  const named = hasName(tokens, clause);
  if (owner >= 0 && (owner === subject.start || !named) && (source === null || (owner === subject.start && !agrees(tokens, tokens[owner]!.norm, source)))) return false;
  const head = nounLemma(tokens[subject.head]!.norm);
  if (named || INSTITUTIONS.has(head) || BODY_NOUNS.has(head)) return true;
  const { tag } = tokens[subject.start]!;
  const bare = tag !== 'DET' && first !== 'other' && first !== 'another';
  const story = STORY_NOUNS.has(head);
  const introduced = first === 'a' || first === 'an';
  if (introduced && (source !== null || isPassive(tokens, clause))) return true;
  const event = isEvent(tokens, clause);
  if (source !== null) return /^(?:the|other|every|each|all|both)$/.test(first) || (bare && subject.several) || owner >= 0 || source.relation.stance === 'denies' || (story && event);
  if (bare) return (event && (story || subject.end - subject.start < 3)) || (subject.several && isNegated(tokens, clause));
  // Of those who are no part of the story by their name what became of them, not what was done for them.
  const known = (first === 'the' && isPerson(head)) || isToldApart(tokens, clause);
  const told = story ? event || isDeed(tokens, clause) : known && (isDeed(tokens, clause) || (event && (!isPassive(tokens, clause) || isNegated(tokens, clause))));
  return told && first !== 'other' && first !== 'another';
};

/** "The signals at the junction", "every dam on the farm": which is told with it. */
const isToldApart = (tokens: readonly Token[], { subject: { start, end, head } }: Clause): boolean =>
  /^(?:the|every|each|all)$/.test(tokens[start]!.norm) && tokens[head + 1]?.tag === 'ADP' && head + 2 < end;

const OBJECTS: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her']);

/** "lawyers released it to the press": what the object stands for is in another sentence, unless it is who says so. */
const pointsElsewhere = (tokens: readonly Token[], { subject, verb, end }: Clause, source: Attributed | null): boolean => {
  let named = false;
  for (let at = verb + 1; at < end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'NOUN' || tag === 'PROPN') named = true;
    // "by the same margin", "such cases": as which, stands elsewhere.
    if ((norm === 'same' || norm === 'such') && tokens[at + 1]?.norm !== 'as' && (tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'ADJ')) return !tokens.slice(at + 1, Math.min(end, at + 6)).some((token) => token.norm === 'as' || token.norm === 'that');
    if (tag !== 'PRON' || !OBJECTS.has(norm)) continue;
    if (tokens[at + 1]?.tag === 'AUX' || tokens[at + 1]?.tag === 'VERB' || tokens[at - 1]?.norm === 'of') continue;
    return !named && !(source !== null && (norm === 'him' || norm === 'her' ? agrees(tokens, norm === 'him' ? 'he' : 'she', source) : norm === 'it' ? agrees(tokens, 'it', source) : agrees(tokens, 'they', source)))
      && !/^(?:none|some|all|many|most)$/.test(tokens[subject.start]!.norm);
  }
  return false;
};

/** "and Fiji have shown" after "polls in Tonga": the second half of a subject. */
const isHalf = (tokens: readonly Token[], { start, subject, predicate }: Clause): boolean =>
  tokens[start - 1]?.tag === 'CCONJ' && !subject.several && /^(?:are|were|have|do)$/.test(tokens[predicate]!.norm) && tokens[subject.head]!.norm !== 'police';

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

const PERSONAL = /^(?:he|she|his|her)$/;

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
  if (PERSONAL.test(pronoun)) return !body && (only.kind === 'named' && isCapitalised(only.source) || (noun === head.norm && isPerson(noun)));
  return (body && (only.kind !== 'group' || BODY_NOUNS.has(head.norm))) || (pronoun === 'it' && head.tag === 'PROPN' && noun === head.norm && !only.source.includes(' ') && genderOf(head.text) === null);
};

/** "minorities accused of …", "families detained in … say": a participle behind its noun is no predicate. */
export const isReducedRelative = (tokens: readonly Token[], { predicate, verb, end }: Clause): boolean => {
  const form = tokens[verb]!.norm;
  if (predicate !== verb || !form.endsWith('ed')) return false;
  if (tokens[verb + 1]?.norm === 'by' || tokens[verb + 1]?.norm === 'of') return true;
  for (let at = verb + 1; at < end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'SCONJ' || norm === 'who' || norm === 'which') return false;
    const before = tokens[at - 1]!;
    // "a rate cut": spelt as its noun, with nothing behind it.
    if (at === end - 1 && IRREGULAR_VERBS.get(norm) === norm) continue;
    if (tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing') && before.norm !== 'to' && before.tag !== 'ADP' && (before.tag !== 'CCONJ' || at - 2 === verb))) return true;
  }
  return false;
};
