import type { Token } from '#lib/model/index.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { DAY_SIGN, PLURAL_SIGN, hasSign } from '#lib/lexicon/signs.ts';

/** A phrase in tokens, `end` exclusive; `head` is its noun or pronoun; `several`: its verb is a plural's. */
export type Subject = Readonly<{ start: number; end: number; head: number; several: boolean }>;

const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'for', 'from', 'at', 'near', 'on', 'to', 'between', 'against', 'over', 'with', 'about', 'across', 'into', 'behind', 'outside', 'inside', 'around', 'off']);

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

// A phrase longer than this is none; the limit keeps hostile text linear.
const REACH = 40;

// Adjectives that name somebody by themselves (own list).
const PERSONS: ReadonlySet<string> = new Set(['accused', 'deceased', 'condemned', 'bereaved', 'injured', 'wounded']);

// What has its number behind it (own list).
const NUMBERED: ReadonlySet<string> = new Set('magnitude category phase stage article section clause gate route unit line block ward district flight'.split(' '));

// What goes on, named by its verb; it opens a sentence as what is told of (own list).
const GERUNDS: ReadonlySet<string> = new Set('counting voting polling filming boarding trading fighting shelling bombing flooding looting mining drilling fishing shooting testing bidding hearing training shipping flying processing recruiting loading dredging sailing'.split(' '));

const isFew = (word: string): boolean => word === 'two' || word === 'three' || word === 'four' || word === 'five' || word === 'six' || word === 'seven' || word === 'eight' || word === 'nine';

/** What can go on behind a number: its noun, an adjective before it, or the hyphen of "three-member". */
const opensNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ' || next.tag === 'NUM' || next.text === '%' || (next.text === '-' && next.start === tokens[at - 1]!.end));
};

const isMagnitudeWord = (word: string): boolean => word === 'million' || word === 'billion' || word === 'trillion' || word === 'crore' || word === 'lakh' || word === 'bn' || word === 'm';
const isAdpAuxOrVerb = (word: string): boolean => word === 'ADP' || word === 'AUX' || word === 'VERB';

/** The noun phrase that begins at `at`, with "of", "in" and "for" phrases behind its head; null where none begins. */
export const nounPhrase = (tokens: readonly Token[], at: number, end: number, depth = 0): Subject | null => {
  let cursor = at;
  let head = -1;
  const limit = Math.min(end, at + REACH);
  for (; cursor < limit; cursor += 1) {
    const { tag, norm, signs } = tokens[cursor]!;
    if (norm === 'says') break;
    if (norm === 'such' && cursor === at + 1 && tokens[at]!.norm === 'no') continue;
    if (tag === 'NOUN' || tag === 'PROPN') {
      // "The ministry Monday", "the court this week": the day is not the head.
      if (head === -1 || (signs & DAY_SIGN) === 0) head = cursor;
    } else if (cursor === at && (tag === 'DET' || OWNERS.has(norm))) continue;
    else if (tag === 'PART' && norm !== 'not' && head !== -1) continue;
    else if (norm === 'one' && tokens[cursor + 1]?.norm === 'of') { head = cursor; cursor += 1; break; }
    // "an overnight curfew"
    else if (norm === 'only' && cursor > at) continue;
    else if (tag === 'ADV' && cursor === at + 1 && tokens[at]!.tag === 'DET' && tokens[cursor + 1]?.tag === 'NOUN') continue;
    // "Acting president Ana Ruiz", "the world governing body"
    else if (tag === 'VERB' && cursor === at && depth === 0 && /(?:ed|ing)$/.test(norm) && tokens[at + 1]?.tag === 'NOUN' && tokens[at + 2]?.tag === 'PROPN') continue;
    else if (tag === 'VERB' && cursor > at && norm.endsWith('ing') && tokens[at]!.tag === 'DET' && BODY_NOUNS.has(tokens[cursor + 1]?.norm ?? '')) continue;
    // "the £9 million inquiry", "the R52 billion merger"
    else if (tag === 'SYM' && cursor > at && head === -1 && tokens[cursor + 1]?.tag === 'NUM') continue;
    else if (tag === 'NUM' && head !== -1 && isMagnitudeWord(norm) && opensNoun(tokens, cursor + 1)) continue;
    // "a tremor of magnitude 3.9", "Phase 2 of"
    else if (tag === 'NUM' && head !== -1 && head === cursor - 1 && NUMBERED.has(tokens[head]!.norm)) continue;
    // "the 30% surtax"
    else if (tag === 'SYM' && norm === '%' && cursor > at && tokens[cursor - 1]!.tag === 'NUM') continue;
    // "Counting at Rampura began", "Voting was extended"
    else if (tag === 'VERB' && cursor === at && depth === 0 && GERUNDS.has(norm) && isAdpAuxOrVerb(tokens[at + 1]?.tag ?? '')) head = cursor;
    // "Stranded travellers were"
    else if (tag === 'VERB' && cursor === at && depth === 0 && norm.endsWith('ed') && tokens[at + 1]?.tag === 'NOUN' && hasSign(tokens[at + 1], PLURAL_SIGN) && tokens[at + 2]?.tag === 'AUX') continue;
    // "the two sides", "All 58 residents", "the 210-metre bridge", "two men".
    else if (tag === 'NUM' && head === -1 && opensNoun(tokens, cursor + 1) && (cursor > at ? tokens[cursor - 1]!.tag !== 'PUNCT' : depth > 0 || isFew(norm))) continue;
    else if (tokens[cursor]!.text === '-' && head === -1 && cursor > at && tokens[cursor - 1]!.tag === 'NUM' && tokens[cursor]!.start === tokens[cursor - 1]!.end && tokens[cursor + 1]?.start === tokens[cursor]!.end) continue;
    else if (tag !== 'ADJ') break;
  }
  const verbal = cursor < end && (tokens[cursor]!.tag === 'AUX' || tokens[cursor]!.tag === 'VERB');
  // "The accused, a porter, was", "the deceased had"
  if (head === -1 && cursor > at && tokens[at]!.tag === 'DET' && PERSONS.has(tokens[cursor - 1]!.norm) && (verbal || tokens[cursor]?.text === ',')) head = cursor - 1;
  // "the injured were", "its divers had": what stands between an article and the verb is the head.
  if (head === -1 && cursor - at === 2 && verbal && tokens[cursor - 1]!.tag === 'ADJ' && tokens[at]!.tag === 'DET') head = at + 1;
  if (head === -1) return null;
  let stop = tokens[head]!.norm === 'one' ? cursor : Math.max(head + 1, cursor);
  // "the attorney general has": an adjective behind its noun.
  while (!verbal && stop > head + 1 && tokens[stop - 1]!.tag === 'ADJ') stop -= 1;
  // "troops loyal to the president"
  if (depth === 0 && tokens[stop]?.tag === 'ADJ' && stop + 1 < limit && tokens[stop + 1]!.tag === 'ADP') {
    const inner = nounPhrase(tokens, stop + 2, end, 1);
    if (inner !== null && (tokens[inner.end]?.tag === 'VERB' || tokens[inner.end]?.tag === 'AUX')) stop = inner.end;
  }
  while (depth < 4 && stop < limit && tokens[stop]!.tag === 'ADP' && LINKS.has(tokens[stop]!.norm)) {
    // "a bench of three"
    if (tokens[stop]!.norm === 'of' && tokens[stop + 1]?.tag === 'NUM' && stop + 2 < limit && (tokens[stop + 2]!.tag === 'AUX' || tokens[stop + 2]!.tag === 'VERB')) { stop += 2; break; }
    // "the riot in which eight people died"
    if (tokens[stop + 1]?.norm === 'which' || tokens[stop + 1]?.norm === 'whom') break;
    const inner = nounPhrase(tokens, stop + 1, end, depth + 1);
    if (inner === null) break;
    const both = tokens[stop]!.norm === 'between' && tokens[inner.end]?.norm === 'and' ? nounPhrase(tokens, inner.end + 1, end, depth + 1) : null;
    stop = both?.end ?? inner.end;
  }
  return { start: at, end: stop, head, several: hasSign(tokens[head], PLURAL_SIGN) };
};

/** "none of | the seven dams": past the article and the number. */
const pastCount = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.tag === 'NUM' && (tokens[at]?.tag === 'DET' || OWNERS.has(tokens[at]?.norm ?? '')) ? at + 2 : at;

const hangs = (token: Token | undefined): boolean => token?.tag === 'ADP' && LINKS.has(token.norm);

/** A subject: a noun phrase or two joined by "and", "no one", "nobody", a pronoun that stands for somebody named, "there". */
export const subjectAt = (tokens: readonly Token[], at: number, end: number): Subject | null => {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'there') return { start: at, end: at + 1, head: at, several: true };
  if (norm === 'none' && tokens[at + 1]?.norm === 'of') {
    // "none of the seven dams"
    const whole = tokens[at + 2]?.norm === 'them' ? at + 3 : nounPhrase(tokens, pastCount(tokens, at + 2), end)?.end;
    return whole === undefined ? null : { start: at, end: whole, head: at, several: true };
  }
  if ((norm === 'nobody' || norm === 'nothing' || (norm === 'no' && tokens[at + 1]?.norm === 'one')) && hangs(tokens[at + (norm === 'no' ? 2 : 1)])) {
    // "nothing at the spot", "no one in government"
    const place = at + (norm === 'no' ? 2 : 1);
    const inner = nounPhrase(tokens, place + 1, end, 1);
    if (inner !== null) return { start: at, end: inner.end, head: place - 1, several: false };
  }
  if (norm === 'nobody' || norm === 'nothing' || norm === 'none' || norm === 'he' || norm === 'she' || norm === 'it' || norm === 'they') return { start: at, end: at + 1, head: at, several: norm === 'they' };
  if (norm === 'no' && tokens[at + 1]?.norm === 'one') return { start: at, end: at + 2, head: at + 1, several: false };
  if (norm === 'not' && (tokens[at + 1]?.norm === 'one' || (tokens[at + 1]?.norm === 'a' && tokens[at + 2]?.norm === 'single'))) {
    const of = tokens[at + 1]?.norm === 'one' && tokens[at + 2]?.norm === 'of';
    const single = nounPhrase(tokens, of ? pastCount(tokens, at + 3) : at + (tokens[at + 1]?.norm === 'one' ? 2 : 3), end);
    return single === null ? null : { ...single, start: at, several: false };
  }
  if (norm === 'neither') {
    // "neither the well nor the mains"
    const one = nounPhrase(tokens, at + 1, end);
    const other = one !== null && tokens[one.end]?.norm === 'nor' ? nounPhrase(tokens, one.end + 1, end) : null;
    if (other !== null) return { start: at, end: other.end, head: other.head, several: true };
  }
  const first = nounPhrase(tokens, at, end);
  const listed = first === null ? null : listFrom(tokens, first, end);
  if (listed !== null) return listed;
  if (first === null || tokens[first.end]?.norm !== 'and') return first;
  const second = nounPhrase(tokens, first.end + 1, end, tokens[first.end + 1]?.tag === 'NUM' ? 1 : 0);
  let after = second?.end ?? end;
  while (after < end && tokens[after]!.tag === 'ADV') after += 1;
  const verb = tokens[after];
  if (second !== null && second.end < end && isOneName(tokens, first, second)) return { start: at, end: second.end, head: second.head, several: false };
  return second !== null && verb !== undefined && after < end && (verb.tag === 'AUX' || verb.tag === 'VERB') && agreesWithTwo(verb, tokens[second.head]!) ? { start: at, end: second.end, head: second.head, several: true } : first;
};

/** "Judges Ana Ruiz, Dele Cole and Ravi Menon": three or more of whom one thing is told. */
const listFrom = (tokens: readonly Token[], first: Subject, end: number): Subject | null => {
  if (tokens[first.end]?.text !== ',') return null;
  let last = first;
  for (let items = 0; items < 5; items += 1) {
    const comma = tokens[last.end]?.text === ',';
    const joined = tokens[last.end + (comma ? 1 : 0)]?.norm === 'and';
    if (!comma && !joined) return null;
    const next = nounPhrase(tokens, last.end + (comma ? 1 : 0) + (joined ? 1 : 0), end, 1);
    if (next === null || (tokens[next.head]!.tag === 'PROPN') !== (tokens[first.head]!.tag === 'PROPN')) return null;
    if (joined) return items > 0 && next.end < end && (tokens[next.end]!.tag === 'AUX' || tokens[next.end]!.tag === 'VERB') && agreesWithTwo(tokens[next.end]!, tokens[next.head]!) ? { start: first.start, end: next.end, head: next.head, several: true } : null;
    last = next;
  }
  return null;
};

/** "The Dock and Harbour Workers' Union": one body whose name has an "and". */
const isOneName = (tokens: readonly Token[], first: Subject, second: Subject): boolean =>
  tokens[first.start]!.norm === 'the' && tokens[first.head]!.tag === 'PROPN' && tokens[second.start]!.tag === 'PROPN' && tokens[second.head]!.tag === 'PROPN'
  && BODY_NOUNS.has(nounLemma(tokens[second.head]!.norm)) && !BODY_NOUNS.has(tokens[first.head]!.norm);

/** "and Fiji have", "and the mayor resigned"; not "and the mayor has". */
const agreesWithTwo = (verb: Token, head: Token): boolean =>
  verb.norm === 'have' || verb.norm === 'are' || verb.norm === 'were' || verb.norm === 'do' || hasSign(head, PLURAL_SIGN)
  || (verb.tag === 'VERB' && !verb.norm.endsWith('s') && !verb.norm.endsWith('ing')) || verb.norm === 'had' || verb.norm === 'will' || verb.norm === 'did';

/** "has", "rose", "denies"; a base form only after a plural; never "-ing". */
export const isFinite = (verb: Token, head: Token): boolean =>
  verb.tag === 'AUX'
  || (verb.tag === 'VERB' && !verb.norm.endsWith('ing')
    && (verb.norm.endsWith('s') || verb.norm.endsWith('ed') || IRREGULAR_VERBS.has(verb.norm) || hasSign(head, PLURAL_SIGN) || head.norm === 'people' || head.norm === 'police'));

const isPastAuxiliary = (word: string): boolean => word === 'was' || word === 'were' || word === 'had' || word === "wasn't" || word === "weren't" || word === "hadn't" || word === 'did' || word === "didn't" || word === 'has' || word === 'have' || word === "hasn't" || word === "haven't";

/** What was, had been, did or has been done. */
export const isPast = (tokens: readonly Token[], at: number): boolean => {
  const { tag, norm } = tokens[at]!;
  if (tag === 'AUX') return isPastAuxiliary(norm);
  return norm.endsWith('ed') || IRREGULAR_VERBS.has(norm);
};

/** What follows these is stated as fact; what follows "if" or "whether" is not. */
export const FACTIVES: ReadonlySet<string> = new Set(['that', 'because', 'although', 'though', 'while', 'whereas']);

/** Past conjunctions, adverbs and what is set in front, "In Kano on Monday,", "Last week,", "Citing the law,": where the subject of a part can begin. */
export const subjectStart = (tokens: readonly Token[], start: number, end: number): number => {
  let at = start;
  for (let fronted = 0; fronted < MOST_FRONTED; fronted += 1) {
    while (at < end && (tokens[at]!.tag === 'CCONJ' || (tokens[at]!.tag === 'ADV' && tokens[at]!.norm !== 'there') || tokens[at]!.tag === 'PUNCT' || FACTIVES.has(tokens[at]!.norm))) at += 1;
    const first = tokens[at];
    if (first === undefined || at >= end) return at;
    if ((first.norm === 'after' || first.norm === 'since') && opensClause(tokens, at + 1, end)) return at + 1;
    if (first.norm === 'according' && tokens[at + 1]?.norm === 'to') {
      // "According to the survivors | the boat left"
      const source = nounPhrase(tokens, at + 2, end);
      if (source !== null && opensClause(tokens, source.end, end)) return source.end;
    }
    const later = pastLater(tokens, at, end);
    if (later !== at) return later;
    if (first.tag !== 'ADP' && !(first.tag === 'VERB' && /(?:ing|ed)$/.test(first.norm)) && !isTime(tokens, at, end)) return at;
    let comma = at + 1;
    while (comma < Math.min(end, at + 16) && tokens[comma]!.text !== ',') comma += 1;
    if (tokens[comma]?.text !== ',' || comma >= end) return at;
    at = comma + 1;
    // "Nov. 11, 2014,": the year belongs to the day.
    if (/^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  }
  return at;
};

const SPANS: ReadonlySet<string> = new Set(['minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']);

/** "Two weeks later | the mayor", "An hour earlier | police": past a time told from another, where a subject goes on. */
const pastLater = (tokens: readonly Token[], at: number, end: number): number => {
  for (let word = at + 1; word < Math.min(end - 1, at + 4); word += 1) {
    const { norm } = tokens[word]!;
    if (norm === 'later' || norm === 'earlier' || norm === 'ago') return SPANS.has(tokens[word - 1]!.norm) && opensClause(tokens, word + 1, end) ? word + 1 : at;
  }
  return at;
};

// "On Monday, after the talks, in Kano,".
const MOST_FRONTED = 3;

/** A verb right behind the subject that begins here. */
export const opensClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  const subject = subjectAt(tokens, at, end);
  if (subject === null) return false;
  let verb = subject.end;
  while (verb < end && tokens[verb]!.tag === 'ADV') verb += 1;
  return verb < end && isFinite(tokens[verb]!, tokens[subject.head]!);
};

/** "Last week", "Two days later", "The next day" and a comma. */
const isTime = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let word = at; word < Math.min(end, at + 4); word += 1) if (hasSign(tokens[word]!, DAY_SIGN) && tokens[word + 1]?.text === ',') return true;
  return false;
};
