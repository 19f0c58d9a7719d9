// What English news copy puts round a figure to bound or hedge it. Classes after the OntoNotes/TimeML habit of
// "mod" values (at least, more than, at most, less than, approximately); phrases from the grammars' lists of
// approximators (Channell, "Vague Language", 1994) and desk style books.

/** atLeast and atMost include the figure, over and under do not; near is approached from below. */
export type Bound = 'atLeast' | 'over' | 'atMost' | 'under' | 'about' | 'near';

export type Modifier = Readonly<{ words: readonly string[]; bound: Bound }>;

const BEFORE: Readonly<Record<Bound, string>> = {
  atLeast: `at least|no fewer than|no less than|not fewer than|not less than|a minimum of|upwards of|upward of|as few as|as little as|at the very least|a minimum|at a minimum`,
  over: `more than|over|above|in excess of|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|surpass|surpasses|topping|topped|tops|greater than|well over|far more than|just over|slightly more than|slightly over|a little over|a shade over|a shade above|a touch over|a touch above|a fraction over|a little more than|little more than|well above|well more than|much more than|far above|north of|more|just above|slightly above|higher than|beyond|past|over than|larger than|bigger than|older than|longer than|far over`,
  atMost: `up to|as many as|as much as|at most|no more than|not more than|a maximum of|no greater than|not exceeding|as high as|capped at|anything up to|at the most|up to a maximum of|no higher than|as long as|as large as`,
  under: `under|below|less than|fewer than|lower than|just under|just below|slightly less than|slightly under|slightly below|slightly fewer than|well under|well below|far less than|far fewer than|short of|shy of|south of|a little less than|a little under|a shade under|a shade below|a touch under|a touch below|a fraction under|not even|younger than|smaller than|shorter than`,
  about: `about|around|roughly|approximately|approx|approx.|some|circa|ca.|~|≈|an estimated|estimated|in the region of|in the order of|on the order of|something like|more or less|somewhere around|about some|give or take|somewhere in the region of|in the neighborhood of|in the neighbourhood of|what is estimated to be|a reported`,
  near: `nearly|almost|close to|nearing|nears|neared|approaching|approaches|just shy of|just short of|not quite|virtually|very nearly|nearly about|near`,
};

const AFTER: Readonly<Partial<Record<Bound, string>>> = {
  atLeast: `or more|plus|+|and counting|or above|or over|and over|and above|or older|and older|and up|or higher|or better|or longer|upwards|and upwards|at least`,
  atMost: `or less|or fewer|at most|or younger|and under|or under|or below|or lower|and below|tops|max|maximum`,

  about: `or so|odd|or thereabouts|-ish|give or take|approximately|or thereabout`,

};

/** The phrases that set the figure they name as the one not quite reached: "nearly", "almost". */
export const FROM_BELOW: ReadonlySet<string> = new Set(BEFORE.near.split('|'));

const index = (lists: Readonly<Partial<Record<Bound, string>>>, keyOf: (words: readonly string[]) => string): ReadonlyMap<string, readonly Modifier[]> => {
  const byKey = new Map<string, Modifier[]>();
  for (const [bound, list] of Object.entries(lists)) {
    for (const phrase of list.split('|')) {
      if (phrase === '') continue;
      const words = phrase.split(' ');
      const key = keyOf(words);
      byKey.set(key, [...(byKey.get(key) ?? []), { words, bound: bound as Bound }]);
    }
  }
  for (const list of byKey.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byKey;
};

/** Phrases that stand before a figure, by their last word, longest first. */
export const MODIFIERS_BEFORE = index(BEFORE, (words) => words.at(-1) ?? '');

/** Phrases that stand after a figure or its noun, by their first word, longest first. */
export const MODIFIERS_AFTER = index(AFTER, (words) => words[0] ?? '');
