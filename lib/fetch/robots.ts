import robotsParser from 'robots-parser';

/** Name by which a robots.txt may speak of us. */
export const PRODUCT = 'Claimline';

/** What a site's robots.txt allows; `until`: when it is asked anew, in milliseconds since 1970. */
export type Rules = Readonly<{ until: number; allows: (url: URL) => boolean; delay: number | null }>;

const DAY = 24 * 3600 * 1000;
/** RFC 9309, 2.5: at least so much of a robots.txt is read. */
export const LONGEST_ROBOTS = 512 * 1024;

export const allowAll = (now: number): Rules => ({ until: now + DAY, allows: () => true, delay: null });

/** Rules of a robots.txt, kept for a day (RFC 9309, 2.4). */
export const rulesOf = (address: URL, text: string, now: number): Rules => {
  const robots = robotsParser(address.href, text);
  const seconds = robots.getCrawlDelay(PRODUCT);
  return {
    until: now + DAY,
    // A rule that the parser does not answer is none.
    allows: (url) => robots.isAllowed(url.href, PRODUCT) ?? true,
    delay: seconds === undefined || !Number.isFinite(seconds) || seconds < 0 ? null : seconds * 1000,
  };
};
