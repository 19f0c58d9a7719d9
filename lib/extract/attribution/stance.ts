import { DENIALS, VOUCHING } from '#lib/lexicon/cues.ts';
import type { CueVerb } from '#lib/lexicon/cues.ts';
import { NOUN_SIGN } from '#lib/lexicon/signs.ts';
import type { Found } from './found.ts';
import type { Field } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';

/** "rejected the claim of", "denied holding" deny; "dismissed 40 nurses", "denied 40 visas" do not. */
export const stanceOf = (verb: CueVerb, kind: string, deniesSaying = true): Found['stance'] =>
  DENIALS.has(verb.lemma) ? (kind === 'object' && !deniesSaying ? 'treats' : 'denies')
  : kind === 'infinitive' ? 'wants'
  : kind === 'object' ? (VOUCHING.has(verb.lemma) || (verb.lemma === 'accuse' && deniesSaying) ? 'says' : 'treats')
  : kind === 'as' ? 'treats'
  : 'says';

/** "voiced concern that …", "repeated its claim that …": the object is what is thought or said, with its clause. */
export const isVoiced = ({ tokens, to }: Field, from: number): boolean => {
  for (let at = from; at < to && at - from < 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'ADP') return false;
    if ((token.signs & NOUN_SIGN) !== 0 && tokens[at + 1]?.norm === 'that') return true;
  }
  return false;
};

// What is rejected or dismissed in a vote or by a ruling, and is nothing said (own list).
const VOTED: ReadonlySet<string> = new Set('bill bills motion motions amendment amendments budget plan proposal proposals deal treaty offer offers bid bids appeal appeals petition petitions application applications request requests budget lawsuit case resolution contract'.split(' '));

/** Is the object here something said or done: a gerund, a claim, a figure, a doing without number. */
export const isSaid = (field: Field, from: number): boolean => {
  const first = field.tokens[from];
  if (first === undefined || (first.tag === 'VERB' && first.norm.endsWith('ing'))) return true;
  const phrase = phraseFrom(field, from);
  if (phrase === null) return true;
  const head = field.tokens[phrase.core.to - 1];
  // "rejected the bill by 138 votes"
  if (head !== undefined && VOTED.has(head.norm)) return false;
  return !field.tokens.slice(phrase.core.from, phrase.core.to).some(({ tag }) => tag === 'NUM' || tag === 'SYM');
};
