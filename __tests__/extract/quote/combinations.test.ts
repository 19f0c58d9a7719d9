import { describe, expect, test } from '@jest/globals';
import { quotes } from '#lib/extract/quote/index.ts';
import { documentOf } from '../../segment/document.ts';

// Every pair of marks with every speaker in every place that desks put a speech tag.
const MARKS = [['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['‘‘', '’’'], ["''", "''"], ['«', '»'], ['“', '"'], ['„', '“'], ['``', "''"]] as const;

const SPEAKERS = [
  ['Amina Bello', 'Amina Bello'], ['Mr Okafor', 'Okafor'], ['the harbour master', 'harbour master'], ['Justice Minister Tom Reid', 'Tom Reid'],
  ['a spokesman for the port', 'spokesman for the port'], ['police', 'police'], ['the Kenya Ports Authority', 'Kenya Ports Authority'],
  ['Farouk al-Dulaimi', 'Farouk al-Dulaimi'], ['Dr. Li Wei', 'Li Wei'], ['one aide', 'aide'], ['Reyes', 'Reyes'],
  ['Siobhán O’Neill, a lawyer for the crew,', 'Siobhán O’Neill'], ['Jean-Pierre Dubois of Greenpeace', 'Jean-Pierre Dubois'], ['Colonel Ahmed Musa, who leads the unit,', 'Ahmed Musa'],
] as const;

const FIRST = 'We lost forty boats in one night';
const SECOND = 'Nobody came to help us';

type Form = (open: string, close: string, speaker: string) => readonly [text: string, words: readonly string[]];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const closed = (speaker: string): string => speaker.replace(/,$/, '');

const FORMS: Readonly<Record<string, Form>> = {
  'behind the words': (o, c, s) => [`${o}${FIRST},${c} ${s} said.`, [FIRST]],
  'turned round': (o, c, s) => [`${o}${FIRST},${c} said ${closed(s)}.`, [FIRST]],
  'mark before the comma': (o, c, s) => [`${o}${FIRST}${c}, ${s} said.`, [FIRST]],
  'in front, with a comma': (o, c, s) => [`${capital(s)} said, ${o}${FIRST}.${c}`, [FIRST]],
  'in front, with a colon': (o, c, s) => [`${capital(s)} told reporters: ${o}${FIRST}.${c}`, [FIRST]],
  'in the midst': (o, c, s) => [`${o}${FIRST},${c} ${s} said, ${o}and nobody came.${c}`, [FIRST, 'and nobody came']],
  'in the midst, turned round': (o, c, s) => [`${o}${FIRST},${c} said ${closed(s)}, ${o}and nobody came.${c}`, [FIRST, 'and nobody came']],
  'between sentences': (o, c, s) => [`${o}${FIRST},${c} ${s} said. ${o}${SECOND}.${c}`, [FIRST, SECOND]],
  'behind a question': (o, c, s) => [`${o}Why did nobody come to help us?${c} ${s} asked.`, ['Why did nobody come to help us?']],
  'behind a cry': (o, c, s) => [`${o}${SECOND}!${c} ${s} shouted.`, [`${SECOND}!`]],
  'according to': (o, c, s) => [`${o}${FIRST},${c} according to ${closed(s)}.`, [FIRST]],
  'a part of a sentence': (o, c, s) => [`${capital(s)} said the port was ${o}a disgrace to the whole country${c}.`, ['a disgrace to the whole country']],
  'a participle': (o, c, s) => [`${capital(s)} blamed the storm, saying ${o}nobody came to help us${c}.`, ['nobody came to help us']],
  'put it': (o, c, s) => [`As ${closed(s.replace(/,.*/, ''))} put it: ${o}${FIRST}.${c}`, [FIRST]],
  'described as': (o, c, s) => [`${capital(s)} described the night as ${o}a long and terrible one${c}.`, ['a long and terrible one']],
  'a line before': (o, c, s) => [`${capital(s)} said the night had been long:\n\n${o}${FIRST}.${c}`, [FIRST]],
  'paragraphs on': (o, c, s) => [`${o}${FIRST},${c} ${s} said.\n\n${o}${SECOND}.\n\n${o}We want an answer.${c}`, [FIRST, SECOND, 'We want an answer']],
};

const plain = (text: string): string => text.replace(/\.$/, '');

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  test('the words and their speaker', () => {
    const wrong = MARKS.flatMap(([open, close]) => SPEAKERS.flatMap(([speaker, name]) => {
      const [text, words] = form(open, close, speaker);
      const found = quotes(documentOf(text));
      return words.flatMap((each) => {
        const claim = found.find(({ span }) => plain(span.text) === each);
        const said = claim?.quote?.speaker ?? '';
        return claim !== undefined && said.toLowerCase().includes(name.toLowerCase()) ? [] : [`${text} → ${claim === undefined ? 'no quote' : said}`];
      });
    }));
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['Mr Okafor spoke to reporters at the port on Friday.\n\n“We lost forty boats,” he said.', 'Okafor'],
  ['The harbour master spoke at the port on Friday.\n\n“We lost forty boats,” he said.', 'harbour master'],
  ['Salazar walked to the port on Friday. “We lost forty boats,” she said.', 'Salazar'],
  ['The Kenya Ports Authority met on Friday. Amina Bello was late. “We lost forty boats,” she said.', 'Amina Bello'],
])('a pronoun takes up whom the last sentences begin with: %s', (text, speaker) => {
  expect(quotes(documentOf(text)).map(({ quote }) => quote?.speaker)).toEqual([speaker]);
});
