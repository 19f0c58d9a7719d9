import { KNOWN_PLACES } from '#lib/lexicon/places.ts';
import { isCommaOrSemicolon, isThoseOrWhich } from '#lib/lexicon/word-tests.ts';
import { singleSpaced } from '#lib/text/spaces.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import type { Atom } from '../quantity/atoms.ts';

/** A figure that was found, in atoms `from` to `to` (exclusive). */
type Figure = Readonly<{ from: number; to: number }>;

const INTO: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'near', 'outside', 'inside', 'around', 'within', 'at', 'from', 'off', 'into', 'to', 'of']);
const SURE: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'near', 'outside', 'inside', 'within']);

const REACH = 30;

const LONGEST = 10;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Name that begins at atom `at`, over "of the" and hyphens inside it; its end. */
const nameEnd = (atoms: readonly Atom[], at: number): number => {
  let to = at;
  while (to < Math.min(atoms.length, at + LONGEST) && atoms[to]!.tag === 'PROPN' && !atoms[to]!.date) to += 1;
  return to;
};

const isIncludingWhomThemOrNamely = (word: string): boolean => word === 'including' || word === 'whom' || word === 'them' || word === 'namely';
const isListMark = (word: string): boolean => word === ',' || word === 'and' || word === ':' || word === ';' || word === 'plus' || word === 'with' || word === '—' || word === '–';

/** "three | in Perth", "including 800", "900 of them in Wales": a part of what was counted before, with a place of its own. */
export const isPart = (atoms: readonly Atom[], { from, to }: Figure): boolean => {
  const before = norm(atoms, from - 1);
  if (isIncludingWhomThemOrNamely(before)) return true;
  return isListMark(before) && isLocated(atoms, to);
};

const isPlacePreposition = (word: string): boolean => word === 'in' || word === 'at' || word === 'on' || word === 'near' || word === 'across' || word === 'outside' || word === 'from';

/** Whether the figure's noun is left out and its place stands right behind: "nine | in the north". */
const isLocated = (atoms: readonly Atom[], to: number): boolean => {
  const link = norm(atoms, to) === 'of' && isThoseOrWhich(norm(atoms, to + 1)) ? to + 2 : to;
  return isPlacePreposition(norm(atoms, link)) && atoms[link + 1]?.tag !== 'NUM';
};

/** "with the rest in Germany" */
const REST: ReadonlySet<string> = new Set(['rest', 'remainder', 'others', 'elsewhere', 'worldwide', 'globally', 'nationwide', 'overseas', 'abroad']);

/** Where the clause that holds the figure at atom `at` ends, if it is a relative one: at its closing comma. */
const relativeEnd = (atoms: readonly Atom[], at: number): number => {
  let near = at;
  const first = Math.max(0, at - 12);
  for (; near > first; near -= 1) {
    const word = norm(atoms, near);
    if (word === ',' || word === ';' || word === '.') break;
    if (word !== 'which' && word !== 'who' && word !== 'where' && word !== 'whose') continue;
    let end = at;
    const last = Math.min(atoms.length, at + REACH);
    while (end < last && norm(atoms, end) !== ',' && norm(atoms, end) !== ';') end += 1;
    return end;
  }
  return atoms.length;
};

/** A place with the end of its name. */
type Place = Readonly<{ name: string; end: number }>;

/** The places of a sentence by the preposition before each; null where none is named, as in most. */
export const placesIn = (text: string, atoms: readonly Atom[]): ReadonlyMap<number, Place> | null => {
  let places: Map<number, Place> | null = null;
  for (let at = 0; at < atoms.length; at += 1) {
    const place = atoms[at]!.tag === 'ADP' ? placeAt(text, atoms, at) : null;
    if (place !== null) (places ??= new Map<number, Place>()).set(at, place);
  }
  return places;
};

/**
 * The place that a figure is about: a name after "in" or "across" in the same sentence, the nearest behind the figure,
 * else before it; after other prepositions only a known country or capital. Not looked for beyond a part with a place
 * of its own, which `parts` marks by its first atom, nor beyond the words that tell who said so and where.
 */
export const placeOf = (atoms: readonly Atom[], places: ReadonlyMap<number, Place>, figure: Figure, parts: ReadonlySet<number>): string | null => {
  const { from, to } = figure;
  const own = parts.has(from) && isLocated(atoms, to);
  let office: string | null = null;
  const end = Math.min(atoms.length, to + REACH, relativeEnd(atoms, from));
  for (let at = to; at < end; at += 1) {
    const word = norm(atoms, at);
    if (word === ';' || word === ':' || (parts.size > 0 && parts.has(at)) || word === 'told' || word === 'tells' || word === 'telling') break;
    // "2,300 jobs worldwide" has no place, "9,400 in Wales, with the rest in Germany" only the first.
    if (REST.has(word)) { if (at < to + 4) return null; break; }
    if (own && at > to && (word === ',' || word === 'and')) break;
    const found = places.get(at);
    if (found === undefined) continue;
    if (!isSayForm(norm(atoms, found.end))) return found.name;
    office ??= found.name;
  }
  if (own) return office;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (norm(atoms, at) === ';') break;
    const found = places.get(at);
    // What stands right behind a part is where that part is.
    if (found !== undefined && !ofPart(atoms, at, parts)) return found.name;
  }
  return office;
};

/** "the ministry in Lusaka said": where it speaks, which counts only where no other place is named. */
const isSayForm = (word: string): boolean => word === 'said' || word === 'says' || word === 'say' || word === 'reported' || word === 'reports' || word === 'announced' || word === 'added' || word === 'told' || word === 'confirmed' || word === 'estimated' || word === 'estimates';

const ofPart = (atoms: readonly Atom[], at: number, parts: ReadonlySet<number>): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - 6) && !isCommaOrSemicolon(norm(atoms, near)); near -= 1) if (parts.has(near)) return true;
  return false;
};

/** Where somebody spoke or has an office is not where the thing is: "based in Leeds", "reporters in Manila". */
const ELSEWHERE: ReadonlySet<string> = new Set(['based', 'headquartered', 'born', 'reporters', 'journalists', 'registered', 'listed', 'published', 'interview', 'poll', 'survey']);

const LENGTHS: ReadonlySet<string> = new Set('km kilometre kilometres kilometer kilometers mile miles m metre metres meter meters mi'.split(' '));

/** Names of storms, deeds and diseases that begin like this are no places. */
const NOT_PLACES: ReadonlySet<string> = new Set('cyclone hurricane typhoon storm operation tropical ebola covid mr mrs ms dr president minister'.split(' '));

/** Bodies, contests and rankings that one can be "in" as well. */
const NO_PLACE_ENDS: ReadonlySet<string> = new Set('assembly assembly. senate senate. congress congress. parliament parliament. house house. council council. commons commons. lords lords. group group. ranking ranking. rankings rankings. league league. cup cup. index index. report report. poll poll. survey survey. court court. party party. summit summit. series series. championship championship. championships championships. games games. open open. act act. war war. olympics olympics. bundesliga bundesliga. nba nba. nfl nfl. twitter twitter. facebook facebook. instagram instagram. inc inc. corp corp. ltd ltd. plc plc. journal journal. news news. post post. times times. herald herald. tribune tribune. gazette gazette. magazine magazine.'.split(' '));

/** What a place's name may stand before; any other noun makes it part of another name, as "in the Austin Echo poll". */
const OF_PLACES: ReadonlySet<string> = new Set(['state', 'province', 'region', 'district', 'county', 'city', 'area', 'valley', "province's", 'coast', 'bridge', 'airport', 'port', 'island', 'islands', 'governorate', 'prefecture', 'township', 'municipality', 'suburb', 'neighbourhood', 'neighborhood', 'village', 'town', 'border', 'and']);

const placeAt = (text: string, atoms: readonly Atom[], at: number): Place | null => {
  const link = atoms[at]!;
  if (link.tag !== 'ADP' || !INTO.has(link.norm)) return null;
  let start = at + 1;
  if (atoms[start]?.norm === 'the') start += 1;
  while (start < at + 5 && atoms[start] !== undefined && (atoms[start]!.tag === 'ADJ' || atoms[start]!.norm === 'mainland') && !isCapitalised(atoms[start]!.text)) start += 1;
  const end = nameEnd(atoms, start);
  if (end === start || NOT_PLACES.has(norm(atoms, start))) return null;
  const before = norm(atoms, at - 1);
  if (ELSEWHERE.has(before) || (link.norm === 'from' && LENGTHS.has(before))) return null;
  // "the Dutch town of Apeldoorn", "a Sunni district of Baghdad"
  if (atoms[end]?.tag === 'NOUN' && OF_PLACES.has(norm(atoms, end)) && norm(atoms, end + 1) === 'of' && atoms[end + 2]?.tag === 'PROPN') {
    const last = nameEnd(atoms, end + 2);
    return { name: singleSpaced(text.slice(atoms[end + 2]!.start, atoms[last - 1]!.end)), end: last };
  }
  const name = singleSpaced(text.slice(atoms[start]!.start, atoms[end - 1]!.end));
  if (KNOWN_PLACES.has(name.toLowerCase())) return { name, end };
  if (NO_PLACE_ENDS.has(norm(atoms, end - 1))) return null;
  if (atoms[end]?.tag === 'NOUN' && !atoms[end]!.date && !OF_PLACES.has(norm(atoms, end))) return null;
  return SURE.has(link.norm) ? { name, end } : null;
};
