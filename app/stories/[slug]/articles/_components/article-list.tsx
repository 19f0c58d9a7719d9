import Link from 'next/link';
import { agenciesOf, formatLongDate, nameIn, type Story } from '#lib/present/index.ts';
import { articles as words } from '#lib/present/words/articles.ts';
import { counts } from '#lib/present/words/counts.ts';
import { frame } from '#lib/present/words/frame.ts';
import { articleAddress } from '../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; story: Story }>;

/** The articles of a story as they were understood; what is not known is said, so that it can be corrected. */
export const ArticleList = ({ slug, story }: Props) => (
  <ol className="article-list">
    {story.comparison.articles.map((article) => {
      const claims = story.comparison.claims.filter(({ article: id }) => id === article.id).length;
      const agencies = agenciesOf(article);
      return (
        <li key={article.id}>
          <div>
            <Link href={articleAddress(slug, article.id)} prefetch={false}><b dir="auto">{article.title ?? nameIn(story, article.id)}</b></Link><br />
            <small>{[article.byline, agencies.length === 0 ? null : words.credits(agencies), article.path].filter((part) => part !== null).join(' · ')}</small>
          </div>
          <div><bdi>{article.outlet ?? <span className="soft">{frame.unknown.outlet}</span>}</bdi><br /><small>{article.published === null ? frame.unknown.date : formatLongDate(article.published)}</small></div>
          <div>{counts.claim(claims)}<br /><small>{counts.character(article.text.length)}</small></div>
        </li>
      );
    })}
  </ol>
);
