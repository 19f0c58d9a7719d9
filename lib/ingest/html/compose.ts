import { spanOf } from '#lib/model/index.ts';
import type { Article } from '#lib/model/index.ts';
import { bodyOf, dateGiven } from '../article.ts';
import type { Given } from '../article.ts';
import type { Part, Rule } from '../anatomy.ts';
import { endsSentence } from '../blocks.ts';
import { bylineOf } from '../byline.ts';
import { NO_FIELDS } from '../fields.ts';
import { formOf } from '../forms.ts';
import { identify } from '../identity.ts';
import { isNameList, outletNamed } from '../names.ts';
import { statedIn } from '../stated.ts';
import type { Facts } from './facts.ts';
import { languageIn } from './foreign.ts';
import { titleKey } from './head.ts';
import type { Judgement } from './judge.ts';
import type { Page } from './page.ts';
import { namesOf } from './signers.ts';
import type { Reason } from './draft.ts';

/** A paragraph of the text to be; `rule` as in plain text: null where it belongs to the article. */
type Line = Readonly<{ text: string; rule: Rule | null }>;

const SHORTEST_PARAGRAPH = 60;

/** Lines broken by hand that are paragraphs each become paragraphs; those of an address or a verse stay together. */
const paragraphsOf = (text: string): readonly string[] => {
  if (!text.includes('\n')) return [text];
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.every((line) => line.length >= SHORTEST_PARAGRAPH || endsSentence(line)) ? lines : [lines.join('\n')];
};

const SIGNING: ReadonlySet<Reason> = new Set<Reason>(['signature', 'head', 'subtitle']);
const KEPT = ['byline', 'caption', 'copyright', 'credit', 'date', 'published-in'] as const;
const isKept = (reason: Reason): reason is (typeof KEPT)[number] => KEPT.some((kept) => kept === reason);
const LONGEST_KEPT = 700;

const ruleOf = (line: string, reason: Reason, byline: string | null): Rule | null => {
  if (byline !== null && titleKey(line) === titleKey(byline)) return 'byline';
  const form = formOf(line);
  if (reason !== 'caption' && form !== 'credit' && form !== 'date' && isNameList(line)) return 'byline';
  if (form !== null) return isKept(form) ? form : null;
  if (isKept(reason)) return reason;
  if (bylineOf(line, 'head') !== null) return 'byline';
  return reason === 'subtitle' || (reason === 'head' && endsSentence(line)) ? 'teaser' : null;
};

const linesOf = ({ blocks }: Page, { reasons }: Judgement, byline: string | null): readonly Line[] => blocks.flatMap(({ text }, at): Line[] => {
  const reason = reasons[at]!;
  if (reason === null) return paragraphsOf(text).map((line) => ({ text: line, rule: null }));
  if ((!SIGNING.has(reason) && !isKept(reason)) || text.length > LONGEST_KEPT) return [];
  return text.split('\n').flatMap((raw) => {
    const line = raw.trim();
    const rule = line === '' ? null : ruleOf(line, reason, byline);
    return rule === null ? [] : [{ text: line, rule }];
  });
});

const clean = (value: string | null | undefined): string | null => (value?.trim() ?? '') || null;

const zoned = (published: string | null, stated: string | null): string | null =>
  (published !== null && published.length === 10 && stated?.startsWith(published) === true ? stated : published ?? stated);

/** What is put where a page breaks off without saying so in its text. */
const CUT = '[…]';

/** Agencies that sign the article in a byline of several parts, each with the line that says so. */
const withAgencies = (credits: Article['agencies'], named: readonly string[], text: string, parts: readonly Part[]): Article['agencies'] => [
  ...credits,
  ...named.filter((name) => !credits.some((credit) => credit.name === name)).flatMap((name) => {
    const line = parts.find((part) => part.rule === 'byline' && part.text.includes(name));
    return line === undefined ? [] : [{ name, evidence: spanOf(text, line.start, line.end) }];
  }),
];

export type Whole = 'whole' | Readonly<{ cut: string | null }>;

/**
 * Makes the article of a judged page: headline, then what signs it and its text in the order of the page, an empty line
 * between. On a page the headline stands apart from the body. Where the page holds back the rest, its own words for that (or an ellipsis) end the body.
 */
export const compose = (name: string, page: Page, judgement: Judgement, facts: Facts, whole: Whole, given: Given): Article => {
  const shown = judgement.headline === null ? null : page.blocks[judgement.headline]!.text.replace(/\s+/g, ' ');
  const title = shown ?? facts.titles[0] ?? null;
  const lines: Line[] = [...(title === null ? [] : [{ text: title, rule: null }]), ...linesOf(page, judgement, facts.byline)];
  for (const agency of facts.agencies) {
    if (!lines.some(({ text, rule }) => rule !== null && text.includes(agency))) lines.splice(title === null ? 0 : 1, 0, { text: agency, rule: 'credit' });
  }
  if (whole !== 'whole') lines.push({ text: whole.cut ?? CUT, rule: null });
  const parts: Part[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    parts.push({ start: text.length, end: text.length + line.text.length, text: line.text, gap: true, rule: line.rule });
    text += line.text;
  }
  const headline = title === null ? null : 0;
  const stated = statedIn(text, { parts, headline, fields: NO_FIELDS });
  const body = parts.flatMap((part) => (part.rule === null ? [part.text] : [])).join(' ');
  const ownOutlet = facts.outlet ?? stated.outlet ?? facts.host;
  const signed = stated.byline === null ? null : namesOf([stated.byline], ownOutlet);
  const published = clean(given.published);
  const outlet = clean(given.outlet);
  return {
    id: identify(text),
    path: name,
    url: clean(given.url) ?? facts.url ?? stated.url,
    outlet: outlet === null ? ownOutlet : outletNamed(outlet),
    title: clean(given.title) ?? title,
    byline: clean(given.byline) ?? facts.byline ?? signed?.byline ?? null,
    published: (published === null ? null : dateGiven(published)) ?? zoned(facts.published, stated.published),
    language: languageIn(body, facts.language),
    agencies: withAgencies(stated.agencies, signed?.agencies ?? [], text, parts),
    text,
    body: bodyOf({ parts, headline }, headline === null ? null : { start: 0, end: title!.length }).slice(headline === null ? 0 : 1),
  };
};
