import Form from 'next/form';
import Link from 'next/link';
import { capitalised, columnsIn, GROUPINGS, groupingWords, isNarrowed, KINDS, kindWords, linesIn, nameIn, sourcesOf, unitName, unitsOf, VERDICTS, verdictWords, viewQuery, WHOLE, type Story, type View } from '#lib/present/index.ts';
import { storyAddress } from '../../../_components/addresses.ts';
import { Waiting } from '../../../_components/waiting.tsx';

/** `blind`: verdicts are for the reader to find. */
type Props = Readonly<{ slug: string; story: Story; view: View; blind: boolean }>;

type ChipProps = Readonly<{ slug: string; to: View; here: boolean; label: string; count: number | null }>;

const Chip = ({ slug, to, here, label, count }: ChipProps) => (
  <li>
    <Link className="chip" href={`${storyAddress(slug)}${viewQuery({ ...to, from: 0 })}#lines`} scroll={false} prefetch={false} aria-current={here ? 'true' : undefined}>
      {label}{count !== null && <b>{count.toLocaleString('en')}</b>}<Waiting />
    </Link>
  </li>
);

type SelectProps = Readonly<{ name: string; label: string; value: string; any: string | null; options: readonly (readonly [value: string, words: string])[] }>;

const Select = ({ name, label, value, any, options }: SelectProps) => (
  <label className="select"><span>{label}</span>
    <select name={name} defaultValue={value}>
      {any !== null && <option value="">{any}</option>}
      {options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}
    </select>
  </label>
);

/** What narrows the table beside the chips; a form with an address, so that it needs no script. */
const Narrow = ({ slug, story, view, blind }: Props) => {
  const outlets = [...new Set(story.comparison.articles.flatMap(({ outlet }) => outlet ?? []))];
  return (
    <Form action={`${storyAddress(slug)}#lines`} scroll={false} className="narrowing" key={viewQuery(view)}>
      {view.show !== 'all' && <input type="hidden" name="show" value={view.show} />}
      {view.kind !== 'all' && <input type="hidden" name="kind" value={view.kind} />}
      {view.columns.length > 0 && <input type="hidden" name="columns" value={view.columns.join(' ')} />}
      <label className="select wide"><span>Words</span><input type="search" name="words" defaultValue={view.words} data-key="/" /></label>
      <Select name="outlet" label="Outlet" value={view.outlet ?? ''} any="Any" options={outlets.map((outlet) => [outlet, outlet])} />
      <Select name="source" label="Source" value={view.source ?? ''} any="Any" options={sourcesOf(story).map((source) => [source, source])} />
      <Select name="unit" label="Unit" value={view.unit ?? ''} any="Any" options={unitsOf(story).map((unit) => [unit, unitName(unit)])} />
      <Select name="group" label="Group by" value={view.group} any={null} options={GROUPINGS.filter((group) => !blind || group !== 'verdict').map((group) => [group, groupingWords(group)])} />
      <button className="button quiet small" type="submit">Apply</button>
      {isNarrowed(view) && <Link className="small" href={`${storyAddress(slug)}${viewQuery({ ...WHOLE, group: view.group, columns: view.columns })}#lines`} scroll={false} prefetch={false}>Show all</Link>}
    </Form>
  );
};

const swapped = (ids: readonly string[], at: number, to: number): readonly string[] =>
  ids.map((id, here) => (here === at ? ids[to] ?? id : here === to ? ids[at] ?? id : id));

/** Which outlets are columns, and in what order: each step is a link, so that the order has an address. */
const Columns = ({ slug, story, view }: Props) => {
  const shown = columnsIn(view, story).map(({ id }) => id);
  const hidden = story.comparison.articles.filter(({ id }) => !shown.includes(id));
  const step = (columns: readonly string[], words: string, label: string) => (
    <Link href={`${storyAddress(slug)}${viewQuery({ ...view, columns })}#lines`} scroll={false} prefetch={false} aria-label={label}>{words}</Link>
  );
  return (
    <details className="columns" open={view.columns.length > 0}>
      <summary>Columns{hidden.length > 0 && ` (${shown.length} of ${story.comparison.articles.length})`}</summary>
      <ol>
        {shown.map((id, at) => {
          const name = nameIn(story, id);
          return (
            <li key={id}>
              <span>{name}</span>
              {at > 0 && step(swapped(shown, at, at - 1), '←', `Move ${name} left`)}
              {at < shown.length - 1 && step(swapped(shown, at, at + 1), '→', `Move ${name} right`)}
              {shown.length > 1 && step(shown.filter((other) => other !== id), 'hide', `Hide ${name}`)}
            </li>
          );
        })}
        {hidden.map(({ id }) => <li key={id} className="soft"><span>{nameIn(story, id)}</span>{step([...shown, id], 'show', `Show ${nameIn(story, id)}`)}</li>)}
        {view.columns.length > 0 && <li>{step([], 'All, in order of publication', 'Show all columns in order of publication')}</li>}
      </ol>
    </details>
  );
};

/** Which lines and columns are shown: plain links and a plain form, so that every view has an address and needs no script. */
export const Filters = (props: Props) => {
  const { slug, story, view, blind } = props;
  const { lines } = story.comparison;
  const count = (to: View): number => linesIn(to, story).length;
  const shows = (['all', 'differ', ...VERDICTS] as const)
    .map((show) => ({ show, number: count({ ...view, show }) }))
    .filter(({ show, number }) => show === 'all' || show === 'differ' || show === view.show || number > 0);
  const kinds = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <>
      <nav className="filters" aria-label="Lines shown">
        {!blind && <ul>
          {shows.map(({ show, number }) => {
            const label = show === 'all' ? 'All' : show === 'differ' ? 'Only where they differ' : `${verdictWords(show).sign} ${verdictWords(show).word}`;
            return <Chip key={show} slug={slug} to={{ ...view, show }} here={view.show === show} label={label} count={number} />;
          })}
        </ul>}
        {kinds.length > 1 && (
          <ul>
            <Chip slug={slug} to={{ ...view, kind: 'all' }} here={view.kind === 'all'} label="Every kind" count={null} />
            {kinds.map((kind) => <Chip key={kind} slug={slug} to={{ ...view, kind }} here={view.kind === kind} label={capitalised(kindWords(kind)[1])} count={count({ ...view, kind })} />)}
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
