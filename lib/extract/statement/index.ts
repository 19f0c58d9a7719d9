import type { Claim, Document, Token } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { CUE_FORMS, CUE_NOUNS, DENIALS } from '#lib/lexicon/cues.ts';
import { COLOUR_VERBS, DEEDS, DENYING_VERBS, EVALUATIVE, HABITUAL, INSTITUTIONS, PARTICLES, STATES, STORY_NOUNS, TURNING_VERBS } from '#lib/lexicon/statements.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { clausesOf, isModal, isSpeaking } from './clauses.ts';
import type { Clause } from './clauses.ts';

const LONGEST = 45;
const SPEECH_WORDS = 4;

const isYear = (token: Token): boolean => /^(?:1[6-9]|20)\d\d$/.test(token.text);

const lemmaOf = (tokens: readonly Token[], at: number): string => verbLemma(tokens[at]!.norm) ?? '';

const isPassive = (tokens: readonly Token[], { predicate, verb, copular }: Clause): boolean =>
  !copular && tokens.slice(predicate, verb).some(({ norm }) => /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(norm)) && !tokens[verb]!.norm.endsWith('ing');

/**
 * A subject that a reader understands without the sentences around it: it names somebody or an institution; or it is
 * what the story turns on ("the ferry", "the search") and the clause says what became of it, or somebody denies it.
 */
const standsAlone = (tokens: readonly Token[], clause: Clause): boolean => {
  const { subject } = clause;
  const words = tokens.slice(subject.start, subject.end);
  if (/^(?:nobody|no)$/.test(words[0]!.norm)) return isPassive(tokens, clause);
  if (words.some(({ tag, norm }) => tag === 'PRON' || /^(?:this|that|these|those|his|her|its|their|my|our|your|such|another|other)$/.test(norm))) return false;
  const head = nounLemma(tokens[subject.head]!.norm);
  if (words.some(({ tag }) => tag === 'PROPN') || INSTITUTIONS.has(head) || BODY_NOUNS.has(head)) return true;
  const plural = words.length === 1 && head !== words[0]!.norm;
  if (words[0]!.norm !== 'the' && !plural) return false;
  return clause.denied || (STORY_NOUNS.has(head) && (isPassive(tokens, clause) || clause.copular || TURNING_VERBS.has(lemmaOf(tokens, clause.verb))));
};

/** "minorities accused of …", "families detained in … say": a participle behind its noun is no predicate. */
const isReducedRelative = (tokens: readonly Token[], { predicate, verb, end }: Clause): boolean => {
  const form = tokens[verb]!.norm;
  if (predicate !== verb || !form.endsWith('ed')) return false;
  if (tokens[verb + 1]?.norm === 'by' || tokens[verb + 1]?.norm === 'of') return true;
  for (let at = verb + 1; at < end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'SCONJ' || norm === 'who' || norm === 'which') return false;
    const before = tokens[at - 1]!;
    if (tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing') && before.norm !== 'to' && before.tag !== 'ADP')) return true;
  }
  return false;
};

/** "denied any role", "rejected the claim": what it takes is said not to be so. "rejected the bill" is a deed. */
const isDenial = (tokens: readonly Token[], { verb, end }: Clause): boolean => {
  const lemma = lemmaOf(tokens, verb);
  if (DENYING_VERBS.has(lemma)) return true;
  return DENIALS.has(lemma) && tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ norm }) => CUE_NOUNS.has(norm));
};

/** "was not overloaded", "is in custody"; "is a Muslim country" is background, "is no disaster" a judgement. */
const isState = (tokens: readonly Token[], clause: Clause): boolean => {
  if (clause.denied || tokens.slice(clause.verb + 1, clause.end).some(({ norm }, at) => at < 4 && STATES.has(norm))) return true;
  const next = tokens[clause.verb + 1];
  return isNegated(tokens, clause) && next !== undefined && (next.tag === 'ADJ' || next.norm.endsWith('ed'));
};

/** "and Fiji have shown" after "polls in Tonga": the second half of a subject. */
const isHalfSubject = (tokens: readonly Token[], { start, subject, predicate }: Clause): boolean =>
  tokens[start - 1]?.tag === 'CCONJ' && /^(?:are|were|have|do)$/.test(tokens[predicate]!.norm)
  && nounLemma(tokens[subject.head]!.norm) === tokens[subject.head]!.norm && tokens[subject.head]!.norm !== 'police';

/** "is defending his tweets": what goes on as one writes, seldom told apart from comment. "was sending boats" is told. */
const isUnderWay = (tokens: readonly Token[], { predicate, verb }: Clause): boolean =>
  tokens[verb]!.norm.endsWith('ing') && /^(?:is|are|isn't|aren't)$/.test(tokens[predicate]!.norm);

/** Verbs of saying, judging and showing make a sentence about speech, but for those that do something: "urged", "vowed". */
const isComment = (tokens: readonly Token[], { verb }: Clause): boolean => {
  const cue = CUE_FORMS.get(tokens[verb]!.norm)?.verb.lemma;
  return isSpeaking(tokens, verb) || (cue !== undefined && !DEEDS.has(cue) && !DENIALS.has(cue) && !PARTICLES.has(tokens[verb + 1]?.norm ?? ''));
};

/** The words were cut off where they go on: before "that", behind a verb of saying, at "in the moments" before "before". */
const isCutShort = (tokens: readonly Token[], { verb, end }: Clause): boolean => {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  return (next?.norm === 'that' && next.tag === 'SCONJ')
    || (last.tag === 'VERB' && end - 1 > verb && isSpeaking(tokens, end - 1))
    || (/^(?:before|after|when|as)$/.test(next?.norm ?? '') && /^(?:moments|minutes|hours|days|weeks|months|years|day|week|month|year|hour|moment)$/.test(last.norm));
};

/** "could not be reached" tells what was, not what might be. */
const isReaching = (tokens: readonly Token[], { verb }: Clause): boolean => tokens[verb]!.norm === 'reached' && tokens[verb - 2]?.norm === 'not';

/** Something said of something, without a figure or speech of its own, as fact and not as what might be. */
const isCheckable = (document: Document, clause: Clause): boolean => {
  const { tokens } = document;
  const { start, verb, end, copular } = clause;
  const words = tokens.slice(start, end);
  if (words.length < 4 || words.length > LONGEST) return false;
  if (isCutShort(tokens, clause) || isHalfSubject(tokens, clause)) return false;
  if (words.some((token) => (isModal(token) && !isReaching(tokens, clause)) || (token.tag === 'NUM' && !isYear(token) && token.norm !== 'one') || token.tag === 'SYM' || EVALUATIVE.has(token.norm) || HABITUAL.has(token.norm))) return false;
  if (copular) return isState(tokens, clause);
  if (isComment(tokens, clause) || isUnderWay(tokens, clause) || COLOUR_VERBS.has(lemmaOf(tokens, verb))) return false;
  if (isDenial(tokens, clause) && isNegated(tokens, clause)) return false;
  const complement = tokens.slice(verb + 1, end);
  return isPassive(tokens, clause) || TURNING_VERBS.has(lemmaOf(tokens, verb)) || complement.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
};

const isNegated = (tokens: readonly Token[], { subject, predicate, verb }: Clause): boolean =>
  /^(?:no|nobody|none|neither)$/.test(tokens[subject.start]!.norm)
  || tokens.slice(predicate, verb + 1).some(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't") || norm === 'cannot')
  || tokens[verb + 1]?.norm === 'no';

/**
 * Statements: checkable clauses with a subject that can stand alone, no figure and no quotation. Conservative: a clause
 * that is opinion, question, possibility or unclear by itself is left out.
 */
export const statements = (document: Document): readonly Claim[] => {
  const { article, tokens, paragraphs, sentences, quotations } = document;
  let quotation = 0;
  return sentences.flatMap((sentence) => {
    if (paragraphs[sentence.paragraph]!.headline || article.text[sentence.end - 1] === '?') return [];
    while (quotation < quotations.length && quotations[quotation]!.end <= sentence.start) quotation += 1;
    const spoken: { start: number; end: number }[] = [];
    for (let at = quotation; at < quotations.length && quotations[at]!.start < sentence.end; at += 1) {
      const { inner } = quotations[at]!;
      if (article.text.slice(inner.start, inner.end).split(/\s+/, SPEECH_WORDS).length >= SPEECH_WORDS) spoken.push(quotations[at]!);
    }
    return clausesOf(document, sentence).flatMap((clause): Claim[] => {
      const start = tokens[clause.start]!.start;
      const end = tokens[clause.end - 1]!.end;
      if (spoken.some((range) => range.start < end && start < range.end)) return [];
      if (!standsAlone(tokens, clause) || !isCheckable(document, clause) || isReducedRelative(tokens, clause)) return [];
      const denial = !clause.copular && isDenial(tokens, clause);
      return [{
        id: `${article.id}.s${start}-${end}`,
        article: article.id,
        kind: 'statement',
        span: spanOf(article.text, start, end),
        sentence: spanOf(article.text, sentence.start, sentence.end),
        quantity: null,
        quote: null,
        attribution: [],
        rule: denial ? 'statement/denial' : 'statement',
        hedges: [],
        negated: denial || isNegated(tokens, clause),
        time: null,
        place: null,
      }];
    });
  });
};
