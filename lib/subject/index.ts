import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { areNeighbours, eventsOf, happensToPeople } from '#lib/lexicon/events.ts';
import { isAnyone, isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim, Document, Range, Reading, Sentence } from '#lib/model/index.ts';
import { totalOf, wordsOf } from '#lib/text/index.ts';
import { amongOf } from './among.ts';
import { withAnswers } from './answers.ts';
import { familyOf } from './common-unit.ts';
import { happeningOf, NOTHING_HAPPENS, type Happening } from './events.ts';
import { frameOf, NO_FRAME, type Frame } from './frame.ts';
import { nounOf, termOf, verbOf } from './lemmas.ts';
import { mattersOf, type Matter } from './matter.ts';
import { presentOf } from './before.ts';
import { zerosIn } from './none.ts';
import { aliasesOf, type Aliases } from './phrases.ts';
import { predicateOf } from './predicate.ts';
import { isListed, isPart } from './part.ts';
import type { Subject } from './subject.ts';
import { termsOf, weigh, type Terms } from './words.ts';

export { nounOf, stemOf, verbOf } from './lemmas.ts';
export type { Subject } from './subject.ts';
export { termsOf, weigh, type Terms } from './words.ts';

/** Index of the first item whose `end` lies beyond `offset`. */
const indexAt = (items: readonly Range[], offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.end <= offset) low = middle + 1; else high = middle;
  }
  return low;
};

const tokenRange = (document: Document, start: number, end: number): readonly [number, number] =>
  [indexAt(document.tokens, start), indexAt(document.tokens, end - 1) + 1];

const NEAR = 12;

/** Tokens from the figure to the end of what it counts, on whichever side that stands. */
const phraseOf = (document: Document, claim: Claim, figure: readonly [number, number], sentence: Sentence): readonly [number, number] => {
  const measured = claim.quantity?.measured ?? null;
  if (measured === null) return figure;
  const { text } = document.article;
  const after = text.indexOf(measured, claim.span.start);
  if (after >= claim.span.start && after + measured.length <= sentence.end) {
    return [figure[0], Math.max(figure[1], tokenRange(document, after, after + measured.length)[1])];
  }
  return figure;
};

const HEAD_BREAK = /^(?:of|in|at|on|from|for|by|with|to|who|that|which|whose|as|under|over|near|since|during|after|before|between|among|against|into)$/;

const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'off', 'back', 'down', 'away', 'over']);

const isParticiple = (word: string): boolean => verbOf(word) !== null && verbOf(word) !== word && !word.endsWith('s');

/** A noun that names who says so ("Police said 8,000") is not what is counted, unless what is counted stands elsewhere ("children … the children's fund said"). */
const isSource = ({ attribution, quantity, sentence, span }: Claim, head: string): boolean => {
  const measured = quantity?.measured ?? '';
  const at = sentence.text.indexOf(measured, Math.max(0, span.start - sentence.start));
  const start = sentence.start + at;
  const isElsewhere = measured !== '' && at >= 0 && !attribution.some(({ as }) => as.start < start + measured.length && start < as.end);
  return !isElsewhere && attribution.some(({ as, source }) => wordsOf(`${as.text} ${source}`).some(({ norm }) => nounOf(norm) === head));
};

// Words for the figure itself (own list): what they count must be looked for elsewhere.
const FIGURE_NOUNS: ReadonlySet<string> = new Set('estimate number figure total count tally sum amount share proportion percentage level head headcount majority minority rest'.split(' '));

// Deeds that are counted themselves, not those who did them: one may vote or visit twice.
const DEEDS_COUNTED: ReadonlySet<string> = new Set('vote ballot visit visitor meeting test strike shelter walkout dose jab attack raid shooting robbery theft'.split(' '));

/** Nouns for what happened ("toll", "deaths", "kills") count whoever it happened to. */
const thingsOf = (claim: Claim, happening: Happening): readonly string[] => {
  const isOfShares = /\bshares\b/i.test(claim.quantity?.measured ?? '');
  const named = (isOwnersName(claim) ? [] : headsOf(claim)).filter((head) => !isSource(claim, head) && (!FIGURE_NOUNS.has(head) || (head === 'share' && isOfShares)));
  const things = named.filter((head) => isPerson(head) || DEEDS_COUNTED.has(head) || (eventsOf(head).length === 0 && eventsOf(verbOf(head) ?? '').length === 0));
  const befell = claim.quantity?.dimension === 'count' && happening.events.some(happensToPeople);
  return befell && things.length === 0 ? ['person'] : things.length > 0 ? things : named;
};

// "Corvane stands by 1,600 barrels": whose figure it is, not what it is a figure of.
const isOwnersName = ({ quantity }: Claim): boolean =>
  quantity?.measured != null && quantity.dimension !== 'count' && quantity.dimension !== 'age' && /^(?:\p{Lu}[\p{L}’'.&-]*\s?)+$/u.test(quantity.measured) && quantity.measured.includes(' ');

const headsOf = (claim: Claim): readonly string[] => {
  const { quantity } = claim;
  if (quantity === null) return [];
  const words = wordsOf(quantity.measured ?? '').map(({ norm }) => norm);
  // Convicted on five counts is nobody counted; a head of cattle is an animal.
  const heads = quantity.head === null ? [] : [words.includes('counts') && quantity.head === 'count' ? 'charge' : quantity.head === 'head' ? (words[1] === 'of' ? nounOf(words[2] ?? '') : 'animal') : nounOf(quantity.head)];
  // The last noun before each "and", up to the first preposition: "Uighurs, Kazakhs and other minorities".
  const stop = words.findIndex((word) => HEAD_BREAK.test(word));
  const phrase = (stop < 0 ? words : words.slice(0, stop)).filter((word) => !PARTICLES.has(word));
  // "people killed" ends in what befell them, not in what they are.
  const last = phrase.at(-1) ?? '';
  const nouns = phrase.length > 1 && nounOf(last) !== heads[0] && isParticiple(last) ? phrase.slice(0, -1) : phrase;
  const isList = nouns.some((word) => word === 'and' || word === 'or');
  nouns.forEach((word, at) => {
    const next = nouns[at + 1];
    const ends = next === 'and' || next === 'or' || (next === undefined && (isList || heads.length === 0));
    if (ends && word !== 'other' && word !== 'others') heads.push(nounOf(word));
  });
  return [...new Set(heads)];
};

/** Whoever is cited is left out: two figures are not of one thing because both come from the police. */
const namesOf = (document: Document, terms: Terms, sentence: Sentence, { attribution }: Claim): ReadonlySet<string> => {
  const names = new Set<string>();
  const often = Math.max(3, document.sentences.length / 4);
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const term = terms.ofToken[at];
    const token = document.tokens[at];
    if (token?.tag === 'PROPN' && !attribution.some(({ as }) => as.start <= token.start && token.end <= as.end) && !MONTHS.has(token.norm) && !WEEKDAYS.has(token.norm) && term !== undefined && (terms.sentences.get(term) ?? 0) < often) names.add(term);
  }
  return names;
};

const DEFINITE: ReadonlySet<string> = new Set('the these those all both its their'.split(' '));

// A figure that stands all alone ("Police said 8,000.") is about what the sentences before it were about.
const CARRIED = 2;
const BARE = 16;

const carriedFrom = (document: Document, terms: Terms, at: number, dimension: string, words: Map<string, number>): Happening => {
  let happening = NOTHING_HAPPENS;
  for (let back = 1; back <= CARRIED; back += 1) {
    const sentence = document.sentences[at - back];
    if (sentence === undefined || document.paragraphs[sentence.paragraph]?.headline) break;
    weigh(document, terms, sentence.firstToken, sentence.endToken, words, 0.5 / back);
    const range = [sentence.firstToken, sentence.endToken] as const;
    const before = happeningOf(document.tokens, { figure: [range[0], range[0]], phrase: [range[0], range[0]], sentence: range }, [], dimension);
    if (happening.around.length === 0) happening = { ...NOTHING_HAPPENS, around: before.around };
  }
  return happening;
};

/** Whom the sentences before a bare count speak of: "Supporters filled the square. Police said 8,000." */
const carriedThings = (document: Document, at: number): readonly string[] => {
  for (let back = 1; back <= CARRIED; back += 1) {
    const sentence = document.sentences[at - back];
    if (sentence === undefined || document.paragraphs[sentence.paragraph]?.headline) return [];
    for (const token of document.tokens.slice(sentence.firstToken, sentence.endToken)) {
      const noun = nounOf(token.norm);
      if (token.tag === 'NOUN' && noun !== token.norm && isPerson(noun) && !FIGURE_NOUNS.has(noun) && !TELLERS.has(noun)) return [noun];
    }
    // "tens of thousands had marched"
    if (document.tokens.slice(sentence.firstToken, sentence.endToken).some(({ norm, tag }) => tag === 'VERB' && eventsOf(verbOf(norm) ?? '').some(happensToPeople))) return ['person'];
  }
  return [];
};

const TELLERS: ReadonlySet<string> = new Set('organiser organizer official spokesman spokeswoman witness expert analyst economist authority police'.split(' '));

const JOINED_WITHIN = 40;

/** People counted in two figures side by side: the sum of both. */
const togetherOf = ({ article: { text } }: Document, { span, quantity }: Claim, beside: readonly Claim[]): number | null => {
  const next = beside.find((other) => other.span.start > span.end);
  if (quantity === null || next?.quantity == null || quantity.dimension !== 'count' || next.quantity.dimension !== 'count') return null;
  const between = text.slice(span.end, next.span.start);
  if (between.length > JOINED_WITHIN || !/\b(?:and|plus)\s+(?:\w+\s+)?$/.test(between) || /[,;:.]/.test(between)) return null;
  const [one, two] = [quantity.low, next.quantity.low];
  return one === null || two === null || quantity.high !== one || next.quantity.high !== two ? null : one + two;
};

/** A name says nothing of what happened: "coverage in Lower Shan". */
const withoutNames = (measured: string): string => measured.replace(/(?<=\s)\p{Lu}\p{Ll}\S*/gu, '');

const ABOVE_PRICE = /^\s*(?:(?:more|higher) than|above|over)\s[^.;:]{0,40}?\b(?:clos(?:e|ed|ing)|price|traded|trading|quote)\b/;

/** "24 per cent more than the last price": a premium without the word. */
const isPremium = ({ article: { text } }: Document, { quantity, span, sentence }: Claim): boolean =>
  quantity?.dimension === 'ratio' && ABOVE_PRICE.test(text.slice(span.end, sentence.end)) && /\b(?:shares?|shareholders?|bid|offer|stock)\b/i.test(sentence.text);

const RECIPIENT = /^\s+(?:in \w+ )?(?:to|for|per)\s+(?:(?:every|each|the|all|an?)\s+)?(?:(?:of the|family of each|families of the|family of every)\s+)?([a-z]+)/;

/** Whom a sum of money is for: "5,000 to every survivor". */
const recipientOf = ({ article: { text } }: Document, { span, quantity }: Claim): readonly string[] => {
  if (quantity?.dimension !== 'money') return [];
  const noun = RECIPIENT.exec(text.slice(span.end, span.end + JOINED_WITHIN))?.[1];
  const recipient = noun === undefined ? null : nounOf(noun);
  return recipient !== null && (isPerson(recipient) || recipient === 'household' || recipient === 'family') ? [recipient] : [];
};

const subjectOf = (document: Document, terms: Terms, matterOf: (sentence: number) => Matter, claim: Claim, rivals: number, beside: readonly Claim[], aliases: Aliases): Subject => {
  const at = Math.min(indexAt(document.sentences, claim.span.start), document.sentences.length - 1);
  const sentence = document.sentences[at];
  if (sentence === undefined) throw new Error(`claim ${claim.id} stands in no sentence of its article: this is a bug`);
  const figure = tokenRange(document, claim.span.start, claim.span.end);
  const phrase = phraseOf(document, claim, figure, sentence);
  const range = [sentence.firstToken, sentence.endToken] as const;
  const words = weigh(document, terms, range[0], range[1], new Map(), 0.5);
  weigh(document, terms, Math.max(range[0], figure[0] - NEAR), Math.min(range[1], phrase[1] + NEAR), words, 1);
  const { quantity } = claim;
  const told = quantity === null ? NOTHING_HAPPENS
    : happeningOf(document.tokens, { figure, phrase, sentence: range }, wordsOf(withoutNames(quantity.measured ?? quantity.head ?? '')).map(({ norm }) => norm), quantity.dimension);
  const isPointer = quantity?.head != null && FIGURE_NOUNS.has(nounOf(quantity.head));
  const isBare = quantity !== null && told.events.length === 0 && (isPointer || range[1] - range[0] < BARE);
  const among = amongOf(document, claim);
  const happening = among !== null ? { ...told, events: among.events, word: among.events.includes('die') ? 'dead' : told.word } : quantity !== null && isPremium(document, claim) ? { ...told, events: ['premium'], word: 'premium' } : isBare && (isPointer || quantity.measured === null) ? { ...told, around: [...told.around, ...carriedFrom(document, terms, at, quantity.dimension, words).around] } : told;
  const recipient = recipientOf(document, claim);
  const things = among !== null && among.head !== null ? [among.head] : recipient.length > 0 ? recipient : happening.events[0] === 'premium' ? ['premium'] : thingsOf(claim, happening);
  const frame = quantity === null ? { ...NO_FRAME, time: claim.time, place: claim.place }
    : withoutHolder(frameOf(document, claim, beside, figure, phrase, range, wordsOf(quantity.measured ?? '').map(({ norm }) => norm)), happening);
  return {
    claim, document, sentence: at, happening, frame,
    echoed: null,
    present: frame.earlier ? presentOf(document, claim, beside) : null,
    rivals,
    sources: claim.attribution.map(({ source }) => source),
    answers: null,
    rival: null,
    predicate: claim.kind === 'quantity' ? null : predicateOf(document, claim, range, aliases),
    fellows: 0,
    echoes: 0,
    mentioned: new Set(wordsOf(quantity?.measured ?? '').map(({ norm }) => nounOf(norm))),
    heads: things.length > 0 || !isBare || quantity.dimension !== 'count' ? things : carriedThings(document, at),
    part: among !== null || (quantity !== null && (isPart(document, figure, range[0], quantity.dimension) || (quantity.dimension === 'count' && isListed(document, range, figure)))),
    definite: DEFINITE.has(document.tokens[figure[0] - 1]?.norm ?? ''),
    words,
    weight: totalOf(words),
    names: namesOf(document, terms, sentence, claim),
    matter: matterOf(at),
    spoken: claim.kind === 'quote' ? wordsOf(claim.quote?.verbatim ?? claim.span.text).map(({ norm }) => norm) : [],
    headline: document.paragraphs[sentence.paragraph]?.headline ?? false,
    together: togetherOf(document, claim, beside),
  };
};

// A reading never changes, so what it is about is found once: for aligning, for judging, and when another article joins the story.
const known = new WeakMap<Reading, readonly Subject[]>();

/** What each claim of an article is about, in the order of the claims. Depends on this article alone. */
export const subjectsOf = (reading: Reading): readonly Subject[] => {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const subjects = subjectsIn(reading);
  known.set(reading, subjects);
  return subjects;
};

const zeros = new WeakMap<Reading, readonly Subject[]>();

/** Statements that say there was none ("nobody was killed"), each as the count of zero that it is; they keep the statement's id and words. */
export const zerosOf = (reading: Reading): readonly Subject[] => {
  const before = zeros.get(reading);
  if (before !== undefined) return before;
  const spans = new Map(reading.claims.map(({ id, span }) => [id, span]));
  const found = subjectsIn({ document: reading.document, claims: zerosIn(reading) }).map((subject) => ({ ...subject, claim: { ...subject.claim, span: spans.get(subject.claim.id) ?? subject.claim.span } }));
  zeros.set(reading, found);
  return found;
};

const subjectsIn = ({ document, claims }: Reading): readonly Subject[] => {
  if (claims.length === 0) return [];
  const terms = termsOf(document);
  const matterOf = mattersOf(document, terms, claims);
  const rivals = new Map<string, number>();
  for (const { quantity } of claims) if (quantity !== null) rivals.set(quantity.dimension, (rivals.get(quantity.dimension) ?? 0) + 1);
  const bySentence = Map.groupBy(claims.filter(({ quantity }) => quantity !== null), ({ sentence }) => sentence.start);
  const aliases = claims.some(({ kind }) => kind !== 'quantity') ? aliasesOf(document) : new Map<string, ReadonlySet<string>>();
  return withFellows(withAnswers(claims.map((claim) => subjectOf(document, terms, matterOf, claim, rivals.get(claim.quantity?.dimension ?? '') ?? 0, bySentence.get(claim.sentence.start) ?? [], aliases))));
};

// The dead are nobody's: "in Sudan, with nine killed" and a dateline before a toll name places.
const BEFALL: ReadonlySet<string> = new Set(['die', 'injure', 'casualty', 'missing', 'strand', 'rescue', 'survive', 'displace', 'evacuate', 'hospitalise', 'infect']);

const withoutHolder = (frame: Frame, { events }: Happening): Frame => (events.some((event) => BEFALL.has(event)) ? { ...frame, holder: new Set() } : frame);

/** What a figure is a figure of, in one key; null where nothing is named. */
const thingKey = ({ claim: { quantity }, heads: [head] }: Subject): string | null =>
  quantity === null || head === undefined ? null : `${familyOf(quantity)} ${isAnyone(head) ? 'person' : head}`;

const sizeKey = ({ claim: { quantity } }: Subject): string | null => (quantity === null ? null : `${familyOf(quantity)} ${quantity.low ?? quantity.high ?? ''}`);

const NEIGHBOURS = 4;

/** "20 of the dead were children. Another 40 people are missing", "5,000 were affected, of whom 2,500 are homeless": all to whom it happened, though a part of others. */
const isOfItself = ({ sentence, happening, claim }: Subject, before: readonly Subject[]): boolean => {
  const whole = before.findLast((other) => other.claim.quantity?.dimension === claim.quantity?.dimension && sentence - other.sentence <= 1);
  return claim.quantity?.dimension === 'count' && whole !== undefined && happening.events.length > 0 && whole.happening.events.length > 0
    && !happening.events.some((event) => whole.happening.events.some((other) => event === other || areNeighbours(event, other)));
};

const withFellows = (subjects: readonly Subject[]): readonly Subject[] => {
  const values = new Map<string, Set<number | null>>();
  const sizes = new Map<string, number>();
  for (const subject of subjects) {
    const size = sizeKey(subject);
    if (size !== null) sizes.set(size, (sizes.get(size) ?? 0) + 1);
    const key = thingKey(subject);
    if (key !== null) values.set(key, (values.get(key) ?? new Set()).add(subject.claim.quantity?.low ?? subject.claim.quantity?.high ?? null));
  }
  const given = new Map<string, readonly string[]>();
  for (const subject of subjects) {
    const key = sizeKey(subject);
    if (key !== null && !subject.headline && subject.sources.length > 0 && !given.has(key)) given.set(key, subject.sources);
  }
  const counted = new Map<string, string>();
  for (const subject of subjects) {
    const [key, measured] = [sizeKey(subject), subject.claim.quantity?.measured ?? null];
    if (key !== null && measured !== null && !subject.headline && !counted.has(key)) counted.set(key, measured);
  }
  return subjects.map((subject, at) => ({
    ...subject, echoed: subject.headline ? counted.get(sizeKey(subject) ?? '') ?? null : null, part: subject.part && !isOfItself(subject, subjects.slice(Math.max(0, at - NEIGHBOURS), at)), sources: subject.headline && subject.sources.length === 0 ? given.get(sizeKey(subject) ?? '') ?? [] : subject.sources, fellows: values.get(thingKey(subject) ?? '')?.size ?? 0, echoes: sizes.get(sizeKey(subject) ?? '') ?? 0,
  }));
};

export { areOfOnePlace, isEverywhere, type Frame } from './frame.ts';
export type { Predicate } from './predicate.ts';
export { areTwoDeeds, coverOf, haveOneDeed, tellingOf, type Telling } from './telling.ts';
export { areOneDeed, areToldAlike, namesDeed, nounFor, sharedEvent } from './alike.ts';
export { termOf };
export { isSetAgainst } from './set-against.ts';
export { besidePeriod, familyOf, inCommonUnit, type Common } from './common-unit.ts';
export { allRates, inOneCurrency, NO_RATES, rateKey, ratesOf, spanOfBoth, type Rate, type Rates } from './rates.ts';
export { contrariesOf } from './sign.ts';
export { figureOf, isPoint, lastPlace, relate, type Figure, type Relation } from './figure.ts';
