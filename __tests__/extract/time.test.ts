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
  ['Two boats sank between 1 January and 26 September 2016.', '2016-01-01', '2016-09-26'],
  ['Two boats sank between November 3 and January 6, 2020.', '2019-11-03', '2020-01-06'],
  ['From May to July 2019 two boats sank.', '2019-05-01', '2019-07-31'],
  ['Two boats sank between Monday and Wednesday.', '2020-02-03', '2020-02-05'],
  ['Two boats sank from 2001 to 2014.', '2001-01-01', '2014-12-31'],
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

// A time said of one figure of a sentence is not given to another.
test.each([
  ['About 71 percent of the 9.4 million registered voters turned out, up from 66.3 percent in 2019.', [null, null, 'in 2019']],
  ['Pre-tax profit fell to 88 million pounds from 131 million in 2022.', [null, 'in 2022']],
  ['Reserves stood at $34.5bn as of February 20, up from $33bn at the end of last year.', ['February 20', 'last year']],
  ['It is a country of 21 million with a cyclone that killed more than 1,200 in 2023.', [null, 'in 2023']],
  ['In the 2020 outbreak there were 55 deaths; the epidemic in Kivu killed nearly 2,300 people.', ['In the 2020', null]],
  ['On Sunday evening police in Madagascar, a country of 28 million, detained 40 protesters.', [null, 'On Sunday evening']],
  ['A year ago floods killed 31 people in Kerala.', ['A year ago']],
  ['The ferry, which sank on Friday, carried 40 cars.', ['on Friday']],
  ['Sales rose to 300 cars in May from 280 in April.', ['in May', 'in April']],
  ['Wheat output is put at 21.3 million tonnes, down 14 per cent on last year.', [null, null]],
  ['Growers planted 200 acres more than in 2019.', [null]],
  ['The firm will cut 2,300 jobs after weak demand pushed 2019 profit down 36%.', [null, '2019']],
  ['There were two deaths: a man of 24 was shot on Sunday.', [null, 'on Sunday']],
  ['Unemployment fell to 5.2%, from 5.9% a year before.', [null, 'a year before']],
] as const)('each figure its time: %s', (text, times) => {
  expect(read(text, PUBLISHED).map(({ time }) => time?.text ?? null)).toEqual(times);
});

test.each([
  ['Delft Optics will cut 2,300 jobs worldwide, including 800 in Germany.', [null, 'Germany']],
  ['Twelve people were arrested, nine in Brisbane and three in Perth.', [null, 'Brisbane', 'Perth']],
  ['Delft Optics will cut over 2,000 jobs, 800 of them in Germany.', [null, 'Germany']],
  ['About 900 of the losses fall in the UK, where it employs 9,400 people, with the rest in Germany.', ['UK', 'UK']],
  ['The pump maker, which employs 1,150 people, is cutting 900 posts in Britain.', [null, 'Britain']],
  ['There were two deaths: a man of 24 was shot in Ndirande.', [null, 'Ndirande']],
  ['The firm employs 9,400 people in the UK, where it runs 12 plants, and 3,000 in Germany.', ['UK', 'UK', 'Germany']],
  ['The ferry may carry up to 200 people, the coastguard chief told reporters in Manila.', [null]],
  ['The company, based in Leeds, expects savings of £40m a year.', [null]],
  ['The clinic stands about 600 km from Kinshasa.', [null]],
  ['At least 12 people died in Cyclone Idai.', [null]],
  ['Ms Adu led by 4 points in the previous Austin Echo poll.', [null]],
  ['Mbandaka, a city of 1.2 million, lies on the river.', ['Mbandaka']],
] as const)('each figure its place: %s', (text, places) => {
  expect(read(text).map(({ place }) => place)).toEqual(places);
});
