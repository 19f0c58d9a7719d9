import type { Claim, Document, Token } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { EVALUATIVE, INSTITUTIONS, SPEAKING_VERBS } from '#lib/lexicon/statements.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { clausesOf, isModal } from './clauses.ts';
import type { Clause } from './clauses.ts';

const LONGEST = 45;
const SPEECH_WORDS = 4;

const isYear = (token: Token): boolean => /^(?:1[6-9]|20)\d\d$/.test(token.text);

/** A subject that a reader understands without the sentences around it: it names somebody, or an institution. */
const standsAlone = (tokens: readonly Token[], { subject }: Clause): boolean => {
  const words = tokens.slice(subject.start, subject.end);
  if (words.some(({ tag, norm }) => tag === 'PRON' || /^(?:this|that|these|those|his|her|its|their|my|our|your|such|another|other)$/.test(norm))) return false;
  return words.some(({ tag }) => tag === 'PROPN') || INSTITUTIONS.has(nounLemma(tokens[subject.head]!.norm));
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

/** Something said of something, without a figure or speech of its own, as fact and not as what might be. */
const isCheckable = (document: Document, clause: Clause): boolean => {
  const { tokens } = document;
  const words = tokens.slice(clause.start, clause.end);
  if (words.length < 4 || words.length > LONGEST) return false;
  if (words.some((token) => isModal(token) || (token.tag === 'NUM' && !isYear(token) && token.norm !== 'one') || token.tag === 'SYM' || EVALUATIVE.has(token.norm))) return false;
  if (SPEAKING_VERBS.has(verbLemma(tokens[clause.verb]!.norm) ?? '')) return false;
  const complement = tokens.slice(clause.verb + 1, clause.end);
  const passive = clause.predicate !== clause.verb && !tokens[clause.verb]!.norm.endsWith('ing');
  return passive ? complement.length > 0 : complement.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
};

const isNegated = (tokens: readonly Token[], { predicate, verb }: Clause): boolean =>
  tokens.slice(predicate, verb).some(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't") || norm === 'cannot')
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
      return [{
        id: `${article.id}.s${start}-${end}`,
        article: article.id,
        kind: 'statement',
        span: spanOf(article.text, start, end),
        sentence: spanOf(article.text, sentence.start, sentence.end),
        quantity: null,
        quote: null,
        attribution: [],
        rule: 'statement',
        hedges: [],
        negated: isNegated(tokens, clause),
        time: null,
        place: null,
      }];
    });
  });
};
