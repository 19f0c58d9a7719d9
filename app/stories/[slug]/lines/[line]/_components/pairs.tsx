import Link from 'next/link';
import type { Line, Pair } from '#lib/model/index.ts';
import { capitalised, claimIn, figureOrWords, nameIn, VERDICTS, type Story } from '#lib/present/index.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ story: Story; line: Line }>;

const AT_FIRST = 6;

const Side = ({ story, id, figures }: Readonly<{ story: Story; id: string; figures: boolean }>) => {
  const claim = claimIn(story, id);
  return <>{nameIn(story, claim.article)}{figures && <> <b>{figureOrWords(claim)}</b></>}</>;
};

const Table = ({ story, pairs, figures }: Readonly<{ story: Story; pairs: readonly Pair[]; figures: boolean }>) => (
  <table className="pairs">
    <caption className="sr">Each two sources held against each other</caption>
    <thead><tr><th scope="col">Verdict</th><th scope="col">Between</th><th scope="col">Because</th></tr></thead>
    <tbody>
      {pairs.map((pair) => (
        <tr key={`${pair.a} ${pair.b}`}>
          <td><Link className="plain-link" href={`/verdicts#${pair.verdict}`} prefetch={false}><VerdictBadge verdict={pair.verdict} /></Link></td>
          <td><Side story={story} id={pair.a} figures={figures} /> and <Side story={story} id={pair.b} figures={figures} /></td>
          <td>{capitalised(pair.reason)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Why the line has its verdict: every two claims of different articles, the weightiest first. */
export const Pairs = ({ story, line }: Props) => {
  const ranked = line.pairs.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const rest = ranked.slice(AT_FIRST);
  const figures = line.kind === 'quantity';
  return (
    <>
      <Table story={story} pairs={ranked.slice(0, AT_FIRST)} figures={figures} />
      {rest.length > 0 && <details className="fold"><summary>{rest.length} more pairs</summary><Table story={story} pairs={rest} figures={figures} /></details>}
    </>
  );
};
