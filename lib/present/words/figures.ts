import { form } from './language.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

/** How figures are written out; signs are for tables, words for sentences and voices. */
export const figures = {
  magnitudes: { trillion: ['trillion', 'tn'], billion: ['billion', 'bn'], million: ['million', 'm'] },
  to: ' to ',
  ordinal: (digits: string, value: number): string => digits + ENDINGS[ordinals.select(value)],
  up: (figure: string): string => `up ${figure}`,
  down: (figure: string): string => `down ${figure}`,
  about: 'about',
  words: { approximate: 'about ', floor: ['at least ', 'more than '], ceiling: ['up to ', 'fewer than '] },
  count: 'count',
  per: (unit: string, by: string): string => `${unit} per ${by}`,
  period: (from: string, to: string): string => `${from} to ${to}`,
} as const;

/** UCUM codes as a reader writes them (https://ucum.org/ucum, case-sensitive codes): singular, plural. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '%': ['%', '%'], '[pp]': ['percentage point', 'percentage points'], '[ppth]': ['per thousand', 'per thousand'],
  a: ['year', 'years'], mo: ['month', 'months'], wk: ['week', 'weeks'], d: ['day', 'days'],
  h: ['hour', 'hours'], min: ['minute', 'minutes'], s: ['second', 'seconds'], ms: ['ms', 'ms'],
  '10.a': ['decade', 'decades'], '100.a': ['century', 'centuries'],
  km: ['km', 'km'], m: ['m', 'm'], cm: ['cm', 'cm'], mm: ['mm', 'mm'],
  '[mi_i]': ['mile', 'miles'], '[ft_i]': ['ft', 'ft'], '[in_i]': ['inch', 'inches'], '[yd_i]': ['yard', 'yards'], '[nmi_i]': ['nautical mile', 'nautical miles'],
  km2: ['km²', 'km²'], m2: ['m²', 'm²'], har: ['ha', 'ha'], ha: ['ha', 'ha'], ar: ['are', 'ares'],
  '[acr_us]': ['acre', 'acres'], '[acr_br]': ['acre', 'acres'], '[mi_i]2': ['sq mile', 'sq miles'], '[smi_us]': ['sq mile', 'sq miles'], '[sft_i]': ['sq ft', 'sq ft'], '[ft_i]2': ['sq ft', 'sq ft'],
  m3: ['m³', 'm³'], km3: ['km³', 'km³'], L: ['litre', 'litres'], l: ['litre', 'litres'], mL: ['ml', 'ml'], ML: ['million litres', 'million litres'],
  '[bbl_us]': ['barrel', 'barrels'], '[gal_us]': ['US gallon', 'US gallons'], '[gal_br]': ['gallon', 'gallons'], '[acr_us].[ft_i]': ['acre-foot', 'acre-feet'],
  kg: ['kg', 'kg'], g: ['g', 'g'], mg: ['mg', 'mg'], t: ['tonne', 'tonnes'], kt: ['kilotonne', 'kilotonnes'], Mt: ['million tonnes', 'million tonnes'],
  '[lb_av]': ['lb', 'lb'], '[oz_av]': ['oz', 'oz'], '[ston_av]': ['short ton', 'short tons'], '[lton_av]': ['long ton', 'long tons'], '[stone_av]': ['stone', 'stone'], '[oz_tr]': ['troy oz', 'troy oz'],
  Cel: ['°C', '°C'], '[degF]': ['°F', '°F'], K: ['K', 'K'], deg: ['°', '°'],
  'km/h': ['km/h', 'km/h'], '[mi_i]/h': ['mph', 'mph'], '[kn_i]': ['knot', 'knots'], 'm/s': ['m/s', 'm/s'],
  W: ['W', 'W'], kW: ['kW', 'kW'], MW: ['MW', 'MW'], GW: ['GW', 'GW'], TW: ['TW', 'TW'], '[HP]': ['hp', 'hp'],
  'W.h': ['Wh', 'Wh'], 'kW.h': ['kWh', 'kWh'], 'MW.h': ['MWh', 'MWh'], 'GW.h': ['GWh', 'GWh'], 'TW.h': ['TWh', 'TWh'], J: ['J', 'J'], V: ['V', 'V'], A: ['A', 'A'], Hz: ['Hz', 'Hz'],
  Pa: ['Pa', 'Pa'], hPa: ['hPa', 'hPa'], kPa: ['kPa', 'kPa'], bar: ['bar', 'bar'], mbar: ['mbar', 'mbar'], '[psi]': ['psi', 'psi'],
  By: ['byte', 'bytes'], kBy: ['kB', 'kB'], MBy: ['MB', 'MB'], GBy: ['GB', 'GB'], TBy: ['TB', 'TB'], PBy: ['PB', 'PB'], bit: ['bit', 'bits'],
};

/** What a unit is called behind a number; null where this list does not know it. */
export const unitWord = (code: string, plural: boolean): string | null => {
  const names = NAMES[code];
  return names === undefined ? null : form(plural ? 2 : 1, { one: names[0], other: names[1] });
};
