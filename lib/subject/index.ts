import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { eventsOf, happensToPeople } from '#lib/lexicon/events.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim, Document, Range, Reading, Sentence } from '#lib/model/index.ts';
import { totalOf, wordsOf } from '#lib/text/index.ts';
import { amongOf } from './among.ts';
import { withAnswers } from './answers.ts';
import { aspectsIn, NO_ASPECTS, type Aspects } from './aspects.ts';
import { withFellows } from './fellows.ts';
import { happeningOf, NOTHING_HAPPENS, type Happening } from './events.ts';
import { frameOf, NO_FRAME, type Frame } from './frame.ts';
import { gistOf } from './gist.ts';
import { nounOf, termOf, verbOf } from './lemmas.ts';
import { mattersOf, type Matter } from './matter.ts';
import { presentOf } from './before.ts';
import { zerosIn } from './none.ts';
import { aliasesOf, type Aliases } from './phrases.ts';
import { isPremium, recipientOf, togetherOf, withoutNames } from './phrase.ts';
import { predicateOf } from './predicate.ts';
import { isListed, isPart } from './part.ts';
import type { Subject } from './subject.ts';
import { FIGURE_NOUNS, thingsOf } from './things.ts';
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

const sentenceBefore = ({ article: { text }, sentences }: Document, at: number): string | null => {
  const before = sentences[at - 1];
  return before === undefined ? null : text.slice(before.start, before.end).trimEnd();
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

const subjectOf = (document: Document, terms: Terms, matterOf: (sentence: number) => Matter, claim: Claim, rivals: number, beside: readonly Claim[], aliases: Aliases, aspects: Aspects): Subject => {
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
  const asked = told.events.length === 0 && isBare && sentenceBefore(document, at)?.endsWith('?') === true ? carriedFrom(document, terms, at, quantity.dimension, new Map()).around : [];
  const among = amongOf(document, claim);
  const happening = among !== null ? { ...told, events: among.events, word: among.events.includes('die') ? 'dead' : told.word } : quantity !== null && isPremium(document, claim) ? { ...told, events: ['premium'], word: 'premium' } : asked.length > 0 ? { ...told, events: asked } : isBare && (isPointer || quantity.measured === null) ? { ...told, around: [...told.around, ...carriedFrom(document, terms, at, quantity.dimension, words).around] } : told;
  const recipient = recipientOf(document, claim);
  const things = among !== null && among.head !== null ? [among.head] : recipient.length > 0 ? recipient : happening.events[0] === 'premium' ? ['premium'] : thingsOf(claim, happening);
  const frame = quantity === null ? { ...NO_FRAME, time: claim.time, place: claim.place }
    : withoutHolder(frameOf(document, claim, beside, figure, phrase, range, wordsOf(quantity.measured ?? '').map(({ norm }) => norm)), happening);
  const predicate = claim.kind === 'quantity' ? null : predicateOf(document, claim, range, aliases);
  return {
    claim, document, sentence: at, happening, frame,
    echoed: null,
    present: frame.earlier ? presentOf(document, claim, beside) : null,
    rivals,
    sources: claim.attribution.map(({ source }) => source),
    answers: null,
    rival: null,
    predicate,
    gist: claim.kind === 'quantity' ? null : gistOf(document, terms, claim, range, predicate, aliases, aspects),
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
  const aspects = claims.some(({ kind }) => kind !== 'quantity') ? aspectsIn(document) : NO_ASPECTS;
  return withFellows(withAnswers(claims.map((claim) => subjectOf(document, terms, matterOf, claim, rivals.get(claim.quantity?.dimension ?? '') ?? 0, bySentence.get(claim.sentence.start) ?? [], aliases, aspects))));
};

// The dead are nobody's: "in Sudan, with nine killed" and a dateline before a toll name places.
const BEFALL: ReadonlySet<string> = new Set(['die', 'injure', 'casualty', 'missing', 'strand', 'rescue', 'survive', 'displace', 'evacuate', 'hospitalise', 'infect']);

const withoutHolder = (frame: Frame, { events }: Happening): Frame => (events.some((event) => BEFALL.has(event)) ? { ...frame, holder: new Set() } : frame);

export { areOfOnePlace, isEverywhere, type Frame } from './frame.ts';
export type { Predicate } from './predicate.ts';
export { minutesApart, type Clock } from './clock.ts';
export { DOUBTFUL, tellingBetween, tellingWithin } from './likeness.ts';
export { areTwoDeeds, coverOf, haveOneDeed, mayHaveOneDoer, tellingOf, type Telling } from './telling.ts';
export { areOneDeed, areToldAlike, namesDeed, nounFor, sharedEvent } from './alike.ts';
export { termOf };
export { isSetAgainst } from './set-against.ts';
export { besidePeriod, familyOf, inCommonUnit, isByTheHour, type Common } from './common-unit.ts';
export { allRates, inOneCurrency, NO_RATES, rateKey, ratesKey, ratesOf, spanOfBoth, type Rate, type Rates } from './rates.ts';
export { contrariesOf } from './sign.ts';
export { figureOf, isPoint, lastPlace, relate, type Figure, type Relation } from './figure.ts';
