import { describe, expect, test } from '@jest/globals';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

type Told = Readonly<{ verdicts: readonly string[]; findings: readonly string[]; sentences: string }>;

const tell = (...articles: readonly (readonly [published: string, text: string])[]): Told => {
  const { lines, findings } = compare(articles.map(([published, text], at) => articleOf(['Abuja Post', 'Tema Star', 'Cork Mail'][at] ?? `Outlet ${at}`, text, { published })));
  const shared = lines.filter(({ verdict }) => verdict !== 'single');
  return { verdicts: shared.map(({ verdict }) => verdict), findings: findings.map(({ kind }) => kind), sentences: [...shared.map(({ reason }) => reason), ...findings.map(({ sentence }) => sentence)].join('\n') };
};

describe('what several outlets tell', () => {
  test('two counts of two sources contradict each other, on whatever day', () => {
    const { verdicts, sentences } = tell(
      ['2023-08-07', 'Thirty-eight people were underground when the shaft near Shurugwi collapsed, the mines ministry said. The union disputed that figure and said there were 41.'],
      ['2023-08-08', 'Forty-one miners were underground when the shaft near Shurugwi collapsed, the union said. The ministry has put the number at 38.'],
    );
    expect(verdicts).toContain('conflict');
    expect(sentences).not.toContain('has grown');
  });
  test('who is at work comes and goes', () => {
    expect(tell(['2023-07-01', 'More than 250 firefighters were battling a blaze near Lamia on Saturday.'], ['2023-07-02', 'Some 100 firefighters fought the blaze near Lamia on Sunday.']).verdicts).toEqual(['scope']);
  });
  test('jobs everywhere and jobs in one country', () => {
    const { verdicts, findings } = tell(['2023-02-02', 'Orbital Telecom is to cut 2,000 jobs worldwide, the company said.'], ['2023-02-02', 'Orbital Telecom will cut 1,000 jobs in Britain, the company said.']);
    expect(verdicts).not.toContain('conflict');
    expect(findings).not.toContain('conflict');
  });
  test('people moved before a storm are counted by then', () => {
    expect(tell(['2023-11-03', 'Officials moved 90,000 people from the coast before the storm.'], ['2023-11-05', 'Officials moved 150,000 people from the coast before the storm.']).verdicts).toEqual(['conflict']);
  });
  test('a denial of another figure decides nothing', () => {
    const { verdicts, findings } = tell(['2023-03-02', 'There are 340 cases of cholera in Mbale, a hospital official said.'], ['2023-03-02', 'The health ministry denied that there were 500 cases of cholera in Mbale. It put the number of cases at 340.']);
    expect(verdicts).toEqual(['agree']);
    expect(findings).not.toContain('conflict');
  });
  test('one sum in two currencies at two rates', () => {
    const { findings, sentences } = tell(['2024-06-12', 'The fraud cost 500 million rand ($27 million), prosecutors said.'], ['2024-06-12', 'Prosecutors put the loss from the fraud at 500 million rand ($37 million).']);
    expect(findings).toContain('pair');
    expect(sentences).toContain('which makes 13.51 ZAR of 1 USD');
  });
  test('one sum in two currencies at the rate of the day', () => {
    expect(tell(['2024-06-12', 'The fraud cost 500 million rand ($27 million), prosecutors said.'], ['2024-06-13', 'The fraud cost 500 million rand ($27.3 million), prosecutors said.']).findings).not.toContain('pair');
  });
  test('a sentence says who denies, once', () => {
    expect(tell(['2023-03-02', 'The valve took 22 minutes to close, the regulator said.'], ['2023-03-02', 'Corvane Energy denied that the valve took 22 minutes to close.']).sentences).toContain('Abuja Post reports “22 minutes”; in Tema Star, Corvane Energy denies it.');
  });
  test('a negation in a quote is said first', () => {
    expect(tell(['2023-03-02', '“We will sign the treaty with Togo this week,” said Ama Boateng.'], ['2023-03-02', '“We will not sign the treaty with Togo this week,” said Ama Boateng.']).sentences).toContain('a negation turns the meaning');
  });
  test.each([
    ['“We have room to support growth but we will not gamble with price stability,” said Governor Ama Boateng.', 'Governor Ama Boateng said the bank would not gamble with price stability.'],
    ['“We have enough grain and we will not import a single bag,” said Kofi Mensah.', 'Kofi Mensah said Ghana would not import a single bag of grain.'],
  ])('a quote of two clauses, one negated, and the report of that one: %s', (quote, report) => {
    const { verdicts, findings } = tell(['2023-03-02', quote], ['2023-03-02', report]);
    expect(verdicts).not.toContain('conflict');
    expect(findings).not.toContain('conflict');
  });
  test.each([
    ['who is without a thing has none', 'Officials said many households were without electricity in Puri.', 'Officials said homes have no electricity in Puri.'],
    ['a deal signed in passing, and an offer rejected', 'Nurses began a strike over a pay deal that was signed in 2017.', 'Nurses reject the pay offer of the county governors.'],
  ])('no contradiction: %s', (_rule, a, b) => {
    expect(tell(['2023-03-02', a], ['2023-03-02', b]).verdicts).not.toContain('conflict');
  });
  test('two figures in one quote are one contradiction', () => {
    const { findings } = tell(['2023-03-02', 'Ama Boateng said: “The minister listened for 40 minutes and took notes himself.”'], ['2023-03-02', '“The minister listened for 45 minutes and took notes himself,” said Ama Boateng.']);
    expect(findings.filter((kind) => kind === 'conflict' || kind === 'source')).toEqual(['conflict']);
  });
  test('figures that leave each other room are told as they are written, each once', () => {
    const { sentences } = tell(['2023-05-02', 'Sri Lanka’s foreign reserves stood at US$ 5.9bn.'], ['2023-05-02', 'Sri Lanka’s foreign reserves were Almost $6bn.'], ['2023-05-02', 'Foreign reserves of Sri Lanka were almost $6bn.']);
    expect(sentences).toContain('“US$ 5.9bn” and “almost $6bn”, from Abuja Post, Cork Mail and Tema Star, leave each other room');
  });
  test('no finding tells how its claims were lined up', () => {
    expect(tell(['2023-05-02', 'At least 14 people were killed in the market fire in Ibadan.'], ['2023-05-02', 'The market fire in Ibadan killed nine people.']).sentences).not.toContain('lined up');
  });
});
