import Link from 'next/link';
import type { Line } from '#lib/model/index.ts';
import { capitalised, KINDS, kindWords, linesIn, VERDICTS, verdictWords, viewQuery, type View } from '#lib/present/index.ts';
import { storyAddress } from '../../../_components/addresses.ts';
import { Waiting } from '../../../_components/waiting.tsx';

type Props = Readonly<{ slug: string; lines: readonly Line[]; view: View }>;

type ChipProps = Readonly<{ slug: string; to: View; here: boolean; label: string; count: number | null }>;

const Chip = ({ slug, to, here, label, count }: ChipProps) => (
  <li>
    <Link className="chip" href={`${storyAddress(slug)}${viewQuery(to)}#lines`} scroll={false} prefetch={false} aria-current={here ? 'true' : undefined}>
      {label}{count !== null && <b>{count.toLocaleString('en')}</b>}<Waiting />
    </Link>
  </li>
);

/** Which lines are shown: plain links, so that every view has an address and needs no script. */
export const Filters = ({ slug, lines, view }: Props) => {
  const count = (to: View): number => linesIn(to, lines).length;
  const shows = (['all', 'differ', ...VERDICTS] as const)
    .map((show) => ({ show, to: { ...view, show } }))
    .filter(({ show, to }) => show === 'all' || show === 'differ' || show === view.show || count(to) > 0);
  const kinds = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <nav className="filters" aria-label="Lines shown">
      <ul>
        {shows.map(({ show, to }) => {
          const label = show === 'all' ? 'All' : show === 'differ' ? 'Only where they differ' : `${verdictWords(show).sign} ${verdictWords(show).word}`;
          return <Chip key={show} slug={slug} to={to} here={view.show === show} label={label} count={count(to)} />;
        })}
      </ul>
      {kinds.length > 1 && (
        <ul>
          <Chip slug={slug} to={{ ...view, kind: 'all' }} here={view.kind === 'all'} label="Every kind" count={null} />
          {kinds.map((kind) => <Chip key={kind} slug={slug} to={{ ...view, kind }} here={view.kind === kind} label={capitalised(kindWords(kind)[1])} count={count({ ...view, kind })} />)}
        </ul>
      )}
    </nav>
  );
};
