import type { Claim, Token } from '#lib/model/index.ts';

type Range = readonly [number, number];

const isNumber = (token: Token): boolean => token.tag === 'NUM' || /^[\d$£€]/.test(token.norm);

/** "14 of the 36": whether the figure is the 36. */
export const isWhole = (tokens: readonly Token[], figure: Range, sentence: Range): boolean => {
  const [of, article] = [tokens[figure[0] - 2], tokens[figure[0] - 1]];
  // "ten of 12"
  if (article?.norm === 'of' && of !== undefined && figure[0] - 2 >= sentence[0] && isNumber(of)) return true;
  if (of?.norm !== 'of' || article?.tag !== 'DET') return false;
  return tokens.slice(Math.max(sentence[0], figure[0] - 5), figure[0] - 2).some(isNumber);
};

// "four of the 11", "five out of the town's 12"
const OF = /^(?:\s\p{L}+)?\sof(?:\s[\p{L}’'-]+){0,3}\s$/u;
const REACH = 40;

/** The whole of which a count is told as a part: of "four of the 11 posts" the 11. `figures`: the quantity claims of its sentence. */
export const wholeOf = (text: string, { span, quantity }: Claim, figures: readonly Claim[]): number | null => {
  if (quantity?.dimension !== 'count') return null;
  const whole = figures.find((other) => other.quantity?.dimension === 'count' && other.span.start > span.end && other.span.start - span.end < REACH && OF.test(text.slice(span.end, other.span.start)));
  return whole?.quantity?.low ?? null;
};
