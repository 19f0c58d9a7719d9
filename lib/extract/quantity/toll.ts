import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { isAndOrOr, isAuxAdvOrPart, isAuxOrAdv, isItThatOrThis, isWhichWhoOrThat } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { asMeasured, pastDeterminers } from './thing.ts';
import type { Measured } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** A toll counts people, so that it meets "41 people were killed". */
export const DEATHS: Measured = { measured: 'people killed', head: 'person', carried: false };

/** Verbs at which a toll itself stands: "the toll from the storm rose to", "has reached". */
const STANDS: ReadonlySet<string> = new Set(`stand rise climb grow be reach hit exceed top pass surpass mount swell jump soar surge increase fall drop decline remain number total come go double triple
  near approach cross touch revise raise put bring take push lower cut update edge tick creep spike leap`.split(/\s+/));

/** Verbs that move a toll or set it: "taking the toll to", "put the number of dead at". */
const MOVES: ReadonlySet<string> = new Set('take bring push put raise lift increase lower cut revise send drive move update estimate reduce boost set place see keep leave'.split(' '));

const TALLIES: ReadonlySet<string> = new Set(['number', 'tally', 'count', 'total', 'figure', 'list', 'sum']);

/** How many words a tally may stand before its figure. */
const REACH = 20;

const isFellOrRose = (word: string): boolean => word === 'fell' || word === 'rose';

/** What the tally that ends or goes on at atom `at` counts; null where the word there is none. */
const tallied = (text: string, atoms: readonly Atom[], at: number): Measured | null => {
  const word = norm(atoms, at);
  const of = norm(atoms, at + 1) === 'of' ? pastDeterminers(atoms, at + 2) : null;
  if (word === 'toll' || word === 'tolls') {
    const kind = norm(atoms, at - 1);
    if (kind === 'casualty') return { measured: 'casualties', head: 'casualty', carried: false };
    if (kind === 'injury' || kind === 'injured') return { measured: 'people injured', head: 'person', carried: false };
    const both = of !== null && PEOPLE_STATES.has(norm(atoms, of)) && isAndOrOr(norm(atoms, of + 1)) && PEOPLE_STATES.has(norm(atoms, of + 2));
    return both ? { measured: `people ${norm(atoms, of)} ${norm(atoms, of + 1)} ${norm(atoms, of + 2)}`, head: 'person', carried: false } : DEATHS;
  }
  if (word === 'count' && norm(atoms, at - 1) === 'body') return DEATHS;
  if (PEOPLE_STATES.has(word) && norm(atoms, at - 1) === 'the' && norm(atoms, at - 2) !== 'of') return { measured: `people ${word}`, head: 'person', carried: false };
  if (!TALLIES.has(word) || of === null) return null;
  if (PEOPLE_STATES.has(norm(atoms, of)) && (atoms[of + 1]?.tag !== 'NOUN' || isFellOrRose(norm(atoms, of + 1)))) return { measured: `people ${norm(atoms, of)}`, head: 'person', carried: false };
  // "the number of the bus" names one.
  const counted = phraseAfter(atoms, of);
  return counted !== null && isPlural(norm(atoms, counted.head)) ? asMeasured(text, atoms, { from: at, head: at, coreTo: at + 1, to: at + 1 }) : null;
};

const isUpOrLate = (word: string): boolean => word === 'up' || word === 'down' || word === 'early' || word === 'late' || word === ',';

/** Back over adverbs and dates: "stood | on Friday at", "is | now". */
const pastAsides = (atoms: readonly Atom[], at: number): number => {
  let near = at;
  while (near > 0 && (atoms[near]!.date || atoms[near]!.tag === 'ADV' || isUpOrLate(norm(atoms, near)) || (atoms[near + 1]?.date === true && atoms[near]!.tag === 'ADP'))) near -= 1;
  return near;
};

/** Where what stands right before a verb group ends: "It | has now risen". */
const subjectEnd = (atoms: readonly Atom[], at: number): number => {
  let near = at - 1;
  while (near > 0 && isAuxOrAdv(atoms[near]!.tag)) near -= 1;
  return near;
};

const isTollForm = (word: string): boolean => word === 'toll' || word === 'tolls';
const isTitleBreak = (word: string): boolean => word === ':' || word === '–' || word === '—' || word === '(' || word === '--';
const isTollBreak = (word: string): boolean => word === ';' || word === ':' || word === '.' || word === '(' || word === ')' || word === '"' || word === '“' || word === '”';

/**
 * What a bare number that begins at atom `from`, its modifier included, is the state of: the death toll, or the number
 * of whatever is counted, however much stands between it and its verb; null where no tally is told of.
 */
export const tollBefore = (text: string, atoms: readonly Atom[], from: number, earlier: Measured | null): Measured | null => {
  const link = norm(atoms, from - 1);
  if (link === 'of') return isTollForm(norm(atoms, from - 2)) || norm(atoms, from - 3) === 'body' ? tallied(text, atoms, from - 2) : null;
  if (link === 'from') return null;
  const linked = link === 'to' || link === 'at';
  const marked = isTitleBreak(link);
  const end = marked && tallied(text, atoms, from - 2) === null ? from - 1 : pastAsides(atoms, linked || marked ? from - 2 : from - 1);
  const direct = tallied(text, atoms, end);
  if (direct !== null) return direct;
  const verb = verbLemma(norm(atoms, end));
  const stands = (marked && end === from - 1) || (verb !== null && STANDS.has(verb) && (atoms[end]!.tag !== 'NOUN' || norm(atoms, end) === 'fell' || norm(atoms, end) === 'rose'));
  // "It stood at 52": the toll told before.
  if (stands && linked && earlier?.head != null && isPerson(earlier.head.toLowerCase()) && isItThatOrThis(norm(atoms, subjectEnd(atoms, end)))) return { ...earlier, carried: true };
  if (!stands && !linked) return null;
  let last: { what: Measured; at: number } | null = null;
  for (let near = end - (stands ? 1 : 0); near >= Math.max(0, end - REACH); near -= 1) {
    const { norm: word, tag } = atoms[near]!;
    if (isTollBreak(word) || word === 'but' || word === 'while') return null;
    const what = tallied(text, atoms, near);
    if (what !== null) {
      if (stands) return what;
      last = { what, at: near };
    }
    if (stands ? tag === 'VERB' && !isHelper(atoms, near, end) : tag === 'VERB' || tag === 'AUX' || (word.endsWith('ing') && norm(atoms, near - 1) === ',')) {
      return !stands && last !== null && MOVES.has(verbLemma(word) ?? '') && (phraseBefore(atoms, last.at + 1)?.from ?? last.at) <= near + 3 ? last.what : null;
    }
  }
  return null;
};

const isWhoOrWhich = (word: string): boolean => word === 'who' || word === 'which';
const isSubjectVerbTag = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'ADP' || word === 'DET' || word === 'VERB';

/** Part of the verb group that ends at `end`, or a participle inside the tally's own phrase ("people killed in the fire"). */
const isHelper = (atoms: readonly Atom[], at: number, end: number): boolean => {
  if (PEOPLE_STATES.has(norm(atoms, at)) || isWhichWhoOrThat(norm(atoms, at - 1)) || isWhoOrWhich(norm(atoms, at - 2))) return true;
  if (/(?:ed|en)$|^(?:lost|shot|slain|swept|left|caught|burnt|hit|struck|buried|stuck)$/.test(norm(atoms, at)) && isSubjectVerbTag(atoms[at - 1]?.tag ?? '')) return true;
  for (let near = at + 1; near < end; near += 1) if (!isAuxAdvOrPart(atoms[near]!.tag) && norm(atoms, near) !== 'to') return false;
  return true;
};
