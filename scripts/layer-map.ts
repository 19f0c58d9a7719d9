/**
 * Draws the table of layers (scripts/layers.ts) into lib/README.md; with --check, only tells whether it is current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layers } from './layers.ts';
import { root } from './sources.ts';

const path = join(root, 'lib', 'README.md');

const arrows = layers.flatMap(({ name, may }) => may.filter((other) => !impliedBy(name, other)).map((other) => `  ${name} --> ${other}`));

/** An arrow that goes without saying because another layer on the way has it. */
function impliedBy(name: string, other: string): boolean {
  const may = layers.find((layer) => layer.name === name)?.may ?? [];
  return may.some((between) => between !== other && reaches(between, other));
}

function reaches(from: string, to: string): boolean {
  const may = layers.find((layer) => layer.name === from)?.may ?? [];
  return may.some((next) => next === to || reaches(next, to));
}

const rows = layers.map(({ name, holds, may, why }) => `| ${name} | ${holds} | ${may.length === 0 ? 'nothing' : may.join(', ')} | ${why} |`);

const map = `# Layers

Drawn from \`scripts/layers.ts\` by \`npm run layer-map\`; \`npm run layers\` checks that the sources keep to it.
An arrow means “may import”; arrows that follow from others are left out.

\`\`\`mermaid
flowchart TD
${arrows.join('\n')}
\`\`\`

| layer | holds | imports | no more, because |
|---|---|---|---|
${rows.join('\n')}
`;

if (!process.argv.includes('--check')) {
  await writeFile(path, map);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== map) {
  console.error('lib/README.md does not show the layers as they are: run “npm run layer-map”.');
  process.exit(1);
}
