import type { Article } from '#lib/model/index.ts';
import { languageOf } from '../language.ts';

const SAMPLE = 6000;
const LATIN = /[a-zà-öø-ɏ]/gi;
const LETTER = /\p{L}/gu;
const MOSTLY = 0.6;
// Rolls of names and results have few of the small words by which a language is told.
const SMALL_WORDS = /\b(?:the|of|and|for|with|was|said|from|by|at|in|on)\b/gi;
const FEW = 0.04;

/** Language of a page's article: what its words show, as the page calls it where the two agree. */
export const languageIn = (body: string, declared: string | null): string => {
  const sample = body.slice(0, SAMPLE);
  const english = declared !== null && /^en\b/i.test(declared);
  const letters = sample.match(LETTER)?.length ?? 0;
  const latin = (sample.match(LATIN)?.length ?? 0) >= MOSTLY * letters;
  const few = (sample.match(SMALL_WORDS)?.length ?? 0) >= FEW * sample.split(/\s+/).length;
  const reads = latin && (languageOf(sample) === 'en' || (english && few));
  if (reads) return english ? declared : 'en';
  return declared === null || english ? 'und' : declared;
};

const nameOf = (tag: string): string | null => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
};

/** One sentence on why an article cannot be compared for its language, or null when it is in English. */
export const languageProblem = ({ language }: Pick<Article, 'language'>): string | null => {
  if (/^en\b/i.test(language)) return null;
  const name = language === 'und' ? null : nameOf(language);
  return `The article is ${name === null ? 'not in English' : `in ${name}`}: only English is read so far, so it cannot be compared.`;
};
