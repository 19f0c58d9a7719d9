import type { Comparison } from './comparison.ts';
import type { Decision, FlagReason, FlagStatus, Target } from './decision.ts';
import type { Verdict } from './line.ts';

/** Which decision it was, whose and when. */
export type Decided = Readonly<{ number: number; by: string; at: string }>;

/** A flag as it stands now. `line`, `claims`: where it is found in the reviewed comparison; null and none where its words are gone. */
export type Flag = Decided & Readonly<{
  why: FlagReason;
  note: string;
  target: Target;
  status: FlagStatus;
  settled: Readonly<{ by: string; at: string; note: string }> | null;
  line: string | null;
  claims: readonly string[];
}>;

/** What people decided about one line. `engine` is what the engine said of it. */
export type LineReview = Readonly<{
  accepted: Decided | null;
  overridden: (Decided & Readonly<{ engine: Verdict; reason: string }>) | null;
  renamed: (Decided & Readonly<{ engine: string }>) | null;
}>;

/** `lost`: the decisions that no longer find their words; they are shown, never dropped. */
export type Reviewed = Readonly<{
  comparison: Comparison;
  lines: ReadonlyMap<string, LineReview>;
  corrected: ReadonlyMap<string, Decision>;
  flags: readonly Flag[];
  lost: readonly Decision[];
}>;
