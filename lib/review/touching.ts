import type { Act, Anchor, Decision } from '#lib/model/index.ts';
import { standing } from './standing.ts';

const anchorsOf = (act: Act): readonly Anchor[] => {
  switch (act.kind) {
    case 'flag': return act.target.on === 'line' ? act.target.line : act.target.on === 'claim' ? [act.target.claim] : [act.target.a, act.target.b];
    case 'accept': case 'override': case 'rename': return act.line;
    case 'merge': return act.lines.flat();
    case 'split': return act.claims;
    case 'move': return [act.claim, ...act.to];
    case 'reject': case 'correct': return [act.claim];
    case 'settle': case 'undo': return [];
    default: return act satisfies never;
  }
};

const keyOf = ({ article, kind, span }: Anchor): string => `${article}.${kind}.${span.start}`;

/** What an act changes, in words that two acts share exactly when they are about the same thing. A flag changes nothing: flags may stand side by side. */
const changes = (act: Act): readonly string[] => {
  switch (act.kind) {
    case 'flag': return [];
    case 'settle': return [`decision ${act.flag}`];
    case 'undo': return [`decision ${act.decision}`];
    default: return anchorsOf(act).map(keyOf);
  }
};

/**
 * Decisions that somebody took after `seen` (the number of the last decision the editor had on the page) about the same
 * claims: acting without having seen them would lose them. Settling or undoing touches the decision it is about.
 */
export const unseen = (log: readonly Decision[], seen: number, act: Act): readonly Decision[] => {
  const wanted = new Set(changes(act));
  const undone = act.kind === 'undo' ? log.find(({ number }) => number === act.decision) : undefined;
  for (const key of undone === undefined ? [] : changes(undone.act)) wanted.add(key);
  return standing(log).filter((decision) => decision.number > seen && [...changes(decision.act), `decision ${decision.number}`].some((key) => wanted.has(key)));
};
