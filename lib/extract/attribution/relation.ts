import type { Range } from '#lib/model/index.ts';
import type { Stretch } from './frame.ts';
import type { Phrase } from './noun-phrases.ts';

/**
 * Somebody says, thinks or shows something. `content` are the ranges of the text that hold what; `pronoun` the
 * relative pronoun that stands for the source. `stance`: does the source stand by the content, deny it, or want it.
 * `lemma` names the cue; `inside` is the quotation the whole relation stands in, or -1.
 */
export type Relation = Readonly<{
  rule: string;
  lemma: string;
  cue: Range;
  source: Phrase | null;
  pronoun: Stretch | null;
  content: readonly Range[];
  stance: 'says' | 'denies' | 'wants' | 'treats';
  negated: boolean;
  direct: boolean;
  sentence: number;
  inside: number;
}>;
