import type { Token } from '#lib/model/index.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { MODAL_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isAuxAdvOrPart } from '#lib/lexicon/word-tests.ts';
import type { Clause } from './clause.ts';

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);
/** Behind these a verb belongs to somebody else than the subject. */
const INTO_OTHERS: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that', 'whom', 'where']);

/** The deeds that "and" and "but" join, each as a clause of the one subject; a clause with one deed as it is. */
export const deedsOf = (tokens: readonly Token[], clause: Clause): readonly Clause[] => {
  const deeds: Clause[] = [];
  let last = clause;
  for (let at = clause.verb + 1; at + 1 < clause.end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'SCONJ' || ((tag === 'PRON' || tag === 'DET') && INTO_OTHERS.has(norm))) break;
    if (tag !== 'CCONJ' || (norm !== 'and' && norm !== 'but')) continue;
    const deed = deedFrom(tokens, clause, at + 1);
    if (deed === null) continue;
    deeds.push({ ...last, end: tokens[at - 1]!.text === ',' ? at - 1 : at });
    last = deed;
    at = deed.verb;
  }
  return deeds.length === 0 ? [clause] : [...deeds, last];
};

/** The deed that begins behind a conjunction, to the end of the clause, or null where no verb of the subject's stands there. */
const deedFrom = (tokens: readonly Token[], first: Clause, from: number): Clause | null => {
  const { end } = first;
  let predicate = from;
  while (predicate < end && tokens[predicate]!.tag === 'ADV') predicate += 1;
  const head = tokens[predicate];
  if (head === undefined || predicate >= end) return null;
  if (head.tag === 'AUX') {
    let verb = predicate;
    while (verb < end && isAuxAdvOrPart(tokens[verb]!.tag)) verb += 1;
    if (verb >= end) return null;
    if (tokens[verb]!.norm === 'to' && tokens[verb + 1]?.tag === 'VERB') verb += 1;
    const copular = tokens[verb]!.tag !== 'VERB';
    return { ...first, end, predicate, verb: copular ? verb - 1 : verb, copular, deed: predicate, form: 'joined' };
  }
  if (head.tag !== 'VERB') return null;
  // "but ground staff voted": a subject of its own.
  if (tokens[predicate + 1]?.tag === 'NOUN' && (tokens[predicate + 2]?.tag === 'AUX' || (tokens[predicate + 2]?.tag === 'VERB' && predicate + 2 < end && !tokens[predicate + 2]!.norm.endsWith('ing')))) return null;
  const shared = shares(tokens, first, predicate);
  return shared === null ? null : { ...first, end, predicate: shared ? first.predicate : predicate, verb: predicate, copular: false, deed: predicate, form: shared ? 'shared' : 'joined' };
};

const isNameOrFigureTag = (word: string): boolean => word === 'DET' || word === 'PROPN' || word === 'NOUN' || word === 'NUM' || word === 'SYM';

/** Whether the verb has the auxiliary of the first deed (true) or none (false); null where it is no deed of the subject's. */
const shares = (tokens: readonly Token[], { predicate, verb, copular }: Clause, at: number): boolean | null => {
  const { norm } = tokens[at]!;
  const past = norm.endsWith('ed') || (IRREGULAR_VERBS.has(norm) && verbLemma(norm) !== norm);
  const base = verbLemma(norm) === norm;
  if (copular) return past ? false : null;
  const helpers = tokens.slice(predicate, verb).filter(({ tag }) => tag === 'AUX');
  if (helpers.length === 0) {
    const first = tokens[verb]!.norm;
    if (past && !first.endsWith('s')) return false;
    return (norm.endsWith('s') && !norm.endsWith('ss') && first.endsWith('s')) || (base && IRREGULAR_VERBS.get(norm) === norm && !first.endsWith('s')) ? false : null;
  }
  if (hasSign(helpers[0], MODAL_SIGN)) {
    if (helpers.some((helper) => BEING.has(helper.norm)) && past) return true;
    return base ? true : null;
  }
  const being = helpers.some((helper) => BEING.has(helper.norm));
  if (being && tokens[verb]!.norm.endsWith('ing')) return norm.endsWith('ing') ? true : null;
  if (!past) return null;
  // "was arrested and charged with", not "was arrested and left the country".
  if (being) return !isNameOrFigureTag(tokens[at + 1]?.tag ?? 'PUNCT') || tokens[at + 1]!.norm === 'yesterday';
  return true;
};
