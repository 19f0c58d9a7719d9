import { DEED_NOUNS } from '#lib/lexicon/deed-nouns.ts';
import { isAndCommaOrOr, isMoreFewerOrLess, isNounOrPropn } from '#lib/lexicon/word-tests.ts';
import type { Quantity } from '#lib/model/index.ts';
import type { Atom } from './atoms.ts';
import { nounOf } from './earlier.ts';
import type { Figure } from './figure.ts';
import { lemmaOf, nounBefore, phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { asMeasured, pastDeterminers, wordsOf } from './thing.ts';
import type { Measured } from './thing.ts';

// What the second of two figures leaves out because the first has said it.

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isPartBreak = (word: string): boolean => word === 'of' || word === 'and' || word === ',' || word === ';' || word === 'with' || word === 'while';
const isInForFromOrAt = (word: string): boolean => word === 'in' || word === 'for' || word === 'from' || word === 'at';
const isClauseMark = (word: string): boolean => word === 'and' || word === ',' || word === ';' || word === 'while' || word === 'but';

/** "… and Mrs Bello | 1.7m", "…; cocoa | 5%": the noun that stands between a mark and the figure, with no verb. */
export const holderBefore = (atoms: readonly Atom[], at: number): NounPhrase | null => {
  // "ahead of Mrs Zulu | on 46%"
  if (norm(atoms, at - 1) === 'on') {
    const named = nounBefore(atoms, at - 1);
    return named !== null && atoms[named.head]!.tag === 'PROPN' && isPartBreak(norm(atoms, named.from - 1)) ? named : null;
  }
  const near = nounBefore(atoms, at);
  // "and the People's Party in Ashanti | 13"
  const placed = near !== null && near.to === at && atoms[near.head]!.tag === 'PROPN' && near.from > 0 && isInForFromOrAt(norm(atoms, near.from - 1)) ? nounBefore(atoms, near.from - 1) : null;
  const noun = placed === null ? near : { ...placed, to: at };
  return noun !== null && noun.to === at && !norm(atoms, noun.from).endsWith('ing') && isClauseMark(norm(atoms, noun.from - 1)) ? noun : null;
};

/**
 * What a figure without a verb of its own measures: its holder where the one before was told of its own holder
 * ("sugar rose 3% and cocoa 5%"), else the same thing ("took 44% of the vote and Ms Adu 41%").
 */
export const gapped = (text: string, atoms: readonly Atom[], at: number, last: Readonly<{ from: number; quantity: Quantity }>): Measured | null => {
  const holder = holderBefore(atoms, at);
  if (holder === null || last.quantity.head === null || holder.from <= last.from) return null;
  const head = last.quantity.head.toLowerCase();
  for (let near = last.from - 1; near >= Math.max(0, last.from - 12); near -= 1) {
    if (isNounOrPropn(atoms[near]!.tag) && lemmaOf(atoms[near]!).toLowerCase() === head) return asMeasured(text, atoms, holder);
  }
  return { measured: last.quantity.measured, head: last.quantity.head, carried: true };
};

/** "54% of voters back her and | 31% her rival": a second share of the same whole, with another object. */
export const shareOfSame = (atoms: readonly Atom[], from: number, to: number, last: Readonly<{ to: number; quantity: Quantity }>): Measured | null => {
  const { head, measured, dimension } = last.quantity;
  if (dimension !== 'ratio' || head === null || norm(atoms, last.to) !== 'of' || !isClauseMark(norm(atoms, from - 1)) || from - last.to > 20) return null;
  const next = atoms[to];
  const object = next?.tag === 'DET' ? next.norm !== 'of' : next?.tag === 'PROPN' || next?.tag === 'PRON' || next?.tag === 'VERB';
  // What the first part does is not what the second does.
  return object && from - last.to > 3 ? { measured: nounOf({ measured, head, carried: true }), head, carried: true } : null;
};

/** "Silva 48.2%, Costa | 44": a second share in a list of names, its sign left out. */
export const isListedShare = (atoms: readonly Atom[], figure: Figure, last: Readonly<{ from: number; to: number; quantity: Quantity }>): boolean => {
  if (last.quantity.unit !== '%' || last.quantity.change !== null || figure.low > 100 || !figure.digits) return false;
  const next = atoms[figure.to];
  if (next !== undefined && next.tag !== 'PUNCT' && next.tag !== 'CCONJ') return false;
  const name = holderBefore(atoms, figure.from);
  return name !== null && atoms[name.head]!.tag === 'PROPN' && !atoms[name.head]!.date && name.from - 1 === last.to && (atoms[last.from - 1]?.tag === 'PROPN' || atoms[last.from - 2]?.tag === 'PROPN');
};

const DEEDS: ReadonlySet<string> = new Set(DEED_NOUNS.values());

const isPurposePreposition = (word: string): boolean => word === 'to' || word === 'for' || word === 'on' || word === 'in' || word === 'into';

/** "gave $500 to each family and | $200 to every pupil": the second sum of one deed, with its own receiver. */
export const secondOfDeed = (text: string, atoms: readonly Atom[], from: number, to: number, { quantity: { head, dimension } }: Readonly<{ quantity: Quantity }>): Measured | null => {
  if (dimension !== 'money' || head === null || !DEEDS.has(head) || !isAndCommaOrOr(norm(atoms, from - 1)) || !isPurposePreposition(norm(atoms, to))) return null;
  const object = phraseAfter(atoms, pastDeterminers(atoms, to + 1));
  return object === null ? null : { measured: `${head} ${norm(atoms, to)} ${wordsOf(text, atoms, object.from, object.coreTo)}`, head, carried: true };
};

const isCompareForm = (word: string): boolean => word === 'with' || word === 'to' || word === 'against' || word === 'versus' || word === 'than' || word === 'from';

const isAgainstOrVersus = (word: string): boolean => word === 'against' || word === 'versus';
const isComparedUpDownOrCompares = (word: string): boolean => word === 'compared' || word === 'up' || word === 'down' || word === 'compares';

/** "compared with an average of | 79,000", "up from | 3.1", "against | 40": what a figure is set against before it. */
const isSetAgainst = (atoms: readonly Atom[], from: number, floor: number): boolean => {
  for (let at = from - 1; at >= Math.max(floor, from - 8); at -= 1) {
    const { norm: word, tag } = atoms[at]!;
    if (isAgainstOrVersus(word)) return true;
    if (isCompareForm(word) && isComparedUpDownOrCompares(norm(atoms, at - 1))) return true;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'NUM' && at < from - 4) return false;
  }
  return false;
};

const isPersonalPossessive = (word: string): boolean => word === 'her' || word === 'his' || word === 'its' || word === 'their' || word === 'my' || word === 'your';
const isPhraseEndTag = (word: string): boolean => word === 'PUNCT' || word === 'ADP' || word === 'CCONJ' || word === 'SCONJ' || word === 'ADV';

/** Whether a bare number has its unit from the figure before it: set against it, or given to as many places. */
export const lacksUnit = (atoms: readonly Atom[], figure: Figure, floor: number, { low, high }: Quantity): boolean => {
  if (isMoreFewerOrLess(norm(atoms, figure.to)) && norm(atoms, figure.to + 1) === 'than') return true;
  const size = low ?? high;
  // "54 per cent to her | 43"
  const hers = isPersonalPossessive(norm(atoms, figure.from - 1)) && norm(atoms, figure.from - 2) === 'to';
  if (size === null || size <= 0 || figure.low <= 0 || figure.low / size > 5 || size / figure.low > 5) return false;
  const next = atoms[figure.to];
  if (next !== undefined && !next.date && !isPhraseEndTag(next.tag)) return false;
  return hers || !Number.isInteger(figure.low) || isSetAgainst(atoms, figure.from, floor);
};
