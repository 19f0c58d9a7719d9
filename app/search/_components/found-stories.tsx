import Link from 'next/link';
import { capitalised, formatDate, markedParts } from '#lib/present/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { search as words } from '#lib/present/words/search.ts';
import { claimAnchor, lineAddress, storyAddress } from '../../_components/addresses.ts';
import { VerdictBadge } from '../../_components/verdict.tsx';
import { Waiting } from '../../_components/waiting.tsx';

type FoundClaim = Readonly<{ claim: string; outlet: string | null; published: string | null; sentence: string; marked: readonly string[] }>;
type FoundLine = Readonly<{ line: string; label: string; verdict: Verdict; articles: number; claims: readonly FoundClaim[] }>;

export type Props = Readonly<{ stories: readonly Readonly<{ slug: string; title: string; lines: readonly FoundLine[] }>[] }>;

const Marked = ({ text, marked }: Readonly<{ text: string; marked: readonly string[] }>) => (
  <>{markedParts(text, marked).map((part, at) => (part.found ? <mark key={at}>{part.text}</mark> : part.text))}</>
);

const Sentence = ({ slug, line, found }: Readonly<{ slug: string; line: string; found: FoundClaim }>) => (
  <li>
    <span className="from">
      <Link href={`${lineAddress(slug, line)}#${claimAnchor(found.claim)}`} prefetch={false}><bdi>{found.outlet ?? frame.unknown.outletName}</bdi><Waiting /></Link>
      <small className="soft">{found.published === null ? frame.unknown.date : formatDate(found.published)}</small>
    </span>
    <q className="words" dir="auto"><Marked text={found.sentence} marked={found.marked} /></q>
  </li>
);

const FoundLines = ({ slug, line }: Readonly<{ slug: string; line: FoundLine }>) => (
  <li className="found-line">
    <h3>
      <Link className="plain-link" href={lineAddress(slug, line.line)} prefetch={false} data-row=""><Marked text={capitalised(line.label)} marked={line.claims.flatMap(({ marked }) => marked)} /><Waiting /></Link>{' '}
      <VerdictBadge verdict={line.verdict} />
    </h3>
    <ul>
      {line.claims.map((found) => <Sentence key={found.claim} slug={slug} line={line.line} found={found} />)}
      {line.articles > line.claims.length && <li className="soft small">{words.moreInLine(line.articles - line.claims.length)}</li>}
    </ul>
  </li>
);

/** What a search found: by story, by line, each claim in its sentence. */
export const FoundStories = ({ stories }: Props) => (
  <>
    {stories.map(({ slug, title, lines }) => (
      <section key={slug} className="found" aria-labelledby={`story-${slug}`}>
        <h2 id={`story-${slug}`}><Link href={storyAddress(slug)} prefetch={false} dir="auto">{title}<Waiting /></Link></h2>
        <ol>{lines.map((line) => <FoundLines key={line.line} slug={slug} line={line} />)}</ol>
      </section>
    ))}
  </>
);
