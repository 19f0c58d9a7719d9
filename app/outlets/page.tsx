import type { Metadata } from 'next';
import { counted } from '#lib/present/index.ts';
import { listOutlets } from '#lib/service/index.ts';
import { correctOutlet } from './actions.ts';
import { OutletForm } from './_components/outlet-form.tsx';

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export const metadata: Metadata = { title: 'Outlets' };

const SOURCES = { known: 'came with Claimline', learnt: 'learnt from an article', corrected: 'corrected by hand' } as const;

export default async function OutletsPage({ searchParams }: Props) {
  const { q } = await searchParams;
  const asked = typeof q === 'string' ? q.trim().toLowerCase() : '';
  const all = await listOutlets();
  const shown = all.filter(({ name, aliases, domains, owner, country, articles }) => (asked === ''
    ? articles > 0
    : [name, ...aliases, ...domains, owner ?? '', country ?? ''].some((words) => words.toLowerCase().includes(asked))));
  return (
    <>
      <header className="head"><div>
        <h1>Outlets</h1>
        <p className="lede">Who publishes, under which names and addresses. {asked === '' ? `Those of your stories; ${counted(all.length, 'outlet')} in all.` : `${counted(shown.length, 'outlet')} found.`}</p>
      </div></header>
      <form action="/outlets" method="get" role="search" className="form tight">
        <div className="field">
          <label htmlFor="q">Find by name, domain, owner or country</label>
          <input id="q" name="q" type="search" defaultValue={asked} />
        </div>
        <div className="buttons"><button type="submit" className="button quiet small">Find</button></div>
      </form>
      {shown.length === 0 ? <p className="empty">{asked === '' ? 'No article of a known outlet yet. Outlets are learnt from the articles that you take in.' : `Nothing is known of “${asked}”. An outlet is learnt from its first article.`}</p> : (
        <table className="outlets after-list">
          <caption className="sr">Outlets</caption>
          <thead><tr><th scope="col">Outlet</th><th scope="col">Domains</th><th scope="col">Owner</th><th scope="col">Country</th><th scope="col">Articles</th><th scope="col">Correct</th></tr></thead>
          <tbody>
            {shown.map(({ id, name, aliases, domains, owner, country, articles, source }) => (
              <tr key={id}>
                <th scope="row">{name}{aliases.length > 0 && <><br /><small className="soft">also {aliases.join(', ')}</small></>}</th>
                <td className="break">{domains.join(', ') || <span className="soft">domain not known</span>}</td>
                <td>{owner ?? <span className="soft">owner not known</span>}</td>
                <td>{country ?? <span className="soft">country not known</span>}</td>
                <td>{counted(articles, 'article')}<br /><small className="soft">{SOURCES[source]}</small></td>
                <td>
                  <details className="fold"><summary>Correct<span className="sr"> {name}</span></summary>
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
