import { eventsOf, happensToPeople } from '#lib/lexicon/events.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim } from '#lib/model/index.ts';
import { wordsOf } from '#lib/text/index.ts';
import type { Happening } from './events.ts';
import { nounOf, verbOf } from './lemmas.ts';

const HEAD_BREAK = /^(?:of|in|at|on|from|for|by|with|to|who|that|which|whose|as|under|over|near|since|during|after|before|between|among|against|into)$/;

const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'off', 'back', 'down', 'away', 'over']);

const isParticiple = (word: string): boolean => verbOf(word) !== null && verbOf(word) !== word && !word.endsWith('s');

/** A noun that names who says so ("Police said 8,000") is not what is counted, unless what is counted stands elsewhere ("children … the children's fund said"). */
const isSource = ({ attribution, quantity, sentence, span }: Claim, head: string): boolean => {
  const measured = quantity?.measured ?? '';
  const at = sentence.text.indexOf(measured, Math.max(0, span.start - sentence.start));
  const start = sentence.start + at;
  const isElsewhere = measured !== '' && at >= 0 && !attribution.some(({ as }) => as.start < start + measured.length && start < as.end);
  return !isElsewhere && attribution.some(({ as, source }) => wordsOf(`${as.text} ${source}`).some(({ norm }) => nounOf(norm) === head));
};

// Words for the figure itself (own list): what they count must be looked for elsewhere.
export const FIGURE_NOUNS: ReadonlySet<string> = new Set('estimate number figure total count tally sum amount share proportion percentage level head headcount majority minority rest'.split(' '));

// Deeds that are counted themselves, not those who did them: one may vote or visit twice.
const DEEDS_COUNTED: ReadonlySet<string> = new Set('vote ballot visit visitor meeting test strike shelter walkout dose jab attack raid shooting robbery theft'.split(' '));

/** Nouns for what happened ("toll", "deaths", "kills") count whoever it happened to. */
export const thingsOf = (claim: Claim, happening: Happening): readonly string[] => {
  const isOfShares = /\bshares\b/i.test(claim.quantity?.measured ?? '');
  const named = (isOwnersName(claim) ? [] : headsOf(claim)).filter((head) => !isSource(claim, head) && (!FIGURE_NOUNS.has(head) || (head === 'share' && isOfShares)));
  const things = named.filter((head) => isPerson(head) || DEEDS_COUNTED.has(head) || (eventsOf(head).length === 0 && eventsOf(verbOf(head) ?? '').length === 0));
  const befell = claim.quantity?.dimension === 'count' && happening.events.some(happensToPeople);
  return befell && things.length === 0 ? ['person'] : things.length > 0 ? things : named;
};

// "Corvane stands by 1,600 barrels": whose figure it is, not what it is a figure of.
const isOwnersName = ({ quantity }: Claim): boolean =>
  quantity?.measured != null && quantity.dimension !== 'count' && quantity.dimension !== 'age' && /^(?:\p{Lu}[\p{L}’'.&-]*\s?)+$/u.test(quantity.measured) && quantity.measured.includes(' ');

const headsOf = (claim: Claim): readonly string[] => {
  const { quantity } = claim;
  if (quantity === null) return [];
  const words = wordsOf(quantity.measured ?? '').map(({ norm }) => norm);
  // Convicted on five counts is nobody counted; a head of cattle is an animal.
  const heads = quantity.head === null ? [] : [words.includes('counts') && quantity.head === 'count' ? 'charge' : quantity.head === 'head' ? (words[1] === 'of' ? nounOf(words[2] ?? '') : 'animal') : nounOf(quantity.head)];
  // The last noun before each "and", up to the first preposition: "Uighurs, Kazakhs and other minorities".
  const stop = words.findIndex((word) => HEAD_BREAK.test(word));
  const phrase = (stop < 0 ? words : words.slice(0, stop)).filter((word) => !PARTICLES.has(word));
  // "people killed" ends in what befell them, not in what they are.
  const last = phrase.at(-1) ?? '';
  const nouns = phrase.length > 1 && nounOf(last) !== heads[0] && isParticiple(last) ? phrase.slice(0, -1) : phrase;
  const isList = nouns.some((word) => word === 'and' || word === 'or');
  nouns.forEach((word, at) => {
    const next = nouns[at + 1];
    const ends = next === 'and' || next === 'or' || (next === undefined && (isList || heads.length === 0));
    if (ends && word !== 'other' && word !== 'others') heads.push(nounOf(word));
  });
  return [...new Set(heads)];
};
