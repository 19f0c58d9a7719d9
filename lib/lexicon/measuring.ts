/** Verbs of measure that are plural nouns as well: "the border runs for 1,782 km". Own list. */
export const MEASURING: ReadonlySet<string> = new Set(`runs totals costs measures stands weighs spans stretches averages number numbers ranges lasts reaches covers exceeds tops holds
  produces employs houses hosts rises falls climbs jumps slips surges soars tumbles grows drops gains claims kills injures
  wounds displaces leaves handles cost contains carries serves rose face faces earn aims wants sells trades retails fetches charges pays owes fines awards needs lacks gives offers`.split(/\s+/));

/** What headlines do to a figure, "Central bank lifts rate to 28%", by verbs that are nouns as well. Own list. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(`hikes lifts cuts raises lowers boosts slashes trims keeps holds sets pushes drives sends takes brings increases`.split(/\s+/));

/** Where somebody looks or goes from a place. */
export const COMPASS_WORDS: ReadonlySet<string> = new Set('north northward northwards northeast northwest south southward southwards southeast southwest east eastward eastwards easteast eastwest west westward westwards westeast westwest'.split(' '));
