import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { isAnyDash, isAuxOrVerb, isNounAdjOrPropn, isPossessiveS, isWhichWhoOrThat } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { nounBefore, phraseBefore } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';

const REACH = 30;

const SKIPPED: ReadonlySet<string> = new Set(['only', 'just', 'also', 'already', 'nearly', 'almost', 'about', 'another', 'a', 'an', 'the', 'its', 'their', 'his', 'her', 'up', 'off', 'back', 'out', 'further', 'some', 'exactly', 'further', 'total', 'of', 'record', 'estimated', 'additional', 'extra', 'combined', 'whopping', 'mere', 'staggering', 'minimum', 'maximum', 'average', 'initial', 'final', 'reported', 'annual', 'aside', 'over']);

const isVerb = (atom: Atom): boolean => (atom.tag === 'VERB' || atom.tag === 'AUX') && !isPossessiveS(atom.text);

/** Back over what may stand between a verb or a noun and the figure: "give farmers | an additional". */
export const pastFillers = (atoms: readonly Atom[], at: number): number => {
  let near = at;
  while (near > 0 && near > at - 4 && atoms[near - 1]!.tag !== 'VERB' && (SKIPPED.has(atoms[near - 1]!.norm) || atoms[near - 1]!.tag === 'ADV')) near -= 1;
  return near;
};

const isAdjunctOpener = (word: string): boolean => word === ',' || word === 'for' || word === 'by' || word === 'after' || word === 'without' || word === 'before';

/** The verb whose object begins at atom `at`: "deported | at least 12", with its base form; null where none does. */
export const verbGoverning = (atoms: readonly Atom[], at: number): { at: number; base: string } | null => {
  const near = pastFillers(atoms, at) - 1;
  const atom = atoms[near];
  // "reminded of the millions of refugees"
  if (atoms[near + 1]?.norm === 'of') return null;
  // "…, killing 46 people" may be tagged as a noun.
  const gerund = atom?.tag === 'NOUN' && atom.norm.endsWith('ing') && isAdjunctOpener(atoms[near - 1]?.norm ?? '');
  if (atom === undefined || (atom.tag !== 'VERB' && !gerund)) return null;
  const base = verbLemma(atom.norm);
  return base === null ? null : { at: near, base };
};

const isWhichOrThat = (word: string): boolean => word === 'which' || word === 'that';
const isAlmostWord = (word: string): boolean => word === "n't" || word === 'more' || word === 'than' || word === 'nearly' || word === 'almost' || word === 'about' || word === 'little';

/** The last verb before atom `at` in its clause, as the index of its group's first word; null where there is none. */
export const verbGroupBefore = (atoms: readonly Atom[], at: number): { from: number; to: number } | null => {
  for (let near = at - 1; near >= Math.max(0, at - REACH); near -= 1) {
    const atom = atoms[near]!;
    if (atom.norm === ';' || atom.norm === ':' ) return null;
    if (!isVerb(atom)) continue;
    // "the injured man", "a rising number": a participle inside a noun phrase is no verb.
    if (atom.tag === 'VERB' && atoms[near - 1] !== undefined && ((atoms[near - 1]!.tag === 'DET' && !isWhichOrThat(atoms[near - 1]!.norm)) || (atoms[near - 1]!.tag === 'ADJ' && isNounAdjOrPropn(atoms[near + 1]?.tag ?? '')))) continue;
    let from = near;
    while (from > Math.max(0, near - 8) && (isVerb(atoms[from - 1]!) || atoms[from - 1]!.tag === 'ADV' || atoms[from - 1]!.norm === 'to' || atoms[from - 1]!.norm === 'not' || isAlmostWord(atoms[from - 1]!.norm) || (atoms[from]!.norm === 'to' && /^(?:likely|unlikely|due|set|poised|able)$/.test(atoms[from - 1]!.norm)))) from -= 1;
    return { from, to: near + 1 };
  }
  return null;
};

/** "which | critics say | has cost": before who says so. */
const pastSaying = (atoms: readonly Atom[], at: number): number => {
  let verb = at;
  // The verb group may have taken the saying in: "say has cost".
  const inside = SAYS.has(verbLemma(atoms[verb]?.norm ?? '') ?? '') && isAuxOrVerb(atoms[verb + 1]?.tag ?? '');
  if (inside) verb += 1;
  if (atoms[verb - 1]?.tag !== 'VERB' || !SAYS.has(verbLemma(atoms[verb - 1]!.norm) ?? '')) return at;
  const who = nounBefore(atoms, verb - 1);
  const from = who === null ? at : atoms[who.from]!.norm === 'which' ? who.from + 1 : who.from;
  return who !== null && from <= who.head && isWhichWhoOrThat(atoms[from - 1]?.norm ?? '') ? from : at;
};

const PHRASE_PREPOSITION: ReadonlySet<string> = new Set('on about over with for at to from under into in near inside through by'.split(' '));

/** The subject of the verb group that begins at atom `verb`: over appositions, through "who" and "which". */
export const subjectOf = (atoms: readonly Atom[], verb: number, floor = 0): NounPhrase | null => {
  let end = pastSaying(atoms, verb);
  for (let steps = 0; steps < 3; steps += 1) {
    const atom = atoms[end - 1];
    if (atom === undefined) return null;
    if (isWhichWhoOrThat(atom.norm)) {
      end -= 1;
      if (atoms[end - 1]?.norm === ',') end -= 1;
      // "talks on the allowance, which stands at" means the allowance, "the price of rice, which rose" the price.
      if (end > floor) {
        const near = nounBefore(atoms, end, floor);
        if (near !== null && PHRASE_PREPOSITION.has(atoms[near.from - 1]?.norm ?? '')) return near;
      }
      continue;
    }
    if (atom.norm === ')' ) {
      const open = lastIndex(atoms, end - 2, '(');
      if (open === null) return null;
      end = open;
      continue;
    }
    if (atom.norm === ',') {
      // An apposition or aside between commas: what stands before it is the subject.
      const open = lastIndex(atoms, end - 2, ',');
      // "the wall, raised by two metres, …": a participle right behind its noun.
      if (open === null && !isParticiple(atoms[verb]!.norm)) return null;
      end = open ?? end - 1;
      continue;
    }
    // "economies - which include Europe - will grow"
    if (isAnyDash(atom.norm) && !atom.glued) {
      const open = lastDash(atoms, end - 2);
      if (open === null) return null;
      end = open;
      continue;
    }
    if (atom.norm === 'and' || atom.norm === 'but') {
      // "X rose 5% and hit $3bn": the verb before shares its subject.
      const earlier = verbGroupBefore(atoms, end - 1);
      if (earlier === null) return null;
      end = earlier.from;
      continue;
    }
    // "unemployment among people aged 15 to 24 | rose"
    const aged = atom.tag === 'NUM' || atom.norm === 'over' || atom.norm === 'under' || atom.norm === 'older' || atom.norm === 'above' ? agedBefore(atoms, end - 1) : null;
    if (aged !== null) { end = aged; continue; }
    // "the strike itself | ran"
    if (atom.norm === 'itself' || atom.norm === 'themselves' || atom.norm === 'himself' || atom.norm === 'herself') { end -= 1; continue; }
    // What Reuters sets behind a name: "the average .DJI fell", "the euro EUR= rose".
    if (atom.tag === 'PROPN' && atom.text === atom.text.toUpperCase() && atoms[end - 2]?.norm === '.' && atom.glued) { end -= 2; continue; }
    if (atom.norm === '=' && atoms[end - 2]?.tag === 'PROPN') { end -= 2; continue; }
    const bearer = relativeBefore(atoms, end, floor);
    if (bearer === null) break;
    end = bearer;
  }
  // "the FTSE 100 | fell"
  if (atoms[end - 1]?.value != null && atoms[end - 2]?.tag === 'PROPN' && !atoms[end - 1]!.date) end -= 1;
  return end > floor ? phraseBefore(atoms, end, floor) : null;
};

/** "aged | 15 to 24", "aged | 65 and over": where "aged" stands; null where it does not. */
const agedBefore = (atoms: readonly Atom[], last: number): number | null => {
  for (let at = last; at >= Math.max(0, last - 5); at -= 1) {
    const { norm, tag } = atoms[at]!;
    if (norm === 'aged') return at;
    if (tag !== 'NUM' && norm !== '-' && !/^(?:and|to|or|over|under|older|above|between)$/.test(norm)) return null;
  }
  return null;
};

const isParticiple = (norm: string): boolean => norm.endsWith('ed') || norm.endsWith('en') || participleOf(verbLemma(norm) ?? '') === norm;

const SAYS: ReadonlySet<string> = new Set('say tell warn announce believe claim think add report know show find mean expect estimate'.split(' '));

/** How many words a relative clause may have before the verb of its noun's own clause. */
const RELATIVE = 16;

const isClauseLink = (word: string): boolean => word === 'and' || word === 'but' || word === 'or' || word === 'as' || word === 'while' || word === 'because' || word === 'if' || word === 'when' || word === 'than' || word === 'whose';

/**
 * Where the noun ends that a relative clause is said of which itself ends before atom `end`: "the budget | approved by
 * parliament", "people | who had fled the city"; null where none ends there.
 */
const relativeBefore = (atoms: readonly Atom[], end: number, floor: number): number | null => {
  for (let near = end - 1; near > Math.max(floor, end - RELATIVE); near -= 1) {
    const { norm, tag } = atoms[near]!;
    const before = atoms[near - 1]!;
    if (tag === 'PUNCT' && norm !== '-') return null;
    if (isClauseLink(norm)) return null;
    const noun = before.tag === 'NOUN' || before.tag === 'PROPN';
    if (isWhichWhoOrThat(norm)) return noun && near < end - 1 && (norm !== 'that' || isAuxOrVerb(atoms[near + 1]!.tag)) ? near : null;
    if (tag !== 'VERB' || !noun || before.date) continue;
    const base = verbLemma(norm);
    if (base === null || SAYS.has(base)) return null;
    const next = atoms[near + 1]!;
    if (norm.endsWith('ing') ? next.tag !== 'PUNCT' : near === end - 1 || (participleOf(base) === norm && (next.tag === 'ADP' || next.tag === 'ADV'))) return near;
  }
  return null;
};

const lastDash = (atoms: readonly Atom[], from: number): number | null => {
  for (let at = from; at >= Math.max(0, from - REACH); at -= 1) if (isAnyDash(atoms[at]!.norm) && !atoms[at]!.glued) return at;
  return null;
};

const lastIndex = (atoms: readonly Atom[], from: number, mark: string): number | null => {
  for (let at = from; at >= Math.max(0, from - REACH); at -= 1) if (atoms[at]!.norm === mark) return at;
  return null;
};
