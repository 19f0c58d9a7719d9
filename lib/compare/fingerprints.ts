// Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
// of every WINDOW neighbouring runs of RUN words one is kept, so any shared run of RUN + WINDOW - 1 words is found.
export const RUN = 4;
const WINDOW = 4;

/** Where in a text a kept run begins, and its hash. */
export type Fingerprint = Readonly<{ hash: number; at: number }>;

/** FNV-1a over the words of a run: the same in every run of the program. */
const hashOf = (norms: readonly string[], from: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at += 1) {
    const word = norms[at] ?? '';
    for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
};

/** The fingerprints of a text given as its words, in order. */
export const fingerprintsOf = (norms: readonly string[]): readonly Fingerprint[] => {
  const hashes = Array.from({ length: Math.max(0, norms.length - RUN + 1) }, (_, at) => hashOf(norms, at));
  const kept: Fingerprint[] = [];
  const window = Math.min(WINDOW, hashes.length);
  for (let from = 0; window > 0 && from + window <= hashes.length; from += 1) {
    let least = from;
    for (let at = from; at < from + window; at += 1) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (kept.at(-1)?.at !== least) kept.push({ hash: hashes[least] ?? 0, at: least });
  }
  return kept;
};
