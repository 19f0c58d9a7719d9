import { deedsOf, sensesOf, UNDONE } from '#lib/lexicon/predicates.ts';
import { LIGHT } from '#lib/lexicon/events.ts';
import type { Claim, Document, Token } from '#lib/model/index.ts';
import { nounOf, stemOf, termOf, verbOf } from './lemmas.ts';
import { areSeveral, hangingOn, isName, joined, named, NOBODY, ownersIn, partyOf, sourceTerms, subjectPhrases, withWhole, type Party } from './party.ts';
import { toldIn } from './told.ts';
import { isTime, phrasesIn, type Aliases, type Phrase } from './phrases.ts';
import { turnedOf } from './turned.ts';
import { weightOf } from './words.ts';

/**
 * What a clause tells: its main verb as `key`, the `deeds` that the lexicon knows it by and the `senses` it may have, those of a verb joined to it by "but" or "and" (`also`), and
 * what it is to lead to by its names (`aim`: "called on them to leave"; none: []); who did it and to
 * whom, whether told in the active or the passive; what it says of whoever it is about (`words`, weights by term), and what of that is neither the
 * deed nor done to somebody (`rest`). `named`: what of it is a name, but for nations. `partners`: whom or what it touches besides, not where
 * nor when. `negative`: it tells that it is not so, or
 * was refused; `pending`: that it is not so as yet; `possible`: that it is not ruled out. `light`: the verb alone says little. `years` that it names.
 */
export type Predicate = Readonly<{
  key: string; possible: boolean; deeds: readonly string[]; also: readonly string[]; aim: readonly string[]; senses: readonly string[]; light: boolean; negative: boolean; pending: boolean;
  agent: Party; patient: Party; words: ReadonlyMap<string, number>; rest: ReadonlyMap<string, number>; named: readonly string[]; partners: ReadonlySet<string>; years: readonly string[];
}>;

const AFTER = 5;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where', 'when']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);
const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'cannot', 'nothing']);
const SO_FAR: ReadonlySet<string> = new Set(['has', 'have', 'yet', "hasn't", "haven't"]);

export const isNegator = ({ norm }: Token): boolean => NEGATORS.has(norm) || norm.endsWith("n't");

const isNominal = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

/** "At no time was an order given": the subject stands behind the verb. */
const isInverted = (tokens: readonly Token[], copula: number): boolean =>
  copula > 0 && tokens.slice(0, copula).some(isNegator) && (tokens[0]!.tag === 'ADP' || isNegator(tokens[0]!) || tokens[0]!.tag === 'CCONJ') && !tokens.slice(0, copula).some(({ tag, norm }, at) => tag === 'PRON' || norm === 'nobody' || (isNominal(tokens[at]) && tokens[at - 2]?.tag !== 'ADP' && tokens[at - 1]?.tag !== 'ADP'));

/** The main verb: the first that stands in no relative clause, else the word that "is" leads to. */
const mainVerb = (tokens: readonly Token[]): number => {
  let inside = false;
  let copula = -1;
  for (const [at, token] of tokens.entries()) {
    if (RELATIVE.has(token.norm) && token.tag !== 'DET' && at > 0 && tokens[at - 1]?.tag !== 'VERB' && !isNominal(tokens[at + 1])) inside = true;
    if (inside && token.text === ',') inside = false;
    if (token.tag === 'AUX' && !inside && copula < 0) copula = at;
    if (token.tag === 'VERB' && (!inside || (tokens[at - 1]?.tag === 'AUX' && tokens.slice(0, at).some(({ tag }) => tag === 'VERB')))) {
      const before = tokens[at - 1];
      // "a trawler carrying rice sank": a participle behind its noun is no main verb while another is to come.
      const isModifier = token.norm.endsWith('ing') && before?.tag !== 'AUX' && tokens.slice(at + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
      // "The bank is in danger of failing": what "is" leads to stands before the next verb.
      const isBeyond = copula >= 0 && !isInverted(tokens, copula) && tokens.slice(copula + 1, at).some(({ tag }) => tag === 'ADP' || tag === 'NOUN' || tag === 'PROPN' || tag === 'SCONJ');
      if (isBeyond) break;
      if (!isModifier) return at;
    }
  }
  if (copula < 0) return -1;
  const next = tokens.findIndex(({ tag, norm }, at) => at > copula && !isNegator(tokens[at]!) && (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || /^(?:back|off|out|over|up|down|away)$/.test(norm)));
  return next < 0 ? copula : next;
};

const namesOf = (verb: string): readonly string[] => [stemOf(verb), ...deedsOf(verb), ...sensesOf(verb)];

// In speech "I" is who speaks, in what is reported of him "he".
const HIMSELF: Readonly<Record<Claim['kind'], ReadonlySet<string>>> = { quote: new Set(['i', 'we']), statement: new Set(['he', 'she', 'it', 'they']), quantity: new Set() };
const PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'it', 'they']);
// Behind a verb without an object these lead to what it is about: "agreed to a ceasefire", "complained about the shaft".
const TOWARDS: ReadonlySet<string> = new Set(['to', 'of', 'about', 'for', 'against', 'with', 'from', 'into', 'on']);
const PARTICLE: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'over', 'away', 'back']);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const FOUND: ReadonlySet<string> = new Set(['find', 'detect', 'record', 'report', 'discover', 'make', 'reach', 'observe', 'issue', 'give', 'send', 'sound', 'file', 'lodge']);
const OBJECT: ReadonlySet<string> = new Set(['him', 'her', 'them']);
const WHERE: ReadonlySet<string> = new Set('in at near on off around outside inside across before after during since until amid despite'.split(' '));
const SPEAKER: ReadonlySet<string> = new Set(['me', 'us']);
const OWNED: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'its', 'their']);

const WAS: Token = { start: 0, end: 0, text: 'was', norm: 'was', signs: 0, tag: 'AUX' };

/** The words of a clause, its subject before its deed. */
const tokensOf = (document: Document, claim: Claim, range: readonly [number, number]): readonly Token[] => {
  const told = toldIn(document, claim, range);
  if (told === null) return document.tokens.slice(range[0], range[1]).filter(({ start, end }) => start >= claim.span.start && end <= claim.span.end);
  const wordsAt = (places: readonly number[]): readonly Token[] => places.map((place) => document.tokens[place]!);
  return [...wordsAt(told.subject), ...(told.done ? [WAS] : []), ...wordsAt(told.deed)];
};

/** Null where the clause has no verb. `range`: token indices of its sentence. */
export const predicateOf = (document: Document, claim: Claim, range: readonly [number, number], aliases: Aliases): Predicate | null => {
  const tokens = tokensOf(document, claim, range);
  let at = mainVerb(tokens);
  if (at < 0) return null;
  const first = at;
  let undone = false;
  const rulesOut = /^rul(?:e|es|ed|ing)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === 'out';
  const inner = tokens.findIndex(({ tag }, next) => next > at && tag === 'VERB');
  if (UNDONE.has(verbOf(tokens[at]!.norm) ?? '') && tokens[at + 1]?.norm === 'to' && inner > 0 && inner <= at + 3) {
    undone = true;
    at = inner;
  }
  // "ruled out raising rates"
  if (rulesOut && inner === at + 2 && tokens[inner]!.norm.endsWith('ing')) {
    undone = true;
    at = inner;
  }
  // "has yet to approve", "is to close", "was ordered to close", "plans to sue"
  const led = tokens[at + 1]?.norm === 'to' && inner === at + 2 && LEADING.has(verbOf(tokens[at]!.norm) ?? tokens[at]!.norm);
  if (led && !undone) at = inner;
  const main = tokens[at]!;
  const base = main.tag === 'VERB' ? verbOf(main.norm) ?? nounOf(main.norm) : (verbOf(main.norm) ?? nounOf(main.norm));
  const copular = main.tag !== 'VERB';
  const phrases = phrasesIn(tokens, 0, tokens.length);
  const before = phrases.filter(({ to }) => to <= first);
  const behind = phrases.filter(({ from }) => from > at);
  const near = tokens.slice(at + 1, at + 1 + AFTER);
  const told = near.findIndex(({ norm }) => deedsOf(copular ? 'be' : base, norm).length > 0 || deedsOf(base, norm).length > 0 || deedsOf(base, nounOf(norm)).length > 0);
  const word = near[told]?.norm ?? '';
  const pairs = copular ? [...deedsOf('be', main.norm), ...deedsOf('be', word)] : [...deedsOf(base, word), ...deedsOf(base, nounOf(word))];
  const auxiliaries = tokens.slice(Math.max(0, first - 4), at);
  const auxiliary = tokens.findIndex(({ tag }) => tag === 'AUX');
  const helper = auxiliary >= 0 && auxiliary < at && isInverted(tokens, auxiliary) ? tokens[auxiliary] : tokens.slice(0, at).findLast(({ tag }) => tag !== 'ADV' && tag !== 'PART');
  const passive = !copular && helper !== undefined && BE.has(helper.norm) && !main.norm.endsWith('ing');
  const by = behind.find(({ after }) => after === 'by');
  const subject = subjectPhrases(tokens, before);
  const own = sourceTerms(claim, aliases);
  const bearers = claim.kind === 'quote' ? ownersIn(claim, aliases) : [];
  const opens = before.length === 0 && tokens.slice(0, first).some(({ norm }) => PRONOUNS.has(norm));
  const himself = opens && tokens.slice(0, first).some(({ norm }) => HIMSELF[claim.kind].has(norm));
  // "He is free", his lawyer says; "we", which is a body that somebody speaks for.
  const doer = opens && !himself ? joined(NOBODY, bearers) : opens ? { ...joined(NOBODY, own), loose: claim.kind === 'quote' && tokens.slice(0, first).some(({ norm }) => norm === 'we') } : { ...partyOf(subject, aliases), loose: subject.length > 0 && areSeveral(tokens, subject[0]!) };
  // "its manager": whose is told by name, or may be anybody's.
  const whose = tokens.slice(0, first).some(({ norm }) => OWNED.has(norm)) ? own.filter(isName) : [];
  const ofIt = hangingOn(before, subject);
  const owned: Party = { ...doer, of: new Set([...doer.of, ...whose, ...ofIt.flatMap(({ heads }) => heads)]) };
  // "blew up the dam"
  const isDirect = ({ after, from }: Phrase): boolean => after === null || (from === at + 2 && PARTICLE.has(after));
  const objects = behind.filter((phrase) => isDirect(phrase) && phrase.from <= at + 4 && tokens.slice(at + 1, phrase.from).every(({ tag }) => tag !== 'VERB' && tag !== 'SCONJ'))
    .slice(0, 1).filter((phrase) => told < 0 || at + 1 + told < phrase.from || at + 1 + told >= phrase.to);
  // "There was no fault": what there is stands behind.
  const there = copular && tokens.slice(0, first).some(({ norm }) => norm === 'there') ? phrases.filter(({ to }) => to > at).slice(0, 1) : [];
  const towards = objects.length > 0 || passive || copular ? undefined : behind.find(({ from, after }) => after !== null && TOWARDS.has(after) && from <= at + 3 && !tokens.slice(at + 1, from).some(({ tag }) => tag === 'VERB' || tag === 'SCONJ' || tag === 'PUNCT'));
  const direct = towards === undefined || (told >= 0 && at + 1 + told >= towards.from && at + 1 + told < towards.to) ? objects : [towards];
  const object = direct[0];
  const has = copular && HAVE.has(tokens[first]!.norm === main.norm ? tokens.slice(0, at).findLast(({ tag }) => tag === 'AUX')?.norm ?? '' : tokens[first]!.norm);
  const found = passive && FOUND.has(base);
  const turning = turnedOf(tokens, has ? 'have' : base, there[0] ?? (found ? subject[0] : has ? phrases.find(({ from, to }) => from <= at && at < to) : object), phrases, there.length > 0 || found, found ? at + 1 : undefined);
  const words = new Map<string, number>();
  const rest = new Map<string, number>();
  const inside = ({ from, to }: Phrase, place: number): boolean => place >= from && place < to;
  // "The surgeon at the centre of the affair, who cannot be named, has": who it is, not what is told of him.
  const beside = (place: number): boolean => place < first && subject.length > 0 && place >= subject[0]!.to && tokens[place]!.tag !== 'PROPN';
  const names: string[] = [];
  tokens.forEach((token, place) => {
    if (token.tag === 'AUX' || isTime(token) || subject.some((phrase) => inside(phrase, place))) return;
    const weight = weightOf(token, termOf(token));
    const term = token.tag === 'NOUN' ? nounOf(token.norm) : termOf(token);
    if (weight > 0) words.set(term, weight);
    if (weight > 0.2 && !beside(place) && place !== at && place !== first && place !== at + 1 + told && (object === undefined || object === towards || !inside(object, place))) {
      rest.set(term, weight);
      if (token.tag === 'PROPN' && !term.startsWith('@')) names.push(term);
    }
  });
  const light = LIGHT.has(base) && deedsOf(base).length === 0 && pairs.length === 0;
  const negatedInside = auxiliaries.some(isNegator) || tokens.slice(0, first).some(({ norm }) => norm === 'nobody' || norm === 'no' || norm === 'none' || norm === 'neither')
    || (object !== undefined && tokens[object.from]?.norm === 'no') || (near[0] !== undefined && isNegator(near[0]));
  // "Were without electricity" is "had no electricity".
  const lacking = copular && pairs.length === 0 && tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'without');
  const turned = told > 0 && near.slice(0, told).some(isNegator);
  // "denied the leak" is a deed of its own, against "confirmed the leak".
  const said = claim.kind === 'quote' ? negatedInside : claim.negated && base !== 'deny';
  const goal = tokens.findIndex(({ tag }, place) => place > at + 1 && tag === 'VERB' && tokens[place - 1]?.norm === 'to');
  const deeds = turning !== null ? deedsOf(turning.deed) : there.length > 0 ? deedsOf('exist') : [...new Set(pairs.length > 0 ? pairs : deedsOf(base))];
  const doing = passive ? (by === undefined ? NOBODY : partyOf([by], aliases)) : owned;
  const done = passive ? owned : copular ? partyOf(there, aliases)
    : direct.length === 0 && claim.kind === 'quote' && SPEAKER.has(tokens[at + 1]?.norm ?? '') ? joined(NOBODY, own)
    : objects.length === 0 && claim.kind === 'statement' && !opens && OBJECT.has(tokens[at + 1]?.norm ?? '') ? joined(NOBODY, own) : withWhole(partyOf(direct, aliases), hangingOn(phrases, direct).filter(({ from, to }) => !tokens.slice(from, to).some(({ tag }) => tag === 'NUM')), aliases);
  const runsOut = turning === null && deeds.includes('lack') && !passive && done.heads.size === 0;
  // "no order was given" is "nobody gave an order".
  const thing = copular ? undefined : passive ? subject[0] : object;
  const key = turning !== null ? turning.deed : light && thing !== undefined ? thing.heads[0] ?? base : stemOf(base);
  return {
    key: turning === null && there.length > 0 ? 'exist' : stemOf(key), light: turning === null && light && (thing === undefined || copular), deeds,
    also: tokens.flatMap(({ tag, norm }, place) => (place > at && tag === 'VERB' && tokens[place - 1]?.tag === 'CCONJ' ? deedsOf(verbOf(norm) ?? norm) : [])),
    aim: goal < 0 ? [] : namesOf(verbOf(tokens[goal]!.norm) ?? tokens[goal]!.norm),
    senses: copular || pairs.length > 0 ? [] : [...sensesOf(base), ...sensesOf(base, near[0]?.norm ?? '')],
    negative: (((said !== undone) !== turned) !== (turning?.flips ?? false)) !== lacking,
    possible: said && rulesOut,
    pending: said && auxiliaries.some(({ norm }) => SO_FAR.has(norm)),
    // Whoever is short of a thing, it is the thing that is short: "they have run out of it", "it has run out".
    agent: turning?.bearer === 'nobody' || turning?.bearer === 'subject' || runsOut ? NOBODY : deeds.includes('lack') ? named(doing) : doing,
    patient: turning === null ? (runsOut ? doing : done) : turning.bearer === 'subject' ? owned : turning.to === null ? NOBODY : partyOf([turning.to], aliases),
    words, rest, named: names, partners: new Set(behind.filter((phrase) => phrase !== object && phrase !== by && phrase.after !== null && !WHERE.has(phrase.after)).flatMap(({ heads }) => heads)),
    years: [...new Set(tokens.filter(({ norm }) => /^(?:1[5-9]|20)\d\d$/.test(norm)).map(({ norm }) => norm))],
  };
};

// Before "to" and a verb these tell that it is to come, or was bidden (own list).
const LEADING: ReadonlySet<string> = new Set('use used is are was were be yet order plan intend agree decide promise pledge vow expect set due instruct tell ask prepare aim hope want start begin continue'.split(' '));
