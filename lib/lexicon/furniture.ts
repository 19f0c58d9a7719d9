/**
 * Words of what surrounds an article on its page, collected from the pages of many desks; lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map((word) => word.trim()).filter(Boolean));

/** Labels of buttons that share, keep or rate an article; a line of nothing else is a share bar. */
export const shareWords = words(
  'share|shares|tweet|tweets|print|email|e-mail|mail|comment|comments|cite|upload|translate|updates|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|messenger|viber|wechat|weibo|line|flipboard|pocket|tumblr|threads|bluesky|mastodon|copy|link|url|save|bookmark|like|likes|follow|pin|it|this|article|story|post|send|on|via|to|by|more|icon|button|gift|font|size|text|listen|play|pdf|download|a|aa|add|as|preferred|google|news|rss|sms|plus|with|friends|and|the|page|or|in|for|reuse|content|0|1|2|+',
);

/** At least one of these makes it one. */
export const shareMarks = words('share|tweet|print|email|e-mail|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|bookmark|copy|flipboard|messenger|cite|gift|icon');

/** Whole lines of menus and page heads. */
export const navigation = words(
  'home|homepage|menu|main menu|search|sections|news|latest|latest news|breaking|breaking news|top stories|top news|headlines|more|more news|world|world news|international|national|local|local news|regional|politics|business|economy|markets|money|finance|sport|sports|football|cricket|culture|arts|entertainment|lifestyle|life|style|travel|food|health|science|environment|climate|technology|tech|opinion|opinions|editorial|editorials|comment|columns|columnists|letters|features|analysis|explainer|video|videos|audio|podcast|podcasts|live|live tv|tv|radio|weather|photos|photo|pictures|gallery|galleries|multimedia|magazine|newspaper|e-paper|epaper|archive|archives|africa|asia|asia pacific|europe|americas|middle east|us|uk|us & canada|latin america|south asia|pakistan|india|china|about|about us|contact|contact us|advertise|advertise with us|careers|jobs|help|faq|login|log in|sign in|sign up|sign out|register|logout|log out|my account|account|subscribe|subscribe now|newsletters|newsletter|privacy|privacy policy|terms|terms of use|terms and conditions|terms of service|cookie policy|cookies|accessibility|sitemap|site map|rss|rss feed|skip to content|skip to main content|skip to navigation|skip to footer|back to top|back|next|previous|close|open menu|close menu|toggle navigation|toggle menu|show more|see more|see all|view all|load more|read more|continue reading|more stories|trending|trending now|popular|most popular|most read|most viewed|most shared|for you|edition|international edition|us edition|uk edition|change edition|dark mode|light mode|english|français|español|العربية|中文|deutsch|support us|donate|support|follow us|shop|obituaries|classifieds|crosswords|puzzles|games|horoscopes|real estate|corrections|ethics|our team|editor\'s pick|editors\' picks|editor\'s picks|picks|sponsored|promoted|partner content|by topic|topics|tags|feed|cartoons|investigations|newsroom|you are here',
);

/** Headings over links to other stories; what follows them are titles of those. */
export const relatedHeadings = words(
  'related|related stories|related story|related articles|related article|related news|related topics|related content|related links|related coverage|related reading|related posts|more on this story|more on this|more on this topic|more from|more stories|more news|more like this|read also|also read|also see|see also|read next|up next|read this next|read more|read more here|you may also like|you might also like|you may like|you might like|recommended|recommended for you|recommended stories|recommended reading|recommended articles|suggested reading|must read|don\'t miss|don\'t miss it|in case you missed it|keep reading|further reading|most read|most popular|most viewed|most shared|trending|trending now|trending stories|popular stories|popular now|popular posts|latest stories|latest news|latest updates|latest|top stories|top news|editor\'s pick|editor\'s picks|editors\' picks|what to read next|around the web|from the web|sponsored stories|explore more on these topics|explore more|more about|from our partners|paid content|other stories|other news|more in this section|next story|previous story|next article|previous article|next post|previous post|in pictures|in other news|on this story|elsewhere on the site|also on this site|more headlines|other headlines|top headlines|today\'s headlines|today\'s top stories',
);

/** Headings after which only readers speak. */
export const commentHeadings = words(
  'comments|comment|leave a reply|leave a comment|leave a reply cancel reply|cancel reply|post a comment|add a comment|write a comment|join the conversation|join the discussion|reader comments|readers\' comments|comments are closed|comments are closed.|discussion|show comments|view comments|hide comments|load comments|no comments|no comments yet|0 comments|be the first to comment|be the first to comment.|have your say|your comments|your views|what do you think?|sort by|newest|oldest|reply',
);

/** Headings after which the author or the desk is described. */
export const bioHeadings = words('about the author|about the authors|about the writer|about author|author|authors|the author|contributors|about the reporter|written by');

/** What templates leave behind where something was to stand. */
export const residues = words('none|null|undefined|nan|n/a|image|photo|video|caption|logo|newsroom logo|loading|loading...|loading…|placeholder|thumbnail|avatar|author image|author photo|profile picture|featured image|image caption|image source|image credit|hide caption|toggle caption|enlarge this image|view image in fullscreen|click to expand|expand|play video|play|pause|mute|unmute|volume 0%|video player|this is a modal window.|your browser does not support the audio element.|your browser does not support the video tag.|advertisement|advertisements|ad|ads|advert|sponsored|sponsored content|promoted|promotion|article continues below|article continues after advertisement|story continues below|story continues below advertisement|story continues|continue reading below|scroll to continue|skip ad|skip advertisement|close ad|remove ads|report this ad|*|***|* * *|---|___|•|·|—|###|-30-|- 30 -|ends|-ends-|- ends -|end|(ends)|/ends|--end--|[ends]|[end]|.|..|...|…');

/** Marks that say that the article is over. */
export const endMarks = words('###|-30-|- 30 -|ends|-ends-|- ends -|(ends)|/ends|--end--|[ends]|[end]');

/** What an author is called behind the name. */
export const roles = [
  'staff writer', 'staff reporter', 'staff correspondent', 'special correspondent', 'senior correspondent', 'chief correspondent', 'foreign correspondent',
  'political correspondent', 'diplomatic correspondent', 'diplomatic editor', 'political editor', 'business editor', 'health editor', 'environment editor', 'world editor', 'news editor', 'foreign editor', 'sports editor',
  'health correspondent', 'business correspondent', 'economics correspondent', 'environment correspondent', 'science correspondent', 'education correspondent', 'defence correspondent', 'crime correspondent', 'sports correspondent',
  'bureau chief', 'senior reporter', 'business reporter', 'health reporter', 'crime reporter', 'political reporter', 'chief reporter', 'general assignment reporter', 'multimedia journalist', 'senior writer', 'contributing writer', 'contributor', 'freelance journalist', 'journalist',
  'correspondent', 'reporter', 'editor', 'writer', 'columnist', 'our correspondent', 'our reporter', 'news desk', 'web desk', 'digital desk', 'staff', 'producer', 'analyst', 'photographer', 'agencies',
] as const;

/** Names under which a desk, not a person, signs. */
export const desks = words('our correspondent|our correspondents|correspondents|our staff reporter|our special correspondent|a correspondent|our reporter|our reporters|staff reporter|staff writer|staff reporters|staff correspondent|news desk|web desk|the newsroom|newsroom|editorial board|the editorial board|editorial staff|agencies|monitoring desk|monitoring report|a reporter|staff|our bureau|special correspondent|digital desk|online desk|world desk|national desk|city desk|business desk|sports desk|foreign desk|africa desk|asia desk');
