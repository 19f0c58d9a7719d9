import { describe, expect, test } from '@jest/globals';
import { introductionsOf } from '#lib/compare/introduced-names.ts';
import { fromText } from '#lib/ingest/index.ts';
import { compare, read } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

const introduced = (text: string): readonly string[] => introductionsOf(read(articleOf('a', text)))
  .map(({ own, name }) => `${text.slice(own.start, own.end)} = ${text.slice(name.start, name.end)}`);

describe('a name given in the text for what it calls otherwise', () => {
  test.each([
    ['The men were taken to camps, which the state calls “training centres”, in the north.', 'camps = training centres'],
    ['The men were taken to camps that the ministry describes as training centres.', 'camps = training centres'],
    ['They live in camps, what Ankara calls temporary shelters, near the border.', 'camps = temporary shelters'],
    ['They were moved to camps near Tamale on Sunday, which the state calls “transit homes”.', 'camps = transit homes'],
    ['Kenya calls the camps “transit homes”.', 'camps = transit homes'],
    ['The ministry calls the camps schools.', 'camps = schools'],
    ['Officials call the sites “transit homes”.', 'sites = transit homes'],
    ['The army refers to the raids as security operations.', 'raids = security operations'],
    ['The checkpoints, known locally as toll gates, were closed.', 'checkpoints = toll gates'],
    ['The cuts, dubbed “savings” by the treasury, begin in May.', 'cuts = savings'],
    ['The detainees are described by the ministry as students.', 'detainees = students'],
    ['The workers, the so-called volunteers, were paid nothing.', 'workers = volunteers'],
  ])('%s', (text, found) => { expect(introduced(text)).toEqual([found]); });
  test.each([
    'The minister called the allegations “lies”.', 'The minister called elections for May.', 'The union called a strike on Monday.', 'The president called the attack a tragedy.',
    'The mayor described the talks as fruitful.', 'She is known as a tough negotiator.', 'The group, known as Boko Haram, fled.', 'In what Manila calls a rescue, troops stormed the hotel.',
    'He called the police “cowards”.', 'Officials called residents on Monday to tell them about the flood.', 'The referee called the players together.', 'It is the so-called golden hour.',
  ])('none: %s', (text) => { expect(introduced(text)).toEqual([]); });
});

const namesIn = (...texts: readonly string[]): readonly string[] => {
  const outlets = ['Accra Sun', 'Cork Echo', 'Perth Star'];
  const { terms } = compare(texts.map((text, at) => fromText({ text, outlet: outlets[at] ?? '', published: '2024-05-06' })));
  return terms.map(({ uses }) => [...new Set(uses.map(({ term }) => term.toLowerCase()))].toSorted().join(' / '));
};

describe('what articles call the same thing', () => {
  test.each([
    ['one figure counts both', 'Police arrested 43 rioters in Kumasi on Monday.', 'Police in Kumasi arrested 43 students on Monday.', 'rioters / students'],
    ['modifiers tell two names apart', 'The union says 640 port workers walked out in Tema on Monday.', 'On Monday 640 longshore workers walked out in Tema, the union says.', 'longshore workers / port workers'],
    ['exchanged in one sentence', 'The army moved 300 families to camps outside Bawku on Sunday after the fire.', 'The army moved 300 families to shelters outside Bawku on Sunday after the fire.', 'camps / shelters'],
    ['introduced by one, used by another', 'At least 120 people were moved to camps near Tamale on Sunday, which the state calls “transit homes”.', 'At least 120 people were moved to the transit homes near Tamale on Sunday.', 'camps / transit homes'],
    ['listed, beside a claim that both have', 'At least 120 migrants were moved to Tamale on Sunday.', 'At least 120 refugees were moved to Tamale on Sunday.', 'migrants / refugees'],
    ['listed, with one word before them', 'Forty people were held in Bawku on Monday. It rained. It was cold. Nobody spoke. The border wall is old.',
      'In Bawku 40 people were held on Monday. It rained. It was cold. Nobody spoke. The border fence is long.', 'fence / wall'],
    ['a place with two names, wherever it stands', 'Forty people were held in Kyiv on Monday.', 'Forty people were held on Monday in Kiev.', 'kiev / kyiv'],
  ])('%s', (_rule, a, b, found) => { expect(namesIn(a, b)).toContain(found); });
  test.each([
    ['a general word is no name', 'The union has 4,300 members in Nairobi, it said on Monday.', 'The union says 4,300 nurses are in it in Nairobi.'],
    ['one says more of the same', 'Some 52 fishermen were rescued off Tema on Monday.', 'On Monday 52 missing fishermen were rescued off Tema.'],
    ['two figures of one line', 'Police arrested 43 rioters in Kumasi on Monday.', 'Police in Kumasi arrested 67 students on Monday.'],
    ['what else the sentence speaks of', 'The union says 640 workers walked out in Tema on Monday.', 'A ship with 640 tonnes of rice came to Tema on Monday.'],
    ['a wall elsewhere is no barrier', 'Forty people were held in Bawku on Monday. It rained. It was cold. Nobody spoke. A photograph hung on the wall.',
      'In Bawku 40 people were held on Monday. It rained. It was cold. Nobody spoke. The barrier at the toll was up.'],
    ['units', 'The spill covers 12 kilometres of shore near Tema.', 'The spill covers 7.5 miles of shore near Tema.'],
    ['a cut of the same word', 'Police took 60 telephones from the cells in Accra on Monday.', 'Police took 60 phones from the cells in Accra on Monday.'],
    ['one outlet alone', 'Police held 43 rioters in Kumasi.', 'A bridge in Cork will be closed for 12 days.'],
  ])('none: %s', (_rule, a, b) => { expect(namesIn(a, b)).toEqual([]); });

  test('the words stand where they are said to stand, and each counts once', () => {
    const texts = ['Kenya moved 120 migrants to camps near Lodwar on Sunday. The camps are old.', 'Kenya moved 120 refugees on Sunday to camps near Lodwar, which it calls “transit homes”.'];
    const { terms, articles } = compare(texts.map((text, at) => fromText({ text, outlet: `Outlet ${at}`, published: '2024-05-06' })));
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    const spans = terms.flatMap(({ uses }) => uses.flatMap(({ article, spans: places }) => places.map((span) => ({ ...span, article }))));
    expect(spans.length).toBeGreaterThan(4);
    expect(spans.every(({ article, start, end, text }) => textOf.get(article)?.slice(start, end) === text)).toBe(true);
    expect(new Set(spans.map(({ article, start }) => `${article} ${start}`)).size).toBe(spans.length);
  });
});
