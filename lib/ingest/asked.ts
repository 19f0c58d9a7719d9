import { agencies } from '#lib/lexicon/agencies.ts';
import { bioHeadings, commentHeadings, endMarks, navigation, relatedHeadings, residues, shareWords } from '#lib/lexicon/furniture.ts';
import { agencyNouns } from '#lib/lexicon/mastheads.ts';
import { isRareSpace } from './first.ts';

/** What a line is by its own form, wherever it stands; where two would claim a line, the first is the one that says more. */
export const FORMS = ['end', 'citation', 'copyright', 'published-in', 'date', 'advertisement', 'related-heading', 'comments', 'residue', 'navigation', 'share', 'tags', 'related', 'promotion', 'credit', 'caption', 'byline', 'bio'] as const;

export type Form = (typeof FORMS)[number];

const bitsOf = (...forms: readonly Form[]): number => forms.reduce((bits, form) => bits | (1 << FORMS.indexOf(form)), 0);

/** Every form, for a line that begins with no letter and no figure. */
const ALL = bitsOf(...FORMS);

/** The first words with which lines of a form begin: their letters, up to the first mark. A form that lacks one here does not see such lines. */
const OPENINGS: Readonly<Partial<Record<Form, string>>> = {
  citation: 'http https www cite citation how apa mla chicago harvard vancouver ieee bibtex',
  copyright: 'copyright this no reproduction republication republished reprinted used licensed licenced',
  'published-in': 'first originally published appeared printed this the a an',
  date: 'last update updated published posted modified a an just yesterday today monday tuesday wednesday thursday friday saturday sunday',
  advertisement: 'advertisement advertisements ad ads advert sponsored promoted paid partner article story skip remove close scroll',
  comments: 'comment comments view leave your required notify save log sign you',
  residue: 'report suggest submit request spotted see found noticed seen send give leave share provide was rate image photo video figure slide',
  navigation: 'skip jump go back return',
  share: `comment comments view views like likes read reads share shares save listen gift print email bookmark ${[...shareWords].join(' ')}`,
  tags: 'tag tags tagged topic topics keywords filed category categories labels posted in more hashtags related',
  promotion: 'subscribe sign log login register follow join download get support become donate click tap enter stay don never already you this to continue continuing unlock start try for read like connect reach got have do send contact email write we by accept manage cookie cookies your please enable javascript listen watch hear video audio gallery live explainer opinion in view thank thanks reading estimated',
  credit: 'reporting additional reported writing editing edited compiled translated translation with based from source sources agency agencies via wire credit copyright',
  caption: 'file main cover lead featured archive representational representative stock photo photos image images picture pictures photograph photographs pic pics caption captions credit credits illustration illustrations in a',
  byline: 'written reporting reported words story text posted published authored compiled by author authors reporter reporters writer writers from',
  bio: 'follow email contact the',
};

const letters = (word: string): string => /^[a-z]*/.exec(word)?.[0] ?? '';

const collected = (entries: Iterable<readonly [string, Form]>): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [word, form] of entries) bits.set(word, (bits.get(word) ?? 0) | bitsOf(form));
  return bits;
};

const openings = collected(FORMS.flatMap((form) => (OPENINGS[form] ?? '').split(' ').map((word) => [letters(word), form] as const)));

/** Whole lines that the lexicon knows. */
const lines = collected([
  ...[...endMarks].map((line) => [line, 'end'] as const), ...[...relatedHeadings].map((line) => [line, 'related-heading'] as const),
  ...[...commentHeadings].map((line) => [line, 'comments'] as const), ...[...residues].map((line) => [line, 'residue'] as const),
  ...[...navigation].map((line) => [line, 'navigation'] as const), ...[...bioHeadings].map((line) => [line, 'bio'] as const),
  ...[...agencies.keys()].map((line) => [line, 'credit'] as const),
]);

const LONGEST_LINE = Math.max(...[...lines.keys()].map(({ length }) => length)) + 4;

const PARTED = bitsOf('navigation', 'caption', 'byline', 'related');
const BIO = bitsOf('bio');
const CITATION = bitsOf('citation');
const CREDIT = bitsOf('credit');
const DATE = bitsOf('date');
const PROMOTION = bitsOf('promotion');
const RESIDUE = bitsOf('residue');
const BY_FIGURE = bitsOf('date', 'comments', 'share', 'promotion');

/** By character, the forms that need one like it. */
const MARKS: ReadonlyMap<string, number> = new Map([
  ...[...'0123456789,-'].map((mark) => [mark, bitsOf('byline')] as const),
  ...[...'|>\t·»–—―•›→►▶'].map((mark) => [mark, PARTED] as const),
  ...[...'()[]'].map((mark) => [mark, bitsOf('citation', 'copyright', 'caption', 'credit')] as const),
  ['/', bitsOf('navigation', 'caption', 'byline')], [':', bitsOf('citation', 'related', 'credit', 'caption')],
  ['@', bitsOf('bio')], ['©', bitsOf('copyright', 'credit')],
]);

/** Set where what follows the character must be looked at: a figure, a stop, a hyphen or white space. */
const CHECKED = 1 << 30;

const byCode = new Uint32Array(0x2600);
for (const [mark, bits] of MARKS) byCode[mark.charCodeAt(0)] = bits;
for (const code of [...Array(33).keys(), ...'0123456789.-'].map((mark) => (typeof mark === 'number' ? mark : mark.charCodeAt(0)))) byCode[code]! |= CHECKED;
for (let code = 0x80; code < byCode.length; code += 1) if (isRareSpace(code)) byCode[code] = CHECKED;

const YEAR = /^\d{4}/;
const MINUTE = /^[ -]min(?:ute|s?[ -])/i;

/** What a figure, a stop, a hyphen or white space means with what follows it. */
const byNext = (text: string, at: number, code: number): number => {
  const next = text.charCodeAt(at + 1);
  if (code === 0x2e) return (next | 32) === 0x6f ? CITATION : 0;
  if (code >= 48 && code <= 57) return next >= 48 && next <= 57 && YEAR.test(text.slice(at, at + 4)) ? DATE : 0;
  if (code !== 0x2d && (next <= 32 || isRareSpace(next))) return PARTED;
  return (next | 32) === 0x6d && MINUTE.test(text.slice(at, at + 7)) ? PROMOTION : 0;
};

/** The forms that ask for a mark, a figure or wide space that the text has. */
const byMarks = (text: string): number => {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const here = code < byCode.length ? byCode[code]! : isRareSpace(code) ? CHECKED : 0;
    if (here === 0) continue;
    bits |= here;
    if ((here & CHECKED) !== 0) bits |= byNext(text, at, code);
  }
  return bits;
};

/** Words of forms that stand anywhere in their lines. */
const INNER = /contributed|wire|syndicated|agency|auto-generated|follow|tweet|reach|contact|right|, with /;
const BY_INNER = bitsOf('copyright', 'credit', 'bio');

const AGENCY_ENDS: ReadonlySet<string> = new Set(agencyNouns.map((noun) => noun.slice(-2)));

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const TIDY_END = /\s?[:>»→…]+$/;

const byOpening = (key: string): number => {
  const head = key.charCodeAt(0);
  const start = head === 0x28 || head === 0x5b || head === 0x22 || head === 0x27 || head === 0x201c || head === 0x201d ? 1 : 0;
  let end = start;
  while (end < key.length && isLower(key.charCodeAt(end))) end += 1;
  if (end > start) return openings.get(key.slice(start, end)) ?? 0;
  const code = key.charCodeAt(start);
  return code >= 48 && code <= 57 ? BY_FIGURE : ALL;
};

/** The forms that a line may have, as bits in their order; `key` is the line folded for looking up. No other need be tried. */
export const askedOf = (text: string, key: string): number => {
  let bits = byOpening(key) | byMarks(text);
  if (key.length <= LONGEST_LINE) bits |= (lines.get(key) ?? 0) | (isLower(key.charCodeAt(key.length - 1)) ? 0 : lines.get(key.replace(TIDY_END, '')) ?? 0);
  if (INNER.test(key)) bits |= BY_INNER;
  // Initials at the head sign for an agency; a second capitalised word may end the name of an author.
  if (!isLower(text.charCodeAt(1)) || AGENCY_ENDS.has(text.slice(-2))) bits |= CREDIT;
  if (!isLower(text.charCodeAt(text.indexOf(' ') + 1))) bits |= BIO;
  return key.endsWith('logo') ? bits | RESIDUE : bits;
};
