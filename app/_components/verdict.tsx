import type { Finding, Comparison, Verdict as VerdictName } from '#lib/model/index.ts';
import { findingTone, verdictWords } from '#lib/present/index.ts';

type BadgeProps = Readonly<{ tone: VerdictName; sign: string; word: string; wordHidden?: boolean }>;

const Badge = ({ tone, sign, word, wordHidden = false }: BadgeProps) => (
  <span className="verdict" data-tone={tone}>
    <i aria-hidden="true">{sign}</i>
    <span className={wordHidden ? 'sr' : undefined}>{word}</span>
  </span>
);

/** How the sources of a line stand to each other: sign, word, colour, in this order of weight. */
export const VerdictBadge = ({ verdict, wordHidden = false }: Readonly<{ verdict: VerdictName; wordHidden?: boolean }>) => (
  <Badge tone={verdict} wordHidden={wordHidden} {...pick(verdict)} />
);

export const FindingBadge = ({ finding, comparison }: Readonly<{ finding: Finding; comparison: Comparison }>) => {
  const { tone, sign, word } = findingTone(finding, comparison);
  return <Badge tone={tone} sign={sign} word={word} />;
};

const pick = (verdict: VerdictName): { sign: string; word: string } => {
  const { sign, word } = verdictWords(verdict);
  return { sign, word };
};
