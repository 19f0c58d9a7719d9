import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Claim, Document, Token } from '#lib/model/index.ts';
import { nounOf } from './lemmas.ts';

/** What a claim tells, as indices into the document's tokens: who or what first, then the deed. `done`: the deed is a participle without "was". */
export type Told = Readonly<{ subject: readonly number[]; deed: readonly number[]; done: boolean }>;

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/**
 * Where the clause of a statement is not all that its words hold, or not in their order: of a further deed the subject and that deed,
 * of a relative clause and a participle the noun they hang on before them, of a pronoun whom it means. Null for every other claim.
 * `range`: token indices of its sentence.
 */
export const toldIn = ({ tokens }: Document, { rule, span, sentence }: Claim, range: readonly [number, number]): Told | null => {
  const inside: number[] = [];
  for (let at = range[0]; at < range[1]; at += 1) if (tokens[at]!.start >= span.start && tokens[at]!.end <= span.end) inside.push(at);
  const [first] = inside;
  if (first === undefined) return null;
  switch (rule) {
    case 'statement/carried': {
      const subject = meant(tokens, sentence.start, first, tokens[first]!.norm);
      return subject === null ? null : { subject, deed: inside.slice(1), done: false };
    }
    case 'statement/joined': case 'statement/shared': {
      const join = inside.findLastIndex((at) => tokens[at]!.tag === 'CCONJ' && isDeed(tokens, at + 1));
      const opened = inside.findIndex((at) => isVerbal(tokens[at]!));
      if (join < 0 || opened < 0) return null;
      const own = inside.slice(0, opened);
      const pronoun = PRONOUNS.has(tokens[first]!.norm) && sentence.start < tokens[range[0]]!.start ? meant(tokens, sentence.start, first, tokens[first]!.norm) : null;
      const helpers = rule === 'statement/joined' ? [] : helpersFrom(tokens, inside, opened);
      return { subject: pronoun ?? own, deed: [...helpers, ...inside.slice(join + 1)], done: false };
    }
    case 'statement/relative': {
      const link = inside.findIndex((at) => RELATIVES.has(tokens[at]!.norm) && tokens[at]!.tag !== 'DET');
      return link < 0 ? null : { subject: inside.slice(0, link).filter((at) => tokens[at]!.text !== ','), deed: inside.slice(link + 1), done: false };
    }
    case 'statement/participle': {
      if (tokens[first]!.tag === 'VERB') {
        const comma = inside.findIndex((at) => tokens[at]!.text === ',');
        return comma < 0 ? null : { subject: inside.slice(comma + 1), deed: inside.slice(0, comma), done: true };
      }
      const verb = inside.findIndex((at) => tokens[at]!.tag === 'VERB');
      return verb < 0 ? null : { subject: inside.slice(0, verb).filter((at) => tokens[at]!.text !== ','), deed: inside.slice(verb), done: true };
    }
    default: return null;
  }
};

const isVerbal = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

const isDeed = (tokens: readonly Token[], at: number): boolean => {
  let next = at;
  while (tokens[next]?.tag === 'ADV') next += 1;
  const token = tokens[next];
  return token !== undefined && isVerbal(token) && !token.norm.endsWith('ing');
};

/** "was not | arrested and charged". */
const helpersFrom = (tokens: readonly Token[], inside: readonly number[], opened: number): readonly number[] => {
  let to = opened;
  while (to < inside.length && /^(?:AUX|PART|ADV)$/.test(tokens[inside[to]!]!.tag)) to += 1;
  return inside.slice(opened, to).filter((at) => tokens[at]!.tag !== 'ADV');
};

/** Whom a pronoun means in the sentence that begins at `start`: what stands before its verb; of "he" and "she" where nobody is named there the last name of the sentence. Null where that is nothing. */
const meant = (tokens: readonly Token[], start: number, before: number, pronoun: string): readonly number[] | null => {
  let low = 0;
  let high = before;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1; else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < before && !isVerbal(tokens[at]!) && !RELATIVES.has(tokens[at]!.norm); at += 1) found.push(at);
  if ((pronoun === 'he' || pronoun === 'she') && !found.some((at) => tokens[at]!.tag === 'PROPN' || isPerson(nounOf(tokens[at]!.norm)))) return lastName(tokens, low, before);
  return found.some((at) => tokens[at]!.tag === 'NOUN' || tokens[at]!.tag === 'PROPN') ? found : null;
};

/** The last name of two words or more. */
const lastName = (tokens: readonly Token[], from: number, to: number): readonly number[] | null => {
  for (let at = to - 1; at > from; at -= 1) {
    if (tokens[at]!.tag !== 'PROPN' || tokens[at - 1]!.tag !== 'PROPN') continue;
    const name = [at];
    while (at - name.length >= from && tokens[at - name.length]!.tag === 'PROPN') name.unshift(at - name.length);
    return name;
  }
  return null;
};
