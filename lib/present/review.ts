import type { Decision, FlagReason, FlagStatus } from '#lib/model/index.ts';
import { formatDate, timeOfDay } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { verdictWords } from './verdicts.ts';

export const FLAG_REASONS: readonly FlagReason[] = ['discrepancy', 'misattribution', 'misquote', 'extraction', 'other'];

const REASONS: Readonly<Record<FlagReason, string>> = {
  discrepancy: 'discrepancy between sources',
  misattribution: 'wrong source named',
  misquote: 'misquoted',
  extraction: 'misread by Claimline',
  other: 'something else',
};

export const flagReasonWords = (why: FlagReason): string => REASONS[why];

const STATUSES: Readonly<Record<FlagStatus, string>> = { open: 'open', resolved: 'resolved', dismissed: 'dismissed' };

export const flagStatusWords = (status: FlagStatus): string => STATUSES[status];

/** "Ada, 5 Mar 2024, 10:04". */
export const byAndWhen = ({ by, at }: Readonly<{ by: string; at: string }>): string => [by, formatDate(at), timeOfDay(at)].filter((part) => part !== null).join(', ');

const noted = (note: string): string => (note === '' ? '' : `: “${note}”`);

const ends = ({ low, high, approximate }: Readonly<{ low: number | null; high: number | null; approximate: boolean }>): string => {
  const about = approximate ? 'about ' : '';
  if (low === null) return `${about}at most ${high === null ? '' : formatNumber(high)}`;
  if (high === null) return `${about}at least ${formatNumber(low)}`;
  return about + (low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`);
};

/** What was decided, in words that follow the name of who did it: "set the verdict to not comparable: “…”". */
export const decisionWords = ({ act }: Decision): string => {
  switch (act.kind) {
    case 'flag': return `flagged a ${act.target.on === 'line' ? 'line' : act.target.on === 'claim' ? 'passage' : 'pair'}, ${flagReasonWords(act.why)}${noted(act.note)}`;
    case 'settle': return act.status === 'open' ? `opened flag ${act.flag} again${noted(act.note)}` : `marked flag ${act.flag} ${flagStatusWords(act.status)}${noted(act.note)}`;
    case 'accept': return `accepted the verdict ${verdictWords(act.verdict).word}`;
    case 'override': return `set the verdict from ${verdictWords(act.from).word} to ${verdictWords(act.to).word}${noted(act.reason)}`;
    case 'rename': return `named the line “${act.label}”`;
    case 'merge': return `merged ${act.lines.length} lines`;
    case 'split': return act.claims.length === 1 ? 'split one passage off' : `split ${act.claims.length} passages off`;
    case 'move': return `moved “${act.claim.span.text}” to another line`;
    case 'reject': return `rejected “${act.claim.span.text}” as no claim${noted(act.reason)}`;
    case 'correct': {
      const { figure, sources } = act.correction;
      const changes = [
        ...(figure === null ? [] : [`the figure to ${ends(figure)}`]),
        ...(sources === null ? [] : [sources.length === 0 ? 'the source to the outlet itself' : `the source to ${sources.map(({ text }) => text).join(' ← ')}`]),
      ];
      return `corrected “${act.claim.span.text}”: ${changes.join(' and ')}${act.reason === '' ? '' : ` (${act.reason})`}`;
    }
    case 'undo': return `undid decision ${act.decision}`;
    default: return act satisfies never;
  }
};
