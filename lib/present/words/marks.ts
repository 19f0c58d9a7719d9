import type { ClaimKind, Finding, FlagReason, FlagStatus, Verdict } from '#lib/model/index.ts';
import { counts } from './counts.ts';
import { list, number } from './language.ts';

/** A sign and its word: marks are told by both, and only then by colour. */
type Mark = Readonly<{ sign: string; word: string }>;

/** What verdicts, states, findings, kinds and groups are called everywhere. */
export const marks = {
  verdicts: {
    conflict: { sign: '≠', word: 'conflict', meaning: 'The sources cannot both be right.' },
    variant: { sign: '~', word: 'reworded', meaning: 'One utterance, given in different words.' },
    scope: { sign: '∦', word: 'not comparable', meaning: 'The figures are about another time, place, group or unit.' },
    compatible: { sign: '≈', word: 'compatible', meaning: 'Not the same, yet all can be true together.' },
    agree: { sign: '=', word: 'agree', meaning: 'The same figure or the same words, rounding, units and typography aside.' },
    single: { sign: '1', word: 'one source', meaning: 'Only one of the articles says it.' },
  } satisfies Readonly<Record<Verdict, Mark & { meaning: string }>>,
  states: {
    same: { sign: '=', word: 'states the same' },
    wording: { sign: '~', word: 'other wording' },
    figure: { sign: '≈', word: 'other figure' },
    contradicts: { sign: '≠', word: 'contradicts' },
    source: { sign: '⇄', word: 'other source' },
    scope: { sign: '∦', word: 'not comparable' },
    omits: { sign: '–', word: 'omits' },
    truncated: { sign: '…', word: 'text incomplete' },
    predates: { sign: '‹', word: 'published before' },
  },
  findings: {
    'conflict': { sign: '≠', word: 'conflict' },
    'source': { sign: '≠', word: 'one source, two figures' },
    'speaker': { sign: '≠', word: 'two speakers' },
    'denied': { sign: '≠', word: 'denied' },
    'sum': { sign: '≠', word: 'does not add up' },
    'pair': { sign: '≠', word: 'units disagree' },
    'headline': { sign: '≠', word: 'headline and text' },
    'as-fact': { sign: '~', word: 'stated as fact' },
    'variant': { sign: '~', word: 'reworded' },
    'scope': { sign: '∦', word: 'not comparable' },
    'reuse': { sign: '↻', word: 'shared copy' },
  } satisfies Readonly<Record<Finding['kind'], Mark>>,
  kinds: {
    quantity: ['figure', 'figures'],
    quote: ['quote', 'quotes'],
    statement: ['statement', 'statements'],
  } satisfies Readonly<Record<ClaimKind, readonly [one: string, many: string]>>,
  groupings: { verdict: 'how the sources differ', topic: 'what they are about', text: 'the order of the texts' },
  sections: {
    differ: 'Where the sources differ', agree: 'Where they agree', single: 'In one source only', text: 'In the order of the texts',
    statements: 'Statements', nobodyNamed: 'Quotes of nobody named', otherFigures: 'Other figures',
  },
  /** What the figures of a dimension are called together. */
  dimensions: {
    count: 'Counts', money: 'Money', ratio: 'Shares and rates', duration: 'Durations and ages', age: 'Durations and ages', rank: 'Ranks',
    length: 'Distances and sizes', area: 'Distances and sizes', volume: 'Volumes and weights', mass: 'Volumes and weights', temperature: 'Temperatures',
  } as Readonly<Record<string, string>>,
  found: (kind: string, rule: string): string => `${kind}, found by the rule “${rule}”`,
  related: { sentence: 'in the same sentence', counts: 'counts the same', measures: 'measures the same', speaker: (name: string): string => `${name} too` },
  telling: {
    ownVoice: 'own voice',
    unnamed: (hedge: string): string => `“${hedge}”, nobody named`,
    nobodyNamed: 'nobody named',
    through: (origin: readonly string[], through: readonly string[]): string => (through.length === 0 ? list(origin) : `${list(origin)}, through ${list(through)}`),
  },
  family: {
    copyOf: (agency: string): string => `${agency}${agency.endsWith('s') ? '’' : '’s'} copy`,
    oneText: 'one text',
    inArticles: (copy: string, articles: number): string => `${copy} in ${counts.article(articles)}`,
    share: (copy: string, share: number): string => `${copy}, ${number(Math.round(share * 100))}\u00a0% the same words`,
  },
  story: (texts: string, claims: number, lines: number): string => `${texts} · ${counts.claim(claims)} in ${counts.line(lines)}`,
  flagReasons: {
    discrepancy: 'discrepancy between sources', misattribution: 'wrong source named', misquote: 'misquoted', extraction: 'misread by Claimline', other: 'something else',
  } satisfies Readonly<Record<FlagReason, string>>,
  flagStatuses: { open: 'open', resolved: 'resolved', dismissed: 'dismissed' } satisfies Readonly<Record<FlagStatus, string>>,
} as const;
