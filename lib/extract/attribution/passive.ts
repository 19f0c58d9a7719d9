import type { CueForm } from '#lib/lexicon/cues.ts';
import { endOfContent } from './content-end.ts';
import type { Found } from './found.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseEndingAt, phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { isSaid, stanceOf } from './stance.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Passives that report what is said or believed without saying by whom. */
const HEARSAY = new Set(['believe', 'say', 'think', 'report', 'expect', 'allege', 'estimate', 'suspect', 'presume', 'know', 'consider', 'fear', 'understand', 'rumour', 'rumor', 'claim', 'assume', 'predict', 'project', 'forecast', 'deem', 'feel', 'anticipate']);

export const passive = (field: Field, group: VerbGroup, { verb }: CueForm): Found | null => {
  const { tokens } = field;
  const next = group.head + 1;
  const cue = { from: group.from, to: group.head + 1 };
  const by = byAgent(field, next);
  const start = clauseStart(field, group.from);
  const negated = group.negated;
  if (by !== null) {
    // "had been told by police that three were held"
    const that = verb.lemma === 'tell' || verb.lemma === 'inform' || verb.lemma === 'warn' || verb.lemma === 'assure' ? by.whole.to : -1;
    if (that > 0 && tokens[that]?.norm === 'that') return { rule: 'says-clause', lemma: verb.lemma, cue, source: by, pronoun: null, content: [{ from: that, to: endOfContent(field, that, false) }], stance: 'says', negated };
    if (start === null) return null;
    return { rule: 'by', lemma: verb.lemma, cue, source: by, pronoun: null, content: [start], stance: stanceOf(verb, 'object', tokens[start.from - 1]?.tag === 'SCONJ' || isSaid(field, start.from)), negated };
  }
  if (!HEARSAY.has(verb.lemma)) return null;
  const to = tokens[next];
  if (to?.norm === 'to' || to?.norm === 'as') {
    const end = endOfContent(field, next, false);
    const phrase = phraseEndingAt(field, group.from - 1);
    const start = phrase === null ? clauseStart(field, group.from) : { from: widened(field, phrase.whole.from), to: group.from };
    return { rule: 'hearsay', lemma: verb.lemma, cue, source: null, pronoun: null, content: start === null ? [{ from: next, to: end }] : [start, { from: next, to: end }], stance: 'says', negated };
  }
  return null;
};

const BOUND_PART: ReadonlySet<string> = new Set('more than at least most over about around up to nearly almost some under fewer less close as many between'.split(' '));

/** "more than a million people": the words before a phrase that belong to its figure. */
const widened = (field: Field, from: number): number => {
  let at = from;
  while (at - 1 >= field.from && from - at < 4 && BOUND_PART.has(field.tokens[at - 1]?.norm ?? '')) at -= 1;
  return at;
};

export const byAgent = (field: Field, from: number): Phrase | null => {
  for (let at = from; at < field.to && at - from < 6; at += 1) {
    const token = field.tokens[at];
    if (token?.norm === 'by') {
      const phrase = phraseFrom(field, at + 1);
      return phrase !== null && (field.tokens[phrase.core.to - 1]?.tag !== 'NUM') ? phrase : null;
    }
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') return null;
  }
  return null;
};

/** What stands between the last boundary left of the verb and the verb: its subject with all that hangs on it. */
const clauseStart = (field: Field, to: number): Stretch | null => {
  let from = to;
  while (from - 1 >= field.from && to - from < 60) {
    const token = field.tokens[from - 1];
    if (token === undefined || token.norm === ';' || token.norm === ':' || isComma(token) || token.tag === 'CCONJ' && from < to - 1 && field.tokens[from - 2]?.tag === 'VERB') break;
    if (token.tag === 'SCONJ' || isQuoteMark(token)) break;
    from -= 1;
  }
  return from < to ? { from, to } : null;
};
