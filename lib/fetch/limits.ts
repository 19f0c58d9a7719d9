/** What one fetch may cost. */
export type Limits = Readonly<{
  /** Bytes of the answer, before and after decompression. */
  bytes: number;
  redirects: number;
  /** Milliseconds for the whole fetch, the turns waited for at hosts aside. */
  milliseconds: number;
  /** Milliseconds between two requests to one host. */
  gap: number;
  /** Longest gap in milliseconds that a robots.txt can ask for. */
  longestGap: number;
}>;

export const LIMITS: Limits = { bytes: 25 * 1024 * 1024, redirects: 8, milliseconds: 45_000, gap: 1000, longestGap: 10_000 };
