import Link from 'next/link';
import type { Comparison, Finding } from '#lib/model/index.ts';
import { counted } from '#lib/present/index.ts';
import { findingsAddress, lineAddress } from '../../../_components/addresses.ts';
import { FindingBadge } from '../../../_components/verdict.tsx';
import { Waiting } from '../../../_components/waiting.tsx';

type Props = Readonly<{ slug: string; comparison: Comparison }>;

const AT_FIRST = 6;

/** With more than this the rest has a page of its own. */
const FOLDED = 24;

/** Findings as sentences, each with the way to what it is about. */
export const FindingList = ({ slug, comparison, findings }: Props & Readonly<{ findings: readonly Finding[] }>) => (
  <ol className="findings">
    {findings.map((finding, at) => {
      const [line] = finding.lines;
      return (
        <li key={at}>
          <FindingBadge finding={finding} comparison={comparison} />
          <span>
            {finding.sentence}{' '}
            {line !== undefined && <Link className="more" href={lineAddress(slug, line)} prefetch={false}>{counted(finding.claims.length, 'passage')}<Waiting /></Link>}
          </span>
        </li>
      );
    })}
  </ol>
);

const Rest = ({ slug, comparison, findings }: Props & Readonly<{ findings: readonly Finding[] }>) => {
  const more = counted(findings.length, 'more finding');
  if (findings.length === 0) return null;
  if (findings.length > FOLDED) return <p className="after-list small"><Link href={findingsAddress(slug)} prefetch={false}>{more}<Waiting /></Link></p>;
  return (
    <details>
      <summary>{more}</summary>
      <FindingList slug={slug} comparison={comparison} findings={findings} />
    </details>
  );
};

/** What an editor must see, in sentences, before any table; `folded` for those who are to find it themselves first. */
export const Findings = ({ slug, comparison, folded }: Props & Readonly<{ folded: boolean }>) => {
  const { findings, lines } = comparison;
  if (findings.length === 0) {
    return lines.length === 0 ? null : <p className="soft">No two of these articles contradict, reword or outdo each other in what they share.</p>;
  }
  if (folded) {
    return (
      <section aria-labelledby="findings">
        <h2 id="findings" className="sr">Findings</h2>
        <details className="fold"><summary>{counted(findings.length, 'finding')}, for after your own reading</summary><FindingList slug={slug} comparison={comparison} findings={findings.slice(0, FOLDED)} /></details>
      </section>
    );
  }
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="sr">Findings</h2>
      <FindingList slug={slug} comparison={comparison} findings={findings.slice(0, AT_FIRST)} />
      <Rest slug={slug} comparison={comparison} findings={findings.slice(AT_FIRST)} />
    </section>
  );
};
