import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { areOpposedDeeds, deedsOf, UNDONE } from '#lib/lexicon/predicates.ts';
import { isAnyone, kinship } from '#lib/lexicon/kinds.ts';
import type { Claim, Document, Token } from '#lib/model/index.ts';
import { nounOf, stemOf, termOf, verbOf } from './lemmas.ts';

/**
 * What a clause tells: its main verb as `key`, the `deeds` that the lexicon knows it by, whether it tells that it was `undone`
 * ("refused to sign"), in the `passive`, of whom (`subject`) and with what (`objects`), as terms and nouns; `years` that it names.
 */
export type Predicate = Readonly<{
  key: string; deeds: readonly string[]; undone: boolean; passive: boolean; subject: ReadonlySet<string>; objects: ReadonlySet<string>; years: readonly string[];
}>;

const AFTER = 4;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where', 'when']);

const isContent = ({ tag, norm }: Token): boolean => (tag === 'NOUN' || tag === 'PROPN') && !MONTHS.has(norm) && !WEEKDAYS.has(norm);

/** The main verb: the first that stands in no relative clause, else the word that "is" leads to. */
const mainVerb = (tokens: readonly Token[]): number => {
  let inside = false;
  let copula = -1;
  for (const [at, token] of tokens.entries()) {
    if (RELATIVE.has(token.norm) && tokens[at - 1]?.tag !== 'VERB') inside = true;
    if (inside && token.text === ',') inside = false;
    if (token.tag === 'AUX' && !inside && copula < 0) copula = at;
    if (token.tag === 'VERB' && (!inside || (tokens[at - 1]?.tag === 'AUX' && tokens.slice(0, at).some(({ tag }) => tag === 'VERB')))) {
      const before = tokens[at - 1];
      // "a trawler carrying rice sank": a participle behind its noun is no main verb while another is to come.
      const isModifier = token.norm.endsWith('ing') && before?.tag !== 'AUX' && tokens.slice(at + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
      if (!isModifier) return at;
    }
  }
  if (copula < 0) return -1;
  const next = tokens.findIndex(({ tag }, at) => at > copula && (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN'));
  return next < 0 ? copula : next;
};

const stemmed = ({ norm, tag }: Token): string => stemOf(tag === 'VERB' ? verbOf(norm) ?? norm : verbOf(norm) ?? nounOf(norm));

const namedIn = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.filter(isContent).flatMap((token) => [termOf(token), nounOf(token.norm)]));

/** Null where the clause has no verb. */
export const predicateOf = (document: Document, { span }: Claim, from: number, to: number): Predicate | null => {
  const tokens = document.tokens.slice(from, to).filter(({ start, end }) => start >= span.start && end <= span.end);
  let at = mainVerb(tokens);
  if (at < 0) return null;
  const first = at;
  let undone = false;
  const verb = verbOf(tokens[at]!.norm) ?? '';
  const inner = tokens.findIndex(({ tag }, next) => next > at && tag === 'VERB');
  if (UNDONE.has(verb) && tokens[at + 1]?.norm === 'to' && inner > 0 && inner <= at + 3) {
    undone = true;
    at = inner;
  }
  const main = tokens[at]!;
  const base = verbOf(main.norm) ?? nounOf(main.norm);
  const after = tokens.slice(at + 1, at + 1 + AFTER).map(({ norm }) => norm);
  const pairs = after.flatMap((word) => deedsOf(base, word));
  const of = tokens.findIndex(({ tag }, next) => next > 0 && next < first && tag === 'ADP');
  const isPassive = tokens.slice(Math.max(0, at - 3), at).some(({ norm, tag }) => tag === 'AUX' && /^(?:was|were|been|be|being|is|are)$/.test(norm)) && /(?:ed|en|t|wn|ung|ld)$/.test(main.norm);
  return {
    key: stemmed(main), deeds: pairs.length > 0 ? pairs : deedsOf(base), undone, passive: isPassive,
    subject: namedIn(tokens.slice(0, of > 0 ? of : first)), objects: namedIn(tokens.slice(at + 1)),
    years: [...new Set(tokens.filter(({ norm }) => /^(?:1[5-9]|20)\d\d$/.test(norm)).map(({ norm }) => norm))],
  };
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) for (const two of b) {
    if (one === two) return true;
    const kin = kinship(one, two);
    if (kin === 'same' || ((kin === 'broader' || kin === 'narrower') && !isAnyone(one) && !isAnyone(two))) return true;
  }
  return false;
};

/**
 * How two clauses stand: they tell the `same` of the same; what cannot both be (`opposed`), by an opposite or by a refusal;
 * or something `other`. A subject that is a pronoun leaves open who.
 */
export const predicatesOf = (a: Predicate, b: Predicate): 'same' | 'opposed' | 'other' => {
  const shared = a.key === b.key || a.deeds.some((deed) => b.deeds.includes(deed));
  const against = !shared && a.deeds.some((one) => b.deeds.some((two) => areOpposedDeeds(one, two)));
  if (!shared && !against) return 'other';
  const turned = a.passive !== b.passive && (meet(a.passive ? a.subject : b.subject, a.passive ? b.objects : a.objects));
  const open = a.subject.size === 0 || b.subject.size === 0;
  if (!turned && !open && !meet(a.subject, b.subject)) return 'other';
  if (!turned && a.objects.size > 0 && b.objects.size > 0 && !meet(a.objects, b.objects)) return 'other';
  if (against) return open ? 'other' : a.undone === b.undone ? 'opposed' : 'same';
  return a.undone === b.undone ? 'same' : 'opposed';
};
