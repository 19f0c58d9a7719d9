import { readText } from '../text.ts';
import { decode } from '../decode.ts';
import { InputError } from './reading.ts';
import type { Reader } from './reading.ts';

const ADDRESS = /^https?:\/\/[^\s<>"]{4,8000}$/i;
const MOST_ADDRESSES = 5000;

/** The addresses of a text that holds nothing else, one on each line; or null. */
const addressesIn = (text: string): readonly string[] | null => {
  if (!/^\s*https?:\/\//i.test(text)) return null;
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length <= MOST_ADDRESSES && lines.every((line) => ADDRESS.test(line)) ? lines : null;
};

/** Plain text, kept exactly; a list of addresses is answered with these. */
export const textReader: Reader = async function* textReader({ name, bytes, url, given }) {
  const decoded = decode(bytes);
  const addresses = decoded.kind === 'text' ? addressesIn(decoded.text) : null;
  if (addresses !== null) {
    for (const address of addresses) yield { kind: 'link', url: address, title: null };
    return;
  }
  const read = readText({ name, bytes, given: { ...given, url: given.url ?? url } });
  if ('problem' in read) throw new InputError(read.problem);
  yield { kind: 'article', name, article: read.article };
};
