// Writes lib/lexicon/generated/units.ts: what each unit of lib/lexicon/unit-names.ts is worth in UCUM's base units,
// so that the engine needs no unit library at run time.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { UNIT_NAMES } from '#lib/lexicon/unit-names.ts';

type UcumUnit = { magnitude_: number; cnv_: string | null };
const ucum = createRequire(import.meta.url)('@lhncbc/ucum-lhc') as {
  UcumLhcUtils: { getInstance(): { getSpecifiedUnit(code: string, how: 'validate'): { unit: UcumUnit | null; retMsg: string[] } } };
};
const { version } = createRequire(import.meta.url)('@lhncbc/ucum-lhc/package.json') as { version: string };
const library = ucum.UcumLhcUtils.getInstance();

/** Beside UCUM: points of a percentage are no UCUM unit, and a turn is annotated. */
const OWN: Readonly<Record<string, number>> = { '[pp]': 0.01, '[bp]': 0.0001, '{rpm}/min': 1 / 60, '%o': 0.001 };

/** Conversions that are not a factor alone: added to the value after it is multiplied, in kelvin. */
const OFFSETS: Readonly<Record<string, number>> = { Cel: 273.15, '[degF]': 459.67 * (5 / 9) };

const rows = UNIT_NAMES.map(({ code }) => {
  const own = OWN[code];
  if (own !== undefined) return [code, own, 0] as const;
  const { unit, retMsg } = library.getSpecifiedUnit(code, 'validate');
  if (unit === null) throw new Error(`UCUM does not know ${code}: ${retMsg.join(' ')}`);
  return [code, Number(unit.magnitude_.toPrecision(14)), OFFSETS[code] ?? 0] as const;
});

const source = `// Written by scripts/units.ts from the UCUM definitions in @lhncbc/ucum-lhc ${version}. Do not edit.

/** UCUM code, its worth in base units of its dimension, and what is added after multiplying. */
export const UNIT_WORTHS: readonly (readonly [code: string, factor: number, offset: number])[] = [
${rows.map((row) => `  ${JSON.stringify(row).replaceAll(',', ', ')},`).join('\n')}
];
`;
writeFileSync(new URL('../lib/lexicon/generated/units.ts', import.meta.url), source);
