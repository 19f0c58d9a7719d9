/** Something the person at the terminal can mend; its message is one line that says what to do. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The first line of what went wrong, for the end of a sentence. */
export const because = (error: unknown): string => {
  const [first = 'no reason given'] = (error instanceof AggregateError ? error.errors : [error])
    .map((one) => (one instanceof Error ? one.message : String(one)).trim().split('\n')[0] ?? '')
    .filter((line) => line !== '');
  return first.replace(/[.\s]+$/, '');
};

/** The code of a system error ("EADDRINUSE") or an SQLSTATE; null when it has none. */
export const codeOf = (error: unknown): string | null => {
  if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => code !== null) ?? null;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
};
