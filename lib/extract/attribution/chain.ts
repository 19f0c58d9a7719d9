import type { Claim, Document, Range, Span } from '#lib/model/index.ts';
import { overlaps, spanOf } from '#lib/model/index.ts';
import { CUE_NOUNS } from '#lib/lexicon/cues.ts';
import { HEDGE_SIGN } from '#lib/lexicon/signs.ts';
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_PHRASES } from '#lib/lexicon/hedges.ts';
import { attributionsOf, holds } from './attributions.ts';
import type { Attributed } from './attributions.ts';
import type { Relation } from './relation.ts';
import { sentenceAt, tokenAt } from './frame.ts';

/** Wishes that are uttered: what somebody only wants or plans is the outlet's to say. */
const COMMITTING = new Set(['vow', 'promise', 'pledge', 'swear', 'threaten', 'urge', 'call', 'ask', 'demand', 'propose', 'recommend', 'advise', 'warn', 'tell', 'offer', 'expect', 'request']);

/** Gives every claim who says it, outermost first, what hedges it, and whether its source denies it. */
export const attributeClaims = (claims: readonly Claim[], document: Document): readonly Claim[] => {
  const all = attributionsOf(document);
  const near = relationsAround(all);
  const inOrder = claims.map((claim, at) => ({ claim, at })).toSorted((a, b) => a.claim.span.start - b.claim.span.start);
  const done = claims.slice();
  const denials = denialsIn(all);
  for (const { claim, at } of inOrder) {
    if (claim.attribution.length > 0) continue;
    const around = near(claim.span);
    const own = around.length === 0 ? around : withoutAsides(document, around.filter((each) => holds(each.relation, claim.span) && !overlaps(each.relation.cue, claim.span) && !isBackground(claim, each)));
    done[at] = attributed(claim, claim.rule === DENIAL ? [...own, ...denials(claim.span)] : own, document);
  }
  return done;
};

const NO_SPANS: readonly Span[] = [];

/** A statement that is itself somebody's denial: "Manila denies mistreatment". */
const DENIAL = 'statement/denial';

/** Asked in the order of the text: the denials whose cue stands in a range. */
const denialsIn = (all: readonly Attributed[]): ((range: Range) => readonly Attributed[]) => {
  const denials = all.filter(({ relation }) => relation.stance === 'denies' && relation.source !== null);
  let next = 0;
  return ({ start, end }) => {
    while ((denials[next]?.relation.cue.start ?? start) < start) next += 1;
    const inside: Attributed[] = [];
    for (let at = next; (denials[at]?.relation.cue.start ?? end) < end; at += 1) {
      const denial = denials[at];
      if (denial !== undefined) inside.push(denial);
    }
    return inside.slice(0, 1);
  };
};

/** "Flin, a town of 3,200, has burned, officials said": how many live in a place is the outlet's to add. */
const isBackground = ({ quantity, span }: Claim, { relation }: Attributed): boolean =>
  quantity?.head === 'inhabitant' && (relation.rule === 'says-after' || relation.rule === 'said-by' || relation.rule === 'according')
  && relation.content.every(({ start, end }) => start < span.start && span.end < end);

const KNOWN: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'these', 'those', "'s"]);

/** "denied that its 400 workers were underpaid", "beyond the three confirmed": the figure stands, whatever is denied of it. */
const isPresupposed = ({ kind, span }: Claim, { tokens }: Document): boolean => {
  if (kind !== 'quantity') return false;
  let before = tokenAt(tokens, span.start) - 1;
  if (tokens[before]?.tag === 'ADJ') before -= 1;
  return KNOWN.has(tokens[before]?.norm ?? '') || isInRelative(tokens, before);
};

const RELATIVE_WITHIN = 20;

/** "denied ignoring a boat that sank with the loss of 26 lives": what tells which boat is denied by nobody. */
const isInRelative = (tokens: Document['tokens'], last: number): boolean => {
  for (let at = last; at > 0 && last - at < RELATIVE_WITHIN; at -= 1) {
    const { norm } = tokens[at]!;
    if (tokens[at]!.tag === 'PUNCT' && norm !== ',') return false;
    if ((norm === 'that' || norm === 'which' || norm === 'who') && tokens[at + 1]?.tag === 'VERB') return tokens[at - 1]!.tag === 'NOUN' && !CUE_NOUNS.has(tokens[at - 1]!.norm);
  }
  return false;
};

const attributed = (claim: Claim, own: readonly Attributed[], document: Document): Claim => {
  const quoted = claim.kind === 'quote';
  const lexical = quoted ? NO_SPANS : lexicalHedges(document, claim.span);
  if (own.length === 0 && lexical.length === 0) return claim;
  const chain = own.filter(({ relation }) => !relation.negated && (vouches(relation) || (quoted && relation.direct)))
    .toSorted((a, b) => extent(b) - extent(a) || Number(a.relation.rule === 'cited') - Number(b.relation.rule === 'cited') || a.relation.cue.start - b.relation.cue.start);
  const distance = own.filter(({ relation }) => relation.source === null || (relation.negated && relation.stance === 'says'))
    .map(({ relation }) => spanOf(document.article.text, relation.cue.start, relation.cue.end));
  const hedges = quoted ? [] : [...distance, ...lexical].toSorted((a, b) => a.start - b.start);
  const denied = !quoted && chain.some(({ relation }) => relation.stance === 'denies') && !isPresupposed(claim, document);
  return {
    ...claim,
    attribution: unique(chain.flatMap(({ attributions }) => attributions)),
    hedges: uniqueSpans([...claim.hedges, ...hedges]),
    // Who denies that nothing was done says that it was.
    negated: claim.kind === 'statement' && claim.rule !== DENIAL && denied ? !claim.negated : claim.negated || denied,
  };
};

/**
 * "say their families are held in Kano, where over a million are believed to be held": what is set beside with a belief
 * of its own is the outlet's, not theirs who say the rest.
 */
const withoutAsides = (document: Document, own: readonly Attributed[]): readonly Attributed[] => {
  const starts = own.flatMap(({ relation }) => (relation.source === null && relation.rule === 'hearsay' ? [asideStart(document, relation)] : [])).filter((start) => start !== null);
  if (starts.length === 0) return own;
  const start = Math.max(...starts);
  return own.filter(({ relation }) => relation.inside >= 0 || relation.direct || relation.cue.start >= start || relation.content.every((content) => content.start >= start));
};

/** Where ", where" or ", which" opens the clause that a belief stands in, or null. */
const asideStart = ({ tokens, sentences }: Document, { cue, sentence }: Relation): number | null => {
  const first = sentences[sentence]?.firstToken ?? 0;
  for (let at = tokenAt(tokens, cue.start) - 1; at > first; at -= 1) {
    const norm = tokens[at]?.norm;
    if (norm === ';') return null;
    if ((norm === 'where' || norm === 'which' || norm === 'who') && tokens[at - 1]?.norm === ',') return tokens[at]?.start ?? null;
  }
  return null;
};

/** Does the source answer for what the content states: by saying or denying it, or by a wish that it utters. */
const vouches = ({ stance, lemma }: Relation): boolean => stance === 'says' || stance === 'denies' || (stance === 'wants' && COMMITTING.has(lemma));

const extent = ({ relation }: Attributed): number => relation.content.reduce((sum, { start, end }) => sum + end - start, 0);

const unique = <Item extends { source: string; as: Span }>(items: readonly Item[]): readonly Item[] =>
  items.filter((item, at) => items.findIndex((other) => other.source === item.source) === at);

const uniqueSpans = (spans: readonly Span[]): readonly Span[] => spans.filter((span, at) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === at);

/** Asked in the order of the text: the relations whose content begins before a range and has not ended. */
const relationsAround = (all: readonly Attributed[]): ((range: Range) => readonly Attributed[]) => {
  const starts = all.flatMap((attributed) => attributed.relation.content.map(({ start, end }) => ({ start, end, attributed }))).toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof starts = [];
  return ({ start, end }) => {
    for (let first = starts[next]; first !== undefined && first.start <= start; first = starts[next]) {
      open.push(first);
      next += 1;
    }
    if (open.length === 0) return [];
    open = open.filter((content) => content.end > start);
    const around: Attributed[] = [];
    for (const content of open) if (content.end >= end && !around.includes(content.attributed)) around.push(content.attributed);
    return around;
  };
};

/** "reportedly" in the claim's clause; "alleged" or "so-called" just before the claim or its noun. */
const lexicalHedges = (document: Document, span: Range): readonly Span[] => {
  const { tokens, sentences, article } = document;
  const sentence = sentences[sentenceAt(sentences, span.start)];
  if (sentence === undefined || ((sentence.signs & HEDGE_SIGN) === 0 && tokens[sentence.endToken - 1]?.norm !== ',')) return NO_SPANS;
  const first = tokenAt(tokens, span.start);
  const end = tokenAt(tokens, span.end);
  const found: Span[] = [];
  const takePhrase = (at: number): void => {
    const phrase = phraseAt(document, at);
    if (phrase !== null) found.push(phrase);
  };
  const take = (at: number): void => {
    const token = tokens[at];
    if (token !== undefined) found.push(spanOf(article.text, token.start, token.end));
  };
  for (let at = first - 1; at >= sentence.firstToken && first - at < 40; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === ';' || (token.norm === ',' && isConjunction(tokens[at + 1]?.norm))) break;
    if ((token.signs & HEDGE_SIGN) === 0) continue;
    if (HEDGE_ADVERBS.has(token.norm) || (isHedging(tokens, at) && first - at < 3)) take(at);
    takePhrase(at);
  }
  for (let at = first; at < sentence.endToken && at - end < 12; at += 1) {
    const token = tokens[at];
    if (token?.norm === ',') takePhrase(at + 1);
    if (token === undefined || token.norm === ';' || token.norm === ',' || (at > end && (token.tag === 'SCONJ' || token.tag === 'CCONJ'))) break;
    if ((token.signs & HEDGE_SIGN) !== 0 && (HEDGE_ADVERBS.has(token.norm) || (isHedging(tokens, at) && at - end < 3))) take(at);
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
  return (before?.tag === 'DET' || before?.tag === 'NUM' || before?.tag === 'ADP') && after !== undefined && after.norm !== 'that' && after.tag !== 'ADP';
};

const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([...HEDGE_PHRASES].map(([first, phrases]) => [first, phrases.map((phrase) => phrase.split(' '))]));

/** The hedging phrase that begins at `at`, or null. */
const phraseAt = (document: Document, at: number): Span | null => {
  const { tokens, article } = document;
  for (const words of PHRASES.get(tokens[at]?.norm ?? '') ?? []) {
    if (!words.every((word, index) => tokens[at + index]?.norm === word)) continue;
    return spanOf(article.text, tokens[at]?.start ?? 0, tokens[at + words.length - 1]?.end ?? 0);
  }
  return null;
};

const isConjunction = (norm: string | undefined): boolean => norm === 'and' || norm === 'but' || norm === 'while' || norm === 'although' || norm === 'which';
