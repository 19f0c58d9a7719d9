import { remembered } from './remembered.ts';

// Contractions and what they stand for (own list). "'s" is left to the caller: it may be "is", "has" or a genitive.
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(`can't can not|cannot can not|won't will not|shan't shall not|n't not|i'm i am|
it's it is|that's that is|what's what is|who's who is|there's there is|here's here is|where's where is|how's how is|he's he is|she's she is|let's let us|
gonna going to|wanna want to|gotta got to|'em them|'cause because`
  .split('|').map((row) => { const [short = '', ...long] = row.trim().split(' '); return [short, long] as const; }));

const ENDINGS: ReadonlyMap<string, string> = new Map([['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['d', 'would'], ['m', 'am']]);

/** The words a contraction stands for, or null when the word is none: "don't" → do not, "they're" → they are. */
export const expansionOf = (word: string): readonly string[] | null => {
  const known = CONTRACTIONS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not'];
  const mark = word.indexOf("'");
  const ending = mark > 0 ? ENDINGS.get(word.slice(mark + 1)) : undefined;
  return ending === undefined ? null : [word.slice(0, mark), ending];
};

// Whole words that British and American English spell differently and no ending shows (own list, British first).
const PAIRS: ReadonlyMap<string, string> = new Map(`grey gray|tyre tire|tyres tires|kerb curb|plough plow|ploughed plowed|cheque check|cheques checks|
programme program|programmes programs|storey story|storeys stories|aluminium aluminum|ageing aging|judgement judgment|jewellery jewelry|mum mom|
moustache mustache|pyjamas pajamas|sceptical skeptical|sceptic skeptic|manoeuvre maneuver|manoeuvres maneuvers|anaesthetic anesthetic|paediatric pediatric|
haemorrhage hemorrhage|oestrogen estrogen|foetus fetus|diarrhoea diarrhea|leukaemia leukemia|anaemia anemia|practise practice|practised practiced|
licence license|licences licenses|defence defense|defences defenses|offence offense|offences offenses|pretence pretense|towards toward|afterwards afterward|
whilst while|amongst among|learnt learned|burnt burned|spelt spelled|dreamt dreamed|gaol jail|airplane aeroplane|instalment installment|enrol enroll|
fulfil fulfill|skilful skillful|wilful willful|per-cent percent|ok okay`
  .split('|').map((row) => { const [british = '', american = ''] = row.trim().split(' '); return [british, american] as const; }));

const ENDING_RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})is(e[ds]?|ers?|ing|ations?|ational)$/, 'iz$1'],
  [/(?<=[a-z]{2})ys(e[ds]?|ers?|ing)$/, 'yz$1'],
  [/(?<=[a-z]{2})our(s|ed|ing|able|ful|ite|ites|less|hood|hoods)?$/, 'or$1'],
  [/(?<=[a-z]{2}[bt])re(s|d)?$/, 'er$1'],
  [/(?<=[a-z]{2})ogue(s)?$/, 'og$1'],
  [/(?<=[aeiou])ll(ed|ing|ers?)$/, 'l$1'],
];

/** One form for the British and the American spelling of a word given in lower case. Not itself a spelling to show. */
export const oneSpelling = remembered((word): string => {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  for (const [ending, form] of ENDING_RULES) if (ending.test(word)) return word.replace(ending, form);
  return word;
});
