import type { Line } from '#lib/model/index.ts';
import type { Statement } from './circumstances.ts';

/** A line together with the statements behind its claims. */
export type Judged = Readonly<{ line: Line; statements: readonly Statement[] }>;
