import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { BREAK_SIGN, LINK_SIGN, SPEAKING_SIGN } from '#lib/lexicon/signs.ts';
import { EVIDENCE } from '#lib/lexicon/statements.ts';
import { opensClause, subjectAt, subjectStart } from './subjects.ts';

/** A stretch of tokens, half-open, that can hold one clause. */
export type Part = Readonly<{ start: number; end: number }>;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where']);

/**
 * Where clauses may begin in a sentence: at `cuts`, where what a source says begins and ends, after conjunctions, dashes and
 * commas that open one, and after "that" or a verb of saying. Each part ends where the next begins.
 */
export const partsOf = ({ tokens }: Document, { firstToken, endToken }: Sentence, cuts: readonly number[]): readonly Part[] => {
  const starts: number[] = [firstToken];
  // Where the present part began, and where its subject ends once that was asked: "The mayor and the governor resigned" is one subject.
  let from = firstToken;
  let subject = -1;
  let subordinate = isSubordinating(tokens[firstToken]);
  let verbal = false;
  const begin = (at: number): void => {
    if (at > from) starts.push(at);
    from = at;
    subject = -1;
    verbal = false;
  };
  const given = cuts.length < 2 ? cuts : cuts.toSorted((a, b) => a - b);
  let next = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    for (; next < given.length && given[next]! <= at; next += 1) if (given[next]! > firstToken) begin(given[next]!);
    const token = tokens[at]!;
    switch (token.tag) {
      case 'PUNCT':
        if (isShortBracket(tokens, at)) at += 2;
        else if ((token.signs & BREAK_SIGN) !== 0 ? !(token.text === ':' && tokens[at + 1]?.start === token.end && tokens[at + 1]?.tag === 'NUM') : isSpacedHyphen(tokens, at)) begin(at + 1);
        else if (token.text === ',' && opensAfterComma(tokens, at + 1, endToken)) begin(at + 1);
        else if (token.text === ',' && subordinate && verbal && opensClause(tokens, at + 1, endToken)) { begin(at + 1); subordinate = false; }
        break;
      case 'CCONJ':
        if (at === firstToken) break;
        if (subject < 0) subject = endOfSubject(tokens, from, endToken);
        if (at >= subject && (isSaying(tokens[at + 1]) || opensClause(tokens, tokens[at + 1]?.norm === 'that' ? at + 2 : at + 1, endToken)) && !isJointSubject(tokens, firstToken, at, endToken)) begin(at);
        break;
      case 'AUX':
        verbal = true;
        break;
      case 'VERB':
        verbal = true;
        if (isSaying(token) && opensClause(tokens, at + 1, endToken)) begin(at + 1);
        break;
      case 'SCONJ': case 'ADP': case 'ADV':
        if (at > firstToken && subordinates(tokens, at, endToken)) { begin(at); subordinate = token.norm !== 'that'; }
        break;
      default:
    }
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? endToken }));
};

const isSubordinating = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'SCONJ' || (token.signs & LINK_SIGN) !== 0);

const endOfSubject = (tokens: readonly Token[], start: number, end: number): number => subjectAt(tokens, subjectStart(tokens, start, end), end)?.end ?? start;

const isSaying = (token: Token | undefined): boolean => token?.tag === 'VERB' && (token.signs & SPEAKING_SIGN) !== 0;

/** "(WHO)", "(R)": letters of what stands before. */
export const isShortBracket = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && tokens[at + 1]?.tag === 'PROPN';

const isSpacedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1] !== undefined && tokens[at - 1]!.end < tokens[at]!.start && tokens[at + 1] !== undefined && tokens[at + 1]!.start > tokens[at]!.end;

const isNounPhraseTag = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'ADJ' || word === 'DET' || word === 'PART' || word === 'NUM';

/** "After the talks, Mr Xu and Ms Rao signed": the "and" between two who do it together. */
const isJointSubject = (tokens: readonly Token[], first: number, at: number, end: number): boolean => {
  let from = at;
  while (from > first && at - from < 12 && (isNounPhraseTag(tokens[from - 1]!.tag) || tokens[from - 1]!.norm === 'of')) from -= 1;
  if (from === at || (from > first && tokens[from - 1]!.tag !== 'PUNCT' && tokens[from - 1]!.tag !== 'SCONJ')) return false;
  const subject = subjectAt(tokens, from, end);
  return subject !== null && subject.several && subject.end > at;
};

/** "Estonia, Latvia, and": no verb between this comma and the one before it. */
const isListed = (tokens: readonly Token[], comma: number): boolean => {
  for (let at = comma - 1; at >= 0 && comma - at < 8; at -= 1) {
    const { tag, text } = tokens[at]!;
    if (text === ',') return true;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false;
  }
  return false;
};

const JOINED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** Whether what goes on behind a comma is another clause: a conjunction that joins no noun to a list, a relative or a participle. */
const opensAfterComma = (tokens: readonly Token[], at: number, end: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (token.tag === 'CCONJ') return next === undefined || (token.norm !== 'and' && token.norm !== 'or') || !JOINED.has(next.tag) || !isListed(tokens, at - 1) || opensClause(tokens, at + 1, end);
  return token.tag === 'SCONJ' || RELATIVES.has(token.norm) || token.norm === 'as'
    || (token.tag === 'VERB' && (token.norm.endsWith('ing') || token.norm.endsWith('ed')) && next?.tag !== 'AUX');
};

/** "because …", "after he left"; but "the bill that …", "countries where …" and "after the vote" belong to what stands before. */
const subordinates = (tokens: readonly Token[], at: number, endToken: number): boolean => {
  const { tag, norm, signs } = tokens[at]!;
  if (tag === 'ADP' || tag === 'ADV' || norm === 'as') return (signs & LINK_SIGN) !== 0 && (tokens[at + 1]?.tag === 'PRON' || opensClause(tokens, at + 1, endToken));
  if (tag !== 'SCONJ') return false;
  const before = tokens[at - 1];
  // "died at once"
  if (norm === 'once' && before?.norm === 'at') return false;
  if (EVIDENCE.has(before?.norm ?? '')) return false;
  if (norm === 'when') return before?.tag === 'VERB' || before?.tag === 'PUNCT' || opensClause(tokens, at + 1, endToken);
  return norm === 'that' || norm === 'where' ? before?.tag === 'VERB' || before?.tag === 'PUNCT' : true;
};
