import Link from 'next/link';
import type { Claim } from '#lib/model/index.ts';
import { figureOrWords, nameIn, onOneLine, type Portion, type Story } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { line } from '#lib/present/words/line.ts';
import { claimAnchor, statementsAddress, whyAnchor } from '../../../../../_components/addresses.ts';
import { plainly } from '../../../../../_components/markup.ts';

const words = line.statements;

type Props = Readonly<{ slug: string; line: string; story: Story; portion: Portion<Claim>; size: number }>;

/** Each leads to its words; whoever comes by the address of one finds it here. */
const Short = ({ story, claims, from, size }: Readonly<{ story: Story; claims: readonly Claim[]; from: number; size: number }>) => (
  <>
    {claims.map((claim, at) => (
      <li key={claim.id} id={claimAnchor(claim.id)}>
        <a id={whyAnchor(claim.id)} href={`?from=${Math.floor((from + at) / size) * size}#${claimAnchor(claim.id)}`}><bdi>{nameIn(story, claim.article)}</bdi> <b>{onOneLine(figureOrWords(claim))}</b></a>
      </li>
    ))}
  </>
);

/** Statements of a line that has too many to read at once, before (`which`) or after those that are told in full. */
export const OtherStatements = ({ story, portion, size, which }: Omit<Props, 'slug' | 'line'> & Readonly<{ which: 'before' | 'after' }>) => {
  const { [which]: claims, start, shown } = portion;
  if (claims.length === 0) return null;
  const from = which === 'before' ? 0 : start + shown.length;
  return (
    <details className="fold others">
      <summary>{words.short(from + 1, from + claims.length)}</summary>
      <ol start={from + 1} {...plainly(<Short story={story} claims={claims} from={from} size={size} />)} />
    </details>
  );
};

export const StatementPages = ({ slug, line, portion: { start, before, shown, after }, size }: Omit<Props, 'story'>) => (before.length + after.length === 0 ? null : (
  <nav className="pages" aria-label={words.pages}>
    {start > 0 && <Link href={`${statementsAddress(slug, line, start - size)}#statements`} prefetch={false}>{words.before}</Link>}
    <span className="soft">{frame.pages.range(start + 1, start + shown.length, before.length + shown.length + after.length)}</span>
    {after.length > 0 && <Link href={`${statementsAddress(slug, line, start + size)}#statements`} prefetch={false}>{words.after}</Link>}
  </nav>
));
