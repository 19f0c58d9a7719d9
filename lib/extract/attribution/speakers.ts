import { nounLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, NO_PERSONS, PERSON_NOUNS, SHOWING_NOUNS, SPEAKING_GROUPS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import type { Token } from '#lib/model/index.ts';
import { remembered } from '#lib/text/remembered.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import { bare } from '../name-runs.ts';
import type { Stretch } from './frame.ts';

const PERSON_ENDING = /(?:er|or|ist|yst|ian|ant|ent|ee|man|woman|men|women|people|folk|wright)s?$/;

/** A common noun for somebody or something that can say a thing: a person, a body, a group, a text. */
export const isSpeakingNoun = remembered((norm): boolean => {
  const word = bare(norm);
  const one = nounLemma(word);
  if (PERSON_NOUNS.has(one) || BODY_NOUNS.has(one) || TEXT_NOUNS.has(one) || TEXT_NOUNS.has(word) || ANONYMOUS_NOUNS.has(word) || SPEAKING_GROUPS.has(one) || SHOWING_NOUNS.has(one)) return true;
  return PERSON_ENDING.test(word) && !NO_PERSONS.has(one);
});

/**
 * Whether a phrase can be a source. Names, pronouns and counted people can; a day, an afternoon, a job, a lone mark
 * cannot, whatever verb stands beside them.
 */
export const canSay = (tokens: readonly Token[], core: Stretch, whole: Stretch): boolean => {
  let counted = false;
  for (let at = core.to - 1; at >= core.from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'PART' || token.tag === 'VERB' || token.tag === 'ADP' || token.tag === 'ADV' || ((token.norm === 'familiar' || token.norm === 'privy') && at > core.from)) continue;
    if (token.tag === 'PRON' || token.tag === 'DET' || token.tag === 'ADJ') return true;
    if (hasSign(token, DAY_SIGN)) return false;
    if (token.tag === 'PROPN') return true;
    if (token.tag === 'NUM') { counted = true; continue; }
    if (isPartNoun(token.norm)) { counted = true; break; }
    return isSpeakingNoun(token.norm) || (token.norm === 'ones' || /-year-old$/.test(token.norm)) || isCapitalised(token.text);
  }
  if (!counted) return false;
  // "one in six of the jobs": what is counted must be able to speak.
  for (let at = whole.to - 1; at >= core.to; at -= 1) {
    const token = tokens[at];
    if (token?.tag === 'PRON' || token?.tag === 'PROPN') return true;
    if (token?.tag === 'NOUN' && token.norm !== '%') return isSpeakingNoun(token.norm);
  }
  return tokens.slice(core.from, core.to).every(({ tag, text }) => tag !== 'NUM' || /^\p{L}/u.test(text));
};

const SHARE_WORD: ReadonlySet<string> = new Set('majority minority percent half third quarter number percentage share one some many most dozens hundreds thousands scores'.split(' '));

const isPartNoun = (norm: string): boolean => SHARE_WORD.has(norm);
