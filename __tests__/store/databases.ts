import { afterAll, beforeAll, describe } from '@jest/globals';
import { disconnect } from '#lib/store/index.ts';

const databases = [
  { name: 'the embedded PostgreSQL', variable: 'STORE_EMBEDDED' },
  { name: 'a PostgreSQL server', variable: 'STORE_POSTGRES' },
];

/** Runs the same tests on both databases; without a server (see __tests__/store/setup.mjs) its half is skipped. */
export const onEveryDatabase = (tests: () => void): void => {
  for (const { name, variable } of databases) {
    const url = process.env[variable];
    (url === undefined ? describe.skip : describe)(`on ${name}`, () => {
      beforeAll(() => { process.env['DATABASE_URL'] = url; });
      afterAll(disconnect);
      tests();
    });
  }
};
