import { areNeighbours, areOpposed, eventsOf, LIGHT, phrasalEvent } from '#lib/lexicon/events.ts';
import { isAnyone, isCommonNoun, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { nounOf, termOf, verbOf, type Subject } from '#lib/subject/index.ts';
import { bare } from '#lib/text/index.ts';
import { withClause } from './label-clause.ts';
import { isTelling, withGap } from './label-gap.ts';
import { asMeasured, isPlural, isThin, NUMBERED } from './label-measured.ts';

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

const OTHER_CLAUSE = /^(.+?) and (?:the |a |an |its |their |his |her )?(?:\p{L}+ ){0,3}?(\p{L}+)$/u;

/** "employees and annual sales", "areas and the party": what follows the "and" is another thing, unless both are of one kind. */
const uncoordinated = (measured: string): string => {
  const [, first = '', last = ''] = OTHER_CLAUSE.exec(measured) ?? [];
  const noun = nounOf((first.split(/ (?:of|in|for|from|at|on|to) /)[0]?.split(' ').at(-1) ?? '').toLowerCase());
  const other = nounOf(last.toLowerCase());
  return first === '' || / and (?:other|others)\b/.test(measured) || (isPerson(noun) && isPerson(other)) || (kinship(noun, other) !== 'none') || !isCommonNoun(noun) || (!isPerson(noun) && !/ and (?:the|a|an|its|their|his|her) /.test(measured)) ? measured : first;
};

/** What befell the thing, in its last word: "people killed" → people, killed. */
const parted = (whole: string, head: string | null): { thing: string; event: string | null } => {
  const measured = uncoordinated(whole);
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
  // "President Ade Bello" is a name from its first word on.
  if (first === lower || /^\p{Lu}\S+ \p{Lu}/u.test(thing)) return thing;
  const name = first.replace(/['’]s?$/, '');
  const tokens = members.flatMap(({ document }) => document.tokens);
  // "Workers" stands in a union's name, and elsewhere in small letters.
  const isName = tokens.some(({ text, tag }) => (text === first || text === name) && tag === 'PROPN') && (name !== first || !tokens.some(({ text }) => text === lower));
  return isName ? thing : lower + thing.slice(first.length);
};

/** `around`: nouns and names of its sentence. */
type Part = Readonly<{ thing: string; event: string | null; head: string | null; around: ReadonlySet<string> }>;

/** An adjective in front that most of the others do without: "the challenging tax target" is the tax target. */
const withoutOpinion = (thing: string, parts: readonly Part[]): string => {
  const [first = '', ...rest] = thing.split(' ');
  if (rest.length === 0 || !OPINION.test(first) || /^\p{Lu}/u.test(rest[0] ?? '')) return thing;
  return parts.filter((part) => part.thing.split(' ')[0] === first).length * 2 > parts.length ? thing : rest.join(' ');
};

const OPINION = /^(?:challenging|ambitious|huge|massive|modest|generous|record|dramatic|sharp|steep|controversial|illegal|luxury|elaborate|staggering|whopping|paltry|mere|so-called|alleged|planned|estimated|expected|proposed|annual)$/i;

/** "earnings" of an article where another has "cocoa receipts" and all speak of cocoa: what stands before the noun, where most know it. */
const fuller = (head: string, parts: readonly Part[]): string | null => {
  const longer = parts.filter((part) => part.head !== null && (part.head === head || kinship(part.head, head) === 'same') && /^\p{Ll}?[\p{L}’'-]+ [\p{L}-]+$/u.test(part.thing) && nounOf(part.thing.split(' ')[1] ?? '') === part.head
    && !OPINION.test(part.thing.split(' ')[0] ?? '') && !/(?:ed|ing|en)$/.test(part.thing.split(' ')[0] ?? '') && !BODY_NOUNS.has(nounOf(part.thing.split(' ')[0] ?? '')));
  const known = longer.filter(({ thing }) => parts.filter(({ around }) => around.has(nounOf((thing.split(' ')[0] ?? '').toLowerCase()))).length * 2 > parts.length);
  return commonest(known.map(({ thing }) => [thing]));
};

/** The thing in the sources' own words: their common noun, the broadest where they differ, "people" for kinds of people. */
const thingOf = (parts: readonly Part[]): string | null => {
  const all = parts.map(({ head }) => head).filter((head) => head !== null);
  // Not "members" where another article says nurses; not "the government" whose growth it is.
  const telling = all.filter((head) => head === 'person' || (!isAnyone(head) && !BODY_NOUNS.has(head)));
  const heads = telling.length > 0 && telling.some((head) => head !== 'person') && !all.includes('person') ? telling : all;
  const chosen = commonest(heads.map((head) => [head]));
  if (chosen === null) return parts[0]?.thing ?? null;
  const broadest = heads.find((head) => heads.every((other) => other === head || kinship(head, other) === 'broader')) ?? null;
  if (new Set(heads).size > 1 && broadest === null && heads.every(isPerson)) return 'people';
  // "Bridge" of two articles rather than "structure" of one; of people the word that covers all.
  const head = broadest !== null && heads.every(isPerson) ? broadest : chosen;
  const named = parts.filter((part) => part.head === head).map(({ thing }) => withoutOpinion(thing, parts));
  const clean = named.filter((thing) => !NUMBERED.test(thing));
  const whole = (clean.length > 0 ? clean : named).filter((thing) => thing.length <= LONGEST_THING);
  if (whole.length === 0) return named[0] === undefined ? null : shorten(named[0], LONGEST_THING);
  const common = commonest(whole.map((thing) => [thing])) ?? '';
  return common.includes(' ') ? common : fuller(head, parts) ?? common;
};

// What a figure of each dimension is where its article names nothing else.
const DIMENSIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  count: 'number', ratio: 'share', money: 'sum', length: 'distance', area: 'area', mass: 'weight', duration: 'time', temperature: 'temperature', speed: 'speed', volume: 'volume', age: 'age', rank: 'rank',
}));

/** A name for a figure that measures nothing named: whom it is for, else what is measured at all. */
const unnamed = (member: Subject): string => {
  const { claim: { quantity }, heads: things, happening } = member;
  const heads = quantity?.measured != null && isNameOf(member, quantity.measured) ? [] : things;
  const dimension = quantity?.dimension ?? 'count';
  const head = heads[0]?.replace(/^[@~]/, '');
  if (head !== undefined) return dimension === 'money' ? `sum for ${ofMany(head)}` : happening.word === null ? head : `${head} ${happening.word}`;
  // "sum owed"
  const done = happening.verb === null || LIGHT.has(happening.verb) ? null : participle(happening.verb);
  if (dimension === 'money' && done !== null) return `sum ${done}`;
  return DIMENSIONS.get(dimension) ?? dimension;
};

const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries({ pay: 'paid', spend: 'spent', lose: 'lost', cost: 'cost', sell: 'fetched', buy: 'paid', owe: 'owed', raise: 'raised', earn: 'earned', win: 'won', invest: 'invested', borrow: 'borrowed', lend: 'lent', fine: 'fined', steal: 'stolen', donate: 'donated', pledge: 'pledged', offer: 'offered', demand: 'demanded', save: 'saved', claim: 'claimed', award: 'awarded', receive: 'received', seize: 'seized', transfer: 'transferred', budget: 'budgeted', allocate: 'allocated' }));

const participle = (verb: string): string | null => PARTICIPLES.get(verb) ?? null;

const ofMany = (head: string): string => (/^(?:dead|injured|wounded|missing|displaced|homeless)$/.test(head) ? `the ${head}` : `each ${head}`);

/** Whose figure it is, as written, where all who name a holder name the same. */
const holderName = (members: readonly Subject[]): string | null => {
  const first = members.find(({ frame }) => frame.holder.size > 0);
  if (first === undefined || members.filter(({ frame }) => frame.holder.size > 0).length * 2 <= members.length) return null;
  const key = [...first.frame.holder].find((name) => members.every(({ frame }) => frame.holder.size === 0 || frame.holder.has(name)));
  const range = first.document.sentences[first.sentence];
  if (key === undefined || range === undefined) return null;
  return first.document.tokens.slice(range.firstToken, range.endToken).find((token) => token.tag === 'PROPN' && termOf(token) === key)?.text.replace(/['’]s?$/, '') ?? null;
};

/** "jobs cut" says what "axed" would say again. */
const alreadyTold = (thing: string, event: string): boolean => {
  const events = eventsOf(verbOf(event) ?? event);
  const words = thing.split(' ').slice(1);
  return words.some((word) => [...eventsOf(verbOf(word) ?? word), ...eventsOf(nounOf(word))].some((told) => events.includes(told) || areNeighbours(told, events[0] ?? '')));
};

const STATES = /\b(?:dead|died|killed|missing|injured|wounded|hurt|alive|aboard|on board|homeless|drowned|detained|arrested|infected|vaccinated|evacuated|rescued|toll|deaths?)\b/;

// What people did, not what was done to them: "people who marched".
const DID: ReadonlySet<string> = new Set(`died drowned perished survived marched rallied demonstrated protested walked fled attended gathered voted travelled traveled escaped disappeared
  vanished returned arrived joined resigned retired lived`.split(/\s+/));

/** A name alone ("Corvane Energy") is whose figure it is, not what it is a figure of. */
const isName = (thing: string): boolean => /^(?:\p{Lu}[\p{L}’'.-]*\s?)+$/u.test(thing);

const isNameOf = (member: Subject, thing: string): boolean =>
  isName(thing) && member.document.tokens.some(({ text, tag }) => tag === 'PROPN' && text === thing.split(' ').at(-1)) && member.claim.quantity?.dimension !== 'count' && member.claim.quantity?.dimension !== 'age';

// Bodies that meet in a place and are none.
const NO_PLACE = /\b(?:Parliament|Congress|Senate|Assembly|Court|House|Council|Union|Gulf)$/;

/** "cases of cholera": the most that a member says of what it counts. */
const fullestOf = (members: readonly Subject[]): string | null => {
  const named = members.flatMap(({ claim: { quantity } }) => (quantity?.measured == null ? [] : [parted(quantity.measured, quantity.head === null ? null : nounOf(quantity.head)).thing]));
  return named.filter((thing) => thing !== 'people' && !NUMBERED.test(thing) && thing.length <= LONGEST_THING).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
};

/** Whether what befell them is told of them by as many as do not tell it; one of two may be silent. */
const isCommon = (word: string, members: readonly Subject[]): boolean => {
  const events = [...eventsOf(verbOf(word) ?? word), ...eventsOf(nounOf(word))];
  const tell = members.filter(({ happening }) => happening.events.length > 0 || happening.verb !== null);
  const alike = tell.filter(({ happening }) => happening.word === word || happening.verb === verbOf(word) || happening.events.some((one) => events.some((two) => one === two || areNeighbours(one, two))));
  return alike.length * 2 > tell.length || (tell.length === 2 && events.length > 0);
};

const quantityLabel = (members: readonly Subject[]): string => {
  const first = members[0];
  if (first === undefined) return '';
  const parts = members.flatMap((member): readonly Part[] => {
    const { claim, heads, happening, mentioned, words } = member;
    const measured = claim.quantity?.measured ?? null;
    const head = claim.quantity?.head == null ? null : nounOf(claim.quantity.head);
    // What the subject dropped from its heads (whoever says so) is no name for the thing either.
    const { thing, event } = parted(measured ?? '', head);
    const contrary = event !== null && happening.events.some((one) => [...eventsOf(verbOf(event) ?? event), phrasalEvent(head ?? '', verbOf(event) ?? event) ?? ''].some((two) => areOpposed(one, two)));
    const around = new Set([...mentioned, ...words.keys()]);
    if (contrary) return [{ thing, event: happening.word, head, around }];
    return measured === null || isNameOf(member, measured) || (head !== null && heads.length > 0 && !heads.includes(head)) ? [] : [{ ...parted(measured, head), head, around }];
  });
  const named = thingOf(parts) ?? (members.some(({ heads }) => heads.includes('person')) ? 'people' : null);
  if (named === null) return shorten(withGap(members, true) ?? unnamed(first), LONGEST);
  const dimension = first.claim.quantity?.dimension ?? 'count';
  const thing = decapitalised(named, members);
  const happened = members.flatMap(({ happening }) => (happening.word !== null && /(?:ed|en|ung|eld|ost|ead|urt)$/.test(happening.word) ? [[happening.word]] : []));
  const told = [...parts.flatMap((part) => (part.event === null ? [] : [[part.event]])), ...happened].filter(([word]) => !LIGHT.has(verbOf(word ?? '') ?? '') && !isTelling(word ?? ''));
  const likeliest = dimension === 'count' ? commonest(told) : null;
  const event = likeliest === null || isCommon(likeliest, members) ? likeliest : null;
  const what = event !== null && thing === 'people' && /(?:deaths|injuries|arrests|casualties|detentions|evacuations)$/.test(event) ? event : event === null || thing.includes(event) || alreadyTold(thing, event) || STATES.test(thing) ? thing : DID.has(event) ? `${thing} ${isPerson(nounOf(first.heads[0] ?? '')) ? 'who' : 'that'} ${event}` : `${thing} ${event}`;
  const holder = dimension === 'count' || dimension === 'ratio' ? holderName(members) : null;
  // "People employed of Northmere" is no English.
  const owned = holder === null || event !== null || what.includes(holder) ? what : `${what} of ${holder}`;
  const fuller = told.length === 0 && owned === 'people' ? parts.map((part) => part.thing).find((other) => other !== 'people') ?? fullestOf(members) ?? owned : null;
  const plain = fuller ?? asMeasured(owned, dimension, members);
  const head = dimension === 'count' && isPlural(plain) && /^\p{L}+$/u.test(plain) ? withClause(plain, members) : plain;
  const places = members.flatMap((member) => (member.frame.place === null || !isTold(member, member.frame.place) ? [] : [[member.frame.place]]));
  const place = commonest(places);
  const agreed = place !== null && head === plain && places.filter(([name]) => name === place).length * 2 >= places.length && places.length * 3 >= members.length && !head.includes(place) && /^\p{Lu}/u.test(place) && !NO_PLACE.test(place);
  const whole = agreed ? `${head} in ${place}` : head;
  return shorten(isThin(whole, dimension, members) ? withGap(members, false) ?? whole : decapitalised(whole, members), LONGEST);
};

/** "In Kano", and not "Kano's team" or "from Kano". */
const isTold = ({ claim: { sentence } }: Subject, place: string): boolean => {
  for (let at = sentence.text.indexOf(place); at >= 0; at = sentence.text.indexOf(place, at + 1)) {
    if (/\b(?:in|at|near|across|around|outside) (?:the )?$/i.test(sentence.text.slice(Math.max(0, at - 14), at)) && !/^['’]s\b/.test(sentence.text.slice(at + place.length))) return true;
  }
  return false;
};

const OPEN = /^(?:he|she|it|they)(?=\s)/i;

/** The words of a member that say of whom they tell; else those of the first, with who says so for the pronoun. */
const clearest = (members: readonly Subject[]): string | null => {
  const clear = members.find(({ claim }) => !OPEN.test(claim.span.text));
  if (clear !== undefined) return clear.claim.span.text;
  const named = members.find(({ claim }) => claim.attribution.length > 0);
  return named === undefined ? null : named.claim.span.text.replace(OPEN, named.claim.attribution[0]?.source ?? '');
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
    case 'statement': return shorten(clearest(members) ?? first.claim.span.text, LONGEST);
    default: return first.claim.kind satisfies never;
  }
};
