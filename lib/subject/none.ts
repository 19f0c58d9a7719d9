import type { Claim, Document, Quantity, Reading, Token } from '#lib/model/index.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { nounOf } from './lemmas.ts';

// "no other people", "no more than four", "no new cases": some there are, or may be.
const SOME: ReadonlySet<string> = new Set('other others further additional more fewer less longer new such immediate major serious official single-handed'.split(' '));
const EXCEPT = /^(?:but|except|besides|apart|other|save|else)$/;
const BE = /^(?:be|been|is|are|was|were|have|has|had)$/;
const IN_PHRASE: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PRON', 'NUM']);
/** Verbs with none as their object: "caused no deaths". */
const BRINGS: ReadonlySet<string> = new Set('cause claim report record register suffer leave see find detect confirm bring cost'.split(' '));

/** Token indices of the words that say there was none, half-open, and of the noun for what there was none of; `noun` -1 for people. */
type None = Readonly<{ from: number; to: number; noun: number }>;

const nounFrom = (tokens: readonly Token[], from: number, end: number): number => {
  let noun = -1;
  for (let at = from; at < end && IN_PHRASE.has(tokens[at]!.tag); at += 1) if (tokens[at]!.tag === 'NOUN') noun = at;
  return noun;
};

/** The words for none that open the clause: "nobody", "none of its soldiers", "not a single school", "there were no injuries"; of one that is denied, "any soldier". */
const noneFrom = (tokens: readonly Token[], start: number, end: number): None | null => {
  const norm = (at: number): string => (at < end ? tokens[at]?.norm ?? '' : '');
  let from = start;
  if (norm(from) === 'there') for (from += 1; BE.test(norm(from)) && from < start + 4;) from += 1;
  if (/^(?:nobody|no-one|noone|anyone|anybody)$/.test(norm(from)) || (norm(from) === 'no' && norm(from + 1) === 'one')) {
    const to = norm(from) === 'no' ? from + 2 : from + 1;
    return EXCEPT.test(norm(to)) ? null : { from, to, noun: -1 };
  }
  const open = norm(from) === 'no' || norm(from) === 'any' ? from + 1 : norm(from) === 'none' && norm(from + 1) === 'of' ? from + 2
    : norm(from) === 'not' && norm(from + 1) === 'a' && norm(from + 2) === 'single' ? from + 3 : norm(from) === 'not' && norm(from + 1) === 'one' ? (norm(from + 2) === 'of' ? from + 3 : from + 2) : -1;
  if (open < 0) return noneBrought(tokens, start, end);
  if (SOME.has(norm(open))) return null;
  const noun = nounFrom(tokens, open, end);
  return noun < 0 || EXCEPT.test(norm(noun + 1)) ? null : { from, to: noun + 1, noun };
};

/** "The storm caused | no deaths": of things that can be counted. */
const noneBrought = (tokens: readonly Token[], start: number, end: number): None | null => {
  for (let at = start + 1; at + 1 < end; at += 1) {
    if (tokens[at]!.norm !== 'no' || tokens[at - 1]!.tag !== 'VERB' || !BRINGS.has(verbLemma(tokens[at - 1]!.norm) ?? '') || SOME.has(tokens[at + 1]!.norm)) continue;
    const noun = nounFrom(tokens, at + 1, end);
    return noun < 0 || !isPlural(tokens[noun]!.norm) || EXCEPT.test(tokens[noun + 1]?.norm ?? '') ? null : { from: at, to: noun + 1, noun };
  }
  return null;
};

const indexAt = (tokens: readonly Token[], from: number, to: number, offset: number): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1; else high = middle;
  }
  return low;
};

const VERB_REACH = 10;

const ZERO: Quantity = {
  low: 0, high: 0, lowInclusive: true, highInclusive: true, approximate: false, modifier: null, dimension: 'count', unit: '1',
  stated: { low: 0, high: 0, unit: '1' }, also: [], measured: null, head: 'person', change: null,
};

// What nobody does is no count of those to whom it might have been done: "Nobody has seen the body".
const OF_MINDS: ReadonlySet<string> = new Set('see know say hear believe want expect think tell ask understand call warn speak answer claim explain imagine doubt notice remember'.split(' '));

/** A statement that says there was none, read as the count of zero that it is: "Nobody was killed"; null for all others. */
const zeroOf = ({ tokens, article: { text } }: Document, claim: Claim): Claim | null => {
  if (claim.kind !== 'statement' || !claim.negated) return null;
  const start = indexAt(tokens, 0, tokens.length, claim.span.start);
  const none = noneFrom(tokens, start, indexAt(tokens, start, tokens.length, claim.span.end));
  const verb = none?.noun === -1 ? tokens.slice(none.to, none.to + VERB_REACH).find(({ tag }) => tag === 'VERB') : undefined;
  if (verb !== undefined && OF_MINDS.has(verbLemma(verb.norm) ?? verb.norm)) return null;
  const [first, last, noun] = none === null ? [] : [tokens[none.from], tokens[none.to - 1], tokens[none.noun]];
  if (first === undefined || last === undefined) return null;
  const quantity = noun === undefined ? ZERO : { ...ZERO, measured: noun.text, head: nounOf(noun.norm) };
  return { ...claim, kind: 'quantity', quantity, negated: false, span: { start: first.start, end: last.end, text: text.slice(first.start, last.end) } };
};

export const zerosIn = ({ document, claims }: Reading): readonly Claim[] => claims.flatMap((claim) => zeroOf(document, claim) ?? []);
