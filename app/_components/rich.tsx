import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** What stands for each tag of a sentence of the catalogue; `b` and `code` are themselves. */
type Tags = Readonly<Record<string, (words: string) => ReactNode>>;

const ITSELF: Tags = { b: (words) => <b>{words}</b>, code: (words) => <code>{words}</code> };

const TAGGED = /<(?<tag>\w+)>(?<words>[^<]*)<\/\k<tag>>/g;

/** A sentence with links or marks in it, kept whole for translators: "Nothing yet. <a>Start</a> with two articles." */
export const Rich = ({ text, tags = {} }: Readonly<{ text: string; tags?: Tags }>) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TAGGED)) {
    const { tag = '', words = '' } = match.groups ?? {};
    parts.push(text.slice(from, match.index), ({ ...ITSELF, ...tags })[tag]?.(words) ?? words);
    from = match.index + match[0].length;
  }
  return <>{[...parts, text.slice(from)].map((part, at) => <Fragment key={at}>{part}</Fragment>)}</>;
};
