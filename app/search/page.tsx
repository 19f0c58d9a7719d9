import type { Metadata } from 'next';
import Link from 'next/link';
import { search } from '#lib/service/index.ts';
import type { Found } from '#lib/service/index.ts';
import { readQuery } from '#lib/present/index.ts';
import { search as words } from '#lib/present/words/search.ts';
import { searchAddress } from '../_components/addresses.ts';
import { hiddenHere } from '../stories/teaching.ts';
import { SearchForm } from '../_components/search-form.tsx';
import { FoundStories } from './_components/found-stories.tsx';
import { SearchHelp } from './_components/search-help.tsx';

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const query = readQuery((await searchParams)['q']);
  return { title: query === '' ? words.title : words.titled(query) };
};

const summary = (query: string, { instead, total, from, stories }: Found): string => {
  const shown = stories.flatMap(({ lines }) => lines).length;
  return instead === null ? words.found(query, total, from + 1, from + shown) : words.foundInstead(query, instead, total, from + 1, from + shown);
};

const Results = ({ query, found }: Readonly<{ query: string; found: Found }>) => (
  <>
    <p role="status" className="lede">{summary(query, found)}</p>
    <FoundStories stories={found.stories} />
    {(found.from > 0 || found.next !== null) && (
      <nav className="pages" aria-label={words.pages}>
        {found.from > 0 && <Link href={searchAddress(found.instead ?? query)} prefetch={false}>{words.first}</Link>}
        {found.next !== null && <Link href={searchAddress(found.instead ?? query, found.next)} prefetch={false} rel="next">{words.more}</Link>}
      </nav>
    )}
  </>
);

const Nothing = ({ query, guesses }: Readonly<{ query: string; guesses: boolean }>) => (
  <section className="empty" aria-labelledby="nothing">
    <h2 id="nothing">{words.nothing(query)}</h2>
    <p>{guesses ? words.noneNear : words.noGuesses} {words.tryInstead}</p>
    <SearchHelp />
  </section>
);

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams;
  const query = readQuery(params['q']);
  const from = Math.min(1e6, Math.max(0, Number.parseInt(String(params['from'] ?? ''), 10) || 0));
  const hidden = await hiddenHere();
  const found = query === '' ? null : await search(query, from, hidden);
  return (
    <div className="search-page">
      <header className="head"><div><h1>{words.title}</h1></div></header>
      <SearchForm large query={query} />
      {found !== null && hidden.length > 0 && <p className="soft small">{words.hidden(hidden.length)}</p>}
      {found === null ? <SearchHelp /> : found.total === 0 ? <Nothing query={query} guesses={found.guesses} /> : <Results query={query} found={found} />}
    </div>
  );
}
