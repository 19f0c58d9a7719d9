import Form from 'next/form';
import Link from 'next/link';
import type { Article } from '#lib/model/index.ts';
import { capitalised, columnsIn, countsIn, GROUPINGS, groupingWords, isNarrowed, KINDS, kindWords, nameIn, sourcesOf, unitName, unitsOf, VERDICTS, verdictWords, viewQuery, WHOLE, type Story, type View } from '#lib/present/index.ts';
import { number } from '#lib/present/words/language.ts';
import { table } from '#lib/present/words/table.ts';
import { storyAddress } from '../../../_components/addresses.ts';
import { plainly } from '../../../_components/markup.ts';
import { Waiting } from '../../../_components/waiting.tsx';

const words = table.filters;

/** `blind`: verdicts are for the reader to find. */
type Props = Readonly<{ slug: string; story: Story; view: View; blind: boolean }>;

type ChipProps = Readonly<{ slug: string; to: View; here: boolean; label: string; count: number | null }>;

const Chip = ({ slug, to, here, label, count }: ChipProps) => (
  <li>
    <Link className="chip" href={`${storyAddress(slug)}${viewQuery({ ...to, from: 0 })}#lines`} scroll={false} prefetch={false} aria-current={here ? 'true' : undefined}>
      {label}{count !== null && <b>{number(count)}</b>}<Waiting />
    </Link>
  </li>
);

type SelectProps = Readonly<{ name: string; label: string; value: string; any: string | null; options: readonly (readonly [value: string, words: string])[] }>;

/** Who is cited most; whom a list leaves out is found by words. */
const MOST_SOURCES = 150;

const Options = ({ value, any, options }: Pick<SelectProps, 'value' | 'any' | 'options'>) => (
  <>
    {any !== null && <option value="">{any}</option>}
    {options.map(([key, name]) => <option key={key} value={key} selected={key === value}>{name}</option>)}
  </>
);

const Select = ({ name, label, ...choices }: SelectProps) => (
  <label className="select"><span>{label}</span><select name={name} {...plainly(<Options {...choices} />)} /></label>
);

/** What a form must send along to keep the rest of the view. */
const Kept = ({ view }: Pick<Props, 'view'>) => (
  <>{[...new URLSearchParams(viewQuery(view))].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>
);

/** What narrows the table beside the chips; a form with an address, so that it needs no script. */
const Narrow = ({ slug, story, view, blind }: Props) => {
  const outlets = [...new Set(story.comparison.articles.flatMap(({ outlet }) => outlet ?? []))];
  return (
    <Form action={`${storyAddress(slug)}#lines`} scroll={false} className="narrowing" key={viewQuery(view)}>
      <Kept view={{ ...WHOLE, show: view.show, kind: view.kind, columns: view.columns }} />
      <label className="select wide"><span>{words.words}</span><input type="search" name="words" dir="auto" defaultValue={view.words} data-key="/" /></label>
      <Select name="outlet" label={words.outlet} value={view.outlet ?? ''} any={words.any} options={outlets.map((outlet) => [outlet, outlet])} />
      <Select name="source" label={words.source} value={view.source ?? ''} any={words.any} options={sourcesOf(story).filter((source, at) => at < MOST_SOURCES || source === view.source).map((source) => [source, source])} />
      <Select name="unit" label={words.unit} value={view.unit ?? ''} any={words.any} options={unitsOf(story).map((unit) => [unit, unitName(unit)])} />
      <Select name="group" label={words.group} value={view.group} any={null} options={GROUPINGS.filter((group) => !blind || group !== 'verdict').map((group) => [group, groupingWords(group)])} />
      <button className="button quiet small" type="submit">{words.apply}</button>
      {isNarrowed(view) && <Link className="small" href={`${storyAddress(slug)}${viewQuery({ ...WHOLE, group: view.group, columns: view.columns })}#lines`} scroll={false} prefetch={false}>{words.showAll}</Link>}
    </Form>
  );
};

type ChoicesProps = Readonly<{ story: Story; shown: readonly Article[]; hidden: readonly Article[] }>;

const Choices = ({ story, shown, hidden }: ChoicesProps) => {
  const last = shown.length - 1;
  return [...shown, ...hidden].map(({ id }, at) => {
    const name = nameIn(story, id);
    return (
      <li key={id}>
        <label><input type="checkbox" name="columns" value={id} defaultChecked={at <= last} /> <bdi>{name}</bdi></label>
        {at > 0 && at <= last && <button className="link-button" name="move" value={`left ${id}`} aria-label={words.left(name)}>←</button>}
        {at < last && <button className="link-button" name="move" value={`right ${id}`} aria-label={words.right(name)}>→</button>}
      </li>
    );
  });
};

/** Which outlets are columns, and in what order: a form, because a link for each step would be most of the page where outlets are many. */
const Columns = ({ slug, story, view }: Props) => {
  const shown = columnsIn(view, story);
  const hidden = story.comparison.articles.filter(({ id }) => !shown.some((each) => each.id === id));
  return (
    <details className="columns" open={view.columns.length > 0}>
      <summary>{hidden.length > 0 ? words.columnsOf(shown.length, story.comparison.articles.length) : words.columns}</summary>
      <form action={`${storyAddress(slug)}#lines`} key={viewQuery(view)}>
        <Kept view={{ ...view, columns: [], from: 0 }} />
        <p>
          <button className="button quiet small">{words.showThese}</button>
          {view.columns.length > 0 && <Link href={`${storyAddress(slug)}${viewQuery({ ...view, columns: [] })}#lines`} scroll={false} prefetch={false}>{words.allInOrder}</Link>}
        </p>
        <ol {...plainly(<Choices story={story} shown={shown} hidden={hidden} />)} />
      </form>
    </details>
  );
};

/** Which lines and columns are shown: plain links and a plain form, so that every view has an address and needs no script. */
export const Filters = (props: Props) => {
  const { slug, story, view, blind } = props;
  const { lines } = story.comparison;
  const counts = countsIn(view, story);
  const shows = (['all', 'differ', ...VERDICTS] as const)
    .map((show) => ({ show, lines: counts.shows.get(show) ?? 0 }))
    .filter(({ show, lines: count }) => show === 'all' || show === 'differ' || show === view.show || count > 0);
  const kinds = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <>
      <nav className="filters" aria-label={words.label}>
        {!blind && <ul>
          {shows.map(({ show, lines: count }) => {
            const label = show === 'all' ? words.all : show === 'differ' ? words.differ : `${verdictWords(show).sign} ${verdictWords(show).word}`;
            return <Chip key={show} slug={slug} to={{ ...view, show }} here={view.show === show} label={label} count={count} />;
          })}
        </ul>}
        {kinds.length > 1 && (
          <ul>
            <Chip slug={slug} to={{ ...view, kind: 'all' }} here={view.kind === 'all'} label={words.everyKind} count={null} />
            {kinds.map((kind) => <Chip key={kind} slug={slug} to={{ ...view, kind }} here={view.kind === kind} label={capitalised(kindWords(kind)[1])} count={counts.kinds.get(kind) ?? 0} />)}
          </ul>
        )}
      </nav>
      <div className="narrow-and-columns">
        <Narrow {...props} />
        <Columns {...props} />
      </div>
    </>
  );
};
