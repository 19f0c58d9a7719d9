import mammoth from 'mammoth';
import type { Entry, ZipFile } from 'yauzl';
import { lineOf, paragraphsOfHtml } from './fragment.ts';
import { InputError } from './reading.ts';
import type { Budget, Reading, Source } from './reading.ts';
import { fromParagraphs } from './written.ts';
import { refuseEntities } from './xml.ts';
import { contentOf } from './zip-entries.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Headline'] => h1:fresh"];

const utf8 = new TextDecoder();

/** A Word document: its running text, without pictures, comments and what was struck out. */
export const readDocx = async (source: Source, zip: ZipFile, entries: readonly Entry[], budget: Budget): Promise<Reading> => {
  // What the converter will unpack is unpacked once with the limits that it does not have.
  for (const entry of entries) {
    if (/\.(?:xml|rels)$/i.test(entry.fileName)) refuseEntities(utf8.decode(await contentOf(zip, entry, budget)));
  }
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(source.bytes) }, { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false }));
  } catch (error) {
    throw new InputError(`The Word document is broken (${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 100) : 'unreadable'}): open it, save it anew as .docx, and give that.`);
  }
  const paragraphs = paragraphsOfHtml(html);
  if (paragraphs.length === 0) throw new InputError('The Word document holds no text: check that the article is in it as text, not as a picture.');
  const [, heading] = /^\s*<h1>([\s\S]{1,2000}?)<\/h1>/.exec(html) ?? [];
  return fromParagraphs(source, paragraphs, { title: lineOf(heading) });
};
