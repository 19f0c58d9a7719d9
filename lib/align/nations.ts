import { nationOf } from '#lib/lexicon/nations.ts';
import type { Subject } from '#lib/subject/index.ts';
import { bare } from '#lib/text/index.ts';

/** `known`: codes of the countries that a noun phrase names before its noun ("Indian soldiers"); `other`: its further adjectives of peoples. */
type Peoples = Readonly<{ known: ReadonlySet<string>; other: ReadonlySet<string> }>;

const LINK = /^(?:in|from|of|at|on|to|by|for|with|near|who|that|which)$/;
const NOUN_OF_NONE = /^(?:no|none|not|nobody|a|one|single|any|of|its|their|his|her|our|the)$/i;
const OF_A_PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:ian|ean|ese|ish|ani|ari)$/u;
// Of many countries at once.
const UNION = 'eu';

const OWN = /^(?:acknowledg|admit|conced)/i;

/** Whose own count it is: "Pakistan acknowledged three dead", "India said it had lost five soldiers". */
const ownerOf = ({ claim: { attribution }, happening }: Subject): string | null => {
  const last = attribution.at(-1);
  if (last === undefined || !((last.cue !== null && OWN.test(last.cue.text)) || happening.verb === 'lose')) return null;
  return nationOf(bare(last.source)) ?? last.source.split(' ').map((word) => nationOf(bare(word))).find((nation) => nation !== null) ?? null;
};

const read = (subject: Subject): Peoples => {
  const { claim: { quantity, span }, headline } = subject;
  const phrase = (quantity?.high === 0 ? span.text : quantity?.measured ?? '').split(/\s+/);
  const first = phrase.findIndex((word) => !NOUN_OF_NONE.test(word));
  const words = first < 0 ? [] : phrase.slice(first);
  const link = words.findIndex((word) => LINK.test(word));
  const before = words.slice(0, link < 0 ? words.length : link).map((word) => word.replace(/[^\p{L}]+$/u, ''));
  const [known, other] = [new Set<string>(), new Set<string>()];
  before.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return;
    const nation = nationOf(bare(`${word} ${before[at + 1] ?? ''}`)) ?? (at > 0 && nationOf(bare(`${before[at - 1] ?? ''} ${word}`)) !== null ? null : nationOf(bare(word)));
    if (nation !== null) known.add(nation);
    else if (!headline && OF_A_PEOPLE.test(word)) other.add(word);
  });
  const owner = known.size === 0 && other.size === 0 ? ownerOf(subject) : null;
  if (owner !== null) known.add(owner);
  return { known, other };
};

const peoples = new WeakMap<Subject, Peoples>();

const peoplesOf = (subject: Subject): Peoples => {
  const told = peoples.get(subject) ?? read(subject);
  peoples.set(subject, told);
  return told;
};

const areApart = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => one.size > 0 && two.size > 0 && ![...one].some((name) => two.has(name));

/** Whether one counts those of one people and the other those of another: "no Indian soldiers", "12 Pakistani soldiers". `differ`: the figures do, which is asked of peoples that no list knows. */
export const areOfTwoPeoples = (a: Subject, b: Subject, differ: boolean): boolean => {
  const [one, two] = [peoplesOf(a), peoplesOf(b)];
  if (areApart(one.known, two.known)) return !one.known.has(UNION) && !two.known.has(UNION);
  return differ && one.known.size === 0 && two.known.size === 0 && areApart(one.other, two.other);
};
