import type { Group, Pair } from '#lib/model/index.ts';

// Lines of more claims than this are read by their verdict, not pair by pair.
const MOST_EXPLAINED = 24;

/** Each pair of figures or statements, and of a quote with a statement, with what lines its second claim up with the others, so that nobody takes membership on trust. */
export const explained = (pairs: readonly Pair[], group: Group): Pair[] => {
  if (pairs.length === 0 || group.claims.length > MOST_EXPLAINED) return [...pairs];
  const { because } = group;
  const tie = new Map(group.claims.flatMap(({ id, kind }, at) => (kind === 'quote' ? [] : [[id, because[at] ?? ''] as const])));
  return pairs.map((pair) => {
    const ties = tie.get(pair.b) || tie.get(pair.a) || '';
    if (ties === '') return pair;
    const firm = ties.replace(/^doubtful: /, '');
    return { ...pair, reason: `${pair.reason} (${firm === ties ? '' : 'doubtful; '}lined up by: ${firm})` };
  });
};
