import { CUE_FORMS } from '#lib/lexicon/cues.ts';
import { DAY_SIGN, PLURAL_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isIndefiniteArticle, isPossessiveDeterminer } from '#lib/lexicon/word-tests.ts';
import type { Token } from '#lib/model/index.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { isCapitalLink } from './names.ts';
import { isSpeakingNoun } from './speakers.ts';

/**
 * Somebody or something that can be a source. `core` is the phrase that names it ("lawyers", "Mike Pompeo" with its
 * titles), `whole` that with what hangs on it ("lawyers for both companies"), `near` its last part, the one beside the verb,
 * `others` the further members of a list ("the UN and human rights groups"), `apposed` a phrase set beside it between commas.
 */
export type Phrase = Readonly<{ core: Stretch; whole: Stretch; near: Stretch; others: readonly Stretch[]; apposed: Stretch | null }>;

// A phrase longer than this is no name of a source; the limit keeps hostile text linear.
const REACH = 60;

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'someone', 'everyone', 'nobody', 'somebody', 'everybody', 'anyone', 'this', 'that', 'these', 'those', 'others', 'many', 'some', 'several', 'few', 'most', 'both', 'all', 'one', 'none', 'neither', 'either', 'another']);
const LINKS = new Set(['of', 'in', 'at', 'for', 'from', 'with', 'on', 'to', 'by', 'about', 'behind', 'against', 'near', 'under', 'outside', 'inside', 'within', 'across', 'around', 'among', 'involving', 'including', 'like', 'over', 'between', 'into', 'based', 'familiar', 'privy', 'close', 'aboard', 'per', 'following', 'regarding', 'concerning']);

const isNounLike = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM';

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (isNounLike(token) || (token.tag === 'PRON' && SUBJECTS.has(token.norm)) || token.norm === ')' || token.norm === 'them');

const isPossessive = (token: Token | undefined): boolean => token !== undefined && token.tag === 'PART' && /^['’‘]s?$/i.test(token.text);

/** Does the verb here open a clause of its own, so that the phrase after it may be a subject? */
const takesClause = (token: Token): boolean => {
  const cue = (token.signs & VERB_SIGN) === 0 ? undefined : CUE_FORMS.get(token.norm);
  return cue !== undefined && (cue.verb.frames.say || cue.verb.frames.clause || cue.verb.frames.tell);
};

const behindBracket = (field: Field, at: number): number => {
  for (let open = at - 1; open >= field.from && open > at - 20; open -= 1) if (field.tokens[open]?.norm === '(') return open - 1;
  return at - 1;
};

/** The hyphens of "52-year-old", which stand as tokens of their own. */
const joinsWords = ({ tokens, from, to }: Field, at: number): boolean => {
  const token = tokens[at];
  return token?.norm === '-' && at > from && at + 1 < to && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
};

/** "newly filed reports", "the filed reports": a participle before its noun, and the adverb before that. */
const isModifier = (before: Token | undefined, { tag, norm }: Token): boolean =>
  tag === 'VERB' ? norm.endsWith('ed') && before !== undefined && (before.tag === 'DET' || (before.tag === 'ADV' && before.norm.endsWith('ly'))) : tag === 'ADV' && norm.endsWith('ly') && (before?.tag === 'DET' || before?.norm === 'of');

const isPossessorWord = (word: string): boolean => word === 'his' || word === 'her' || word === 'its' || word === 'their' || word === 'our' || word === 'my' || word === 'your' || word === 'whose';

/** Walks left over one phrase without links; `at` is its last token. Returns its first token. */
const startOfBase = (field: Field, at: number): number => {
  const { tokens } = field;
  let first = at;
  if (tokens[at]?.tag === 'PRON') return at;
  for (let next = at; next >= field.from && at - next < REACH; next -= 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isPossessive(token) || token.norm === '&' || joinsWords(field, next) || (next > field.from && isCapitalLink(tokens, next))) { first = next; continue; }
    if (token.norm === ')' && next < at) {
      const behind = behindBracket(field, next);
      if (behind < field.from || !isNominal(tokens[behind])) break;
      next = behind + 1;
      continue;
    }
    // "the scheme, which critics say has": the word for the scheme is none of theirs.
    if (token.norm === 'which' && next < at && tokens[next - 1]?.tag !== 'ADP' && next > field.from) break;
    if (token.tag === 'DET' || (token.tag === 'PRON' && isPossessorWord(token.norm))) {
      first = next;
      const before = tokens[next - 1];
      if (next - 1 >= field.from && before?.tag === 'DET' && before.norm !== 'that') first = next - 1;
      break;
    }
    if (next < at && isModifier(tokens[next - 1], token) && next > field.from) { first = next; continue; }
    if (!isNounLike(token)) break;
    if (next < at && hasSign(token, DAY_SIGN) && !isPossessive(tokens[next + 1])) break;
    if (next < at && token.tag === 'NOUN' && tokens[next + 1]?.tag === 'PRON') break;
    first = next;
  }
  return first;
};

/**
 * "tea and coffee growers", "doctors and nurses unions": what stands before "and" names nobody alone, or the same kind of
 * thing as what the last noun is made of. Where the whole begins, else null.
 */
const oneHead = (field: Field, left: number, { from, to }: Stretch): number | null => {
  const { tokens } = field;
  const token = tokens[left];
  const head = tokens[to - 1];
  if (token?.tag !== 'NOUN' || head?.tag !== 'NOUN' || to - from < 2 || tokens[from]?.tag !== 'NOUN') return null;
  const first = startOfBase(field, left);
  const plural = isMany(token) && isMany(tokens[from]) && isMany(head) && tokens[first]?.tag !== 'DET';
  return plural || (!isMany(token) && !isSpeakingNoun(token.norm)) ? first : null;
};

const isMany = (token: Token | undefined): boolean => hasSign(token, PLURAL_SIGN);

const isBoundWord = (word: string): boolean => word === 'over' || word === 'under' || word === 'about' || word === 'around' || word === 'than' || word === 'least' || word === 'near';

/** The phrase whose last token is `last`, read leftwards with its links, or null when no phrase ends there. */
export const phraseEndingAt = (field: Field, last: number): Phrase | null => {
  const { tokens } = field;
  let at = last;
  if (tokens[at]?.norm === ')') at = behindBracket(field, at);
  if (at < field.from) return null;
  const closing = tokens[at];
  if (isQuoteMark(closing) && (field.within[at] ?? -1) >= 0) {
    const quotation = field.within[at];
    let open = at;
    while (open > field.from && field.within[open - 1] === quotation) open -= 1;
    const before = open - 1;
    if (at - open > 12) return null;
    const first = before >= field.from && isNominal(tokens[before]) ? startOfBase(field, before) : before >= field.from && tokens[before]?.tag === 'DET' ? before : open;
    return { core: { from: first, to: at + 1 }, whole: { from: first, to: last + 1 }, near: { from: first, to: at + 1 }, others: [], apposed: null };
  }
  if (!isNominal(closing) && !(closing?.tag === 'DET' && SUBJECTS.has(closing.norm)) && !isPossessive(closing)) return null;

  let first = startOfBase(field, at);
  let core: Stretch = { from: first, to: at + 1 };
  const near = core;
  let others: Stretch[] = [];
  let listed = false;
  let safe: { first: number; core: Stretch; others: Stretch[] } | null = null;
  for (let steps = 0; steps < 12; steps += 1) {
    const before = tokens[first - 1];
    const left = first - 2;
    if (before === undefined || first - 1 < field.from) { safe = null; break; }
    if (before.tag === 'ADP' || LINKS.has(before.norm)) {
      if (left < field.from || last - left > REACH) break;
      const head = tokens[left]?.norm === ')' ? behindBracket(field, left) : left;
      const token = tokens[head];
      if (token === undefined || head < field.from || !LINKS.has(before.norm)) break;
      if (token.tag === 'VERB' && !listed && (!takesClause(token) || token.norm === 'speaking' || token.norm === 'spoke') && head - 1 >= field.from && isNominal(tokens[head - 1])) {
        // "people detained in the camps say".
        first = startOfBase(field, head - 1);
        core = { from: first, to: head };
        continue;
      }
      if (!isNominal(token)) break;
      // "a maker of pumps and valves": the list hangs on the maker.
      const linked = tokens[core.to - 1]?.tag;
      others = others.filter(({ from, to }) => tokens[from]?.tag === 'DET' || tokens[to - 1]?.tag !== linked);
      first = startOfBase(field, head);
      core = { from: first, to: head + 1 };
      continue;
    }
    if ((before.norm === 'and' || before.norm === 'or') && left >= field.from && isNominal(tokens[left])) {
      const merged = others.length === 0 ? oneHead(field, left, core) : null;
      if (merged !== null) {
        core = { from: merged, to: core.to };
        first = merged;
        continue;
      }
      safe = safe ?? { first, core, others };
      others = [core, ...others];
      first = startOfBase(field, left);
      core = { from: first, to: left + 1 };
      continue;
    }
    // "need food aid, the ministry and the agency said": the list may end at the comma.
    if (isComma(before) && others.length > 0) { safe = { first, core, others }; listed = true; }
    if (isComma(before) && safe !== null && !isIndefiniteArticle(tokens[core.from]?.norm ?? '') && left >= field.from && isNominal(tokens[left]) && others.length > 0) {
      others = [core, ...others];
      first = startOfBase(field, left);
      core = { from: first, to: left + 1 };
      continue;
    }
    if (before.tag === 'VERB' && !listed && !takesClause(before) && left >= field.from && isNominal(tokens[left]) && last - left < REACH) {
      // "researchers studying the virus said", "people who live in the valley said": a clause that belongs to the phrase.
      first = startOfBase(field, left);
      core = { from: first, to: left + 1 };
      continue;
    }
    break;
  }
  const boundary = tokens[first - 1];
  if (safe !== null && first - 1 >= field.from && boundary !== undefined && (boundary.tag === 'VERB' || boundary.tag === 'AUX' || (boundary.tag === 'ADP' && !isBoundWord(boundary.norm)))) {
    ({ first, core, others } = safe);
  }
  return { core, whole: { from: first, to: last + 1 }, near, others, apposed: null };
};

/**
 * The phrase that begins at `first`, read to the right; stops before a verb, a comma or a second phrase. `sure`: one
 * must stand there, whatever the tag of its first word.
 */
export const phraseFrom = (field: Field, first: number, sure = false): Phrase | null => {
  const base = sure && field.tokens[first]?.tag === 'VERB' ? Math.max(first + 1, endOfBase(field, first + 1)) : endOfBase(field, first);
  if (base === first) return null;
  let to = base;
  const others: Stretch[] = [];
  for (let steps = 0; steps < 8 && to - first < REACH; steps += 1) {
    const { tokens } = field;
    const next = tokens[to];
    if (next === undefined || to + 1 >= field.to) break;
    if (next.norm === '(') {
      let close = to + 1;
      while (close < field.to && close - to < 20 && tokens[close]?.norm !== ')') close += 1;
      if (tokens[close]?.norm !== ')') break;
      to = close + 1;
      continue;
    }
    if (LINKS.has(next.norm) && next.norm !== 'to' && !hasSign(tokens[to + 1], DAY_SIGN)) {
      const end = endOfBase(field, to + 1);
      if (end === to + 1) break;
      to = end;
      continue;
    }
    if (next.norm === 'and' || next.norm === 'or') {
      const end = endOfBase(field, to + 1);
      const after = tokens[end];
      if (end === to + 1 || after?.tag === 'VERB' || after?.tag === 'AUX') break;
      others.push({ from: to + 1, to: end });
      to = end;
      continue;
    }
    break;
  }
  const core = { from: first, to: base };
  return { core, whole: { from: first, to }, near: core, others, apposed: null };
};

/** End of the phrase without links that begins at `first`; `first` when none does. */
export const endOfBase = (field: Field, first: number): number => {
  const { tokens } = field;
  const opening = tokens[first];
  if (opening === undefined || first >= field.to) return first;
  if (opening.tag === 'PRON' && !isPossessorWord(opening.norm)) return first + 1;
  let at = first;
  let named = false;
  while (at < field.to && at - first < REACH) {
    const token = tokens[at];
    if (token === undefined) break;
    const determiner = token.tag === 'DET' || (token.tag === 'PRON' && isPossessiveDeterminer(token.norm));
    if (determiner && named && !isPossessive(tokens[at - 1])) break;
    if (named && hasSign(token, DAY_SIGN) && at > first) break;
    if (token.tag === 'NUM' && tokens[at - 1]?.tag === 'NOUN' && at > first) break;
    // "a 52-count complaint".
    const joinedOn = at > first + 1 && joinsWords(field, at - 1);
    if (!determiner && !joinedOn && !isNounLike(token) && !isPossessive(token) && token.norm !== '&' && !joinsWords(field, at)) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM') named = true;
    at += 1;
  }
  return named || at > first ? at : first;
};
