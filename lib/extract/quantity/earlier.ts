import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { isThemTheseThoseOrWhom, isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { phraseAfter } from './noun-phrase.ts';
import { asMeasured } from './thing.ts';
import type { Measured } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Nouns for what happened to people: what happens next happens to people as well, not to deaths. */
const BEFALLING: ReadonlySet<string> = new Set(['death', 'life', 'fatality', 'casualty', 'injury', 'killing', 'toll']);

export const headOf = ({ head }: Measured): string | null => (BEFALLING.has(head ?? '') ? 'person' : head);

const isAwayParticle = (word: string): boolean => word === 'off' || word === 'out' || word === 'up' || word === 'down' || word === 'away' || word === 'back';

/** The noun of an earlier measured phrase without its event: the last word is one where it is a participle. */
export const nounOf = ({ measured, head }: Measured): string => {
  if (BEFALLING.has(head ?? '')) return 'people';
  const words = (measured ?? '').split(' ');
  // "employees laid off"
  if (words.length > 2 && isAwayParticle(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  return words.length > 1 && (PEOPLE_STATES.has(last) || (verbLemma(last) !== null && /(?:ed|en|ld|nt|ot|laid)$/.test(last))) ? words.slice(0, -1).join(' ') : words.join(' ');
};

const eventWords = (earlier: Measured): string => (earlier.measured ?? '').slice(nounOf(earlier).length);

/** "half | of them children", "31 | of them women": who the part are, with what befell the whole. */
export const partNamed = (text: string, atoms: readonly Atom[], at: number, earlier: Measured | null): Measured | null => {
  if (norm(atoms, at) !== 'of' || !isThemTheseThoseOrWhom(norm(atoms, at + 1))) return null;
  // "12 of which failed inspections": what they did.
  if (isWhomOrWhich(norm(atoms, at + 1)) && atoms[at + 2]?.tag === 'VERB') return null;
  const part = phraseAfter(atoms, at + 2);
  if (part === null || !isPlural(atoms[part.head]!.norm) || atoms[part.head]!.tag !== 'NOUN') return null;
  return asMeasured(text, atoms, part, earlier === null ? '' : eventWords(earlier));
};
