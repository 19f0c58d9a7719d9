import { describe, expect, test } from '@jest/globals';
import { decodeHtml } from '#lib/ingest/html/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const western = (text: string): Uint8Array => Uint8Array.from(text, (character) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80 })[character] ?? character.charCodeAt(0));
const cyrillic = (text: string): Uint8Array => Uint8Array.from(text, (character) => (character >= 'А' && character <= 'я' ? character.charCodeAt(0) - 0x410 + 0xc0 : character.charCodeAt(0)));
const wide = (text: string, little: boolean): Uint8Array => Uint8Array.from([...text].flatMap((character) => (little ? [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8] : [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255])));

const page = '<html><body><p>“It’s over,” she said – for £3 or €4.</p></body></html>';
const russian = '<html><body><p>Мэр города сказал что пожар потушен</p></body></html>';

describe('the source of a page', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8', utf8(page), null, page],
    ['UTF-8 that its header calls Latin', utf8(page), 'text/html; charset=iso-8859-1', page],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(page)]), null, page],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...wide(page, true)]), null, page],
    ['UTF-16 without', wide(page, false), null, page],
    ['windows-1252, undeclared', western(page), null, page],
    ['windows-1252 that calls itself UTF-8', western(page), 'text/html; charset=utf-8', page],
    ['windows-1252 that calls itself Latin-1', western(`<meta charset="iso-8859-1">${page}`), null, `<meta charset="iso-8859-1">${page}`],
    ['windows-1251 by its header', cyrillic(russian), 'text/html; charset=windows-1251', russian],
    ['windows-1251 by a meta tag', cyrillic(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${russian}`), null, `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${russian}`],
    ['an encoding nobody knows', utf8(page), 'text/html; charset=klingon', page],
    ['UTF-8 with a stray byte of an older page', Uint8Array.from([...utf8(page), 0x92, ...utf8(page)]), null, `${page}’${page}`],
  ])('%s', (_, bytes, contentType, text) => expect(decodeHtml(bytes, contentType)).toEqual({ kind: 'text', text }));

  test('nothing', () => expect(decodeHtml(new Uint8Array())).toMatchObject({ kind: 'problem' }));
  test('too much', () => expect(decodeHtml(new Uint8Array(11 * 1024 * 1024))).toMatchObject({ problem: expect.stringMatching(/more than/) }));
  test('never the sign for a lost character', () => expect(decodeHtml(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 256))).not.toMatchObject({ text: expect.stringContaining('\ufffd') }));
});
