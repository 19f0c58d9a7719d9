import type { Import } from '#lib/service/index.ts';
import { agenciesOf } from '#lib/present/index.ts';
import { imports } from '#lib/present/words/imports.ts';
import { LANGUAGE } from '#lib/present/words/language.ts';
import type { CheckRow } from './[id]/_components/check-form.tsx';

/** The articles that were read, as the form shows them. */
export const rowsOf = ({ items }: Import): readonly CheckRow[] =>
  items.flatMap((item) => item.articles.map(({ name, article, cut }, at): CheckRow => ({
    item: item.id, at, name, cut,
    title: article.title ?? '', outlet: article.outlet ?? '', byline: article.byline ?? '', published: article.published?.slice(0, 10) ?? '',
    agencies: agenciesOf(article), language: languageName(article.language), words: wordsIn(article),
  })));

const names = new Intl.DisplayNames(LANGUAGE, { type: 'language' });

const languageName = (tag: string): string => {
  try {
    return tag === 'und' ? imports.check.noLanguage : names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const wordsIn = ({ text, body }: Import['items'][number]['articles'][number]['article']): number =>
  body.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
