import { deedVerbsOf } from '#lib/lexicon/deeds.ts';
import { eventsOf } from '#lib/lexicon/events.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { deedsOf, sensesOf } from '#lib/lexicon/predicates.ts';
import type { Subject } from './subject.ts';

/** Verbs for one deed: by the list of deeds, or in a common sense of WordNet. */
export const areOneDeed = (one: string, two: string): boolean =>
  deedsOf(one).some((deed) => deedsOf(two).includes(deed)) || sensesOf(one).some((sense) => sensesOf(two).includes(sense));

/** The noun that names what the other tells with a verb, null where none does: "seizures" beside "seized". */
export const nounFor = (verb: string | null, { heads, mentioned }: Subject): string | null =>
  verb === null ? null : [...heads, ...mentioned].find((noun) => deedVerbsOf(noun).includes(verb)) ?? null;

/** The event that both tell of, null where none is. */
export const sharedEvent = ({ happening: a }: Subject, { happening: b }: Subject): string | null => a.events.find((event) => b.events.includes(event)) ?? null;

/** Whether one and the same is told of both: one event, or where the lexicon knows none one verb under one of its names. */
export const areToldAlike = (a: Subject, b: Subject): boolean => {
  if (sharedEvent(a, b) !== null) return true;
  const [one, two] = [a.happening, b.happening];
  if (one.events.length > 0 && two.events.length > 0) return false;
  if (one.verb !== null && two.verb !== null) return one.verb === two.verb || areOneDeed(one.verb, two.verb);
  return nounFor(one.verb, b) !== null || nounFor(two.verb, a) !== null;
};

/** Whether the noun of one is the name of what both tell of: "the loss" beside what a strike "cost the economy". */
export const namesDeed = (a: Subject, b: Subject): boolean => {
  const event = sharedEvent(a, b);
  if (event === null) return false;
  const [one, two] = [a, b].map(({ heads }) => heads.some((head) => eventsOf(head).includes(event)));
  // A share is one of somebody: "turnout" beside "registered voters", not beside "polling stations".
  const isOf = ({ heads }: Subject): boolean => a.claim.quantity?.dimension !== 'ratio' || heads.length === 0 || heads.some(isPerson);
  return (one === true && (two === true || isOf(b))) || (two === true && isOf(a));
};
