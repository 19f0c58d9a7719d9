import type { Document, Quotation, Range, Sentence } from '#lib/model/index.ts';
import { accordingRelations, verbRelations } from './cue-relations.ts';
import type { Found } from './cue-relations.ts';
import { nounRelations } from './noun-relations.ts';
import { ACCORDING_SIGN, isQuoteMark, NOUN_SIGN, quotationAfter, quotationOfTokens, signsOf, tokenAt, VERB_SIGN, wordsIn } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import type { Relation } from './relation.ts';

/** Shorter ones are terms, titles or scare quotes unless a cue takes them. */
const SPEECH_WORDS = 3;

/**
 * Every relation of a source to what it says, thinks or shows, in the order of the text: the one basis from which
 * quotes get their speakers and figures their chains. Linear in the document's length.
 */
export const relationsOf = (document: Document): readonly Relation[] => {
  const within = quotationOfTokens(document);
  const signs = signsOf(document);
  const relations: Relation[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const sign = signsIn(signs, sentence);
    if (sign === 0) continue;
    for (const field of fieldsOf(document, within, signs, sentence)) {
      const take = (found: Found): void => { relations.push(anchored(document, within, index, field, found)); };
      if ((sign & VERB_SIGN) !== 0) verbRelations(field).forEach(take);
      if ((sign & ACCORDING_SIGN) !== 0) accordingRelations(field).forEach(take);
      if ((sign & NOUN_SIGN) !== 0) nounRelations(field).forEach(take);
    }
  }
  return carried(document, relations).toSorted((a, b) => a.cue.start - b.cue.start || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
};

const signsIn = (signs: Uint8Array, { firstToken, endToken }: Sentence): number => {
  let sign = 0;
  for (let at = firstToken; at < endToken; at += 1) sign |= signs[at] ?? 0;
  return sign;
};

/** The sentence itself, and inside it each quotation with words enough to hold a saying of its own. */
const fieldsOf = ({ tokens }: Document, within: Int32Array, signs: Uint8Array, { firstToken, endToken }: Sentence): readonly Field[] => {
  const inner: Stretch[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const quotation = within[at] ?? -1;
    if (quotation < 0) continue;
    const from = at;
    while (at + 1 < endToken && within[at + 1] === quotation) at += 1;
    const opens = isQuoteMark(tokens[from]) ? from + 1 : from;
    const closes = isQuoteMark(tokens[at]) ? at : at + 1;
    if (closes - opens >= 3) inner.push({ from: opens, to: closes });
  }
  const whole: Field = { tokens, within, signs, from: firstToken, to: endToken, skips: inner };
  return [whole, ...inner.map((stretch): Field => ({ tokens, within, signs, ...stretch, skips: [] }))];
};

const anchored = (document: Document, within: Int32Array, sentence: number, field: Field, found: Found): Relation => {
  const { tokens, quotations } = document;
  const inside = within[found.cue.from] ?? -1;
  const cue = { start: tokens[found.cue.from]?.start ?? 0, end: tokens[found.cue.to - 1]?.end ?? 0 };
  const content: Range[] = [];
  let direct = false;
  for (const { from, to } of found.content) {
    let start = tokens[from]?.start ?? 0;
    let end = tokens[to - 1]?.end ?? 0;
    const first = quotations[within[from] ?? -1];
    const last = quotations[within[to - 1] ?? -1];
    if (inside < 0) {
      if (first !== undefined) start = Math.min(start, first.start);
      if (last !== undefined && last.end > end && field.to === to) end = last.end;
      if (last !== undefined && last.end > end) end = Math.max(end, last.end);
    }
    if (inside < 0) direct ||= first !== undefined || last !== undefined || (quotations[quotationAfter(quotations, start)]?.start ?? end) < end;
    content.push({ start, end });
  }
  return {
    rule: found.rule, lemma: found.lemma, cue, source: found.source, pronoun: found.pronoun, content,
    stance: found.stance, negated: found.negated, direct, sentence, inside,
  };
};

/**
 * A quotation that no cue of its own sentence takes belongs to the one before it: in the paragraph it is joined to
 * that, in the next it is the same source speaking on.
 */
const carried = (document: Document, relations: readonly Relation[]): readonly Relation[] => {
  const { tokens, quotations, sentences } = document;
  const spoken = relations.map((relation) => ({ ...relation, content: [...relation.content] }));
  const owner = new Map<number, number>();
  for (const [index, relation] of spoken.entries()) {
    if (relation.inside >= 0) continue;
    for (const range of relation.content) {
      for (let at = quotationAfter(quotations, range.start); at < quotations.length && (quotations[at]?.start ?? range.end) < range.end; at += 1) {
        if (quotations[at]?.depth === 0 && !owner.has(at)) owner.set(at, index);
      }
    }
  }
  const bySentence = new Map<number, number[]>();
  for (const [index, relation] of spoken.entries()) {
    if (relation.inside >= 0) continue;
    const list = bySentence.get(relation.sentence);
    if (list === undefined) bySentence.set(relation.sentence, [index]);
    else list.push(index);
  }
  const extra: Relation[] = [];
  const isSpeaking = (index: number | undefined): boolean => {
    const relation = index === undefined ? undefined : spoken[index];
    return relation !== undefined && relation.stance === 'says' && relation.source !== null;
  };
  let current: number | null = null;
  let at = 0;
  const ordered = quotations.map((quotation, index) => ({ quotation, index })).filter(({ quotation }) => quotation.depth === 0);
  let sentence = 0;
  let lastParagraph = -1;
  for (const { quotation, index } of ordered) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= quotation.start) sentence += 1;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    at = tokenAt(tokens, quotation.start);
    const own = owner.get(index);
    if (own !== undefined) {
      if (isSpeaking(own)) { current = own; lastParagraph = paragraph; }
      continue;
    }
    const first = sentences[sentence]?.firstToken ?? 0;
    const words = wordsIn(tokens, { from: at, to: tokenAt(tokens, quotation.end) });
    const opensSentence = at === first;
    if (words < SPEECH_WORDS || !opensSentence || (words < 8 && quotation.closed && !/[.?!…,;]/.test(document.article.text.charAt(quotation.inner.end - 1)))) continue;
    const before = introducing(document, spoken, bySentence, sentence) ?? tagBehind(document, spoken, bySentence, quotation, sentence);
    const candidate = before ?? (quotation.continues || (current !== null && lastParagraph >= 0 && paragraph - lastParagraph <= 1) ? current : null);
    if (candidate === null) continue;
    const relation: (typeof spoken)[number] | undefined = spoken[candidate];
    if (relation === undefined || !standsAlone(document, quotation, sentence)) continue;
    const sameParagraph = sentences[relation.sentence]?.paragraph === paragraph;
    if (sameParagraph || before !== null || quotation.continues) {
      relation.content.push({ start: quotation.start, end: quotation.end });
      relation.direct = true;
    } else extra.push({ ...relation, rule: 'carried', content: [{ start: quotation.start, end: quotation.end }], direct: true });
    current = candidate;
    lastParagraph = paragraph;
  }
  return [...spoken, ...extra].filter(({ content }) => content.length > 0);
};

/** The last cue of the sentence before, where that ends in a colon: "He added:" */
const introducing = ({ sentences, tokens }: Document, relations: readonly Relation[], bySentence: ReadonlyMap<number, readonly number[]>, sentence: number): number | null => {
  const before = sentences[sentence - 1];
  if (before === undefined || tokens[before.endToken - 1]?.norm !== ':') return null;
  const own = bySentence.get(sentence - 1)?.filter((index) => relations[index]?.source !== null);
  return own?.at(-1) ?? null;
};

/** “Nobody is counting!” Amina Yusuf shouted: a tag that the quotation's own stop cut off into the next sentence. */
const tagBehind = ({ sentences, tokens }: Document, relations: readonly Relation[], bySentence: ReadonlyMap<number, readonly number[]>, quotation: Quotation, sentence: number): number | null => {
  let next = sentence + 1;
  while (next < sentences.length && (sentences[next]?.start ?? 0) < quotation.end) next += 1;
  if (sentences[next]?.paragraph !== sentences[sentence]?.paragraph) return null;
  const tag = bySentence.get(next)?.find((index) => relations[index]?.rule === 'says-alone' && relations[index]?.source?.whole.from === sentences[next]?.firstToken);
  const mark = tokens[tokenAt(tokens, quotation.inner.end)];
  return tag !== undefined && mark !== undefined && /[?!]/.test(tokens[tokenAt(tokens, quotation.inner.end) - 1]?.text ?? '') ? tag : null;
};

/** Nothing but the quotation stands in its sentences, so that they can be another's words only. */
const standsAlone = ({ sentences, tokens }: Document, quotation: Quotation, sentence: number): boolean => {
  let last = sentence;
  while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? 0) < quotation.end) last += 1;
  const end = tokenAt(tokens, quotation.end);
  const limit = sentences[last]?.endToken ?? end;
  return wordsIn(tokens, { from: end, to: limit }) === 0;
};
