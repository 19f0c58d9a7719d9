import { describe, expect, test } from '@jest/globals';
import { LARGEST, readText } from '#lib/ingest/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): number[] => [...text].flatMap((character) => {
  const code = character.charCodeAt(0);
  return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
});
const single = (text: string, bytes: Readonly<Record<string, number>>): Uint8Array => Uint8Array.from([...text], (character) => bytes[character] ?? character.charCodeAt(0));

const article = 'Ferry sinks off Mombasa\n\nThe harbour master said: “Forty-one people were saved – nobody’s missing.” The café owner paid £3 to each.';
const windows1252 = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '£': 0xa3, 'é': 0xe9 };

describe('decoded exactly', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(article), article],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(article)]), article],
    ['UTF-16 little-endian with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(article, true)]), article],
    ['UTF-16 big-endian with its mark', Uint8Array.from([0xfe, 0xff, ...utf16(article, false)]), article],
    ['UTF-16 little-endian without', Uint8Array.from(utf16(article, true)), article],
    ['UTF-16 big-endian without', Uint8Array.from(utf16(article, false)), article],
    ['windows-1252', single(article, windows1252), article],
    ['windows-1252, one curly apostrophe', single('The mayor said it wasn’t his fault.', windows1252), 'The mayor said it wasn’t his fault.'],
    ['windows-1251', single('The mayor of Sofia said in Bulgarian: Кметът каза, че пожарът е угасен и няма пострадали хора в града.', Object.fromEntries([...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, 0xc0 + at]))), 'The mayor of Sofia said in Bulgarian: Кметът каза, че пожарът е угасен и няма пострадали хора в града.'],
    ['plain ASCII', utf8('Two men died.'), 'Two men died.'],
    ['Windows line ends kept', utf8('A headline\r\n\r\nA paragraph.\r\n'), 'A headline\r\n\r\nA paragraph.\r\n'],
  ])('%s', (_, bytes, expected) => {
    const read = readText({ name: 'a.txt', bytes });
    expect('article' in read ? read.article.text : read.problem).toBe(expected);
  });
});

describe('refused, each with its own sentence', () => {
  const broken = Uint8Array.from([...utf8('First line\n“Curly” and café\nthen '), 0xc3, 0x28, ...utf8(' end')]);
  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /is empty/],
    ['white space', utf8(' \n\t\u00a0\n'), /only white space/],
    ['a lone byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), /only white space/],
    ['invisible characters', utf8('\u200b\u2060\n'), /only white space/],
    ['NUL bytes', Uint8Array.of(65, 0, 0, 0, 66, 7, 9, 200, 0), /binary/],
    ['control characters', Uint8Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? 2 : 65)), /binary/],
    ['a PDF named .txt', utf8('%PDF-1.7 and so on'), /PDF document.*save the article as plain text/],
    ['a PNG named .txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG picture/],
    ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /Office document/],
    ['rich text', utf8('{\\rtf1\\ansi Hello}'), /RTF/],
    ['a web page', utf8('<!DOCTYPE html><html><body>Hi</body></html>'), /web page/],
    ['too large', new Uint8Array(LARGEST + 1).fill(65), /10\.0 MB.*10\.0 MB allowed/],
    ['broken UTF-8', broken, /broken byte.*line 3 \(byte 38\)/],
    ['damaged before', utf8('The mayor\ufffds caf\ufffd was \ufffdclosed\ufffd.'), /4 characters are lost/],
    ['half a UTF-16 character', Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]), /UTF-16LE but has bytes/],
  ])('%s', (_, bytes, expected) => {
    const read = readText({ name: 'a.txt', bytes });
    expect('problem' in read ? read.problem : 'was read').toMatch(expected);
  });

  test('the largest size allowed is read', () => {
    expect(readText({ name: 'a.txt', bytes: new Uint8Array(1024 * 1024).fill(65) })).toHaveProperty('article');
  });
});
