import { eventsOf } from '#lib/lexicon/events.ts';
import type { Quantity } from '#lib/model/index.ts';
import { areOneDeed, areToldAlike } from './alike.ts';
import { besidePeriod, familyOf } from './common-unit.ts';
import { nounOf, verbOf } from './lemmas.ts';
import { isSetAgainst } from './set-against.ts';
import type { Subject } from './subject.ts';

// So many sentences back the figure is looked for that another answers.
const BACK = 2;
const MOST_APART = 12;

// Words for the figure itself: "put the number at 38", "the true figure is closer to 90,000".
const POINTERS: ReadonlySet<string> = new Set('number figure total count tally estimate one amount sum rate share proportion percentage toll level'.split(' '));
const PUTS: ReadonlySet<string> = new Set('put place dispute estimate reckon count say believe claim insist'.split(' '));

const sizeOf = ({ claim: { quantity } }: Subject): number => Math.abs(quantity?.low ?? quantity?.high ?? 0);

const sourcesOf = ({ claim }: Subject): readonly string[] => claim.attribution.map(({ source }) => source);

/** What it counts stands in another sentence, or is a word for the figure or for who gives it. */
const namesNothing = ({ claim: { quantity, sentence }, heads, part }: Subject): boolean => {
  if (quantity === null || quantity.change !== null || part) return false;
  if (quantity.measured === null || quantity.head === null || heads.every((head) => POINTERS.has(head))) return true;
  const head = nounOf(quantity.head);
  // "three deaths" says whom it counts, without the word for them.
  return !sentence.text.includes(quantity.measured.split(' ')[0] ?? '') || (!heads.includes(head) && eventsOf(head).length === 0);
};

/** Whether its sentence says that a source gives a figure: "Police put the number at 8,000". */
const isGiven = ({ document, sentence, claim }: Subject): boolean => {
  const range = document.sentences[sentence];
  return claim.attribution.length > 0 || (range !== undefined && document.tokens.slice(range.firstToken, range.endToken).some(({ norm }) => PUTS.has(verbOf(norm) ?? '')));
};

const inOneUnit = (one: Quantity, two: Quantity): boolean => {
  const [a, b] = besidePeriod(one, two);
  return a.unit === b.unit;
};

/** Whether another source gives it, in another clause that says no more than the figure. */
const isOfOther = (later: Subject, earlier: Subject): boolean => {
  const [one, two] = [sourcesOf(later).at(-1), sourcesOf(earlier).at(-1)];
  const { text } = later.document.article;
  if (!/^\s*(?:[.,;:)”"]|$)/.test(text.slice(later.claim.span.end, later.claim.span.end + 3))) return false;
  return one !== undefined && two !== undefined && one !== two && /[;,]|\b(?:but|while|whereas|and)\b/.test(text.slice(earlier.claim.span.end, later.claim.span.start));
};

const AUXILIARY = /^(?:have|be|do)$/;

/** The full verb behind the figure in its clause, null where none is. */
const verbBehind = ({ document, sentence, claim }: Subject): string | null => {
  const range = document.sentences[sentence];
  if (range === undefined) return null;
  for (const token of document.tokens.slice(range.firstToken, range.endToken)) {
    if (token.start < claim.span.end) continue;
    if (token.tag === 'PUNCT') return null;
    const verb = token.tag === 'VERB' ? verbOf(token.norm) : null;
    if (verb !== null && !AUXILIARY.test(verb)) return verb;
  }
  return null;
};

/** Whether it tells a deed of its own: "25,000 had been used" answers nothing that was received. */
const tellsOther = (later: Subject, earlier: Subject): boolean => {
  const { events, verb } = later.happening;
  const behind = verbBehind(later);
  if (behind !== null && behind !== earlier.happening.verb && !areToldAlike(later, earlier) && (earlier.happening.verb === null || !areOneDeed(behind, earlier.happening.verb))) return true;
  return (events.length > 0 || (verb !== null && !PUTS.has(verb))) && !areToldAlike(later, earlier);
};

const answers = (later: Subject, earlier: Subject): boolean => {
  const [one, two] = [later.claim.quantity, earlier.claim.quantity];
  if (one === null || two === null || two.change !== null || earlier.part || earlier.definite || tellsOther(later, earlier) || earlier.heads.length === 0 || familyOf(one) !== familyOf(two) || !inOneUnit(one, two)) return false;
  const [x, y] = [sizeOf(later), sizeOf(earlier)];
  return x !== y && Math.max(x, y) <= MOST_APART * Math.max(Math.min(x, y), 1e-9) && (sourcesOf(later).at(-1) !== sourcesOf(earlier).at(-1) || sourcesOf(later).length === 0);
};

/**
 * Figures that name nothing of their own and that another source gives just after one that does ("The union said 26,000 of its
 * members had stayed away. Governors put the number at 11,000.") are of the same thing: they take over what it is and what happened.
 */
export const withAnswers = (subjects: readonly Subject[]): readonly Subject[] => {
  const figures = subjects.filter(({ claim }) => claim.quantity !== null).toSorted((a, b) => a.claim.span.start - b.claim.span.start);
  const taken = new Map<string, Subject>();
  figures.forEach((later, at) => {
    const before = figures[at - 1];
    const opposite = before !== undefined && isSetAgainst(before, later) ? before : undefined;
    if (opposite !== undefined) {
      const of = taken.get(opposite.claim.id) ?? opposite;
      taken.set(opposite.claim.id, { ...of, rival: sizeOf(later) });
      taken.set(later.claim.id, { ...later, sources: [], rival: sizeOf(opposite), heads: of.heads, mentioned: of.mentioned, happening: of.happening });
      return;
    }
    if (!namesNothing(later) || !isGiven(later) || later.headline) return;
    for (let back = at - 1; back >= 0; back -= 1) {
      const earlier = figures[back];
      if (earlier === undefined || later.sentence - earlier.sentence > BACK || earlier.headline) return;
      if ((earlier.sentence === later.sentence && !isOfOther(later, earlier)) || !answers(later, earlier)) continue;
      const of = taken.get(earlier.claim.id) ?? earlier;
      taken.set(earlier.claim.id, { ...of, rival: sizeOf(later) });
      taken.set(later.claim.id, {
        ...later, rival: sizeOf(earlier), heads: of.heads, mentioned: of.mentioned, happening: of.happening, answers: of.claim.id,
        frame: { ...later.frame, holder: of.frame.holder, limit: of.frame.limit, past: of.frame.past, place: later.frame.place ?? of.frame.place },
      });
      return;
    }
  });
  return taken.size === 0 ? subjects : subjects.map((subject) => taken.get(subject.claim.id) ?? subject);
};
