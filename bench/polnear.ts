// Prints how well the engine tells who said what, on the PolNeAR corpus (Newell, Margolin, Ruths, LREC 2018).
// Usage: npx node bench/polnear.ts [folder with text/ and attributions/] [--errors N]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { relationsOf } from '#lib/extract/attribution/relations.ts';
import type { Relation } from '#lib/extract/attribution/relation.ts';
import type { Article, Document } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';

const shared = join(import.meta.dirname, '../../shared/benchmarks');
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--') && !/^\d+$/.test(argument));
const gold = given ?? join(shared, 'polnear/dev');
const scorer = join(shared, 'scorers/attribution.mjs');

const articleOf = (id: string, text: string): Article => ({
  id, path: null, url: null, outlet: null, title: null, byline: null, published: null, language: 'en', agencies: [], text, body: [{ start: 0, end: text.length }],
});

type Pair = readonly [number, number];

// What is said within direct speech is marked in the corpus as part of that speech only.
const rolesOf = ({ tokens }: Document, { content, cue, source, pronoun }: Relation) => {
  const stretch = (from: number, to: number): Pair => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return {
    content: content.map(({ start, end }): Pair => [start, end]),
    cue: [[cue.start, cue.end]] satisfies Pair[],
    source: [
      ...(source === null ? [] : [stretch(source.whole.from, source.whole.to)]),
      ...(pronoun === null ? [] : [stretch(pronoun.from, pronoun.to)]),
    ],
  };
};

if (!existsSync(gold) || !existsSync(scorer)) {
  console.log(`skipped: no corpus at ${gold} or no scorer at ${scorer}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-'));
  const names = readdirSync(join(gold, 'text')).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4)).toSorted();
  const texts = names.map((name) => readFileSync(join(gold, 'text', `${name}.txt`), 'utf8'));
  const rows = names.map((name, at) => {
    const document = segment(articleOf(name, texts[at] ?? ''));
    return JSON.stringify({ doc: name, attributions: relationsOf(document).filter(({ inside, rule }) => inside < 0 && rule !== 'cited').map((relation) => rolesOf(document, relation)) });
  });
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, `${rows.join('\n')}\n`);
  const result = spawnSync(process.execPath, [scorer, '--gold', gold, '--pred', predictions, ...process.argv.slice(2).filter((argument) => argument !== given)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(result.stdout + result.stderr);
  const documents = texts.map((text, at) => segment(articleOf(names[at] ?? '', text)));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const start = performance.now();
  for (let round = 0; round < 5; round += 1) for (const document of documents) relationsOf(document);
  console.log(`relations: ${((characters * 5) / 1e3 / (performance.now() - start)).toFixed(2)} MB/s`);
  const again = performance.now();
  for (let round = 0; round < 5; round += 1) texts.map((text, at) => segment(articleOf(names[at] ?? '', text)));
  console.log(`segment: ${((characters * 5) / 1e3 / (performance.now() - again)).toFixed(2)} MB/s`);
  rmSync(folder, { recursive: true });
}
