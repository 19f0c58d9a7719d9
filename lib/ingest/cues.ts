import { endsSentence } from './blocks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** First words with which furniture of a whole sentence begins. */
const STARTS = words('subscribe sign sign-up log login register follow join download get support become donate click tap enter stay don\'t never already you\'ve continue unlock start try read like connect reach got have do send contact email write accept manage cookie cookies your please enable javascript listen watch hear video: audio: gallery: live: explainer: opinion: view thank thanks more see also related recommended must dive go background editor\'s copyright © (c) &copy; no reproduction republication republished reprinted used licensed licenced first originally published appeared printed source source: sources sources: agency: agencies: via via: wire: credit credit: credits: with (with compiled based additional (additional reporting (reporting reported (reported writing (writing editing (editing edited (edited translated (translated translation written (written by author author: authors: reporter: writer: main cover lead featured archive photo photo: photos photos: photograph photograph: image image: picture picture: pic pic: file illustration: caption caption: comments comment (with [with last updated updated: posted tags tags: tag: topics topics: filed keywords: >> >>> » → ► ▶ 👉 save notify required loading story article skip scroll advertisement');

/** Common first words, with the second words that make them a cue. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['this', words('article story report piece post op-ed interview version content page material work site website form is')],
  ['the', words('writer author views opinions opinion article story report piece post interview writers authors')],
  ['a', words('version file photo picture image')], ['an', words('earlier image')],
  ['to', words('access continue read comment keep view post')],
  ['in', words('pictures pictures: this case')],
  ['for', words('the more latest')],
  ['we', words('use value')],
  ['you', words('have may must might')],
]);

/** Marks and words of furniture that may stand anywhere in a sentence; a search is slow where it begins with a common letter. */
const INSIDE = ['://', '©', '[', '@', 'contributed ', 'ghts reserved'];

/** A cue of two words may stand on two lines. */
const FIRST_PARTS = INSIDE.map((cue) => cue.split(' ', 1)[0]!);

/** Those that a whole text may have: most have none, and no line of theirs need be searched, which is dear in pieces of a text. */
export const insideOf = (text: string): readonly string[] => INSIDE.filter((_, at) => text.includes(FIRST_PARTS[at]!));

/** "Ada Obi is a reporter …": verbs of an author's note behind a name of two to four words. */
const BIO_VERBS = words('is was writes covers can');

const LEAST_PROSE = 90;
const HEAD = 40;
const TAIL = 90;

const endOfWord = (text: string, start: number, limit: number): number => {
  let end = start;
  while (end < limit && text.charCodeAt(end) !== 0x20) end += 1;
  return end;
};

/** The word from `start` on, as far as `limit`, in lower case with straight apostrophes. */
const wordAt = (text: string, start: number, limit: number): string => {
  const word = text.slice(start, endOfWord(text, start, limit)).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', '\'') : word;
};

const BIO_STARTS: ReadonlySet<number> = new Set([...BIO_VERBS].flatMap((verb) => [verb.charCodeAt(0), verb.toUpperCase().charCodeAt(0)]));
const mayBeBioVerb = (code: number): boolean => BIO_STARTS.has(code);

/**
 * Whether a line may be furniture by its form. Says no only to sentences without any word or mark that the forms
 * ask for, which most of an article is: the forms themselves need not look at those. `inside`: the cues that its text has.
 */
export const mayBeFurniture = (text: string, inside: readonly string[] = INSIDE): boolean => {
  if (text.length < LEAST_PROSE || !endsSentence(text)) return true;
  const last = text.charCodeAt(text.length - 1);
  const before = text.charCodeAt(text.length - 2);
  if (last === 41 || last === 93 || (last === 46 && (before === 41 || before === 93))) return true;
  const head = Math.min(HEAD, text.length);
  const first = wordAt(text, 0, head);
  if (STARTS.has(first)) return true;
  let at = endOfWord(text, 0, head) + 1;
  if (PAIRS.get(first)?.has(wordAt(text, at, head)) === true) return true;
  for (let word = 2; word <= 5 && at < head; word += 1) {
    const end = endOfWord(text, at, head);
    if (mayBeBioVerb(text.charCodeAt(at)) && BIO_VERBS.has(text.slice(at, end).toLowerCase())) return true;
    at = end + 1;
  }
  return text.indexOf(': ', text.length - TAIL) !== -1 || inside.some((cue) => text.includes(cue));
};
