import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { statements } from '#lib/extract/statement/index.ts';
import { segment } from '#lib/segment/index.ts';
import { articleOf } from '../../segment/document.ts';
import { casesOf } from '../specs.ts';

const shapeSchema = z.object({
  text: z.string(),
  statements: z.array(z.object({ text: z.string(), rule: z.string(), negated: z.boolean(), time: z.string().optional() })),
});

const read = (text: string): unknown =>
  statements(segment({ ...articleOf(text), published: '2026-05-13' })).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, rule, negated, time }) => ({ text: span.text, rule: rule.replace('statement/', ''), negated, ...(time === null ? {} : { time: `${time.from ?? ''}..${time.to ?? ''}` }) }));

describe('what a sentence states, all of it and no more', () => {
  test.each(casesOf('statement-shapes').map(({ entry }) => shapeSchema.parse(entry)).map((shape) => [shape.text, shape.statements] as const))('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

test('a pronoun is shown with the sentence that says whom it means', () => {
  const [, claim] = statements(segment(articleOf('Dele Cole left Abuja on Monday. He was arrested at the border.')));
  expect(claim?.sentence.text).toBe('Dele Cole left Abuja on Monday. He was arrested at the border.');
});

test('a headline states the main deed', () => {
  const text = 'Oil chief quits over audit\n\nDele Cole left the state oil firm on Monday.';
  const claims = statements(segment({ ...articleOf(text), title: 'Oil chief quits over audit' }));
  expect(claims.map(({ span }) => span.text)).toEqual(['Oil chief quits over audit', 'Dele Cole left the state oil firm on Monday']);
});
