import Link from 'next/link';
import { formatDate, formatPeriod, VERDICTS, verdictWords, type StoryOrder, type StorySummary } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import { list, number as counted } from '#lib/present/words/language.ts';
import { stories as words } from '#lib/present/words/stories.ts';
import { reviewAddress, storyAddress } from '../../_components/addresses.ts';
import { Waiting } from '../../_components/waiting.tsx';

const MOST_OUTLETS = 6;

const outletsInWords = (outlets: readonly string[]): string =>
  outlets.length <= MOST_OUTLETS ? list(outlets) : words.andMore(outlets.slice(0, MOST_OUTLETS - 1), outlets.length - MOST_OUTLETS + 1);

const State = ({ state }: Pick<StorySummary, 'state'>) => {
  switch (state) {
    case 'compared': return null;
    case 'comparing': return <em className="state">{words.beingCompared}</em>;
    case 'failed': return <em className="state failed">{words.givenUp}</em>;
  }
};

/** Lines beside the conflicts, by how the sources differ. */
const Rest = ({ verdicts, lines }: Pick<StorySummary, 'verdicts' | 'lines'>) => {
  const told = VERDICTS.filter((verdict) => verdict !== 'conflict' && verdicts[verdict] > 0);
  if (lines === 0) return <span className="soft">{words.noClaims}</span>;
  return (
    <ul className="tally">
      {told.map((verdict) => {
        const { sign, word } = verdictWords(verdict);
        return <li key={verdict}><span className="verdict" data-tone={verdict}><i aria-hidden="true">{sign}</i>{counted(verdicts[verdict])}</span> {word}</li>;
      })}
    </ul>
  );
};

type NumberProps = Readonly<{ count: number; label: string; tone?: 'conflict'; href?: string }>;

/** `label`: what is counted, said where there is no head of the column. */
const Counted = ({ count, label, tone, href }: NumberProps) => (
  <td className={count === 0 ? 'number none soft' : 'number'}>
    <span className={tone === undefined || count === 0 ? undefined : 'verdict'} data-tone={tone}>
      {href === undefined || count === 0 ? counted(count) : <Link href={href} prefetch={false}>{counted(count)}</Link>}
    </span>
    <span className="in-words"> {label}</span>
  </td>
);

const HEADS: readonly Readonly<{ order: StoryOrder | null; label: string; number: boolean }>[] = [
  { order: 'title', label: words.heads.title, number: false },
  { order: 'articles', label: words.heads.articles, number: false },
  { order: 'conflicts', label: words.heads.conflicts, number: true },
  { order: 'mismatches', label: words.heads.mismatches, number: true },
  { order: null, label: words.heads.others, number: false },
  { order: 'flags', label: words.heads.flags, number: true },
  { order: 'changed', label: words.heads.changed, number: true },
];

const Head = ({ order, label, number, now }: (typeof HEADS)[number] & Readonly<{ now: StoryOrder }>) => (
  <th scope="col" className={number ? 'number' : undefined} aria-sort={order === now ? (order === 'title' ? 'ascending' : 'descending') : undefined}>
    {order === null ? label : <Link className="plain-link" href={order === 'changed' ? '/' : `/?sort=${order}`} prefetch={false}>{label}{order === now && <span aria-hidden="true"> {order === 'title' ? '↑' : '↓'}</span>}</Link>}
  </th>
);

/** All stories; each head that sorts is a link, so that an order has an address. `hidden`: those whose outlets are not to be named. */
export const StoryList = ({ stories, order, hidden }: Readonly<{ stories: readonly StorySummary[]; order: StoryOrder; hidden: readonly string[] }>) => (
  <table className="stories">
    <caption className="sr">{words.caption}</caption>
    <thead><tr>{HEADS.map((head) => <Head key={head.label} {...head} now={order} />)}</tr></thead>
    <tbody>
      {stories.map(({ slug, title, articles, outlets, verdicts, lines, mismatches, openFlags, from, to, state, updated }) => (
        <tr key={slug}>
          <th scope="row">
            <Link href={storyAddress(slug)} prefetch={false} data-row="" dir="auto">{title}<Waiting /></Link>
            <small>{hidden.includes(slug) ? words.namesHidden : outlets.length === 0 ? words.outletsNotKnown : outletsInWords(outlets)} <State state={state} /></small>
          </th>
          <td>
            {counts.article(articles)}
            {from !== null && to !== null && <span className="soft small period">{formatPeriod(from, to)}</span>}
          </td>
          <Counted count={verdicts.conflict} label={words.conflicts(verdicts.conflict)} tone="conflict" href={`${storyAddress(slug)}?show=conflict#lines`} />
          <Counted count={mismatches} label={words.mismatches(mismatches)} />
          <td><Rest verdicts={verdicts} lines={lines} /></td>
          <Counted count={openFlags} label={words.flags(openFlags)} href={reviewAddress(slug)} />
          <td className="number soft"><span className="in-words">{words.changed} </span>{formatDate(updated)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
