import type { Token } from '#lib/model/index.ts';

/** Token indices, half-open: of the figure, of what it counts, and of the sentence they stand in. */
export type Place = Readonly<{ figure: readonly [number, number]; phrase: readonly [number, number]; sentence: readonly [number, number] }>;

export const ORDINAL = /^(?:first|second|third)$/;

export const isNumber = (token: Token): boolean => (token.tag === 'NUM' && !ORDINAL.test(token.norm)) || /^\d/.test(token.norm);

const ENDS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '"', '”', '“']);

export const endsClause = ({ text }: Token): boolean => ENDS.has(text);
