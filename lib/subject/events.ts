import { eventsOf, LIGHT, phrasalEvent } from '#lib/lexicon/events.ts';
import type { Token } from '#lib/model/index.ts';
import { nounOf, verbOf } from './lemmas.ts';

/** Token indices, half-open: of the figure, of what it counts, and of the sentence they stand in. */
export type Place = Readonly<{ figure: readonly [number, number]; phrase: readonly [number, number]; sentence: readonly [number, number] }>;

/** What happened to what is counted: events from the one that governs the figure to others near it, and its bare verb. */
export type Happening = Readonly<{ events: readonly string[]; verb: string | null; word: string | null }>;

const PHRASE_REACH = 3;
const LEFT_REACH = 9;
const RIGHT_REACH = 16;

const eventsAt = (tokens: readonly Token[], at: number): { events: readonly string[]; verb: string | null } => {
  const token = tokens[at];
  if (token === undefined) return { events: [], verb: null };
  const isVerb = token.tag === 'VERB' || token.tag === 'AUX';
  if (!isVerb && token.tag !== 'NOUN' && token.tag !== 'ADJ') return { events: [], verb: null };
  const verb = isVerb || /(?:ed|ing|en)$/.test(token.norm) ? verbOf(token.norm) : null;
  const noun = nounOf(token.norm);
  for (let step = 1; step <= PHRASE_REACH; step += 1) {
    const next = tokens[at + step];
    if (next === undefined || next.tag === 'PUNCT') break;
    for (const first of [verb, noun]) {
      const event = first === null ? null : phrasalEvent(first, nounOf(next.norm));
      if (event !== null) return { events: [event], verb };
    }
  }
  const found = verb === null ? eventsOf(noun) : [...eventsOf(verb), ...(isVerb ? [] : eventsOf(noun))];
  return { events: found, verb: verb !== null && isVerb && !LIGHT.has(verb) ? verb : null };
};

const isNumber = (token: Token): boolean => token.tag === 'NUM' || /^\d/.test(token.norm);

const endsClause = (token: Token): boolean =>
  token.text === ';' || token.text === ':' || token.text === '—' || token.text === '–' || token.text === '--' || token.text === '"' || token.text === '”' || token.text === '“';

type Found = Readonly<{ at: number; distance: number; events: readonly string[]; verb: string | null; adjacent: boolean }>;

/** Leftwards to the verb whose object the figure is, or to the noun it is a figure of ("a death toll of …"). */
const leftOf = (tokens: readonly Token[], { figure, sentence }: Place): Found | null => {
  for (let at = figure[0] - 1, distance = 1; at >= sentence[0] && distance <= LEFT_REACH; at -= 1, distance += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || token.tag === 'SCONJ' || (isNumber(token) && distance > 2)) return null;
    const { events, verb } = eventsAt(tokens, at);
    const isNoun = token.tag === 'NOUN';
    if (events.length > 0 && (!isNoun || distance <= 6)) return { at, distance, events, verb, adjacent: !isNoun && distance <= 5 };
    if (verb !== null) return { at, distance, events: [], verb, adjacent: distance <= 4 };
  }
  return null;
};

/** Rightwards past the phrase to the verb whose subject it is. */
const rightOf = (tokens: readonly Token[], { phrase, sentence }: Place): Found | null => {
  for (let at = phrase[1], distance = 1; at < sentence[1] && distance <= RIGHT_REACH; at += 1, distance += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || isNumber(token)) return null;
    const { events, verb } = eventsAt(tokens, at);
    if (token.tag === 'NOUN' && distance > 4) continue;
    if (events.length > 0) return { at, distance, events, verb, adjacent: false };
    if (verb !== null && distance > 1) return { at, distance, events: [], verb, adjacent: false };
  }
  return null;
};

/**
 * What governs a figure. In this order: a noun it counts that is an event itself ("deaths"); the verb it is the object
 * of, close by on the left; the verb it is the subject of; a noun or verb further left; what else the sentence tells.
 */
export const happeningOf = (tokens: readonly Token[], place: Place): Happening => {
  const own: string[] = [];
  for (let at = place.figure[0]; at < place.phrase[1]; at += 1) own.push(...eventsAt(tokens, at).events);
  const left = leftOf(tokens, place);
  const right = rightOf(tokens, place);
  const order = (left?.adjacent ? [left, right] : [right, left]).filter((found): found is Found => found !== null);
  const governing = order.find(({ events }) => events.length > 0);
  const verb = order.find((found) => found.verb !== null)?.verb ?? null;
  const events = [...new Set([...own, ...(governing?.events ?? [])])];
  const word = governing === undefined ? null : tokens[governing.at]?.norm ?? null;
  return { events, verb, word };
};
