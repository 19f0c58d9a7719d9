// Names of what is left of a sum of money, and on which side (own list, from company and treasury copy).

/** Nouns of money gained or left over. Base forms. */
export const GAINED: ReadonlySet<string> = new Set('profit surplus gain'.split(' '));

/** Nouns of money lost or lacking. Base forms. */
export const LACKING: ReadonlySet<string> = new Set('loss deficit shortfall'.split(' '));
