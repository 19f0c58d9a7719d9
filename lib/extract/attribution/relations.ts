import { ACCORDING_SIGN, NOUN_SIGN, VERB_SIGN } from '#lib/lexicon/signs.ts';
import type { Document, Range, Sentence } from '#lib/model/index.ts';
import { accordingRelations, pollRelation } from './according.ts';
import type { Found } from './found.ts';
import { isQuoteMark, quotationAfter, quotationOfTokens } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { brokenDown } from './breakdown.ts';
import { carried } from './joining.ts';
import { layoutRelations } from './layout.ts';
import { nounRelations } from './noun-relations.ts';
import type { Relation } from './relation.ts';
import { verbRelations } from './verb-relations.ts';

/**
 * Every relation of a source to what it says, thinks or shows, in the order of the text: the one basis from which
 * quotes get their speakers and figures their chains. Linear in the document's length.
 */
export const relationsOf = (document: Document): readonly Relation[] => {
  const within = quotationOfTokens(document);
  const relations: Relation[] = [];
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index]!;
    const sign = sentence.signs;
    if ((sign & (VERB_SIGN | ACCORDING_SIGN | NOUN_SIGN)) === 0) continue;
    for (const field of fieldsOf(document, within, sentence)) {
      const take = (found: Found): void => { relations.push(anchored(document, within, index, field, found)); };
      if ((sign & VERB_SIGN) !== 0) verbRelations(field).forEach(take);
      if ((sign & ACCORDING_SIGN) !== 0) {
        accordingRelations(field).forEach(take);
        const poll = pollRelation(field);
        if (poll !== null) take(poll);
      }
      if ((sign & NOUN_SIGN) !== 0) nounRelations(field).forEach(take);
    }
  }
  return [...carried(document, relations), ...brokenDown(document, relations), ...layoutRelations(document)].toSorted((a, b) => a.cue.start - b.cue.start || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
};

const NONE: readonly Stretch[] = [];

/** The sentence itself, and inside it each quotation with words enough to hold a saying of its own. */
const fieldsOf = ({ tokens }: Document, within: readonly number[], { firstToken, endToken }: Sentence): readonly Field[] => {
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
  const whole: Field = { tokens, within, from: firstToken, to: endToken, skips: inner };
  return inner.length === 0 ? [whole] : [whole, ...inner.map(({ from, to }): Field => ({ tokens, within, from, to, skips: NONE }))];
};

const anchored = (document: Document, within: readonly number[], sentence: number, field: Field, found: Found): Relation => {
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
