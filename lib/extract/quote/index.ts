import type { Claim, Document, Quotation, Range, Sentence, Token } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { isSpace } from '#lib/text/spaces.ts';
import { attributionsOf } from '../attribution/index.ts';
import type { Attributed } from '../attribution/index.ts';
import { quotationAfter, sentenceAt, tokenAt } from '../attribution/frame.ts';
import { speechOf } from './speech.ts';

/**
 * Direct quotes: one claim for each sentence of the words inside quotation marks; a semicolon ends one too. Speech
 * that a tag interrupts ("The plan,” she said, “is dead.”) is two claims, since a claim is one stretch of the text;
 * neither is complete.
 */
export const quotes = (document: Document): readonly Claim[] => {
  if (document.quotations.length === 0) return [];
  const owners = ownersOf(document);
  const claims: Claim[] = [];
  for (let at = 0; at < document.quotations.length; at += 1) {
    const quotation = document.quotations[at]!;
    if (quotation.depth > 0) continue;
    const owner = owners.get(at) ?? null;
    const speech = speechOf(document, quotation, owner?.relation ?? null);
    if (speech === null) continue;
    const speaker = owner?.attributions.at(-1)?.source ?? null;
    for (const { range, sentence, first, last } of piecesOf(document, quotation)) {
      const span = spanOf(document.article.text, range.start, range.end);
      claims.push({
        id: `${document.article.id}.u${span.start}-${span.end}`,
        article: document.article.id,
        kind: 'quote',
        span,
        sentence: spanOf(document.article.text, sentence.start, sentence.end),
        quantity: null,
        quote: { verbatim: span.text, speaker, complete: isComplete(document, range, !first || speech.opens, !last || speech.ends) },
        attribution: [],
        rule: `quote/${owner?.relation.rule ?? 'alone'}`,
        hedges: [],
        negated: false,
        time: null,
        place: null,
      });
    }
  }
  return claims;
};

/** For each quotation the relation nearest to it that holds it; of two, the narrower. */
const ownersOf = (document: Document): ReadonlyMap<number, Attributed> => {
  const owners = new Map<number, Attributed>();
  const { quotations } = document;
  for (const attributed of attributionsOf(document)) {
    const { relation } = attributed;
    if (relation.inside >= 0 || relation.source === null || attributed.attributions.length === 0) continue;
    for (const { start, end } of relation.content) {
      for (let at = quotationAfter(quotations, start); at < quotations.length && (quotations[at]?.start ?? end) < end; at += 1) {
        const quotation = quotations[at];
        if (quotation === undefined || quotation.depth > 0 || quotation.end > end) continue;
        const known = owners.get(at);
        if (known === undefined || reach(attributed) < reach(known)) owners.set(at, attributed);
      }
    }
  }
  return owners;
};

const reach = ({ relation }: Attributed): number => relation.content.reduce((sum, { start, end }) => sum + end - start, 0);

type Piece = Readonly<{ range: Range; sentence: Sentence; first: boolean; last: boolean }>;

const piecesOf = ({ article, sentences, tokens }: Document, { inner }: Quotation): readonly Piece[] => {
  const pieces: { range: Range; sentence: Sentence }[] = [];
  let at = sentenceAt(sentences, inner.start);
  for (; at < sentences.length && (sentences[at]?.start ?? inner.end) < inner.end; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    let start = Math.max(sentence.start, inner.start);
    const end = Math.min(sentence.end, inner.end);
    for (let token = tokenAt(tokens, start); token < tokens.length && (tokens[token]?.start ?? end) < end; token += 1) {
      const mark = tokens[token];
      if (mark?.norm !== ';') continue;
      pieces.push({ range: trimmed(article.text, start, mark.start), sentence });
      start = mark.end;
    }
    pieces.push({ range: trimmed(article.text, start, end), sentence });
  }
  const full = pieces.filter(({ range }) => /[\p{L}\p{N}]/u.test(article.text.slice(range.start, range.end)));
  return full.map((piece, index) => ({ ...piece, first: index === 0, last: index === full.length - 1 }));
};

const MARKS = '"“”';

/** Without the space at its edges and the comma that only joins it to its tag. */
const trimmed = (text: string, from: number, to: number): Range => {
  let start = from;
  let end = to;
  while (start < end && (isSpace(text.charCodeAt(start)) || MARKS.includes(text.charAt(start)))) start += 1;
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.charAt(end - 1) === ',')) end -= 1;
  return { start, end };
};

const isComplete = ({ tokens, article }: Document, { start, end }: Range, opens: boolean, ends: boolean): boolean => {
  if (!opens || !ends) return false;
  const first = article.text.slice(start, start + 2);
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  return !/^(?:\.|…)/.test(first) && hasVerb(tokens, from, to);
};

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
};
