import { genderOf } from '#lib/lexicon/given-names.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { isCapitalised, isTitleCased } from '#lib/text/capitals.ts';

/** In words: a longer line is no title. */
const TITLE_WORDS = 25;

/** Asked in the order of the text: whether a token stands in a line whose every longer word has a capital. */
export const titlesOf = ({ tokens, sentences, paragraphs }: Document): ((at: number) => boolean) => {
  let index = 0;
  let asked = -1;
  let answer = false;
  return (at) => {
    while (index + 1 < sentences.length && sentences[index + 1]!.firstToken <= at) index += 1;
    if (asked === index) return answer;
    asked = index;
    const { firstToken, endToken, paragraph } = sentences[index]!;
    const { firstSentence, endSentence } = paragraphs[paragraph]!;
    answer = endSentence - firstSentence === 1 && endToken - firstToken <= TITLE_WORDS && isInCapitals(tokens, firstToken, endToken);
    return answer;
  };
};

const isInCapitals = (tokens: readonly Token[], from: number, to: number): boolean => {
  let long = 0;
  let capital = 0;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at]!;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long += 1;
    if (isCapitalised(text)) capital += 1;
  }
  return long >= 4 && capital / long > 0.75;
};

/** "Hillary Clinton" in a line where "Attacks" has a capital too. */
export const isGivenBefore = (given: Token, surname: Token): boolean =>
  genderOf(given.text) !== null && isTitleCased(surname.text) && !(isKnownWord(verbLemma(surname.norm) ?? '') && verbLemma(surname.norm) !== surname.norm);
