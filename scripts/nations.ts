// Writes lib/lexicon/generated/nations.ts: the names that English news copy has for each country and its people,
// from the npm package world-countries (mledoze/countries, Open Database License 1.0).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Country = {
  cca2: string; name: { common: string; official: string }; capital: string[]; altSpellings: string[];
  demonyms?: { eng?: { m: string; f: string } }; languages: Record<string, string>;
};
const countries = createRequire(import.meta.url)('world-countries') as Country[];
const bare = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\s.'’-]+$/u.test(name) && name.length > 3;

// A language spoken in one country alone names its people too: "Kazakh" beside "Kazakhstani".
const speakers = new Map<string, number>();
for (const { languages } of countries) for (const language of Object.values(languages)) speakers.set(language, (speakers.get(language) ?? 0) + 1);

const rows = countries.map(({ cca2, name, capital, altSpellings, demonyms, languages }) => {
  const places = [name.common, name.official, ...altSpellings.filter(isLatin)].map(bare);
  const people = [demonyms?.eng?.m, demonyms?.eng?.f, ...Object.values(languages).filter((language) => speakers.get(language) === 1)]
    .flatMap((names) => (names ?? '').split(/, | or /)).filter(isLatin).map(bare);
  const list = (names: readonly string[]): string => [...new Set(names)].join(',');
  return [cca2.toLowerCase(), list(places), list(people), list(capital.map(bare))].join(':');
}).toSorted();

writeFileSync(new URL('../lib/lexicon/generated/nations.ts', import.meta.url), [
  '// Made by scripts/nations.ts from world-countries (mledoze/countries, Open Database License; see NOTICE). Do not edit.',
  '// Each row: ISO 3166 code, names of the country, of its people, of its capital; lower-case, without accents.',
  `export const COUNTRY_ROWS = \`${rows.join('\n')}\`;`,
  '',
].join('\n'));
