import Link from 'next/link';
import type { Line } from '#lib/model/index.ts';
import { capitalised, relatedTo, type Story } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { lineAddress } from '../../../../../_components/addresses.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ slug: string; story: Story; line: Line; blind: boolean }>;

const MOST = 6;

/** Other lines of the same thing, speaker or sentence; `blind`: without their verdicts. */
export const RelatedLines = ({ slug, story, line, blind }: Props) => {
  const related = relatedTo(story, line, MOST);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{words.related}</h2>
      <ul className={blind ? 'listed' : 'line-list'}>
        {related.map(({ line: { id, label, verdict }, because }) => (
          <li key={id}>
            {!blind && <VerdictBadge verdict={verdict} wordHidden />}
            <span><Link className="plain-link" href={lineAddress(slug, id)} prefetch={false}>{capitalised(label)}</Link> <span className="soft">{because}</span></span>
          </li>
        ))}
      </ul>
    </section>
  );
};
