import { describe, expect, test } from '@jest/globals';
import { read, valueOf } from './reading.ts';

const NUMERALS: readonly (readonly [string, number])[] = [
  ['12', 12], ['1,200', 1200], ['1.5 million', 1.5e6], ['3.4bn', 3.4e9], ['twelve', 12], ['twenty-five', 25], ['two hundred', 200], ['three hundred and forty', 340],
  ['five thousand', 5000], ['two thousand five hundred', 2500], ['one hundred and fifty thousand', 150_000], ['half a million', 5e5], ['two and a half million', 2.5e6],
  ['a million', 1e6], ['a hundred', 100], ['a dozen', 12], ['half a dozen', 6], ['two dozen', 24], ['3 lakh', 3e5], ['1.2 crore', 1.2e7], ['1,20,000', 120_000],
  ['40k', 40_000], ['nineteen hundred', 1900], ['1 million', 1e6], ['2½ million', 2.5e6], ['7 1/2 million', 7.5e6], ['1 500 000', 1.5e6], ['ninety-nine', 99], ['30,000', 30_000],
  ['a quarter of a million', 250_000], ['three-quarters of a million', 750_000], ['1.05 trillion', 1.05e12],
];

const MODIFIERS: readonly (readonly [string, (value: string) => string])[] = [
  ['', (value) => value], ['at least', (value) => `>=${value}`], ['no fewer than', (value) => `>=${value}`], ['not less than', (value) => `>=${value}`], ['upwards of', (value) => `>=${value}`], ['a minimum of', (value) => `>=${value}`],
  ['more than', (value) => `>${value}`], ['over', (value) => `>${value}`], ['well over', (value) => `>${value}`], ['in excess of', (value) => `>${value}`], ['just over', (value) => `>${value}`],
  ['up to', (value) => `<=${value}`], ['as many as', (value) => `<=${value}`], ['at most', (value) => `<=${value}`], ['no more than', (value) => `<=${value}`], ['a maximum of', (value) => `<=${value}`],
  ['fewer than', (value) => `<${value}`], ['under', (value) => `<${value}`], ['just under', (value) => `<${value}`],
  ['about', (value) => `~${value}`], ['around', (value) => `~${value}`], ['roughly', (value) => `~${value}`], ['approximately', (value) => `~${value}`], ['some', (value) => `~${value}`], ['an estimated', (value) => `~${value}`],
  ['nearly', (value) => `~${value}`], ['almost', (value) => `~${value}`], ['close to', (value) => `~${value}`],
];

const FRAMES: readonly ((figure: string) => string)[] = [
  (figure) => `Officials in Manila said ${figure} farmers were displaced by the floods.`,
  (figure) => `The storm displaced ${figure} farmers in Luzon.`,
  (figure) => `Relief has reached ${figure} farmers, the agency says.`,
];

const short = (value: number): string => String(Number(value.toPrecision(6)));

describe('every modifier with every numeral, counting farmers', () => {
  test.each(MODIFIERS)('%s', (modifier, expected) => {
    const wrong = NUMERALS.flatMap(([numeral, value]) => FRAMES.flatMap((frame) => {
      if (/^an? /.test(numeral) && /^(?:an|some|no more)/.test(modifier)) return [];
      const text = frame(`${modifier} ${numeral}`.trim());
      const claims = read(text);
      const [claim] = claims;
      const right = claims.length === 1 && claim !== undefined && valueOf(claim.quantity!) === expected(short(value)) && claim.quantity!.head === 'farmer'
        && claim.quantity!.unit === '1' && claim.span.text === `${modifier} ${numeral}`.trim();
      return right ? [] : [`${text} → ${claims.map(({ span, quantity }) => `${span.text}: ${valueOf(quantity!)} ${quantity!.head}`).join(' | ')}`];
    }));
    expect(wrong).toEqual([]);
  });
});

const MEASURES: readonly (readonly [string, number, string, string])[] = [
  ['$5', 5, 'USD', 'money'], ['$5 million', 5e6, 'USD', 'money'], ['$5m', 5e6, 'USD', 'money'], ['US$5bn', 5e9, 'USD', 'money'], ['£40', 40, 'GBP', 'money'], ['€1.5tn', 1.5e12, 'EUR', 'money'],
  ['¥300', 300, 'JPY', 'money'], ['₹20 crore', 2e8, 'INR', 'money'], ['Rs 500', 500, 'INR', 'money'], ['₦2 billion', 2e9, 'NGN', 'money'], ['R$4m', 4e6, 'BRL', 'money'], ['HK$90', 90, 'HKD', 'money'],
  ['A$7 million', 7e6, 'AUD', 'money'], ['C$7 million', 7e6, 'CAD', 'money'], ['NZ$30', 30, 'NZD', 'money'], ['S$30', 30, 'SGD', 'money'], ['EUR 5 million', 5e6, 'EUR', 'money'], ['5 million euros', 5e6, 'EUR', 'money'], ['30 billion yen', 3e10, 'JPY', 'money'],
  ['200 million yuan', 2e8, 'CNY', 'money'], ['90 rand', 90, 'ZAR', 'money'], ['60 dirhams', 60, 'AED', 'money'], ['4,000 naira', 4000, 'NGN', 'money'], ['700 Swiss francs', 700, 'CHF', 'money'], ['2 million Egyptian pounds', 2e6, 'EGP', 'money'],
  ['50 cents', 0.5, 'USD', 'money'], ['80p', 0.8, 'GBP', 'money'], ['75 pence', 0.75, 'GBP', 'money'], ['12 km', 12, 'km', 'length'], ['12km', 12, 'km', 'length'], ['3.5 metres', 3.5, 'm', 'length'], ['6 feet', 6, '[ft_i]', 'length'],
  ['9 inches', 9, '[in_i]', 'length'], ['40 miles', 40, '[mi_i]', 'length'], ['30 nautical miles', 30, '[nmi_i]', 'length'], ['5,000 hectares', 5000, 'har', 'area'], ['70 acres', 70, '[acr_us]', 'area'], ['8 square miles', 8, '[mi_i]2', 'area'], ['8 sq km', 8, 'km2', 'area'],
  ['600 square metres', 600, 'm2', 'area'], ['20 litres', 20, 'l', 'volume'], ['9 million barrels', 9e6, '[bbl_us]', 'volume'], ['4 gallons', 4, '[gal_us]', 'volume'], ['2 million acre-feet', 2e6, '[acr_us].[ft_i]', 'volume'], ['30 cubic metres', 30, 'm3', 'volume'],
  ['6 tonnes', 6, 't', 'mass'], ['6 tons', 6, 't', 'mass'], ['6 short tons', 6, '[ston_av]', 'mass'], ['6 metric tons', 6, 't', 'mass'], ['15 kg', 15, 'kg', 'mass'], ['15kg', 15, 'kg', 'mass'], ['9 ounces', 9, '[oz_av]', 'mass'], ['120 mph', 120, '[mi_i]/h', 'speed'], ['120mph', 120, '[mi_i]/h', 'speed'],
  ['90 km/h', 90, 'km/h', 'speed'], ['90 kilometres an hour', 90, 'km/h', 'speed'], ['20 knots', 20, '[kn_i]', 'speed'], ['38°C', 38, 'Cel', 'temperature'], ['38 degrees Celsius', 38, 'Cel', 'temperature'], ['95°F', 95, '[degF]', 'temperature'],
  ['300 MW', 300, 'MW', 'power'], ['4 gigawatts', 4, 'GW', 'power'], ['70 kWh', 70, 'kW.h', 'energy'], ['60 GB', 60, 'GBy', 'data'], ['960 millibars', 960, 'mbar', 'pressure'], ['7%', 7, '%', 'ratio'], ['7 per cent', 7, '%', 'ratio'], ['7 percent', 7, '%', 'ratio'],
  ['7 pc', 7, '%', 'ratio'], ['seven per cent', 7, '%', 'ratio'], ['2 percentage points', 2, '[pp]', 'percentage points'], ['25 basis points', 25, '[bp]', 'percentage points'], ['two hours', 2, 'h', 'duration'], ['90 minutes', 90, 'min', 'duration'], ['three weeks', 3, 'wk', 'duration'],
  ['18 months', 18, 'mo', 'duration'], ['four decades', 40, 'a', 'duration'], ['half an hour', 0.5, 'h', 'duration'], ['half a mile', 0.5, '[mi_i]', 'length'], ['$80 a barrel', 80, 'USD/[bbl_us]', 'price'], ['$9 per share', 9, 'USD/{share}', 'price'], ['€3 a litre', 3, 'EUR/l', 'price'],
  ['2 million barrels a day', 2e6, '[bbl_us]/d', 'volume rate'], ['40,000 bpd', 40_000, '[bbl_us]/d', 'volume rate'], ['85 decibels', 85, 'dB', 'level'],
];

describe('every unit, plain, hedged, bounded and as a range', () => {
  test.each(MEASURES)('%s', (figure, value, unit, dimension) => {
    for (const [modifier, expected] of MODIFIERS.filter(([words]) => ['', 'at least', 'more than', 'about', 'nearly', 'up to'].includes(words))) {
      const text = `The report by the Nairobi team puts it at ${modifier} ${figure}, according to its authors.`.replace(/ +/g, ' ');
      const claims = read(text);
      expect([text, ...claims.map(({ quantity }) => [valueOf(quantity!), quantity!.unit, quantity!.dimension])]).toEqual([text, [expected(short(value)), unit, dimension]]);
    }
  });
});
