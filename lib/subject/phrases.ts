import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { KNOWN_ACRONYMS } from '#lib/lexicon/acronyms.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { INSTITUTIONS } from '#lib/lexicon/statements.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { nameKey } from '#lib/text/index.ts';
import { nounOf, termOf } from './lemmas.ts';

/**
 * A noun phrase, token indices half-open: whom or what it names (`heads`: its noun and its name, as terms), whose it is
 * (`owners`), of what kind, and which of several (`marks`: "northern", "deputy"). `names`: those heads that are a name. `after` is the preposition before it, or null.
 */
export type Phrase = Readonly<{ from: number; to: number; heads: readonly string[]; names: readonly string[]; owners: readonly string[]; kinds: readonly string[]; marks: readonly string[]; after: string | null }>;

const WITHIN: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const OWN: ReadonlySet<string> = new Set('my our your his her its their whose'.split(' '));

const isNominal = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';
/** A day, a month, "night": it tells when. */
export const isTime = ({ norm }: Token): boolean => MONTHS.has(norm) || WEEKDAYS.has(norm) || TIME_WORDS.has(norm);

/** A name's words, and its initials where it has several: "International Monetary Fund" is the IMF. */
const nameTerms = (run: readonly Token[]): readonly string[] => {
  const spelt = run.flatMap(({ text }) => (KNOWN_ACRONYMS.get(text)?.split(/[\s-]+/) ?? []).filter((word) => /^\p{Lu}/u.test(word)).map(nameKey));
  const capitals = run.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  const initials = capitals.length > 2 ? [nameKey(capitals.map(({ text }) => text.charAt(0).toLowerCase()).join(''))] : [];
  return [...run.map(termOf), ...run.map(({ norm }) => nounOf(norm)), ...spelt, ...initials];
};

// Which of several: a road, a teacher, a minister (own list).
const MARKS = /^(?:northern|southern|eastern|western|north|south|east|west|upper|lower|inner|outer|left|right|male|female|primary|secondary|local|national|foreign|domestic|deputy|vice|assistant|junior|former|ex|acting|second|third|fourth|last|old|new)$/;

const phraseOf = (tokens: readonly Token[], from: number, to: number, owners: readonly string[]): Phrase | null => {
  const nouns = tokens.slice(from, to).filter((token) => isNominal(token) && !isTime(token));
  const last = nouns.at(-1);
  if (last === undefined) return null;
  let run = nouns.length;
  while (run > 0 && nouns[run - 1]!.tag === last.tag && last.tag === 'PROPN') run -= 1;
  const named = last.tag === 'PROPN' ? nouns.slice(run) : [];
  const before = last.tag === 'PROPN' ? nouns[run - 1] : last;
  // "ferry captain Ross MacLeod" is a captain and MacLeod.
  const noun = before === undefined ? [] : [nounOf(before.norm)];
  const names = nameTerms(named);
  const rest = nouns.filter((token) => token !== before && !named.includes(token));
  const prior = tokens[from - 1];
  return {
    from, to, heads: [...new Set([...noun, ...names])], names,
    owners, kinds: rest.filter(({ norm }) => !MARKS.test(norm)).flatMap((token) => [termOf(token), nounOf(token.norm)]),
    marks: tokens.slice(from, to).flatMap(({ norm }) => (MARKS.test(norm) ? [norm] : [])),
    after: prior?.tag === 'ADP' || prior?.norm === 'to' ? prior.norm : null,
  };
};

/** The noun phrases among tokens `from` to `to`, in order; "the bank's governor" is one of a governor. Linear in the tokens. */
export const phrasesIn = (tokens: readonly Token[], from: number, to: number): readonly Phrase[] => {
  const found: Phrase[] = [];
  let start = -1;
  let owners: readonly string[] = [];
  const close = (end: number): void => {
    const phrase = start < 0 ? null : phraseOf(tokens, start, end, owners);
    if (phrase !== null) found.push(phrase);
    start = -1;
    owners = [];
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.tag === 'PART' && /^['’]s?$/.test(token.norm) && start >= 0) {
      owners = [...owners, ...tokens.slice(start, at).filter(isNominal).flatMap((owner) => [termOf(owner), nounOf(owner.norm)])];
      start = at + 1;
    } else if (WITHIN.has(token.tag) || OWN.has(token.norm)) {
      if (token.tag === 'DET' && start >= 0 && start < at) close(at);
      if (start < 0) start = at;
    } else close(at);
  }
  close(to);
  return found;
};

const describes = (noun: string): boolean => isPerson(noun) || BODY_NOUNS.has(noun) || INSTITUTIONS.has(noun);

/** For each name of an article the nouns that it is called by, and for a noun that is one name's alone that name. */
export type Aliases = ReadonlyMap<string, ReadonlySet<string>>;

/** "Ferry captain Ross MacLeod", "Crescent Blooms, a flower grower,", "the governor, Mary Wanjiru". Linear in the article. */
export const aliasesOf = ({ tokens, sentences }: Document): Aliases => {
  const nounsOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, Map<string, readonly string[]>>();
  const join = (noun: string | undefined, names: readonly string[], known = noun !== undefined && describes(noun)): void => {
    const name = names.at(-1);
    if (noun === undefined || name === undefined || !known) return;
    for (const term of names) nounsOf.set(term, (nounsOf.get(term) ?? new Set()).add(noun));
    namesOf.set(noun, (namesOf.get(noun) ?? new Map()).set(name, names));
  };
  // "the Ruvanga mine": a thing by its name; not "the Lagos court", which is one in Lagos.
  const joinThing = (phrase: Phrase): void => {
    const noun = phrase.heads[0];
    if (noun === undefined || describes(noun) || tokens[phrase.from]?.norm !== 'the') return;
    const run = tokens.slice(phrase.from, phrase.to).filter(({ tag }) => tag === 'PROPN');
    if (run.length > 0) join(noun, nameTerms(run), true);
  };
  const nounIn = ({ heads, names }: Phrase): string | undefined => heads.find((head) => !names.includes(head));
  for (const { firstToken, endToken } of sentences) {
    const phrases = phrasesIn(tokens, firstToken, endToken);
    // "the governor of the central bank, Nimal Ratnayake": the phrase that "of" hangs on.
    let whole: Phrase | undefined;
    phrases.forEach((phrase, at) => {
      if (phrase.after !== 'of') whole = phrase;
      if (phrase.names.length > 0) join(nounIn(phrase), phrase.names);
      else joinThing(phrase);
      const next = phrases[at + 1];
      if (whole === undefined || next === undefined || next.from !== phrase.to + 1 || tokens[phrase.to]?.text !== ',') return;
      const closes = tokens[next.to];
      if (closes !== undefined && closes.tag !== 'PUNCT' && closes.norm !== 'of') return;
      if (whole.names.length === 0 && next.names.length > 0) join(nounIn(whole), next.names);
      if (whole.names.length > 0 && next.names.length === 0) join(nounIn(next), whole.names);
    });
  }
  const aliases = new Map<string, Set<string>>(nounsOf);
  for (const [noun, names] of namesOf) if (names.size === 1) aliases.set(noun, new Set([...names.values()][0]));
  return aliases;
};
