import { CURRENCY_NAMES } from '#lib/lexicon/generated/countries.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { UNIT_NAMES } from '#lib/lexicon/unit-names.ts';

// Our codes in the words of the NewsQuant and R-Units annotations, which follow a unit ontology of their own.

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar', GBP: 'pound sterling', ILS: 'shekel', BTC: 'bitcoin', NLG: 'netherlands guilde', FIM: 'finnish markka', ESP: 'peseta', DEM: 'mark',
  EUR: 'euro', INR: 'rupee', GEL: 'georgian lari', CRC: 'costa rican colón', FRF: 'french franc', ITL: 'italian lira', RUB: 'russian ruble', KRW: 'south korean won',
};

const UNITS: Readonly<Record<string, string>> = {
  t: 'metric ton', '[lb_av]': 'pound-mass', Gt: 'gigaton', Mt: 'megaton', '[ston_av]': 'ton', 'M[Btu]': 'mega british thermal unit', '[lbf_av].[ft_i]': 'foot pound-force',
  '%': 'percentage', '[pp]': 'percentage point', '[bp]': 'basis point', Cel: 'celsius', '[degF]': 'fahrenheit', K: 'kelvin', 'k[psi]': 'kilopound per square inch', '[Cal]': 'calorie',
  '[sft_i]': 'square foot', um: 'micrometre', '[mi_i]/h': 'mile per hour', 'km/h': 'kilometre per hour', '[oz_av]': 'ounce', '[oz_tr]': 'ounce', '[ft_i]': 'foot', '[in_i]': 'inch', m: 'metre', '[bbl_us]': 'barrel',
};

const names = new Map<string, string>([
  ...UNIT_NAMES.map(({ code, names: [name = code] }) => [code, name.replace('-', ' ')] as const),
  ...CURRENCY_NAMES.map(([code, name]) => [code, name.toLowerCase()] as const),
  ...Object.entries(UNITS), ...Object.entries(CURRENCIES),
]);

const DENOMINATORS: Readonly<Record<string, string>> = { a: 'year', mo: 'month', wk: 'week', d: 'day', h: 'hour', min: 'minute', s: 'second' };

/** "USD/[bbl_us]" → "dollar per barrel". */
export const unitName = (unit: string): string => {
  const whole = names.get(unit);
  if (whole !== undefined) return whole;
  const slash = unit.indexOf('/', 1);
  if (slash < 0) return names.get(unit) ?? unit;
  const below = unit.slice(slash + 1);
  const denominator = below.startsWith('{') ? below.slice(1, -1) : DENOMINATORS[below] ?? names.get(below) ?? below;
  return `${names.get(unit.slice(0, slash)) ?? unit.slice(0, slash)} per ${denominator}`;
};

const IRREGULAR: Readonly<Record<string, string>> = { best: 'good', worst: 'bad', largest: 'large', biggest: 'big' };

/** What is counted, as the annotations name it: the noun with its modifiers, lemmatised, no superlative, no "of …". */
export const countedName = (measured: string | null, head: string | null): string => {
  if (measured === null || head === null) return '-';
  const words = measured.split(' ');
  const at = words.findIndex((word) => nounLemma(word.toLowerCase().replace(/[,']/g, '')) === head.toLowerCase() || word.toLowerCase() === head.toLowerCase());
  const kept = words.slice(0, at < 0 ? words.length : at + 1).filter((word) => !/^(?:most|and|very|least|'s)$/.test(word));
  return kept.map((word, index) => {
    if (index === kept.length - 1) return word.toLowerCase() === 'people' ? 'people' : head;
    return IRREGULAR[word] ?? word.replace(/(.)est$/, (ending, letter: string) => (word.length > 5 ? letter : ending));
  }).join(' ').replaceAll(',', '');
};
