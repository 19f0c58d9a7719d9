import { canMeasure, eventsOf, happensToPeople, happensToThings, LIGHT, oppositeOf, phrasalEvent } from '#lib/lexicon/events.ts';
import { isCommonNoun, isPerson } from '#lib/lexicon/kinds.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import type { Token } from '#lib/model/index.ts';
import { isDone, isPlanned } from './ahead.ts';
import { endsClause, isNumber, ORDINAL, type Place } from './clause.ts';
import { nounOf, verbOf } from './lemmas.ts';

/**
 * What happened to what is counted: `events` that govern the figure; its bare `verb` where the lexicon knows no event;
 * `word` as written; `around`: events of the whole sentence, weaker. `planned`: it is to happen, not happened; `done`: it has happened. Of what goes on or holds ("owes", "covers") neither.
 */
export type Happening = Readonly<{ events: readonly string[]; verb: string | null; word: string | null; around: readonly string[]; planned: boolean; done: boolean }>;

export const NOTHING_HAPPENS: Happening = { events: [], verb: null, word: null, around: [], planned: false, done: false };

const PHRASE_REACH = 3;
const LEFT_REACH = 9;
const RIGHT_REACH = 16;
const ON = 8;

const eventsAt = (tokens: readonly Token[], at: number): { events: readonly string[]; verb: string | null } => {
  const token = tokens[at];
  if (token === undefined) return { events: [], verb: null };
  const isVerb = token.tag === 'VERB' || token.tag === 'AUX';
  // "out of work"
  if (token.norm === 'out' && tokens[at + 1]?.norm === 'of') { const event = phrasalEvent('out', nounOf(tokens[at + 2]?.norm ?? '')); if (event !== null) return { events: [event], verb: null }; }
  // "were not accounted for"
  if (token.norm === 'accounted') return { events: tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'not' || norm === "n't" || norm === 'n’t' || norm === 'yet') ? ['missing'] : [], verb: null };
  // "have yet to be found"
  if (token.norm === 'yet' && tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'found' || norm === 'located' || norm === 'traced' || norm === 'identified')) return { events: tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'identified') ? [] : ['missing'], verb: null };
  if (!isVerb && token.tag !== 'NOUN' && token.tag !== 'ADJ' && !ORDINAL.test(token.norm)) return { events: [], verb: null };
  const verb = isVerb || /(?:ed|en)$/.test(token.norm) || (token.tag === 'NOUN' && IRREGULAR_VERBS.has(token.norm)) ? verbOf(token.norm) : null;
  const noun = nounOf(token.norm);
  if (isVerb && token.norm === 'standing') return { events: ['remain'], verb };
  for (let step = 1; step <= PHRASE_REACH; step += 1) {
    const next = tokens[at + step];
    if (next === undefined || next.tag === 'PUNCT') break;
    for (const first of [verb, noun]) {
      const event = first === null ? null : phrasalEvent(first, nounOf(next.norm));
      // "received 40,000 doses", "received a first dose"
      if (event !== null) return { events: event === 'vaccinate' && verb !== null ? [event, ...eventsOf(verb)] : [event], verb };
    }
  }
  // "vote buying"
  if (token.tag === 'NOUN' && /[a-z]ing$/.test(token.norm)) { const deed = verbOf(token.norm); const events = deed === null ? [] : eventsOf(deed); if (events.length > 0) return { events, verb: null }; }
  const found = [...new Set([...eventsOf(token.norm), ...(verb === null ? [] : eventsOf(verb)), ...(isVerb && verb !== null ? [] : eventsOf(noun))])];
  return { events: found, verb: verb !== null && token.tag === 'VERB' && !LIGHT.has(verb) ? verb : null };
};

/** "seven people dead and 22 prisoners at large": what stands behind its own figure is told of that one. */
const isOfFigureBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'ADJ' && tokens[at + 1]?.tag === 'CCONJ' && tokens.slice(Math.max(0, at - 3), at).some(isNumber);

type Found = Readonly<{ at: number; distance: number; events: readonly string[]; verb: string | null; adjacent: boolean }>;

/** Leftwards to the verb whose object the figure is, or to the noun it is a figure of ("a death toll of …"). */
const leftOf = (tokens: readonly Token[], { figure, sentence }: Place): Found | null => {
  for (let at = figure[0] - 1, distance = 1; at >= sentence[0] && distance <= LEFT_REACH; at -= 1, distance += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || token.tag === 'SCONJ' || (isNumber(token) && distance > 2) || (distance === 2 && isOfFigureBefore(tokens, at))) return null;
    const { events, verb } = eventsAt(tokens, at);
    const isNoun = token.tag === 'NOUN';
    if (events.length > 0 && (!isNoun || distance <= 6)) return { at, distance, events, verb, adjacent: !isNoun && distance <= 5 };
    if (verb !== null) return { at, distance, events: [], verb, adjacent: distance <= 4 };
  }
  return null;
};

const RELATIVE_SUBJECTS: ReadonlySet<string> = new Set(['they', 'it', 'he', 'she', 'we', 'you', 'i']);

/** Rightwards past the phrase to the verb whose subject it is. */
const rightOf = (tokens: readonly Token[], { phrase, sentence }: Place): Found | null => {
  for (let at = phrase[1], distance = 1; at < sentence[1] && distance <= RIGHT_REACH; at += 1, distance += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || (isNumber(token) && tokens[at - 1]?.norm !== 'with')) return null;
    // "the polling stations they visited"
    if (token.tag === 'PRON' && RELATIVE_SUBJECTS.has(token.norm) && tokens[at - 1]?.tag === 'NOUN') return null;
    // ", surprising most economists" says nothing of the figure before the comma.
    if (token.norm.endsWith('ing') && tokens[at - 1]?.text === ',') return null;
    const { events, verb } = eventsAt(tokens, at);
    if (token.tag === 'NOUN' && distance > 4) continue;
    if (events.length > 0) return { at, distance, events, verb, adjacent: false };
    if (verb !== null && distance > 1) return { at, distance, events: [], verb, adjacent: false };
  }
  return null;
};

/** "the $6.8 billion railway is to open", "the 250-room hotel burned down": the verb tells of the railway, not of the sum. */
const standsBefore = (tokens: readonly Token[], { figure, phrase }: Place, dimension: string): boolean => {
  const [before, next, after] = [tokens[figure[0] - 1], tokens[figure[1]], tokens[phrase[1]]];
  if (dimension !== 'money' || phrase[1] <= figure[1] || before?.tag !== 'DET' || next === undefined || (next.tag !== 'NOUN' && next.tag !== 'PROPN' && next.tag !== 'ADJ')) return false;
  return after?.tag === 'VERB' || after?.tag === 'AUX';
};

/** "1,900 jobs are to go": the first full verb behind, however light. */
const lightAfter = (tokens: readonly Token[], { phrase, sentence }: Place): string | null => {
  for (let at = phrase[1]; at < Math.min(sentence[1], phrase[1] + ON); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || isNumber(token) || token.text === ',') return null;
    if (token.tag === 'VERB') return verbOf(token.norm);
  }
  return null;
};

const OWNED_REACH = 5;

/** "which has some 9.4 million customers": the verb that is else too light to tell anything. */
const ownedBy = (tokens: readonly Token[], { figure, sentence }: Place): string | null => {
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - OWNED_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.norm === 'has' || token?.norm === 'have' || token?.norm === 'had') return 'have';
    if (token === undefined || (token.tag !== 'ADV' && token.tag !== 'ADJ' && token.tag !== 'DET' && token.norm !== 'than' && token.norm !== 'at' && token.norm !== 'about')) return null;
  }
  return null;
};

/** Named by what they take part in, not by what befell them. */
const isByName = (term: string): boolean => {
  const noun = nounOf(term);
  return (isPerson(noun) || BODIES.test(noun)) && !/(?:ed|en)$/.test(term) && !BEFALLEN.has(noun);
};

// What has risen where nothing else is said of prices.
const PRICES = /^(?:(?:consumer|retail) )?prices$/;
const BODIES = /^(?:workforce|electorate|population|payroll)$/;

// People named by what befell them.
const BEFALLEN: ReadonlySet<string> = new Set('dead victim casualty fatality body missing hurt homeless survivor'.split(' '));

const DEAD: ReadonlySet<string> = new Set(['body', 'corpse', 'remains']);

/** "the bodies of seven people", "the arrest of 12 men": the deed that the figure hangs on, whatever verb comes after. */
const deedBefore = (tokens: readonly Token[], figure: number, measured: readonly string[]): readonly string[] => {
  const noun = tokens[figure - 1]?.norm === 'of' ? tokens[figure - 2] : undefined;
  if (noun?.tag !== 'NOUN') return [];
  // "the loss of 26 lives"
  const lost = measured.map((term) => phrasalEvent(nounOf(term), nounOf(noun.norm))).find((event) => event !== null);
  if (lost != null) return [lost];
  return DEAD.has(nounOf(noun.norm)) ? ['die'] : isByName(noun.norm) ? [] : eventsAt(tokens, figure - 2).events.filter(happensToPeople);
};

/**
 * What governs a figure. In this order: a word for what it counts that is an event itself ("deaths", "people killed");
 * the verb it is the object of, close by on the left; the verb it is the subject of; a noun or verb further left.
 * `measured` is the extracted name of what is counted, `dimension` that of the figure.
 */
export const happeningOf = (tokens: readonly Token[], place: Place, measured: readonly string[], dimension: string): Happening => {
  const ofPeople = measured.some((term) => isPerson(nounOf(term)) || /^(?:famil(?:y|ies)|households?)$/.test(term));
  // Doses that are received are delivered; a child that receives one is vaccinated.
  const ofDoses = dimension === 'count' && measured.some((term) => /^(?:doses?|shots?|jabs?|vaccines?)$/.test(term));
  const fitting = (events: readonly string[]): readonly string[] => events.filter((event) => canMeasure(event, dimension) && !(ofDoses && event === 'vaccinate') && !(ofPeople && happensToThings(event)) && !(event === 'detain' && dimension === 'ratio' && !ofPeople));
  const own: string[] = [];
  const byName: string[] = [];
  let word: string | null = null;
  let named: string | null = null;
  if (dimension === 'ratio' && PRICES.test(measured.join(' '))) own.push('inflation');
  else for (const term of measured) {
    const verb = verbOf(term);
    const noun = nounOf(term);
    // "five lives" are no verb.
    const found = fitting([...eventsOf(term), ...(verb === null || (noun !== term && isCommonNoun(noun)) ? [] : eventsOf(verb)), ...eventsOf(noun)]);
    if (found.length === 0) continue;
    // "demonstrators", "employees": who takes part in one thing may have met with another.
    if (isByName(term)) { byName.push(...found); named = term; continue; }
    word = term;
    own.push(...found);
  }
  for (let at = place.figure[0]; at < place.phrase[1]; at += 1) if (tokens[at]?.tag !== 'NOUN' || !isByName(tokens[at]?.norm ?? '')) own.push(...fitting(eventsAt(tokens, at).events));
  const before = dimension === 'count' ? deedBefore(tokens, place.figure[0], measured) : [];
  if (before.length > 0) own.splice(0, own.length, ...before);
  const left = leftOf(tokens, place);
  const behind = rightOf(tokens, place);
  // "killing 23 of the gunmen and recovering 19 rifles": what follows the "and" befell others.
  const isOther = behind !== null && left !== null && left.adjacent && left.verb !== null && tokens.slice(place.phrase[1], behind.at).some(({ tag }) => tag === 'CCONJ');
  const right = isOther ? null : behind;
  const order = (left?.adjacent ? [left, right] : [right, left]).filter((found): found is Found => found !== null);
  const isAttribute = standsBefore(tokens, place, dimension);
  const governing = isAttribute ? undefined : order.find(({ events }) => fitting(events).length > 0);
  if (isAttribute && own.length === 0 && dimension === 'money') own.push('cost');
  const verb = isAttribute ? null : order.find((found) => found.verb !== null)?.verb ?? ownedBy(tokens, place);
  if (own.length === 0 && (governing === undefined || byName.some((event) => governing.events.includes(event)))) {
    own.push(...byName);
    word = named;
  }
  // "people shot … dead": the words beside the verb tell more than the verb.
  const fuller = governing !== undefined && own.length > 0 && before.length === 0 && measured.at(-1) === tokens[governing.at]?.norm ? fitting(governing.events) : [];
  if (fuller.length > 0 && !fuller.some((event) => own.includes(event))) own.splice(0, own.length, ...fuller);
  // Jobs that are cut are people dismissed.
  const asSaid = (event: string): string => measured.map((term) => phrasalEvent(nounOf(term), event)).find((phrasal) => phrasal !== null) ?? event;
  const told = verb ?? lightAfter(tokens, place);
  const ofVerb = told === null ? null : measured.map((term) => phrasalEvent(nounOf(term), told)).find((phrasal) => phrasal !== null) ?? null;
  const events = own.length === 0 && ofVerb !== null && (governing?.events ?? []).length === 0 ? [ofVerb] : [...new Set((own.length > 0 ? own : fitting(governing?.events ?? [])).map(asSaid))];
  const around = new Set<string>();
  for (let at = place.sentence[0]; at < place.sentence[1]; at += 1) for (const event of fitting(eventsAt(tokens, at).events)) around.add(event);
  // "All but seven of those aboard died": the seven did not.
  if (tokens[place.figure[0] - 1]?.norm === 'but' && tokens[place.figure[0] - 2]?.norm === 'all') {
    const spared = [...around].flatMap((event) => oppositeOf(event) ?? []);
    return { events: spared, verb: null, word: spared[0] ?? null, around: spared, planned: false, done: false };
  }
  const planned = isPlanned(tokens, place, dimension);
  return {
    events, verb, around: [...around], planned, done: !planned && isDone(tokens, place),
    word: word ?? (governing === undefined || own.length > 0 ? null : tokens[governing.at]?.norm ?? null),
  };
};
