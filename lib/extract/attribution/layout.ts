import type { Document } from '#lib/model/index.ts';
import { quotationAfter } from './frame.ts';
import type { Relation } from './relation.ts';

// A dateline ("MANILA:") stands once; speakers take turns.
const TURNS = 3;

/** Who speaks by the way the text is laid out: "BELLO: We lost 40 boats." and "“We lost.” — Amina Bello". */
export const layoutRelations = (document: Document): readonly Relation[] => [...turns(document), ...signatures(document)];

const said = (document: Document, rule: string, from: number, to: number, mark: number, content: Relation['content'], sentence: number, direct: boolean): Relation => {
  const core = { from, to };
  const { start, end } = document.tokens[mark] ?? { start: 0, end: 0 };
  return { rule, lemma: rule, cue: { start, end }, source: { core, whole: core, near: core, others: [], apposed: null }, pronoun: null, content, stance: 'says', negated: false, direct, sentence, inside: -1 };
};

const isCapitals = (text: string): boolean => text.length >= 3 && /^\p{Lu}[\p{Lu}’'-]+$/u.test(text);

/** Lines of a transcript: at least two speakers in capitals, each before a colon at the head of a paragraph. */
const turns = (document: Document): readonly Relation[] => {
  const { tokens, paragraphs, sentences } = document;
  const labels = new Set<string>();
  const found = paragraphs.flatMap(({ firstSentence, end }) => {
    const from = sentences[firstSentence]?.firstToken ?? tokens.length;
    let to = from;
    while (to - from < 3 && isCapitals(tokens[to]?.text ?? '')) to += 1;
    const next = tokens[to + 1];
    if (to === from || tokens[to]?.norm !== ':' || next === undefined || next.end > end) return [];
    labels.add(tokens.slice(from, to).map(({ text }) => text).join(' '));
    return [said(document, 'turn', from, to, to, [{ start: next.start, end }], firstSentence, false)];
  });
  return labels.size >= 2 && found.length >= TURNS ? found : [];
};

/** A name behind a dash, alone after the quotation that it signs. */
const signatures = (document: Document): readonly Relation[] => {
  const { tokens, sentences, quotations } = document;
  return sentences.flatMap(({ firstToken, endToken }, index) => {
    for (let at = Math.max(firstToken, endToken - 8); at + 2 < endToken + 1; at += 1) {
      const dash = tokens[at];
      if (dash?.tag !== 'PUNCT' || !/^(?:[—–―]|--)$/.test(dash.text)) continue;
      let to = at + 1;
      while (to < endToken && tokens[to]?.tag === 'PROPN') to += 1;
      if (to - at < 3 || (to < endToken && tokens[to]?.text !== '.' && tokens[to]?.text !== ',')) return [];
      const before = tokens[at - 1];
      const quotation = before === undefined ? undefined : quotations[quotationAfter(quotations, before.start)];
      if (quotation === undefined || quotation.depth > 0 || before?.end !== quotation.end) return [];
      return [said(document, 'signed', at + 1, to, at, [{ start: quotation.start, end: quotation.end }], index, true)];
    }
    return [];
  });
};
