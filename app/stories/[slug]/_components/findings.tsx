import Link from 'next/link';
import type { Comparison, Finding } from '#lib/model/index.ts';
import { findingTone, ruleOfFinding, storyOf, type Rule } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import { line } from '#lib/present/words/line.ts';
import { table } from '#lib/present/words/table.ts';
import { findingsAddress, lineAddress, ruleAddress } from '../../../_components/addresses.ts';
import { FindingBadge } from '../../../_components/verdict.tsx';
import { Waiting } from '../../../_components/waiting.tsx';

const words = table.findings;

type Props = Readonly<{ slug: string; comparison: Comparison }>;

const AT_FIRST = 6;

/** With more than this the rest has a page of its own. */
const FOLDED = 24;

/** Leads to the rule of a finding, or to what the verdict of its line rests on. */
const Why = ({ rule, line: address, of }: Readonly<{ rule: Rule | null; line: string | null; of: string }>) => {
  const href = rule !== null ? ruleAddress(rule) : address === null ? null : `${address}#why`;
  return href === null ? null : <Link className="more" href={href} prefetch={false}>{line.absent.why}<span className="sr"> {of}</span></Link>;
};

/** Findings as sentences, each with the way to what it is about. */
export const FindingList = ({ slug, comparison, findings }: Props & Readonly<{ findings: readonly Finding[] }>) => (
  <ol className="findings">
    {findings.map((finding, at) => {
      const [first] = finding.lines;
      const rule = ruleOfFinding(finding, storyOf(comparison));
      return (
        <li key={at}>
          <FindingBadge finding={finding} comparison={comparison} />
          <span>
            {finding.sentence}{' '}
            <span className="ways-on">
              {first !== undefined && <Link className="more" href={lineAddress(slug, first)} prefetch={false}>{counts.passage(finding.claims.length)}<Waiting /></Link>}{' '}
              <Why rule={rule} line={first === undefined ? null : lineAddress(slug, first)} of={findingTone(finding, comparison).word} />
            </span>
          </span>
        </li>
      );
    })}
  </ol>
);

const Rest = ({ slug, comparison, findings }: Props & Readonly<{ findings: readonly Finding[] }>) => {
  const more = counts.moreFinding(findings.length);
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
    return lines.length === 0 ? null : <p className="soft">{words.none}</p>;
  }
  if (folded) {
    return (
      <section aria-labelledby="findings">
        <h2 id="findings" className="sr">{words.title}</h2>
        <details className="fold"><summary>{words.forAfter(findings.length)}</summary><FindingList slug={slug} comparison={comparison} findings={findings.slice(0, FOLDED)} /></details>
      </section>
    );
  }
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="sr">{words.title}</h2>
      <FindingList slug={slug} comparison={comparison} findings={findings.slice(0, AT_FIRST)} />
      <Rest slug={slug} comparison={comparison} findings={findings.slice(AT_FIRST)} />
    </section>
  );
};
