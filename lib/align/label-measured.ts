import { deedVerbsOf } from '#lib/lexicon/deeds.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { BARE_NOUNS, LASTING, MONEY_NOUNS, TIME_NOUNS } from '#lib/lexicon/labels.ts';
import { STATISTICS } from '#lib/lexicon/statistics.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import { nounOf, type Subject } from '#lib/subject/index.ts';

export const NUMBERED = /^(?:\d|[$£€]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|seventy|fifty)\b)/i;

/** Whether the head of a phrase is many. */
export const isPlural = (thing: string): boolean => {
  const last = thing.split(' ')[0] === thing ? thing : thing.split(/ (?:of|in|for|to) /)[0]?.split(' ').at(-1) ?? '';
  return nounOf(last) !== last.toLowerCase() || last === 'people';
};

/** Whether the head of a phrase, before any "of" or "for", is one of the nouns. */
const isOfKind = (thing: string, nouns: ReadonlySet<string>): boolean => {
  const core = thing.split(/ (?:of|in|for|to|on|at|between|by|from|with|towards?|per) /)[0]?.split(' ') ?? [];
  return core.some((word) => nouns.has(nounOf(word.toLowerCase())));
};

const LENGTHS = /\b(?:distance|length|height|depth|width|altitude|range|rise|level|rainfall|rain|snow|border|coastline|stretch|elevation|radius|diameter|thickness|wingspan|waves?|surge)\b/;
const LENGTH_NAMES: readonly (readonly [string, string])[] = [['depth', 'depth of'], ['height', 'height of'], ['width', 'width of'], ['stretch', 'length of']];

/** Which length it is, where a member tells it; else a distance. */
const lengthName = (members: readonly Subject[]): string =>
  LENGTH_NAMES.find(([event]) => members.some(({ happening }) => happening.events.includes(event) || happening.around.includes(event)))?.[1] ?? 'distance of';

// What is told in per cent under its own name (own list).
const SHARES: ReadonlySet<string> = new Set('share rate turnout stake support premium discount margin yield interest coverage majority tariff levy duty tax surcharge surtax rise fall increase decrease cut drop gain loss growth inflation deficit surplus return target quota approval swing probability chance risk percentage proportion'.split(' '));

const DEED_ALONE: ReadonlyMap<string, string> = new Map([['receipt', 'sum received'], ['payment', 'sum paid'], ['spending', 'sum spent'], ['loss', 'sum lost'], ['theft', 'sum stolen'], ['release', 'sum released'], ['sanction', 'sum sanctioned'], ['approval', 'sum approved'], ['gift', 'sum given'], ['donation', 'sum donated'], ['pledge', 'sum pledged'], ['transfer', 'sum transferred'], ['purchase', 'sum paid']]);

/** "age of", "share of", "change in", "weight of": what the figure says of the thing, where the thing alone does not tell. */
export const asMeasured = (thing: string, dimension: string, members: readonly Subject[]): string => {
  const isNamed = /^\p{Lu}/u.test(thing);
  switch (dimension) {
    case 'age': return /\bage\b/.test(thing) ? thing : `age of ${thing}`;
    case 'duration': return isOfKind(thing, TIME_NOUNS) ? thing : !isPerson(nounOf(thing)) && deedVerbsOf(nounOf(thing)).length > 0 ? `length of ${thing}` : `time for ${thing}`;
    case 'mass': return /weight|cargo|load/.test(thing) ? thing : `weight of ${thing}`;
    case 'money': return DEED_ALONE.get(thing) ?? (isOfKind(thing, MONEY_NOUNS) ? thing : BODY_NOUNS.has(nounOf(thing.split(' ').at(-1) ?? '')) || NUMBERED.test(thing) ? `${thing} (sum)` : `sum for ${thing}`);
    case 'price': return isOfKind(thing, MONEY_NOUNS) || isNamed ? thing : `price of ${thing}`;
    case 'length': return LENGTHS.test(thing) || isNamed ? thing : `${lengthName(members)} ${thing}`;
    case 'area': return /\b(?:area|land|forest|site|hectares|acres)\b/.test(thing) || isNamed ? thing : `area of ${thing}`;
    case 'speed': return /\b(?:speed|winds?|gusts?)\b/.test(thing) || isNamed ? thing : `speed of ${thing}`;
    case 'ratio':
      if (members.some(({ claim }) => claim.quantity?.change != null)) return /^(?:change|rise|fall|growth|increase)/.test(thing) ? thing : `change in ${thing}`;
      return !isNamed && (isOfKind(thing, STATISTICS) || isOfKind(thing, SHARES)) ? thing : `share of ${thing}`;
    default: return thing;
  }
};

/** Whether a name leaves open what it is a figure of: a bare "people" or "cash", one thing where many are counted, a time or sum "for" what may not be meant. */
export const isThin = (label: string, dimension: string, members: readonly Subject[]): boolean => {
  if (BARE_NOUNS.has(label.toLowerCase())) return true;
  if (dimension === 'duration' && !label.includes(' ')) return !LASTING.has(label);
  if (label.startsWith('distance of ')) return true;
  if (/^(?:time|sum|payment|share) (?:for|of) /.test(label)) return !isPurpose(label.slice(label.indexOf(' ') + 1), members);
  return dimension === 'count' && !label.includes(' ') && (!isPlural(label) || /^\p{Lu}/u.test(label)) && !STATISTICS.has(label) && !SHARES.has(label);
};

/** "for flood relief": as a member itself puts it. */
const isPurpose = (told: string, members: readonly Subject[]): boolean => members.some(({ claim: { sentence } }) => sentence.text.includes(` ${told}`));
