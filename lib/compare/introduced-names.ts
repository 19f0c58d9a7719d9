import type { Document, Reading, Token } from '#lib/model/index.ts';
import { nounOf } from '#lib/subject/index.ts';
import { areOfOneSort, areTwoNames, isGeneral, phraseFrom, phraseOf, phraseUpTo, type NounPhrase } from './noun-phrases.ts';

/**
 * A name that an article gives for what it calls otherwise itself: "camps, which the state calls “training centres”".
 * `general`: its own word is none for the thing alone ("the sites").
 */
export type Introduction = Readonly<{ own: NounPhrase; name: NounPhrase; general: boolean }>;

type Named = Omit<Introduction, 'general'>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CALLS = words('call calls called calling term terms termed dub dubs dubbed brand brands branded label labels labelled labeled nickname nicknamed');
const CALLS_AS = words('describe describes described refer refers referred know known');
const ADVERBS = words('also officially locally better widely commonly popularly formally informally otherwise often sometimes still previously formerly now');
const RELATIVE = words('which that whom');

// What somebody thinks of a thing is not what he calls it (own list).
const OPINIONS = words(`lie falsehood fabrication rumour rumor smear nonsense rubbish joke farce sham shame disgrace scandal outrage insult betrayal failure success mistake error
  victory defeat disaster catastrophe tragedy nightmare miracle milestone breakthrough blow setback turning threat challenge opportunity hope priority hero heroes example proof sign excuse`);

const LONGEST_CALLER = 5;

const isMark = (token: Token | undefined): boolean => token?.tag === 'PUNCT' && /^["“”'‘’«»]+$/.test(token.text);
const isCaller = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'DET' || tag === 'ADJ' || tag === 'AUX' || tag === 'ADV' || tag === 'PART';

/** The phrase before token `to`, past the names that say where and when: "camps near Tamale on Sunday". */
const phraseBefore = (document: Document, to: number, begin: number): NounPhrase | null => {
  let at = to;
  if (document.tokens[at - 1]?.tag === 'PROPN') while (at > begin && ['PROPN', 'ADP', 'NUM'].includes(document.tokens[at - 1]?.tag ?? '')) at -= 1;
  return phraseUpTo(document, at, begin);
};

/** "calls the camps schools": after a plural noun another begins. */
const partedAt = (document: Document, from: number, to: number): Named | null => {
  const at = document.tokens.slice(from, to - 1).findIndex(({ tag, norm }) => tag === 'NOUN' && nounOf(norm) !== norm);
  if (document.tokens[from]?.tag !== 'DET' || at < 1) return null;
  const [own, name] = [phraseOf(document, from, from + at + 1), phraseOf(document, from + at + 1, to)];
  return own === null || name === null || OPINIONS.has(name.head) ? null : { own, name };
};

/** One sentence looked at from its verbs of naming; `begin` and `end` are its tokens. */
const introductionAt = (document: Document, verb: number, begin: number, end: number): Named | null => {
  const { tokens } = document;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const needsAs = CALLS_AS.has(norm(verb));
  /** The name at or after a token, past its opening mark; an indefinite article makes it an opinion or a kind. */
  const nameAt = (from: number): Readonly<{ name: NounPhrase; marked: boolean }> | null => {
    const marked = isMark(tokens[from]);
    const at = marked ? from + 1 : from;
    if (at >= end || ['a', 'an', 'no'].includes(norm(at))) return null;
    const name = phraseFrom(document, at, end);
    return name === null || OPINIONS.has(name.head) ? null : { name, marked: marked || isMark(tokens[at]) };
  };
  let after = verb + 1;
  // "known by locals as", "described by the ministry as"
  if (norm(after) === 'to' && norm(verb).startsWith('refer')) after += 1;
  const as = needsAs ? tokens.slice(after, Math.min(end, after + LONGEST_CALLER + 1)).findIndex((token) => token.norm === 'as') : -1;

  // What is named stands before: by a relative clause, an apposition, a passive or "what".
  const named = needsAs && as < 0 ? null : nameAt(needsAs ? after + as + 1 : after);
  const between = as > 0 && norm(after) !== 'by' && !tokens.slice(after, after + as).every((token) => ADVERBS.has(token.norm));
  if (named !== null && !between) {
    let before = verb;
    while (before > begin && (ADVERBS.has(norm(before - 1)) || tokens[before - 1]?.tag === 'AUX')) before -= 1;
    const passive = before < verb && tokens.slice(before, verb).some(({ tag }) => tag === 'AUX');
    const relative = tokens.slice(Math.max(begin, before - LONGEST_CALLER), before).findLastIndex((token) => RELATIVE.has(token.norm) || token.norm === 'what');
    const at = relative < 0 ? -1 : Math.max(begin, before - LONGEST_CALLER) + relative;
    if (at >= 0 && tokens.slice(at + 1, before).every(isCaller)) {
      const comma = norm(at - 1) === ',';
      const own = norm(at) === 'what' && !comma ? null : phraseBefore(document, comma ? at - 1 : at, begin);
      return own === null ? null : { own, name: named.name };
    }
    const comma = norm(before - 1) === ',';
    const own = phraseBefore(document, comma ? before - 1 : before, begin);
    if (own !== null && (comma || passive || named.marked || norm(verb) === 'known')) return { own, name: named.name };
  }
  // What is named stands behind the verb: "calls the camps “training centres”", "refers to the camps as training centres".
  const own = phraseFrom(document, after, end);
  if (own === null || own.start < (tokens[after]?.start ?? 0)) return null;
  let next = after;
  while (next < end && (tokens[next]?.end ?? 0) <= own.end) next += 1;
  const parted = needsAs || isMark(tokens[next]) ? null : partedAt(document, after, next);
  if (parted !== null) return parted;
  if (needsAs ? norm(next) !== 'as' : !isMark(tokens[next])) return null;
  const name = nameAt(needsAs ? next + 1 : next);
  return name === null ? null : { own, name: name.name };
};

/** "camps, the so-called training centres" */
const soCalledAt = (document: Document, at: number, begin: number, end: number): Named | null => {
  const { tokens } = document;
  const comma = ['the', 'its', 'their'].includes(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  if (tokens[comma]?.norm !== ',') return null;
  const [own, name] = [phraseUpTo(document, comma, begin), phraseFrom(document, isMark(tokens[at + 1]) ? at + 2 : at + 1, end)];
  return own === null || name === null ? null : { own, name };
};

const made = new WeakMap<Reading, readonly Introduction[]>();

/** Every name that an article introduces for something that it names itself in the same breath. */
export const introductionsOf = (reading: Reading): readonly Introduction[] => {
  const known = made.get(reading);
  if (known !== undefined) return known;
  const { document } = reading;
  const found = document.sentences.flatMap(({ firstToken, endToken }) => {
    const introductions: Introduction[] = [];
    for (let at = firstToken; at < endToken; at += 1) {
      const norm = document.tokens[at]?.norm ?? '';
      const introduction = norm === 'so-called' ? soCalledAt(document, at, firstToken, endToken)
        : CALLS.has(norm) || CALLS_AS.has(norm) ? introductionAt(document, at, firstToken, endToken) : null;
      if (introduction === null || !areOfOneSort(introduction.own, introduction.name)) continue;
      const general = introduction.own.words.length === 1 && isGeneral(introduction.own.head) && !isGeneral(introduction.name.head);
      if (general || areTwoNames(introduction.own, introduction.name)) introductions.push({ ...introduction, general });
    }
    return introductions;
  });
  made.set(reading, found);
  return found;
};
