import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { isNounOrPropn } from '#lib/lexicon/word-tests.ts';
import { lemmaOf } from './noun-phrase.ts';
import type { Atom } from './atoms.ts';
import { subjectOf, verbGroupBefore } from './clause.ts';
import { asMeasured } from './thing.ts';
import type { Measured, Place } from './thing.ts';

// How long a state lasted: "commuters were stranded on the bridge for six hours".

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const STAYS: ReadonlySet<string> = new Set('is are was were be been being remain remains remained stay stays stayed lay left kept got gone go went stood'.split(' '));

/** States that are told in words of other kinds. */
const STATES: ReadonlySet<string> = new Set('out off down dead stuck shut closed open empty dry dark silent idle offline unpaid ill sick missing unconscious alone homeless unable underwater aground adrift without'.split(' '));

const isNotNtNeverOrNo = (word: string): boolean => word === 'not' || word === "n't" || word === 'never' || word === 'no';

/** The state behind the verb group that ends before atom `at`, and where: its participle, an adjective, "out"; null where it names none. */
const stateIn = (atoms: readonly Atom[], { from, to }: { from: number; to: number }): string | null => {
  let stays = false;
  let not = '';
  for (let at = from; at < to; at += 1) {
    if (STAYS.has(norm(atoms, at))) stays = true;
    if (isNotNtNeverOrNo(norm(atoms, at)) || norm(atoms, at).endsWith("n't")) not = 'not ';
  }
  if (!stays) return null;
  const last = atoms[to - 1]!;
  const base = last.tag === 'VERB' && !STAYS.has(last.norm) ? verbLemma(last.norm) : null;
  if (base !== null) return last.norm === participleOf(base) || last.norm.endsWith('ed') ? `${not}${last.norm}` : null;
  const next = atoms[to];
  if (next === undefined) return null;
  if (next.norm === 'without') return atoms[to + 1]?.tag === 'NOUN' ? `without ${atoms[to + 1]!.norm}` : null;
  return STATES.has(next.norm) || (next.tag === 'ADJ' && !isNounOrPropn(atoms[to + 1]?.tag ?? '')) ? `${not}${next.norm}` : null;
};

const BARRED: ReadonlySet<string> = new Set(['barred', 'banned', 'disqualified', 'suspended', 'excluded', 'prohibited']);

/** A ban is what lasts: "barred from driving", "banned from the sport". */
const barredBefore = (atoms: readonly Atom[], verb: number, from: number): Measured | null => {
  for (let at = Math.max(verb - 2, 0); at < from - 2; at += 1) if (BARRED.has(norm(atoms, at)) && norm(atoms, at + 1) === 'from') return { measured: 'ban', head: 'ban', carried: false };
  return null;
};

/** Who or what was in a state for the time at `place`, and which state; the state alone where a pronoun stands for them, null where none is told. */
export const lastingState = (text: string, atoms: readonly Atom[], { from, floor }: Place): Measured | null => {
  if (norm(atoms, from - 1) !== 'for') return null;
  const verb = verbGroupBefore(atoms, from - 1);
  const state = verb === null || verb.from < floor ? null : stateIn(atoms, verb);
  // "was fined and barred | from driving for two years"
  const barred = verb === null ? null : barredBefore(atoms, verb.from, from);
  if (barred !== null) return barred;
  if (verb === null || state === null) return null;
  const subject = subjectOf(atoms, verb.from, floor);
  if (subject === null) return { measured: state, head: state.split(' ').at(-1) ?? state, carried: false };
  return { ...asMeasured(text, atoms, subject, ` ${state}`), head: lemmaOf(atoms[subject.head]!) };
};
