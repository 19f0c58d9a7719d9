import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

/** How the statements and quotes of two small articles stand: the verdict of the line that both are in. */
const foundIn = (a: string, b: string): Verdict | 'apart' => {
  const [one, two] = [articleOf('Nakuru Mail', a, { published: '2026-03-05' }), articleOf('Leeds Courier', b, { published: '2026-03-05' })];
  const { lines, claims } = compare([one, two]);
  const of = new Map(claims.map(({ id, article }) => [id, article]));
  return lines.find((line) => line.kind !== 'quantity' && new Set(line.claims.map((id) => of.get(id))).size > 1)?.verdict ?? 'apart';
};

const STATES: readonly (readonly [rule: string, wanted: Verdict | 'apart', a: string, b: string])[] = [
  ['arrested and on the run', 'conflict', 'Police arrested Ravi Menon, the owner of the quarry, on Monday.', 'The owner of the quarry, Ravi Menon, is on the run.'],
  ['in custody after an arrest', 'agree', 'Detectives picked up the owner of the quarry on Monday.', 'The owner of the quarry was taken into custody on Monday.'],
  ['resigned and removed', 'conflict', 'The head of the hospital, Ana Prado, resigned on Friday.', 'The head of the hospital, Ana Prado, was sacked on Friday.'],
  ['stepped down and quit', 'agree', 'The head of the hospital, Ana Prado, stepped down on Friday.', 'Ana Prado, head of the hospital, quit on Friday.'],
  ['kept and scrapped', 'conflict', 'The winter bonus survives.', 'The winter bonus has been scrapped.'],
  ['a deed as a noun', 'conflict', 'No inquiry into the crash has been opened.', 'Prosecutors have begun an inquiry into the crash.'],
  ['signed and declined to', 'conflict', 'Magistrate Lena Okoro put her signature to the final tally.', 'Lena Okoro declined to sign the tally, her brother said.'],
  ['unanimous and split', 'conflict', 'The decision of the board was unanimous.', 'The board was split on the decision.'],
];

const TIMES: readonly (readonly [rule: string, wanted: Verdict | 'apart', a: string, b: string])[] = [
  ['two hours of one deed', 'conflict', 'The warehouse fire broke out shortly after 3 p.m.', 'The warehouse fire erupted at around 11 in the morning.'],
  ['nearly the same hour', 'compatible', 'The warehouse fire broke out shortly after 3 p.m.', 'The warehouse fire started at about 3.15 pm.'],
  ['the same hour in words', 'agree', 'The polls closed at 5 pm in Nyeri.', 'The polls in Nyeri closed at five in the afternoon.'],
  ['two years', 'conflict', 'The old mill at Tarbert was built in 1911.', 'The old mill at Tarbert dates from 1934.'],
  ['two days to come', 'conflict', 'President Sara Lund will address the nation on Friday.', 'President Sara Lund will speak to the country on Saturday evening.'],
];

describe.each([['states and deeds', STATES], ['times', TIMES]] as const)('statements in other words: %s', (_name, cases) => {
  test.each(cases)('%s', (_rule, wanted, a, b) => {
    expect([foundIn(a, b), foundIn(b, a)]).toEqual([wanted, wanted]);
  });
});

const QUOTES: readonly (readonly [rule: string, wanted: Verdict | 'apart', a: string, b: string])[] = [
  ['one speaker with both', 'conflict', '“We asked twice that the ferry be stopped,” harbour master Jo Tan said.', '“I never asked anyone to stop that ferry,” harbour master Jo Tan said.'],
  ['an order that nobody gave', 'variant', '“At no time was an order given to shoot,” colonel Abel Dia said.', '“Nobody gave an order to shoot,” said colonel Abel Dia.'],
  ['behind and ahead', 'conflict', '“The worst is behind us,” mayor Ines Roy said.', '“The worst is still ahead of us,” doctor Tom Hale said.'],
];

describe('quotes in other words', () => {
  test.each(QUOTES)('%s', (_rule, wanted, a, b) => {
    expect([foundIn(a, b), foundIn(b, a)]).toEqual([wanted, wanted]);
  });
});

test('a likely pair joins only where each is the other’s best', () => {
  const { lines } = compare([
    articleOf('Nakuru Mail', 'The blaze broke out at noon at the paint depot. The blaze reached the paint depot of the port at dusk.', { published: '2026-03-05' }),
    articleOf('Leeds Courier', 'The fire erupted at noon at the depot for paint.', { published: '2026-03-05' }),
  ]);
  expect(lines.filter(({ kind, claims }) => kind === 'statement' && claims.length > 1).every(({ claims }) => claims.length === 2)).toBe(true);
});
