/** What stands before and after the digits: `US$` and nothing, or nothing and ` km`. */
export type UnitMarks = Readonly<{ before: string; after: string }>;

const NONE: UnitMarks = { before: '', after: '' };

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

/** Written without a space after the digits. */
const CLOSE = new Set(['%', '°']);

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (unit: string): boolean => CURRENCIES.has(unit);

const currencyIn = (unit: string, display: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: unit, currencyDisplay: display })
    .formatToParts(1).find(({ type }) => type === 'currency')?.value ?? unit;

/** "US$", "€", "₦"; a sign that several currencies share gives way to the code: "KES ". */
const markOf = (unit: string): string => {
  const symbol = currencyIn(unit, 'symbol');
  if (symbol !== unit) return symbol;
  const narrow = currencyIn(unit, 'narrowSymbol');
  return /[^\p{L}$£]/u.test(narrow) ? narrow : `${unit} `;
};

/** Kept for each currency there is: a new formatter takes longer than a row of the table. */
const currencyMarks = new Map<string, string>();

const currencyMark = (unit: string): string => {
  const mark = currencyMarks.get(unit) ?? markOf(unit);
  currencyMarks.set(unit, mark);
  return mark;
};

/** A code without an entry of its own, made readable: "[foo_us]" → "foo", "a.b" → "a b". */
const spelled = (code: string): string =>
  code.replace(/\[([^\]_]+)(?:_[^\]]*)?\]/g, '$1').replaceAll('{', '').replaceAll('}', '').replaceAll('.', ' ').trim();

const nameOf = (code: string, plural: boolean): string => {
  const known = NAMES[code];
  return known === undefined ? spelled(code) : known[plural ? 1 : 0];
};

/** "USD/[bbl_us]" is a price by the barrel: the part after the last slash is what it is counted by. */
const splitRate = (unit: string): readonly [string, string] | null => {
  if (NAMES[unit] !== undefined) return null;
  const slash = unit.lastIndexOf('/');
  return slash < 0 ? null : [unit.slice(0, slash), unit.slice(slash + 1)];
};

/** The marks of a UCUM or ISO 4217 code ("1": a bare count) around a number; `plural` for the name behind it. */
export const unitMarks = (unit: string, plural: boolean): UnitMarks => {
  if (unit === '1' || unit === '') return NONE;
  if (isCurrency(unit)) return { before: currencyMark(unit), after: '' };
  const rate = splitRate(unit);
  if (rate !== null) {
    const [of, by] = rate;
    const marks = unitMarks(of === '' ? '1' : of, plural);
    const share = /^\d+$/.test(by) ? Number(by).toLocaleString('en') : nameOf(by, false);
    return { before: marks.before, after: `${marks.after} per ${share}` };
  }
  const name = nameOf(unit, plural);
  return { before: '', after: CLOSE.has(name) ? name : ` ${name}` };
};

/** What a unit is called in a list of units: "count", "tonnes", "US$", "US$ per barrel". */
export const unitName = (unit: string): string => {
  if (unit === '1') return 'count';
  const { before, after } = unitMarks(unit, true);
  return `${before}${after}`.trim();
};
