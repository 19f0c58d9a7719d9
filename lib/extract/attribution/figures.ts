import { FIGURE_NOUNS, FIGURE_VERBS } from '#lib/lexicon/cues.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { endOfContent } from './content-end.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

type Figure = Readonly<{ cue: Stretch; content: Stretch; others: readonly Readonly<{ source: Phrase; content: Stretch }>[] }>;

/**
 * "put the gap at 40 metres", "raised the toll to 61": the figure is the source's. A second source may follow without
 * the verb: "organisers put the crowd at 9,000, the police at 4,000".
 */
export const figureContent = (field: Field, group: VerbGroup): Figure | null => {
  const { tokens } = field;
  const preposition = FIGURE_VERBS.get(tokens[group.head]?.norm ?? '');
  if (preposition === undefined) return null;
  const object = phraseFrom(field, group.head + 1);
  if (object === null) return null;
  for (let at = object.core.to; at < field.to && at - group.head < 25; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.tag === 'PUNCT' && !isQuoteMark(token)) || (token.tag === 'VERB' && tokens[at - 1]?.norm !== 'of' && !/(?:ed|en)$/.test(token.norm) && !IRREGULAR_VERBS.has(token.norm))) return null;
    if (token.norm !== preposition || !startsFigure(field, at + 1)) continue;
    if (preposition === 'to' || group.passive) {
      const noun = tokens[object.core.to - 1]?.norm ?? '';
      if (!FIGURE_NOUNS.has(noun)) return null;
    }
    const to = endOfContent(field, group.head + 1, false);
    const others: { source: Phrase; content: Stretch }[] = [];
    let end = to;
    for (let comma = at + 1; comma < to; comma += 1) {
      const joint = isComma(tokens[comma]) ? comma + (tokens[comma + 1]?.norm === 'and' || tokens[comma + 1]?.norm === 'but' ? 2 : 1) : tokens[comma]?.norm === 'and' ? comma + 1 : -1;
      const source = joint < 0 ? null : phraseFrom(field, joint);
      if (source === null || tokens[source.core.to]?.norm !== preposition || !startsFigure(field, source.core.to + 1)) continue;
      // "the insured loss at $1bn and the whole loss at $2bn" is one source's still.
      if (field.tokens[source.core.to - 1]?.tag !== 'PROPN' && !isSpeaking(field.tokens[source.core.to - 1]?.norm ?? '')) continue;
      end = Math.min(end, comma);
      others.push({ source: { ...source, whole: source.core, others: [] }, content: { from: source.core.to + 1, to } });
    }
    return { cue: { from: group.from, to: group.head + 1 }, content: { from: group.head + 1, to: end }, others };
  }
  return null;
};

export const isSpeaking = (noun: string): boolean => {
  const one = nounLemma(noun);
  return PERSON_NOUNS.has(one) || BODY_NOUNS.has(one) || TEXT_NOUNS.has(one) || ANONYMOUS_NOUNS.has(noun) || one === 'organiser' || one === 'organizer';
};

const startsFigure = (field: Field, from: number): boolean => {
  for (let at = from; at < field.to && at - from < 4; at += 1) {
    const tag = field.tokens[at]?.tag;
    if (tag === 'NUM' || tag === 'SYM') return true;
    if (tag === 'PUNCT' || tag === 'VERB') return false;
  }
  return false;
};
