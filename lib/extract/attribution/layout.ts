import { KNOWN_ACRONYMS } from '#lib/lexicon/acronyms.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { KNOWN_PLACES } from '#lib/lexicon/places.ts';
import { BODY_NOUNS, PERSON_NOUNS, SHOWING_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import type { Document } from '#lib/model/index.ts';
import { isTitle } from '../name-runs.ts';
import { isComma, isQuoteMark, quotationAfter } from './frame.ts';
import type { Relation } from './relation.ts';
import { isSpeakingNoun } from './speakers.ts';

// A dateline ("MANILA:") stands once; speakers take turns.
const TURNS = 3;

/** Who speaks by the way the text is laid out: "BELLO: We lost 40 boats.", "“We lost.” — Amina Bello", "Police: 40 boats lost". */
export const layoutRelations = (document: Document): readonly Relation[] => [...turns(document), ...signatures(document), ...labels(document), ...voices(document)];

const said = (document: Document, rule: string, from: number, to: number, mark: number, content: Relation['content'], sentence: number, direct: boolean): Relation => {
  const core = { from, to };
  const { start, end } = document.tokens[mark] ?? { start: 0, end: 0 };
  return { rule, lemma: rule, cue: { start, end }, source: { core, whole: core, near: core, others: [], apposed: null }, pronoun: null, content, stance: 'says', negated: false, direct, sentence, inside: -1 };
};

const isCapitals = (text: string): boolean => text.length >= 3 && !(text.charCodeAt(1) >= 97 && text.charCodeAt(1) <= 122) && /^\p{Lu}[\p{Lu}’'-]+$/u.test(text);

/** Lines of a transcript: at least two speakers in capitals, each before a colon at the head of a paragraph. */
const turns = (document: Document): readonly Relation[] => {
  const { tokens, paragraphs, sentences } = document;
  const labels = new Set<string>();
  const found: Relation[] = [];
  for (const { firstSentence, end } of paragraphs) {
    const first = sentences[firstSentence]?.firstToken ?? tokens.length;
    const from = isQuoteMark(tokens[first]) ? first + 1 : first;
    let to = from;
    while (to - from < 3 && isCapitals(tokens[to]?.text ?? '')) to += 1;
    const next = tokens[to + 1];
    if (to === from || tokens[to]?.norm !== ':' || next === undefined || next.end > end) continue;
    labels.add(tokens.slice(from, to).map(({ text }) => text).join(' '));
    found.push(said(document, 'turn', from, to, to, [{ start: next.start, end }], firstSentence, false));
  }
  return labels.size >= 2 && found.length >= TURNS ? found : [];
};

const isLongDash = (word: string): boolean => word === '—' || word === '–' || word === '―' || word === '--';

/** A name behind a dash, alone after the quotation that it signs. */
const signatures = (document: Document): readonly Relation[] => {
  const { tokens, sentences, quotations } = document;
  if (quotations.length === 0) return [];
  return sentences.flatMap(({ firstToken, endToken }, index) => {
    for (let at = Math.max(firstToken, endToken - 8); at + 2 < endToken + 1; at += 1) {
      const dash = tokens[at];
      if (dash?.tag !== 'PUNCT' || !isLongDash(dash.text)) continue;
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

/** How much may stand between a name and the colon: age, trade, town. */
const VOICE = 14;

/** "Amina Bello, 34, a nurse in Jos: “We ran out of gloves.”": the head of a paragraph, without a verb before the colon. */
const voices = (document: Document): readonly Relation[] => {
  const { tokens, paragraphs, sentences, quotations } = document;
  if (quotations.length === 0) return [];
  return paragraphs.flatMap(({ firstSentence }): Relation[] => {
    const first = sentences[firstSentence]?.firstToken ?? tokens.length;
    let name = first;
    while (name - first < LABEL && tokens[name]?.tag === 'PROPN') name += 1;
    if (name - first < 2 || KNOWN_PLACES.has(tokens.slice(first, name).map(({ norm }) => norm).join(' ')) || !(isComma(tokens[name]) || tokens[name]?.norm === ':')) return [];
    let colon = name;
    while (colon - name < VOICE && tokens[colon] !== undefined && tokens[colon]!.norm !== ':' && tokens[colon]!.tag !== 'VERB' && tokens[colon]!.tag !== 'AUX') colon += 1;
    const next = tokens[colon + 1];
    const quotation = tokens[colon]?.norm !== ':' || next === undefined ? undefined : quotations[quotationAfter(quotations, next.start)];
    return quotation === undefined || quotation.start !== next?.start || quotation.depth > 0 ? [] : [said(document, 'label', first, name, colon, [{ start: quotation.start, end: quotation.end }], firstSentence, true)];
  });
};

/** In words: a longer one before a colon is no label. */
const LABEL = 4;
const SHORTEST = 3;
const LABELS: ReadonlySet<string> = new Set([...BODY_NOUNS, 'source']);
// Before a colon these say where.
const PLACES: ReadonlySet<string> = new Set(['US', 'USA', 'UK', 'UAE', 'DRC']);

const isLineDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '―' || word === '--';

/** "Police: 47 homes burned" and, without a point, "47 homes burned in Kano - governor": the head of a paragraph or the whole of it. */
const labels = (document: Document): readonly Relation[] => {
  const { tokens, paragraphs, sentences } = document;
  return paragraphs.flatMap(({ firstSentence, endSentence, headline }, index): Relation[] => {
    const sentence = sentences[firstSentence];
    if (sentence === undefined) return [];
    const { firstToken, endToken } = sentence;
    let to = firstToken;
    while (to < endToken && to - firstToken < LABEL && isWord(document, to)) to += 1;
    const end = tokens[endToken - 1]?.end ?? sentence.end;
    const opens = headline || (index === 0 && endSentence - firstSentence === 1);
    if (tokens[to]?.norm === ':' && endToken - to > SHORTEST && (names(document, firstToken, to, opens) || (opens && (isReport(tokens, firstToken, to) || isSurname(tokens, firstToken, to))))) {
      return [said(document, 'label', firstToken, to, to, [{ start: tokens[to + 1]?.start ?? end, end }], firstSentence, false)];
    }
    if (endSentence - firstSentence > 1) return [];
    let from = endToken;
    while (from > firstToken && endToken - from < LABEL && isWord(document, from - 1)) from -= 1;
    const mark = tokens[from - 1];
    const apart = mark !== undefined && (mark.norm === ':' || (isLineDash(mark.text) && (tokens[from - 2]?.end ?? mark.start) < mark.start));
    if (!apart || isQuoteMark(tokens[firstToken]) || from === endToken || from - firstToken <= SHORTEST || !names(document, from, endToken, headline)) return [];
    return [said(document, 'label', from, endToken, from - 1, [{ start: sentence.start, end: tokens[from - 2]?.end ?? sentence.start }], firstSentence, false)];
  });
};

const isWord = ({ tokens }: Document, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && !isComma(token) && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ' || token.tag === 'PART' || token.tag === 'DET' || token.norm === 'of' || REPORTS.has(token.norm));
};

// Before a colon in a headline these tell whence it is known.
const REPORTS: ReadonlySet<string> = new Set(['poll', 'survey', 'study', 'report', 'reports', 'census', 'audit', 'inquiry', 'probe']);

const isReport = (tokens: Document['tokens'], from: number, to: number): boolean => to - from <= 2 && REPORTS.has(tokens[to - 1]?.norm ?? '');

/** "Bello: roads are closed", where the text names an Amina Bello or a Mr Bello. */
const isSurname = (tokens: Document['tokens'], from: number, to: number): boolean => {
  const name = tokens[from];
  if (to - from !== 1 || name?.tag !== 'PROPN') return false;
  for (let at = to + 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.text === name.text && before?.tag === 'PROPN' && (genderOf(before.text) !== null || isTitle(before))) return true;
  }
  return false;
};

/** Somebody who can speak, by his title, his given name or known letters; no place, no topic. */
const names = ({ tokens }: Document, from: number, to: number, headline: boolean): boolean => {
  const head = tokens[to - 1];
  if (head === undefined || from >= to) return false;
  if (to - from === 1 && KNOWN_ACRONYMS.has(head.text)) return !PLACES.has(head.text);
  // In the body a town may be called so: "NUR SULTAN: ".
  if (headline && head.tag === 'PROPN' && to - from === 2 && !IMPERSONAL_NAMES.has(head.norm) && genderOf(tokens[from]?.text ?? '') !== null) return true;
  // "Flanders" only ends as people do, and "NUR SULTAN" is a town.
  if (isCapitals(head.text) || (head.tag === 'PROPN' && !LABELS.has(nounLemma(head.norm)) && !(headline && PERSON_NOUNS.has(nounLemma(head.norm))))) return false;
  return isSpeakingNoun(head.norm) && !TEXT_NOUNS.has(nounLemma(head.norm)) && !SHOWING_NOUNS.has(nounLemma(head.norm));
};
