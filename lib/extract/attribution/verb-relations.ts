import { CLOSING, CUE_FORMS, DENIALS, isSaying } from '#lib/lexicon/cues.ts';
import type { CueForm } from '#lib/lexicon/cues.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { BODY_NOUNS, PICTURE_NOUNS, SHOWING_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { isAccountKind, isByInOrOn, isColonOrComma, isFigureOrNounTag, isSayingOrTelling } from '#lib/lexicon/word-tests.ts';
import { endOfContent } from './content-end.ts';
import { apposedAfter, aroundTag, endsSentence, hasVerb, leftContent, openingPhrase, resumed, resumedSpeech } from './around.ts';
import { complementOf } from './complements.ts';
import { figureContent } from './figures.ts';
import type { Found } from './found.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { byAgent, passive } from './passive.ts';
import { isSaid, isVoiced, stanceOf } from './stance.ts';
import { isSpeakingNoun } from './speakers.ts';
import { subjectsOf } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { verbGroupsOf } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The relations that verbs mark in one field. */
export const verbRelations = (field: Field): readonly Found[] => {
  const groups = verbGroupsOf(field);
  const last = groups.findLastIndex(({ head }) => hasSign(field.tokens[head], VERB_SIGN));
  if (last < 0) return [];
  // The one behind the last cue too, whose subject an opening cue may have.
  const subjects = subjectsOf(field, groups, last + 2);
  const found: Found[] = [];
  const subordinate = opensSubordinate(field);
  let saidBy: Phrase | null = null;
  let told = -1;
  // The last in `found` that a later "citing" can tell the source of, as far as it was looked through.
  let reported: Found | null = null;
  let looked = 0;
  let cites: Found | null = null;
  for (let index = 0; index <= last; index += 1) {
    const group = groups[index]!;
    const verb = field.tokens[group.head]!;
    if (group.head === told || (verb.signs & VERB_SIGN) === 0) continue;
    const form = CUE_FORMS.get(verb.norm);
    const own = subjects[index] ?? null;
    // "…, said Ms Okafor, adding that …": she adds it, not what her words are about.
    const subject: Subject | null = saidBy !== null && group.kind === 'participle' && own?.shared === true ? { ...own, phrase: saidBy, through: null } : own;
    const figure = group.passive ? null : figureContent(field, group);
    if (figure !== null && subject !== null) {
      const { cue, content, others } = figure;
      found.push({ rule: 'says-figure', lemma: 'put', cue, source: subject.phrase, pronoun: subject.through, content: [content], stance: 'says', negated: group.negated });
      for (const other of others) found.push({ rule: 'says-figure', lemma: 'put', cue, source: other.source, pronoun: null, content: [other.content], stance: 'says', negated: group.negated });
      continue;
    }
    const given = form === undefined || group.passive ? null : givenBy(field, group, form.verb.lemma);
    if (given !== null) {
      found.push(given);
      continue;
    }
    if (form === undefined || isReduced(field, group)) continue;
    const quoted = group.passive && form.verb.lemma === 'quote' && subject !== null ? quotedAsSaying(field, group, subject.phrase) : [];
    if (quoted.length > 0) {
      found.push(...quoted);
      told = group.head + 2;
      continue;
    }
    const quoting = !group.passive && form.verb.lemma === 'quote' && subject !== null ? quotesAsSaying(field, group, subject.phrase) : [];
    if (quoting.length > 0) {
      found.push(...quoting);
      continue;
    }
    const relation: Found | null = group.passive
      ? passive(field, group, form)
      : active(field, group, form, subject?.phrase ?? null, subject?.through ?? null, subject?.shared ?? false);
    if (relation === null) continue;
    // "registered a case against six men"
    if (relation.lemma === 'register' && isLodged(field, relation)) continue;
    if (relation.rule === 'said-by') saidBy = relation.source;
    found.push(
      group.from === field.from && group.kind === 'participle' ? opening(field, relation, subjects[index + 1] ?? null)
      : subordinate && relation.rule.startsWith('says-') && relation.rule !== 'says-after' ? beforeMainClause(field, relation) : relation,
    );
    // "Officials, citing records, said …"
    if (cites !== null && isReport(relation) && relation.content.length > 0) {
      const cited = citedSource(field, cites, relation);
      if (cited !== null) found.push(cited);
      cites = null;
    }
    if (form.verb.lemma !== 'cite' && !(form.verb.lemma === 'quote' && group.kind === 'participle' && field.tokens[group.head]?.norm === 'quoting')) continue;
    for (; looked < found.length; looked += 1) if (isReport(found[looked]!)) reported = found[looked]!;
    if (reported === null) cites = group.kind === 'participle' ? relation : null;
    const cited = reported === null ? null : citedSource(field, relation, reported);
    if (cited !== null) found.push(cited);
  }
  return found;
};

/** "registered a case against": a deed, no count. */
const isLodged = ({ tokens }: Field, { cue }: Found): boolean => tokens.slice(cue.to, cue.to + 5).some(({ norm }) => norm === 'against');

/** "a memo seen by the paper shows": a participle that hangs on its noun. */
const isReduced = ({ tokens }: Field, { from, head, kind }: VerbGroup): boolean =>
  kind === 'finite' && from === head && tokens[head + 1]?.norm === 'by' && /(?:en|wn)$/.test(tokens[head]?.norm ?? '');

const GIVEN: ReadonlySet<string> = new Set(['forecast', 'predict', 'estimate', 'project', 'expect', 'report', 'claim', 'cite', 'quote', 'announce', 'calculate']);

/** "the 4 per cent forecast by the bank", "the 61 reported by police": a figure with who gave it behind it. */
const givenBy = (field: Field, { from, head }: VerbGroup, lemma: string): Found | null => {
  const { tokens } = field;
  if (from !== head || !GIVEN.has(lemma) || tokens[head + 1]?.norm !== 'by') return null;
  let figure = -1;
  for (let at = head - 1; at > field.from && head - at < 7; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isFigureOrNounTag(token.tag)) break;
    if (token.tag === 'NUM' || token.tag === 'SYM') figure = at;
  }
  // "Sh17 billion": the letters of a currency.
  if (figure > field.from && tokens[figure - 1]?.end === tokens[figure]?.start) figure -= 1;
  const source = figure < 0 ? null : byAgent(field, head + 1);
  return source === null ? null : { rule: 'by', lemma, cue: { from, to: head + 2 }, source, pronoun: null, content: [{ from: figure, to: from }], stance: 'says', negated: false };
};

/** "…,” the minister was quoted as saying by the paper": the minister's words, as the paper has them. */
const quotedAsSaying = (field: Field, group: VerbGroup, source: Phrase): readonly Found[] => {
  const { tokens } = field;
  // "was quoted in the Mail as saying", "was quoted by the Mail on Sunday as saying"
  const first = tokens[group.head + 1]?.norm === 'as' ? null : isByInOrOn(tokens[group.head + 1]?.norm ?? '') ? phraseFrom(field, group.head + 2) : null;
  const as = first === null ? group.head + 1 : first.whole.to;
  if (tokens[as]?.norm !== 'as' || !isSayingOrTelling(tokens[as + 1]?.norm ?? '')) return [];
  const end = as + 2;
  const cue = { from: group.from, to: first === null ? end : group.head + 1 };
  const left = leftContent(field, source.whole.from);
  const right = end < field.to ? { from: end, to: endOfContent(field, end, false) } : null;
  const content = left ?? right;
  if (content === null) return [];
  const base = { rule: left === null ? 'says-clause' : 'says-after', lemma: 'say', cue, pronoun: null, stance: 'says', negated: false } as const;
  const paper = first ?? byAgent(field, left === null ? content.to : end) ?? byAgent(field, end);
  return [
    ...(paper === null || left === null ? [] : [{ ...base, rule: 'quoted-by', source: paper, content: [{ from: left.from, to: group.head + 1 }] }]),
    { ...base, source, content: [content] },
  ];
};

/** "…,” the paper quoted the minister as saying" */
const quotesAsSaying = (field: Field, group: VerbGroup, paper: Phrase): readonly Found[] => {
  const { tokens } = field;
  const source = phraseFrom(field, group.head + 1);
  const as = source?.whole.to ?? field.to;
  if (source === null || tokens[as]?.norm !== 'as' || !isSayingOrTelling(tokens[as + 1]?.norm ?? '')) return [];
  const left = leftContent(field, paper.whole.from, true);
  const content = left ?? (as + 2 < field.to ? { from: as + 2, to: endOfContent(field, as + 2, false) } : null);
  if (content === null) return [];
  const base = { lemma: 'say', pronoun: null, stance: 'says', negated: false } as const;
  return [
    { ...base, rule: 'quoted-by', cue: { from: group.from, to: group.head + 1 }, source: paper, content: [left === null ? { from: group.head + 1, to: content.to } : { from: left.from, to: group.from }] },
    { ...base, rule: left === null ? 'says-clause' : 'says-after', cue: { from: as, to: as + 2 }, source, content: [content] },
  ];
};

const SUBORDINATING = new Set(['as', 'after', 'before', 'since', 'with', 'while', 'although', 'though', 'because', 'if', 'when', 'once', 'until', 'whereas', 'despite', 'even']);

const opensSubordinate = ({ tokens, from }: Field): boolean => SUBORDINATING.has(tokens[from]?.norm ?? '');

/** "While aides insist that …, the campaign has …": what a clause set before the main one holds ends with it. */
const beforeMainClause = (field: Field, relation: Found): Found => {
  const { tokens } = field;
  for (let at = field.from; at < relation.cue.from; at += 1) if (isComma(tokens[at])) return relation;
  const content = relation.content.map((part) => {
    for (let at = part.from + 1; at < part.to; at += 1) {
      if (!isComma(tokens[at]) || (field.within[at] ?? -1) >= 0) continue;
      const subject = phraseFrom(field, at + 1);
      const verb = subject === null ? undefined : tokens[subject.whole.to]?.tag === 'ADV' ? tokens[subject.whole.to + 1] : tokens[subject.whole.to];
      if (verb !== undefined && (verb.tag === 'AUX' || (verb.tag === 'VERB' && !verb.norm.endsWith('ing')))) return { from: part.from, to: at };
    }
    return part;
  });
  return { ...relation, content };
};

/** "Lamenting the delay, farmers said …": what opens the sentence ends at its comma, and its source follows. */
const opening = (field: Field, relation: Found, next: Subject | null): Found => {
  const [content] = relation.content;
  if (content === undefined) return relation;
  let to = content.from;
  while (to < content.to && !isComma(field.tokens[to])) to += 1;
  return { ...relation, source: next?.phrase ?? relation.source, content: [{ from: content.from, to: Math.max(to, content.from + 1) }] };
};

const isReport = ({ rule, stance }: Found): boolean => stance === 'says' && rule !== 'says-object' && rule.startsWith('says-');

/** "Reuters reported, citing two officials, that …": what is cited is a source of what is reported. */
const citedSource = (field: Field, { cue, content }: Found, reported: Found): Found | null => {
  const [object] = content;
  if (object === undefined || reported.content.length === 0) return null;
  const source = phraseFrom(field, object.from);
  if (source === null || object.to - source.whole.to > 1) return null;
  return { rule: 'cited', lemma: 'cite', cue, source, pronoun: null, content: reported.content, stance: 'says', negated: false };
};

const active = (field: Field, group: VerbGroup, { verb }: CueForm, phrase: Phrase | null, pronoun: Stretch | null, shared: boolean): Found | null => {
  // "to determine whether", "would show that": nobody has said, found or thought it yet.
  if ((group.kind === 'infinitive' || group.modal) && !isSaying(verb)) return null;
  if (verb.lemma === 'put' && field.tokens[group.head + 1]?.norm !== 'it') return null;
  const cue = { from: group.from, to: group.head + 1 };
  const make = (rule: string, source: Phrase | null, content: readonly Stretch[], kind: string): Found => ({
    rule, lemma: verb.lemma, cue, source, pronoun: source === phrase ? pronoun : null, content, stance: stanceOf(verb, kind, kind !== 'object' || isSaid(field, content[0]?.from ?? field.to)), negated: group.negated,
  });
  const inverted = group.kind !== 'infinitive' && group.kind !== 'participle' && (verb.frames.say || verb.frames.quote) ? invertedSubject(field, group, phrase) : null;
  if (inverted !== null) {
    const left = leftContent(field, group.from);
    if (left !== null) {
      const right = resumedSpeech(field, inverted.whole.to);
      return make('said-by', inverted, right === null ? [left] : [left, right], 'clause');
    }
  }
  // "Said Okafor: “…”"
  const leading = group.from === field.from && group.head === field.from && phrase === null && isSaying(verb) ? phraseFrom(field, group.head + 1) : null;
  if (leading !== null && isColonOrComma(field.tokens[leading.whole.to]?.norm ?? '') && isQuoteMark(field.tokens[leading.whole.to + 1])) return make('said-by', leading, [{ from: leading.whole.to + 1, to: endOfContent(field, leading.whole.to + 1, false) }], 'clause');
  const complement = complementOf(field, group.head, verb);
  const closing = CLOSING.has(verb.lemma) && complement.kind === 'none' && endsSentence(field, { kind: 'none', after: behindDay(field, complement.after) });
  const saying = isSaying(verb) || verb.frames.quote || closing;
  const first = phrase !== null && !shared ? phrase.whole.from : group.from;
  if (saying && group.kind === 'finite' && !shared && pronoun === null) {
    // The words may stand before the cue: closed by a quotation mark, or by a comma where nothing that could be them follows.
    // "The road is shut, as police said", "…, as the minister put it"
    const as = field.tokens[first - 1]?.norm === 'as' && isComma(field.tokens[first - 2]) ? first - 1 : first;
    const left = leftContent(field, as, closing || endsSentence(field, complement)) ?? (complement.kind === 'none' && isComma(field.tokens[complement.after]) ? openingPhrase(field, first) : null);
    const behindSpeech = left !== null && isQuoteMark(field.tokens[first - 1]);
    const free = complement.kind === 'none' || (complement.kind === 'object' && !verb.frames.tell);
    const paused = complement.kind === 'quote' && isComma(field.tokens[complement.content.from - 1]);
    const goesOn = paused && /^\p{Ll}/u.test(field.tokens[complement.content.from + 1]?.text ?? '');
    // "With the crew asleep, the ferry began to list": such verbs need the words themselves.
    const wordless = verb.frames.quote && !verb.frames.say && !verb.frames.tell && !verb.frames.clause && verb.lemma !== 'put' && !behindSpeech && !(isComma(field.tokens[first - 1]) && isQuoteMark(field.tokens[first - 2]));
    if (left !== null && !wordless && (behindSpeech || free || goesOn)) {
      const end = complement.kind === 'none' ? complement.after : complement.content.to;
      const right = paused ? complement.content : (behindSpeech ? resumedSpeech(field, end) : null) ?? resumed(field, end);
      return make('says-after', phrase, right === null ? [left] : [left, right], 'clause');
    }
  }
  if (complement.kind === 'none') {
    const around = saying && group.kind === 'finite' && !shared && pronoun === null && phrase !== null ? aroundTag(field, first, complement.after) : null;
    if (around !== null) return make('says-after', phrase, around, 'clause');
    const main = saying && phrase !== null && !shared ? mainClauseAfter(field, phrase, complement.after) : null;
    if (main !== null) return make('says-after', phrase, [main], 'clause');
    return saying && phrase !== null && group.kind !== 'infinitive' ? { ...make('says-alone', phrase, [], 'clause') } : null;
  }
  if (!verb.frames.say && !verb.frames.tell && phrase === null && group.kind === 'finite') return null;
  const content = complement.kind === 'infinitive' ? beforeNextClause(field, complement.content) : complement.content;
  const shown = complement.kind === 'object' && verb.lemma === 'show' && phrase !== null && !isEvidence(field, phrase);
  const voiced = complement.kind === 'object' && !DENIALS.has(verb.lemma) && isVoiced(field, content.from);
  if (voiced) return { ...make('says-object', phrase, [content], 'object'), stance: 'says' };
  return shown ? { ...make('says-object', phrase, [content], 'object'), stance: 'treats' } : make(`says-${complement.kind}`, phrase, [content], complement.kind);
};

/** "told us to leave, and the clinic wants …": what was asked ends where another clause is joined on. */
const beforeNextClause = ({ tokens, within }: Field, content: Stretch): Stretch => {
  for (let at = content.from + 1; at + 1 < content.to; at += 1) {
    if (!isComma(tokens[at]) || (within[at] ?? -1) !== (within[content.from] ?? -1)) continue;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if ((next?.norm === 'and' || next?.norm === 'but') && (after?.tag === 'DET' || after?.tag === 'PROPN' || after?.tag === 'PRON' || after?.norm === 'that')) return { from: content.from, to: at };
  }
  return content;
};

/** "The survey showed a gap of 4 points" finds it; "the current account showed a deficit", "a photograph shows the side that won" find nothing. */
const isEvidence = ({ tokens }: Field, { core }: Phrase): boolean => {
  const head = tokens[core.to - 1];
  if (head === undefined || PICTURE_NOUNS.has(head.norm) || (head.norm === 'account' && isAccountKind(tokens[core.to - 2]?.norm ?? ''))) return false;
  const noun = nounLemma(head.norm);
  return head.tag !== 'NOUN' || TEXT_NOUNS.has(noun) || TEXT_NOUNS.has(head.norm) || (SHOWING_NOUNS.has(noun) && noun !== 'average') || BODY_NOUNS.has(noun) || isSpeakingNoun(head.norm);
};

/** "projected on Monday", "estimated Tuesday": past the day, where one stands here. */
const behindDay = ({ tokens, to }: Field, at: number): number => {
  const day = tokens[at]?.norm === 'on' ? at + 1 : at;
  return day < to && hasSign(tokens[day], DAY_SIGN) ? day + 1 : at;
};

/** "As police said on Friday, the road is open": the clause that follows is what they said. */
const mainClauseAfter = (field: Field, source: Phrase, after: number): Stretch | null => {
  if (field.tokens[field.from]?.norm !== 'as' || source.whole.from !== field.from + 1 || !isComma(field.tokens[after])) return null;
  const to = endOfContent(field, after + 1, false);
  return hasVerb(field, after + 1, to) ? { from: after + 1, to } : null;
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
