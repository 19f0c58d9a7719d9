import type { Article } from '#lib/model/index.ts';
import { articleOf } from './article.ts';
import type { Given } from './article.ts';
import { decode } from './decode.ts';

/** Reads one plain-text file; a problem is one sentence: what is wrong, where, what to do. */
export const readText = ({ name, bytes, given = {} }: { name: string; bytes: Uint8Array; given?: Given }): { article: Article } | { problem: string } => {
  const decoded = decode(bytes);
  return decoded.kind === 'problem' ? { problem: decoded.problem } : { article: articleOf(decoded.text, name, given) };
};

/** An article of a text at hand, kept exactly; `title`, where given apart from the text, need not stand in it. */
export const fromText = ({ text, ...given }: Given & Readonly<{ text: string }>): Article => articleOf(text, null, given);
