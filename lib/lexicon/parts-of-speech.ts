import { WORDNET_TAGS } from './generated/wordnet-tags.ts';

const CODES: ReadonlyMap<string, string> = new Map(
  WORDNET_TAGS.flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/**
 * The parts of speech a base form can have, commonest first: n noun, v verb, a adjective, r adverb; a capital first
 * letter where that one is by far the commonest. 'n' for a word the lexicon lacks.
 */
export const partsOfSpeech = (base: string): string => CODES.get(base) ?? 'n';

export const canBeVerb = (base: string): boolean => CODES.get(base)?.toLowerCase().includes('v') ?? false;

export const isKnownWord = (base: string): boolean => CODES.has(base);
