import { CUE_FORMS } from '#lib/lexicon/cues.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import type { Token } from '#lib/model/index.ts';
import { oneSpelling } from '#lib/text/index.ts';
import { endsClause, isNumber, type Place } from './clause.ts';
import { verbOf } from './lemmas.ts';

// What tells that something is yet to come, or only meant to (own list).
const AHEAD: ReadonlySet<string> = new Set(`will would could may might shall should plan expect forecast predict project likely probably target aim goal propose hope
  intend prospective planned expected projected promise pledge vow`.split(/\s+/).map(oneSpelling));
const BACK = 20;
const ON = 8;

// The month is no "may".
const isAhead = (token: Token, next: Token | undefined): boolean =>
  (AHEAD.has(token.norm) && token.tag !== 'PROPN' && token.text !== 'May') || ((token.tag === 'VERB' || next?.norm === 'to') && AHEAD.has(verbOf(token.norm) ?? ''));

const GROUP = 4;
const IN_GROUP: ReadonlySet<Token['tag']> = new Set(['AUX', 'ADV', 'ADJ', 'PART', 'VERB', 'ADP']);

/** Whether the verb at `at` stands with a word that puts it ahead: "will move", "is likely to make", "plans to build". */
const isAheadVerb = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let back = at; back >= Math.max(from, at - GROUP); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (back < at && !IN_GROUP.has(token.tag) && !isAhead(token, tokens[back + 1]))) return false;
    if (isAhead(token, tokens[back + 1])) return true;
  }
  return false;
};

/** Whether the verb of the figure speaks of what is to come: the nearest before it in its clause, else the first after it. */
export const isPlanned = (tokens: readonly Token[], { figure, phrase, sentence }: Place, dimension: string): boolean => {
  let coordinated = false;
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - BACK); at -= 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || token.tag === 'SCONJ') break;
    if (isAhead(token, tokens[at + 1])) return true;
    // "is estimated at 5.9 per cent" is a forecast, "an estimated 3,000" is not.
    if (dimension !== 'count' && /^(?:estimated|put|seen|pegged)$/.test(token.norm) && /^(?:is|are)$/.test(tokens[at - 1]?.norm ?? '')) return true;
    // Of "the union said 1,900 workers would be dismissed" the verb that follows tells.
    if (token.tag === 'VERB' && CUE_FORMS.has(token.norm) && !isAheadVerb(tokens, at, sentence[0])) break;
    // "will close 40 branches and cut 900 jobs"
    if (token.tag === 'VERB' && tokens[at - 1]?.tag === 'CCONJ' && verbOf(token.norm) === token.norm) { coordinated = true; continue; }
    if (coordinated && /^(?:which|who|that)$/.test(token.norm)) return false;
    if (token.tag === 'VERB') return isAheadVerb(tokens, at, sentence[0]);
  }
  for (let at = phrase[1]; at < Math.min(sentence[1], phrase[1] + ON); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token) || isNumber(token)) return false;
    // "10,000 to be moved": a headline's future.
    if (isAhead(token, tokens[at + 1]) || (token.norm === 'to' && at === phrase[1] && tokens[at + 1]?.norm === 'be')) return true;
    // "are to go"
    if (token.tag === 'AUX' && tokens[at + 1]?.norm === 'to' && /^(?:is|are|was|were)$/.test(token.norm)) return true;
    // "are expected to travel"
    if (token.tag === 'VERB' || (token.tag === 'AUX' && !isAhead(tokens[at + 1] ?? token, tokens[at + 2]))) return false;
  }
  return false;
};

const HELPERS = 3;

/** Whether the verb at `at` stands in a past tense: "paid", "had been paid", "has paid", not "is paid", "are being paid". */
const isPast = (tokens: readonly Token[], at: number, from: number): boolean => {
  const { norm } = tokens[at]!;
  for (let back = at - 1; back >= Math.max(from, at - HELPERS); back -= 1) {
    const { norm: helper, tag } = tokens[back]!;
    if (/^(?:was|were|had|has|have|did)$/.test(helper)) return true;
    if (tag === 'AUX' && helper !== 'been') return false;
    if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
  }
  return norm.endsWith('ed') || (IRREGULAR_VERBS.has(norm) && IRREGULAR_VERBS.get(norm) !== norm);
};

/** Whether the verb of the figure speaks of what is over: the nearest before it in its clause, else the first after it. */
export const isDone = (tokens: readonly Token[], { figure, phrase, sentence }: Place): boolean => {
  for (let at = figure[0] - 1; at >= Math.max(sentence[0], figure[0] - BACK); at -= 1) {
    const token = tokens[at]!;
    if (endsClause(token) || token.tag === 'SCONJ') break;
    if (token.tag !== 'VERB') continue;
    // Of "the union said 1,900 workers were dismissed" the verb that follows tells.
    if (CUE_FORMS.has(token.norm)) break;
    return isPast(tokens, at, sentence[0]);
  }
  for (let at = phrase[1]; at < Math.min(sentence[1], phrase[1] + ON); at += 1) {
    const token = tokens[at]!;
    if (endsClause(token) || isNumber(token)) return false;
    if (token.tag === 'VERB') return isPast(tokens, at, sentence[0]);
  }
  return false;
};
