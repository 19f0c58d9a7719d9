import { CLOSED_CLASS, MODALS, POSSESSIVES, SUBJECT_PRONOUNS } from '#lib/lexicon/closed-class.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { canBeVerb, isKnownWord, partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';
import type { Tag } from '#lib/model/index.ts';
import { remembered } from '#lib/text/remembered.ts';
import type { RawToken } from './tokens.ts';

// A light tagger: what the lexicon says of the word, then one pass over the context from left to right, after Brill,
// "A simple rule-based part of speech tagger" (1992), with the rules written by hand. It serves finding heads and
// clauses around figures and quotations, where noun or verb is the question, and costs little.

/** What a word can be, by the lexicon and its ending alone; the commonest first. */
const guess = (norm: string): string => {
  if (norm.includes('-')) {
    const last = norm.slice(norm.lastIndexOf('-') + 1);
    if (last.length === 0) return 'n';
    return /(?:ed|ing|based|wide|free|old|long|backed|led|rich|run|held|made|born)$/.test(last) || partsOfSpeech(last).toLowerCase().startsWith('a') ? 'a' : 'n';
  }
  const irregular = IRREGULAR_VERBS.has(norm);
  if (irregular) return partsOfSpeech(norm) === 'n' ? 'V' : `V${partsOfSpeech(norm).toLowerCase().replace('v', '')}`;
  if (norm.endsWith('ing') || norm.endsWith('ed')) {
    // WordNet lists participles only where they are adjectives or nouns too ("infected", "building").
    const listed = isKnownWord(norm) ? partsOfSpeech(norm).toLowerCase() : '';
    if (verbLemma(norm) === null || listed.includes('v')) return listed === '' ? 'n' : listed;
    return norm.endsWith('ed') ? 'va' : listed.startsWith('n') ? 'nva' : 'vna';
  }
  if (isKnownWord(norm)) return partsOfSpeech(norm);
  if (norm.endsWith('ly') && norm.length > 4) return 'R';
  if (norm.endsWith('s')) {
    const singular = partsOfSpeech(nounLemma(norm)).toLowerCase();
    const verb = verbLemma(norm);
    if (verb !== null && canBeVerb(verb)) return singular.includes('n') ? (partsOfSpeech(verb).toLowerCase().startsWith('v') ? 'vn' : 'nv') : 'V';
    return 'n';
  }
  if (/(?:ous|ful|less|able|ible|ish|ive|ical|ary|est)$/.test(norm)) return 'an';
  return 'n';
};

type Entry = Readonly<{ closed: Tag | undefined; options: string }>;

/** What the lexicon says of a word. */
const entryOf = remembered((norm: string): Entry => ({ closed: CLOSED_CLASS.get(norm), options: guess(norm) }));

const TAG_OF: Readonly<Record<string, Tag>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' };

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
};

const isCurrencySign = (code: number): boolean => code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf);

const shapeTag = (text: string): Tag | null => {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return /^\d+(?:st|nd|rd|th)$/i.test(text) ? 'ADJ' : 'NUM';
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return isCurrencySign(text.charCodeAt(text.length - 1)) ? 'SYM' : null;
  if (/^\p{Sc}|^[%°+=<>~‰&/]/u.test(text)) return 'SYM';
  if (/^[\p{L}\p{M}]/u.test(text)) return null;
  if (/^[½¼¾⅓⅔⅛⅜⅝⅞]/.test(text)) return 'NUM';
  return /^(?:['’‘]s|['’‘]S)$/.test(text) ? 'PART' : 'PUNCT';
};

/** After these a word that can be a noun or adjective is one. */
const opensNounPhrase = (tag: Tag | undefined, norm: string): boolean =>
  tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || POSSESSIVES.has(norm);

const isParticiple = (norm: string): boolean => norm.endsWith('ed') || norm.endsWith('ing') || IRREGULAR_VERBS.has(norm);

/** Sets the tags of one sentence's tokens, from left to right. */
export const tag = (tokens: readonly RawToken[], firstToken: number, endToken: number): void => {
  for (let at = firstToken; at < endToken; at += 1) {
    const start = at === firstToken || (at === firstToken + 1 && tokens[firstToken]!.tag === 'PUNCT');
    tokens[at]!.tag = tagAt(tokens, at, start);
  }
};

/** The tag of one token; those before it have theirs. `start`: it opens a sentence. */
const tagAt = (tokens: readonly RawToken[], at: number, start: boolean): Tag => {
  const { text, norm } = tokens[at]!;
  const shape = shapeTag(text);
  if (shape !== null) return shape;
  const before = start ? undefined : tokens[at - 1]?.tag;
  const next = tokens[at + 1];
  const { closed, options } = entryOf(norm);
  const capital = isUpper(text);

  if (closed !== undefined) {
    // "May" the month, "US" the country, "IT" the trade are names in the middle of a sentence.
    const capitals = capital && text.length > 1 && norm.length <= 3 && text === text.toUpperCase();
    // "Rosemary Atieno Were told": a surname that looks like an auxiliary, where what follows is no title in capitals.
    const surname = closed === 'AUX' && before === 'PROPN' && next !== undefined && !isUpper(next.text);
    const name = capital && (start ? capitals && next !== undefined && next.text !== next.text.toUpperCase() : capitals || surname || norm === 'may' || norm === 'will');
    return name ? 'PROPN' : closedTag(closed, norm, before, next);
  }
  if (capital) {
    if (start && opensAsNoun(norm, next)) return 'NOUN';
    const word = start && (options !== 'n' || isKnownWord(norm) || verbLemma(norm) !== null || isKnownWord(nounLemma(norm)));
    if (!word || (next !== undefined && isUpper(next.text) && entryOf(next.norm).closed === undefined)) return 'PROPN';
  }
  return openTag(norm, options, before, start ? '' : tokens[at - 1]?.norm ?? '', next, tokens[at - 2]?.tag);
};

/** Nouns that open a sentence without an article, so that their capital says nothing; own list. */
const MASS_NOUNS: ReadonlySet<string> = new Set(`inflation unemployment employment turnout output growth trade tuition revenue production consumption demand attendance
  police temperature rainfall traffic tourism investment spending income turnover electricity food water oil gas gold copper wheat rice crime violence
  membership enrolment enrollment support approval debt interest capacity damage life staff construction manufacturing farming mortality poverty`.split(/\s+/));

/** "Workers earn", "Inflation fell": a plural or mass noun in front, not a name that looks like one ("Turkey said", "Banks said"). */
const opensAsNoun = (norm: string, next: RawToken | undefined): boolean => {
  if (next === undefined || isUpper(next.text) || nationOf(norm) !== null) return false;
  if (MASS_NOUNS.has(norm)) return true;
  const singular = nounLemma(norm);
  return singular !== norm && norm.endsWith('s') && isCommonNoun(singular) && !/^(?:said|says|told)$/.test(next.norm) && !isKnownWord(singular);
};

const closedTag = (tag: Tag, norm: string, before: Tag | undefined, next: RawToken | undefined): Tag => {
  if (norm === 'that' && next !== undefined) {
    // "said that the", "camps that hold": a noun phrase after "that" makes it a conjunction, a noun a determiner.
    if (before === 'VERB' || before === 'NOUN' || before === 'PROPN' || before === 'ADJ') return 'SCONJ';
    return 'DET';
  }
  if (norm === 'her') return next !== undefined && /^[a-z]/i.test(next.text) && entryOf(next.norm).closed === undefined ? 'DET' : 'PRON';
  if (norm === 'his' || norm === 'its' || norm === 'their' || norm === 'my' || norm === 'our' || norm === 'your') return 'DET';
  if ((norm === 'first' || norm === 'last') && before === 'DET') return 'ADJ';
  if (norm === 'one' && next !== undefined && /^['’]s$/.test(next.text)) return 'PRON';
  return tag;
};

const openTag = (norm: string, options: string, before: Tag | undefined, previous: string, next: RawToken | undefined, beforeLast: Tag | undefined): Tag => {
  const low = options.toLowerCase();
  const top = TAG_OF[low[0] ?? 'n'] ?? 'NOUN';
  const strong = options[0] !== low[0];
  if (!low.includes('v')) {
    if (before === 'AUX' && top === 'ADJ') return 'ADJ';
    return top === 'ADJ' || top === 'NOUN' ? nounOrAdjective(low, top, next) : top;
  }
  const noun = low.includes('n');
  const adjective = low.includes('a');
  if (previous === 'to' || MODALS.has(previous)) return strong && top === 'NOUN' && previous === 'to' && !/^[a-z]/.test(next?.text ?? '') ? 'NOUN' : 'VERB';
  if (before === 'AUX' || (before === 'ADV' && beforeLast === 'AUX')) return adjective && !isParticiple(norm) && top !== 'VERB' ? 'ADJ' : noun && !isParticiple(norm) && top === 'NOUN' ? 'NOUN' : 'VERB';
  if (SUBJECT_PRONOUNS.has(previous) || (previous === 'those' && isParticiple(norm))) return 'VERB';
  if (before === 'VERB' && noun && !isParticiple(norm)) return 'NOUN';
  if (before === 'ADP' && norm.endsWith('ing') && !(noun && top === 'NOUN')) return followsNoun(next) && adjective && previous !== 'by' ? 'ADJ' : 'VERB';
  if (opensNounPhrase(before, previous)) {
    if (before === 'NUM' && IRREGULAR_VERBS.has(norm) && !norm.endsWith('n')) return 'VERB';
    if (isParticiple(norm) && !noun) return followsNoun(next) ? 'ADJ' : before === 'NUM' || before === 'ADJ' ? 'VERB' : 'ADJ';
    if (noun) return adjective && top === 'ADJ' && followsNoun(next) ? 'ADJ' : norm.endsWith('ed') ? 'VERB' : 'NOUN';
    return adjective ? 'ADJ' : 'VERB';
  }
  if (before === 'ADP' && !isParticiple(norm) && noun) return 'NOUN';
  if (before === 'NOUN' || before === 'PROPN') {
    // After a noun: a form of a verb that agrees, or the second noun of a compound ("bus strike", "strikes hit").
    if (isParticiple(norm)) return norm.endsWith('ing') && noun && top === 'NOUN' ? 'NOUN' : 'VERB';
    if (!noun) return 'VERB';
    const plural = before === 'NOUN' && nounLemma(previous) !== previous;
    if (norm.endsWith('s')) return plural ? 'NOUN' : next !== undefined && opensObject(next) ? 'VERB' : strong ? top : 'NOUN';
    // A base form agrees with no singular: "bus strike".
    return plural && next !== undefined && (opensObject(next) || top === 'VERB') ? 'VERB' : top === 'VERB' ? 'NOUN' : top;
  }
  // "Exports rose", "Arrests fell": a plural opens a sentence as its subject.
  if (before === undefined && noun && norm.endsWith('s') && next !== undefined && !opensObject(next)) return 'NOUN';
  if (isParticiple(norm) && !noun) return 'VERB';
  if (norm.endsWith('ing') && next !== undefined && governs(next)) return 'VERB';
  return top === 'ADJ' ? nounOrAdjective(low, top, next) : top;
};

const opensObject = (token: RawToken): boolean => {
  const tag = entryOf(token.norm).closed;
  return (tag === 'DET' && token.norm !== 'that') || tag === 'PRON' || tag === 'NUM' || /^[\d$€£]/.test(token.text);
};

/** Opens what a participle takes: "calling for", "warning that", "keeping the". */
const governs = (token: RawToken): boolean => {
  const tag = entryOf(token.norm).closed;
  return (tag === 'DET' || tag === 'PRON' || tag === 'ADP') && token.norm !== 'of' && token.norm !== 'by' && token.norm !== 'in';
};

const followsNoun = (next: RawToken | undefined): boolean => {
  if (next === undefined || !/^\p{L}/u.test(next.text)) return false;
  return entryOf(next.norm).closed === undefined && (isUpper(next.text) || /[na]/.test(entryOf(next.norm).options.toLowerCase().slice(0, 2)));
};

const nounOrAdjective = (low: string, top: Tag, next: RawToken | undefined): Tag => {
  if (top === 'ADJ' && low.includes('n')) return followsNoun(next) ? 'ADJ' : low.startsWith('an') && !low.includes('r') ? 'NOUN' : top;
  return top;
};
