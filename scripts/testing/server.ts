import type { ChildProcess } from 'node:child_process';

const PATIENCE = 600_000;

/** The address that a server started by scripts/start.ts prints once it can be asked; the first start builds the pages, which takes minutes. */
export const addressOf = (server: ChildProcess): Promise<string> => new Promise((resolve, reject) => {
  let printed = '';
  const timer = setTimeout(() => reject(new Error(`the server was not ready in time:\n${printed}`)), PATIENCE);
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /Ready: open (\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  }
  server.once('exit', () => {
    clearTimeout(timer);
    reject(new Error(`the server did not start:\n${printed}`));
  });
});
