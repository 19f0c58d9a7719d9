// Writes lib/lexicon/generated/countries.ts: countries with the demonym, capital and currencies of each, and the English
// names of currencies, from the npm package world-countries (mledoze/countries, Open Database License 1.0).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Country = {
  name: { common: string }; capital: string[]; demonyms?: { eng?: { m: string } }; currencies: Record<string, { name: string }>;
};
const countries = createRequire(import.meta.url)('world-countries') as Country[];

const rows = countries.map(({ name, capital, demonyms, currencies }) =>
  [name.common, demonyms?.eng?.m ?? '', capital[0] ?? '', Object.keys(currencies).join(' ')]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
const names = new Map(countries.flatMap(({ currencies }) => Object.entries(currencies).map(([code, { name }]) => [code, name.toLowerCase()] as const)));

const list = (items: readonly (readonly string[])[]): string[] => items.map((item) => `  ${JSON.stringify(item)},`);
writeFileSync(new URL('../lib/lexicon/generated/countries.ts', import.meta.url), [
  '// Made by scripts/countries.ts from world-countries (mledoze/countries, Open Database License; see NOTICE). Do not edit.',
  '// name, demonym, capital, ISO 4217 codes of the currencies paid there',
  'export const COUNTRIES: readonly (readonly [name: string, demonym: string, capital: string, currencies: string])[] = [',
  ...list(rows),
  '];',
  '',
  '// ISO 4217 code, English name in lower case',
  'export const CURRENCY_NAMES: readonly (readonly [code: string, name: string])[] = [',
  ...list([...names].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  '];',
  '',
].join('\n'));
