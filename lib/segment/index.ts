import type { Article, Document, Paragraph, Sentence } from '#lib/model/index.ts';
import { tagOpeningNames } from './opening-names.ts';
import { unitsOf } from './characters.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { sentenceEnds } from './sentences.ts';
import { tag } from './tags.ts';
import { pushTokens } from './tokens.ts';
import type { RawToken } from './tokens.ts';
import type { Word } from './words.ts';

/** Cuts an article's body into paragraphs, sentences, tagged tokens and quotations; furniture is left out. Linear in its length. */
export const segment = (article: Article): Document => {
  const ranges = paragraphsOf(article);
  const units = unitsOf(article.text);
  const tokens: RawToken[] = [];
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  ranges.forEach((range, paragraph) => {
    const from = tokens.length;
    pushTokens(tokens, words, article.text, units, range);
    const firstSentence = sentences.length;
    let firstToken = from;
    for (const last of sentenceEnds(tokens, from, tokens.length)) {
      const signs = tag(tokens, words, firstToken, last + 1);
      sentences.push({ start: tokens[firstToken]!.start, end: tokens[last]!.end, paragraph, firstToken, endToken: last + 1, signs });
      firstToken = last + 1;
    }
    paragraphs.push({
      ...range,
      firstSentence,
      endSentence: sentences.length,
      headline: paragraph === 0 && article.text.slice(range.start, range.end) === article.title,
    });
  });
  tagOpeningNames(tokens, words, sentences);
  const quotations = quotationsOf(article.text, ranges);
  for (const { inner } of quotations) {
    const mark = /^['’]/.test(article.text.charAt(inner.end)) ? tokenFrom(tokens, inner.end) : undefined;
    if (mark?.start === inner.end && mark.tag === 'PART') mark.tag = 'PUNCT';
  }
  return { article, paragraphs, sentences, tokens, quotations };
};

/** The first token that does not start before `offset`. */
const tokenFrom = (tokens: readonly RawToken[], offset: number): RawToken | undefined => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low];
};
