import { afterAll, beforeAll, describe } from '@jest/globals';
import { disconnect } from '#lib/store/index.ts';

const databases = [
  { key: 'embedded', name: 'the embedded PostgreSQL', variable: 'STORE_EMBEDDED' },
  { key: 'server', name: 'a PostgreSQL server', variable: 'STORE_POSTGRES' },
];

/** Runs the same tests on both databases, or on the one of STORE_ON; without a server (see __tests__/store/setup.mjs) its half is skipped. */
export const onEveryDatabase = (tests: () => void): void => {
  const only = process.env['STORE_ON'] ?? null;
  for (const { key, name, variable } of databases) {
    if (only !== null && only !== key) continue;
    const url = process.env[variable];
    (url === undefined ? describe.skip : describe)(`on ${name}`, () => {
      beforeAll(() => { process.env['DATABASE_URL'] = url; });
      afterAll(disconnect);
      tests();
    });
  }
};
