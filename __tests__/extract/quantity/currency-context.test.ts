import { describe, expect, test } from '@jest/globals';
import { quantities } from '#lib/extract/quantity/index.ts';
import { segment } from '#lib/segment/index.ts';
import { articleOf } from './reading.ts';

const unitsOf = (text: string, url: string | null = null, outlet: string | null = null): readonly string[] =>
  quantities(segment({ ...articleOf(text), url, outlet })).flatMap(({ quantity }) => [quantity!.unit, ...quantity!.also.map(({ unit }) => unit)]);

// Where the article is from or about, and what a bare "$" in it is.
describe('a bare dollar', () => {
  test.each([
    ['TORONTO - The city will spend $48 million on shelters.', ['CAD']],
    ['Premier Ana Holt of B.C. promised $1,200 to each family.', ['CAD']],
    ['WELLINGTON: The government pledged $120 million for flood repairs.', ['NZD']],
    ['Hong Kong lawmakers approved $9.8 billion for the hospital.', ['HKD']],
    ['SINGAPORE, March 3 - The operator was fined $250,000.', ['SGD']],
    ['The Jamaican finance ministry has set aside $3.4 billion for roads.', ['JMD']],
    ['SYDNEY - A flat in Bondi costs $920,000, or US$610,000.', ['AUD', 'USD']],
    ['KINGSTON - The court fined the driver $40,000.', ['JMD']],
    ['Victoria will pay Halvorsen Ferries, which serves British Columbia, $61 million.', ['CAD']],
    ['NADI: The mill owes growers $3 million.', ['FJD']],
    ['The city will spend $48 million on shelters.', ['USD']],
    ['The U.S. and Canada will spend $48 million on a bridge.', ['USD']],
    ['Canada has put 12 million Canadian dollars ($9 million) into the fund, and $3 million into another.', ['CAD', 'USD', 'USD']],
    ['Canada spent C$12 million on a bridge, and Mexico $9 million.', ['CAD', 'USD']],
    ['Sydney and Perth, Australian cities both, owe a U.S. bank $40 million.', ['AUD']],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units));
});

test.each([
  ['https://www.example.co.nz/news/1', 'NZD'], ['https://news.example.ca/a?b=1', 'CAD'], ['https://example.com.au', 'AUD'], ['https://example.com/ca/', 'USD'], [null, 'USD'],
])('the web address %s', (url, unit) => expect(unitsOf('The council will spend $48 million on shelters.', url)).toEqual([unit]));

// Whose pesos, rupees, shillings, dinars, pounds, francs and kroner: by dateline, place and adjective.
test.each([
  ['MANILA - The board approved 900 million pesos for dikes.', 'PHP'],
  ['A Philippine town will get 40 million pesos.', 'PHP'],
  ['BOGOTA, March 3 (Wire) - The road costs 2 trillion pesos.', 'COP'],
  ['Argentine unions want 300,000 pesos a month.', 'ARS'],
  ['The pensioners of Valparaiso get 40,000 pesos.', 'CLP'],
  ['MEXICO CITY — The fine is 3 million pesos.', 'MXN'],
  ['Cuban nurses earn 5,000 pesos.', 'CUP'],
  ['KARACHI: The province set aside Rs3.06tr.', 'PKR'],
  ['COLOMBO - A kilo of rice costs Rs 220.', 'LKR'],
  ['KATHMANDU, June 2: The fee was raised to Rs500.', 'NPR'],
  ['PORT LOUIS - The minimum wage is 16,500 rupees.', 'MUR'],
  ['Traders in Mumbai paid 90 rupees a dollar.', 'INR'],
  ['The price is Rs50.', 'INR'],
  ['KAMPALA - The levy of 200 shillings will go.', 'UGX'],
  ['DAR ES SALAAM - Fuel costs 3,200 shillings.', 'TZS'],
  ['MOMBASA - Fuel costs 190 shillings.', 'KES'],
  ['BAGHDAD - The salaries of 6 trillion dinars are late.', 'IQD'],
  ['TUNIS - Bread costs 190 dinars.', 'TND'],
  ['Jordanian teachers get 400 dinars.', 'JOD'],
  ['KHARTOUM - A loaf costs 150 pounds.', 'SDG'],
  ['CAIRO - The central bank says wages of 6,000 pounds will rise; Britain sent aid.', 'EGP'],
  ['OSLO - The ferry costs 40 million kroner.', 'NOK'],
  ['COPENHAGEN - The ferry costs 40 million kroner.', 'DKK'],
  ['OSLO - The ferry costs 90 kr a head.', 'NOK'],
  ['GOTHENBURG - The ferry costs 90 kr a head.', 'SEK'],
  ['ABIDJAN - Growers get 1,800 francs a kilo.', 'XOF'],
  ['KINSHASA - A bag costs 50,000 francs.', 'CDF'],
  ['SANAA - Flour costs 900 rials.', 'YER'],
  ['TEHRAN - Flour costs 900 rials.', 'IRR'],
  ['RABAT - Diesel costs 14 dirhams.', 'MAD'],
  ['KUALA LUMPUR - Rice costs 40 ringgit and $9.', 'MYR USD'],
  ['JAKARTA - Rice costs Rp15tr.', 'IDR'],
  ['JOHANNESBURG - A R3.2bn loan.', 'ZAR'],
  ["ISLAMABAD: Pakistan spends Rs 2tr on arms. India's own budget is Rs 6tr.", 'PKR INR'],
  ["BOGOTA - Colombia pays 4 million pesos. Chile's grant of 90,000 pesos will end.", 'COP CLP'],
  ['The owners paid US$62 million; the U.S. bank added $94 million.', 'USD USD'],
])('%s', (text, units) => expect(unitsOf(text).map((unit) => unit.split('/')[0])).toEqual(units.split(' ')));

// Where "US$" is written, a bare "$" is the money of the paper.
test.each([
  ['Toronto Courier', 'The owners paid US$62-million; the province added $94-million.', 'USD CAD'],
  ['Auckland Post', 'The owners paid US$62 million; the province added $94 million.', 'USD NZD'],
  ['Singapore Sentinel', 'The owners paid US$62 million; the U.S. bank added $94 million.', 'USD SGD'],
  ['Washington Ledger', 'Canada and Ontario said Canada will pay Canadian firms in Toronto $94 million.', 'USD'],
  ['Toronto Courier', 'Ottawa said C$5 million, US$3 million and $2 million.', 'CAD USD USD'],
  ['Dawn', 'The council will spend 40 rupees a child.', 'PKR'],
  ['Daily Nation', 'The council will spend Sh40m on roads.', 'KES'],
])('%s: %s', (outlet, text, units) => expect(unitsOf(text, null, outlet).map((unit) => unit.split('/')[0])).toEqual(units.split(' ')));

// Only America's ton is a short one.
describe('a ton', () => {
  test.each([
    ['Farmers in Zambia harvested 3 million tons of maize.', ['t']],
    ['The ministry in Manila said rice cost $400 a ton.', ['USD/t']],
    ['The plant in Texas burns 900 tons of coal a day, U.S. officials said.', ['[ston_av]/d']],
    ['The ship carried 900 tons of grain.', ['[ston_av]']],
    ['The port of Santos in Brazil shipped 12 million short tons of soya.', ['[ston_av]']],
    ['The port of Santos in Brazil shipped 10 tons (9.1 tonnes) of soya.', ['[ston_av]', 't']],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units));
});
