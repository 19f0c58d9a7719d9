import { expect, test } from '@jest/globals';
import { read } from './quantity/reading.ts';

const PUBLISHED = '2020-02-05'; // a Wednesday

test.each([
  ['Two boats sank on Sunday.', '2020-02-02', '2020-02-02'],
  ['Two boats sank on Wednesday.', '2020-02-05', '2020-02-05'],
  ['Two boats will sail on Friday.', '2020-02-07', '2020-02-07'],
  ['Two boats sank yesterday.', '2020-02-04', '2020-02-04'],
  ['Two boats sank overnight.', '2020-02-04', '2020-02-05'],
  ['In 2015 two boats sank.', '2015-01-01', '2015-12-31'],
  ['Two boats sank last year.', '2019-01-01', '2019-12-31'],
  ['Two boats sank last month.', '2020-01-01', '2020-01-31'],
  ['Two boats have sunk this week.', '2020-02-03', '2020-02-09'],
  ['Two boats sank in March 2018.', '2018-03-01', '2018-03-31'],
  ['Two boats sank on March 8, 2018.', '2018-03-08', '2018-03-08'],
  ['Two boats sank on 8 March 2018.', '2018-03-08', '2018-03-08'],
  ['Two boats sank in December.', '2019-12-01', '2019-12-31'],
  ['Two boats have sunk since April 2017.', '2017-04-01', null],
  ['Two boats must be sold by 2030.', null, '2030-12-31'],
  ['Trade was worth $9 billion in the first eight months of 2019.', '2019-01-01', '2019-08-31'],
  ['Trade was worth $9 billion in the third quarter of 2019.', '2019-07-01', '2019-09-30'],
  ['According to the 2000 census, 40,000 people lived there.', '2000-01-01', '2000-12-31'],
  ['In the 1990s two boats sank.', '1990-01-01', '1999-12-31'],
  ['Two boats sank in 2018-19.', '2018-01-01', '2019-12-31'],
] as const)('%s', (text, from, to) => {
  expect(read(text, PUBLISHED).map(({ time }) => [time?.from, time?.to])[0]).toEqual([from, to]);
});

test('without a publication date nothing is made up', () => {
  expect(read('Two boats sank on Sunday.').map(({ time }) => time)).toEqual([{ text: 'on Sunday', from: null, to: null }]);
});

test.each([
  ['Two boats sank in Lagos.', 'Lagos'], ['At least 12 men were deported from Kabul.', 'Kabul'], ['Some 300 people died across Sri Lanka.', 'Sri Lanka'],
  ['Two boats sank.', null], ['The firm sold 40 boats to Petrov.', null],
] as const)('place: %s', (text, place) => {
  expect(read(text).map((claim) => claim.place)).toEqual([place]);
});
