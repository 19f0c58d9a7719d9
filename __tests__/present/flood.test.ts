import { expect, test } from '@jest/globals';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';
import { comparison } from './flood.ts';

test('the comparison made by hand is one the engine could have made', () => {
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  expect(faultsOf(comparison)).toEqual([]);
});
