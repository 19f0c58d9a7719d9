import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Range } from './span.ts';

/** Universal Dependencies part of speech. */
export type Tag =
  | 'NOUN' | 'PROPN' | 'PRON' | 'VERB' | 'AUX' | 'ADJ' | 'ADV' | 'DET' | 'ADP' | 'NUM'
  | 'CCONJ' | 'SCONJ' | 'PART' | 'PUNCT' | 'SYM' | 'X';

/** `text` is the exact slice; `norm` is lower-case with straight apostrophes: what the lexicon is asked; `signs` says what the word may mark. */
export type Token = Range & Readonly<{ text: string; norm: string; signs: number; tag: Tag }>;

/** `firstToken` to `endToken` (exclusive) are indices into the document's tokens; likewise in Paragraph. `signs`: all those of its tokens. */
export type Sentence = Range & Readonly<{ paragraph: number; firstToken: number; endToken: number; signs: number }>;

export type Paragraph = Range & Readonly<{ firstSentence: number; endSentence: number; headline: boolean }>;

/**
 * Words between quotation marks; `start` and `end` include the marks, `inner` excludes them.
 * `closed` is false where a paragraph ends without the closing mark and the speech goes on in the next,
 * whose quotation then has `continues`. `depth` is 0 for the outermost.
 */
export type Quotation = Range & Readonly<{ inner: Range; depth: number; closed: boolean; continues: boolean }>;

/** An article cut into paragraphs, sentences, tokens and quotations, furniture left out. */
export type Document = Readonly<{
  article: Article;
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  quotations: readonly Quotation[];
}>;

/** One article as the engine read it: made once per article, independent of all others. */
export type Reading = Readonly<{ document: Document; claims: readonly Claim[] }>;

/**
 * Claims that state the same thing, before anything is said about whether they agree. `because`: for each claim what ties
 * it to the one it is most like, in words.
 */
export type Group = Readonly<{ kind: Claim['kind']; label: string; claims: readonly Claim[]; because: readonly string[] }>;
