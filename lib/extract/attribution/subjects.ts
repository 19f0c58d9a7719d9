import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `through` is the relative pronoun that stands for the phrase ("who"); `shared`: taken over from an earlier verb. */
export type Subject = Readonly<{ phrase: Phrase; through: Stretch | null; shared: boolean }>;

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const REACH = 60;

const isDash = (norm: string): boolean => /^[-–—―]+$/.test(norm);

/** The subject of each verb group, by position: what stands left of it, or what the verb before it had. */
export const subjectsOf = (field: Field, groups: readonly VerbGroup[]): readonly (Subject | null)[] => {
  const subjects: (Subject | null)[] = [];
  let main: Subject | null = null;
  for (const [index, group] of groups.entries()) {
    const before = subjects[index - 1] ?? null;
    const subject: Subject | null = group.kind === 'infinitive' ? before && { ...before, shared: true } : subjectOf(field, group, before, main);
    subjects.push(subject);
    if (group.kind === 'finite' && subject !== null && subject.through === null) main = subject;
  }
  return subjects;
};

const shared = (subject: Subject | null): Subject | null => subject && { ...subject, shared: true };

const subjectOf = (field: Field, group: VerbGroup, before: Subject | null, main: Subject | null): Subject | null => {
  const { tokens } = field;
  const clitic = /^(he|she|they|it|we|i|you|who)'/.exec(tokens[group.from]?.norm ?? '');
  if (clitic !== null) return plain({ core: { from: group.from, to: group.from + 1 }, whole: { from: group.from, to: group.from + 1 }, others: [], apposed: null });
  let left = group.from - 1;
  while (left >= field.from && skipped(field, left)) left -= 1;
  const token = tokens[left];
  if (token === undefined || left < field.from) return null;
  if (token.norm === 'and' || token.norm === 'but' || token.norm === 'or' || token.norm === 'then' || token.norm === 'yet') return shared(main ?? before);
  if (RELATIVE.has(token.norm) && token.tag !== 'NOUN' && (left - 1 < field.from || isAntecedentEnd(field, left - 1))) return relative(field, left);
  if (isComma(token) || isDash(token.norm)) {
    if (group.kind === 'participle') return shared(main ?? before);
    return beforeInsertion(field, left) ?? (group.from - 1 > left ? null : shared(null));
  }
  if (isQuoteMark(token)) {
    const spoken = tokens[left - 1];
    return spoken !== undefined && /^[,.?!…]+$/.test(spoken.text) ? null : plain(phraseEndingAt(field, left));
  }
  const phrase = phraseEndingAt(field, left);
  if (phrase === null) return group.kind === 'participle' || token.tag === 'AUX' ? shared(before) : null;
  if (group.kind !== 'participle') return plain(withName(field, phrase));
  const last = phrase.others.at(-1) ?? phrase.core;
  return plain({ ...phrase, core: last, whole: last, others: [] });
};

const plain = (phrase: Phrase | null): Subject | null => phrase && { phrase, through: null, shared: false };

const skipped = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'ADV' && token.norm !== 'then') return true;
  const before = field.tokens[at - 1];
  return TIME_WORDS.has(token.norm) && at - 1 >= field.from && before !== undefined && (before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'PRON')
    && !TIME_WORDS.has(before.norm);
};

const isAntecedentEnd = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON' || isComma(token) || token.norm === ')' || isQuoteMark(token));
};

const relative = (field: Field, at: number): Subject | null => {
  const through = { from: at, to: at + 1 };
  const last = isComma(field.tokens[at - 1]) ? at - 2 : at - 1;
  const phrase = last < field.from ? null : phraseEndingAt(field, last);
  return { phrase: phrase === null ? { core: through, whole: through, others: [], apposed: null } : narrowed(phrase), through, shared: false };
};

/** "… of the states that sued": what is nearest the pronoun is what it stands for. */
const narrowed = (phrase: Phrase): Phrase => phrase;

/** "the minister Jane Doe" needs nothing; "Jane Doe, the minister said" takes the name before the comma. */
const withName = (field: Field, phrase: Phrase): Phrase => {
  const comma = phrase.whole.from - 1;
  if (comma - 1 < field.from || !isComma(field.tokens[comma])) return phrase;
  return phrase;
};

/**
 * "Jane Doe, the minister of health, said": leftwards over what is set between commas or dashes to the phrase
 * before it. Null where a clause stands there instead.
 */
const beforeInsertion = (field: Field, comma: number): Subject | null => {
  const { tokens } = field;
  let end = comma;
  let inserted: Stretch | null = null;
  for (let steps = 0; steps < 5; steps += 1) {
    let open = end - 1;
    while (open >= field.from && end - open < REACH && !(isComma(tokens[open]) || isDash(tokens[open]?.norm ?? '') || tokens[open]?.norm === ';')) open -= 1;
    if (open < field.from || end - open >= REACH || tokens[open]?.norm === ';') return null;
    if (!isInsertion(field, open + 1, end)) return null;
    inserted = { from: open + 1, to: end };
    const phrase = phraseEndingAt(field, open - 1);
    if (phrase === null || open - 1 < field.from) { end = open; continue; }
    const boundary = phrase.whole.from - 1;
    const left = tokens[boundary];
    const descends = boundary >= field.from && (isComma(left) || isDash(left?.norm ?? ''));
    if (descends && boundary - 1 >= field.from && isNamed(field, boundary - 1) && tokens[phrase.core.from]?.tag === 'DET') { end = boundary; continue; }
    if (boundary >= field.from && (left?.tag === 'ADP' || left?.tag === 'VERB') && left.norm !== 'that' && steps < 4) {
      // The phrase belongs to a preposition or a verb: not a subject, unless its clause opens here.
      if (left.tag === 'VERB') return { phrase: { ...phrase, apposed: inserted }, through: null, shared: false };
      end = open;
      continue;
    }
    return { phrase: { ...phrase, apposed: inserted }, through: null, shared: false };
  }
  return null;
};

const isNamed = (field: Field, at: number): boolean => field.tokens[at]?.tag === 'PROPN' || field.tokens[at]?.norm === ')';

const OPENING = new Set(['who', 'whose', 'which', 'whom', 'where', 'one', 'when', 'as']);

/** Could these words be set between commas: no finite verb in them but after a relative word. */
const isInsertion = (field: Field, from: number, to: number): boolean => {
  const first = field.tokens[from];
  if (first === undefined || from >= to) return false;
  if (OPENING.has(first.norm) || first.tag === 'ADP' || first.tag === 'ADV' || first.tag === 'CCONJ') return true;
  let covered = false;
  for (let at = from; at < to; at += 1) {
    const token = field.tokens[at];
    if (token === undefined) return false;
    if (RELATIVE.has(token.norm) || token.norm === 'whose' || token.norm === 'where') covered = true;
    if (token.tag === 'AUX' && !covered) return false;
    if (isQuoteMark(token) && at > from && /^[,.?!]$/.test(field.tokens[at - 1]?.norm ?? '')) return false;
  }
  return true;
};
