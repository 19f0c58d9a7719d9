import { LIGHT_VERBS, PEOPLE_STATES, PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { isHasHaveOrHad } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

export const eventOf = (base: string, form = ''): string | null => (LIGHT_VERBS.has(base) || base === 'put' ? null : form.endsWith('ed') || PEOPLE_STATES.has(form) ? form : participleOf(base));

/** Particles that make another verb: "sent back", "laid off". */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'off', 'out', 'up', 'down', 'away']);

export const withParticle = (atoms: readonly Atom[], at: number, event: string | null, end: number): string | null =>
  event !== null && at + 1 < end && PARTICLES.has(atoms[at + 1]?.norm ?? '') ? `${event} ${atoms[at + 1]!.norm}` : event;

const REPORTED: ReadonlySet<string> = new Set(['not', 'either', 'also', 'to', 'believed', 'thought', 'feared', 'said', 'reported', 'known', 'estimated', 'reportedly', 'now', 'alleged', 'presumed', 'understood']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whom']);
const BEING: ReadonlySet<string> = new Set(['be', 'been', 'is', 'are', 'was', 'were', 'being']);

/** Past an aside between commas, "people, mostly students, | have been"; else where it was. */
const pastAside = (atoms: readonly Atom[], at: number): number => {
  if (atoms[at]?.norm !== ',') return at;
  for (let near = at + 1; near < Math.min(atoms.length, at + 12); near += 1) {
    const { norm, tag } = atoms[near]!;
    if (norm === ',') return atoms[near + 1]?.tag === 'AUX' ? near + 1 : at;
    if (tag === 'VERB' || tag === 'AUX') return at;
  }
  return at;
};

type Event = Readonly<{ words: string; sure: boolean }>;

/** What happens by itself, so that behind a noun it is no participle. */
const NEVER_DONE: ReadonlySet<string> = new Set('originate happen occur appear emerge exist belong consist depend stem result ensue arise arrive'.split(' '));

const isDieForm = (word: string): boolean => word === 'died' || word === 'perished' || word === 'drowned' || word === 'starved';

const FOUND_FORM: ReadonlySet<string> = new Set('left confirmed presumed feared reported declared found pronounced listed made rendered registered still'.split(' '));
const isToOrOver = (word: string): boolean => word === 'to' || word === 'for' || word === 'into' || word === 'with' || word === 'over';

/** Participle of a passive or reduced relative after the noun: "were killed", ", have been held", "detained in". */
export const eventAfter = (atoms: readonly Atom[], at: number): Event | null => {
  let near = pastAside(atoms, at);
  if (atoms[near]?.norm === ',') near += 1;
  const relative = RELATIVES.has(atoms[near]?.norm ?? '');
  if (relative) near += 1;
  const start = near;
  let passive = false;
  const end = Math.min(atoms.length, near + 8);
  for (; near < end; near += 1) {
    const atom = atoms[near]!;
    if (atom.tag === 'AUX') { if (BEING.has(atom.norm)) passive = true; continue; }
    if (atom.norm === 'got' || atom.norm === 'get' || atom.norm === 'gets') { passive = true; continue; }
    if (atom.tag === 'ADV' || REPORTED.has(atom.norm)) { if (near === at) return null; continue; }
    break;
  }
  const verb = atoms[near];
  if (relative && near === start && !passive) return doneByAnother(atoms, start);
  if (verb === undefined || (verb.tag !== 'VERB' && verb.tag !== 'ADJ')) return null;
  if (PEOPLE_STATES.has(verb.norm) && (passive || near === at)) return { words: verb.norm, sure: passive };
  // "are confirmed dead", "was left homeless"
  if (PEOPLE_STATES.has(atoms[near + 1]?.norm ?? '') && FOUND_FORM.has(verb.norm)) return { words: atoms[near + 1]!.norm, sure: true };
  if (verb.tag !== 'VERB' || verb.norm.endsWith('ing')) return null;
  const base = verbLemma(verb.norm);
  if (base === null || (participleOf(base) !== verb.norm && !verb.norm.endsWith('ed')) || (!passive && NEVER_DONE.has(base))) return null;
  // "61 people have died"
  if (!passive && near !== at && isDieForm(verb.norm)) return { words: verb.norm, sure: true };
  if (!passive) {
    // "300 people killed in the quake" is done to them, "300 people signed the letter" is done by them.
    const next = atoms[near + 1];
    if (near !== at || (next !== undefined && next.tag !== 'ADP' && next.tag !== 'PUNCT' && next.tag !== 'CCONJ' && next.tag !== 'ADV')) return null;
    if (next?.tag === 'ADP' && !PEOPLE_VERBS.has(base) && isToOrOver(next.norm)) return null;
  }
  const event = withParticle(atoms, near, eventOf(base, verb.norm), atoms.length);
  return event === null ? null : { words: event, sure: passive };
};

/** "Muslims that the party has detained": the subject of a relative clause, then its participle. */
const doneByAnother = (atoms: readonly Atom[], at: number): Event | null => {
  for (let near = at; near < Math.min(atoms.length, at + 10); near += 1) {
    const { tag, norm } = atoms[near]!;
    if (tag === 'PUNCT') return null;
    if (tag === 'VERB' && near === at) return null;
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    let verb = near;
    if (!isHasHaveOrHad(norm) && tag === 'AUX') return null;
    if (tag === 'AUX') do verb += 1; while (verb < near + 4 && atoms[verb]?.tag === 'ADV');
    const base = atoms[verb]?.tag === 'VERB' ? verbLemma(atoms[verb]!.norm) : null;
    const event = base === null ? null : eventOf(base, atoms[verb]!.norm);
    return event === null ? null : { words: event, sure: true };
  }
  return null;
};

const BETWEEN: ReadonlySet<string> = new Set('badly seriously critically severely gravely slightly lightly fatally still also now currently feared believed presumed reported reportedly confirmed remain remains remained are were is was have has been be of them left'.split(' '));

const isNounPropnOrHyphen = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === '-';

/** The state that people counted by a bare number are said to be in: "11 | still missing", "14 | remain trapped". */
export const stateAfter = (atoms: readonly Atom[], at: number): string | null => {
  let near = at;
  while (near < at + 4 && BETWEEN.has(atoms[near]?.norm ?? '')) near += 1;
  const word = atoms[near]?.norm ?? '';
  return PEOPLE_STATES.has(word) && word !== 'deaths' && word !== 'casualties' && !isNounPropnOrHyphen(atoms[near + 1]?.norm === '-' ? '-' : atoms[near + 1]?.tag ?? '') ? word : null;
};
