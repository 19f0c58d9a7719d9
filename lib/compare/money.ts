import type { Rate } from '#lib/subject/index.ts';
import { numberOf, quoted } from './notation.ts';

/** "0.9 EUR to 1 USD, from “$1 = 0.90 euros”" */
export const rateInWords = ({ from, to, value, evidence }: Rate): string => `${numberOf(value)} ${to} to 1 ${from}, from ${quoted(evidence.text)}`;
