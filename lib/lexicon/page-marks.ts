/**
 * Words in class names, ids, roles and the like that say what a part of a page is for, as the templates of many
 * publishing systems have them, in several languages; own collection. A name is cut at hyphens, underscores, digits
 * and capitals: `RelatedStories__list` has "related", "stories" and "list".
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** One of these alone says that the part is not the article. */
export const apartWords = words(`
  ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit admanager adbox adwrap adwrapper adcontainer dfp gpt adzone leaderboard mpu skyscraper publicidad publicidade publicite werbung anzeige reklama reklam
  outbrain taboola zergnet revcontent mgid sharethrough dianomi plista ligatus connatix nativo
  related relatedposts relatedarticles relatednews relacionadas relacionados relacionadas verwandt similar recirc recirculation readmore readnext readalso seealso morefrom moreon morestories alsoread alsolike
  recommend recommended recommendation recommendations recommends recomendados suggested suggestions trending popular mostread mostpopular mostviewed mustread
  share shares sharing sharebar sharebox sharetools sharedaddy addthis addtoany shareaholic sociable social socials socialmedia socialbar socialshare compartir compartilhar partage teilen addtoany sharrre ssba
  newsletter newsletters subscribe subscription subscriptions subscriber signup optin mailchimp mailinglist inscription abonnement abonnieren
  comment comments commentlist commentform commentary disqus livefyre coral talk respond replies kommentare commentaires comentarios comentários viafoura openweb spotim
  nav navs navbar navigation navi menu menus submenu megamenu breadcrumb breadcrumbs crumb crumbs pagination pager paginate paging pagenav skiplink skiplinks skip
  footer footers colophon sitefooter masthead siteheader
  sidebar sidebars sidecol rightrail leftrail rail sidecontent complementary
  promo promos promotion promotions promotional promobox promoted teaser teasers sponsor sponsored sponsors sponsorship partnercontent affiliate affiliates
  cookie cookies consent gdpr onetrust ccpa cmp
  popup popups modal modals lightbox overlay overlays interstitial tooltip toast
  breadcrumbtrail tagcloud taglist posttags entrytags hashtags etiquetas schlagworte
  toolbar toolbox utility utilities toolkit controls print printfriendly fontsize
  widget widgets gadget gadgets
  poll polls quiz survey rating ratings ratingbox stars
  copyright disclosure disclosures disclaimer
  login signin register
  noprint hidden invisible visuallyhidden screenreader sronly offscreen
  carousel slider pullquote pullquotes
`);

/** And these so surely that the part may even hold most of the page's text: readers' comments, notices, other stories. */
export const neverWords = words('comments commentlist disqus livefyre respond viafoura openweb spotim kommentare commentaires comentarios comentários cookie cookies consent gdpr onetrust ccpa cmp footer modal popup related recirc newsletter taboola outbrain');

/** These say so only next to another word of the same name: "author-bio", "article-tags", "post-meta". */
export const apartPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['author', words('bio box info about card profile block description footer details more links')],
  ['about', words('author authors writer')],
  ['tag', words('list links cloud article articles post posts entry story wrapper container group box')],
  ['tags', words('article post entry story list links wrapper container group content page item box')],
  ['meta', words('post entry article story data footer bottom info')],
  ['read', words('more also next most on keep')],
  ['more', words('from stories news articles on posts like links about coverage headlines in link')],
  ['most', words('read popular viewed commented shared')],
  ['see', words('also more')],
  ['you', words('may might')],
  ['also', words('like read see')],
  ['up', words('sign next pop')],
  ['latest', words('news posts stories articles videos headlines')],
  ['top', words('stories news headlines bar')],
  ['other', words('news stories articles posts')],
  ['next', words('post story article up read prev previous')],
  ['prev', words('next post story article')],
  ['previous', words('next post story article')],
  ['follow', words('us buttons links social')],
  ['sr', words('only')],
  ['sign', words('up in')],
  ['log', words('in')],
  ['tools', words('article story page post social reader')],
  ['tool', words('bar tip box')],
  ['bio', words('author writer contributor')],
  ['link', words('list stack')],
  ['links', words('list related quick useful external')],
  ['right', words('rail column col sidebar')],
  ['left', words('rail column col sidebar')],
  ['side', words('bar rail column col')],
  ['site', words('header footer nav')],
  ['page', words('header footer nav')],
  ['global', words('header footer nav')],
  ['screen', words('reader')],
  ['visually', words('hidden')],
  ['story', words('package packages')],
  ['video', words('playlist list recommended')],
  ['editors', words('picks')],
  ['pull', words('quote quotes')],
]);

/** What describes a picture, what holds one, and what signs and dates the article. */
export const captionWords = words('caption captions figcaption wpcaption credit credits photocredit cutline mediacredit imagecredit photographer legende bildunterschrift cutlines');
export const pictureWords = words('image images img imgs photo photos picture pictures pic foto fotos bild bilder gallery galleries thumbnail thumb slideshow video videos videoplayer player mediaplayer jwplayer brightcove audio audioplayer imagen');
export const bylineWords = words('byline bylines dateline author authors writer contributor contributors autor autores verfasser pubdate timestamp datetime dateline posted published updated date time');

/** One of these on an element says that it holds the article's text. */
export const bodyWords = words(`
  articlebody articletext articlecontent storybody storytext storycontent postbody postcontent posttext entrycontent entrybody bodycopy bodytext maincontent fulltext contentbody newstext newscontent newsbody textcontent articulo cuerpo nota artikel artikeltext corps texte contenido conteudo testo
`);
export const bodyPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['body', words('article story post entry content copy text main news rich')],
  ['content', words('article story post entry main body text rich news')],
  ['text', words('article story post entry body full content main news rich')],
  ['copy', words('body article story')],
  ['entry', words('content body')],
]);

/** First words of a line that sends readers of other languages to another story. */
export const RELATED_ABROAD = /^(?:leia (?:também|mais|ainda)|lea (?:también|además)|(?:lee|leer) (?:también|más|además)|te puede interesar|también te puede|ver además|(?:à )?lire aussi|(?:à )?voir aussi|lesen sie (?:auch|mehr)|mehr zum thema|lees (?:ook|meer)|les (?:også|mer)(?: |:|$)|læs også|läs (?:också|mer)(?: |:|$)|leggi anche|guarda anche|baca juga|читайте (?:также|ещё|еще)|по теме|czytaj (?:też|także|więcej)|zobacz także|přečtěte si|bunu da oku|ayrıca oku|اقرأ أيضا|関連記事|延伸阅读|相关阅读)/iu;
