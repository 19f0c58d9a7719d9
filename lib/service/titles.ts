const longest = 200;

/** White space folded, what no database or page can hold removed, cut to a length that a heading bears; null when blank. */
export const titleOf = (typed: string): string | null => {
  const clean = typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean === '' ? null : clean.slice(0, longest).toWellFormed();
};
