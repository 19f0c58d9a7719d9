import { describe, expect, test } from '@jest/globals';
import { scoreStory } from '#bench/accuracy.ts';
import { locate } from '#bench/gold.ts';
import { loadStories } from '#bench/load.ts';
import { overlaps } from '#lib/model/index.ts';

/** Lines of the gold that must stand whole, with the right verdict: what the engine can do, it must go on doing. */
const MUST: Readonly<Record<string, readonly string[]>> = {
  'cyclone-tarang': [
    'people injured', 'wind at landfall', 'mud houses that lost their roofs in Kendrapara', 'people moved before the storm',
    'homes without electricity', '“The tree fell on the kitchen …”', 'rain at Rajnagar in 24 hours', 'cyclone shelters',
    'payment to the family of each victim', 'cropland damaged',
  ],
  'dublin-stadium': ['“You can’t sell that; it isn’t yours”', '“No floodlight will go out …”', 'people arrested', 'people charged', 'money that Corrib owes the club'],
  'ghana-rate': ['inflation in February', 'gross reserves at the end of February', '“We are ready to walk it”', '“The last mile of disinflation …”'],
  'kenya-nurses': ['counties with a strike', 'counties of Kenya', 'cost of the demand in a year', 'allowance that nurses get'],
  'placentia-spill': ['boats laying boom', 'area of the slick', '“We are sorry, and we will stay until it is clean”', 'licence-holders around the bay'],
  'pompeo-kazakhstan': [
    '“safe refuge and asylum”', '“Protect human dignity”', '“He listened …”', 'minutes that Pompeo listened', 'length of the border of Kazakhstan and China',
    'ethnic Kazakhs living in China', 'people killed by the coronavirus', 'people infected with the coronavirus', 'countries on Pompeo’s tour',
  ],
};

/** Places that yield a claim though they should not; to be shortened, not lengthened. */
const KNOWN_WRONG = ['1077 or 0674-2395398', '$2 a week', '3 months'];

const stories = await loadStories();

test('every story has lines that must stand', () => {
  expect(Object.keys(MUST)).toEqual(stories.map(({ slug }) => slug));
});

describe.each(stories)('$slug', (story) => {
  const { comparison, found } = scoreStory(story);
  const lineOf = (key: string) => comparison.lines.find(({ claims }) => claims.includes(found.get(key) ?? ''));

  test.each(MUST[story.slug] ?? [])('%s', (label) => {
    const wanted = story.gold.lines.find((line) => line.label === label);
    expect(wanted).toBeDefined();
    const lines = (wanted?.claims ?? []).map(lineOf);
    expect(lines.map((line) => line?.id)).toEqual(lines.map(() => lines[0]?.id ?? 'a line'));
    expect(lines[0]?.verdict).toBe(wanted?.verdict);
  });

  test('no quantity comes from dates, scores, names and furniture', () => {
    const wrong = story.gold.nothing.flatMap((place) => {
      const article = comparison.articles.find(({ path }) => path === place.file || path?.endsWith(`/${place.file}`) === true);
      const range = locate(article?.text ?? '', place);
      const claim = comparison.claims.find(({ kind, span, article: id }) => kind === 'quantity' && id === article?.id && range !== null && overlaps(span, range));
      return claim === undefined ? [] : [place.text];
    });
    expect(wrong.filter((place) => !KNOWN_WRONG.includes(place))).toEqual([]);
  });
});
