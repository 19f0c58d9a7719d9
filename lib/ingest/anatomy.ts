import { blocksOf, endsSentence, isProse, wordCount } from './blocks.ts';
import type { Block } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { endsInDashedCredit } from './captions.ts';
import { insideOf } from './cues.ts';
import { fieldsOf, NO_FIELDS } from './fields.ts';
import type { Fields } from './fields.ts';
import { fold, signatureOf, startOf } from './fold.ts';
import { formOf } from './forms.ts';
import type { Form } from './asked.ts';
import { headFormOf } from './head.ts';
import { headlineAt, isTitleLike } from './headline.ts';
import { isClosingLine } from './tail.ts';

/** Why a block is furniture: its own form, or its place among the others. */
export type Rule = Form | 'field' | 'kicker' | 'dateline' | 'duplicate' | 'teaser' | 'after-end';

/** A block with the rule that makes it furniture; null: it belongs to the article. */
export type Part = Block & Readonly<{ rule: Rule | null }>;

export type Anatomy = Readonly<{ parts: readonly Part[]; headline: number | null; fields: Fields }>;

/** What the passes below share; each writes its rule where none stands yet. */
type Draft = Readonly<{ blocks: readonly Block[]; rules: (Rule | null)[]; forms: readonly (Form | null)[]; headline: number | null; firstProse: number; lastProse: number }>;

const mark = (draft: Draft, at: number, rule: Rule): void => {
  if (at !== draft.headline && draft.rules[at] === null) draft.rules[at] = rule;
};

/** Words of menus also serve as subheads and table labels: between paragraphs they need a neighbour that is furniture. */
const keepLonelyLabels: Pass = ({ forms, rules, firstProse, lastProse }) => {
  const weak = (form: Form | null | undefined): boolean => form === 'navigation' || form === 'residue';
  for (let at = firstProse + 1; at < lastProse; at += 1) {
    if (forms[at] !== 'navigation') continue;
    const neighbours = [forms[at - 1], forms[at + 1]];
    if (!neighbours.some((form) => form !== null && form !== undefined && (!weak(form) || form === 'navigation'))) rules[at] = null;
  }
};

type Pass = (draft: Draft) => void;

/** Site names, sections, bare names and datelines around the headline. */
const labels: Pass = (draft) => {
  const { blocks, forms, rules, headline, firstProse } = draft;
  for (let at = 0; at < Math.min(firstProse, blocks.length); at += 1) {
    if (at === headline || rules[at] !== null) continue;
    const rule = headFormOf(blocks, forms, at, headline);
    if (rule !== null) mark(draft, at, rule);
  }
};

const REPEATED = 40;
const LIST_ITEM = 100;
const SHORTEST_DATELINE_STORY = 2;

const captions: Pass = (draft) => {
  const { blocks, forms, rules, firstProse, lastProse } = draft;
  const credited = blocks.flatMap((block, at) => (rules[at] === null && endsInDashedCredit(block.text) ? [at] : []));
  const distinct = new Map(credited.map((at) => [fold(blocks[at]!.text), at]));
  const times = new Map<string, number>();
  for (const at of credited) {
    const key = fold(blocks[at]!.text);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const at of credited) {
    const leads = at === firstProse && lastProse > at && distinct.size < SHORTEST_DATELINE_STORY;
    if ((times.get(fold(blocks[at]!.text)) ?? 0) > 1 || leads) mark(draft, at, 'caption');
  }
  const grouped = blocks.some(({ gap }, at) => at > 0 && gap);
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (grouped && block.gap && next?.gap === false && rules[at + 1] === 'caption' && forms[at] === null && isTitleLike(block) && wordCount(block.text) <= 12) mark(draft, at, 'caption');
  });
};

const duplicates: Pass = (draft) => {
  const { blocks, rules, headline, firstProse } = draft;
  const seen = new Map<number, number>();
  const starts = blocks.map(({ text }) => startOf(text));
  const alike = new Set<number>();
  const met = new Set<number>();
  for (const start of starts) (met.has(start) ? alike : met).add(start);
  blocks.forEach(({ text }, at) => {
    if (rules[at] !== null || !alike.has(starts[at]!)) return;
    const key = signatureOf(text);
    const earlier = seen.get(key);
    if (earlier === undefined || fold(text).toLowerCase() !== fold(blocks[earlier]!.text).toLowerCase()) {
      if (earlier === undefined) seen.set(key, at);
      return;
    }
    if (earlier !== headline && (text.length < REPEATED || !(endsSentence(text) || text.length >= LIST_ITEM))) return;
    if (earlier === firstProse && at > earlier + 1) {
      mark(draft, earlier, 'duplicate');
      seen.set(key, at);
    } else mark(draft, at, 'duplicate');
  });
};

const ELLIPSIS = /(?:\.{3}|…|\[…\]|\[\.{3}\])["”’]?$/;
const LONGEST_ELLIPSIS = 6;

const isCut = (text: string): boolean => ELLIPSIS.test(text.slice(-LONGEST_ELLIPSIS));

/** A blurb cut short whose words stand in full elsewhere. */
const shortened: Pass = (draft) => {
  const { blocks, rules } = draft;
  const cut = blocks.flatMap(({ text }, at) => (rules[at] === null && text.length >= REPEATED && isCut(text) ? [at] : []));
  if (cut.length === 0) return;
  const byStart = new Map(blocks.map(({ text }, at) => [fold(text.slice(0, 2 * REPEATED)).slice(0, 32), at]));
  for (const at of cut) {
    const words = fold(blocks[at]!.text.replace(ELLIPSIS, ''));
    const whole = byStart.get(words.slice(0, 32));
    if (whole !== undefined && whole !== at && fold(blocks[whole]!.text).startsWith(words)) mark(draft, at, 'teaser');
  }
};

const isRelatedItem = (draft: Draft, at: number): boolean =>
  draft.forms[at] !== null || (isTitleLike(draft.blocks[at]!) && wordCount(draft.blocks[at]!.text) >= 3);

/** The titles of other stories under "Related", "Read more" and their like. */
const relatedLists: Pass = (draft) => {
  let at = (draft.headline ?? -1) + 1;
  while (at < draft.blocks.length) {
    const heading = draft.forms[at] === 'related-heading';
    at += 1;
    for (; heading && at < draft.blocks.length && isRelatedItem(draft, at); at += 1) mark(draft, at, 'related');
  }
};

/** Whether a block is prose of its own and not a list item, a date or the blurb of another story. */
const isOwnProse = ({ blocks, forms }: Draft, at: number): boolean => {
  const block = blocks[at];
  if (block === undefined || forms[at] !== null || !endsSentence(block.text) || isCut(block.text)) return false;
  const above = blocks[at - 1];
  return forms[at - 1] !== 'date' && !(forms[at - 2] === 'date' && above !== undefined && isTitleLike(above));
};

type Tail = Readonly<{ prose: number; other: number }>;

/** For every place, how many blocks from there on are prose of their own and how many are not. */
const tailsOf = (draft: Draft): readonly Tail[] => {
  const tails: Tail[] = [{ prose: 0, other: 0 }];
  for (let at = draft.blocks.length - 1; at >= 0; at -= 1) {
    const { prose, other } = tails.at(-1)!;
    tails.push(isOwnProse(draft, at) ? { prose: prose + 1, other } : { prose, other: other + 1 });
  }
  return tails.reverse();
};

const STRONG_ENDS: ReadonlySet<Form> = new Set<Form>(['published-in', 'end', 'copyright', 'comments']);
const WEAK_ENDS: ReadonlySet<Form> = new Set<Form>(['related-heading', 'credit', 'bio', 'tags', 'share']);

/** Cuts behind the line that ends the article, where what follows does not read as the article going on. */
const afterEnd: Pass = (draft) => {
  const { blocks, forms, rules } = draft;
  const sizes = blocks.map((block, at) => (forms[at] === null && rules[at] === null && endsSentence(block.text) ? block.text.length : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  let open = 0;
  const tails = tailsOf(draft);
  for (const [at, form] of forms.entries()) {
    before += sizes[at]!;
    if (sizes[at]! > 0) open += 1;
    const next = tails[at + 1];
    if (form === null || open === 0 || next === undefined || next.prose + next.other === 0) continue;
    const ends = form === 'comments' ? before >= total / 4
      : STRONG_ENDS.has(form) ? before >= total / 2 && next.other >= next.prose
      : WEAK_ENDS.has(form) && before >= total / 2 && next.prose === 0;
    if (!ends) continue;
    for (let after = at + 1; after < blocks.length; after += 1) mark(draft, after, 'after-end');
    return;
  }
};

const ENOUGH_TEASERS = 2;

/** A tail of other stories without any line that ends the article: titles, each with its date, and blurbs. */
const teaserRuns: Pass = (draft) => {
  const { blocks, forms, rules, firstProse } = draft;
  const starts = blocks.flatMap((block, at) => (at > firstProse + 1 && rules[at] === null && isTitleLike(block) && forms[at + 1] === 'date' ? [at] : []));
  const first = starts[0];
  if (first === undefined || starts.length < ENOUGH_TEASERS) return;
  const { prose, other } = tailsOf(draft)[first]!;
  if (other < prose) return;
  for (let at = first; at < blocks.length; at += 1) mark(draft, at, 'teaser');
};

/** What stands under the last paragraph and speaks of author, outlet or offers. */
const closing: Pass = (draft) => {
  const { blocks, rules, forms, lastProse } = draft;
  const signed = blocks.flatMap(({ text }, at) => (rules[at] === 'byline' ? [bylineOf(text, 'head')?.names ?? ''] : [])).filter(Boolean);
  for (let at = blocks.length - 1; at > 0 && at >= lastProse - 1; at -= 1) {
    if (forms[at] !== null || rules[at] !== null) continue;
    const rule = isClosingLine(blocks[at]!.text, signed);
    if (rule === null) break;
    mark(draft, at, rule);
  }
};

/** In this order: a pass relies on what those before it have marked. */
const passes: readonly Pass[] = [keepLonelyLabels, labels, captions, duplicates, shortened, relatedLists, teaserRuns, afterEnd, closing];

const POSITIONAL: ReadonlySet<Rule> = new Set<Rule>(['teaser', 'after-end', 'related', 'caption', 'kicker']);

/** Where the rules would leave hardly an article, they are wrong: first what was cut by place comes back, then all. */
const sparing = (draft: Draft): readonly (Rule | null)[] => {
  const { blocks, forms, rules } = draft;
  const size = (wanted: (at: number) => boolean): number => blocks.reduce((sum, { text }, at) => sum + (wanted(at) && endsSentence(text) ? text.length : 0), 0);
  const kept = size((at) => rules[at] === null);
  const cut = forms.includes('comments') ? 0 : size((at) => rules[at] !== null && forms[at] === null && POSITIONAL.has(rules[at]!));
  const spared = cut > 2 * kept ? rules.map((rule, at) => (rule !== null && forms[at] === null && POSITIONAL.has(rule) ? null : rule)) : rules;
  return spared.every((rule) => rule !== null) ? blocks.map(() => null) : spared;
};

/** Tells a text's article from its furniture; a text of one line is all article. */
export const anatomyOf = (text: string, titled: boolean): Anatomy => {
  const blocks = blocksOf(text);
  const typed = fieldsOf(blocks);
  const fields = typed.count < blocks.length ? typed : NO_FIELDS;
  const rest = blocks.length - fields.count;
  if (rest <= 1) return { parts: blocks.map((block, at) => ({ ...block, rule: at < fields.count ? 'field' : null })), headline: null, fields };
  const inside = insideOf(text);
  const forms = blocks.map((block, at) => (at < fields.count ? null : formOf(block.text, inside)));
  const headline = titled || fields.title !== null ? null : headlineAt(blocks, forms, fields.count);
  const prose = blocks.flatMap((block, at) => (at !== headline && at >= fields.count && forms[at] === null && isProse(block) ? [at] : []));
  const rules = forms.map((form, at): Rule | null => (at < fields.count ? 'field' : at === headline ? null : form));
  const draft: Draft = { blocks, rules, forms, headline, firstProse: prose[0] ?? blocks.length, lastProse: prose.at(-1) ?? -1 };
  for (const pass of passes) pass(draft);
  const spared = sparing(draft);
  return { parts: blocks.map((block, at) => ({ ...block, rule: spared[at] ?? null })), headline, fields };
};
