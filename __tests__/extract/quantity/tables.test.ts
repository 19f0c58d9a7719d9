import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, rowOf } from './reading.ts';
import type { Row } from './reading.ts';

const folder = join(import.meta.dirname, '../../../fixtures/specs');

type Case = { text: string; claims: readonly Row[] };

// Each table is a phenomenon; a row's fields that are left out are not looked at.
for (const file of readdirSync(folder).filter((name) => /^quantity-[a-z]+\.json$/.test(name)).toSorted()) {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Case[];
  describe(file.replace('.json', ''), () => {
    test.each(cases.map(({ text, claims }) => [text, claims] as const))('%s', (text, claims) => {
      const found = read(text).map(rowOf);
      expect(found.map((row, at) => Object.fromEntries(Object.entries(row).filter(([key]) => claims[at] === undefined || key in claims[at]))))
        .toEqual(claims);
    });
  });
}
