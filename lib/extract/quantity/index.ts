import { FIGURE_SIGN, GLUED_SIGN } from '#lib/lexicon/signs.ts';
import { isItThatOrThis } from '#lib/lexicon/word-tests.ts';
import type { Claim, Document, Sentence } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { dayOf } from '../time/calendar.ts';
import { timesOf } from '../time/expressions.ts';
import { isPart, placeOf, placesIn } from '../place/place.ts';
import { atomsOf } from './atoms.ts';
import { currencyContext } from './currency-context.ts';
import type { Measured } from './thing.ts';
import { quantitiesIn } from './sentence.ts';
import { DEATHS } from './toll.ts';
import { timeFor } from '../time/bind.ts';
import { scopesOf } from '../time/scope.ts';

/** Whether a sentence can hold a figure at all: a digit or a number word, or "Rs500"; most sentences are passed over here. */
const mayCount = ({ tokens }: Document, { signs, firstToken, endToken }: Sentence): boolean => {
  if ((signs & FIGURE_SIGN) !== 0) return true;
  if ((signs & GLUED_SIGN) === 0) return false;
  for (let at = firstToken; at < endToken; at += 1) if ((tokens[at]!.signs & GLUED_SIGN) !== 0 && tokens[at]!.tag === 'PROPN') return true;
  return false;
};

/** "Chad's 1.2 million... [+910 chars]": what was counted has been cut off. */
const CUT = /^\s?(?:\.{3}|…)?\s{0,3}\[\+\d+ chars?\]/;
const CUT_REACH = 24;

/** "The toll kept climbing. It stood at 52.": what the sentence before told of without a figure. */
const tollTold = ({ tokens, sentences }: Document, index: number): Measured | null => {
  const before = sentences[index - 1];
  if (before === undefined || !isItThatOrThis(tokens[sentences[index]!.firstToken]?.norm ?? '')) return null;
  for (let at = before.firstToken; at < Math.min(before.endToken, before.firstToken + TOLL_WITHIN); at += 1) if (tokens[at]!.norm === 'toll') return DEATHS;
  return null;
};

/** How far into a sentence its toll is looked for. */
const TOLL_WITHIN = 30;

/** For how many sentences what was counted is remembered: "at least 27 villagers died. Police said 61." */
const MEMORY = 2;

const NO_PARTS: ReadonlySet<number> = new Set();

/** Every quantity that the body states: value, unit, what is measured, change, time and place. */
export const quantities = (document: Document): readonly Claim[] => {
  const { article, sentences } = document;
  const published = dayOf(article.published);
  const setting = { text: article.text, ...currencyContext(document) };
  const claims: Claim[] = [];
  let memory: { at: number; counted: Measured | null; size: number } = { at: -MEMORY, counted: null, size: 0 };
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!;
    if (!mayCount(document, sentence)) continue;
    const atoms = atomsOf(document, sentence);
    const times = timesOf(atoms, published);
    for (const time of times) for (let at = time.from; at < time.to; at += 1) atoms[at]!.date = true;
    const before = index - memory.at <= MEMORY ? memory.counted : null;
    const { found, counted, size } = quantitiesIn(atoms, setting, before ?? tollTold(document, index), before === null ? 0 : memory.size);
    if (found.length === 0) continue;
    memory = { at: index, counted, size };
    const whole = spanOf(article.text, sentence.start, sentence.end);
    const scopes = times.length === 0 ? null : scopesOf(atoms, found);
    const places = placesIn(article.text, atoms);
    const parts = places === null ? NO_PARTS : new Set(found.filter((figure) => isPart(atoms, figure)).map(({ from }) => from));
    for (const figure of found) {
      const { from, to, rule, quantity } = figure;
      const last = atoms[to - 1]!;
      // The full stop of "1.5 km." belongs to the sentence.
      const end = last.end === sentence.end && last.text.endsWith('.') && /^[a-z]{1,3}\.$/i.test(last.text) ? last.end - 1 : last.end;
      const span = spanOf(article.text, atoms[from]!.start, end);
      const behind = article.text.slice(span.end, span.end + CUT_REACH);
      if (behind.includes('[+') && CUT.test(behind)) continue;
      // "a country of 33 million" tells of no event.
      const livesThere = quantity.head === 'inhabitant';
      claims.push({
        id: `${article.id}.q${span.start}-${span.end}`, article: article.id, kind: 'quantity', span, sentence: whole, quantity, quote: null,
        attribution: [], rule, hedges: [], negated: false,
        time: livesThere || scopes === null ? null : timeFor(article.text, atoms, times, scopes, from, to),
        place: livesThere ? quantity.measured?.split(' of ')[1] ?? null : places === null ? null : placeOf(atoms, places, figure, parts),
      });
    }
  }
  return claims;
};
