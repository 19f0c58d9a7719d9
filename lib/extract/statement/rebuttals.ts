import { CUE_NOUNS } from '#lib/lexicon/cues.ts';
import { DENIED_NOUNS, UNTRUE } from '#lib/lexicon/statements.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { tokenAt } from '../attribution/frame.ts';
import type { Attributed } from '../attribution/index.ts';
import { isCheckable } from './checkable.ts';
import type { Clause } from './clause.ts';
import { groundsOf, isReducedRelative } from './standing.ts';

/** What somebody denies by pointing back at it: the clause, and the sentence and the saying that it stands in. */
export type Rebuttal = Readonly<{ clause: Clause; sentence: number; by: Attributed }>;

/** The rule of a claim made here, which brings its source with it. */
export const REBUTTED = 'statement/rebutted';

/** The longest "said that the claims were untrue", in tokens. */
const LONGEST = 8;
const isPointing = (word: string): boolean => word === 'this' || word === 'that' || word === 'it' || word === 'these' || word === 'those' || word === 'they' || word === 'them' || word === 'both' || word === 'so';
const isDetermining = (word: string): boolean => word === 'this' || word === 'that' || word === 'these' || word === 'those' || word === 'the' || word === 'such';

/**
 * "The ministry said that was untrue", "the union disputes that account": the last saying before it, in the same sentence or
 * the one before, where that holds one clause only. `clausesIn` answers for a sentence by its index.
 */
export const rebuttalsIn = (document: Document, index: number, said: ReadonlyMap<number, readonly Attributed[]>, clausesIn: (sentence: number) => readonly Clause[]): readonly Rebuttal[] => {
  const own = said.get(index) ?? [];
  return own.flatMap((by): readonly Rebuttal[] => {
    if (by.attributions.length === 0 || by.relation.negated || !pointsBack(document.tokens, by)) return [];
    const here = lastSaying(own.filter((each) => each !== by && ends(each) <= by.relation.cue.start), by);
    const before = document.sentences[index - 1];
    const near = before !== undefined && document.sentences[index]!.paragraph - before.paragraph <= 1;
    const sentence = here !== null ? index : index - 1;
    const saying = here ?? (near ? lastSaying(said.get(index - 1) ?? [], by) : null);
    if (saying === null) return [];
    const clause = onlyClause(document.tokens, clausesIn(sentence), saying);
    return clause === null ? [] : [{ clause, sentence, by }];
  });
};

const ends = ({ relation }: Attributed): number => relation.content.reduce((last, { end }) => Math.max(last, end), 0);

const lastSaying = (sayings: readonly Attributed[], { attributions: [by] }: Attributed): Attributed | null =>
  sayings.findLast(({ relation, attributions: [other] }) => relation.stance === 'says' && !relation.negated && !relation.direct && other !== undefined && other.source !== by?.source) ?? null;

export const pointsBack = (tokens: readonly Token[], { relation }: Attributed): boolean => {
  const [content] = relation.content;
  if (content === undefined || relation.content.length > 1) return false;
  const from = tokenAt(tokens, content.start);
  const to = tokenAt(tokens, content.end);
  return relation.stance === 'denies' ? isPointed(tokens, from, to) : relation.stance === 'says' && to - from <= LONGEST && isUntrue(tokens, from, to);
};

/** "this", "that account", "the allegations as baseless"; no "claims that" and no "claim of". */
const isPointed = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from === 1) return isPointing(tokens[from]!.norm);
  let noun = from;
  while (noun < to && (isDetermining(tokens[noun]!.norm) || tokens[noun]!.tag === 'ADJ')) noun += 1;
  const next = tokens[noun + 1];
  return noun > from && noun < to && (CUE_NOUNS.has(tokens[noun]!.norm) || DENIED_NOUNS.has(tokens[noun]!.norm))
    && (noun + 1 >= to || next?.tag === 'PUNCT' || next?.norm === 'as' || next?.tag === 'ADV');
};

const isTrueWord = (word: string): boolean => word === 'true' || word === 'so' || word === 'the' || word === 'correct' || word === 'accurate' || word === 'right';

/** "that was untrue", "the claims were baseless", "this is not so". */
const isUntrue = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = from;
  if (tokens[at]?.norm === 'that' && tokens[at + 1]?.tag !== 'AUX') at += 1;
  const determined = isDetermining(tokens[at]?.norm ?? '') && CUE_NOUNS.has(tokens[at + 1]?.norm ?? '');
  if (determined) at += 1;
  else if (!isPointing(tokens[at]?.norm ?? '')) return false;
  if (tokens[at + 1]?.tag !== 'AUX') return false;
  const said = tokens.slice(at + 2, to).filter(({ tag, norm }) => tag !== 'PUNCT' && norm !== 'a' && norm !== 'simply' && norm !== 'completely' && norm !== 'entirely');
  const [first, second] = said;
  if (first === undefined || said.length > 3) return false;
  return UNTRUE.has(first.norm) || (first.norm === 'not' && second !== undefined && isTrueWord(second.norm));
};

const NOBODY_MEANT = (): null => null;

/** The one clause of what was said that can be denied, or null where there is none or several. */
const onlyClause = (tokens: readonly Token[], clauses: readonly Clause[], saying: Attributed): Clause | null => {
  const found = clauses.filter((clause) => {
    const start = tokens[clause.start]!.start;
    const end = tokens[clause.end - 1]!.end;
    return saying.relation.content.some((content) => content.start <= start && end <= content.end)
      && groundsOf(tokens, clause, saying, [saying], NOBODY_MEANT) !== null && isCheckable(tokens, clause, { attributed: true, denied: true }) && !isReducedRelative(tokens, clause);
  });
  return found.length === 1 ? found[0]! : null;
};
