import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { align } from '#lib/align/index.ts';
import { read } from '#lib/pipeline.ts';
import { articleOf } from '../compare/claims.ts';

const CASES = z.array(z.object({ a: z.string(), b: z.string(), label: z.string() })).parse(JSON.parse(readFileSync('fixtures/specs/labels.json', 'utf8')));

describe('a line of two figures has a name that tells what they are figures of', () => {
  test.each(CASES)('$label', ({ a, b, label }) => {
    const readings = [a, b].map((text, at) => read(articleOf(`outlet-${at + 1}`, text, { published: `2023-05-0${at + 1}` })));
    const lines = align(readings).filter(({ kind, claims }) => kind === 'quantity' && new Set(claims.map(({ article }) => article)).size === 2);
    expect(lines.map((line) => line.label)).toContain(label);
  });
});
