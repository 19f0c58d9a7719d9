// node bench/stream.ts [extract|compare] [MB …]: the command on streams of JSON lines of several lengths: throughput, peak memory
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadStories } from './load.ts';

const stories = (await loadStories()).map(({ texts }) => [...texts.values()]);
const texts = stories.flat();

/** Names that no stream has had before, so that what is remembered of words is filled. */
const freshened = (text: string, line: number): string => text.replace(/\b[A-Z][a-z]{5,}\b/g, (word) => (line % 5 === 0 ? `${word}${(line * 7919).toString(36).replace(/\d/g, '')}` : word));

/** What a line of the stream holds: an article to extract from, a story of several to compare. */
const CONTENT = {
  extract: (line: number): object => ({ text: freshened(texts[line % texts.length] ?? '', line) }),
  compare: (line: number): object => ({ articles: (stories[line % stories.length] ?? []).map((text, at) => ({ text: freshened(text, line), outlet: `Outlet ${at + 1}` })) }),
};

/** Most memory the process has had, in bytes, where the system tells it. */
const peakOf = (pid: number): number | null => {
  try {
    // A process that has just ended tells no figure.
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return null;
  }
};

const megabytes = (value: number): string => (value / 1e6).toFixed(value < 1e6 ? 2 : value < 1e7 ? 1 : 0).padStart(8);

const run = async (command: keyof typeof CONTENT, bytes: number): Promise<void> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli/claimline.ts'), command, '--input', 'jsonl', '-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const started = performance.now();
  let peak = 0;
  const look = setInterval(() => { peak = Math.max(peak, peakOf(child.pid ?? 0) ?? 0); }, 100);
  const closed = once(child, 'close');
  let written = 0;
  let line = 0;
  for (; written < bytes; line += 1) {
    const json = `${JSON.stringify({ id: line, ...CONTENT[command](line) })}\n`;
    written += Buffer.byteLength(json);
    if (!child.stdin.write(json)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await closed;
  clearInterval(look);
  const seconds = (performance.now() - started) / 1000;
  const memory = peak === 0 ? 'not told by this system' : `${megabytes(peak)} MB`;
  console.log(`${megabytes(written)} MB,${String(line).padStart(7)} lines in${seconds.toFixed(1).padStart(8)} s${megabytes(written / seconds)} MB/s   peak ${memory}`);
};

const SIZES = { extract: [20, 200], compare: [20, 100] };
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const commands = (['extract', 'compare'] as const).filter((command) => process.argv.includes(command));
for (const command of commands.length > 0 ? commands : ['extract', 'compare'] as const) {
  console.log(`claimline ${command} --input jsonl, ${availableParallelism()} cores`);
  for (const size of sizes.length > 0 ? sizes : SIZES[command]) await run(command, size * 1e6);
}
