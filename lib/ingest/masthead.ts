import { agencyNouns, mastheadNouns } from '#lib/lexicon/mastheads.ts';
import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { recently } from '#lib/text/remembered.ts';
import { besidesDates } from './date.ts';
import { mayHaveCells } from './first.ts';
import { isDesk, knownOutlet } from './names.ts';

const CELLS = /\s*[|»›>·•]\s*|\s{2,}|\t|\s[–—]\s/;
const JOINERS = new Set(['of', 'and', '&', 'the', 'de', 'la']);
const MOST_WORDS = 6;

/** The parts of a line that bars, arrows or wide spaces set apart. */
export const cellsIn = (text: string): readonly string[] => {
  if (mayHaveCells(text)) return text.split(CELLS).map((cell) => cell.trim()).filter(Boolean);
  const only = text.trim();
  return only === '' ? [] : [only];
};

const isCapitalised = (word: string): boolean => /^[\p{Lu}\d]/u.test(word) || JOINERS.has(word.toLowerCase());

const restored = (name: string): string => (name === name.toUpperCase() && name.includes(' ')
  ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()).replace(/ (Of|And|The|On|For) /g, (word) => word.toLowerCase())
  : name);

/** A name that ends like a newspaper's: "The Lagos Herald", "BAY OBSERVER". */
export const isMastheadName = (name: string): boolean => {
  if (name.length > 50 || !name.includes(' ')) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const named = mastheadNouns.has(words.at(-1)!.toLowerCase().replace(/[.,]$/, '')) || (words.length <= 3 && mastheadNouns.has(words[0]!.toLowerCase()) && /^Daily|^Radio/i.test(name));
  return named && !isDesk(name) && words.every(isCapitalised);
};

const TAGLINE = /^(?:the|your|a|an)\s.{0,40}\b(?:magazine|newspaper|paper|voice|weekly|daily|news|journal)\b.{0,40}$/i;

/** The outlet that a line at the top of a page names, alone or before its place, date or sections; null if none. */
export const mastheadIn = (text: string): string | null => (text.length > 140 ? null : mastheadOf(text));

const mastheadOf = recently((text: string): string | null => {
  const [first = ''] = cellsIn(text);
  const name = (first.split(/,\s|\.\s|\s-\s/)[0] ?? '').trim();
  if (agencyNamed(name) !== null) return null;
  if (knownOutlet(name) !== null && (name.includes(' ') || name === text)) return knownOutlet(name);
  const tagline = cellsIn(text)[1];
  if (tagline !== undefined && TAGLINE.test(tagline) && name.split(' ').length <= 4 && /^\p{Lu}/u.test(name)) return restored(name);
  if (!isMastheadName(name)) return null;
  const behind = besidesDates(first.slice(name.length));
  return behind === '' || (behind.split(' ').length <= 3 && behind.split(' ').every(isCapitalised)) ? restored(name) : null;
});

const NOUNS = agencyNouns.map((noun) => noun.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())).join('|');
const AGENCY_NAME = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.&'’-]*\s){1,4}?(?:${NOUNS})$`, 'u');

const LONGEST_AGENCY = 60;
const LAST_LETTERS: ReadonlySet<string> = new Set(agencyNouns.map((noun) => noun.slice(-2)));

/** The name of an agency: one in the lexicon by its canonical name, one that calls itself an agency as it is written. */
export const agencyIn = (name: string): string | null => {
  const trimmed = name.trim();
  const known = agencyNamed(trimmed);
  if (known !== null) return known;
  if (trimmed.length > LONGEST_AGENCY + 'the '.length || !LAST_LETTERS.has(trimmed.slice(-2))) return null;
  const plain = trimmed.replace(/^the\s/i, '');
  return plain.length <= LONGEST_AGENCY && AGENCY_NAME.test(plain) ? plain : null;
};

const INITIALS = /^\p{Lu}{2,5}$/u;
const SPELT = new RegExp(String.raw`(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:${NOUNS})(?![\p{L}])`, 'gu');

/** An agency credited by initials that the text spells out elsewhere: "KPS" where it has "(Kanto Press Service)". */
export const agencyBehind = (initials: string, text: string): string | null => {
  if (!INITIALS.test(initials)) return null;
  for (const [name] of text.matchAll(SPELT)) {
    const words = name.split(/\s/);
    for (let from = 0; from < words.length - 1; from += 1) {
      if (words.slice(from).map((word) => word.charAt(0)).join('') === initials) return words.slice(from).join(' ');
    }
  }
  return null;
};
