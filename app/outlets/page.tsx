import type { Metadata } from 'next';
import { counts } from '#lib/present/words/counts.ts';
import { outlets as words } from '#lib/present/words/outlets.ts';
import { listOutlets } from '#lib/service/index.ts';
import { hiddenHere } from '../stories/teaching.ts';
import { correctOutlet } from './actions.ts';
import { OutletForm } from './_components/outlet-form.tsx';

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export const metadata: Metadata = { title: words.title };

const HEADS = ['outlet', 'domains', 'owner', 'country', 'articles', 'correct'] as const;

const Known = ({ fact, unknown }: Readonly<{ fact: string; unknown: string }>) =>
  (fact === '' ? <td className="none soft"><span aria-hidden="true">–</span><span className="sr">{unknown}</span></td> : <td className="break">{fact}</td>);

export default async function OutletsPage({ searchParams }: Props) {
  const { q } = await searchParams;
  const asked = typeof q === 'string' ? q.trim().toLowerCase() : '';
  const hidden = await hiddenHere();
  const all = await listOutlets(hidden);
  const shown = all.filter(({ name, aliases, domains, owner, country, articles }) => (asked === ''
    ? articles > 0
    : [name, ...aliases, ...domains, owner ?? '', country ?? ''].some((words) => words.toLowerCase().includes(asked))));
  return (
    <>
      <header className="head"><div>
        <h1>{words.title}</h1>
        <p className="lede">{words.lede} {asked === '' ? words.own(all.length) : words.found(shown.length)}</p>
      </div></header>
      <form action="/outlets" method="get" role="search" className="find">
        <div className="field">
          <label htmlFor="q">{words.findBy}</label>
          <input id="q" name="q" type="search" defaultValue={asked} />
        </div>
        <button type="submit" className="button quiet">{words.find}</button>
      </form>
      {hidden.length > 0 && <p className="soft small after-list">{words.hidden(hidden.length)}</p>}
      {shown.length === 0 ? <p className="empty">{asked === '' ? words.none : words.noneFound(asked)}</p> : (
        <table className="outlets after-list">
          <caption className="sr">{words.title}</caption>
          <thead><tr>{HEADS.map((head) => <th key={head} scope="col">{words.heads[head]}</th>)}</tr></thead>
          <tbody>
            {shown.map(({ id, name, aliases, domains, owner, country, articles, source }) => (
              <tr key={id}>
                <th scope="row"><bdi>{name}</bdi>{aliases.length > 0 && <><br /><small className="soft">{words.also(aliases)}</small></>}</th>
                <Known fact={domains.join(', ')} unknown={words.noDomain} />
                <Known fact={owner ?? ''} unknown={words.noOwner} />
                <Known fact={country ?? ''} unknown={words.noCountry} />
                <td>{counts.article(articles)}<br /><small className="soft">{words.sources[source]}</small></td>
                <td>
                  <details className="fold"><summary>{words.heads.correct}<span className="sr"> {name}</span></summary>
                    <OutletForm action={correctOutlet.bind(null, id)} id={id} known={{ name, aliases: aliases.join(', '), domains: domains.join(', '), owner: owner ?? '', country: country ?? '' }} />
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
