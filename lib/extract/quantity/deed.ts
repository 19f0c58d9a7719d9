import { DEED_NOUNS, GOODS_DEEDS, SUM_DEEDS } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { isAuxOrAdv, isBeForm, isNounOrPropn } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { pastFillers } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { asMeasured, pastDeterminers, wordsOf } from './thing.ts';
import type { Measured, Place } from './thing.ts';

// What a verb does with money or goods, as the thing that its figure measures: "invested $20m" is an investment.

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** The noun for a deed; money goes with all of them, other measures with few: an engine that gives 300 horsepower pays nobody. */
const deedNoun = (base: string, dimension: string): string | undefined => {
  const deed = (dimension === 'money' ? SUM_DEEDS.get(base) : undefined) ?? DEED_NOUNS.get(base);
  if (dimension === 'money' || dimension === 'ratio' || dimension === 'percentage points') return deed;
  return GOODS_DEEDS.has(base) && dimension !== 'duration' ? deed : undefined;
};

/** Verbs whose subject has the figure itself. */
const isOwn = (word: string): boolean => word === 'cost' || word === 'measure' || word === 'last' || word === 'weigh' || word === 'stretch' || word === 'run' || word === 'value' || word === 'worth' || word === 'price';

const isEachApieceOrMore = (word: string): boolean => word === 'each' || word === 'apiece' || word === 'more';
const isGoalPreposition = (word: string): boolean => word === 'in' || word === 'on' || word === 'for' || word === 'to' || word === 'into' || word === 'toward' || word === 'towards';

/** "in aid", "to hospitals": what the deed was for, with its preposition. */
const purpose = (text: string, atoms: readonly Atom[], at: number): string => {
  // "Rs 5 lakh each | for the families"
  if (isEachApieceOrMore(norm(atoms, at))) return purpose(text, atoms, at + 1);
  const link = atoms[at];
  if (link?.tag !== 'ADP' || !isGoalPreposition(link.norm)) return '';
  const object = goods(atoms, pastDeterminers(atoms, pastWhatIs(atoms, at + 1)));
  return object === null ? '' : ` ${link.norm} ${wordsOf(text, atoms, object.from, object.to)}`;
};

const isPeriodAdjective = (word: string): boolean => word === 'past' || word === 'last' || word === 'next' || word === 'coming' || word === 'final' || word === 'first' || word === 'single' || word === 'recent' || word === 'same';

/** What is behind the preposition, unless it is a time: "lost £2m in the past year". */
const goods = (atoms: readonly Atom[], at: number): NounPhrase | null => {
  const phrase = phraseAfter(atoms, at);
  return phrase === null || atoms[phrase.head]!.date || isPeriodAdjective(norm(atoms, phrase.from)) ? null : phrase;
};

/** "invested in what is the region's largest economy": the economy is meant. */
const pastWhatIs = (atoms: readonly Atom[], at: number): number => (atoms[at]?.norm === 'what' && atoms[at + 1]?.tag === 'AUX' ? at + 2 : at);

const CUTS: ReadonlySet<string> = new Set(['cut', 'slash', 'trim', 'shave', 'wipe', 'knock', 'strip', 'chop', 'deduct']);

const isFromOrOff = (word: string): boolean => word === 'from' || word === 'off';
const isFromOrIn = (word: string): boolean => word === 'from' || word === 'in';
const isForToOrEach = (word: string): boolean => word === 'for' || word === 'to' || word === 'each';

/** By the verb whose object the figure is, in its base form: "spent $3m on roads", "cut £2bn from its budget"; null where it says nothing of the figure. */
export const deedWith = (text: string, atoms: readonly Atom[], { dimension }: Place, after: number, base: string): Measured | null => {
  if (CUTS.has(base) && isFromOrOff(norm(atoms, after))) {
    const whole = phraseAfter(atoms, pastDeterminers(atoms, after + 1));
    if (whole !== null && !atoms[whole.head]!.date) return asMeasured(text, atoms, whole);
  }
  // "took three million | from a firm", not "the works took $3m"
  if (base === 'take' && !isFromOrIn(norm(atoms, after))) return null;
  if ((base === 'announce' || base === 'promise') && !isForToOrEach(norm(atoms, after))) return null;
  // "will add 12 rand | to the price of a loaf"
  if (base === 'add' && norm(atoms, after) === 'to') {
    const whole = phraseAfter(atoms, pastDeterminers(atoms, after + 1));
    if (whole !== null && !atoms[whole.head]!.date) return asMeasured(text, atoms, whole);
  }
  const deed = deedNoun(base, dimension);
  // "the shares have lost 30%": it is the shares that are measured.
  if (deed === undefined || isOwn(base) || (base === 'lose' && dimension !== 'money' && !GOODS_DEEDS.has(base))) return null;
  return { measured: `${deed}${purpose(text, atoms, after)}`, head: deed, carried: false };
};

const isSubjectPronoun = (word: string): boolean => word === 'he' || word === 'she' || word === 'it' || word === 'they' || word === 'we' || word === 'i' || word === 'you';
const isAuxAdvPronOrVerb = (word: string): boolean => word === 'AUX' || word === 'ADV' || word === 'PRON' || word === 'VERB';

/** "the $4m | it spent on roads", "$18m that he says he raised": a clause right behind the sum whose verb has it as its object. */
const deedBehind = (atoms: readonly Atom[], after: number): Measured | null => {
  let at = norm(atoms, after) === 'that' ? after + 1 : after;
  if (!isSubjectPronoun(norm(atoms, at))) return null;
  for (at += 1; at < after + 7; at += 1) {
    const atom = atoms[at];
    const base = atom?.tag === 'VERB' ? verbLemma(atom.norm) : null;
    const deed = base === null ? undefined : deedNoun(base, 'money');
    if (deed !== undefined) return { measured: deed, head: deed, carried: false };
    if (atom === undefined || !isAuxAdvPronOrVerb(atom.tag)) return null;
  }
  return null;
};

const isToOrNot = (word: string): boolean => word === 'to' || word === 'not';

/** By the verb that says what was done with a sum before it: "$35m was allocated to roads", "$4m raised so far"; null where none does. */
export const deedTo = (text: string, atoms: readonly Atom[], after: number): Measured | null => {
  // "the $18 million he says he raised"
  const contact = deedBehind(atoms, after);
  if (contact !== null) return contact;
  let at = after;
  while (at < after + 6 && (isAuxOrAdv(atoms[at]?.tag ?? '') || isToOrNot(norm(atoms, at)))) at += 1;
  const verb = atoms[at];
  const base = verb?.tag === 'VERB' ? verbLemma(verb.norm) : null;
  if (base === null || verb === undefined || isOwn(base) || participleOf(base) !== verb.norm) return null;
  // "$35m allocated so far", but "the $5m paid off handsomely" does something itself.
  if (at > after && !isBeForm(norm(atoms, at - 1)) && atoms[at - 1]!.tag !== 'ADV') return null;
  const deed = deedNoun(base, 'money');
  return deed === undefined ? null : { measured: `${deed}${purpose(text, atoms, at + 1)}`, head: deed, carried: false };
};

const isMoneyNoun = (word: string): boolean => word === 'amount' || word === 'sum' || word === 'money' || word === 'cash' || word === 'funds' || word === 'funding';

/** "the amount | paid to the firm", "the sum cleared for repairs": the noun for what was done with it, at atom `head`; null for other nouns. */
export const sumDone = (text: string, atoms: readonly Atom[], head: number): Measured | null => {
  if (!isMoneyNoun(norm(atoms, head)) || atoms[head + 1]?.tag !== 'VERB') return null;
  const base = verbLemma(norm(atoms, head + 1));
  const deed = base === null || participleOf(base) !== norm(atoms, head + 1) ? undefined : deedNoun(base, 'money');
  return deed === undefined ? null : { measured: `${deed}${purpose(text, atoms, head + 2)}`, head: deed, carried: false };
};

/** What fire and water do to land, and people to fields. */
const LAND: ReadonlySet<string> = new Set('burn destroy consume devour scorch char raze ravage blacken torch engulf flood inundate submerge plant sow clear reclaim lose swallow scorch'.split(' '));

/** "6,500 hectares | have burned", "the flames devoured | 6,500 hectares": so much land, by what befell it; null for other units and verbs. */
export const landDone = (dimension: string, governing: string | null, behind: string | null): Measured | null => {
  if (dimension !== 'area') return null;
  const base = governing !== null && LAND.has(governing) ? governing : behind;
  return base === null || !LAND.has(base) ? null : { measured: `area ${participleOf(base)}`, head: 'area', carried: false };
};

const isAmountWord = (word: string): boolean => word === 'mass' || word === 'volume' || word === 'energy';

/** "20,000 barrels | had poured into the creek", "Some 1.3 tonnes | were seized": an amount, by what became of it; null where no verb follows atom `after`. */
export const amountDone = (atoms: readonly Atom[], after: number, dimension: string): Measured | null => {
  if (!isAmountWord(dimension) && dimension !== 'area') return null;
  let at = after;
  // "6,500 hectares (16,060 acres) | have burned"
  if (norm(atoms, at) === '(') while (at < after + 7 && norm(atoms, at - 1) !== ')') at += 1;
  const start = at;
  while (at < start + 5 && isAuxOrAdv(atoms[at]?.tag ?? '')) at += 1;
  const base = atoms[at]?.tag === 'VERB' ? verbLemma(atoms[at]!.norm) : null;
  if (base === null || isOwn(base)) return null;
  const done = participleOf(base);
  // "40 kg seized at the port", "20,000 barrels poured out"; not "12 tonnes shows how much"
  if (at === start && atoms[at]!.norm !== done && !atoms[at]!.norm.endsWith('ed')) return null;
  return landDone(dimension, null, base) ?? (isAmountWord(dimension) ? { measured: `amount ${done}`, head: 'amount', carried: false } : null);
};

/** Verbs with two objects: the second is the sum, and this is what it is: "fine companies up to $1m". */
const GIVING: ReadonlyMap<string, string> = new Map([['fine', 'fine'], ['owe', 'debt'], ['pay', 'payment'], ['lend', 'loan'], ['charge', 'charge'], ['grant', 'grant'], ['award', 'award'], ['offer', 'offer'], ['save', 'saving'], ['give', 'payment'], ['cost', 'cost'], ['earn', 'earnings']]);

export const givenBy = (base: string, dimension: string): Measured | null => {
  const given = dimension === 'money' || dimension === 'ratio' ? GIVING.get(base) : undefined;
  return given === undefined ? null : { measured: given, head: given, carried: false };
};

/** By the verb of giving whose first object ends right before the sum, "gave a warlord known as Dogo | N20m"; null where none does. */
export const givenTo = (atoms: readonly Atom[], { from, floor }: Place): Measured | null => {
  const end = norm(atoms, from - 1) === 'extra' ? pastFillers(atoms, from - 1) : pastFillers(atoms, from);
  if (!isNounOrPropn(atoms[end - 1]?.tag ?? '') || atoms[end - 1]!.date) return null;
  for (let near = end - 2; near >= Math.max(floor, from - RECEIVER); near -= 1) {
    const { tag, norm: word } = atoms[near]!;
    if (tag === 'PUNCT' && word !== '-') return null;
    const base = tag === 'VERB' ? verbLemma(word) : null;
    const given = base === null || base === 'cost' || base === 'earn' ? null : givenBy(base, 'money');
    if (given !== null) return given;
    if (tag === 'AUX' || tag === 'SCONJ' || word === 'to') return null;
  }
  return null;
};

/** How many words whom a sum is given to may have. */
const RECEIVER = 9;
