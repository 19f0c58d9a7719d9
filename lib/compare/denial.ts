import { sourceOf } from './origins.ts';
import type { Statement } from './circumstances.ts';
import { denies, outletOf } from './notation.ts';

/** "The Lagos Post reports “40”; in The Tema Star the ministry denies it." `stated`: what is, as the first one has it; `ofIt`: what is denied. */
export const denialOf = (yes: Statement, no: Statement, stated: string, ofIt = 'it'): string => {
  const by = sourceOf(no.claim);
  return `${outletOf(yes.article)} reports ${stated}; ${by === null ? `${outletOf(no.article)} reports that ${ofIt} is not so` : `in ${outletOf(no.article)}, ${denies(by)} ${ofIt}`}`;
};
