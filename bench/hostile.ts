/** Texts that nobody writes and that bad rules take for ever to read: one kind each, of a given length in characters. */
export type Hostile = Readonly<{ name: string; text: (length: number) => string }>;

const PIECES: readonly string[] = [
  'said: ', 'he said ', 'he said it; ', 'said "', '“ ', '"', "' ", '‘a ', '(', '( [ ', 'John of (', 'said (a ', '1,', '123,', '100 ', 'of the ', 'a', 'a-', 'Aa ', 'John Smith ', '.', '. ', 'a.', 'U.S. ',
  'a@', 'http://', ', ', 'and ', 'half of ', 'one ', 'million ', 'according to ', 'from 1 to 2 ', '$1 ', 'a\n', '2019-', '9 May ', '\t', ' ', '\u00a0', '\u0301', '—', '— ', 'John, the minister, ',
  'who said ', 'the claim that ', '"a b c d" ', 'said "x\n', '5% ', '5 km (3 miles) ', 'killed 4 and ', '5-', 'Kano has not granted asylum and ', 'a | ', 'By John Smith, ', "John's ", 'ADA: yes\n', '(AP) ',
  'word. — Reuters\n', 'man of ', ', a boat ', 'people killed in Lagos, ', 'citing officials, ', 'the four ', 'not 1 or ', 'between 1 and ', '😀', '[…] ',
  '1', '1,000,', '1-', 'two-', '1 ', 'one hundred and ', '$', '$5 ', '5 km (', '5 of ', '5 to ', '5 men who ', '5 people, ', '2015 ', 'May 5, ', 'half a ', '1.', '1/', 'Rs', 'The blaze killed 12 and injured 40 of the 300 people in Pune and ',
  'He left. ', ', built in 1968, ', 'He has left and ', 'aged 5, ', 'Twelve died. The union disputes that figure. ', 'Ana Ruiz, 44, who fled, ', 'when it fell and ', 'a.b@c ',
];

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Each piece over and over, with a word at both ends so that no white space is trimmed away. */
export const HOSTILE: readonly Hostile[] = PIECES.map((piece) => ({ name: JSON.stringify(piece), text: (length) => `x${repeated(piece, length - 2)}y` }));
