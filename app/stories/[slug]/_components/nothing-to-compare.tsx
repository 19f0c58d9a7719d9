import Link from 'next/link';
import { table } from '#lib/present/words/table.ts';

const words = table.nothing;

type Props = Readonly<{ articles: number; addHref: string; articlesHref: string }>;

/** A story without a single line: says why, and what to do about it. */
export const NothingToCompare = ({ articles, addHref, articlesHref }: Props) => (
  <section className="empty" aria-labelledby="nothing">
    <h2 id="nothing">{articles === 0 ? words.noArticles : words.noClaims}</h2>
    <p>{articles === 0 ? words.addTwo : words.cannotRead}</p>
    <p className="buttons">
      <Link className="button" href={addHref}>{words.add}</Link>
      {articles > 0 && <Link href={articlesHref}>{words.see}</Link>}
    </p>
  </section>
);
