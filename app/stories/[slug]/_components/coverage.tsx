import { agenciesOf, articleIn, coverageOf, familyWords, formatDate, nameIn, timeOfDay, type Coverage as CoverageData, type Family, type Published, type Story } from '#lib/present/index.ts';
import { onceFor } from '#lib/present/once.ts';
import { counts } from '#lib/present/words/counts.ts';
import { frame } from '#lib/present/words/frame.ts';
import { list } from '#lib/present/words/language.ts';
import { table } from '#lib/present/words/table.ts';
import { plainly } from '../../../_components/markup.ts';

const words = table.coverage;

type Props = Readonly<{ story: Story }>;

/** With more articles than this the later ones fold away. */
const UNFOLDED = 8;

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

const Grid = ({ ticks }: Pick<CoverageData, 'ticks'>) => <>{ticks.map(({ at }) => <line key={at} className="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />)}</>;

const whenOf = (iso: string | null, withTime: boolean): string => {
  if (iso === null) return frame.unknown.date;
  return [formatDate(iso), ...(withTime ? [timeOfDay(iso) ?? []].flat() : [])].join(', ');
};

type RowProps = Props & Readonly<{ member: Published; ticks: CoverageData['ticks']; withTime: boolean }>;

const Row = ({ story, member, ticks, withTime }: RowProps) => (
  <li className="coverage-row">
    <b dir="auto">{nameIn(story, member.article)}</b>
    <span className="coverage-plot"><svg aria-hidden="true"><Grid ticks={ticks} />{member.at !== null && <circle cx={percent(member.at)} cy="50%" r="4" />}</svg></span>
    <span className="coverage-when">{whenOf(member.published, withTime)}</span>
  </li>
);

/** What an article by itself says of where its text comes from. */
const creditsOf = (story: Story, { members }: Family): string | null => {
  const credits = members.flatMap(({ article }) => agenciesOf(articleIn(story, article)));
  return credits.length === 0 ? null : words.credits(list(credits));
};

/** A family, or as much of it as stands in one place. */
type Part = Readonly<{ family: Family; members: readonly Published[] }>;

type FamiliesProps = Props & Readonly<{ parts: readonly Part[]; ticks: CoverageData['ticks']; withTime: boolean }>;

const Families = ({ parts, ...props }: FamiliesProps) => (
  <ol className="families">
    {parts.map(({ family, members }) => {
      const tie = familyWords(family);
      const told = tie ?? creditsOf(props.story, family);
      return (
        <li key={members[0]?.article} className={tie === null ? undefined : 'family'}>
          <ul>{members.map((member) => <Row key={member.article} {...props} member={member} />)}</ul>
          {told !== null && <p>{told}</p>}
        </li>
      );
    })}
  </ol>
);

/** The first so many articles and the rest; a family that does not end within them goes on among the rest. */
const split = (families: readonly Family[], rows: number): readonly [readonly Part[], readonly Part[]] => {
  let room = rows;
  const cut = families.map((family) => {
    const here = family.members.slice(0, room);
    room -= here.length;
    return { family, here, there: family.members.slice(here.length) };
  });
  const part = (family: Family, members: readonly Published[]): readonly Part[] => (members.length === 0 ? [] : [{ family, members }]);
  return [cut.flatMap(({ family, here }) => part(family, here)), cut.flatMap(({ family, there }) => part(family, there))];
};

const Axis = ({ ticks }: Pick<CoverageData, 'ticks'>) => (
  <span className="coverage-plot" aria-hidden="true"><svg>{ticks.map(({ at, label }) => <text key={at} x={percent(at)} y="14" textAnchor={at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle'}>{label}</text>)}</svg></span>
);

const Inside = ({ story }: Props) => {
  const { articles } = story.comparison;
  const { families, ticks } = coverageOf(story.comparison);
  const [shown, rest] = split(families, articles.length <= UNFOLDED ? articles.length : UNFOLDED - 2);
  const withTime = new Set(articles.flatMap(({ published }) => (published === null ? [] : [formatDate(published)]))).size === 1;
  const more = rest.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <>
      <header>
        <h2 id="coverage">{words.title}</h2>
        <Axis ticks={ticks} />
        <p>{words.articles(articles.length, families.length)}</p>
      </header>
      <Families story={story} parts={shown} ticks={ticks} withTime={withTime} />
      {rest.length > 0 && (
        <details>
          <summary>{counts.moreArticle(more)}</summary>
          <Families story={story} parts={rest} ticks={ticks} withTime={withTime} />
        </details>
      )}
    </>
  );
};

const insideOf = onceFor((story: Story) => plainly(<Inside story={story} />));

/** Which outlets published when, on one axis of time, those that print one copy tied together. */
export const Coverage = ({ story }: Props) => (story.comparison.articles.length < 2 ? null : <section aria-labelledby="coverage" className="coverage" {...insideOf(story)} />);
