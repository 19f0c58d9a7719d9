import type { Article, Range, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?(?<participle>\p{L}+(?:ed|en)|shot|hit|hurt|held|found|left|lost|made|put|sent|set|struck|sunk|torn|cut|burnt|caught|brought|built|bought|sold|told|fed|led|shut|thrown|blown|drawn|known|seen|done|gone)\b/giu;
// "was tired", "is located": states rather than deeds (own list).
const STATES: ReadonlySet<string> = new Set('located based situated involved interested tired pleased worried concerned expected supposed used needed open golden wooden often even seven eleven women children then when often hidden gone indeed need feed speed red bed hundred'.split(' '));
const AGENT = /\bby\s+(?!(?:the\s+)?(?:end|time|noon|midnight|morning|evening|then|now|about|around|nearly|almost|more|less|some|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b)/iu;

/** Passives of a sentence that name nobody who did it: "were killed", not "were killed by the police". */
export const agentlessPassives = (article: Article, sentence: Range): readonly Span[] => {
  const text = article.text.slice(sentence.start, sentence.end);
  return Array.from(text.matchAll(PASSIVE)).flatMap((match) => {
    const end = match.index + match[0].length;
    if (STATES.has(match.groups?.['participle']?.toLowerCase() ?? '') || AGENT.test(text.slice(end, end + REACH))) return [];
    return [spanOf(article.text, sentence.start + match.index, sentence.start + end)];
  });
};

// The agent follows its verb within so many characters.
const REACH = 80;

const QUOTED = /[“"‘](?<inner>[^“”"‘’.,;:!?\n]{2,40})[”"’](?![\p{L}\p{N}])/gu;
const MOST_WORDS = 4;

/** A word or two between quotation marks inside a sentence: a name the outlet does not make its own. */
export const scareQuotes = (article: Article, sentence: Range, speech: readonly Range[]): readonly Span[] => {
  const text = article.text.slice(sentence.start, sentence.end);
  return Array.from(text.matchAll(QUOTED)).flatMap((match) => {
    const inner = match.groups?.['inner'] ?? '';
    const start = sentence.start + match.index;
    const isSpeech = speech.some((range) => range.start < start + match[0].length && start < range.end);
    return inner.split(/\s+/).length > MOST_WORDS || isSpeech || match.index === 0 ? [] : [spanOf(article.text, start, start + match[0].length)];
  });
};

/** How far into the article's body a place stands, from 0 at its start to 1 at its end. */
export const positionIn = (article: Article, at: number): number => {
  let [before, whole] = [0, 0];
  for (const { start, end } of article.body) {
    before += Math.max(0, Math.min(at, end) - start);
    whole += end - start;
  }
  return whole === 0 ? 0 : Math.min(1, before / whole);
};

const BESIDE = 48;

/** A span with the words around it, cut at word ends: a line of a concordance. */
export const inContext = (article: Article, { start, end, text }: Span): Readonly<{ start: number; before: string; text: string; after: string }> => {
  const plain = (part: string): string => part.replace(/\s+/g, ' ');
  return {
    start,
    before: plain(article.text.slice(Math.max(0, start - BESIDE), start)).replace(start > BESIDE ? /^\S*\s/ : /^/, ''),
    text: plain(text),
    after: plain(article.text.slice(end, end + BESIDE)).replace(end + BESIDE < article.text.length ? /\s\S*$/ : /$/, ''),
  };
};
