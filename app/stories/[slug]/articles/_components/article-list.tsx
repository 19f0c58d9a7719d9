import Link from 'next/link';
import { agenciesOf, counted, formatLongDate, nameIn, type Story } from '#lib/present/index.ts';
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
            <Link href={articleAddress(slug, article.id)} prefetch={false}><b>{article.title ?? nameIn(story, article.id)}</b></Link><br />
            <small>{[article.byline, agencies.length === 0 ? null : `credits ${agencies.join(', ')}`, article.path].filter((part) => part !== null).join(' · ')}</small>
          </div>
          <div>{article.outlet ?? <span className="soft">outlet not known</span>}<br /><small>{article.published === null ? 'date not known' : formatLongDate(article.published)}</small></div>
          <div>{counted(claims, 'claim')}<br /><small>{article.text.length.toLocaleString('en')} characters</small></div>
        </li>
      );
    })}
  </ol>
);
