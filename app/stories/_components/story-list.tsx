import Link from 'next/link';
import type { Verdict } from '#lib/model/index.ts';
import { counted, formatDate, formatPeriod, inAList, VERDICTS, verdictWords } from '#lib/present/index.ts';
import { storyAddress } from '../../_components/addresses.ts';
import { Waiting } from '../../_components/waiting.tsx';

export type StoryRow = Readonly<{
  slug: string;
  title: string;
  articles: number;
  outlets: readonly string[];
  lines: number;
  verdicts: Readonly<Record<Verdict, number>>;
  from: string | null;
  to: string | null;
  updated: string;
}>;

const MOST_OUTLETS = 6;

const outletsInWords = (outlets: readonly string[]): string =>
  outlets.length <= MOST_OUTLETS ? inAList(outlets) : `${outlets.slice(0, MOST_OUTLETS - 1).join(', ')} and ${outlets.length - MOST_OUTLETS + 1} more`;

const Tally = ({ verdicts }: Readonly<{ verdicts: StoryRow['verdicts'] }>) => {
  const told = VERDICTS.filter((verdict) => verdicts[verdict] > 0);
  if (told.length === 0) return <span className="soft">no claims found</span>;
  return (
    <ul className="tally">
      {told.map((verdict) => {
        const { sign, word } = verdictWords(verdict);
        return <li key={verdict}><span className="verdict" data-tone={verdict}><i aria-hidden="true">{sign}</i>{verdicts[verdict].toLocaleString('en')}</span> {word}</li>;
      })}
    </ul>
  );
};

export const StoryList = ({ stories }: Readonly<{ stories: readonly StoryRow[] }>) => (
  <table className="stories">
    <caption className="sr">Stories, the one changed last first</caption>
    <thead>
      <tr><th scope="col">Story</th><th scope="col">Articles</th><th scope="col">Lines by verdict</th><th scope="col">Changed</th></tr>
    </thead>
    <tbody>
      {stories.map(({ slug, title, articles, outlets, verdicts, from, to, updated }) => (
        <tr key={slug}>
          <th scope="row">
            <Link href={storyAddress(slug)} prefetch={false}>{title}<Waiting /></Link>
            <small>{outlets.length === 0 ? 'outlets not known' : outletsInWords(outlets)}</small>
          </th>
          <td>
            {counted(articles, 'article')}
            {from !== null && to !== null && <span className="soft small"><br />{formatPeriod(from, to)}</span>}
          </td>
          <td><Tally verdicts={verdicts} /></td>
          <td className="number soft">{formatDate(updated)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
