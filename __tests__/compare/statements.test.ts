import { describe, expect, test } from '@jest/globals';
import { compare } from '#lib/pipeline.ts';
import type { Verdict } from '#lib/model/index.ts';
import { articleOf } from './claims.ts';

const CASES: readonly (readonly [rule: string, wanted: Verdict, a: string, b: string])[] = [
  ['acquitted and convicted', 'conflict', 'The former governor was acquitted of fraud by the court in Lagos.', 'The former governor was convicted of fraud by the court in Lagos.'],
  ['found guilty and acquitted', 'conflict', 'The court found the captain guilty of manslaughter.', 'The court acquitted the captain of manslaughter.'],
  ['one after the other is no contradiction', 'single', 'The transport minister was arrested on Monday in Accra.', 'The transport minister was released on Monday in Accra.'],
  ['signed and rejected', 'conflict', 'Ghana has signed the fisheries treaty, the foreign ministry said.', 'Ghana has rejected the fisheries treaty, the foreign ministry said.'],
  ['signed and refused to sign', 'conflict', 'Ghana has signed the fisheries treaty, the foreign ministry said.', 'Ghana has refused to sign the fisheries treaty, the foreign ministry said.'],
  ['resigned and refused to', 'conflict', 'The mayor of Kumasi resigned on Monday after the vote.', 'The mayor of Kumasi refused to resign on Monday after the vote.'],
  ['banned and allowed', 'conflict', 'Togo has banned the import of used tyres.', 'Togo has allowed the import of used tyres.'],
  ['affirmed and denied', 'conflict', 'The ferry was overloaded, the coastguard said.', 'The owner denied that the ferry was overloaded.'],
  ['two years of one deed', 'conflict', 'The bridge over the Volta was opened in 1998.', 'The bridge over the Volta opened in 1996.'],
  ['begun and collapsed', 'single', 'The talks between the union and the port began in Tema on Tuesday.', 'The talks between the union and the port collapsed in Tema on Tuesday.'],
  ['another deed of the same ship', 'single', 'The ferry sank near Ormoc on Sunday.', 'The ferry left Ormoc on Sunday.'],
  ['the same deed with other things', 'single', 'The minister resigned from the party.', 'The minister resigned after the flood report.'],
  ['a verb of two words', 'compatible', 'The mayor of Kumasi resigned on Monday after the vote.', 'Kumasi’s mayor stepped down on Monday after the vote.'],
  ['another noun for the same thing', 'compatible', 'The ferry was overloaded, the coastguard said.', 'The vessel had been overloaded, the coastguard said.'],
  ['active and passive', 'compatible', 'Police arrested the owner of the ferry on Sunday.', 'The owner of the ferry was arrested on Sunday.'],
];

describe('two statements', () => {
  test.each(CASES)('%s', (_rule, wanted, a, b) => {
    const verdictOf = (one: string, two: string): Verdict | undefined => {
      const lines = compare([articleOf('Abuja Post', one), articleOf('Tema Star', two)]).lines.filter(({ kind }) => kind === 'statement');
      return lines.find(({ claims }) => claims.length > 1)?.verdict ?? lines[0]?.verdict;
    };
    expect(verdictOf(a, b)).toBe(wanted);
    expect(verdictOf(b, a)).toBe(wanted);
  });
});
