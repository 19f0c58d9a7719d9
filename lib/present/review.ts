import type { Decision, FlagReason, FlagStatus } from '#lib/model/index.ts';
import { formatDate, timeOfDay } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { verdictWords } from './verdicts.ts';
import { decisions as words } from './words/decisions.ts';
import { marks } from './words/marks.ts';

export const FLAG_REASONS: readonly FlagReason[] = ['discrepancy', 'misattribution', 'misquote', 'extraction', 'other'];

export const flagReasonWords = (why: FlagReason): string => marks.flagReasons[why];

export const flagStatusWords = (status: FlagStatus): string => marks.flagStatuses[status];

/** "Ada, 5 Mar 2024, 10:04". */
export const byAndWhen = ({ by, at }: Readonly<{ by: string; at: string }>): string => [by, formatDate(at), timeOfDay(at)].filter((part) => part !== null).join(', ');

const ends = ({ low, high, approximate }: Readonly<{ low: number | null; high: number | null; approximate: boolean }>): string => {
  const figure = low === null ? words.atMost(high === null ? '' : formatNumber(high))
    : high === null ? words.atLeast(formatNumber(low))
      : low === high ? formatNumber(low) : words.between(formatNumber(low), formatNumber(high));
  return approximate ? words.about(figure) : figure;
};

/** What was decided, in words that follow the name of who did it: "set the verdict to not comparable: “…”". */
export const decisionWords = ({ act }: Decision): string => {
  switch (act.kind) {
    case 'flag': return words.flagged(act.target.on, flagReasonWords(act.why), act.note);
    case 'settle': return act.status === 'open' ? words.reopened(act.flag, act.note) : words.settled(act.flag, flagStatusWords(act.status), act.note);
    case 'accept': return words.accepted(verdictWords(act.verdict).word);
    case 'override': return words.overrode(verdictWords(act.from).word, verdictWords(act.to).word, act.reason);
    case 'rename': return words.renamed(act.label);
    case 'merge': return words.merged(act.lines.length);
    case 'split': return words.split(act.claims.length);
    case 'move': return words.moved(act.claim.span.text);
    case 'reject': return words.rejected(act.claim.span.text, act.reason);
    case 'correct': {
      const { figure, sources } = act.correction;
      const changes = [
        ...(figure === null ? [] : [words.figureTo(ends(figure))]),
        ...(sources === null ? [] : [sources.length === 0 ? words.sourceToOutlet : words.sourceTo(sources.map(({ text }) => text))]),
      ];
      return words.corrected(act.claim.span.text, changes, act.reason);
    }
    case 'undo': return words.undid(act.decision);
    default: return act satisfies never;
  }
};
