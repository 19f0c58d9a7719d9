import { nationOf } from '#lib/lexicon/nations.ts';
import type { Subject } from '#lib/subject/index.ts';
import { bare } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';

/** `known`: codes of the countries that a noun phrase names before its noun ("Indian soldiers"); `other`: its further adjectives of peoples. */
type Peoples = Readonly<{ known: ReadonlySet<string>; other: ReadonlySet<string> }>;

const LINK = /^(?:in|from|of|at|on|to|by|for|with|near|who|that|which)$/;
const NOUN_OF_NONE = /^(?:no|none|not|nobody|a|one|single|any|of|its|their|his|her|our|the)$/i;
const OF_A_PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:ian|ean|ese|ish|ani|ari)$/u;
// Of many countries at once.
const UNION = 'eu';

const OWN = /^(?:acknowledg|admit|conced)/i;
const ITS = /^\s*(?:of )?(?:its|our|their|his|her)\b/;
const ITS_BEFORE = /\b(?:its|our|their) own (?:\w+ ){0,3}of $/;

/** Whose own count it is: "Pakistan acknowledged three dead", "India said it had lost five soldiers", "six of its soldiers". */
const ownerOf = ({ claim: { attribution, span }, happening, document: { article: { text } } }: Subject): string | null => {
  const last = attribution.at(-1);
  if (last === undefined) return null;
  const isOwn = (last.cue !== null && OWN.test(last.cue.text)) || happening.verb === 'lose' || ITS.test(text.slice(span.end, span.end + BESIDE)) || ITS_BEFORE.test(text.slice(Math.max(0, span.start - BESIDE), span.start));
  return isOwn ? last.source : null;
};

const BESIDE = 30;

const nationIn = (source: string): string | null =>
  nationOf(bare(source)) ?? source.split(' ').map((word) => nationOf(bare(word))).find((nation) => nation !== null) ?? null;

const peoplesOf = onceFor((subject: Subject): Peoples => {
  const { claim: { quantity, span }, headline } = subject;
  const measured = quantity?.measured ?? '';
  const phrase = (quantity?.high === 0 ? span.text : subject.headline && !/\p{Lu}/u.test(measured) ? subject.echoed ?? measured : measured).split(/\s+/);
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
  const nation = owner === null ? null : nationIn(owner);
  if (nation !== null) known.add(nation);
  else if (owner !== null && /^\p{Lu}\p{L}+$/u.test(owner)) other.add(owner);
  return { known, other };
});

const areApart = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => one.size > 0 && two.size > 0 && ![...one].some((name) => two.has(name));

const STEM = 5;

/** Of peoples that no list knows a country and its people are told by how they begin: "Ruvanga", "Ruvangan". */
const areNamedApart = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => {
  const stems = new Set([...two].map((name) => name.slice(0, STEM)));
  return one.size > 0 && two.size > 0 && ![...one].some((name) => stems.has(name.slice(0, STEM)));
};

/** Whether one counts those of one people and the other those of another: "no Indian soldiers", "12 Pakistani soldiers". `differ`: the figures do, which is asked of peoples that no list knows. */
export const areOfTwoPeoples = (a: Subject, b: Subject, differ: boolean): boolean => {
  const [one, two] = [peoplesOf(a), peoplesOf(b)];
  if (areApart(one.known, two.known)) return !one.known.has(UNION) && !two.known.has(UNION);
  if (!differ) return false;
  return one.known.size + two.known.size === 0 ? areNamedApart(one.other, two.other) : (one.known.size > 0) !== (two.known.size > 0) && (one.other.size > 0) !== (two.other.size > 0) && (one.known.size > 0) !== (one.other.size > 0);
};
