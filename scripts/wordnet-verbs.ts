// Writes lib/lexicon/generated/wordnet-verbs.ts: English verbs, single or with a particle, that WordNet holds for synonyms in
// one of their common senses. A sense is common when its share of the verb's occurrences in WordNet's sense-tagged texts
// is a fifth of the commonest one's or more.
import { writeFileSync } from 'node:fs';
import { wordnetLines as lines } from './wordnet.ts';

const order = new Map(lines('index.verb').map((line) => {
  const parts = line.trim().split(' ');
  return [parts[0] ?? '', parts.slice(-Number(parts[2]))] as const;
}));

const senses = new Map<string, { offset: string; tagged: number }[]>();
for (const line of lines('index.sense')) {
  const [key = '', offset = '', , tagged = '0'] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  if (rest[0] === '2' && /^[a-z]+(?:_[a-z]+)?$/.test(lemma)) senses.set(lemma, [...(senses.get(lemma) ?? []), { offset, tagged: Number(tagged) }]);
}

const MOST = 4;
const SHARE = 5;
// A verb that no tagged text has is kept where it has few senses to choose from.
const UNSEEN = 2;

const common = new Map<string, string[]>();
for (const [lemma, all] of senses) {
  const own = order.get(lemma) ?? [];
  const ranked = all.toSorted((a, b) => b.tagged - a.tagged || own.indexOf(a.offset) - own.indexOf(b.offset));
  const best = ranked[0]!;
  if (best.tagged === 0 && all.length > UNSEEN && !lemma.includes('_')) continue;
  common.set(lemma, ranked.filter(({ tagged }, at) => at === 0 || (at < MOST && tagged > 0 && tagged >= best.tagged / SHARE)).map(({ offset }) => offset));
}

const verbsOf = new Map<string, string[]>();
for (const [lemma, offsets] of common) for (const offset of offsets) verbsOf.set(offset, [...(verbsOf.get(offset) ?? []), lemma]);
const rows = [...verbsOf].filter(([, verbs]) => verbs.length > 1).map(([, verbs]) => verbs.toSorted().join(' ')).toSorted();
const wrapped = (text: string): string => text.replace(/(.{1,140})(?: |$)/g, '$1\n').trimEnd();
writeFileSync(new URL('../lib/lexicon/generated/wordnet-verbs.ts', import.meta.url), [
  '// Made by scripts/wordnet-verbs.ts from WordNet 3.1 (Princeton University; licence in NOTICE). Do not edit.',
  '// Verbs that are synonyms in a common sense, base forms, one sense after another, parted by "|"; "_" stands before a particle.',
  `export const VERB_SENSES = \`${wrapped([...new Set(rows)].join(' | '))}\`;`,
  '',
].join('\n'));
console.log(new Set(rows).size, 'senses');
