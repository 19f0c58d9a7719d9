import { isPerson } from '#lib/lexicon/kinds.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import type { Atom } from './atoms.ts';
import { directionOf } from './change.ts';
import { lemmaOf } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { NOTHING, asMeasured } from './thing.ts';
import type { Measured } from './thing.ts';

/** What the subject of a clause tells about its figure: the thing itself, unless it only says, reads off or wins it. */
export const bySubject = (text: string, atoms: readonly Atom[], subject: NounPhrase, verb: string, share: boolean): Measured => {
  if (SPEAKING.has(verb)) return NOTHING;
  const head = atoms[subject.head]!;
  if (INSTRUMENTS.has(lemmaOf(head).toLowerCase()) && directionOf(verb) === null) {
    // "Rain gauges recorded 286 mm": what is read off.
    const read = atoms[subject.head - 1];
    return read?.tag === 'NOUN' && subject.head > subject.from ? { measured: read.text.toLowerCase(), head: lemmaOf(read), carried: false } : NOTHING;
  }
  const someone = head.tag === 'PROPN' || (isPerson(lemmaOf(head)) && !isPlural(head.norm));
  if (someone && share && WINNING.has(verb) && speaksOfVotes(atoms, subject.head)) return { measured: 'vote', head: 'vote', carried: false };
  return someone && head.tag === 'NOUN' && !OWN_FIGURE.has(verb) ? NOTHING : asMeasured(text, atoms, subject);
};

const INSTRUMENTS: ReadonlySet<string> = new Set(['gauge', 'thermometer', 'barometer', 'seismometer', 'sensor', 'meter', 'estimate', 'data', 'statistic', 'reading', 'survey', 'poll', 'report', 'statement']);

const WINNING: ReadonlySet<string> = new Set(['win', 'take', 'get', 'receive', 'poll', 'secure', 'garner', 'have']);

/** Verbs that tell of a person's own measure or sum. */
const OWN_FIGURE: ReadonlySet<string> = new Set(['', 'be', 'sign', 'transfer', 'weigh', 'earn', 'owe', 'stand', 'own', 'have', 'win', 'turn', 'receive', 'get', 'lose', 'gain', 'run', 'walk', 'swim', 'finish', 'rise', 'fall', 'grow', 'live', 'cross', 'pass', 'reach', 'hit', 'top', 'exceed', 'surpass', 'near', 'approach']);

const VOTES: ReadonlySet<string> = new Set(['vote', 'votes', 'voters', 'ballot', 'ballots', 'election', 'elections', 'runoff', 'polls', 'constituency', 'candidate', 'candidates', 'presidency', 'senator', 'electoral']);

const speaksOfVotes = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = Math.max(0, at - 30); near < Math.min(atoms.length, at + 30); near += 1) if (VOTES.has(atoms[near]!.norm)) return true;
  return false;
};

const SPEAKING: ReadonlySet<string> = new Set('say tell claim announce report estimate warn add insist argue believe expect think predict forecast want promise pledge demand urge ask'.split(' '));
