import { expect, test } from '@jest/globals';
import { lastAsked } from '#lib/text/remembered.ts';

test('what was asked for longest ago is made anew, the others are not', () => {
  const made: string[] = [];
  const of = lastAsked<string, string>(2);
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) expect(of(name, () => { made.push(name); return `${name} made`; })).toBe(`${name} made`);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
