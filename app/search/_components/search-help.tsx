import { search as words } from '#lib/present/words/search.ts';

/** How to ask. */
export const SearchHelp = () => (
  <dl className="search-help">
    {words.help.map(([query, finds]) => <div key={query}><dt><code>{query}</code></dt><dd>{finds}</dd></div>)}
  </dl>
);
