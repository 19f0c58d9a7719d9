import type { Claim, Document, Range, Sentence, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS } from '#lib/lexicon/hedges.ts';
import { attributionsOf, holds } from './index.ts';
import type { Attributed } from './index.ts';
import { tokenAt } from './frame.ts';

/** Wishes that are uttered: what somebody only wants or plans is the outlet's to say. */
const COMMITTING = new Set(['vow', 'promise', 'pledge', 'swear', 'threaten', 'urge', 'call', 'ask', 'demand', 'propose', 'recommend', 'advise', 'warn', 'tell', 'order', 'offer', 'expect', 'request']);

/** Gives every claim who says it, outermost first, what hedges it, and whether its source denies it. */
export const attributeClaims = (claims: readonly Claim[], document: Document): readonly Claim[] => {
  const all = attributionsOf(document);
  const around = index(document, all);
  return claims.map((claim) => {
    const own = (around.get(sentenceAt(document, claim.span.start)) ?? []).filter(({ relation }) => holds(relation, claim.span) && !overlapsSource(relation.cue, claim.span));
    const chain = own.filter(({ relation }) => (relation.stance === 'says' || relation.stance === 'denies' || (relation.stance === 'wants' && COMMITTING.has(relation.lemma)) || (claim.kind === 'quote' && relation.direct)) && !relation.negated)
      .toSorted((a, b) => extent(b) - extent(a) || a.relation.cue.start - b.relation.cue.start);
    const distance = own.filter(({ relation }) => relation.source === null || (relation.negated && relation.stance === 'says')).map(({ relation }) => spanOf(document.article.text, relation.cue.start, relation.cue.end));
    const hedges = claim.kind === 'quote' ? [] : [...distance, ...lexicalHedges(document, claim.span)].toSorted((a, b) => a.start - b.start);
    const denied = claim.kind !== 'quote' && chain.some(({ relation }) => relation.stance === 'denies');
    return {
      ...claim,
      attribution: unique(chain.flatMap(({ attributions }) => attributions)),
      hedges: uniqueSpans([...claim.hedges, ...hedges]),
      negated: claim.negated !== denied ? true : claim.negated,
    };
  });
};

const extent = ({ relation }: Attributed): number => relation.content.reduce((sum, { start, end }) => sum + end - start, 0);

const overlapsSource = (cue: Range, span: Range): boolean => cue.start < span.end && span.start < cue.end;

const unique = <Item extends { source: string; as: Span }>(items: readonly Item[]): readonly Item[] =>
  items.filter((item, at) => items.findIndex((other) => other.source === item.source) === at);

const uniqueSpans = (spans: readonly Span[]): readonly Span[] => spans.filter((span, at) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === at);

const sentenceAt = ({ sentences }: Document, offset: number): number => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** For each sentence the relations whose content reaches into it. */
const index = (document: Document, all: readonly Attributed[]): ReadonlyMap<number, readonly Attributed[]> => {
  const around = new Map<number, Attributed[]>();
  for (const attributed of all) {
    for (const { start, end } of attributed.relation.content) {
      for (let at = sentenceAt(document, start); at < document.sentences.length && (document.sentences[at] as Sentence).start < end; at += 1) {
        const list = around.get(at);
        if (list === undefined) around.set(at, [attributed]);
        else if (list.at(-1) !== attributed) list.push(attributed);
      }
    }
  }
  return around;
};

/** "reportedly" in the claim's clause; "alleged" or "so-called" just before the claim or its noun. */
const lexicalHedges = (document: Document, span: Range): readonly Span[] => {
  const { tokens, sentences, article } = document;
  const sentence = sentences[sentenceAt(document, span.start)];
  if (sentence === undefined) return [];
  const first = tokenAt(tokens, span.start);
  const end = tokenAt(tokens, span.end);
  const found: Span[] = [];
  const take = (at: number): void => {
    const token = tokens[at];
    if (token !== undefined) found.push(spanOf(article.text, token.start, token.end));
  };
  for (let at = first - 1; at >= sentence.firstToken && first - at < 40; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === ';' || (token.norm === ',' && isConjunction(tokens[at + 1]?.norm))) break;
    if (HEDGE_ADVERBS.has(token.norm) || (isHedging(tokens, at) && first - at < 3)) take(at);
  }
  for (let at = first; at < sentence.endToken && at - end < 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === ';' || token.norm === ',' || (at > end && (token.tag === 'SCONJ' || token.tag === 'CCONJ'))) break;
    if (HEDGE_ADVERBS.has(token.norm) || (isHedging(tokens, at) && at - end < 3)) take(at);
  }
  return found;
};

/** "a reported 12 cases", not "media reported that 12". */
const isHedging = (tokens: Document['tokens'], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !HEDGE_ADJECTIVES.has(token.norm)) return false;
  if (!token.norm.endsWith('ed') || token.norm === 'so-called') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (before?.tag === 'DET' || before?.tag === 'NUM' || before?.tag === 'ADP' || before?.tag === 'CCONJ') && after !== undefined && after.norm !== 'that' && after.tag !== 'ADP';
};

const isConjunction = (norm: string | undefined): boolean => norm === 'and' || norm === 'but' || norm === 'while' || norm === 'although' || norm === 'which';
