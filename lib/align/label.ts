import { isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { nounOf, verbOf, type Subject } from '#lib/subject/index.ts';
import { bare } from '#lib/text/index.ts';

const LONGEST = 72;
const LONGEST_THING = 44;

const shorten = (text: string, most: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most - 1);
  const whole = plain.slice(0, cut > most / 2 ? cut : most - 1);
  return `${whole.replace(/(?:[\s,;:.–—-]+|\s(?:and|or|of|in|the|a|an|to|for|with|other))+$/, '')}…`;
};

/** The item that most lists have, the first of equals; null when there is none. */
const commonest = (lists: readonly (readonly string[])[]): string | null => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: string | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
};

/** What befell the thing, in its last word: "people killed" → people, killed. */
const parted = (measured: string, head: string | null): { thing: string; event: string | null } => {
  const words = measured.split(' ');
  const last = words.at(-1) ?? '';
  const verb = verbOf(last);
  const isEvent = words.length > 1 && verb !== null && verb !== bare(last) && !last.endsWith('s') && !last.endsWith('ing') && nounOf(last) !== head;
  return isEvent ? { thing: words.slice(0, -1).join(' '), event: last } : { thing: measured, event: null };
};

/** A common noun that stands first in its sentence loses its capital; a name keeps it. */
const decapitalised = (thing: string, members: readonly Subject[]): string => {
  const first = thing.split(' ')[0] ?? '';
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  const isName = members.some(({ document }) => document.tokens.some(({ text, tag }) => text === first && tag === 'PROPN'));
  return isName || first === lower ? thing : lower + thing.slice(first.length);
};

type Part = Readonly<{ thing: string; event: string | null; head: string | null }>;

/** The thing in the sources' own words: their common noun, the broadest where they differ, "people" for kinds of people. */
const thingOf = (parts: readonly Part[]): string | null => {
  const heads = parts.map(({ head }) => head).filter((head) => head !== null);
  const chosen = commonest(heads.map((head) => [head]));
  if (chosen === null) return parts[0]?.thing ?? null;
  const broadest = heads.find((head) => heads.every((other) => other === head || kinship(head, other) === 'broader')) ?? null;
  if (new Set(heads).size > 1 && broadest === null && heads.every(isPerson)) return 'people';
  const head = broadest ?? chosen;
  const named = parts.filter((part) => part.head === head).map(({ thing }) => thing);
  const whole = named.filter((thing) => thing.length <= LONGEST_THING);
  return whole.length > 0 ? commonest(whole.map((thing) => [thing])) : named[0] === undefined ? null : shorten(named[0], LONGEST_THING);
};

const AROUND_BEFORE = 6;
const AROUND_AFTER = 5;

/** The words around a figure that measures nothing named. */
const aroundFigure = ({ claim, document, sentence }: Subject): string => {
  const range = document.sentences[sentence];
  if (range === undefined) return claim.span.text;
  const tokens = document.tokens.slice(range.firstToken, range.endToken);
  const from = tokens.findIndex(({ end }) => end > claim.span.start);
  const to = tokens.findLastIndex(({ start }) => start < claim.span.end);
  const first = tokens[Math.max(0, from - AROUND_BEFORE)];
  const last = tokens[Math.min(tokens.length - 1, to + AROUND_AFTER)];
  const text = document.article.text.slice(first?.start ?? claim.span.start, last?.end ?? claim.span.end);
  return `${from > AROUND_BEFORE ? '… ' : ''}${shorten(text, LONGEST).replace(/[.!?]$/, '')}${to + AROUND_AFTER < tokens.length - 1 ? ' …' : ''}`;
};

const quantityLabel = (members: readonly Subject[]): string => {
  const first = members[0];
  if (first === undefined) return '';
  const parts = members.flatMap(({ claim, heads }): readonly Part[] => {
    const measured = claim.quantity?.measured ?? null;
    const head = claim.quantity?.head == null ? null : nounOf(claim.quantity.head);
    // What the subject dropped from its heads (whoever says so) is no name for the thing either.
    return measured === null || (head !== null && heads.length > 0 && !heads.includes(head)) ? [] : [{ ...parted(measured, head), head }];
  });
  const thing = thingOf(parts) ?? (members.some(({ heads }) => heads.includes('person')) ? 'people' : null);
  if (thing === null) return aroundFigure(first);
  const happened = members.flatMap(({ happening }) => (happening.word !== null && /(?:ed|en|ung|eld|ost|ead|urt)$/.test(happening.word) ? [[happening.word]] : []));
  const event = commonest([...parts.flatMap((part) => (part.event === null ? [] : [[part.event]])), ...happened]);
  const head = event === null || thing.includes(event) ? thing : `${thing} ${event}`;
  const places = members.flatMap(({ claim }) => (claim.place === null ? [] : [[claim.place]]));
  const place = commonest(places);
  const agreed = place !== null && places.filter(([name]) => name === place).length * 2 >= places.length && !head.includes(place) && /^\p{Lu}/u.test(place);
  return shorten(decapitalised(agreed ? `${head} in ${place}` : head, members), LONGEST);
};

/** A short neutral name for what the members state, in words that they have in common. */
export const labelOf = (members: readonly Subject[]): string => {
  const first = members[0];
  if (first === undefined) return '';
  switch (first.claim.kind) {
    case 'quantity': return quantityLabel(members);
    case 'quote': {
      const fullest = members.reduce((best, member) => (member.spoken.length > best.spoken.length ? member : best), first);
      const speaker = members.find(({ claim }) => claim.quote?.speaker)?.claim.quote?.speaker ?? null;
      const words = `“${shorten(fullest.claim.quote?.verbatim ?? fullest.claim.span.text, 60).replace(/[.,;]$/, '')}”`;
      return speaker === null ? words : `${speaker}: ${words}`;
    }
    case 'statement': return shorten(first.claim.span.text, LONGEST);
    default: return first.claim.kind satisfies never;
  }
};
