import { DEED_NOUNS, LIGHT_VERBS, PEOPLED, PEOPLE_DO, PEOPLE_STATES, PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import type { Atom } from './atoms.ts';
import { subjectOf, verbGoverning, verbGroupBefore } from './clause.ts';
import { lemmaOf, nounBefore, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What a figure counts or measures, as words for the reader and as a head noun; `carried`: taken over from before. */
export type Measured = Readonly<{ measured: string | null; head: string | null; carried: boolean }>;

export const NOTHING: Measured = { measured: null, head: null, carried: false };

/** Where a figure stands in a sentence's atoms; what lies before `floor` belongs to the figure before. */
export type Place = Readonly<{ from: number; to: number; floor: number }>;

const LEADING = /^(?:(?:the|a|an|its|their|his|her|our|some|those|these|this|that|total|overall|more|additional|further|extra|another) )+/i;

/** The words of a phrase without articles in front, white space made single. */
const wordsOf = (text: string, atoms: readonly Atom[], from: number, to: number): string => {
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replace(/\s+/g, ' ').replace(LEADING, '');
};

const COUNTS: ReadonlySet<string> = new Set(['number', 'total', 'tally', 'count', 'numbers']);

const asMeasured = (text: string, atoms: readonly Atom[], phrase: NounPhrase | null, event = ''): Measured => {
  if (phrase === null) return NOTHING;
  // "the number of contacts" counts contacts.
  const counted = COUNTS.has(atoms[phrase.head]!.norm) && atoms[phrase.head + 1]?.norm === 'of' ? phraseAfter(atoms, pastDeterminers(atoms, phrase.head + 2)) : null;
  const { from, to, head } = counted ?? phrase;
  return { measured: `${wordsOf(text, atoms, from, to)}${event}`, head: lemmaOf(atoms[head]!), carried: false };
};

const eventOf = (base: string, form = ''): string | null => (LIGHT_VERBS.has(base) ? null : form.endsWith('ed') ? form : participleOf(base));

/** Particles that make another verb: "sent back", "laid off". */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'off', 'out', 'up', 'down', 'away']);

const withParticle = (atoms: readonly Atom[], at: number, event: string | null, end: number): string | null =>
  event !== null && at + 1 < end && PARTICLES.has(atoms[at + 1]?.norm ?? '') ? `${event} ${atoms[at + 1]!.norm}` : event;

const REPORTED = /^(?:not|either|also|to|believed|thought|feared|said|reported|known|estimated|reportedly|now|alleged|presumed|understood)$/;

/** Past an aside between commas, "people, mostly students, | have been"; else where it was. */
const pastAside = (atoms: readonly Atom[], at: number): number => {
  if (atoms[at]?.norm !== ',') return at;
  for (let near = at + 1; near < Math.min(atoms.length, at + 12); near += 1) {
    const { norm, tag } = atoms[near]!;
    if (norm === ',') return atoms[near + 1]?.tag === 'AUX' ? near + 1 : at;
    if (tag === 'VERB' || tag === 'AUX') return at;
  }
  return at;
};

type Event = Readonly<{ words: string; sure: boolean }>;

/** Participle of a passive or reduced relative after the noun: "were killed", ", have been held", "detained in". */
const eventAfter = (atoms: readonly Atom[], at: number): Event | null => {
  let near = pastAside(atoms, at);
  if (atoms[near]?.norm === ',') near += 1;
  const relative = /^(?:who|that|which|whom)$/.test(atoms[near]?.norm ?? '');
  if (relative) near += 1;
  const start = near;
  let passive = false;
  const end = Math.min(atoms.length, near + 8);
  for (; near < end; near += 1) {
    const atom = atoms[near]!;
    if (atom.tag === 'AUX') { if (/^(?:be|been|is|are|was|were|being)$/.test(atom.norm)) passive = true; continue; }
    if (/^(?:got|get|gets)$/.test(atom.norm)) { passive = true; continue; }
    if (atom.tag === 'ADV' || REPORTED.test(atom.norm)) { if (near === at) return null; continue; }
    break;
  }
  const verb = atoms[near];
  if (relative && near === start && !passive) return doneByAnother(atoms, start);
  if (verb === undefined || (verb.tag !== 'VERB' && verb.tag !== 'ADJ')) return null;
  if (PEOPLE_STATES.has(verb.norm) && (passive || near === at)) return { words: verb.norm, sure: passive };
  if (verb.norm === 'left' && PEOPLE_STATES.has(atoms[near + 1]?.norm ?? '')) return { words: atoms[near + 1]!.norm, sure: true };
  if (verb.tag !== 'VERB' || verb.norm.endsWith('ing')) return null;
  const base = verbLemma(verb.norm);
  if (base === null || (participleOf(base) !== verb.norm && !verb.norm.endsWith('ed'))) return null;
  if (!passive) {
    // "300 people killed in the quake" is done to them, "300 people signed the letter" is done by them.
    const next = atoms[near + 1];
    if (near !== at || (next !== undefined && next.tag !== 'ADP' && next.tag !== 'PUNCT' && next.tag !== 'CCONJ' && next.tag !== 'ADV')) return null;
    if (next?.tag === 'ADP' && !PEOPLE_VERBS.has(base) && /^(?:to|for|into|with|over)$/.test(next.norm)) return null;
  }
  const event = withParticle(atoms, near, eventOf(base, verb.norm), atoms.length);
  return event === null ? null : { words: event, sure: passive };
};

/** "Muslims that the party has detained": the subject of a relative clause, then its participle. */
const doneByAnother = (atoms: readonly Atom[], at: number): Event | null => {
  for (let near = at; near < Math.min(atoms.length, at + 10); near += 1) {
    const { tag, norm } = atoms[near]!;
    if (tag === 'PUNCT') return null;
    if (tag === 'VERB' && near === at) return null;
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    let verb = near;
    if (!/^(?:have|has|had)$/.test(norm) && tag === 'AUX') return null;
    if (tag === 'AUX') do verb += 1; while (verb < near + 4 && atoms[verb]?.tag === 'ADV');
    const base = atoms[verb]?.tag === 'VERB' ? verbLemma(atoms[verb]!.norm) : null;
    const event = base === null ? null : eventOf(base, atoms[verb]!.norm);
    return event === null ? null : { words: event, sure: true };
  }
  return null;
};

/** "two of the nine children": past the second number and what stands around it. */
const partOf = (atoms: readonly Atom[], at: number): number => {
  const next = skipOf(atoms, at);
  if (next === at || atoms[next]?.tag !== 'NUM') return next;
  const after = next + 1;
  return atoms[after]?.tag === 'NUM' ? after + 1 : after;
};

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Whether a bare number is told from another by its holder alone: "Adu's 79", "the 1,204,517 of Ms Adu". */
export const isHolders = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const next = atoms[to];
  if (norm(atoms, from - 1) === 'the') return next?.norm === 'of' && atoms[to + 1]?.tag === 'PROPN';
  return atoms[from - 1]?.tag === 'PART' && /^['’]s?$/.test(atoms[from - 1]!.text) && atoms[from - 2]?.tag === 'PROPN' && (next === undefined || /^(?:PUNCT|CCONJ|ADP)$/.test(next.tag));
};

/** The thing counted, given behind the number or around it. */
export const countedBy = (text: string, atoms: readonly Atom[], place: Place, afterNumber: number, value: number, earlier: Measured | null): Measured => {
  const hyphen = atoms[afterNumber]?.norm === '-';
  const start = hyphen ? afterNumber + 1 : afterNumber;
  // "82 seats to Adu's 79", "the 1,204,517 of Ms Adu": whose it is follows, what it counts stands before.
  if (isHolders(atoms, place.from, start) && earlier !== null && earlier.head !== null) return { ...earlier, carried: true };
  const governing = verbGoverning(atoms, place.from);
  if (norm(atoms, start) === 'aboard' || (norm(atoms, start) === 'on' && norm(atoms, start + 1) === 'board')) return { measured: 'people on board', head: 'person', carried: true };
  const phrase = phraseAfter(atoms, partOf(atoms, start));
  const only = phrase !== null && phrase.coreTo === phrase.from + 1 ? atoms[phrase.from]!.norm : '';
  // "10,000 homeless", "40 missing": the state stands for the people.
  if (phrase !== null && PEOPLE_STATES.has(only) && !isPlural(only)) return { measured: `people ${only}`, head: 'person', carried: true };
  if (phrase !== null) {
    const inner = attributive(atoms, phrase, hyphen, value);
    if (inner !== null) return { measured: atoms[inner]!.text, head: lemmaOf(atoms[inner]!), carried: false };
    const direct = governing === null || DEED_NOUNS.has(governing.base) || governing.at < place.from - 3 ? null : withParticle(atoms, governing.at, eventOf(governing.base, atoms[governing.at]!.norm), place.from);
    const behind = eventAfter(atoms, phrase.to) ?? (phrase.to === phrase.coreTo ? null : eventAfter(atoms, phrase.coreTo));
    const event = behind?.sure === true ? behind.words : direct ?? behind?.words ?? null;
    // "injuring 85 others"
    if (atoms[phrase.head]!.norm === 'others') return { measured: `${earlier === null || earlier.head === null ? 'people' : nounOf(earlier)}${event === null ? '' : ` ${event}`}`, head: earlier === null ? 'person' : headOf(earlier) ?? 'person', carried: true };
    return asMeasured(text, atoms, phrase, event === null ? '' : ` ${event}`);
  }
  // "Of the passengers, 14 were children": what they are is what is counted.
  const predicate = atoms[start]?.tag === 'AUX' && /^(?:are|were|is|was)$/.test(atoms[start]!.norm) ? phraseAfter(atoms, start + 1) : null;
  if (predicate !== null && atoms[predicate.head]!.tag === 'NOUN' && isPlural(atoms[predicate.head]!.norm)) return asMeasured(text, atoms, predicate, partEvent(atoms, place.from));
  if (isParent(atoms[place.from - 2]?.norm ?? '') && atoms[place.from - 1]?.norm === 'of') return { measured: 'children', head: 'child', carried: false };
  const before = atoms[place.from - 1];
  const next = atoms[start];
  // "the union said 11", "31 of them", "17 have arrived", "options for 15 more": the noun counted last is meant.
  const part = partNamed(text, atoms, start, earlier);
  if (part !== null) return part;
  const said = before?.tag === 'VERB' && SAYING.test(before.norm);
  const them = next?.norm === 'of' && /^(?:them|these|those|which|whom)$/.test(atoms[start + 1]?.norm ?? '');
  const done = eventAfter(atoms, them ? start + 2 : start)?.words ?? null;
  if (earlier !== null && earlier.head !== null && (said || them || next?.norm === 'more')) return done === null ? { ...earlier, carried: true } : { measured: `${nounOf(earlier)} ${done}`, head: headOf(earlier), carried: true };
  const does = atoms[pastHave(atoms, start)];
  if (does !== undefined && PEOPLE_DO.has(does.norm) && !(earlier !== null && earlier.head !== null && isPerson(earlier.head.toLowerCase()))) return { measured: `people ${does.norm.startsWith('die') ? 'dead' : ''}`.trim(), head: 'person', carried: true };
  if (said) return NOTHING;
  const state = eventAfter(atoms, start)?.words ?? null;
  const event = state ?? (governing === null ? null : eventOf(governing.base, atoms[governing.at]!.norm));
  if (earlier !== null && earlier.head !== null && event !== null) return { measured: `${nounOf(earlier)} ${event}`, head: headOf(earlier), carried: true };
  const people = (state !== null && (PEOPLE_STATES.has(state) || PEOPLE_VERBS.has(verbLemma(state) ?? ''))) || (governing !== null && PEOPLE_VERBS.has(governing.base));
  if (people && event !== null) return { measured: `people ${event}`, head: 'person', carried: true };
  const living = inhabitants(text, atoms, place.from);
  if (living !== null) return living;
  if (earlier !== null && earlier.head !== null && (next?.tag === 'AUX' || /^(?:and|,|;|:|with|from|to|against|than|of|including)$/.test(before?.norm ?? ''))) return { ...earlier, carried: true };
  return measuredBy(text, atoms, place, afterNumber, false);
};

/** "36 | had already died" */
const pastHave = (atoms: readonly Atom[], at: number): number => {
  if (!/^(?:have|has|had)$/.test(norm(atoms, at))) return at;
  let next = at + 1;
  while (next < at + 4 && atoms[next]?.tag === 'ADV') next += 1;
  return next;
};

export const isParent = (noun: string): boolean => /^(?:mother|father|parent|mum|mom|dad|grandmother|grandfather)$/.test(noun);

/** "Of the dead, | 78 were children", "among those arrested": what befell the whole befell its part. */
const partEvent = (atoms: readonly Atom[], at: number): string => {
  for (let near = at - 1; near >= Math.max(2, at - 5); near -= 1) {
    const word = norm(atoms, near);
    if ((PEOPLE_STATES.has(word) || PEOPLE_VERBS.has(verbLemma(word) ?? '')) && /^(?:the|those)$/.test(norm(atoms, near - 1)) && /^(?:of|among)$/.test(norm(atoms, near - 2))) return ` ${word}`;
  }
  return '';
};

const SAYING = /^(?:said|say|says|counted|estimated|claimed|put|puts|reported|reports|told|gave|gives|recorded|confirmed|expects|announced)$/;

/**
 * "a 12 page document", "five-nation tour": where one thing is described by a count, the noun right behind the number
 * is what is counted. "Two car bombs" counts bombs: the last noun is plural.
 */
const attributive = (atoms: readonly Atom[], phrase: NounPhrase, hyphen: boolean, value: number): number | null => {
  const first = atoms[phrase.from]!;
  if (phrase.from === phrase.head || first.tag !== 'NOUN' || value === 1) return null;
  const head = atoms[phrase.head]!;
  if (hyphen) return phrase.from;
  return !isPlural(first.norm) && !isPlural(head.norm) && head.tag === 'NOUN' ? phrase.from : null;
};

/** Nouns for what happened to people: what happens next happens to people as well, not to deaths. */
const BEFALLING: ReadonlySet<string> = new Set(['death', 'life', 'fatality', 'casualty', 'injury', 'killing', 'toll']);

const headOf = ({ head }: Measured): string | null => (BEFALLING.has(head ?? '') ? 'person' : head);

/** The noun of an earlier measured phrase without its event: the last word is one where it is a participle. */
const nounOf = ({ measured, head }: Measured): string => {
  if (BEFALLING.has(head ?? '')) return 'people';
  const words = (measured ?? '').split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && (PEOPLE_STATES.has(last) || (verbLemma(last) !== null && /(?:ed|en|ld|nt|ot)$/.test(last))) ? words.slice(0, -1).join(' ') : words.join(' ');
};

const eventWords = (earlier: Measured): string => (earlier.measured ?? '').slice(nounOf(earlier).length);

/** "half | of them children", "31 | of them women": who the part are, with what befell the whole. */
const partNamed = (text: string, atoms: readonly Atom[], at: number, earlier: Measured | null): Measured | null => {
  if (norm(atoms, at) !== 'of' || !/^(?:them|these|those|whom)$/.test(norm(atoms, at + 1))) return null;
  const part = phraseAfter(atoms, at + 2);
  if (part === null || !isPlural(atoms[part.head]!.norm) || atoms[part.head]!.tag !== 'NOUN') return null;
  return asMeasured(text, atoms, part, earlier === null ? '' : eventWords(earlier));
};

const skipOf = (atoms: readonly Atom[], at: number): number => {
  if (atoms[at]?.norm !== 'of') return at;
  let next = at + 1;
  while (next < at + 4 && atoms[next]?.tag === 'DET') next += 1;
  return next;
};

/** "Uzbekistan, a country of 33 million", "a population of 9 million": people who live there. */
const inhabitants = (text: string, atoms: readonly Atom[], at: number): Measured | null => {
  const link = atoms[at - 1]?.norm;
  if (link !== 'of' && link !== 'with') return null;
  const phrase = phraseBefore(atoms, at - 1);
  if (phrase === null || !PEOPLED.has(lemmaOf(atoms[phrase.head]!).toLowerCase())) return null;
  const comma = atoms[phrase.from - 1]?.norm === ',' ? phrase.from - 1 : phrase.from;
  let name = comma;
  while (comma < phrase.from && name > Math.max(0, comma - 8) && atoms[name - 1]!.tag === 'PROPN') name -= 1;
  const named = name < comma ? ` of ${wordsOf(text, atoms, name, comma)}` : '';
  return { measured: `inhabitants${named}`, head: 'inhabitant', carried: false };
};

/** "14% year on year", "5 per cent month over month" */
const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'quarter', 'annum']);

/** Words that tie a sum to the noun before them: "a package worth $61 billion". */
const TIES = /^(?:worth|totalling|totaling|valued|costing|measuring|weighing|averaging|numbering|spanning|of|\(|:|,)$/;

const DIMENSION_WORDS: ReadonlySet<string> = new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick', 'away', 'apart', 'across', 'in', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'off', 'from', 'outside', 'below', 'above', 'inland', 'offshore', 'downstream']);

/** What a measure, sum or share is of: behind it ("of the vote", "loan"), before it ("a fine of"), or the clause's subject. */
export const measuredBy = (text: string, atoms: readonly Atom[], place: Place, after: number, share: boolean, earlier: Measured | null = null, previous: Measured | null = null): Measured => {
  const next = atoms[after];
  // "half the flats", "almost half of which"
  if (share && next?.tag === 'DET') {
    const phrase = phraseAfter(atoms, pastDeterminers(atoms, after));
    if (phrase !== null) return asMeasured(text, atoms, phrase, shareEvent(atoms, phrase));
  }
  // "of whom two-thirds are women"
  if (share && next?.tag === 'AUX' && /^(?:are|were)$/.test(next.norm)) {
    const predicate = phraseAfter(atoms, after + 1);
    if (predicate !== null && atoms[predicate.head]!.tag === 'NOUN' && isPlural(atoms[predicate.head]!.norm)) return asMeasured(text, atoms, predicate);
  }
  if (share && next?.norm === 'of' && /^(?:which|whom|them|these|those)$/.test(atoms[after + 1]?.norm ?? '') && earlier !== null) return partNamed(text, atoms, after, earlier) ?? { ...earlier, carried: true };
  if (next?.norm === 'of' || (next?.norm === 'worth' && atoms[after + 1]?.norm === 'of') || (next?.norm === 'in' && !share && inGoods(atoms, after + 1))) {
    const at = after + (next.norm === 'worth' ? 2 : 1);
    const phrase = phraseAfter(atoms, pastNumber(atoms, pastDeterminers(atoms, at)));
    // A share of the whole economy measures something else: "the deficit is 5% of GDP".
    if (phrase !== null && !(share && /^(?:gdp|gnp|product|gdp\.)$/.test(atoms[phrase.head]!.norm))) return asMeasured(text, atoms, phrase, share ? shareEvent(atoms, phrase) : '');
  }
  const attributive = atoms[after]?.norm === '-' ? after + 1 : after;
  if (next !== undefined && !DIMENSION_WORDS.has(atoms[attributive]?.norm ?? '')) {
    const phrase = phraseAfter(atoms, attributive);
    if (phrase !== null && !atoms[phrase.head]!.date && !(share && PERIODS.has(lemmaOf(atoms[phrase.head]!)))) return withScope(text, atoms, phrase);
  }
  const before = atoms[place.from - 1];
  if (before !== undefined && TIES.test(before.norm) && !(before.norm === ',' && share)) {
    let end = place.from - 1;
    if (before.norm !== ',' && atoms[end - 1]?.norm === ',') end -= 1;
    const phrase = end <= place.floor ? null : before.norm === 'of' ? nounBefore(atoms, end, place.floor) : phraseBefore(atoms, end, place.floor);
    if (phrase !== null) return asMeasured(text, atoms, phrase);
  }
  // "up from 26.8 per cent", "against 68 per cent": what the figure before measured.
  if (previous !== null && previous.head !== null && (before?.norm === 'against' || before?.norm === 'than' || before?.norm === 'or' || (before?.norm === 'from' && /^(?:up|down)$/.test(atoms[place.from - 2]?.norm ?? '')) || (before?.norm === 'with' && /^compared$/.test(atoms[place.from - 2]?.norm ?? '')))) return { ...previous, carried: false };
  // "with inflation | above 27%": only the bound stands between.
  if (before?.tag === 'NOUN' && share && !before.date && place.from - 1 >= place.floor && /^(?:above|below|over|under)$/.test(norm(atoms, place.from))) {
    const noun = nounBefore(atoms, place.from, place.floor);
    if (noun !== null) return asMeasured(text, atoms, noun);
  }
  // "pushes the rate up | to 28%"
  if (before?.norm === 'to' && /^(?:up|down)$/.test(norm(atoms, place.from - 2)) && atoms[place.from - 3]?.tag === 'NOUN') {
    const moved = nounBefore(atoms, place.from - 2, place.floor);
    if (moved !== null) return asMeasured(text, atoms, moved);
  }
  const governing = verbGoverning(atoms, place.from);
  const deed = governing === null ? undefined : DEED_NOUNS.get(governing.base);
  if (deed !== undefined && governing !== null && !/^(?:cost|measure|last|weigh|stretch|run|value|worth|price)$/.test(governing.base)) {
    const object = next?.tag === 'ADP' && /^(?:in|on|for|to|into|towards?)$/.test(next.norm) ? phraseAfter(atoms, pastDeterminers(atoms, pastWhatIs(atoms, after + 1))) : null;
    const of = object === null ? '' : ` ${next!.norm} ${wordsOf(text, atoms, object.from, object.to)}`;
    return { measured: `${deed}${of}`, head: deed, carried: false };
  }
  const verb = governing === null ? verbGroupBefore(atoms, place.from) : verbGroupBefore(atoms, governing.at + 1);
  // "cut its rate by half a point to 10.75%", "fine companies up to $1m": what stands right behind the verb.
  const object = verb === null || governing !== null ? null : phraseAfter(atoms, pastDates(atoms, pastDeterminers(atoms, verb.to)));
  if (object !== null && verb !== null && object.coreTo < place.from + 1) {
    const base = verbLemma(atoms[verb.to - 1]!.norm);
    const given = base === null ? undefined : GIVING.get(base);
    if (given !== undefined && object.coreTo >= place.from - 1) return { measured: given, head: given, carried: false };
    if (/^(?:by|to|from|at|up|down)$/.test(before?.norm ?? '') && base !== null && !LIGHT_OBJECT.has(base)) return asMeasured(text, atoms, object);
  }
  if (before?.norm === 'for' || before?.norm === 'at') {
    const end = atoms[place.from - 2]?.norm === ',' ? place.from - 2 : place.from - 1;
    const behind = end > place.floor ? phraseBefore(atoms, end, place.floor) : null;
    if (behind !== null && (verb === null || behind.from >= verb.to)) return asMeasured(text, atoms, behind);
  }
  if (verb !== null) {
    const subject = subjectOf(atoms, verb.from, place.floor) ?? subjectOf(atoms, verb.from);
    if (subject === null && previous !== null && /^(?:it|they|this|that)$/.test(atoms[verb.from - 1]?.norm ?? '')) return { ...previous, carried: true };
    if (subject !== null) return bySubject(text, atoms, subject, verbLemma(atoms[verb.to - 1]!.norm) ?? '', share);
  }
  return place.from > place.floor ? asMeasured(text, atoms, phraseBefore(atoms, place.from, place.floor)) : NOTHING;
};

/** "two-thirds of the 4.3 million sales": the number in between is its own figure. */
const pastNumber = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 4 && (atoms[next]?.tag === 'NUM' || /^(?:combined|total|m|bn)$/.test(atoms[next]?.norm ?? ''))) next += 1;
  return next;
};

/** What the subject of a clause tells about its figure: the thing itself, unless it only says, reads off or wins it. */
const bySubject = (text: string, atoms: readonly Atom[], subject: NounPhrase, verb: string, share: boolean): Measured => {
  if (SPEAKING.has(verb)) return NOTHING;
  const head = atoms[subject.head]!;
  if (INSTRUMENTS.has(lemmaOf(head).toLowerCase())) {
    // "Rain gauges recorded 286 mm": what is read off.
    const read = atoms[subject.head - 1];
    return read?.tag === 'NOUN' && subject.head > subject.from ? { measured: read.text.toLowerCase(), head: lemmaOf(read), carried: false } : NOTHING;
  }
  const someone = head.tag === 'PROPN' || (isPerson(lemmaOf(head)) && !isPlural(head.norm));
  if (someone && share && WINNING.has(verb) && speaksOfVotes(atoms, subject.head)) return { measured: 'vote', head: 'vote', carried: false };
  return someone && head.tag === 'NOUN' && !OWN_FIGURE.has(verb) ? NOTHING : asMeasured(text, atoms, subject);
};

const INSTRUMENTS: ReadonlySet<string> = new Set(['gauge', 'thermometer', 'barometer', 'seismometer', 'sensor', 'meter', 'estimate', 'data', 'statistic', 'reading', 'survey', 'poll', 'report', 'statement']);

const WINNING: ReadonlySet<string> = new Set(['win', 'take', 'get', 'receive', 'poll', 'secure', 'garner', 'have']);

/** Verbs that tell of a person's own measure or sum. */
const OWN_FIGURE: ReadonlySet<string> = new Set(['', 'be', 'weigh', 'earn', 'owe', 'stand', 'own', 'have', 'win', 'turn', 'receive', 'get', 'lose', 'gain', 'run', 'walk', 'swim', 'finish', 'rise', 'fall', 'grow', 'live']);

const VOTES: ReadonlySet<string> = new Set(['vote', 'votes', 'voters', 'ballot', 'ballots', 'election', 'elections', 'runoff', 'polls', 'constituency', 'candidate', 'candidates', 'presidency', 'senator', 'electoral']);

const speaksOfVotes = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = Math.max(0, at - 30); near < Math.min(atoms.length, at + 30); near += 1) if (VOTES.has(atoms[near]!.norm)) return true;
  return false;
};

const SPEAKING: ReadonlySet<string> = new Set('say tell claim announce report estimate warn add insist argue believe expect think predict forecast want promise pledge demand urge ask'.split(' '));

/** Verbs with two objects: the second is the sum, and this is what it is. */
const GIVING: ReadonlyMap<string, string> = new Map([['fine', 'fine'], ['owe', 'debt'], ['pay', 'payment'], ['lend', 'loan'], ['charge', 'charge'], ['grant', 'grant'], ['award', 'award'], ['offer', 'offer'], ['save', 'saving'], ['give', 'payment']]);

/** After these the noun behind the verb is no thing that a figure is set on. */
const LIGHT_OBJECT: ReadonlySet<string> = new Set(['be', 'have', 'say', 'tell', 'know', 'come', 'go', 'take', 'sell', 'buy', 'move', 'leave', 'see']);

const pastDeterminers = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 4 && (atoms[next]?.tag === 'DET' || atoms[next]?.norm === 'all')) next += 1;
  return next;
};

/** "pushed | 2023 profit down" */
const pastDates = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 3 && atoms[next]?.date === true) next += 1;
  return next;
};

/** "invested in what is the region's largest economy": the economy is meant. */
const pastWhatIs = (atoms: readonly Atom[], at: number): number => (atoms[at]?.norm === 'what' && atoms[at + 1]?.tag === 'AUX' ? at + 2 : at);

/** "in aid", "in damage": goods that money comes as, not where or when. */
const inGoods = (atoms: readonly Atom[], at: number): boolean => {
  const atom = atoms[at];
  return atom !== undefined && !atom.date && (atom.tag === 'NOUN' || (atom.tag === 'ADJ' && atoms[at + 1]?.tag === 'NOUN'));
};

/** "40% of voters surveyed": what was done to those of whom the share is given. */
const shareEvent = (atoms: readonly Atom[], phrase: NounPhrase): string => {
  const event = eventAfter(atoms, phrase.to);
  return event === null ? '' : ` ${event.words}`;
};

/** "a 25% tax on imports", "5% rise in prices": the noun with the phrase it governs. */
const withScope = (text: string, atoms: readonly Atom[], phrase: NounPhrase): Measured => {
  const link = atoms[phrase.to];
  if (link !== undefined && phrase.to === phrase.coreTo && /^(?:in|on|for|to|between|from)$/.test(link.norm)) {
    const object = phraseAfter(atoms, pastDeterminers(atoms, phrase.to + 1));
    if (object !== null && !atoms[object.from]!.date) return asMeasured(text, atoms, { ...phrase, to: object.coreTo });
  }
  return asMeasured(text, atoms, phrase);
};
