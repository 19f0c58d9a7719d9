import { counts } from './counts.ts';
import { form, number } from './language.ts';

/** The text of the directory of outlets. */
export const outlets = {
  title: 'Outlets',
  lede: 'Who publishes, under which names and addresses.',
  own: (all: number): string => `Those of your stories; ${counts.outlet(all)} in all.`,
  found: (shown: number): string => `${counts.outlet(shown)} found.`,
  hidden: (stories: number): string => `Left out: what is known only from ${number(stories)} ${form(stories, { one: 'story whose outlets’ names are', other: 'stories whose outlets’ names are' })} hidden here.`,
  findBy: 'Find by name, domain, owner or country',
  find: 'Find',
  none: 'No article of a known outlet yet. Outlets are learnt from the articles that you take in.',
  noneFound: (asked: string): string => `Nothing is known of “${asked}”. An outlet is learnt from its first article.`,
  heads: { outlet: 'Outlet', domains: 'Domains', owner: 'Owner', country: 'Country', articles: 'Articles', correct: 'Correct' },
  also: (aliases: readonly string[]): string => `also ${aliases.join(', ')}`,
  noDomain: 'domain not known',
  noOwner: 'owner not known',
  noCountry: 'country not known',
  sources: { known: 'came with Claimline', learnt: 'learnt from an article', corrected: 'corrected by hand' },
  form: {
    saved: 'Saved.', name: 'Name', aliases: 'Other names', aliasesHint: 'With commas between them', domains: 'Domains',
    domainsHint: 'Such as example.org, with commas between them', owner: 'Owner', country: 'Country', save: 'Save',
  },
} as const;
