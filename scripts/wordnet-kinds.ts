// Writes lib/lexicon/generated/wordnet-kinds.ts: what kind of thing an English noun names, as WordNet's tree of kinds
// cut down to single nouns in their commonest senses. Kept: nouns met in WordNet's sense-tagged texts, and all words
// for persons, groups, vehicles, buildings and places to live, which news counts.
import { writeFileSync } from 'node:fs';
import { wordnetLines as lines } from './wordnet.ts';

type Synset = { words: string[]; parents: string[] };
const synsets = new Map<string, Synset>(lines('data.noun').map((line) => {
  const [offset = '', , , size = '0', ...rest] = line.split(' | ')[0]!.trim().split(' ');
  const words = Array.from({ length: parseInt(size, 16) }, (_, at) => (rest[2 * at] ?? '').toLowerCase());
  const pointers = rest.slice(2 * words.length + 1);
  const parents: string[] = [];
  for (let at = 0; at + 3 < pointers.length + 1; at += 4) if (pointers[at] === '@' || pointers[at] === '@i') parents.push(pointers[at + 1]!);
  return [offset, { words, parents }];
}));

const senses = new Map<string, { offset: string; tagged: number }[]>();
for (const line of lines('index.sense')) {
  const [key = '', offset = '', , tagged = '0'] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  if (rest[0] !== '1' || !/^[a-z]+(?:-[a-z]+)*$/.test(lemma)) continue;
  senses.set(lemma, [...(senses.get(lemma) ?? []), { offset, tagged: Number(tagged) }]);
}

const firstOf = (lemma: string, at = 0): string => {
  const line = indexOf.get(lemma) ?? [];
  return line[at] ?? '';
};
const indexOf = new Map(lines('index.noun').map((line) => {
  const parts = line.trim().split(' ');
  const count = Number(parts[2]);
  return [parts[0] ?? '', parts.slice(-count)] as const;
}));

const ROOTS = new Set([firstOf('person'), firstOf('vehicle'), firstOf('building'), firstOf('dwelling'), firstOf('settlement'), firstOf('gathering'), firstOf('weapon'), firstOf('company')]);
const ancestors = (offset: string, seen = new Set<string>()): Set<string> => {
  for (const parent of synsets.get(offset)?.parents ?? []) if (!seen.has(parent)) { seen.add(parent); ancestors(parent, seen); }
  return seen;
};

const chosen = new Map<string, string[]>();
for (const [lemma, all] of senses) {
  const order = indexOf.get(lemma) ?? [];
  const ranked = all.toSorted((a, b) => b.tagged - a.tagged || order.indexOf(a.offset) - order.indexOf(b.offset));
  const best = ranked[0]!;
  const kept = ranked.filter(({ tagged }, at) => at === 0 || (at < 3 && tagged >= best.tagged / 4 && tagged > 0)).map(({ offset }) => offset);
  const wanted = kept.filter((offset) => best.tagged > 0 || ROOTS.has(offset) || [...ancestors(offset)].some((root) => ROOTS.has(root)));
  if (wanted.length > 0) chosen.set(lemma, wanted);
}

const used = new Set<string>();
for (const offsets of chosen.values()) for (const offset of offsets) { used.add(offset); for (const up of ancestors(offset)) used.add(up); }
const numbered = new Map([...used].toSorted().map((offset, at) => [offset, at]));
const base36 = (offset: string): string => (numbered.get(offset) ?? 0).toString(36);

const parents = [...numbered.keys()].map((offset) => (synsets.get(offset)?.parents ?? []).map(base36).join('+')).join(' ');
const nouns = [...chosen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([lemma, offsets]) => `${lemma}:${offsets.map(base36).join('+')}`).join(' ');
const wrapped = (text: string): string => text.replace(/(.{1,140})(?: |$)/g, '$1\n').trimEnd();
writeFileSync(new URL('../lib/lexicon/generated/wordnet-kinds.ts', import.meta.url), [
  '// Made by scripts/wordnet-kinds.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.',
  '// KIND_PARENTS: entry n names the kinds that kind n is one of. KIND_NOUNS: noun:kinds, commonest sense first. Numbers in base 36.',
  `export const KIND_PARENTS = \`${wrapped(parents.replaceAll(/(?<= |^)(?= |$)/g, '-'))}\`;`,
  `export const KIND_NOUNS = \`${wrapped(nouns)}\`;`,
  '',
].join('\n'));
console.log(chosen.size, 'nouns', numbered.size, 'kinds');
