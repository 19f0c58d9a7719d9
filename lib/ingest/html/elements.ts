const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that have no content and no end tag. */
export const VOID = tags('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** Elements that run on inside a line; every other one begins and ends a block. */
export const INLINE = tags(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img',
);

/** Elements whose content is never text of the page: programs, styles, controls, embedded things, fallbacks. */
export const UNREAD = tags(
  'applet area audio base button canvas col colgroup datalist dialog embed frame frameset head iframe input link map math menuitem meta meter noembed noframes noscript object optgroup option param progress rp script select slot source style svg template textarea title track video',
);

/** Start tags that end an open paragraph. */
export const ENDS_PARAGRAPH = tags(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul',
);

/** What a start tag closes first, and what keeps it from looking further up. */
export const CLOSES: ReadonlyMap<string, Readonly<{ closed: ReadonlySet<string>; within: ReadonlySet<string> }>> = new Map([
  ['li', { closed: tags('li'), within: tags('ul ol menu dir table td th') }],
  ['dt', { closed: tags('dt dd'), within: tags('dl table td th') }],
  ['dd', { closed: tags('dt dd'), within: tags('dl table td th') }],
  ['td', { closed: tags('td th'), within: tags('tr table') }],
  ['th', { closed: tags('td th'), within: tags('tr table') }],
  ['tr', { closed: tags('tr'), within: tags('table tbody thead tfoot') }],
  ['tbody', { closed: tags('tbody thead tfoot'), within: tags('table') }],
  ['thead', { closed: tags('tbody thead tfoot'), within: tags('table') }],
  ['tfoot', { closed: tags('tbody thead tfoot'), within: tags('table') }],
  ['option', { closed: tags('option'), within: tags('select datalist') }],
  ['body', { closed: tags('head'), within: tags('html') }],
  ['a', { closed: tags('a'), within: tags('td th table li p div') }],
]);

/** End tags do not reach out of these. */
export const SCOPES = tags('applet caption html table td th marquee object template');
