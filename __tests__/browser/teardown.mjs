import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async () => {
  const site = globalThis.claimlineSite;
  if (site === undefined) return;
  await site.browser.close();
  if (site.server.exitCode === null) {
    site.server.kill('SIGTERM');
    await once(site.server, 'exit');
  }
  await rm(site.directory, { recursive: true, force: true });
};
