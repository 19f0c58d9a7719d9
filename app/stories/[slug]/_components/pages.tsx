import Link from 'next/link';
import { viewQuery, type View } from '#lib/present/index.ts';
import { table } from '#lib/present/words/table.ts';
import { storyAddress } from '../../../_components/addresses.ts';

const words = table.pages;

type Props = Readonly<{ slug: string; view: View; start: number; chunk: number; total: number }>;

/** The way through a long table page by page: where there is no script, or to a place in the middle. */
export const Pages = ({ slug, view, start, chunk, total }: Props) => {
  const to = (from: number): string => `${storyAddress(slug)}${viewQuery({ ...view, from })}#lines`;
  const end = Math.min(total, start + chunk);
  return (
    <nav className="pages" aria-label={words.label}>
      {start > 0 && <Link href={to(Math.max(0, start - chunk))} prefetch={false} rel="prev">{words.before}</Link>}
      <span className="soft no-script">{words.range(start + 1, end, total)}</span>
      {end < total && <Link className="no-script" href={to(end)} prefetch={false} rel="next">{words.after}</Link>}
    </nav>
  );
};
