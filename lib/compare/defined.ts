import { WISHES, WISHES_FOR } from '#lib/lexicon/prospects.ts';
import { KINDS_OF_STATISTIC, SAME_STATISTIC, STATISTICS } from '#lib/lexicon/statistics.ts';
import type { Token } from '#lib/model/index.ts';
import { nounOf, verbOf, type Subject } from '#lib/subject/index.ts';
import { bare } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';
import { quoted } from './notation.ts';
import type { Difference, Statement } from './stated.ts';

type Statistic = Readonly<{ name: string; kinds: ReadonlySet<string>; others: ReadonlySet<string> }>;

/**
 * What statistic a figure is of, with the words before its name: `kinds` that always make it another one ("core", "youth"),
 * `others` that may ("retail").
 */
const statisticOf = onceFor(({ claim: { quantity } }: Subject): Statistic | null => {
  const words = (quantity?.measured ?? '').split(/\s+/).map((word) => bare(word));
  const stop = words.findIndex((word) => /^(?:of|in|on|at|for|from|to|by|with|among|per)$/.test(word));
  const group = (stop < 0 ? words : words.slice(0, stop)).filter((word) => !/['’]s?$/.test(word));
  const found = group.findLastIndex((word) => STATISTICS.has(nounOf(word)));
  // "the unemployment rate" is unemployment.
  const at = group[found] === 'rate' && STATISTICS.has(nounOf(group[found - 1] ?? '')) ? found - 1 : found;
  const name = nounOf(group[at] ?? '');
  if (at < 0) return null;
  const same = SAME_STATISTIC.get(name);
  const others = group.slice(0, at).filter((word) => same?.has(word) !== true);
  return { name, kinds: new Set(others.filter((word) => KINDS_OF_STATISTIC.has(word) || STATISTICS.has(nounOf(word)))), others: new Set(others) };
});

const lacks = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].some((word) => !all.has(word));

/** "Core inflation" and "inflation", "public debt" and "domestic debt": two statistics. */
export const statistic = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [statisticOf(a.subject), statisticOf(b.subject)];
  if (one === null || two === null || one.name !== two.name) return null;
  const bothTold = one.others.size > 0 && two.others.size > 0 && lacks(one.others, two.others) && lacks(two.others, one.others) && (one.kinds.size > 0 || two.kinds.size > 0);
  if (!bothTold && !lacks(one.kinds, two.kinds) && !lacks(two.kinds, one.kinds)) return null;
  return { kind: 'definition', weight: 'explains', sentence: `one is of ${named(a)}, the other of ${named(b)}` };
};

const named = ({ claim: { quantity } }: Statement): string => quoted(quantity?.measured ?? '');

const tokensOf = ({ document, sentence }: Subject): readonly Token[] => {
  const range = document.sentences[sentence];
  return range === undefined ? [] : document.tokens.slice(range.firstToken, range.endToken);
};

// What a figure is told without, or with beside what its name says (own list).
const WITHOUT = /^(?:excluding|exclud\w+|excl|without|except|barring|minus)$/;
const WITH_REACH = 12;

/** "not counting the attackers", "excluding land"; before its verb also "including those held by banks". */
const exceptionOf = onceFor((subject: Subject): string | null => {
  const { claim: { span, quantity } } = subject;
  const tokens = tokensOf(subject);
  const at = tokens.findIndex(({ end }) => end > span.start);
  const { text } = subject.document.article;
  const upTo = (from: number): string => {
    const end = tokens.findIndex((token, index) => index > from && (/^[,;:.()]$/.test(token.text) || token.text === '—'));
    return text.slice(tokens[from]?.start ?? 0, tokens[(end < 0 ? tokens.length : end) - 1]?.end ?? 0);
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index]!, tokens[index + 1]];
    if (Math.abs(index - at) > WITH_REACH) continue;
    // "90,000 homes were without electricity": what befell them.
    const befell = token.norm === 'without' && /^(?:be|is|are|was|were|been|left|remained?|still|live|living)$/.test(tokens[index - 1]?.norm ?? '');
    // "left villages without bread and forced 2,600 from their homes": another clause.
    const between = index < at ? tokens.slice(index + 1, at) : tokens.slice(at + 1, index);
    const elsewhere = token.norm === 'without' && between.some(({ tag }) => tag === 'VERB' || tag === 'CCONJ');
    const left = (WITHOUT.test(token.norm) && !befell && !elsewhere) || (token.norm === 'not' && (next?.norm === 'counting' || next?.norm === 'including'));
    const held = index < at && token.norm === 'including' && tokens[index - 1]?.text === ',' && quantity?.dimension !== 'count';
    // "including $3 billion for roads" tells of a part.
    if ((left || held) && !tokens.slice(index + 1, index + 4).some(({ tag }) => tag === 'NUM')) return upTo(index);
  }
  return null;
});

/** One figure is said to leave something out, or to take something in, and the other is not. */
export const exception = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [exceptionOf(a.subject), exceptionOf(b.subject)];
  if ((one === null) === (two === null)) return null;
  return { kind: 'definition', weight: 'explains', sentence: `only one of them is told ${quoted(one ?? two ?? '')}` };
};

const WISH_REACH = 14;
const WISHED_REACH = 5;

/** "is expected to reach" tells what will be, as "will be" does. */
const isPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.norm === 'to' && /^(?:is|are|was|were|be|been)$/.test(tokens[at - 1]?.norm ?? '');

const isWish = (tokens: readonly Token[], at: number): boolean => {
  if (isPlan(tokens, at)) return false;
  const verb = verbOf(tokens[at]?.norm ?? '');
  // Who "wants to sell" plans it.
  if (verb === null || tokens[at]?.tag !== 'VERB' || tokens[at + 1]?.norm === 'to') return false;
  return WISHES.has(verb) || (WISHES_FOR.has(verb) && tokens[at + 1]?.norm === 'for');
};

/** The word by which a figure is told as wanted, expected or feared: "had asked for a cut of 200 points", "the 12 per cent sought by nurses". */
const wishOf = onceFor((subject: Subject): string | null => {
  const { claim: { span } } = subject;
  const tokens = tokensOf(subject);
  const [from, to] = [tokens.findIndex(({ end }) => end > span.start), tokens.findLastIndex(({ start }) => start < span.end)];
  for (let at = from - 1; at >= Math.max(0, from - WISH_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:“”"—]$/.test(token.text) || token.tag === 'CCONJ' || token.tag === 'NUM') break;
    if (isWish(tokens, at)) return token.text;
  }
  for (let at = to + 1; at < Math.min(tokens.length, to + 1 + WISHED_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:“”"—]$/.test(token.text) || token.tag === 'NUM' || token.norm === 'than') break;
    if (isWish(tokens, at) && (token.norm.endsWith('ed') || token.norm === 'sought' || token.norm === 'forecast') && tokens[at + 1]?.norm !== 'to') return token.text;
  }
  return null;
});

// What is itself a figure that somebody asks or expects.
const ASKED: ReadonlySet<string> = new Set('price tag offer bid demand claim estimate forecast projection target goal request proposal'.split(' '));

/** What was wanted, expected or feared, and what came. */
export const prospect = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [wishOf(a.subject), wishOf(b.subject)];
  if ((one === null) === (two === null)) return null;
  const [wished, other] = one === null ? [b, a] : [a, b];
  // What will be is as much expected as what is forecast.
  if (other.subject.happening.planned || other.subject.heads.some((head) => ASKED.has(head))) return null;
  return { kind: 'definition', weight: 'unless-same', sentence: `only ${quoted(wished.claim.span.text)} is told as wanted or expected (${quoted(one ?? two ?? '')})` };
};
