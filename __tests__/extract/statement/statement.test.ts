import { describe, expect, test } from '@jest/globals';
import { statements } from '#lib/extract/statement/index.ts';
import { documentOf } from '../../segment/document.ts';

const found = (text: string): string[] => statements(documentOf(text)).map(({ span }) => span.text);

describe('a checkable clause is a statement', () => {
  test.each([
    ['Ghana has not granted any of them asylum.', 'Ghana has not granted any of them asylum'],
    ['The ministry made no comment on the report, but unions did.', 'The ministry made no comment on the report'],
    ['Manila denies mistreatment of the crew.', 'Manila denies mistreatment of the crew'],
    ['On Friday, the court ordered the release of the editor.', 'the court ordered the release of the editor'],
    ['Officials said Kenya Power had cut supply to the island.', 'Kenya Power had cut supply to the island'],
    ['Mr Rao told reporters that Delhi was sending boats to the delta.', 'Delhi was sending boats to the delta'],
    ['The Senate adopted a bill that called for new elections.', 'The Senate adopted a bill that called for new elections'],
    ['Traders left because Lagos State had closed the market in 2019.', 'Lagos State had closed the market in 2019'],
    ['Police arrested the owner after the fire.', 'Police arrested the owner after the fire'],
    ['Villagers in Fiji have been moved from their homes.', 'Villagers in Fiji have been moved from their homes'],
  ])('%s', (text, clause) => { expect(found(text)).toContain(clause); });
});

describe('what is no statement', () => {
  test.each([
    ['opinion', 'The Lagos plan is a terrible idea.'],
    ['judgement', 'Ottawa has made tremendous progress on housing.'],
    ['question', 'Has Canberra changed its policy on boats?'],
    ['possibility', 'Nairobi could ban plastic bags from the lake.'],
    ['an unclear subject', 'This format divided the members of the club.'],
    ['a pronoun', 'He left the party in May.'],
    ['a figure', 'Dublin spent 12 million euros on the bridge.'],
    ['a quotation', 'Wellington called it “a very dark day for every family”.'],
    ['who said something', 'The mayor of Cebu said nothing more.'],
    ['a participle behind its noun', 'Families of the miners detained in Kitwe say they are tired.'],
  ])('%s: %s', (_, text) => { expect(found(text)).toEqual([]); });
});

test('negation is kept', () => {
  const [claim] = statements(documentOf('Ghana has not granted any of them asylum.'));
  expect(claim?.negated).toBe(true);
  expect(statements(documentOf('The ministry made no comment on the report.'))[0]?.negated).toBe(true);
  expect(statements(documentOf('The ministry backed the report on Friday.'))[0]?.negated).toBe(false);
});
