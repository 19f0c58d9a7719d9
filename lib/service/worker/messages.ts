import type { Article } from '#lib/model/index.ts';
import type { MadeComparison } from '#lib/store/index.ts';

export type ToThread = Readonly<{ story: number; articles: readonly Article[] }>;

export type FromThread =
  | Readonly<{ kind: 'progress'; phase: 'reading' | 'comparing'; done: number; total: number }>
  | Readonly<{ kind: 'made'; made: MadeComparison }>
  | Readonly<{ kind: 'failed'; problem: string }>;
