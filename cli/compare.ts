import { parse, UsageError } from '#cli/command.ts';
import type { Command } from '#cli/command.ts';
import { compareHelp } from '#cli/help.ts';
import { complain, openSink, OutputError } from '#cli/output.ts';
import { streamLines } from '#cli/stream/stream.ts';
import type { Article } from '#lib/model/index.ts';

const WIDTH = 100;
const [NARROWEST, WIDEST] = [60, 160];

const run = async (args: readonly string[]): Promise<number> => {
  const { values, operands } = parse(args, {
    format: { type: 'string', values: ['table', 'json'] },
    input: { type: 'string', values: ['jsonl'] },
    output: { type: 'string', short: 'o' },
  });
  const streamed = values['input'] === 'jsonl';
  if (streamed && values['format'] === 'table') throw new UsageError('--input jsonl writes JSON lines: leave out --format table.');
  if (!streamed && operands.length === 0) throw new UsageError('Name a folder, or the files of the articles.');
  try {
    if (streamed) {
      const sink = await openSink(values['output']);
      const failed = await streamLines('compare', operands, sink);
      await sink.close();
      return failed ? 1 : 0;
    }
    return await compareFiles(operands, values['format'] ?? 'table', values['output']);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    complain(error.message);
    return 1;
  }
};

const compareFiles = async (operands: readonly string[], format: string, output: string | undefined): Promise<number> => {
  const [{ listFiles }, { readFiles, withDistinctIds }] = await Promise.all([import('#cli/files.ts'), import('#lib/ingest/index.ts')]);
  const listed = await listFiles(operands);
  const failures = [...listed.problems];
  const articles: Article[] = [];
  let title: string | null = null;
  for await (const found of readFiles(listed.files)) {
    switch (found.kind) {
      case 'story': title = found.title; break;
      case 'article': articles.push(found.article); break;
      case 'problem': failures.push(found); break;
      case 'link': failures.push({ name: found.url, problem: 'Only its address is known: name the address itself, and it is fetched.' }); break;
      default: found satisfies never;
    }
  }
  for (const { name, problem } of failures) complain(`${name}: ${problem}`);
  if (articles.length === 0) {
    complain('no article could be read, so there is nothing to compare.');
    return 1;
  }
  const { compare } = await import('#lib/pipeline.ts');
  const comparison = compare(withDistinctIds(articles));
  const sink = await openSink(output);
  if (format === 'json') await sink.write(`${JSON.stringify(comparison, null, 2)}\n`);
  else {
    const { tableOf } = await import('#cli/table/table.ts');
    const width = Math.min(WIDEST, Math.max(NARROWEST, sink.terminal ? process.stdout.columns || WIDTH : WIDTH));
    const colour = sink.terminal && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
    await sink.write(tableOf(comparison, { title, width, colour }));
  }
  await sink.close();
  return failures.length > 0 ? 1 : 0;
};

export const compareCommand: Command = { name: 'compare', help: compareHelp, run };
