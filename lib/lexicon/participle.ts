import { IRREGULAR_VERBS } from './irregular-verbs.ts';

// The table lists past before participle, so the later entry of a base is its participle.
const IRREGULAR: ReadonlyMap<string, string> = new Map([...IRREGULAR_VERBS].map(([form, base]) => [base, form]));

/** Past participle of a verb's base form: "kill" killed, "hold" held, "carry" carried. */
export const participleOf = (base: string): string => {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)) return `${base}${base.at(-1) ?? ''}ed`;
  return `${base}ed`;
};
