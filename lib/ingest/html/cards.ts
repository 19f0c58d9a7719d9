import type { Box, Page } from './page.ts';
import { isRunning, linkShare, opensLinked, sums } from './prose.ts';

const LONGEST_CARD = 900;
const FEWEST = 3;
const LINKED_TITLE = 15;

/** What template a box is made by, as far as it says. */
export const nameOf = ({ element: { tag, attributes } }: Box): string => `${tag} ${(attributes.get('class') ?? '').trim().split(/\s+/, 1)[0]}`;

/** The entries of lists of stories, list by list: at least three sisters of one make, each with a linked title and hardly any text. */
export const cardsOf = ({ blocks, boxes }: Page): readonly (readonly Box[])[] => {
  const length = sums(blocks, ({ text }) => text.length);
  const running = sums(blocks, (block) => (isRunning(block) ? 1 : 0));
  const titles = sums(blocks, (block) => ((linkShare(block) > 0.6 && block.text.length >= LINKED_TITLE) || opensLinked(block) ? 1 : 0));
  const sisters = new Map<Box, Map<string, Box[]>>();
  for (const box of boxes) {
    if (box.parent === null || box.first === box.end || /^(?:p|blockquote|h[1-6])$/.test(box.element.tag)) continue;
    const groups = sisters.get(box.parent) ?? new Map<string, Box[]>();
    sisters.set(box.parent, groups);
    const name = nameOf(box);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [box]); else group.push(box);
  }
  return [...sisters.values()].flatMap((groups) => [...groups.values()]).filter((group) => group.length >= FEWEST).map((group) => {
    const cards = group.filter((box) => length(box) <= LONGEST_CARD && running(box) <= 2 && titles(box) >= 1);
    return cards.length >= FEWEST && cards.length >= 0.6 * group.length ? cards : [];
  });
};

const REPLY = /^(?:log in to )?(?:reply|respond|responder|répondre|antworten|rispondi|balas|svar|svara|beantwoorden|ответить|odpowiedz|yanıtla|回复|返信)$/i;
const LONGEST_REPLY = 24;
const FEWEST_REPLIES = 2;

/** The part that holds all places to answer a reader's comment, where it holds no main heading; null: there is none. */
export const threadOf = ({ blocks, boxes }: Page): Box | null => {
  const places = blocks.flatMap(({ text }, at) => (text.length < LONGEST_REPLY && REPLY.test(text) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length < FEWEST_REPLIES) return null;
  const thread = boxes.findLast((box) => box.first <= first && box.end > last) ?? null;
  return thread === null || thread.parent === null || blocks.slice(thread.first, thread.end).some(({ box }) => box.element.tag === 'h1') ? null : thread;
};
