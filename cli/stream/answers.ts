/** One line out; `error` says in words what was wrong with the line, null when nothing was. */
export type Answer = Readonly<{ line: string; error: string | null }>;

/**
 * The answers to a batch in its order, each a line of UTF-8 with its newline, and which of them say what was wrong. As
 * bytes they are handed from worker to program without a copy, and their memory is given back as soon as they are written.
 */
export type Answers = Readonly<{ bytes: Uint8Array<ArrayBuffer>; faults: readonly Readonly<{ at: number; error: string }>[] }>;

/** The answer to a line that could not be read. */
export const failure = (error: string): Answer => ({ line: JSON.stringify({ id: null, error }), error });

const encoder = new TextEncoder();

export const encoded = (answers: readonly Answer[]): Answers => ({
  bytes: encoder.encode(answers.map(({ line }) => `${line}\n`).join('')),
  faults: answers.flatMap(({ error }, at) => (error === null ? [] : [{ at, error }])),
});

/** The answers to the two halves of a batch; `at` is where the second begins. */
export const joined = (one: Answers, other: Answers, at: number): Answers => ({
  bytes: new Uint8Array(Buffer.concat([one.bytes, other.bytes])),
  faults: [...one.faults, ...other.faults.map((fault) => ({ ...fault, at: fault.at + at }))],
});
