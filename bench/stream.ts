// node bench/stream.ts [MB …]: `claimline extract --input jsonl` on streams of several lengths: throughput, peak memory
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadStories } from './load.ts';

const texts = (await loadStories()).flatMap(({ texts: each }) => [...each.values()]);

/** Names that no stream has had before, so that what is remembered of words is filled. */
const freshened = (text: string, line: number): string => text.replace(/\b[A-Z][a-z]{5,}\b/g, (word) => (line % 5 === 0 ? `${word}${(line * 7919).toString(36).replace(/\d/g, '')}` : word));

/** Most memory the process has had, in bytes, where the system tells it. */
const peakOf = (pid: number): number | null => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return null;
  }
};

const run = async (bytes: number): Promise<void> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli/claimline.ts'), 'extract', '--input', 'jsonl', '-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const started = performance.now();
  let peak = 0;
  const look = setInterval(() => { peak = Math.max(peak, peakOf(child.pid ?? 0) ?? 0); }, 100);
  const closed = once(child, 'close');
  let written = 0;
  for (let line = 0; written < bytes; line += 1) {
    const json = `${JSON.stringify({ id: line, text: freshened(texts[line % texts.length] ?? '', line) })}\n`;
    written += Buffer.byteLength(json);
    if (!child.stdin.write(json)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await closed;
  clearInterval(look);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (value: number): string => (value / 1e6).toFixed(value < 1e7 ? 1 : 0).padStart(8);
  console.log(`${megabytes(written)} MB in${seconds.toFixed(1).padStart(8)} s${megabytes(written / seconds)} MB/s   peak ${peak === 0 ? 'not told by this system' : `${megabytes(peak)} MB`}`);
};

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
console.log(`claimline extract --input jsonl, ${availableParallelism()} cores`);
for (const size of sizes.length > 0 ? sizes : [20, 200]) await run(size * 1e6);
