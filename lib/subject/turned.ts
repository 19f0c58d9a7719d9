import { affirmedBy, DEED_NOUNS, LACKS } from '#lib/lexicon/predicates.ts';
import type { Token } from '#lib/model/index.ts';
import { nounOf } from './lemmas.ts';
import type { Phrase } from './phrases.ts';

/**
 * What a clause tells in other words than its verb: of "there is no shortage of vaccine" a want of vaccine, of "had a
 * licence" that it is licensed. `flips`: it says the opposite of the deed. `to`: whom or what it befalls, or null where
 * that is whoever the clause is about.
 */
export type Turned = Readonly<{ deed: string; flips: boolean; to: Phrase | null; bearer: 'subject' | 'object' | 'nobody' }>;

const INTO: ReadonlySet<string> = new Set(['of', 'in', 'to', 'at', 'against', 'with', 'for']);
// Verbs that say little beside the noun of a deed, by whose deed it is.
const GIVING: ReadonlySet<string> = new Set(['have', 'hold', 'make', 'suffer', 'reach', 'find', 'issue', 'give', 'send', 'sound', 'raise', 'file', 'lodge', 'impose', 'grant']);
const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get', 'obtain']);
const ENOUGH = /^(?:enough|sufficient|plenty|ample|adequate)$/;

const within = (tokens: readonly Token[], { from, to }: Phrase, pattern: RegExp): boolean => tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => pattern.test(norm));

/** The noun by which the phrase goes, lower-case and singular. */
const nounIn = (tokens: readonly Token[], { from, to }: Phrase): string => nounOf(tokens.slice(from, to).findLast(({ tag }) => tag === 'NOUN')?.norm ?? '');

/** What "of" or "in" leads to right behind token `at`. */
const behind = (phrases: readonly Phrase[], at: number): Phrase | null =>
  phrases.find(({ from, after }) => from === at + 1 && after !== null && INTO.has(after)) ?? null;

/** `base`: the verb, or what "is" leads to; `thing`: what there is or what it has; `exists`: "there is", "was found"; `end`: where what it is of may stand. */
export const turnedOf = (tokens: readonly Token[], base: string, thing: Phrase | undefined, phrases: readonly Phrase[], exists: boolean, end = thing?.to ?? 0): Turned | null => {
  const adjective = affirmedBy(base);
  if (adjective !== null) return { deed: adjective, flips: true, to: null, bearer: 'subject' };
  if (thing === undefined) return null;
  // "ruled out a second vote": there will be none.
  if (base === 'rule' && tokens[thing.from - 1]?.norm === 'out') return { deed: 'exist', flips: true, to: thing, bearer: 'nobody' };
  if ((base === 'have' || exists) && within(tokens, thing, ENOUGH)) return { deed: 'lack', flips: true, to: thing, bearer: 'nobody' };
  const noun = nounIn(tokens, thing);
  const near = behind(phrases, end);
  // "no job losses in Poland": of jobs; "no fault in the signals": of those.
  const next = thing.kinds.length > 0 && /^(?:in|at)$/.test(near?.after ?? '') ? null : near;
  if ((exists || base === 'have' || base === 'face' || base === 'suffer') && LACKS.has(noun)) return next === null ? null : { deed: 'lack', flips: false, to: next, bearer: 'nobody' };
  const deed = DEED_NOUNS.get(noun);
  if (deed === undefined) return null;
  if (exists) return next === null && thing.kinds.length === 0 ? null : { deed, flips: false, to: next ?? { ...thing, heads: thing.kinds, names: [], kinds: [] }, bearer: 'nobody' };
  if (RECEIVING.has(base)) return { deed, flips: false, to: null, bearer: 'subject' };
  if (!GIVING.has(base) || (next === null && deed !== 'license' && deed !== 'warn')) return null;
  // Who has a licence is licensed; who has made a complaint complains.
  return deed === 'license' ? { deed, flips: false, to: null, bearer: 'subject' } : { deed, flips: false, to: next, bearer: 'object' };
};
