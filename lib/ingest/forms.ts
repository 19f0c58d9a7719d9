import { bioHeadings, commentHeadings, endMarks, navigation, relatedHeadings, residues, shareMarks, shareWords } from '#lib/lexicon/furniture.ts';
import { askedOf, FORMS, type Form } from './asked.ts';
import { endsSentence, wordCount } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { isCaption } from './captions.ts';
import { isCreditLine } from './credits.ts';
import { mayBeFurniture } from './cues.ts';
import { besidesDates, dateIn } from './date.ts';
import { beginsWith, DIGITS, hasDigit, mayHaveCells, opensAs } from './first.ts';
import { keyOf } from './fold.ts';
import { cellsIn } from './masthead.ts';

type Test = (text: string, key: string) => boolean;

const LONGEST = 600;

const SHARE_SEPARATOR = /[\s|·•/,:()]+/;
const SHARE_PART = /[^\s|·•/,:()]+/;
const SHARE_COUNT = /^\d+(?:\.\d)?k?$/;

const countsShares = opensAs(`${DIGITS}scvlr`, /^(?:\d+(?:\.\d)?k?\s+)?(?:shares?|comments?|views?|likes?|reads?)$/);
const asksToShare = opensAs('slgpeb', /^(?:share|save|listen to|gift|print|email|bookmark) (?:this )?(?:article|story|post|page|news|on)\b/);

const isShareBar: Test = (text, key) => {
  if (text.length > 160 || endsSentence(text)) return false;
  if (countsShares(key) || (asksToShare(key) && wordCount(text) <= 8)) return true;
  const end = key.search(SHARE_SEPARATOR);
  const first = end === 0 ? SHARE_PART.exec(key)?.[0] ?? '' : end === -1 ? key : key.slice(0, end);
  if (!shareWords.has(first) && !SHARE_COUNT.test(first)) return false;
  const parts = key.split(SHARE_SEPARATOR).filter(Boolean);
  return parts.length <= 24 && parts.some((part) => shareMarks.has(part)) && parts.every((part) => shareWords.has(part) || SHARE_COUNT.test(part));
};

const NETWORK = /\b(?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|google news|x|threads|bluesky|social media|apple news)\b/;
const LETTERS = /\b(?:newsletters?|e-?mails?|alerts?|inbox|updates|app|channel|briefing|headlines|free trial|podcast|notifications|membership|unlimited|access|digital|subscri\w+|stor(?:y|ies)|news|journalism|free|today|now)\b/;
const PROMOTION_STARTS = /^(?:subscribe|sign up|sign-up|sign in|log in|login|register|follow (?:us|our|the|@|\p{L}+ (?:on|\p{L}+ on))|join (?:us|our|the)|download (?:our|the)|get (?:our|the (?:latest|day's|best|news|top|morning|app)|breaking|unlimited|all|daily|more|full|news)|support (?:our|us|independent|quality|the guardian)|become a|donate|click here|tap here|enter your email|stay (?:up[ -]to[ -]date|informed|updated|ahead|connected|on top)|don't miss|never miss|already a (?:subscriber|member)|you have (?:\d+|reached|read)|you've (?:read|reached)|this (?:article|content|story|post|page) is (?:for|only|available|reserved|exclusive|free)|to (?:continue|access|read|comment|keep|view|post) .{0,60}\b(?:subscri|sign|log|regist|account|enable|turn)|continue reading|unlock|start your|try (?:it )?(?:free|for)|for (?:the )?(?:latest|more) (?:news|stories|updates|headlines|coverage|on this)|for more (?:information|details),? (?:visit|see|go|click)|read (?:the )?(?:full|original|more|all|our)|like us|connect with|reach (?:us|out)|got a (?:tip|story|news)|have a (?:tip|story|news tip)|do you have a (?:tip|story)|send (?:us|your)|contact (?:us|the (?:author|reporter|writer|newsroom)|our)|email us|write to us|we (?:use|value) (?:cookies|your privacy)|this (?:site|website|page|form) (?:uses|is protected)|by (?:clicking|continuing|signing|subscribing|using this)|accept (?:all )?cookies|manage (?:cookies|consent|preferences)|cookies? (?:policy|settings|help|preferences)|your (?:privacy|browser|email|subscription)|please (?:enable|sign|log|subscribe|enter|support|consider|turn|read|check your)|enable javascript|javascript|listen to (?:this|the) (?:article|story|podcast|latest)|watch(?: (?:now|live|more))?:|listen(?: now)?:|hear more:|video:|audio:|gallery:|live:|explainer:|opinion:|in pictures:|view comments|thank you for (?:reading|subscribing|signing)|thanks for (?:reading|signing))/u;
const ADDRESSED = /\b(?:subscri(?:be|ption|ber)|newsletter|cookies?|inbox|sign up|log ?in|your (?:account|email|browser|device|inbox|phone|mobile|feed)|our (?:app|newsletter|journalism|website|site|channel|privacy|terms|reporters|podcast|mailing|whatsapp|telegram|social)|terms (?:of|and)|privacy policy|click here|create an account|follow us|@\w+)\b/;

const SPEECH = /\b(?:said|says|told|shouted|according to)\b/;

const TAKES_MINUTES = /^(?:\d{1,3}|\p{L}+)[ -]min(?:ute)?s?[ -](?:read|listen|watch)\b/u;
const statesTime = opensAs('re', /^(?:reading time|estimated reading time|read time)\b/);
const asksToLogIn = opensAs('ty', /^(?:to access this|you must be) .{0,60}\b(?:log ?in|logged in|sign|account|member)/);

const isPromotion: Test = (text, key) => {
  if (text.length < 60 && ((key.includes('min') && TAKES_MINUTES.test(key)) || statesTime(key))) return true;
  if (asksToLogIn(key)) return true;
  if (text.length > 320 || text.startsWith('“') || text.startsWith('"') || !PROMOTION_STARTS.test(key) || SPEECH.test(key)) return false;
  if (ADDRESSED.test(key)) return true;
  if (wordCount(text) <= 3) return !endsSentence(text);
  if (/^(?:subscribe|sign up|sign-up|register|join (?:us|our)|download (?:our|the)|get (?:our|unlimited|breaking|the latest|the best|the app|all)|stay |for (?:the )?(?:latest|more) )/.test(key)) return LETTERS.test(key) || NETWORK.test(key);
  if (key.startsWith('follow ') || key.startsWith('like us') || key.startsWith('connect with') || key.startsWith('join ')) return NETWORK.test(key);
  return /^(?:enter your email|already a (?:sub|mem)|you've (?:read|reached) (?:your|all)|listen to (?:this|the) (?:article|story|podcast)|(?:watch(?: now| live| more)?|listen(?: now)?|hear more|video|audio|gallery|live|explainer|opinion|in pictures):\s*\S|read (?:the )?(?:full|original|more|all|our) ?(?:stor|article|report|here|on|about|from|coverage|\p{L}+ here|:)|click here|tap here|accept |manage (?:cookies|consent)|we (?:use|value) |this (?:site|website|form) |enable javascript|please enable|got a |have a (?:tip|story|news)|do you have a |contact (?:the (?:author|reporter|writer|newsroom)|us)|email us|write to us|send (?:us|your)|thank you for reading|this (?:article|content|story|post|page) is (?:for|only|available|reserved|exclusive) (?:to |for )?(?:our |paid |premium )?(?:subscriber|member|premium|register)|support (?:our|us|independent|quality)|view comments)/u.test(key)
    && (!endsSentence(text) || wordCount(text) <= 24);
};

const isPointed = opensAs('>»→►▶\ud83d', /^(?:>>+|»|→|►|▶|👉)\s*\S/u);
const isLedToMore = opensAs('rasmydgebiw', /^(?:read more|read also|also read|read next|read|see also|also see|related(?: (?:story|stories|article|articles|news|links?|reading|coverage))?|more on this|more(?: from \p{L}+(?: \p{L}+)?)?|recommended|you may (?:also )?like|must read|dive deeper|go deeper|don't miss|watch also|editor's picks?|background|in case you missed it)\s*[:|>»→–—]\s*\S/u);
const isRelated: Test = (text, key) => text.length <= 240 && ((key.includes(':') || key.includes('|')) && relatedHeadings.has(key.split(/\s?[:|]\s/, 1)[0] ?? '') && /^[^:|]{3,40}[:|]\s\S/.test(key) && !/^(?:latest|background|comment|analysis|related)\b/.test(key) || isLedToMore(key) || isPointed(text)) && !/^background\s*[–—]/.test(key);

const isAddress = opensAs('hw', /^(?:https?:\/\/|www\.)\S+$/);
const asksToCite = opensAs('chamvib', /^(?:cite (?:this|as)|citation|how to cite|apa|mla|chicago|harvard|vancouver|ieee|bibtex)(?::|\s*$| (?:this )?(?:article|style|format)\b)/);

const isCitation: Test = (text, key) => {
  if (isAddress(key)) return true;
  if (!((key.includes('://') || key.includes('[') || key.includes('doi.org')) && /https?:\/\/|\[internet\]|\[online\]|\[accessed|doi\.org/.test(key))) return text.length < 120 && asksToCite(key);
  return /retrieved (?:from|on|\w+ \d)|\[internet\]|\[online\]|\[?accessed|available (?:from|at)?\s?:|viewed \d|\bcite\b|»|\| ?https?:\/\//.test(key)
    || /^[“"'].{5,300}[”"'.].{0,120},\s?<?https?:\/\/\S+$/.test(key)
    || /^(?:source|link|url|original|permalink|short ?link|via|originally published at|article link|read (?:more|the original)|more)(?: (?:url|link|article|source))?(?: (?:at|here|from))?\s?:?\s?<?https?:\/\/\S+$/.test(key);
};

const opensWithRights = opensAs('©(c&', /^(?:©|\(c\)|copyright\b|&copy;)/);
const forbidsUse = opensAs('t', /^this (?:material|article|story|content|work) may not be (?:published|reproduced|copied)/);
const grantsUse = opensAs('nrult', /^(?:no part of this|reproduction|republication|republished with permission|reprinted with permission|reprinted by permission|used with permission|licen[sc]ed under|this work is licen[sc]ed)/);

const isCopyright: Test = (text, key) => {
  if (text.length > 420) return false;
  if (opensWithRights(key)) return /^(?:©|\(c\) ?\d|copyright ?(?:©|\(c\)|\d{4}|by\b|reserved|notice)|&copy;)/.test(key) || /all rights reserved/.test(key) || (/\b(?:19|20)\d\d\b/.test(key) && wordCount(text) <= 10 && !endsSentence(text.replace(/\.$/, '')));
  const hasRight = key.includes('right');
  if (hasRight && key.includes('all rights reserved')) return true;
  return (key.includes('©') || key.includes('(c)') || (hasRight && key.includes('copyright'))) && /(?:©|\(c\)|copyright) ?(?:19|20)\d\d/.test(key) && wordCount(text) <= 14
    || forbidsUse(key)
    || grantsUse(key) && !/\b(?:said|says|told)\b/.test(key);
};

const listsTags = opensAs('tkfclpimh', /^(?:tags?|tagged(?: (?:with|in|as))?|topics?|keywords|filed under|categor(?:y|ies)|labels|posted in|in this story|more about|hashtags)\s*:\s*\S/);
const isHashtags = opensAs('#', /^#[\p{L}\d_]+(?:[\s,]+#[\p{L}\d_]+)*$/u);
const tagHeadings: ReadonlySet<string> = new Set(['tags', 'topics', 'keywords', 'filed under', 'categories', 'related topics']);

const isTags: Test = (text, key) => text.length <= 400 && key.includes(':') && listsTags(key) && !endsSentence(text) || isHashtags(text) || tagHeadings.has(key);

const PUBLISHED_IN = /^[([]?(?:first |originally )?(?:published|appeared|printed) in (?:the )?\p{Lu}.{1,70}$|^[([]?(?:this|the|a version of this|an earlier version of this) (?:article|story|report|piece|post|op-ed|interview|version).{0,60}\b(?:appear(?:s|ed)|(?:was|is) (?:first |originally |also )?(?:published|printed|produced|posted|written)|(?:was|is) republished|(?:first|originally) (?:appeared|ran))\b.{1,220}$/iu;
export const isPublishedIn: Test = (text) => text.length <= 360 && PUBLISHED_IN.test(text) && (/^\(?(?:this|a version|an earlier|the) /i.test(text) || dateIn(text) !== null || !endsSentence(text));

const STAMP = /^(?:(?:last |first |originally |date )?(?:updated?|modified|published|posted|edited|revised|issued|created|uploaded|released|reviewed)(?: (?:on|at|date|online|time))?\b|date\b|pub(?:lication)? date\b|on\b|as of\b)/;
const wasUpdated = opensAs('lupm', /^(?:last )?(?:updated?|published|posted|modified):? .{0,20}\b(?:ago|today|yesterday|just now|hours?|minutes?)$/);

/** Nothing but dates, with the words that label them and perhaps a section or place. */
export const isDateLine: Test = (text, key) => {
  if (text.length > 140) return false;
  if ((key.endsWith('ago') || key === 'just now') && /^(?:an?|\d{1,2}|just now|yesterday|today)(?: (?:second|minute|min|hour|hr|day|week)s? ago)?$/.test(key)) return true;
  if (wasUpdated(key)) return true;
  if (!hasDigit(key)) return false;
  if (dateIn(text) === null) return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?[a-z]{0,4})$/.test(key);
  const rest = besidesDates(text);
  if (rest === '') return true;
  return STAMP.test(key) && wordCount(rest) <= 4 && !endsSentence(text);
};

const BIO = /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:(?:is|was) (?:an?|the|our|based|chief|senior|deputy|head|editor)|covers|writes|reports (?:on|from|for))\b.{0,200}\b(?:for (?:the )?\p{Lu}|at (?:the )?\p{Lu}|correspondent|reporter|writer|columnist|editor|journalist|covers|contributor|bureau|based in|on politics|author of|follow|tweets|professor)\b/u;
const asksToFollow = opensAs('fec', /^(?:follow|email|contact) (?:\p{L}+ ){1,3}(?:on (?:twitter|x|facebook)|at) ?:? ?\S*@\S+\.?$/u);
const speaksOfWriter = opensAs('t', /^the (?:writer|author|views|opinions?) (?:is|are|expressed)\b.{0,260}/);

const isBio: Test = (text, key) => text.length <= 500 && /\b(?:follow (?:him|her|them) on|tweets? (?:at|@)|(?:he|she|they) can be reached at|can be reached at|reach (?:him|her|them) at|contact (?:him|her|them) at)\b/.test(key)
  || text.length < 120 && asksToFollow(key)
  || key.includes('@') && /^(?:@\w{2,20}|[\w.+-]{1,60}@[\w.-]{1,60}\.\w{2,10})$/.test(key)
  || (text.length <= 360 && BIO.test(text) && /\b(?:writes|covers|covering|follow|reporter (?:at|for|with|in)|correspondent (?:at|for|with|in|based)|columnist (?:at|for|with)|staff writer|author of|editor (?:at|of)|bureau|based in|tweets|views expressed)\b/.test(key) && !/\b(?:said|told|according)\b/.test(key))
  || speaksOfWriter(key) && /\b(?:author|writer|column|views|own|reflect|correspondent|journalist)\b/.test(key) && text.length <= 400;

const isAdvertisement: Test = (text, key) => text.length < 90 && ( /^(?:-+ ?)?(?:advertisements?|ad(?:vert)?|sponsored(?: by .{1,40})?|sponsored content|promoted content|paid (?:post|content)|partner content)(?: ?-+)?$/.test(key)
  || /^(?:article|story) continues (?:below|after)|^(?:skip|remove|close) ads?\b|^scroll (?:down )?to continue/.test(key));

const CRUMB = /[|›»>·•/]/;

const leadsElsewhere = opensAs('sjgbr', /^(?:skip to|jump to|go to|back to|return to) (?:main |the |site |page )?(?:content|navigation|search|footer|top|home|menu|homepage|home page|news|article)/);

const isNavigation: Test = (text, key) => {
  if (text.length > 240) return false;
  if (navigation.has(key)) return true;
  if (leadsElsewhere(key)) return true;
  if (!mayHaveCells(text)) return key.includes('/') && isParted(key);
  const cells = cellsIn(text.includes(':') ? text.replace(/^\p{L}+:\s/u, '') : text);
  if (cells.length >= 3 && cells.every((cell) => wordCount(cell) <= 3 && !/\d/.test(cell)) && cells.some((cell) => navigation.has(keyOf(cell)))) return true;
  return isParted(key);
};

/** Whether most parts of a line are labels of menus. */
const isParted = (key: string): boolean => {
  if (!CRUMB.test(key)) return false;
  const crumbs = key.split(/\s*(?:[|›»>·•]|\s\/\s)\s*/).filter(Boolean);
  return crumbs.length >= 2 && crumbs.filter((crumb) => navigation.has(crumb)).length >= Math.max(1, crumbs.length / 2) && crumbs.every((crumb) => wordCount(crumb) <= 4);
};

const mayCountComments = beginsWith(`(${DIGITS}cvlyrns`);

const isComments: Test = (_, key) => commentHeadings.has(key.endsWith(':') ? key.slice(0, -1) : key) && key !== 'discussion' && key !== 'comment' && key !== 'newest' && key !== 'oldest'
  || mayCountComments(key) && /^(?:\(?\d{1,5}\)? (?:comments?|replies|responses|thoughts on .{0,200})|comments? ?\(\d{1,5}\)|view (?:all )?\d* ?comments?.{0,12}|leave a (?:reply|comment).{0,40}|your email address will not be published.{0,80}|required fields are marked.{0,10}|notify me of .{0,80}|save my name, email.{0,100}|comments (?:are )?(?:closed|disabled|off).{0,40}|(?:log|sign) in to (?:comment|reply|leave).{0,40}|you must be logged in.{0,60})$/.test(key);

const FEEDBACK = /^(?:report (?:an?|this|any) (?:\p{L}+ ){0,2}(?:error|errors|typo|mistake|issue|problem|correction|inaccuracy|inaccuracies|story|article|content)|(?:suggest|submit|request) (?:an? )?(?:correction|edit|clarification)s?|(?:spotted|see|found|noticed|seen) (?:an? )?(?:\p{L}+ )?(?:error|mistake|typo|something wrong)s?\b.{0,60}|(?:send|give|leave|share|provide)(?: us)?(?: your)? feedback|was this (?:article|story|page) (?:helpful|useful|interesting|informative)|rate this (?:article|story))(?: (?:to|in|on|with|about) (?:\p{L}+ ?){1,4})?[.?!]?$/u;

const isResidue: Test = (text, key) => residues.has(key) || (text.length <= 100 && FEEDBACK.test(key)) || (text.length <= 40 && text.endsWith('logo') && /^(?:[\p{L}.&'’-]+ ){1,4}logo$/u.test(text)) || /^(?:image|photo|video|figure|slide)(?: \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?)?$/.test(key) || /^[-–—=_*•·.~#\s]{2,}$/.test(text);

const tests: Readonly<Record<Form, Test>> = {
  end: (_, key) => endMarks.has(key),
  citation: isCitation,
  copyright: isCopyright,
  'published-in': isPublishedIn,
  date: isDateLine,
  advertisement: isAdvertisement,
  'related-heading': (_, key) => relatedHeadings.has(/[:>»→…]$/.test(key) ? key.replace(/\s?[:>»→…]+$/, '') : key),
  comments: isComments,
  residue: isResidue,
  navigation: isNavigation,
  share: isShareBar,
  tags: isTags,
  related: isRelated,
  promotion: isPromotion,
  credit: isCreditLine,
  caption: isCaption,
  byline: (text) => bylineOf(text, 'anywhere') !== null,
  bio: (text, key) => bioHeadings.has(key) || isBio(text, key),
};

const inOrder: readonly Test[] = FORMS.map((form) => tests[form]);

/** The form of a line that by itself shows it to be furniture, or null; `inside`: the cues of its text, `ask` says which forms are tried. */
export const formOf = (text: string, inside?: readonly string[], ask: (text: string, key: string) => number = askedOf): Form | null => {
  if (text.length > LONGEST && !/https?:\/\//.test(text.slice(-200))) return null;
  if (text.length > 4 * LONGEST || !mayBeFurniture(text, inside)) return null;
  const key = keyOf(text);
  const asked = ask(text, key);
  for (let at = 0; at < FORMS.length; at += 1) if ((asked & (1 << at)) !== 0 && inOrder[at]!(text, key)) return FORMS[at]!;
  return null;
};
