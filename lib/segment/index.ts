import type { Article, Document, Paragraph, Sentence, Token } from '#lib/model/index.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { sentenceEnds } from './sentences.ts';
import { tagsOf } from './tags.ts';
import { tokensOf } from './tokens.ts';
import type { RawToken } from './tokens.ts';

/** Cuts an article's body into paragraphs, sentences, tagged tokens and quotations; furniture is left out. Linear in its length. */
export const segment = (article: Article): Document => {
  const ranges = paragraphsOf(article);
  const raw: RawToken[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const first = new Set<number>();
  ranges.forEach((range, paragraph) => {
    const from = raw.length;
    for (const token of tokensOf(article.text, range)) raw.push(token);
    const firstSentence = sentences.length;
    let firstToken = from;
    for (const last of sentenceEnds(raw, from, raw.length)) {
      first.add(firstToken);
      sentences.push({ start: raw[firstToken]!.start, end: raw[last]!.end, paragraph, firstToken, endToken: last + 1 });
      firstToken = last + 1;
    }
    paragraphs.push({
      ...range,
      firstSentence,
      endSentence: sentences.length,
      headline: paragraph === 0 && article.text.slice(range.start, range.end) === article.title,
    });
  });
  const tags = tagsOf(raw, first);
  const tokens: Token[] = raw.map(({ start, end, text, norm }, at) => ({ start, end, text, norm, tag: tags[at]! }));
  return { article, paragraphs, sentences, tokens, quotations: quotationsOf(article.text, ranges) };
};
