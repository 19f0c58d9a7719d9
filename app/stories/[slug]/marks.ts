import type { Reviewed } from '#lib/model/index.ts';
import type { Marks } from './_components/rows.tsx';

/** Which lines reviewers flagged or ruled on. */
export const marksOf = ({ flags, lines }: Pick<Reviewed, 'flags' | 'lines'>): ReadonlyMap<string, Marks> => {
  const open = Map.groupBy(flags.filter(({ status, line }) => status === 'open' && line !== null), ({ line }) => line ?? '');
  return new Map([...new Set([...open.keys(), ...lines.keys()])].map((id) => [id, {
    openFlags: open.get(id)?.length ?? 0,
    byHand: (lines.get(id)?.overridden ?? null) !== null,
  }]));
};
