import type { Facts } from './facts.ts';
import type { Judgement } from './judge.ts';
import type { Page } from './page.ts';
import type { Whole } from './compose.ts';
import { isRunning, linkShare } from './prose.ts';

// What publishers put where the text is held back (own list).
const STUB = /\b(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|start (?:your|a) (?:free )?(?:trial|subscription)|unlock)\b.{0,80}\b(?:to (?:continue|keep|finish|read)|(?:the )?(?:full|rest|whole|entire|complete)|unlimited|access)\b|\b(?:to (?:continue|keep) reading|continue reading (?:this|the|your|with)|(?:this|the) (?:article|story|content|post) is (?:for|only|available|reserved|exclusive)[^.]{0,40}(?:subscribers|members|premium)|(?:subscriber|member|premium)s?[- ](?:only|exclusive)|want to (?:read|keep reading|continue)|you(?:'|’)ve (?:reached|read) your)\b/i;
const CONTINUES = /^(?:\W*(?:continue|keep) reading\W*|\W*read (?:more|the full (?:story|article)|full (?:story|article))\W*|\W*(?:view|see) full (?:article|story)\W*)$/i;
const BREAKS_OFF = /(?:\.\.\.|…)\]?["”’]?$/;
const LONGEST_STUB = 300;
const SHORT_BODY = 1500;
const HELD_BACK = 0.6;
const NEAR = 30;

const bodyOf = ({ blocks }: Page, { reasons }: Judgement): { letters: number; words: number; last: number } => {
  let [letters, words, last] = [0, 0, -1];
  blocks.forEach(({ text, size }, at) => {
    if (reasons[at] !== null) return;
    letters += size;
    words += text.split(/\s+/).length;
    last = at;
  });
  return { letters, words, last };
};

/** Whether the page gives the whole article; where it does not, its own words for that if it has any. */
export const wholeOf = (page: Page, judgement: Judgement, { schema }: Facts): Whole => {
  const { letters, words, last } = bodyOf(page, judgement);
  if (last === -1) return 'whole';
  const ending = page.blocks[last]!.text;
  if (BREAKS_OFF.test(ending) || CONTINUES.test(ending)) return 'whole';
  const after = page.blocks.slice(last + 1, last + 1 + NEAR);
  const stub = after.find(({ text, linked }) => text.length <= LONGEST_STUB && (STUB.test(text) || (CONTINUES.test(text) && linked > 0 && letters < SHORT_BODY)))?.text.replace(/\s+/g, ' ') ?? null;
  const held = schema.words !== null && words < HELD_BACK * schema.words;
  const short = letters < SHORT_BODY;
  if (!(held && (short || !schema.free)) && !(short && !schema.free) && !(short && stub !== null && STUB.test(stub))) return 'whole';
  return { cut: stub };
};

const ERROR = /\b(?:404|403|410|500|502|503|page (?:not|cannot be|can(?:'|’)t be|could not be) found|not found|page (?:you (?:requested|are looking for)|unavailable|no longer exists)|access (?:denied|to this page has been denied)|forbidden|service unavailable|internal server error|bad gateway|error)\b/i;
const ROBOT = /\b(?:just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|captcha|unusual (?:traffic|activity)|enable (?:javascript|cookies) (?:and cookies )?to continue|pardon our interruption|security check)\b/i;
const LOGIN = /\b(?:log ?in|sign in|please (?:log|sign) in|subscribe|register|create (?:an )?account|forgot(?:ten)? (?:your )?password)\b/i;

const LEAST = 120;
const LEAST_UNNAMED = 300;
const LIST = 15;
const STORY_TITLE = 25;

/** One sentence on why a page has no article, or null when it has one. */
export const problemOf = (page: Page, judgement: Judgement, facts: Facts): string | null => {
  const { letters, last } = bodyOf(page, judgement);
  const running = page.blocks.filter((block, at) => judgement.reasons[at] === null && isRunning(block)).length;
  const links = page.blocks.filter((block) => linkShare(block) > 0.6 && block.text.length >= STORY_TITLE).length;
  const named = `${facts.titles.join(' ')} ${judgement.headline === null ? '' : page.blocks[judgement.headline]!.text}`;
  const all = page.blocks.slice(0, 60).map(({ text }) => text).join(' ').slice(0, 4000);
  if (page.blocks.length === 0) return 'The page holds no text: it may be built by scripts when it is shown; open it in a browser and save it, or send what the browser shows.';
  const small = letters < 4 * LEAST_UNNAMED;
  if (small && (ROBOT.test(named) || (ROBOT.test(all) && letters < LEAST_UNNAMED))) return 'The page is a check against robots, not an article: open the address in a browser and save the page.';
  if (letters < LEAST_UNNAMED && !facts.isArticle && ERROR.test(named)) return `The page is an error message (“${(facts.titles[0] ?? named).trim().slice(0, 80)}”), not an article: check the address.`;
  const enough = facts.isArticle ? letters >= LEAST && last >= 0 : letters >= LEAST_UNNAMED && running > 0;
  const front = !facts.isArticle && links >= LIST && facts.url !== null && new URL(facts.url).pathname.length <= 1;
  if (enough && !front) return null;
  if (links >= LIST) return 'The page is a list of stories, not one article: give the address of the article itself.';
  if (LOGIN.test(all)) return 'The page asks to log in or subscribe and shows no article: open it in a browser where you are logged in and save it, or send what the browser shows.';
  return 'No article was found on the page: check the address, or paste the article’s text.';
};
