/** Something the person at the terminal can mend; its message is one line that says what to do. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The first line of what went wrong, for the end of a sentence. */
export const because = (error: unknown): string => {
  const [first = 'no reason given'] = partsOf(error)
    .map((part) => (has(part, 'message') ? String(part.message) : String(part)).trim().split('\n')[0] ?? '')
    .filter((line) => line !== '');
  return first.replace(/[.\s]+$/, '');
};

/** The code of a system error ("EADDRINUSE") or an SQLSTATE; null when it has none. */
export const codeOf = (error: unknown): string | null =>
  partsOf(error).map((part) => (has(part, 'code') ? part.code : null)).find((code) => typeof code === 'string') ?? null;

/** Of several attempts, say at each address of a host, each error; else the error itself. */
const partsOf = (error: unknown): readonly unknown[] => (has(error, 'errors') && Array.isArray(error.errors) ? error.errors : [error]);

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> => typeof value === 'object' && value !== null && key in value;
