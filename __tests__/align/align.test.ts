import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align } from '#lib/align/index.ts';
import type { Reading } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';
import { articleOf } from '../compare/claims.ts';

const readings = (...texts: readonly string[]): readonly Reading[] => texts.map((text, at) => read(articleOf(`outlet-${at + 1}`, text, { published: `2023-05-0${at + 1}` })));

/** Each line as the texts of its claims, lines of one claim left out. */
const linesOf = (given: readonly Reading[]): readonly (readonly string[])[] =>
  align(given).filter(({ claims }) => claims.length > 1).map(({ claims }) => claims.map(({ span }) => span.text).toSorted()).toSorted();

const together = (given: readonly Reading[], a: string, b: string): boolean =>
  linesOf(given).some((line) => line.includes(a) && line.includes(b));

const SENTENCES: readonly (readonly [rule: string, a: string, b: string, figureA: string, figureB: string, same: boolean])[] = [
  ['a toll in a verb and in a noun', 'At least 14 people were killed when a market roof fell in Lagos.', 'The death toll in the Lagos market collapse stands at 17.', 'At least 14', '17', true],
  ['people and a kind of people', 'More than 200 people were evacuated from the flooded valley.', 'Some 230 villagers were moved out of the flooded valley.', 'More than 200', 'Some 230', true],
  ['killed is not injured', 'The blast in Manila killed 14 people.', 'The blast in Manila injured 19 people.', '14', '19', false],
  ['families and countries', 'The minister met five families in Nairobi.', 'The minister met envoys of five countries in Nairobi.', 'five', 'five', false],
  ['two spellings of a people', 'About 30,000 Rohingyas fled across the border.', 'Around 32,000 Rohingya have fled over the border.', 'About 30,000', 'Around 32,000', true],
  ['miles and kilometres', 'The new railway is 620 km long.', 'The new railway runs for 385 miles.', '620 km', '385 miles', true],
  ['a plan and a deed', 'The state plans to move 50,000 people before the storm.', 'The state moved 62,000 people before the storm.', '50,000', '62,000', false],
  ['money for other things', 'The company paid $40 million for the harbour.', 'The company made a loss of $75 million last year.', '$40 million', '$75 million', false],
  ['far apart and nothing in common but people', 'Two people were rescued from the river.', 'The city has 4 million people.', 'Two', '4 million', false],
  ['hundreds of one cause and a count of another', 'Years of clashes in the delta have left hundreds of people dead.', 'The fever has killed more than 340 people in the country.', 'hundreds', 'more than 340', false],
  ['hundreds and the count', 'Hundreds of people were killed when the dam above Kota burst.', 'The dam burst above Kota killed 412 people.', 'Hundreds', '412', true],
  ['the dead and the missing', 'Nine people died when the mine near Chegutu collapsed.', 'Eleven people are missing after the mine near Chegutu collapsed.', 'Nine', 'Eleven', false],
  ['votes won and votes tampered with', 'Moyo won with 1.34 million votes, the commission said.', 'Nearly 1.1 million votes had been tampered with, the commission said.', '1.34 million', 'Nearly 1.1 million', false],
  ['sentences of two men', 'Adeyemi Cole was jailed for 20 years in Ibadan for fraud.', 'Reyes Santos was jailed for 20 years in Cebu for smuggling.', '20 years', '20 years', false],
];

describe('two sentences of two articles', () => {
  test.each(SENTENCES)('%s', (_rule, a, b, figureA, figureB, same) => {
    const line = align(readings(a, b)).find(({ claims }) => claims.some(({ span, article }) => span.text === figureA && article === 'outlet-1') && claims.some(({ span, article }) => span.text === figureB && article === 'outlet-2'));
    expect(line !== undefined).toBe(same);
  });
});

const SUMS: readonly (readonly [rule: string, rate: string, same: boolean])[] = [
  ['the same sum by a printed rate', 'Markets were calm. ($1 = 0.9000 euros)', true],
  ['the same sum by a rate told in words', 'One dollar buys 0.90 euros.', true],
  ['the same sum by what a pair of figures implies', 'A ferry costs €9m ($10m).', true],
  ['no rate between the two', 'Markets were calm. ($1 = 83.10 rupees)', false],
];

describe('sums in two currencies', () => {
  test.each(SUMS)('%s', (_rule, rate, same) => {
    expect(together(readings('Harland Ports will pay €36 million for the dredging yard at Cobh.', `A price of $40 million was agreed for a yard in Cobh. ${rate}`), '€36 million', '$40 million')).toBe(same);
  });
});

const ANSWERS: readonly (readonly [rule: string, article: string, a: string, b: string, same: boolean])[] = [
  ['the number put at another', 'The nurses’ union said 26,000 of its members had stayed away from work. The Council of Governors put the number at about 11,000.', '26,000', 'about 11,000', true],
  ['a figure disputed', 'Port employers say that dockers earn an average of $136,000 a year. The union disputes that figure and says the true number is closer to $90,000.', '$136,000 a year', '$90,000', true],
  ['there were', 'Thirty-eight people were underground when the shaft near Shurugwi collapsed, the mines ministry said. The union disputed that and said there were 41.', 'Thirty-eight', '41', true],
  ['the same source goes on', 'The union said 26,000 nurses had stayed away. The union said it had 31,000 on its books.', '26,000', '31,000', false],
  ['another thing of another source', 'The union said 26,000 nurses had stayed away. Governors said 11,000 patients were sent home.', '26,000', '11,000', false],
];

describe('a figure that answers another', () => {
  test.each(ANSWERS)('%s', (_rule, article, a, b, same) => { expect(together(readings(article), a, b)).toBe(same); });
});

describe('two events in one story', () => {
  const KANO = 'A flood hit Kano on Monday. At least 35 people were killed in Kano, officials said. Kano has two hospitals.';
  const CEBU = 'A fire broke out in Cebu on Friday. At least 38 people were killed in Cebu, officials said. Cebu has one fire station.';
  const HINTERLAND = 'The flood reached the old town of Kano. In Gwale district 36 people were killed. Kano will rebuild the dam.';
  test('tolls of two towns, neither of which the other article speaks of', () => { expect(together(readings(KANO, CEBU), 'At least 35', 'At least 38')).toBe(false); });
  test('a town and a district, where both articles speak of the town', () => { expect(together(readings(KANO, HINTERLAND), 'At least 35', '36')).toBe(true); });
});

const STORY = [
  'At least 14 people were killed when a market roof fell in Lagos on Monday, officials said. Forty were injured. “We heard a crack and then the sky came down,” said trader Bisi Ade.',
  'The toll in the Lagos market collapse has risen to 17, with 43 injured. The market was built for $2.4 million in 1998. “We heard a crack, and then the sky came down. I ran,” trader Bisi Ade said.',
  'Seventeen people died in the collapse of a market in Lagos. The building cost $2.4 million, the state says. Trader Bisi Ade said she “heard a crack”.',
  'Lagos will inspect 120 markets after Monday’s collapse, which killed 17 people and hurt more than 40.',
];

describe('a story', () => {
  test('every claim stands in exactly one group', () => {
    const given = readings(...STORY);
    const grouped = align(given).flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(given.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted());
  });

  test('the order of the articles changes nothing', () => {
    const given = readings(...STORY);
    const whole = linesOf(given);
    fc.assert(fc.property(fc.shuffledSubarray([...given], { minLength: given.length }), (shuffled) => { expect(linesOf(shuffled)).toEqual(whole); }), { numRuns: 24 });
  });

  test('dead, injured, cost and inspected markets are lines of their own', () => {
    const given = readings(...STORY);
    expect(together(given, 'At least 14', '17')).toBe(true);
    expect(together(given, '17', 'Seventeen')).toBe(true);
    expect(together(given, '43', 'more than 40')).toBe(true);
    expect(together(given, '17', '43')).toBe(false);
    expect(together(given, '120', '17')).toBe(false);
  });

  test('the members of a line say what ties them to it', () => {
    for (const group of align(readings(...STORY))) {
      expect(group.because).toHaveLength(group.claims.length);
      if (group.claims.length > 1) for (const because of group.because) expect(because).not.toBe('');
    }
  });

  test('labels are short and carry no figure of their own', () => {
    for (const { label, kind } of align(readings(...STORY))) {
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(90);
      if (kind === 'quantity' && !label.includes('…')) expect(label).not.toMatch(/\d/);
    }
  });
});

describe('quotes', () => {
  const lineWith = (given: readonly Reading[], words: string): readonly string[] => linesOf(given).find((line) => line.some((text) => text.includes(words))) ?? [];

  test('one breath in one paper, three sentences in another', () => {
    const given = readings(
      '“Open the gates, feed the children, let the old sit down,” the mayor of Cebu said.',
      '“Open the gates. Feed the children. Let the old sit down,” the mayor of Cebu said.',
    );
    expect(lineWith(given, 'Open the gates')).toHaveLength(4);
  });

  test('two sayings that share their common words do not meet', () => {
    const given = readings('“We will not leave this valley,” said Mary Akinyi.', '“We will not sell the river to anyone,” said Tom Daly.');
    expect(lineWith(given, 'We will')).toEqual([]);
  });
});
