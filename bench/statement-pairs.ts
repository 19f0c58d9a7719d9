// node bench/statement-pairs.ts [file of fixtures/specs] [--errors]: of propositions that one source affirms and another negates, told
// in the outlet's own voice, in indirect speech and in quotation marks, which pairs of small articles are lined up and judged
// rightly. Nothing was built on those of statement-pairs-unseen.json, which are asked unless another file is named.
import { foundIn, pairsIn, type Wanted } from './pairs.ts';

const words = process.argv.slice(2);
const asked = pairsIn(words.find((word) => !word.startsWith('-')) ?? 'statement-pairs-unseen.json').map((pair) => ({ ...pair, found: foundIn(pair.a, pair.b) }));
if (words.includes('--errors')) for (const { a, b, wanted, found } of asked) if (found !== wanted) console.log(`${wanted} → ${found}: ${a} | ${b}`);

const count = (wanted: Wanted, found: Wanted | null = null): number => asked.filter((pair) => pair.wanted === wanted && (found === null || pair.found === found)).length;
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`;
console.log(`lined up as the same: ${share(count('same', 'same'), count('same'))}, as a conflict ${count('same', 'conflict')}`);
console.log(`contradictions: ${share(count('conflict', 'conflict'), count('conflict'))}, as the same ${count('conflict', 'same')}`);
console.log(`other things kept apart: ${share(count('none', 'none'), count('none'))}, as the same ${count('none', 'same')}, as a conflict ${count('none', 'conflict')}`);
for (const [forms, of] of Map.groupBy(asked.filter(({ wanted }) => wanted === 'conflict'), (pair) => pair.forms)) {
  console.log(`  contradiction ${forms}: ${share(of.filter(({ found }) => found === 'conflict').length, of.length)}`);
}
