import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** docs/verdicts.md, from the folder that the server runs in. */
export const readVerdictRules = (): Promise<string> => readFile(join(/* turbopackIgnore: true */ process.cwd(), 'docs', 'verdicts.md'), 'utf8');
