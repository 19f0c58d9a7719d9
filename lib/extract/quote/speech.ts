import type { Document, Quotation, Token } from '#lib/model/index.ts';
import { sentenceAt, tokenAt } from '../attribution/frame.ts';
import type { Relation } from '../attribution/relation.ts';

/** `opens`: it begins as a sentence does; `ends`: it stops where one does. */
export type Speech = Readonly<{ opens: boolean; ends: boolean }>;

const NAMING = new Set(['so-called', 'called', 'dubbed', 'titled', 'entitled', 'nicknamed', 'named', 'codenamed', 'termed', 'labelled', 'labeled', 'as', 'word', 'term', 'phrase', 'slogan', 'hashtag', 'of']);
// Rules under which the quoted words themselves are what the cue takes.
const WHOLE = new Set(['says-after', 'said-by', 'says-quote', 'says-colon', 'carried', 'says-as', 'according', 'signed']);
const SENTENCE_WORDS = 6;

/**
 * Is a quotation speech, or a term, a title, a scare quote? By its length, its verb, its cue and its place. Null
 * when it is no speech.
 */
export const speechOf = (document: Document, quotation: Quotation, relation: Relation | null): Speech | null => {
  const { tokens, article } = document;
  const from = tokenAt(tokens, quotation.inner.start);
  const to = tokenAt(tokens, quotation.inner.end);
  const words = tokens.slice(from, to).filter(({ tag }) => tag !== 'PUNCT');
  const count = words.length;
  if (count === 0) return null;
  const mark = tokenAt(tokens, quotation.start);
  const before = tokens[mark - 1];
  const opensSentence = before === undefined || document.sentences[sentenceAt(document.sentences, quotation.start)]?.start === quotation.start;
  const afterPause = opensSentence || before.norm === ',' || before.norm === ':' || before.norm === 'said' || quotation.continues;
  const last = article.text.slice(quotation.inner.start, quotation.inner.end).at(-1) ?? '';
  const tail = article.text.charAt(quotation.end);
  const ends = /[.!?…,;]/.test(last) || /[.,!?;]/.test(tail) || !quotation.closed || tail === '';
  const capital = /^[\p{Lu}\p{N}[(“‘'"]/u.test(article.text.slice(quotation.inner.start, quotation.inner.start + 1));
  const verb = words.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const opens = capital && (afterPause || count >= SENTENCE_WORDS);
  const sentenceLike = capital && verb && afterPause && /[.!?…,;]/.test(last);

  if (relation === null) return (sentenceLike && count >= 4) || (verb && count >= 8) ? { opens, ends } : null;
  if (WHOLE.has(relation.rule) && (sentenceLike || (afterPause && count >= 2 && endsAtTag(tokens, quotation, relation, last)))) return { opens, ends };
  return fragment(relation, words, before, verb, count);
};

/** The quotation closes with the comma or point of a speech tag. */
const endsAtTag = (tokens: readonly Token[], quotation: Quotation, { cue }: Relation, last: string): boolean =>
  /[.!?…,]/.test(last) || cue.end <= quotation.start || tokens[tokenAt(tokens, quotation.end)]?.norm === ',';

/** Words of a source inside the outlet's sentence: speech, though no whole sentence, when its cue governs them. */
const fragment = (relation: Relation, words: readonly Token[], before: Token | undefined, verb: boolean, count: number): Speech | null => {
  const none = { opens: false, ends: false };
  if (before !== undefined && NAMING.has(before.norm) && !(before.norm === 'as' && (relation.rule === 'says-as' || relation.lemma === 'dismiss'))) return null;
  if (isTitle(words)) return null;
  // 'called the figures “misleading”'; a capital makes it a name.
  if (relation.rule === 'says-as' && count === 1 && /^\p{Ll}{3}/u.test(words[0]!.text) && before?.norm !== 'the') return none;
  if (relation.rule === 'says-as' || relation.rule === 'says-quote' || relation.rule === 'says-object') return count >= 2 || (relation.rule !== 'says-object' && before !== undefined && before.norm === 'as') ? none : null;
  if (relation.rule === 'says-after' || relation.rule === 'said-by' || relation.rule === 'according') return verb || count >= SENTENCE_WORDS ? none : null;
  return count >= 2 && (verb || count >= 3 || isPredicate(before)) ? none : null;
};

/** "it was “deeply worried”", "to be “a lie”". */
const isPredicate = (before: Token | undefined): boolean => before !== undefined && (before.tag === 'AUX' || before.tag === 'ADV' || before.tag === 'VERB');

/** "The Long Way Home": every word of weight has a capital. */
const isTitle = (words: readonly Token[]): boolean => {
  const weighty = words.filter(({ tag }) => tag !== 'DET' && tag !== 'ADP' && tag !== 'CCONJ' && tag !== 'PART');
  return words.length >= 2 && weighty.length > 0 && weighty.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)) && words.length <= 8;
};
