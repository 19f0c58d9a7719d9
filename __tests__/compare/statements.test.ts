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
  ['a verb of two words', 'variant', 'The mayor of Kumasi resigned on Monday after the vote.', 'Kumasi’s mayor stepped down on Monday after the vote.'],
  ['another noun for the same thing', 'variant', 'The ferry was overloaded, the coastguard said.', 'The vessel had been overloaded, the coastguard said.'],
  ['a synonym of WordNet', 'variant', 'The regulator shut the Ndola smelter on Friday.', 'The Ndola smelter has been closed by the regulator.'],
  ['backed and opposed', 'conflict', 'The teachers’ union backed the closure.', 'The union opposed the closure.'],
  ['the role and the name', 'variant', 'Ross Quillan, the captain of the ferry, was acquitted of negligence by the court in Sydney.', 'The court acquitted the captain of negligence.'],
  ['another person with the same deed', 'single', 'The finance minister resigned on Monday.', 'The mayor of Accra resigned on Monday.'],
  ['somebody else’s tests', 'single', 'The ministry has published the results of its tests.', 'The company has published the accounts of its owner.'],
  ['talks with others', 'single', 'Kenya held talks with Uganda on the border.', 'Kenya held talks with India on tea.'],
  ['not as yet, and done', 'conflict', 'Parliament has yet to approve the budget.', 'Parliament passed the budget late on Monday.'],
  ['met others', 'single', 'The minister met officials in Nairobi on Sunday.', 'The minister met with the families of the miners.'],
  ['called on to do another thing', 'single', 'The minister called on neighbours to reject the plan of the bank.', 'The minister called on neighbours to shelter the families.'],
  ['confirmed and denied', 'conflict', 'The company confirmed the leak.', 'The company denied the leak.'],
  ['denied by both', 'agree', 'The company denied the leak.', 'The company denied the leak.'],
  ['one deed of two', 'variant', 'A judge convicted Ross Quillan of a lesser offence but acquitted him of negligence.', 'A judge acquitted Ross Quillan of negligence.'],
  ['left as it was and cut', 'conflict', 'The central bank left the tax rate unchanged on Tuesday.', 'The central bank cut the tax rate on Tuesday.'],
  ['no warning and a warning', 'conflict', 'The weather office had issued no warning when the boat sailed.', 'The weather office said it had issued a warning three hours before the boat sailed.'],
  ['enough and none', 'conflict', 'The owner said there were enough lifeboats for everyone.', 'There were no lifeboats on the upper deck, survivors said.'],
  ['a shortage and enough', 'conflict', 'Clinics in Jos have run out of insulin, nurses said.', 'The ministry said there was no shortage of insulin in Jos.'],
  ['safe and unsafe', 'conflict', 'The bridge at Lokoja is safe, the council said.', 'The bridge at Lokoja was unsafe, engineers said.'],
  ['unsafe and not safe', 'variant', 'The bridge at Lokoja was not safe, the union said.', 'The bridge at Lokoja was unsafe, engineers said.'],
  ['in custody and on bail', 'conflict', 'The officer is in custody in Nagpur.', 'The officer is free on bail, his lawyer said.'],
  ['positive and negative', 'conflict', 'The runner tested positive for a steroid.', 'The runner tested negative for the steroid.'],
  ['every one and none', 'conflict', 'None of the dams was ever licensed, the minister said.', 'Every one of the dams is licensed, the owner said.'],
  ['sold and still held', 'conflict', 'The company has sold its stake in the mine.', 'The company still owns its stake in the mine.'],
  ['who it is told otherwise', 'conflict', 'The surgeon, who cannot be named, has been suspended.', 'The hospital said the surgeon at the centre of the affair had not been suspended.'],
  ['used to, and used', 'single', 'Police used tear gas against the marchers.', 'Police used to guard the marchers.'],
  ['agreed to other things', 'single', 'Togo agreed to a ceasefire on Monday.', 'Togo agreed to a loan on Monday.'],
  ['talks about one thing with others', 'single', 'Talks with the teachers have begun in Kampala.', 'Talks with the nurses have begun in Kampala.'],
  ['active and passive', 'variant', 'Police arrested the owner of the ferry on Sunday.', 'The owner of the ferry was arrested on Sunday.'],
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
  ['denied by somebody else', 'conflict', '“The shaft was safe,” said foreman Tom Achieng.', 'The shaft was not safe, Mary Wekesa said.'],
  ['denied by the outlet itself', 'conflict', '“We have dismissed the coach,” said club president Nestor Ibarra.', 'The club has not sacked its coach.'],
  ['two people against one another', 'conflict', '“The bridge is safe,” said mayor Marek Havel.', '“The bridge is not safe,” said engineer Dana Fox.'],
  ['said by somebody else', 'apart', '“The shaft was safe and well lit,” said foreman Tom Achieng.', 'The shaft was safe and well lit, Mary Wekesa said.'],
  ['about something else', 'apart', '“We have never received a complaint about that shaft,” said Dana Whitlock.', 'Dana Whitlock said the firm would pay the families of the miners.'],
];

test('a denial is told in its own words, never twice negated', () => {
  const { findings } = compare([articleOf('Kitwe Mail', 'The central bank said it would not raise rates.'), articleOf('Perth Courier', 'The central bank will raise rates, a trader said.')]);
  expect(findings.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/Perth Courier has “The central bank will raise rates”.*Kitwe Mail has “it would not raise rates”, from the central bank\.$/)]);
});

describe('two days of what is done once', () => {
  test.each([
    ['The strike will begin on 8 April, the union said.', 'The strike will begin on 9 April, the ministry said.', 'conflict'],
    ['The bridge was closed on 2 April.', 'The bridge was closed on 6 April.', 'conflict'],
    ['The bridge was closed on 2 April.', 'The bridge was closed on 3 April.', 'compatible'],
  ])('%s / %s', (a, b, verdict) => {
    const { lines } = compare([articleOf('Lusaka Mail', a, { published: '2024-04-07' }), articleOf('Galway Post', b, { published: '2024-04-07' })]);
    expect(lines.map((line) => line.verdict)).toEqual([verdict]);
  });
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
