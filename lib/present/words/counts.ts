import { noun } from './language.ts';

/** What the desk counts. */
export const counts = {
  article: noun({ one: 'article', other: 'articles' }),
  claim: noun({ one: 'claim', other: 'claims' }),
  differing: noun({ one: 'figure', other: 'different figures' }),
  figure: noun({ one: 'figure', other: 'figures' }),
  line: noun({ one: 'line', other: 'lines' }),
  origin: noun({ one: 'origin', other: 'origins' }),
  outlet: noun({ one: 'outlet', other: 'outlets' }),
  pair: noun({ one: 'pair', other: 'pairs' }),
  passage: noun({ one: 'passage', other: 'passages' }),
} as const;
