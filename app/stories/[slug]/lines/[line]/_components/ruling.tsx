import type { Line } from '#lib/model/index.ts';
import type { Story } from '#lib/present/index.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';
import { Why } from './why.tsx';

/** A line's verdict with its reason. */
export const Ruling = ({ story, line }: Readonly<{ story: Story; line: Line }>) => (
  <>
    <p className="ruling"><VerdictBadge verdict={line.verdict} /> {line.reason}</p>
    <Why story={story} line={line} />
  </>
);
