import { PEOPLE_DO, PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { VAGUE } from '#lib/lexicon/numerals.ts';
import { UNIT_BY_NAME } from '#lib/lexicon/units.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { isKnownWord, partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';
import { DIGIT_SIGN, LETTER_SIGN, MANY_SIGN } from '#lib/lexicon/signs.ts';
import { isAnArticle, isBeforeOrAfter, isBeforeUnit, isDetPronOrNum, isEachOrEvery, isGenitiveEnding, isIndefiniteArticle, isLinkPreposition, isNounAdjOrPropn, isOneOrDigit, isPeriodicAdjective, isTaxTaxesOrInterest, isThemOrIt, isVagueCount, isVerbAuxAdpOrPunct, isVerbOrAdv, isVerbParticle } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

/**
 * A noun phrase in atoms `from` to `to` (exclusive), its head noun at `head`; what follows `coreTo` is coordinated
 * with it or depends on it ("members | of other groups").
 */
export type NounPhrase = Readonly<{ from: number; coreTo: number; to: number; head: number }>;

const REACH = 24;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isNoun = (atom: Atom): boolean => atom.tag === 'NOUN' || atom.tag === 'PROPN';

const isWord = (atom: Atom): boolean => (atom.signs & LETTER_SIGN) !== 0;

const isMany = (atom: Atom): boolean => (atom.signs & MANY_SIGN) !== 0;

/** Nouns that count as plural but as often stand before another noun: "data entry clerks", "fish trader". */
const BEFORE_NOUN: ReadonlySet<string> = new Set('data media fish police staff crew cattle livestock youth press'.split(' '));

const endsAt = (atom: Atom): boolean => atom.tag === 'NOUN' && isMany(atom) && !BEFORE_NOUN.has(atom.norm);

/** "and | leaving 14 missing": a gerund with an object is no noun. */
const isGerund = (atoms: readonly Atom[], at: number): boolean => atoms[at]!.norm.endsWith('ing') && isDetPronOrNum(atoms[at + 1]?.tag ?? '');

const isQuoted = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.tag === 'PUNCT' && /^[“"‘]$|^''$/.test(atoms[at]!.norm) && !atoms[at]!.glued && (atoms[at + 1]?.glued ?? false);

/** "tens of millions | flowing into the race": what they do, not what they are. */
const isFlowing = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.norm.endsWith('ing') && isVerbParticle(atoms[at + 1]?.norm ?? '') && at > 0 && (VAGUE.has(atoms[at - 1]!.norm) || (atoms[at - 1]!.tag === 'NUM' && !isOneOrDigit(atoms[at - 1]!.norm)));

const isArticle = (atom: Atom | undefined): boolean => atom !== undefined && isAnArticle(atom.norm);

const hasDigit = (atom: Atom): boolean => (atom.signs & DIGIT_SIGN) !== 0;

/** Words of a noun phrase before its head. */
const canModify = (atoms: readonly Atom[], at: number): boolean => {
  const atom = atoms[at]!;
  if (atom.date) return false;
  switch (atom.tag) {
    case 'ADJ': case 'NOUN': case 'PROPN': return isWord(atom);
    case 'VERB': {
      // "injured passengers", "charging stations": a participle with a noun behind it.
      const next = atoms[at + 1];
      return /(?:ed|ing|en|wn|ld|nt|^(?:un|re)?paid)$/.test(atom.norm) && next !== undefined && !next.date && !isVagueCount(next.norm) && (next.tag === 'NOUN' || next.tag === 'ADJ') && isWord(next);
    }
    case 'ADV': {
      const next = atoms[at + 1];
      // "263 daily news organizations"
      if (isPeriodicAdjective(atom.norm) && next?.tag === 'NOUN') return true;
      return (atom.norm.endsWith('ly') || atom.norm === 'most' || atom.norm === 'more') && next !== undefined && (next.tag === 'ADJ' || (next.tag === 'VERB' && /ed$/.test(next.norm)) || next.norm === '-');
    }
    default: return false;
  }
};

/**
 * The noun phrase that begins at atom `at`, as after a number: "ethnic Uighur Muslims and other minorities". A plural
 * noun ends it unless another noun plainly goes on; null where no noun stands there.
 */
export const phraseAfter = (atoms: readonly Atom[], start: number): NounPhrase | null => {
  // 400 “foreign fighters”
  const at = isQuoted(atoms, start) ? start + 1 : start;
  // "twice the Sh17 billion": the letters of a currency.
  if (atoms[at]?.tag === 'PROPN' && atoms[at + 1]?.glued === true && atoms[at + 1]!.tag === 'NUM') return null;
  let head = -1;
  let to = at;
  const end = Math.min(atoms.length, at + REACH);
  while (to < end) {
    const atom = atoms[to]!;
    if (atom.norm === '-' && to > at && atoms[to + 1] !== undefined && isWord(atoms[to + 1]!)) { to += 1; continue; }
    if (atom.tag === 'PART' && isGenitiveEnding(atom.text) && head === to - 1) { to += 1; continue; }
    if (atom.tag === 'NUM') {
      // "three 20-foot containers", "two 250ml bottles": a measure inside the phrase.
      const hyphen = atoms[to + 1]?.norm === '-' ? 1 : 0;
      const unit = atoms[to + 1 + hyphen];
      if (unit !== undefined && isWord(unit) && (hyphen === 1 || unit.glued || UNIT_BY_NAME.has(unit.norm)) && atoms[to + 2 + hyphen] !== undefined && canModify(atoms, to + 2 + hyphen)) { to += 2 + hyphen; continue; }
      // "20 Boeing 737 jets"
      if (head === to - 1 && head >= at && atoms[head]!.tag === 'PROPN' && atoms[to + 1]?.tag === 'NOUN' && isMany(atoms[to + 1]!) && !UNIT_BY_NAME.has(atoms[to + 1]!.norm)) { to += 1; continue; }
      break;
    }
    if (to === at && (atom.norm === 'more' || atom.norm === 'fewer' || atom.norm === 'further') && atoms[to + 1] !== undefined && canModify(atoms, to + 1)) { to += 1; continue; }
    // "5,400 container trains a year": a number above one ends in a plural, whatever else the word can be.
    if (atom.tag === 'VERB' && head === to - 1 && head >= at && isMany(atom) && !isMany(atoms[head]!) && atoms[head]!.tag === 'NOUN' && !isBeforeUnit(atoms[at - 1]?.norm ?? '') && !/^V|a/.test(partsOfSpeech(nounLemma(atom.norm))) && isCommonNoun(nounLemma(atom.norm))) { head = to; to += 1; continue; }
    // "44% of the vote": behind an article a verb's form is a noun.
    if (to === at && atom.tag === 'VERB' && isArticle(atoms[at - 1]) && !canModify(atoms, to) && !atom.norm.endsWith('ed') && /n/i.test(partsOfSpeech(atom.norm))) { head = to; to += 1; continue; }
    if (isGerund(atoms, to) || (atom.text === 'worth' && to > at)) break;
    if (to === at && PEOPLE_DO.has(atom.norm) && !isArticle(atoms[at - 1]) && (atom.tag !== 'NOUN' || atoms[at - 1]?.tag === 'NUM')) break;
    if (to === at && isWord(atom) && !isNoun(atom) && !canModify(atoms, to) && isMany(atom) && !(atom.tag === 'VERB' && /^v$|^V/.test(partsOfSpeech(nounLemma(atom.norm)))) && !['AUX', 'ADP', 'PRON', 'DET', 'SCONJ', 'CCONJ', 'ADV'].includes(atom.tag)) { head = to; to += 1; continue; }
    if (!canModify(atoms, to)) {
      const joint = atom.norm === 'and' || atom.norm === 'or' || atom.norm === ',';
      // "digital and physical sales": adjectives joined before one noun.
      if (joint && head < 0 && to > at && atoms[to - 1]!.tag === 'ADJ' && atoms[to + 1] !== undefined && canModify(atoms, to + 1)) { to += 1; continue; }
      // "coal- and gas-fired plants", "4,700 pig and poultry farms": one plural noun behind both
      if (joint && at > 0 && to > at && (atoms[to - 1]!.norm === '-' || (head === to - 1 && atoms[head]!.tag === 'NOUN' && !isMany(atoms[head]!) && atom.norm !== ',')) && isCount(atoms[at - 1]!) && pluralAhead(atoms, to + 1)) { to += 1; continue; }
      // "460 Kia and Hyundai vehicles": names joined before one plural noun.
      if (joint && head === to - 1 && atoms[head]!.tag === 'PROPN' && !isMany(atoms[head]!) && namesBeforePlural(atoms, to + 1)) { to += 1; continue; }
      break;
    }
    if (isNoun(atom)) {
      if (head === to - 1 && head >= at && atoms[head]!.tag === 'PROPN' && isMany(atoms[head]!) && atom.tag === 'NOUN' && !isMany(atom)) break;
      if (hasDigit(atom) && head >= at) break;
      // "the $53 million figure | McKinley cited"
      if (head === to - 1 && head >= at && atom.tag === 'PROPN' && atoms[head]!.tag === 'NOUN' && atoms[to + 1]?.tag === 'VERB') break;
      if (head === to - 1 && head >= at && endsAt(atoms[head]!) && !(atom.tag === 'NOUN' && isMany(atom))) break;
      head = to;
    } else if (head >= at && head === to - 1 && isMany(atoms[head]!)) break;
    to += 1;
  }
  while (to > at && head >= at && to - 1 > head) to -= 1;
  // "400 land each week": a number of them and what they do.
  if (head === at && atoms[head]!.tag === 'NOUN' && !isMany(atoms[head]!) && isEachOrEvery(atoms[head + 1]?.norm ?? '') && at > 0 && isCount(atoms[at - 1]!) && /v/i.test(partsOfSpeech(atoms[head]!.norm))) return null;
  // "barrels of crude": an adjective that is a noun as well and has none behind it.
  if (head < at && norm(atoms, at - 1) === 'of' && atoms[at]?.tag === 'ADJ' && /n/i.test(partsOfSpeech(atoms[at]!.norm)) && isVerbAuxAdpOrPunct(atoms[at + 1]?.tag ?? 'PUNCT')) return { from: at, coreTo: at + 1, to: at + 1, head: at };
  if (head < at || hasDigit(atoms[head]!) || (head === at && isFlowing(atoms, at))) return null;
  return { from: at, coreTo: head + 1, to: extended(atoms, head + 1), head };
};

const isCount = ({ tag, norm }: Atom): boolean => tag === 'NUM' && norm !== 'one' && norm !== '1';

const pluralAhead = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at; near < at + 5; near += 1) {
    const atom = atoms[near];
    if (atom === undefined || !(isNounAdjOrPropn(atom.tag) || (atom.norm === '-' && near > at) || (atom.tag === 'VERB' && atom.norm.endsWith('ed')))) return false;
    if (near > at && atom.tag !== 'ADJ' && isMany(atom)) return true;
  }
  return false;
};

const namesBeforePlural = (atoms: readonly Atom[], at: number): boolean => {
  let to = at;
  while (to < at + 8 && atoms[to]?.tag === 'PROPN') to += 1;
  return to > at && atoms[to]?.tag === 'NOUN' && isMany(atoms[to]!);
};

/** Past what is coordinated with the phrase or depends on it by "of": "…, Kazakhs and other minorities", "members of the party". */
const extended = (atoms: readonly Atom[], at: number): number => {
  let to = at;
  let commas = 0;
  const limit = Math.min(atoms.length, at + REACH);
  for (let links = 0; links < 4; links += 1) {
    let next = to;
    if (atoms[next]?.norm === ',') next += 1;
    const word = atoms[next]?.norm;
    const comma = next > to;
    if (word === 'of' && !comma) next += 1;
    else if (word === 'and' || word === '&') next += 1;
    else if (!comma || !listGoesOn(atoms, next)) break;
    // "two medics and a boy": an article begins what is not counted.
    if (word !== 'of' && isIndefiniteArticle(atoms[next]?.norm ?? '')) break;
    while (next < limit && (atoms[next]?.tag === 'DET' || atoms[next]?.norm === 'other')) next += 1;
    if (next >= limit || atoms[next] === undefined || atoms[next]!.tag === 'NUM' || atoms[next]!.value !== null) break;
    const more = core(atoms, next);
    // "six times and seriously considered adoption"
    if (more !== null && word === 'and' && isVerbOrAdv(atoms[next]!.tag) && !isMany(atoms[more - 1]!)) break;
    // "5 people and injured 40", "12 homes and the army said": what a verb follows is another clause.
    const listed = commas > 0 || atoms[next - 1]?.norm === 'other';
    if (more === null || (word !== 'of' && !listed && startsClause(atoms, more))) break;
    // "82 seats and Ms Adu 79": the second figure has its own noun left out.
    if (word !== 'of' && (atoms[more]?.tag === 'NUM' || atoms[more]?.tag === 'SYM')) break;
    if (comma) commas += 1;
    to = more;
  }
  return to;
};

/** "Uighurs, Kazakhs and …": the list has its "and" within a few words. */
const listGoesOn = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at; near < Math.min(atoms.length, at + 7); near += 1) {
    const atom = atoms[near]!;
    if (atom.norm === 'and' || atom.norm === 'or') return near > at;
    if (atom.norm !== ',' && atom.tag !== 'NOUN' && atom.tag !== 'PROPN' && atom.tag !== 'ADJ') return false;
  }
  return false;
};

const core = (atoms: readonly Atom[], at: number): number | null => {
  let head = -1;
  let to = at;
  while (to < atoms.length && to < at + 10 && !isGerund(atoms, to) && (canModify(atoms, to) || (atoms[to]!.norm === '-' && to > at))) {
    if (isNoun(atoms[to]!)) {
      if (head >= at && head === to - 1 && isMany(atoms[head]!) && atoms[head]!.tag === 'NOUN') break;
      head = to;
    }
    to += 1;
  }
  return head < at ? null : head + 1;
};

const startsClause = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at];
  return next !== undefined && (next.tag === 'AUX' || (next.tag === 'VERB' && !next.norm.endsWith('ing') && !isParticipleOnly(next.norm)));
};

const isParticipleOnly = (norm: string): boolean => /(?:ed|en|wn|rn)$/.test(norm) && verbLemma(norm) !== null && norm !== 'said';

const BACKWARD_LINKS: ReadonlySet<string> = new Set(['of', 'in', 'between', 'and', 'for', 'on', 'to', 'with', 'from', 'among', 'against', 'at', 'the', "'s", 'over', 'near', 'under', 'across', 'around', 'into', 'through', 'along', 'off', 'within', 'behind', 'per', 'them', 'it']);

/**
 * The noun phrase that ends before atom `end`, with the phrases that depend on it: "trade between the two countries".
 * Goes back to a verb, a mark or the start; null where no noun stands right before `end`.
 */
export const phraseBefore = (atoms: readonly Atom[], end: number, floor = 0): NounPhrase | null => {
  let from = end;
  const limit = Math.max(floor, end - REACH);
  while (from > limit) {
    const atom = atoms[from - 1]!;
    if (atom.norm === '-' && !atom.glued) break;
    const inside = isNoun(atom) || (atom.norm === '/' && atom.glued) || atom.tag === 'ADJ' || atom.tag === 'DET' || atom.tag === 'PART' || atom.norm === '-' || atom.norm === '&'
      || ((atom.tag === 'NUM' || atom.date) && from < end) || (isBeforeOrAfter(atom.norm) && isTaxTaxesOrInterest(atoms[from]?.norm ?? '') && from < end) || (BACKWARD_LINKS.has(atom.norm) && (from < end || (atom.tag === 'PRON' && atoms[from - 2]?.tag === 'ADP')))
      || (atom.tag === 'VERB' && from < end && PEOPLE_STATES.has(atom.norm) && atoms[from]!.tag === 'ADP' && atoms[from - 2]?.tag === 'NOUN')
      || (atom.tag === 'VERB' && from < end && /(?:ed|ing)$/.test(atom.norm) && isNoun(atoms[from]!) && from - 1 > limit && (atoms[from - 2]!.tag === 'DET' || atoms[from - 2]!.tag === 'ADJ'));
    if (opensObject(atoms, from, end)) break;
    if (!inside || (atom.tag === 'PRON' && !(isThemOrIt(atom.norm) && atoms[from - 2]?.tag === 'ADP'))) break;
    from -= 1;
  }
  while (from < end && (['ADP', 'CCONJ', 'PUNCT', 'PART', 'SCONJ'].includes(atoms[from]!.tag) || atoms[from]!.date)) {
    // "In 2019 trade …", "as trade …": what only links the phrase to the clause is no part of it.
    if ((atoms[from]!.tag === 'ADP' || atoms[from]!.norm === 'to') && isLinkPreposition(atoms[from]!.norm) && from + 1 < end && !atoms[from + 1]!.date) {
      // "confessed to the crime and | the jury took"
      const joined = atoms[from + 1]!.tag === 'DET' ? skipPhrase(atoms, from + 2, end) : end;
      if (joined < end && atoms[joined]!.norm === 'and' && atoms[joined + 1]?.tag === 'DET') { from = joined; continue; }
      const skipped = skipPhrase(atoms, from + 1, end);
      if (skipped < end) { from = skipped; continue; }
      return null;
    }
    from += 1;
  }
  const head = headOf(atoms, from, end);
  return head === null ? null : { from, coreTo: head + 1, to: end, head };
};

/** "gave Mr Adu | a thumping majority": a second object begins at its article. */
const opensObject = (atoms: readonly Atom[], at: number, end: number): boolean => at < end && isArticle(atoms[at]) && isNoun(atoms[at - 1]!);

/** Past one plain noun phrase: "in the region | sales rose". */
const skipPhrase = (atoms: readonly Atom[], at: number, end: number): number => {
  let to = at;
  while (to < end && !BACKWARD_LINKS.has(atoms[to]!.norm) && atoms[to]!.norm !== ',') to += 1;
  return to;
};

/** The noun with its own modifiers right before atom `end`, nothing that depends on it: "winds" in "with winds of". */
export const nounBefore = (atoms: readonly Atom[], end: number, floor = 0): NounPhrase | null => {
  let from = end;
  while (from > Math.max(floor, end - 8)) {
    const atom = atoms[from - 1]!;
    const modifies = isNoun(atom) || atom.tag === 'ADJ' || atom.tag === 'DET' || atom.norm === '-' || (atom.tag === 'PART' && from < end);
    if (!modifies || atom.date || opensObject(atoms, from, end)) break;
    from -= 1;
  }
  while (from < end && (atoms[from]!.tag === 'PART' || atoms[from]!.norm === '-')) from += 1;
  const head = headOf(atoms, from, end);
  return head === null ? null : { from, coreTo: head + 1, to: end, head };
};

/** Last noun before the first preposition. */
const headOf = (atoms: readonly Atom[], from: number, end: number): number | null => {
  let head: number | null = null;
  for (let at = from; at < end; at += 1) {
    const atom = atoms[at]!;
    if (isNoun(atom) && !atom.date) head = at;
    else if (head !== null && (atom.tag === 'ADP' || atom.norm === 'and' || atom.norm === ',')) break;
  }
  // "the flat", "the poor": an adjective stands for the noun.
  const last = atoms[end - 1];
  // "a two-bedroom flat in Bondi", "Brent crude": an adjective that is a noun as well and has none behind it.
  const next = head === null ? undefined : atoms[head + 1];
  if (head !== null && head + 1 < end && next?.tag === 'ADJ' && (head + 2 === end || atoms[head + 2]!.tag === 'ADP') && /n/i.test(partsOfSpeech(next.norm))) return head + 1;
  return head ?? (last?.tag === 'ADJ' && end - from >= 2 && atoms[end - 2]!.tag === 'DET' ? end - 1 : null);
};

/** Head noun as claims carry it: singular, lower-case unless it is a name. */
export const lemmaOf = (atom: Atom): string => {
  if (atom.tag !== 'PROPN') return nounLemma(atom.norm);
  const lemma = nounLemma(atom.norm);
  // "Democrats" are many, "Reyes" is one.
  if (!isKnownWord(lemma)) return atom.text;
  return lemma.length === atom.text.length ? atom.text : atom.text.slice(0, 1) + lemma.slice(1);
};
