import { DOWN_NOUNS, UP_NOUNS } from '#lib/lexicon/change.ts';
import { isIndefiniteArticle } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Measured, Place } from './thing.ts';

// Figures that are set beside another one and measure the same thing.

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const COMPARED: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'higher', 'lower']);

const FACTORS: ReadonlySet<string> = new Set(['twice', 'double', 'triple', 'half', 'thrice', 'times']);

/** How far behind a figure its comparison may stand: ", €1.2bn or 17% more than". */
const OR_WITHIN = 5;

/** What a figure set beside the one before it is of: ", 60,000 tonnes more than", ", a rise of just 8 per cent over", "twice the 17 million"; null where it is another's. */
export const asBefore = (text: string, atoms: readonly Atom[], { from }: Place, after: number, share: boolean, previous: Measured): Measured | null => {
  const before = norm(atoms, from - 1);
  const others = othersBefore(atoms, from);
  if (others !== null) return { ...previous, measured: ofOthers(text, atoms, previous, others), carried: true };
  // ", Rs700 above the official rate"
  const apart = norm(atoms, after);
  if (before === ',' && (apart === 'above' || apart === 'below') && !share) return { ...previous, carried: false };
  if (before === ',' && isMoreThan(atoms, after)) return { ...previous, carried: false };
  const of = before === 'just' || before === 'only' ? from - 2 : from - 1;
  if (share && norm(atoms, of) === 'of' && (UP_NOUNS.has(norm(atoms, of - 1)) || DOWN_NOUNS.has(norm(atoms, of - 1))) && isIndefiniteArticle(norm(atoms, of - 2)) && norm(atoms, of - 3) === ',') return { ...previous, carried: true };
  return before === 'the' && FACTORS.has(norm(atoms, from - 2)) ? { ...previous, carried: false } : null;
};

const isMoreThan = (atoms: readonly Atom[], after: number): boolean => {
  let at = after;
  if (norm(atoms, at) === 'or') while (at < after + OR_WITHIN && !COMPARED.has(norm(atoms, at))) at += 1;
  return COMPARED.has(norm(atoms, at)) && norm(atoms, at + 1) === 'than';
};

const PERIOD: ReadonlySet<string> = new Set(['year', 'month', 'week', 'quarter', 'on', 'over', '-', 'yoy', 'y', '/', 'year-on-year', 'month-on-month', 'year-over-year', 'quarter-on-quarter', 'annually', 'overnight']);

/** Past "year on year" that begins at atom `at`. */
export const pastPeriod = (atoms: readonly Atom[], at: number): number => {
  let end = at;
  while (end < at + 6 && PERIOD.has(norm(atoms, end))) end += 1;
  return end;
};

const CLAUSE = 12;

/** Where "for men" stands in "…; that for men | was unchanged at 4.2 per cent", which is the thing told before, of others; null where it does not. */
const othersBefore = (atoms: readonly Atom[], from: number): number | null => {
  for (let at = from - 1; at > 1 && from - at < CLAUSE; at -= 1) {
    const { norm: word, tag } = atoms[at]!;
    if (tag === 'PUNCT' && word !== '-') return null;
    if ((word === 'that' || word === 'those') && LINKS.has(norm(atoms, at + 1))) return /^(?:PUNCT|CCONJ|SCONJ)$/.test(atoms[at - 1]!.tag) ? at + 1 : null;
  }
  return null;
};

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'among', 'in']);

/** "jobless rate for women", of men: "jobless rate for men". */
const ofOthers = (text: string, atoms: readonly Atom[], { measured, head }: Measured, link: number): string => {
  const thing = (measured ?? head ?? '').split(` ${norm(atoms, link)} `)[0]!;
  const who = phraseAfter(atoms, norm(atoms, link + 1) === 'the' ? link + 2 : link + 1);
  return who === null ? thing : `${thing} ${norm(atoms, link)} ${text.slice(atoms[who.from]!.start, atoms[who.coreTo - 1]!.end)}`;
};
