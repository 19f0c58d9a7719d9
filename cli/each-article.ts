import { parse, UsageError } from '#cli/command.ts';
import { complain, openSink, OutputError } from '#cli/output.ts';
import type { Sink } from '#cli/output.ts';
import { streamLines } from '#cli/stream/stream.ts';

/** The two commands that take articles one by one and print a line of JSON for each. */
export const eachArticle = async (command: 'read' | 'extract', args: readonly string[]): Promise<number> => {
  const { values, operands } = parse(args, { input: { type: 'string', values: ['jsonl'] }, columns: { type: 'string' }, output: { type: 'string', short: 'o' } });
  if (values['input'] === undefined && operands.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
  try {
    const sink = await openSink(values['output']);
    const failed = values['input'] === 'jsonl' ? await streamLines(command, operands, sink) : await printFiles(command, operands, values['columns'], sink);
    await sink.close();
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    complain(error.message);
    return 1;
  }
};

const printFiles = async (command: 'read' | 'extract', operands: readonly string[], columns: string | undefined, sink: Sink): Promise<boolean> => {
  const [{ listFiles }, { mappingOf, readFiles }] = await Promise.all([import('#cli/files.ts'), import('#lib/ingest/index.ts')]);
  const mapping = columns === undefined ? undefined : mappingOf(columns);
  if (mapping === null) throw new UsageError(`--columns takes pairs such as text=Body,title=Headline, not “${columns}”.`);
  const pipeline = command === 'extract' ? await import('#lib/pipeline.ts') : null;
  let failed = false;
  const tell = ({ name, problem }: Readonly<{ name: string; problem: string }>): void => {
    complain(`${name}: ${problem}`);
    failed = true;
  };
  for (const operand of operands) {
    const { files, problems } = await listFiles([operand]);
    problems.forEach(tell);
    for await (const found of readFiles(files, { anyLanguage: true, ...(mapping !== undefined && { mapping }) })) {
      switch (found.kind) {
        case 'story': break;
        case 'problem': tell(found); break;
        case 'link': await sink.write(`${JSON.stringify({ id: operand, link: { url: found.url, title: found.title } })}\n`); break;
        case 'article': {
          const claims = pipeline === null ? {} : { claims: pipeline.read(found.article).claims };
          await sink.write(`${JSON.stringify({ id: found.name, article: found.article, ...claims })}\n`);
          break;
        }
        default: found satisfies never;
      }
    }
  }
  return failed;
};
