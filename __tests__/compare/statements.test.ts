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
  ['a synonym of WordNet', 'compatible', 'The regulator shut the Ndola smelter on Friday.', 'The Ndola smelter has been closed by the regulator.'],
  ['backed and opposed', 'conflict', 'The teachers’ union backed the closure.', 'The union opposed the closure.'],
  ['the role and the name', 'compatible', 'Ross Quillan, the captain of the ferry, was acquitted of negligence by the court in Sydney.', 'The court acquitted the captain of negligence.'],
  ['another person with the same deed', 'single', 'The finance minister resigned on Monday.', 'The mayor of Accra resigned on Monday.'],
  ['somebody else’s tests', 'single', 'The ministry has published the results of its tests.', 'The company has published the accounts of its owner.'],
  ['talks with others', 'single', 'Kenya held talks with Uganda on the border.', 'Kenya held talks with India on tea.'],
  ['not as yet, and done', 'conflict', 'Parliament has yet to approve the budget.', 'Parliament passed the budget late on Monday.'],
  ['met others', 'single', 'The minister met officials in Nairobi on Sunday.', 'The minister met with the families of the miners.'],
  ['called on to do another thing', 'single', 'The minister called on neighbours to reject the plan of the bank.', 'The minister called on neighbours to shelter the families.'],
  ['confirmed and denied', 'conflict', 'The company confirmed the leak.', 'The company denied the leak.'],
  ['denied by both', 'agree', 'The company denied the leak.', 'The company denied the leak.'],
  ['one deed of two', 'compatible', 'A judge convicted Ross Quillan of a lesser offence but acquitted him of negligence.', 'A judge acquitted Ross Quillan of negligence.'],
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

const REWORDED: readonly (readonly [rule: string, wanted: Verdict | 'apart', quoted: string, told: string])[] = [
  ['a quote told in indirect speech', 'compatible', '“We have never received a complaint about that shaft,” said its chief executive, Dana Whitlock.', 'The firm said it had never received a complaint about the shaft.'],
  ['he and I', 'compatible', '“I was never asked to leave,” governor Nimal Perera told reporters.', 'Nimal Perera said that he had never been asked to leave.'],
  ['word for word but for who speaks and when', 'compatible', '“We have never put a drop of anything into that lake,” said director Piet Haan.', 'Piet Haan said the company had never put anything into the lake.'],
  ['what there is', 'compatible', '“There was no fault in the signals,” said Jan Kowal, the head of the railway.', 'Jan Kowal said no fault had been found in the signals.'],
  ['none of them', 'compatible', '“None of the dams on that farm was ever licensed,” said Governor Lee Kinyua.', 'Governor Lee Kinyua said none of the farm’s dams had ever been licensed.'],
  ['two quotes of one speaker in other words', 'variant', '“There will be no job losses in Gdynia,” chief executive Paulo Reis said.', '“We will not cut a single job in Gdynia,” said Paulo Reis.'],
  ['two quotes of one speaker with a run in common', 'variant', '“Soldiers crossed the line at dawn and opened fire on our post,” Colonel Ravi Menon said.', '“They came before six and opened fire on our post,” said Colonel Ravi Menon.'],
  ['two quotes of one speaker on one thing', 'apart', '“Our schools need more teachers,” minister Rosa Lim said.', '“The teachers will have their pay in May,” said Rosa Lim.'],
  ['turned round', 'conflict', '“The port will not close,” said harbour master Efua Mensah.', 'Efua Mensah said the port would close.'],
  ['said by somebody else', 'apart', '“The shaft was safe and well lit,” said foreman Tom Achieng.', 'The shaft was safe and well lit, Mary Wekesa said.'],
  ['about something else', 'apart', '“We have never received a complaint about that shaft,” said Dana Whitlock.', 'Dana Whitlock said the firm would pay the families of the miners.'],
];

test('a denial is told in its own words, never twice negated', () => {
  const { findings } = compare([articleOf('Kitwe Mail', 'The central bank said it would not raise rates.'), articleOf('Perth Courier', 'The central bank will raise rates, a trader said.')]);
  expect(findings.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/Perth Courier has “The central bank will raise rates”.*Kitwe Mail has “it would not raise rates”, from the central bank\.$/)]);
});

describe('what had not been done', () => {
  const on = (outlet: string, published: string, text: string) => articleOf(outlet, text, { published });
  test.each([
    ['2024-03-04', '2024-03-05', 'scope'], ['2024-03-04', '2024-03-04', 'conflict'], ['2024-03-05', '2024-03-04', 'conflict'],
  ])('on %s may be done on %s: %s', (before, after, verdict) => {
    const { lines } = compare([on('Lusaka Mail', before, 'Zambia has not signed the treaty.'), on('Galway Post', after, 'Zambia has signed the treaty.')]);
    expect(lines.map((line) => line.verdict)).toEqual([verdict]);
  });
});

describe('a quote and a statement', () => {
  test.each(REWORDED)('%s', (_rule, wanted, quote, told) => {
    const verdictOf = (one: string, two: string): Verdict | 'apart' =>
      compare([articleOf('Kitwe Mail', one), articleOf('Perth Courier', two)]).lines.find(({ claims }) => claims.length > 1)?.verdict ?? 'apart';
    expect(verdictOf(quote, told)).toBe(wanted);
    expect(verdictOf(told, quote)).toBe(wanted);
  });

  test('says how they are tied, and is no denial', () => {
    const { lines, findings } = compare([articleOf('Kitwe Mail', REWORDED[0]![2]), articleOf('Perth Courier', REWORDED[0]![3])]);
    expect(lines[0]?.pairs[0]?.reason).toMatch(/^reworded: .*lined up by: /);
    expect(findings).toEqual([]);
  });
});
