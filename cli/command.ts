import { parseArgs } from 'node:util';

/** One word behind `claimline`: its help text, and what it does; `run` answers the exit code. */
export type Command = Readonly<{ name: string; help: string; run: (args: readonly string[]) => Promise<number> }>;

/** The command line asks for something that does not exist; told with exit code 2. */
export class UsageError extends Error {}

type Options = Readonly<Record<string, { type: 'string'; short?: string; values?: readonly string[] }>>;

export type Parsed = Readonly<{ values: Readonly<Record<string, string | undefined>>; operands: readonly string[] }>;

const firstSentence = (message: string): string => message.split(/\. |\n/)[0]!.replace(/'/g, '“').replace(/“(\S+?)“/g, '“$1”');

/** Reads options and operands; a value outside `values` or an unknown option is a usage error. */
export const parse = (args: readonly string[], options: Options): Parsed => {
  const config = Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true });
    const read = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
    for (const [name, { values: allowed }] of Object.entries(options)) {
      const value = read[name];
      if (value !== undefined && allowed !== undefined && !allowed.includes(value)) throw new UsageError(`--${name} takes ${allowed.join(' or ')}, not “${value}”.`);
    }
    return { values: read, operands: positionals };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw new UsageError(`${firstSentence(error.message)}.`);
  }
};
