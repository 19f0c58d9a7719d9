import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

/** One property under several wordings, each with "{}" for its figure; `figures`: two that cannot both be true of it. */
type Property = Readonly<{ of: string; figures: readonly [string, string]; told: readonly string[] }>;

const PROPERTIES: readonly Property[] = JSON.parse(readFileSync(new URL('../../fixtures/specs/wordings.json', import.meta.url), 'utf8'));

const sentence = (told: string, figure: string): string => {
  const text = told.replaceAll('{}', figure);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const compared = (one: string, two: string): Comparison =>
  compare([articleOf('Abuja Post', one, { published: '2024-05-02' }), articleOf('Tema Star', two, { published: '2024-05-02' })]);

describe('one property in two wordings and with two figures is a conflict', () => {
  test.each(PROPERTIES)('$of', ({ figures: [first, second], told }) => {
    const missed = told.flatMap((one) => told.filter((other) => other !== one).flatMap((other) => {
      const { lines } = compared(sentence(one, first), sentence(other, second));
      return lines.some(({ kind, verdict }) => kind === 'quantity' && verdict === 'conflict') ? [] : [`${one} / ${other}`];
    }));
    expect(missed).toEqual([]);
  });
});

describe('two properties stand in no line', () => {
  test.each(PROPERTIES.map((property, at) => [property.of, property, PROPERTIES.slice(at + 1)] as const))('%s and any other', (_of, { figures, told }, others) => {
    const met = others.flatMap((other) => {
      const [one, two] = [sentence(told[0] ?? '', figures[0]), sentence(other.told[0] ?? '', other.figures[1])];
      return compared(one, two).lines.some(({ kind, verdict }) => kind === 'quantity' && verdict !== 'single') ? [`${one} / ${two}`] : [];
    });
    expect(met).toEqual([]);
  });
});
