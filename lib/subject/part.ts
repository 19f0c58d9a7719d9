import type { Document } from '#lib/model/index.ts';
import { nounOf } from './lemmas.ts';

const PART_BEFORE: ReadonlySet<string> = new Set('another further additional extra including among include includes included'.split(' '));
const PART_AFTER: ReadonlySet<string> = new Set(['more']);
const PART_OF: ReadonlySet<string> = new Set('them whom those these which'.split(' '));
const PART_OF_THE: ReadonlySet<string> = new Set('victim dead injured wounded killed missing survivor casualty death arrested detained infected loss redundancy cut total'.split(' '));
const PART_REACH = 3;

const PLACE_REACH = 4;

/** "14 died in Kano, nine in Kaduna and six in Jos": figures side by side, each with its place, are parts of a whole. */
export const isListed = ({ tokens }: Document, [from, to]: readonly [number, number], [, end]: readonly [number, number]): boolean => {
  // The whole that opens the list has no place of the list behind it.
  if (!tokens.slice(end, end + PLACE_REACH).some(({ norm }, at) => norm === 'in' && tokens[end + at + 1]?.tag === 'PROPN')) return false;
  let places = 0;
  for (let at = from + 1; at < to; at += 1) {
    const before = tokens[at - 2];
    if (tokens[at]?.tag === 'PROPN' && tokens[at - 1]?.norm === 'in' && before !== undefined && tokens.slice(Math.max(from, at - 6), at - 1).some(({ tag }) => tag === 'NUM')) places += 1;
  }
  return places >= 2;
};

const INCLUDED_REACH = 9;

/** After "including", or in the list that it opens: "including 183 contacts and 301 health workers". */
const isIncluded = (tokens: Document['tokens'], at: number, from: number): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - INCLUDED_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX' || (token.tag === 'PUNCT' && token.text !== ',')) return token?.norm === 'including';
    if (token.norm === 'including' || (token.norm === 'among' && at - back <= PART_REACH)) return true;
  }
  return false;
};

const isObject = (tokens: Document['tokens'], figure: number, from: number): boolean => {
  let at = figure - 1;
  while (at > from && /^(?:at|least|about|some|around|nearly|over|more|than|up|to)$/.test(tokens[at]?.norm ?? '')) at -= 1;
  return tokens[at]?.tag === 'VERB';
};

/** Whether the words around a figure say that it is a part of a larger one, or comes on top of it. `from`: where its sentence begins. */
export const isPart = ({ tokens }: Document, figure: readonly [number, number], from: number, dimension: string): boolean => {
  // "Of these, 74 were on contract"
  for (let at = figure[0] - 1; at > Math.max(from, figure[0] - 5); at -= 1) if (tokens[at - 1]?.norm === 'of' && PART_OF.has(tokens[at]?.norm ?? '')) return true;
  const [before, after, next] = [(figure[0] > from ? tokens[figure[0] - 1]?.norm : null) ?? '', tokens[figure[1]]?.norm ?? '', tokens[figure[1] + 1]?.norm ?? ''];
  const of = after === 'of' && (next === 'the' || next === 'its' || next === 'their' || next === 'those')
    && tokens.slice(figure[1] + 2, figure[1] + 2 + PART_REACH).some(({ norm }) => PART_OF_THE.has(nounOf(norm)));
  // A share is always one of something: "48 per cent of those on the roll", "5 per cent more pay".
  if (dimension === 'ratio') return after === 'of' && (next === 'them' || next === 'whom');
  // "including at least 14 children": what stands between modifies the figure.
  const including = isIncluded(tokens, figure[0], from);
  // "carrying 48 pilgrims, killing 17 of them": of the 48, and all who were killed.
  if (after === 'of' && PART_OF.has(next) && isObject(tokens, figure[0], from)) return false;
  return PART_BEFORE.has(before) || including || (PART_AFTER.has(after) && next !== 'than') || (after === 'of' && PART_OF.has(next)) || of;
};
