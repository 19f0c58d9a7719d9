/** The same numbers on every run (mulberry32). */
export const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

type Pick = <Item>(items: readonly Item[]) => Item;

const pickBy = (next: () => number): Pick => (items) => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from: this is a bug');
  return item;
};

const ONSETS = 'b d f g k l m n p r s t v z br dr kr tr sh ch'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');
const ENDS = ' n r l s m nd ra ti no ma'.split(' ');

/** A town that is on no map, as there are thousands of them. */
const townOf = (pick: Pick): string => {
  const name = [0, 1, 2, 3].map((at) => `${pick(ONSETS)}${pick(VOWELS)}${at === 3 ? pick(ENDS) : ''}`).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const CAUSES = 'flood fire landslide storm crash protest outbreak raid earthquake strike collapse blackout drought explosion'.split(' ');
const WHO = 'people miners villagers passengers students farmers fishermen workers nurses children residents players'.split(' ');
const SAID = ['officials said', 'the governor said', 'according to the Red Cross', 'police said', 'the ministry reported', 'a spokesman said', 'the mayor told reporters'];
const LEADS = ['', '', '', 'About ', 'At least ', 'More than ', 'Some '];
const SPOKEN = 'we they nobody water night morning children road house bridge help waited heard carried lost warned promised walked river smoke roof market hospital again before after never always told found left'.split(' ');

type Event = Readonly<{ town: string; province: string; cause: string; figures: readonly number[]; who: readonly string[]; speech: readonly string[]; speaker: string }>;

const eventOf = (at: number): Event => {
  const next = chance(7919 * (at + 1));
  const pick = pickBy(next);
  return {
    town: townOf(pick), province: `${townOf(pick)} State`, cause: pick(CAUSES),
    figures: FACTS.map(() => 11 + Math.floor(next() ** 2 * 900)), who: FACTS.map(() => pick(WHO)),
    speech: Array.from({ length: 9 + Math.floor(next() * 8) }, () => pick(SPOKEN)), speaker: `${townOf(pick)} ${townOf(pick)}`,
  };
};

type Fact = (event: Event, figure: string, who: string, said: string) => string;

const FACTS: readonly Fact[] = [
  ({ town, cause }, n, who, said) => `${n} ${who} were killed in the ${cause} in ${town}, ${said}.`,
  ({ town }, n, who, said) => `${n} ${who} were injured in ${town}, ${said}.`,
  ({ town, cause }, n, who, said) => `${n} ${who} have been evacuated from ${town} since the ${cause}, ${said}.`,
  ({ town, cause }, n) => `The ${cause} destroyed ${n} homes around ${town}.`,
  ({ town, cause }, n) => `The ${cause} in ${town} will cost $${n} million, the insurers estimate.`,
  ({ town }, n) => `Fields of ${n} hectares near ${town} are lost.`,
  ({ town }, n, _who, said) => `Police arrested ${n} looters in ${town}, ${said}.`,
  ({ town }, n) => `${town} has ${n},000 inhabitants.`,
  ({ town }, n) => `A road of ${n} km to ${town} is closed.`,
  ({ town, province }, n, _who, said) => `${province} will send ${n} soldiers to ${town}, ${said}.`,
  ({ town }, n) => `In ${town} ${n} schools stay closed this week.`,
  ({ province, town }, n) => `${province} promised $${n},000 to the families of ${town}.`,
  ({ speech, speaker, town }) => `“${speech.join(' ').replace(/^./, (first) => first.toUpperCase())},” said ${speaker}, a trader in ${town}.`,
  ({ town }, n, _who, said) => `${n} houses in ${town} have no power, ${said}.`,
];

/** One article as its text and, by where each sentence begins, which fact of which event it tells. */
export type Told = Readonly<{ text: string; outlet: string; published: string; facts: ReadonlyMap<number, string> }>;

const SENTENCES = 18;
const ARTICLES_AN_EVENT = 10;

/**
 * Article number `at` of `count`: fourteen facts of one event, four of another. Some events are everywhere (the first one
 * in about a twentieth of the articles of a large story), most in a few; one outlet in five has a rival figure.
 */
export const toldIn = (at: number, count: number): Told => {
  const next = chance(at + 1);
  const pick = pickBy(next);
  const events = Math.max(3, Math.round(count / ARTICLES_AN_EVENT));
  const [main, other] = [0, 1].map(() => Math.floor(events * next() ** 2));
  let text = '';
  const facts = new Map<number, string>();
  for (let line = 0; line < SENTENCES; line += 1) {
    const number = (line < 14 ? main : other) ?? 0;
    const which = line < 14 ? line : Math.floor(next() * FACTS.length);
    const event = eventOf(number);
    const figure = (event.figures[which] ?? 0) + (next() < 0.2 ? 1 + Math.floor(next() * 9) : 0);
    const sentence = FACTS[which]?.(event, `${which === 4 || which === 7 || which === 11 ? '' : pick(LEADS)}${figure}`.replace(/^(?=\d)/, ''), event.who[which] ?? 'people', pick(SAID)) ?? '';
    // In the middle of a sentence the modifier has no capital.
    const written = sentence.replace(/(?<=[a-z] )(?:About|At least|More than|Some)(?= \d)/, (modifier) => modifier.toLowerCase());
    if (text !== '') text += line % 3 === 0 ? '\n\n' : ' ';
    facts.set(text.length, `${number} ${which}`);
    text += written;
  }
  return { text, outlet: `Outlet ${at}`, published: `2024-${String(1 + (main ?? 0) % 12).padStart(2, '0')}-${String(1 + at % 28).padStart(2, '0')}`, facts };
};
