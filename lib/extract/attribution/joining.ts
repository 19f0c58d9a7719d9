import type { Document, Quotation } from '#lib/model/index.ts';
import { quotationAfter, tokenAt, wordsIn } from './frame.ts';
import type { Relation } from './relation.ts';

/** Shorter ones are terms, titles or scare quotes unless a cue takes them. */
const SPEECH_WORDS = 3;

/**
 * A quotation that no cue of its own sentence takes belongs to the one before it: in the paragraph it is joined to
 * that, in the next it is the same source speaking on.
 */
export const carried = (document: Document, relations: readonly Relation[]): readonly Relation[] => {
  const { tokens, quotations, sentences } = document;
  if (quotations.length === 0) return relations.filter(({ content }) => content.length > 0);
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
    const before = introducing(document, spoken, bySentence, sentence) ?? tagBehind(document, spoken, bySentence, quotation, sentence) ?? tagBefore(document, spoken, bySentence, sentence);
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

/** "The owner will be charged, Okafor said. “They were reckless.”": who closed the sentence before speaks on. */
const tagBefore = ({ sentences, tokens }: Document, relations: readonly Relation[], bySentence: ReadonlyMap<number, readonly number[]>, sentence: number): number | null => {
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence]?.paragraph) return null;
  const last = tokens[before.endToken - 2];
  return bySentence.get(sentence - 1)?.find((index) => relations[index]?.rule === 'says-after' && relations[index]?.source !== null && relations[index]?.cue.end === last?.end) ?? null;
};

/** Nothing but the quotation stands in its sentences, so that they can be another's words only. */
const standsAlone = ({ sentences, tokens }: Document, quotation: Quotation, sentence: number): boolean => {
  let last = sentence;
  while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? 0) < quotation.end) last += 1;
  const end = tokenAt(tokens, quotation.end);
  const limit = sentences[last]?.endToken ?? end;
  return wordsIn(tokens, { from: end, to: limit }) === 0;
};
