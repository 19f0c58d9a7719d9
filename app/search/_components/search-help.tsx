/** How to ask. */
export const SearchHelp = () => (
  <dl className="search-help">
    <div><dt><code>ferry Lagos</code></dt><dd>both words in one claim: in its sentence, its label, who is cited, or the outlet</dd></div>
    <div><dt><code>“no alarm at all”</code></dt><dd>these words side by side</dd></div>
    <div><dt><code>ferry -strike</code></dt><dd>without the second word</dd></div>
    <div><dt><code>drowned or missing</code></dt><dd>either word</dd></div>
  </dl>
);
