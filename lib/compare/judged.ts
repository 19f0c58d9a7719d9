import type { Line } from '#lib/model/index.ts';
import type { Statement } from './circumstances.ts';

/**
 * A line with the statements behind its claims, as far as these alone decide it; what the rest of the story adds is not in it. While a story
 * grows a line that no article changes stays the same object.
 */
export type Judged = Readonly<{ line: Omit<Line, 'absent' | 'origins'>; statements: readonly Statement[] }>;
