import Link from 'next/link';

type Props = Readonly<{ articles: number; addHref: string; articlesHref: string }>;

/** A story without a single line: says why, and what to do about it. */
export const NothingToCompare = ({ articles, addHref, articlesHref }: Props) => (
  <section className="empty" aria-labelledby="nothing">
    <h2 id="nothing">{articles === 0 ? 'This story has no articles yet' : 'No claims were found'}</h2>
    <p>
      {articles === 0
        ? 'Add two or more articles about the same event and they are compared at once.'
        : 'The articles hold no figure and no quote that Claimline can read. It reads English news text; look at the articles to see what it took as their body.'}
    </p>
    <p className="buttons">
      <Link className="button" href={addHref}>Add articles</Link>
      {articles > 0 && <Link href={articlesHref}>See the articles</Link>}
    </p>
  </section>
);
