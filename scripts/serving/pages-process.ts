/** `next start` in a process that ends with the one that began it, however that one ends. */
import { join } from 'node:path';
import { root } from '../sources.ts';

process.on('disconnect', () => process.exit());
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
process.argv.splice(1, 1, next, 'start');
await import(next);
