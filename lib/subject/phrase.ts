import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim, Document } from '#lib/model/index.ts';
import { nounOf } from './lemmas.ts';

const JOINED_WITHIN = 40;

/** People counted in two figures side by side: the sum of both. */
export const togetherOf = ({ article: { text } }: Document, { span, quantity }: Claim, beside: readonly Claim[]): number | null => {
  const next = beside.find((other) => other.span.start > span.end);
  if (quantity === null || next?.quantity == null || quantity.dimension !== 'count' || next.quantity.dimension !== 'count') return null;
  const between = text.slice(span.end, next.span.start);
  if (between.length > JOINED_WITHIN || !/\b(?:and|plus)\s+(?:(?:an?\s+)?\w+\s+(?:of\s+)?)?$/.test(between) || /[,;:.]/.test(between)) return null;
  const [one, two] = [quantity.low, next.quantity.low];
  return one === null || two === null || quantity.high !== one || next.quantity.high !== two ? null : one + two;
};

/** A name says nothing of what happened: "coverage in Lower Shan". */
export const withoutNames = (measured: string): string => measured.replace(/(?<=\s)\p{Lu}\p{Ll}\S*/gu, '');

const ABOVE_PRICE = /^\s*(?:(?:more|higher) than|above|over)\s[^.;:]{0,40}?\b(?:clos(?:e|ed|ing)|price|traded|trading|quote)\b/;

/** "24 per cent more than the last price": a premium without the word. */
export const isPremium = ({ article: { text } }: Document, { quantity, span, sentence }: Claim): boolean =>
  quantity?.dimension === 'ratio' && ABOVE_PRICE.test(text.slice(span.end, sentence.end)) && /\b(?:shares?|shareholders?|bid|offer|stock)\b/i.test(sentence.text);

const RECIPIENT = /^\s+(?:in \w+ )?(?:to|for|per)\s+(?:(?:every|each|the|all|an?)\s+)?(?:(?:of the|family of each|families of the|family of every)\s+)?([a-z]+)/;

/** Whom a sum of money is for: "5,000 to every survivor". */
export const recipientOf = ({ article: { text } }: Document, { span, quantity }: Claim): readonly string[] => {
  if (quantity?.dimension !== 'money') return [];
  const noun = RECIPIENT.exec(text.slice(span.end, span.end + JOINED_WITHIN))?.[1];
  const recipient = noun === undefined ? null : nounOf(noun);
  return recipient !== null && (isPerson(recipient) || recipient === 'household' || recipient === 'family') ? [recipient] : [];
};
