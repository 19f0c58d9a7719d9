import Link from 'next/link';
import type { Line } from '#lib/model/index.ts';
import { counted, verdictWords } from '#lib/present/index.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ line: Line }>;

/** The rule behind a line's verdict, and where all rules are written down. */
export const Why = ({ line }: Props) => (
  <details className="why">
    <summary>Why this verdict?</summary>
    <div>
      <p>{verdictWords(line.verdict).meaning} {line.pairs.length > 0 && `Of ${counted(line.pairs.length, 'pair')} of sources held against each other, the strongest verdict is the line’s.`} {line.pairs.length > 0 && <a href="#pairs">See each pair</a>}</p>
      <p className="soft">Claimline compares what is written and does not know what is true. <Link href={`/verdicts#${line.verdict}`}>The rule for “{verdictWords(line.verdict).word}” and all the signs</Link></p>
    </div>
  </details>
);

/** A line's verdict with its reason. */
export const Ruling = ({ line }: Props) => (
  <>
    <p className="ruling"><VerdictBadge verdict={line.verdict} /> {line.reason}</p>
    <Why line={line} />
  </>
);
