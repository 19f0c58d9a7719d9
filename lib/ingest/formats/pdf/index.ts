import { getDocumentProxy } from 'unpdf';
import { InputError } from '../reading.ts';
import type { Reader } from '../reading.ts';
import { fromParagraphs } from '../written.ts';
import { textOfPages } from './document.ts';
import type { Page, Piece } from './page.ts';

const MOST_PAGES = 300;
const LEAST_LETTERS = 20;
const GARBLED = 0.03;

const nameOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '');

const opened = async (bytes: Uint8Array) => {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw new InputError('The PDF is protected by a password: open it with the password, print it to a new PDF, and give that.');
    throw new InputError('The PDF is broken or cut short: fetch or save it again.');
  }
};

type Document = Awaited<ReturnType<typeof opened>>;

const pageOf = async (document: Document, number: number): Promise<Page> => {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform;
  return {
    width,
    height,
    pieces: items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , itemC = 0, itemD = 0, x = 0, y = 0] = item.transform;
      return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size: Math.hypot(itemC, itemD) || item.height, font: item.fontName }];
    }),
  };
};

const garbled = (text: string): boolean => (text.match(/[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0) > GARBLED * text.length;

/** A PDF: its running text by columns, without running heads and page numbers, divided words made whole. */
export const pdfReader: Reader = async function* pdfReader(source) {
  const document = await opened(source.bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new InputError(`The PDF has ${document.numPages} pages, more than the ${MOST_PAGES} allowed: print the pages of the article to a PDF of their own.`);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageOf(document, number));
    const letters = pages.reduce((sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.trim().length, 0), 0);
    if (letters < LEAST_LETTERS) throw new InputError('The PDF holds pictures of pages but no text: run text recognition (OCR) over it, or give the article as text.');
    const { title, url, paragraphs } = textOfPages(pages);
    if (garbled(paragraphs.join(''))) throw new InputError('The PDF does not say which letters its signs stand for, so no text can be taken from it: run text recognition (OCR) over it, or give the article as text.');
    yield fromParagraphs(source, paragraphs, { title, url });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('The PDF has a page that is broken: print it to a new PDF, and give that.');
  } finally {
    await document.loadingTask.destroy();
  }
};
