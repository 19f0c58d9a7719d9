import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim, Token } from '#lib/model/index.ts';
import { nameKey, wordsOf } from '#lib/text/index.ts';
import { nounOf } from './lemmas.ts';
import { phrasesIn, type Aliases, type Phrase } from './phrases.ts';

/** Who or what takes part, by the terms it may be called; `of`: whose it is; `kinds`: of what kind; `marks`: which of several; `loose`: "we", which may be more than who says so. Nobody named: no heads. */
export type Party = Readonly<{ heads: ReadonlySet<string>; of: ReadonlySet<string>; kinds: ReadonlySet<string>; marks: ReadonlySet<string>; loose?: boolean }>;

export const NOBODY: Party = { heads: new Set(), of: new Set(), kinds: new Set(), marks: new Set() };

/** Of several phrases one party, by every name that the article gives it. */
export const partyOf = (phrases: readonly Phrase[], aliases: Aliases): Party => {
  const heads = new Set<string>();
  const [of, kinds, marks] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const phrase of phrases) {
    for (const head of phrase.heads) {
      heads.add(head);
      for (const alias of aliases.get(head) ?? []) heads.add(alias);
    }
    for (const owner of phrase.owners) of.add(owner);
    for (const kind of phrase.kinds) kinds.add(kind);
    for (const mark of phrase.marks) marks.add(mark);
  }
  return { heads, of, kinds, marks };
};

const WHOSE: ReadonlySet<string> = new Set(['of', 'with', 'between', 'against', 'about', 'for']);

export const joined = (party: Party, heads: Iterable<string>): Party => ({ ...party, heads: new Set([...party.heads, ...heads]) });

/** "he" where somebody named says so of himself: by his name. */
export const sourceTerms = ({ attribution, quote }: Claim, aliases: Aliases): readonly string[] => {
  const source = quote?.speaker ?? attribution[0]?.source;
  if (source === undefined) return [];
  const words = wordsOf(source).map(({ start, end, norm }): Token => {
    const text = source.slice(start, end);
    return { start, end, text, norm, signs: 0, tag: /^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN' };
  });
  const terms = phrasesIn(words, 0, words.length).flatMap(({ heads, kinds }) => [...heads, ...kinds]);
  return [...terms, ...terms.flatMap((term) => [...(aliases.get(term) ?? [])])];
};

export const isName = (term: string): boolean => term.startsWith('~') || term.startsWith('@');

export const named = (party: Party): Party => ({ ...party, heads: new Set([...party.heads].filter(isName)) });

/** Whom a source belongs to: "the officer's lawyer". */
export const ownersIn = ({ attribution, quote }: Claim, aliases: Aliases): readonly string[] => {
  const source = quote?.speaker ?? attribution[0]?.source ?? '';
  const owners = [...source.matchAll(/([\p{L}-]+)(?:['’]s|s['’])\s/gu)].map(([, owner = '']) => (/^\p{Lu}/u.test(owner) ? nameKey(owner) : nounOf(owner)));
  return owners.flatMap((owner) => [owner, ...(aliases.get(owner) ?? [])]);
};

/** "both sides", "the two armies": each of them may be told alone. */
export const areSeveral = (tokens: readonly Token[], { from, to }: Phrase): boolean => tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === 'both' || norm === 'two');

/** The phrases that name the subject: the first one, what is set beside it, and what "and" joins to it; not "of …" behind it. */
export const subjectPhrases = (tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] => {
  const first = phrases.find(({ after }) => after === null) ?? phrases[0];
  return first === undefined ? [] : phrases.filter((phrase) => phrase === first || (phrase.after === null && phrase.from > first.from && /^(?:,|and)$/.test(tokens[phrase.from - 1]?.norm ?? '')));
};

/** "the state of the shaft" is the shaft's, and may be told as the shaft; "the wife of the mayor" is another person. */
export const withWhole = (party: Party, hanging: readonly Phrase[], aliases: Aliases): Party => {
  const whole = hanging.filter(({ after }) => after === 'of');
  if (whole.length === 0 || [...party.heads].some((head) => isName(head) || isPerson(head))) return party;
  const { heads } = partyOf(whole, aliases);
  return { ...joined(party, heads), of: new Set([...party.of, ...heads]) };
};

/** "talks | with the teachers", "the signals | of the line": each right behind the one before. */
export const hangingOn = (phrases: readonly Phrase[], subject: readonly Phrase[]): readonly Phrase[] => {
  let end = subject.at(-1)?.to ?? -1;
  return phrases.filter(({ from, to, after }) => {
    const hangs = from === end + 1 && after !== null && WHOSE.has(after);
    if (hangs) end = to;
    return hangs;
  });
};
