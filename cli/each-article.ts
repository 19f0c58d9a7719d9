import { parse, UsageError } from '#cli/command.ts';
import { complain, openSink, OutputError } from '#cli/output.ts';
import { streamLines } from '#cli/stream/stream.ts';

/** The two commands that take articles one by one and print a line of JSON for each. */
export const eachArticle = async (command: 'read' | 'extract', args: readonly string[]): Promise<number> => {
  const { values, operands } = parse(args, { input: { type: 'string', values: ['jsonl'] }, output: { type: 'string', short: 'o' } });
  if (values['input'] === undefined && operands.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
  try {
    const sink = await openSink(values['output']);
    const failed = values['input'] === 'jsonl' ? await streamLines(command, operands, sink) : await printFiles(command, operands, sink);
    await sink.close();
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    complain(error.message);
    return 1;
  }
};

const printFiles = async (command: 'read' | 'extract', operands: readonly string[], sink: Awaited<ReturnType<typeof openSink>>): Promise<boolean> => {
  const [{ gather }, { readText }] = await Promise.all([import('#cli/files.ts'), import('#lib/ingest/index.ts')]);
  const pipeline = command === 'extract' ? await import('#lib/pipeline.ts') : null;
  let failed = false;
  for (const operand of operands) {
    const { files, problems } = await gather([operand], false);
    for (const { name, problem } of problems) {
      complain(`${name}: ${problem}`);
      failed = true;
    }
    for (const file of files) {
      const read = readText(file);
      if ('problem' in read) {
        complain(`${file.name}: ${read.problem}`);
        failed = true;
      } else {
        const claims = pipeline === null ? {} : { claims: pipeline.read(read.article).claims };
        await sink.write(`${JSON.stringify({ id: file.name, article: read.article, ...claims })}\n`);
      }
    }
  }
  return failed;
};
