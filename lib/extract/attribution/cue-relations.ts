import { CLOSING, CUE_FORMS, DENIALS, FIGURE_NOUNS, FIGURE_VERBS, isSaying, VOUCHING } from '#lib/lexicon/cues.ts';
import type { CueForm, CueVerb } from '#lib/lexicon/cues.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { complementOf, endOfContent } from './complements.ts';
import type { Complement } from './complements.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseEndingAt, phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { subjectsOf } from './subjects.ts';
import { verbGroupsOf } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A cue with what it governs, in tokens of one sentence; quotations that go on beyond it are joined later. */
export type Found = Readonly<{
  rule: string;
  lemma: string;
  cue: Stretch;
  source: Phrase | null;
  pronoun: Stretch | null;
  content: readonly Stretch[];
  stance: 'says' | 'denies' | 'wants' | 'treats';
  negated: boolean;
}>;

/** Passives that report what is said or believed without saying by whom. */
const HEARSAY = new Set(['believe', 'say', 'think', 'report', 'expect', 'allege', 'estimate', 'suspect', 'presume', 'know', 'consider', 'fear', 'understand', 'rumour', 'rumor', 'claim', 'assume', 'predict', 'project', 'forecast', 'deem', 'feel', 'anticipate']);

/** The relations that verbs mark in one field. */
export const verbRelations = (field: Field): readonly Found[] => {
  const groups = verbGroupsOf(field);
  if (!groups.some(({ head }) => CUE_FORMS.has(field.tokens[head]?.norm ?? '') || FIGURE_VERBS.has(field.tokens[head]?.norm ?? ''))) return [];
  const subjects = subjectsOf(field, groups);
  const found: Found[] = [];
  for (const [index, group] of groups.entries()) {
    const form = CUE_FORMS.get(field.tokens[group.head]?.norm ?? '');
    const subject = subjects[index] ?? null;
    const figure = group.passive ? null : figureContent(field, group);
    if (figure !== null && subject !== null) {
      const { cue, content, others } = figure;
      found.push({ rule: 'says-figure', lemma: 'put', cue, source: subject.phrase, pronoun: subject.through, content: [content], stance: 'says', negated: group.negated });
      for (const other of others) found.push({ rule: 'says-figure', lemma: 'put', cue, source: other.source, pronoun: null, content: [other.content], stance: 'says', negated: group.negated });
      continue;
    }
    if (form === undefined) continue;
    const relation = group.passive
      ? passive(field, group, form)
      : active(field, group, form, subject?.phrase ?? null, subject?.through ?? null, subject?.shared ?? false);
    if (relation === null) continue;
    found.push(relation);
    const cited = form.verb.lemma === 'cite' ? citedSource(field, relation, found) : null;
    if (cited !== null) found.push(cited);
  }
  return found;
};

/** "Reuters reported, citing two officials, that …": what is cited is a source of what is reported. */
const citedSource = (field: Field, { cue, content }: Found, found: readonly Found[]): Found | null => {
  const reported = found.findLast(({ rule, stance }) => rule.startsWith('says-') && stance === 'says' && rule !== 'says-object');
  const [object] = content;
  if (reported === undefined || object === undefined || reported.content.length === 0) return null;
  const source = phraseFrom(field, object.from);
  if (source === null || object.to - source.whole.to > 1) return null;
  return { rule: 'cited', lemma: 'cite', cue, source, pronoun: null, content: reported.content, stance: 'says', negated: false };
};

/** "rejected the claim of", "denied holding" deny; "dismissed 40 nurses", "denied 40 visas" do not. */
const stanceOf = (verb: CueVerb, kind: string, deniesSaying = true): Found['stance'] =>
  DENIALS.has(verb.lemma) ? (kind === 'object' && !deniesSaying ? 'treats' : 'denies')
  : kind === 'infinitive' ? 'wants'
  : kind === 'object' ? (VOUCHING.has(verb.lemma) ? 'says' : 'treats')
  : kind === 'as' ? 'treats'
  : 'says';

const active = (field: Field, group: VerbGroup, { verb }: CueForm, phrase: Phrase | null, pronoun: Stretch | null, shared: boolean): Found | null => {
  // "to determine whether", "would show that": nobody has said, found or thought it yet.
  if ((group.kind === 'infinitive' || group.modal) && !isSaying(verb)) return null;
  const cue = { from: group.from, to: group.head + 1 };
  const make = (rule: string, source: Phrase | null, content: readonly Stretch[], kind: string): Found => ({
    rule, lemma: verb.lemma, cue, source, pronoun: source === phrase ? pronoun : null, content, stance: stanceOf(verb, kind, kind !== 'object' || isSaid(field, content[0]?.from ?? field.to)), negated: group.negated,
  });
  const inverted = group.kind !== 'infinitive' && group.kind !== 'participle' && (verb.frames.has('say') || verb.frames.has('quote')) ? invertedSubject(field, group, phrase) : null;
  if (inverted !== null) {
    const left = leftContent(field, group.from);
    if (left !== null) {
      const right = resumedSpeech(field, inverted.whole.to);
      return make('said-by', inverted, right === null ? [left] : [left, right], 'clause');
    }
  }
  const complement = complementOf(field, group.head, verb);
  const closing = CLOSING.has(verb.lemma) && endsSentence(field, complement);
  const saying = isSaying(verb) || verb.frames.has('quote') || closing;
  const opening = phrase !== null && !shared ? phrase.whole.from : group.from;
  if (saying && group.kind !== 'infinitive' && !shared && pronoun === null) {
    // The words may stand before the cue: closed by a quotation mark, or by a comma where nothing that could be them follows.
    const left = leftContent(field, opening, endsSentence(field, complement)) ?? (complement.kind === 'none' && isComma(field.tokens[complement.after]) ? openingPhrase(field, opening) : null);
    const behindSpeech = left !== null && isQuoteMark(field.tokens[opening - 1]);
    const free = complement.kind === 'none' || (complement.kind === 'object' && !verb.frames.has('tell'));
    if (left !== null && (behindSpeech ? complement.kind !== 'quote' || isComma(field.tokens[complement.content.from - 1]) : free)) {
      const end = complement.kind === 'none' ? complement.after : complement.content.to;
      const right = complement.kind === 'quote' ? complement.content : (behindSpeech ? resumedSpeech(field, end) : null) ?? resumed(field, end);
      return make('says-after', phrase, right === null ? [left] : [left, right], 'clause');
    }
  }
  if (complement.kind === 'none') {
    return saying && phrase !== null && group.kind !== 'infinitive' ? { ...make('says-alone', phrase, [], 'clause') } : null;
  }
  if (!verb.frames.has('say') && !verb.frames.has('tell') && phrase === null && group.kind === 'finite') return null;
  return make(`says-${complement.kind}`, phrase, [complement.content], complement.kind);
};

/** "…,” said Ms Okafor": the phrase right of the verb, where what stands left of it is speech or no subject. */
const invertedSubject = (field: Field, group: VerbGroup, phrase: Phrase | null): Phrase | null => {
  const { tokens } = field;
  const before = tokens[group.from - 1];
  if (group.from - 1 < field.from || before === undefined || group.from !== group.head) return null;
  const speech = isQuoteMark(before) || (isComma(before) && phrase === null);
  if (!speech) return null;
  const right = phraseFrom(field, group.head + 1);
  if (right === null) return null;
  const after = tokens[right.whole.to];
  return after === undefined || after.tag === 'PUNCT' || after.tag === 'ADP' || after.tag === 'ADV' || after.tag === 'SCONJ' || after.tag === 'PRON' || after.tag === 'NUM' || after.tag === 'PART' || after.tag === 'VERB' || after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'DET'
    ? apposedAfter(field, right) : null;
};

/** "said Jane Doe, the health minister": the phrase between commas behind the name. */
const apposedAfter = (field: Field, phrase: Phrase): Phrase => {
  if (!isComma(field.tokens[phrase.whole.to])) return phrase;
  const next = phraseFrom(field, phrase.whole.to + 1);
  return next === null ? phrase : { ...phrase, apposed: next.whole };
};

/**
 * The words left of a cue that begin the sentence and end in a comma or a closing mark before `to`. `ends`: nothing
 * follows the cue, so that they must be what is said, verb or no verb.
 */
const leftContent = (field: Field, to: number, ends = false): Stretch | null => {
  const { tokens } = field;
  let end = to;
  const before = tokens[end - 1];
  if (end - 1 < field.from || before === undefined) return null;
  if (!isComma(before) && !isQuoteMark(before) && !/^[-–—―]+$/.test(before.text)) return null;
  let from = field.from;
  for (let at = to - 1; at >= field.from && to - at < 150; at -= 1) {
    if (tokens[at]?.norm === ';' && (field.within[at] ?? -1) < 0) { from = at + 1; break; }
    from = at;
  }
  while (end > from && (isComma(tokens[end - 1]) || /^[-–—―]+$/.test(tokens[end - 1]?.text ?? ''))) end -= 1;
  if (end <= from) return null;
  // "On Sunday, Smith said" dates the saying; it is not what is said.
  const last = ends && end - from >= 4 && tokens[from]?.tag !== 'ADP' && tokens[from]?.tag !== 'SCONJ' && tokens[from]?.tag !== 'ADV' && tokens[from]?.tag !== 'VERB';
  return last || hasVerb(field, from, end) || (field.within[end - 1] ?? -1) >= 0 ? { from, to: end } : null;
};

/** "The raid, police said, killed 40": the subject that a cue parts from its verb. */
const openingPhrase = (field: Field, to: number): Stretch | null => {
  if (!isComma(field.tokens[to - 1])) return null;
  const phrase = phraseFrom(field, field.from);
  return phrase !== null && phrase.whole.to === to - 1 && !TIME_WORDS.has(field.tokens[field.from]?.norm ?? '') ? { from: field.from, to: to - 1 } : null;
};

const hasVerb = (field: Field, from: number, to: number): boolean => {
  const { tokens } = field;
  const first = tokens[from];
  if (first !== undefined && (first.tag === 'SCONJ' || (first.tag === 'VERB' && first.norm.endsWith('ing')) || first.norm === 'asked')) return false;
  for (let at = from; at < to; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'AUX' || (tag === 'VERB' && at > from)) return true;
  }
  return false;
};

const endsSentence = (field: Field, complement: Complement): boolean => {
  if (complement.kind !== 'none') return false;
  const next = field.tokens[complement.after];
  return next === undefined || complement.after >= field.to || /^[.!?;]/.test(next.text);
};

/** "…,” said Ms Devane, a steward for 11 years, “…": the quotation that opens again after the words about the source. */
const resumedSpeech = (field: Field, from: number): Stretch | null => {
  const { tokens } = field;
  for (let at = from; at < field.to && at - from < 30; at += 1) {
    if (!isQuoteMark(tokens[at]) || (field.within[at] ?? -1) < 0) continue;
    const before = tokens[at - 1];
    if (!isComma(before) && !/^[-–—―]+$/.test(before?.text ?? '')) return null;
    const quotation = field.within[at];
    let to = at;
    while (to < field.to && field.within[to] === quotation) to += 1;
    return { from: at, to };
  }
  return null;
};

type Figure = Readonly<{ cue: Stretch; content: Stretch; others: readonly Readonly<{ source: Phrase; content: Stretch }>[] }>;

/**
 * "put the gap at 40 metres", "raised the toll to 61": the figure is the source's. A second source may follow without
 * the verb: "organisers put the crowd at 9,000, the police at 4,000".
 */
const figureContent = (field: Field, group: VerbGroup): Figure | null => {
  const { tokens } = field;
  const preposition = FIGURE_VERBS.get(tokens[group.head]?.norm ?? '');
  if (preposition === undefined) return null;
  const object = phraseFrom(field, group.head + 1);
  if (object === null) return null;
  for (let at = object.core.to; at < field.to && at - group.head < 25; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.tag === 'PUNCT' && !isQuoteMark(token)) || token.tag === 'VERB') return null;
    if (token.norm !== preposition || !startsFigure(field, at + 1)) continue;
    if (preposition === 'to' || group.passive) {
      const noun = tokens[object.core.to - 1]?.norm ?? '';
      if (!FIGURE_NOUNS.has(noun)) return null;
    }
    const to = endOfContent(field, group.head + 1, false);
    const others: { source: Phrase; content: Stretch }[] = [];
    let end = to;
    for (let comma = at + 1; comma < to; comma += 1) {
      const joint = isComma(tokens[comma]) ? comma + (tokens[comma + 1]?.norm === 'and' || tokens[comma + 1]?.norm === 'but' ? 2 : 1) : tokens[comma]?.norm === 'and' ? comma + 1 : -1;
      const source = joint < 0 ? null : phraseFrom(field, joint);
      if (source === null || tokens[source.core.to]?.norm !== preposition || !startsFigure(field, source.core.to + 1)) continue;
      // "the insured loss at $1bn and the whole loss at $2bn" is one source's still.
      if (field.tokens[source.core.to - 1]?.tag !== 'PROPN' && !isSpeaking(field.tokens[source.core.to - 1]?.norm ?? '')) continue;
      end = Math.min(end, comma);
      others.push({ source: { ...source, whole: source.core, others: [] }, content: { from: source.core.to + 1, to } });
    }
    return { cue: { from: group.from, to: group.head + 1 }, content: { from: group.head + 1, to: end }, others };
  }
  return null;
};

const isSpeaking = (noun: string): boolean => {
  const one = nounLemma(noun);
  return PERSON_NOUNS.has(one) || BODY_NOUNS.has(one) || TEXT_NOUNS.has(one) || ANONYMOUS_NOUNS.has(noun) || one === 'organiser' || one === 'organizer';
};

const startsFigure = (field: Field, from: number): boolean => {
  for (let at = from; at < field.to && at - from < 4; at += 1) {
    const tag = field.tokens[at]?.tag;
    if (tag === 'NUM' || tag === 'SYM') return true;
    if (tag === 'PUNCT' || tag === 'VERB') return false;
  }
  return false;
};

/** After "…, he said," the speech goes on. */
const resumed = (field: Field, after: number): Stretch | null => {
  if (!isComma(field.tokens[after]) || after + 2 >= field.to) return null;
  const next = field.tokens[after + 1];
  if (next === undefined || (next.tag === 'VERB' && next.norm.endsWith('ing')) || next.norm === 'who' || next.norm === 'which' || next.norm === 'according' || next.tag === 'SCONJ') return null;
  const back = next.norm === 'up' || next.norm === 'down' || next.norm === 'compared' || (next.norm === 'of' && /^(?:whom|which)$/.test(field.tokens[after + 2]?.norm ?? ''));
  if ((next.norm === 'and' || next.norm === 'but') && field.tokens[after + 2]?.tag === 'VERB') return null;
  if (back) return { from: after + 1, to: endOfContent(field, after + 1, false) };
  if (next.tag === 'ADP' && !isQuoteMark(next)) return null;
  const to = endOfContent(field, after + 1, false);
  return to > after + 1 && (isQuoteMark(next) || hasVerb(field, after, to)) ? { from: after + 1, to } : null;
};

const passive = (field: Field, group: VerbGroup, { verb }: CueForm): Found | null => {
  const { tokens } = field;
  const next = group.head + 1;
  const cue = { from: group.from, to: group.head + 1 };
  const by = byAgent(field, next);
  const start = clauseStart(field, group.from);
  const negated = group.negated;
  if (by !== null) {
    if (start === null) return null;
    return { rule: 'by', lemma: verb.lemma, cue, source: by, pronoun: null, content: [start], stance: stanceOf(verb, 'object'), negated };
  }
  if (!HEARSAY.has(verb.lemma)) return null;
  const to = tokens[next];
  if (to?.norm === 'to' || to?.norm === 'as') {
    const end = endOfContent(field, next, false);
    const phrase = phraseEndingAt(field, group.from - 1);
    const start = phrase === null ? clauseStart(field, group.from) : { from: widened(field, phrase.whole.from), to: group.from };
    return { rule: 'hearsay', lemma: verb.lemma, cue, source: null, pronoun: null, content: start === null ? [{ from: next, to: end }] : [start, { from: next, to: end }], stance: 'says', negated };
  }
  return null;
};

/** "more than a million people": the words before a phrase that belong to its figure. */
const widened = (field: Field, from: number): number => {
  let at = from;
  while (at - 1 >= field.from && from - at < 4 && /^(?:more|than|at|least|most|over|about|around|up|to|nearly|almost|some|under|fewer|less|close|as|many|between)$/.test(field.tokens[at - 1]?.norm ?? '')) at -= 1;
  return at;
};

const byAgent = (field: Field, from: number): Phrase | null => {
  for (let at = from; at < field.to && at - from < 6; at += 1) {
    const token = field.tokens[at];
    if (token?.norm === 'by') {
      const phrase = phraseFrom(field, at + 1);
      return phrase !== null && (field.tokens[phrase.core.to - 1]?.tag !== 'NUM') ? phrase : null;
    }
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') return null;
  }
  return null;
};

/** Is the object here something said or done: a gerund, a claim, a figure, a doing without number. */
const isSaid = (field: Field, from: number): boolean => {
  const first = field.tokens[from];
  if (first === undefined || (first.tag === 'VERB' && first.norm.endsWith('ing'))) return true;
  const phrase = phraseFrom(field, from);
  if (phrase === null) return true;
  return !field.tokens.slice(phrase.core.from, phrase.core.to).some(({ tag }) => tag === 'NUM' || tag === 'SYM');
};

/** What stands between the last boundary left of the verb and the verb: its subject with all that hangs on it. */
const clauseStart = (field: Field, to: number): Stretch | null => {
  let from = to;
  while (from - 1 >= field.from && to - from < 60) {
    const token = field.tokens[from - 1];
    if (token === undefined || token.norm === ';' || token.norm === ':' || isComma(token) || token.tag === 'CCONJ' && from < to - 1 && field.tokens[from - 2]?.tag === 'VERB') break;
    if (token.tag === 'SCONJ' || isQuoteMark(token)) break;
    from -= 1;
  }
  return from < to ? { from, to } : null;
};

/** "according to", "in the words of": the source follows the cue. */
export const accordingRelations = (field: Field): readonly Found[] => {
  const found: Found[] = [];
  for (let at = field.from; at + 2 < field.to; at += 1) {
    const token = field.tokens[at];
    if (token?.norm !== 'according' || field.tokens[at + 1]?.norm !== 'to') continue;
    const source = phraseFrom(field, at + 2, true);
    if (source === null) continue;
    const cue = { from: at, to: at + 2 };
    let end = source.whole.to;
    const made = field.tokens[end]?.tag === 'VERB' ? byAgent(field, end + 1) : null;
    if (made !== null) end = made.whole.to;
    while (end < field.to && end - at < 60 && !(field.tokens[end]?.tag === 'PUNCT' && !isQuoteMark(field.tokens[end]))) end += 1;
    const before = at - 1 >= field.from ? field.tokens[at - 1] : undefined;
    const first = before === undefined || (before.tag === 'CCONJ' && at - 2 < field.from);
    const base = { rule: 'according', lemma: 'according', cue, source: made ?? apposedAfter(field, source), pronoun: null, stance: 'says', negated: false } as const;
    if (first) {
      let comma = end;
      while (comma < field.to && !isComma(field.tokens[comma])) comma += 1;
      if (source.whole.to < field.to && comma + 1 < field.to) found.push({ ...base, content: [{ from: comma + 1, to: endOfContent(field, comma + 1, false) }] });
      continue;
    }
    const left = beforeAccording(field, at);
    if (left === null) continue;
    const right = isComma(before) && isComma(field.tokens[end]) && !hasVerb(field, left.from, left.to) ? resumed(field, end) : null;
    found.push({ ...base, content: right === null ? [left] : [left, right] });
  }
  return found;
};

const beforeAccording = (field: Field, to: number): Stretch | null => {
  let end = to;
  while (end > field.from && isComma(field.tokens[end - 1])) end -= 1;
  let from = end;
  while (from > field.from && end - from < 150 && !(field.tokens[from - 1]?.norm === ';' && (field.within[from - 1] ?? -1) < 0)) from -= 1;
  return from < end ? { from, to: end } : null;
};
