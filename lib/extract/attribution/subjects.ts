import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, DIGIT_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import type { Token } from '#lib/model/index.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { canSay } from './speakers.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `through` is the relative pronoun that stands for the phrase ("who"); `shared`: taken over from an earlier verb. */
export type Subject = Readonly<{ phrase: Phrase; through: Stretch | null; shared: boolean }>;

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const REACH = 60;

/** The hyphen of "third-largest". */
const isHyphen = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;

const isDash = (norm: string): boolean => '-–—―'.includes(norm.charAt(0)) && /^[-–—―]+$/.test(norm);

/** The subjects of the first `many` verb groups, by position: what stands left of each, or what the verb before it had. */
export const subjectsOf = (field: Field, groups: readonly VerbGroup[], many: number): readonly (Subject | null)[] => {
  const subjects: (Subject | null)[] = [];
  const known: Known = { main: null, top: null, speaker: null, said: null };
  for (let index = 0; index < groups.length && index < many; index += 1) {
    const group = groups[index]!;
    const before = subjects[index - 1] ?? null;
    const subject: Subject | null = group.kind === 'infinitive' ? before && { ...before, shared: true } : subjectOf(field, group, before, known);
    subjects.push(subject);
    if (group.kind === 'finite' && subject !== null && subject.through === null) {
      known.main = subject;
      if (known.top === null || !isSubordinate(field, subject)) known.top = subject;
      const said = sayingOf(field, group);
      if (said !== null) [known.speaker, known.said] = [subject, said];
    }
  }
  return subjects;
};

/** The subjects so far: of the last finite verb, of the last in no clause under another, of the last verb of saying with its lemma. */
type Known = { main: Subject | null; top: Subject | null; speaker: Subject | null; said: string | null };

const sayingOf = ({ tokens }: Field, { head }: VerbGroup): string | null => {
  const cue = hasSign(tokens[head], VERB_SIGN) ? CUE_FORMS.get(tokens[head]!.norm) : undefined;
  return cue !== undefined && isSaying(cue.verb) ? cue.verb.lemma : null;
};

/** "because he fell", "after it left", "said he fell": the clause hangs on what stands before it. */
const isSubordinate = ({ tokens, from }: Field, { phrase, shared: taken }: Subject): boolean => {
  const before = phrase.whole.from > from ? tokens[phrase.whole.from - 1] : undefined;
  return !taken && before !== undefined && (before.tag === 'SCONJ' || before.tag === 'VERB' || before.tag === 'ADP' || before.norm === 'that' || before.tag === 'PRON');
};

const shared = (subject: Subject | null): Subject | null => subject && { ...subject, shared: true };

const subjectOf = (field: Field, group: VerbGroup, before: Subject | null, { main, top, speaker, said }: Known): Subject | null => {
  const { tokens } = field;
  const clitic = tokens[group.from]?.norm.includes("'") === true ? /^(he|she|they|it|we|i|you|who)'/.exec(tokens[group.from]!.norm) : null;
  if (clitic !== null) return plain(alone({ from: group.from, to: group.from + 1 }));
  let left = group.from - 1;
  while (left >= field.from && skipped(field, left)) left -= 1;
  left = beforeDate(field, left);
  const token = tokens[left];
  if (token === undefined || left < field.from) return null;
  if (token.norm === 'and' || token.norm === 'but' || token.norm === 'or' || token.norm === 'then' || token.norm === 'yet') {
    // "She said they were struggling, and called for …": behind a comma a cue goes back to who spoke.
    const cue = speaker !== null && hasSign(tokens[group.head], VERB_SIGN) && CUE_FORMS.has(tokens[group.head]!.norm);
    // "said the road would open but said …": the same verb goes on from the first.
    const apart = cue && (isComma(tokens[left - 1]) || (said !== null && said === sayingOf(field, group)) || (main !== null && (tokens[main.phrase.core.from]?.tag === 'NUM' || !canSay(tokens, main.phrase.core, main.phrase.whole))));
    return shared(apart ? speaker : main ?? before);
  }
  if (RELATIVE.has(token.norm) && token.tag !== 'NOUN' && (left - 1 < field.from || isAntecedentEnd(field, left - 1))) return relative(field, left);
  if (isComma(token) || isDash(token.norm)) {
    if (group.kind === 'participle') return shared(speaker ?? top ?? before);
    return beforeInsertion(field, left) ?? (group.from - 1 > left ? null : shared(null));
  }
  if (isQuoteMark(token)) {
    if (group.kind === 'participle') return shared(speaker ?? top ?? before);
    const spoken = tokens[left - 1];
    return spoken !== undefined && /^[,.?!…]+$/.test(spoken.text) ? null : plain(phraseEndingAt(field, left));
  }
  const phrase = phraseEndingAt(field, left) ?? (group.kind === 'finite' ? behindRelative(field, left) : null);
  if (phrase === null) return group.kind === 'participle' || token.tag === 'AUX' ? shared(before) : null;
  if (group.kind !== 'participle') return plain(besideName(field, phrase) ?? phrase);
  // "a statement calling it a lie": the text speaks for whoever made it.
  const noun = tokens[phrase.near.to - 1]?.norm ?? '';
  if (TEXT_NOUNS.has(noun) && main !== null && group.kind === 'participle') return shared(main);
  return plain(alone(phrase.near));
};

/** "Kumari Rao, a researcher at the institute said": the name that a comma parts from what stands beside it. */
const besideName = (field: Field, phrase: Phrase): Phrase | null => {
  const { tokens } = field;
  const comma = phrase.whole.from - 1;
  if (!isComma(tokens[comma]) || comma - 2 < field.from || tokens[phrase.core.from]?.tag !== 'DET' || tokens[comma - 1]?.tag !== 'PROPN' || tokens[comma - 2]?.tag !== 'PROPN') return null;
  const name = phraseEndingAt(field, comma - 1);
  if (name === null || name.others.length > 0) return null;
  const before = name.whole.from > field.from ? tokens[name.whole.from - 1] : undefined;
  return before === undefined || before.tag === 'PUNCT' ? { ...name, apposed: phrase.whole } : null;
};

/** "an officer who asked not to be named said": leftwards over a relative clause that ends in its verb. */
const behindRelative = (field: Field, last: number): Phrase | null => {
  for (let at = last; at > field.from && last - at < 20; at -= 1) {
    const token = field.tokens[at];
    if (token === undefined || token.tag === 'PUNCT') return null;
    if (token.norm !== 'who' || !isAntecedentEnd(field, at - 1)) continue;
    const phrase = phraseEndingAt(field, at - 1);
    return phrase && { ...phrase, whole: { from: phrase.whole.from, to: last + 1 } };
  }
  return null;
};

const alone = (stretch: Stretch): Phrase => ({ core: stretch, whole: stretch, near: stretch, others: [], apposed: null });

const plain = (phrase: Phrase | null): Subject | null => phrase && { phrase, through: null, shared: false };

const DATING = new Set(['on', 'in', 'by', 'during', 'at', 'until', 'since', 'late', 'early', 'this', 'last', 'the', 'same', 'next']);

const CLOCK_WORDS: ReadonlySet<string> = new Set(['am', 'pm', 'a.m', 'a.m.', 'p.m', 'p.m.', ':', 'noon', 'midday', 'midnight', 'gmt', "o'clock", 'dawn', 'dusk', 'daybreak', 'nightfall']);
const CLOCK_TIME = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/;

const isClock = (token: Token): boolean => CLOCK_WORDS.has(token.norm) || (hasSign(token, DIGIT_SIGN) && CLOCK_TIME.test(token.norm));

/** "which on Thursday denied", "the minister late on Monday said": the last token before what dates the verb. */
const beforeDate = ({ tokens, from }: Pick<Field, 'tokens' | 'from'>, last: number): number => {
  let at = last;
  while (at > from && (hasSign(tokens[at], DAY_SIGN) || tokens[at]!.tag === 'NUM' || isClock(tokens[at]!)) && last - at < 6) at -= 1;
  if (at === last || !(hasSign(tokens[at + 1], DAY_SIGN) || tokens.slice(at + 1, last + 1).some(isClock))) return last;
  let dated = false;
  for (; at > from && DATING.has(tokens[at]?.norm ?? ''); at -= 1) dated ||= tokens[at]?.tag === 'ADP';
  // "at 10:30am on Tuesday"
  return dated ? beforeDate({ tokens, from }, at) : last;
};

const skipped = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'ADV' && token.norm !== 'then') return true;
  const before = field.tokens[at - 1];
  return hasSign(token, DAY_SIGN) && at - 1 >= field.from && before !== undefined && (before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'PRON')
    && !hasSign(before, DAY_SIGN);
};

const isAntecedentEnd = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON' || isComma(token) || token.norm === ')' || isQuoteMark(token));
};

/** "The mayor met Tom Hale, who said", "a call from Tom Hale, who said": the one named last, where a verb or what says nothing stands before. */
const antecedent = ({ tokens }: Field, phrase: Phrase): Phrase => {
  const { near, core, whole } = phrase;
  const head = tokens[near.to - 1];
  if (near.from <= core.from || head === undefined || !(head.tag === 'PROPN' || isPerson(nounLemma(head.norm)))) return phrase;
  for (let at = whole.from; at < near.from; at += 1) if (tokens[at]?.tag === 'VERB') return alone(near);
  return head.tag === 'PROPN' && !canSay(tokens, core, core) ? alone(near) : phrase;
};

const relative = (field: Field, at: number): Subject | null => {
  const through = { from: at, to: at + 1 };
  const last = isComma(field.tokens[at - 1]) ? at - 2 : at - 1;
  const phrase = last < field.from ? null : phraseEndingAt(field, last);
  return { phrase: phrase === null ? alone(through) : field.tokens[at]?.norm === 'who' ? antecedent(field, phrase) : phrase, through, shared: false };
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
    while (open >= field.from && end - open < REACH && !(isComma(tokens[open]) || (isDash(tokens[open]?.norm ?? '') && !isHyphen(tokens, open)) || tokens[open]?.norm === ';')) open -= 1;
    if (open < field.from || end - open >= REACH || tokens[open]?.norm === ';') return null;
    if (!isInsertion(field, open + 1, end)) return null;
    inserted = { from: open + 1, to: end };
    // "Joy Achieng, 31, who treated them, said": the age is an aside of its own.
    if (tokens[open - 1]?.tag === 'NUM' && isComma(tokens[open - 2]) && tokens[open - 3]?.tag === 'PROPN') { end = open; continue; }
    const phrase = phraseEndingAt(field, open - 1);
    if (phrase === null || open - 1 < field.from) { end = open; continue; }
    const boundary = phrase.whole.from - 1;
    const left = tokens[boundary];
    const descends = boundary >= field.from && (isComma(left) || isDash(left?.norm ?? ''));
    if (descends && boundary - 1 >= field.from && isNamed(field, boundary - 1) && !hasSign(tokens[boundary - 1], DAY_SIGN) && tokens[phrase.core.from]?.tag === 'DET') {
      const name = phraseEndingAt(field, boundary - 1);
      if (name !== null && tokens[name.whole.from - 1]?.tag !== 'ADP') return { phrase: { ...name, apposed: { from: phrase.whole.from, to: comma } }, through: null, shared: false };
    }
    if (boundary >= field.from && (left?.tag === 'ADP' || left?.tag === 'VERB') && left.norm !== 'that' && !(left.norm === 'as' && boundary === field.from) && steps < 4) {
      // The phrase belongs to a preposition or a verb: not a subject, unless its clause opens here.
      if (left.tag === 'VERB') return { phrase: { ...phrase, apposed: inserted }, through: null, shared: false };
      end = open;
      continue;
    }
    return { phrase: { ...phrase, apposed: inserted }, through: null, shared: false };
  }
  return null;
};

/** Does a name end here, a bracket behind it allowed: "Jim Jordan (R-Ohio),". */
const isNamed = ({ tokens, from }: Field, at: number): boolean => {
  let last = at;
  if (tokens[last]?.norm === ')') while (last > from && at - last < 12 && tokens[last]?.norm !== '(') last -= 1;
  return tokens[last === at ? at : last - 1]?.tag === 'PROPN';
};

const OPENING = new Set(['who', 'whose', 'which', 'whom', 'where', 'one', 'when', 'as']);

const isCommaPointQuestionOrExclamation = (word: string): boolean => word === ',' || word === '.' || word === '?' || word === '!';

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
    if (isQuoteMark(token) && at > from && isCommaPointQuestionOrExclamation(field.tokens[at - 1]?.norm ?? '')) return false;
  }
  return true;
};
