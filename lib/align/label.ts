import { isAnyone, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { verbOf, nounOf, type Subject } from '#lib/subject/index.ts';

const LONGEST = 72;

const shorten = (text: string, most: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\s,;:.–—-]+$/, '')}…`;
};

/** The item that most members have, the first of equals in the members' order; null when there is none. */
const commonest = (lists: readonly (readonly string[])[]): string | null => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: string | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
};

/** What is counted, in the sources' own plural: the broadest word among them, "people" where they name only kinds of people. */
const thingOf = (members: readonly Subject[]): string | null => {
  const measured = members.map(({ claim }) => claim.quantity?.measured ?? null).filter((phrase) => phrase !== null);
  const heads = members.flatMap((member) => member.heads.slice(0, 1));
  const first = measured[0];
  if (first === undefined) return heads[0] ?? null;
  if (new Set(heads).size <= 1) return commonest(measured.map((phrase) => [shorten(phrase, 40)]));
  if (heads.every(isPerson)) return heads.find(isAnyone) === undefined ? commonHead(members, heads) : 'people';
  return commonHead(members, heads);
};

const commonHead = (members: readonly Subject[], heads: readonly string[]): string => {
  const broadest = heads.find((head) => heads.every((other) => other === head || kinship(head, other) === 'broader')) ?? null;
  const chosen = broadest ?? commonest(heads.map((head) => [head])) ?? '';
  if (broadest === null && heads.every(isPerson)) return 'people';
  const bearer = members.find((member) => member.heads[0] === chosen);
  return shorten(bearer?.claim.quantity?.measured ?? chosen, 40);
};

/** The words of a member's sentence by term, as first written there. */
const writtenAs = (member: Subject): ReadonlyMap<string, { text: string; proper: boolean }> => {
  const { document, sentence } = member;
  const range = document.sentences[sentence];
  const found = new Map<string, { text: string; proper: boolean }>();
  for (const token of document.tokens.slice(range?.firstToken ?? 0, range?.endToken ?? 0)) {
    if (token.tag === 'PROPN' || token.tag === 'NOUN') {
      const text = token.text.replace(/['’]s$/, '');
      if (!found.has(text.toLowerCase())) found.set(text.toLowerCase(), { text, proper: token.tag === 'PROPN' });
    }
  }
  return found;
};

const sharedWord = (members: readonly Subject[], proper: boolean, not: string): string | null => {
  const lists = members.map((member) => [...writtenAs(member)].filter(([key, word]) => word.proper === proper && !not.toLowerCase().includes(nounOf(key))).map(([, { text }]) => text));
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].filter(([, count]) => count * 2 > members.length && count > 1).toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1));
  return ranked[0]?.[0] ?? null;
};

const quantityLabel = (members: readonly Subject[]): string => {
  const first = members[0];
  if (first === undefined) return '';
  const thing = thingOf(members);
  const event = commonest(members.flatMap(({ happening }) => (happening.word === null ? [] : [[happening.word]])));
  const done = event !== null && thing !== null && !thing.toLowerCase().includes(event) && (verbOf(event) !== null) ? event : null;
  const head = [thing, done].filter((part) => part !== null).join(' ');
  const place = members.length > 1 ? sharedWord(members, true, head) : null;
  const where = place ?? first.claim.place;
  const body = head === '' ? shorten(first.claim.sentence.text, LONGEST) : head;
  return shorten(where === null || body.includes(where) ? body : `${body}, ${where}`, LONGEST);
};

/** A short neutral name for what the members state, in words they have in common. */
export const labelOf = (members: readonly Subject[]): string => {
  const first = members[0];
  if (first === undefined) return '';
  switch (first.claim.kind) {
    case 'quantity': return quantityLabel(members);
    case 'quote': {
      const fullest = members.reduce((best, member) => (member.spoken.length > best.spoken.length ? member : best), first);
      const speaker = members.find(({ claim }) => claim.quote?.speaker)?.claim.quote?.speaker ?? null;
      const words = `“${shorten(fullest.claim.quote?.verbatim ?? fullest.claim.span.text, 60)}”`;
      return speaker === null ? words : `${speaker}: ${words}`;
    }
    case 'statement': return shorten(first.claim.span.text, LONGEST);
    default: return first.claim.kind satisfies never;
  }
};
