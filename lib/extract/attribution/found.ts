import type { Stretch } from './frame.ts';
import type { Phrase } from './noun-phrases.ts';

/** A cue with what it governs, in tokens of one sentence; quotations that go on beyond it are joined later. */
export type Found = Readonly<{
  rule: string;
  lemma: string;
  cue: Stretch;
  source: Phrase | null;
  pronoun: Stretch | null;
  content: readonly Stretch[];
  stance: 'says' | 'denies' | 'wants' | 'treats';
  negated: boolean;
}>;
