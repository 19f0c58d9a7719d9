import { decodeHtml, readHtml } from '../html/index.ts';
import { InputError } from './reading.ts';
import type { Reader, Reading, Source } from './reading.ts';

/** The article of a page at hand as characters. */
export const readPageOf = ({ name, url, given }: Pick<Source, 'name' | 'url' | 'given'>, html: string): Reading => {
  const read = readHtml({ name, html, url: given.url ?? url, given });
  if ('problem' in read) throw new InputError(read.problem);
  return { kind: 'article', name, article: read.article };
};

export const htmlReader: Reader = async function* htmlReader(source) {
  const decoded = decodeHtml(source.bytes, source.contentType);
  if (decoded.kind === 'problem') throw new InputError(decoded.problem);
  yield readPageOf(source, decoded.text);
};
