// What makes two figures of one kind figures of two things (own lists, from election, market and disaster copy).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject has what the figure counts: votes, seats, staff, a share. Base forms. */
export const HOLDING: ReadonlySet<string> = words(`win take lead have get poll receive garner secure gain claim employ own score hold draw attract command earn make post report
  tally trail capture manage collect finish possess book stash`);

/** Verbs after a share or a count of people whose object has their support. Base forms. */
export const SUPPORTING: ReadonlySet<string> = words('support back favour favor prefer choose pick endorse');

/** Between a name and its figure where the verb is left out: "Adu on 44.1 per cent", "Boateng with 79". */
export const HOLDER_LINKS: ReadonlySet<string> = words('on at with a the about only just some nearly almost around roughly : , -');

// How people die (own list): of two causes two counts are counts of two groups.
const CAUSES: ReadonlyMap<string, string> = new Map(`drown: drown drowned drowning|shoot: shoot shot gunshot gunfire bullet bullets sniper|burn: burn burns burned burnt|crush: crush crushed trampled stampede|
fall: fell|stab: stab stabbed stabbing|poison: poison poisoned poisoning|cholera: cholera|cold: froze frozen hypothermia|electrocute: electrocute electrocuted|lightning: lightning|starve: starve starved starvation hunger|
suffocate: suffocate suffocated asphyxiated|landslide: landslide landslides mudslide|kidney: kidney|heat: heatstroke`
  .split('|').flatMap((row) => { const [cause = '', list = ''] = row.trim().split(':'); return list.trim().split(' ').map((word) => [word, cause] as const); }));

/** What cause of death a word names, or null. */
export const causeOf = (word: string): string | null => CAUSES.get(word) ?? null;

/** What tells that a figure is how many there may be, not how many there are. */
export const LIMITS: ReadonlySet<string> = words('capacity licensed licenced allowed authorised authorized permitted certified designed maximum capable cleared able limit ceiling cap');

/** What, with "for" behind it, says how many there is room for: "built in 1964 for 420 people", "space for 40". */
export const MADE_FOR: ReadonlySet<string> = words('built made meant intended planned space room beds bunks');

/** Verbs that after "can" or "could" speak of room, not of what fills it. Base forms. */
export const ROOM: ReadonlySet<string> = words('carry hold seat accommodate fit transport house store take process handle produce refine generate treat pump');

/** What tells that a figure is an earlier one, which the article itself has overtaken. */
export const EARLIER: ReadonlySet<string> = words('initially originally previously formerly earlier preliminary initial previous');

/** After "up" and "down", or a verb of rising and falling, "from" gives the figure that was. */
export const TURNING: ReadonlySet<string> = words('up down rising rise rose risen climbing climbed increased increasing grown growing jumped falling fell fallen dropped cut raised revised lowered downgraded upgraded');

// Qualifiers that exclude each other; two figures under two of them are two figures. Each row: what they qualify, then the words.
const ROWS = `status: confirmed probable suspected possible|market: official parallel black unofficial interbank|tax: pretax pre-tax post-tax after-tax|balance: gross net|
inflation: core headline food|hours: full-time part-time|tenure: permanent temporary|link: direct indirect|origin: foreign domestic|region: urban rural|half: northbound southbound eastbound westbound|
year: year-on-year year-over-year month-on-month month-over-month annual monthly quarterly weekly daily|school: primary secondary|order: interim final`;

const families = new Map<string, string>();
for (const row of ROWS.replaceAll('\n', '').split('|')) {
  const [family = '', members = ''] = row.split(':');
  for (const member of members.trim().split(' ')) families.set(member, family);
}

/** What family of excluding qualifiers a word belongs to, or null. */
export const qualifierFamily = (word: string): string | null => families.get(word) ?? null;

// One word for those that say the same.
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['pre-tax', 'pretax'], ['post-tax', 'after-tax'], ['possible', 'suspected'], ['black', 'parallel'], ['unofficial', 'parallel'], ['interbank', 'official'],
  ['year-over-year', 'year-on-year'], ['annual', 'year-on-year'], ['month-over-month', 'month-on-month'], ['monthly', 'month-on-month'],
]);

export const qualifierOf = (word: string): string => ALIKE.get(word) ?? word;
