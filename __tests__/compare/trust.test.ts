import { describe, expect, test } from '@jest/globals';
import { areTwoSpeakers } from '#lib/compare/speakers.ts';
import { compare } from '#lib/pipeline.ts';
import type { Verdict } from '#lib/model/index.ts';
import { articleOf } from './claims.ts';

type Case = readonly [rule: string, a: string, b: string, figureA: string, figureB: string, wanted: Verdict | 'apart', sameDay?: boolean];

/** The verdict of the pair of figures, or "apart" where they stand in two lines. */
const verdictOf = (a: string, b: string, figureA: string, figureB: string, sameDay: boolean): Verdict | 'apart' => {
  const { claims, lines } = compare([articleOf('One', a, { published: '2024-03-04' }), articleOf('Two', b, { published: sameDay ? '2024-03-04' : '2024-03-06' })]);
  const idOf = (article: string, text: string): string => claims.find((claim) => claim.article === article && claim.span.text === text)?.id ?? `no claim ${text}`;
  const [one, two] = [idOf('One', figureA), idOf('Two', figureB)];
  expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining([one, two]));
  const pair = lines.flatMap(({ pairs }) => pairs).find((other) => [other.a, other.b].includes(one) && [other.a, other.b].includes(two));
  return pair?.verdict ?? 'apart';
};

const CASES: readonly Case[] = [
  ['seats of two parties', 'Amina Okoro won 82 seats in the assembly.', 'Kwame Boateng won 79 seats in the assembly.', '82', '79', 'apart'],
  ['votes of one candidate over days', 'Amina Okoro took 120,400 votes in the count.', 'Amina Okoro took 182,900 votes in the count.', '120,400', '182,900', 'scope'],
  ['the dead and the living', 'The ferry sank off Cebu and 36 people died.', 'The ferry sank off Cebu and 145 people survived.', '36', '145', 'apart', true],
  ['what may be carried and what was', 'The bus was carrying 78 people when it crashed near Kisumu.', 'The bus was licensed to carry 60 people.', '78', '60', 'apart', true],
  ['a part of the dead', 'Floods in Nagpur killed 31 people.', 'Nineteen of the victims of the Nagpur floods died at home.', '31', 'Nineteen', 'apart', true],
  ['a toll that grows', 'The quake killed 31 people in Izmir.', 'The quake killed 38 people in Izmir.', '31', '38', 'scope'],
  ['complaints that come in', 'The board received 3,712 complaints after the vote.', 'The board received 4,012 complaints after the vote.', '3,712', '4,012', 'scope'],
  ['a fire that spreads', 'The fire near Ballarat has burned 4,500 hectares.', 'The fire near Ballarat has burned 7,200 hectares.', '4,500 hectares', '7,200 hectares', 'scope'],
  ['missing on one day', 'A ferry sank off Cebu and 26 people were missing.', 'A ferry sank off Cebu and 19 people were missing.', '26', '19', 'conflict', true],
  ['a crowd on one day', 'Police said 8,000 people marched in Dublin.', 'Organisers said 25,000 people marched in Dublin.', '8,000', '25,000', 'conflict', true],
  ['jobs by company and union', 'The company said it would cut 430 jobs in Leeds.', 'The union said 450 jobs in Leeds would be cut.', '430', '450', 'conflict', true],
  ['staff here and there', 'The bank employs 4,700 people in Kenya.', 'The bank employs 9,400 people in Ghana.', '4,700', '9,400', 'apart', true],
  ['a year that belongs to another figure', 'Profit fell to $212 million from $331 million in 2022.', 'Profit was $212 million in 2023.', '$212 million', '$212 million', 'agree', true],
  ['two epidemics', 'The 2014 outbreak killed 11,300 people.', 'The 2019 outbreak killed 2,287 people.', '11,300', '2,287', 'apart'],
];

describe('a conflict is one', () => {
  test.each(CASES)('%s', (_rule, a, b, figureA, figureB, wanted, sameDay = false) => {
    expect(verdictOf(a, b, figureA, figureB, sameDay)).toBe(wanted);
  });
});

describe('two speakers', () => {
  test.each([
    ['Rey Santos', 'Reynaldo Santos', false], ['Chief Executive Mary Dunne', 'Mary Dunne', false], ['EU observers', 'observers from the European Union', false],
    ['spokesman', 'Mary Dunne', false], ['World Health Organization (WHO)', 'WHO', false], ['Mary Dunne', 'Tom Akinyi', true],
  ])('%s / %s', (a, b, wanted) => { expect(areTwoSpeakers(a, b)).toBe(wanted); });
});
