// Writes lib/lexicon/generated/wordnet-deeds.ts: for English nouns the verb that WordNet derives them from in a common sense
// ("loss": lose, "coverage": cover). Kept: nouns met in WordNet's sense-tagged texts that share their beginning with the verb,
// and that are not simply the verb itself.
import { writeFileSync } from 'node:fs';
import { wordnetLines as lines } from './wordnet.ts';

type Synset = { words: readonly string[]; derived: readonly { offset: string; from: number; to: number }[] };

const read = (line: string): readonly [string, Synset] => {
  const [offset = '', , , size = '0', ...rest] = line.split(' | ')[0]!.trim().split(' ');
  const words = Array.from({ length: parseInt(size, 16) }, (_, at) => (rest[2 * at] ?? '').toLowerCase());
  const pointers = rest.slice(2 * words.length + 1);
  const derived: { offset: string; from: number; to: number }[] = [];
  for (let at = 0; at + 3 < pointers.length + 1; at += 4) {
    const [kind, target = '', part, between = ''] = pointers.slice(at, at + 4);
    if (kind === '+' && part === 'v') derived.push({ offset: target, from: parseInt(between.slice(0, 2), 16), to: parseInt(between.slice(2), 16) });
  }
  return [offset, { words, derived }];
};

const nouns = new Map(lines('data.noun').map(read));
const verbs = new Map(lines('data.verb').map(read));

const senses = new Map<string, { offset: string; tagged: number }[]>();
for (const line of lines('index.sense')) {
  const [key = '', offset = '', , tagged = '0'] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  if (rest[0] === '1' && /^[a-z]{3,}$/.test(lemma)) senses.set(lemma, [...(senses.get(lemma) ?? []), { offset, tagged: Number(tagged) }]);
}

const SHARE = 5;
const BEGINNING = 2;

const rows: string[] = [];
for (const [noun, all] of senses) {
  const best = Math.max(...all.map(({ tagged }) => tagged));
  if (best === 0) continue;
  const found = new Set<string>();
  for (const { offset, tagged } of all) {
    if (tagged * SHARE < best) continue;
    const synset = nouns.get(offset);
    for (const { offset: target, from, to } of synset?.derived ?? []) {
      const verb = verbs.get(target)?.words[to - 1];
      if (synset?.words[from - 1] === noun && verb !== undefined && verb !== noun && /^[a-z]+$/.test(verb) && verb.slice(0, BEGINNING) === noun.slice(0, BEGINNING)) found.add(verb);
    }
  }
  if (found.size > 0) rows.push(`${noun}:${[...found].toSorted().join('+')}`);
}
const wrapped = (text: string): string => text.replace(/(.{1,140})(?: |$)/g, '$1\n').trimEnd();
writeFileSync(new URL('../lib/lexicon/generated/wordnet-deeds.ts', import.meta.url), [
  '// Made by scripts/wordnet-deeds.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.',
  '// Nouns, lower-case and singular, each with the verbs that it is derived from in a common sense.',
  `export const DEEDS = \`${wrapped(rows.toSorted().join(' '))}\`;`,
  '',
].join('\n'));
console.log(rows.length, 'nouns');
