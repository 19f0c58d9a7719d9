import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { capitalised, KINDS, kindWords, nameIn, sectionsOfText, storyOf } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { askStory } from '../../../ask.ts';
import { articlesAddress, storyAddress } from '../../../../_components/addresses.ts';
import { Crumbs } from '../../../../_components/crumbs.tsx';
import { readVersions } from '#lib/service/index.ts';
import { correct, takeOut } from '../../actions.ts';
import { AskAgain } from '../../add/_components/ask-again.tsx';
import { askAgain } from '../../background-actions.ts';
import { DeleteForm } from '../_components/story-forms.tsx';
import { ArticleLines, Facts } from './_components/article-aside.tsx';
import { ArticleText } from './_components/article-text.tsx';
import { CorrectionForm } from './_components/correction-form.tsx';
import { Versions } from './_components/versions.tsx';

const words = articles.one;

type Props = Readonly<{ params: Promise<{ slug: string; article: string }> }>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { slug, article: id } = await params;
  const article = (await askStory(slug))?.comparison.articles.find((each) => each.id === id);
  return { title: article === undefined ? frame.missingTitle : [article.outlet, article.title].filter((part) => part !== null).join(': ') };
};

export default async function ArticlePage({ params }: Props) {
  const { slug, article: id } = await params;
  const found = await askStory(slug);
  const story = found === null ? null : storyOf(found.comparison);
  const article = story?.articles.get(id);
  if (found === null || story === null || article === undefined) notFound();

  const claims = found.comparison.claims.filter((claim) => claim.article === id && story.lineOfClaim.has(claim.id));
  const sections = sectionsOfText(article, claims);
  // Versions are the articles as they came, with all their names.
  const versions = (found.teaching ? [] : await readVersions(slug, id)).map((version) => ({ article: version.article, readAt: version.readAt.toISOString() }));
  const kinds = KINDS.filter((kind) => claims.some((claim) => claim.kind === kind));
  return (
    <>
      <Crumbs trail={[{ label: frame.stories, href: '/' }, { label: found.title, href: storyAddress(slug) }, { label: articles.title, href: articlesAddress(slug) }]} />
      <div className="with-aside reading">
        <article aria-label={nameIn(story, id)}>
          {!sections.some(({ kind }) => kind === 'headline') && <h1 dir="auto">{nameIn(story, id)}</h1>}
          {kinds.length > 0 && (
            <p className="key">{words.marked} {kinds.map((kind) => <span key={kind} data-kind={kind}>{capitalised(kindWords(kind)[1])}</span>)}</p>
          )}
          <ArticleText slug={slug} story={story} sections={sections} blind={found.teaching} />
        </article>
        <aside aria-label={words.about}>
          <section aria-labelledby="about">
            <h2 id="about">{words.about}</h2>
            <Facts article={article} />
            {article.url !== null && !found.teaching && <AskAgain action={askAgain.bind(null, slug, id)} label={words.look} />}
            {!found.teaching && <details className="fold correct">
              <summary>{words.correct}</summary>
              <CorrectionForm
                action={correct.bind(null, slug, id)}
                known={{ outlet: article.outlet ?? '', published: article.published ?? '', byline: article.byline ?? '', title: article.title ?? '', url: article.url ?? '' }}
              />
            </details>}
            {!found.teaching && <details className="fold delete">
              <summary>{words.takeOut}</summary>
              <p>{words.takeOutText}</p>
              <DeleteForm action={takeOut.bind(null, slug, id)} label={words.takeOutNow} />
            </details>}
          </section>
          <Versions versions={versions} claims={claims} />
          <ArticleLines slug={slug} story={story} article={article} blind={found.teaching} />
        </aside>
      </div>
    </>
  );
}
