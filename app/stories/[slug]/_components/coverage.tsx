import { agenciesOf, articleIn, counted, coverageOf, familyWords, formatDate, inAList, nameIn, timeOfDay, type Coverage as CoverageData, type Family, type Published, type Story } from '#lib/present/index.ts';

type Props = Readonly<{ story: Story }>;

/** With more articles than this the later ones fold away. */
const UNFOLDED = 8;

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

const Grid = ({ ticks }: Pick<CoverageData, 'ticks'>) => <>{ticks.map(({ at }) => <line key={at} className="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />)}</>;

const whenOf = (iso: string | null, withTime: boolean): string => {
  if (iso === null) return 'date not known';
  return [formatDate(iso), ...(withTime ? [timeOfDay(iso) ?? []].flat() : [])].join(', ');
};

type RowProps = Props & Readonly<{ member: Published; ticks: CoverageData['ticks']; alone: boolean; withTime: boolean }>;

const Row = ({ story, member, ticks, alone, withTime }: RowProps) => {
  const credits = agenciesOf(articleIn(story, member.article));
  return (
    <li className="coverage-row">
      <b>{nameIn(story, member.article)}</b>
      <span className="coverage-plot"><svg aria-hidden="true"><Grid ticks={ticks} />{member.at !== null && <circle cx={percent(member.at)} cy="50%" r="4" />}</svg></span>
      <span className="coverage-when">{whenOf(member.published, withTime)}{alone && credits.length > 0 && <span>, credits {inAList(credits)}</span>}</span>
    </li>
  );
};

type FamiliesProps = Props & Readonly<{ families: readonly Family[]; ticks: CoverageData['ticks']; withTime: boolean }>;

const Families = ({ families, ...props }: FamiliesProps) => (
  <ol className="families">
    {families.map((family) => {
      const words = familyWords(family);
      return (
        <li key={family.members[0]?.article} className={words === null ? undefined : 'family'}>
          <ul>{family.members.map((member) => <Row key={member.article} {...props} member={member} alone={words === null} />)}</ul>
          {words !== null && <p>{words}</p>}
        </li>
      );
    })}
  </ol>
);

/** The families that fill the first rows, and the rest. */
const split = (families: readonly Family[], rows: number): readonly [readonly Family[], readonly Family[]] => {
  let [count, at] = [0, 0];
  while (at < families.length && (at === 0 || count + (families[at]?.members.length ?? 0) <= rows)) { count += families[at]?.members.length ?? 0; at += 1; }
  return [families.slice(0, at), families.slice(at)];
};

const Axis = ({ ticks }: Pick<CoverageData, 'ticks'>) => (
  <span className="coverage-plot" aria-hidden="true"><svg>{ticks.map(({ at, label }) => <text key={at} x={percent(at)} y="14" textAnchor={at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle'}>{label}</text>)}</svg></span>
);

/** Which outlets published when, on one axis of time, those that print one copy tied together. */
export const Coverage = ({ story }: Props) => {
  const { articles } = story.comparison;
  const { families, ticks } = coverageOf(story.comparison);
  if (articles.length < 2) return null;
  const [shown, rest] = articles.length <= UNFOLDED ? [families, []] : split(families, UNFOLDED - 2);
  const withTime = new Set(articles.flatMap(({ published }) => (published === null ? [] : [formatDate(published)]))).size === 1;
  const copies = families.length < articles.length ? `, ${counted(families.length, 'independent text')}` : '';
  const more = rest.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <section aria-labelledby="coverage" className="coverage">
      <header>
        <h2 id="coverage">Who published when</h2>
        <Axis ticks={ticks} />
        <p>{counted(articles.length, 'article')}{copies}</p>
      </header>
      <Families story={story} families={shown} ticks={ticks} withTime={withTime} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(more, 'more article')}</summary>
          <Families story={story} families={rest} ticks={ticks} withTime={withTime} />
        </details>
      )}
    </section>
  );
};
