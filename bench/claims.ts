import type { Claim } from '#lib/model/index.ts';
import { sameBounds, sameValue, sameValueAndUnit } from './figures.ts';
import type { GoldClaim, GoldQuantity, GoldQuote } from './gold.ts';
import type { Match, Matching } from './match.ts';
import { fullName, sameHead, sameName } from './names.ts';
import type { Tally } from './tally.ts';

export type Tallies = ReadonlyMap<string, Tally>;
export type ClaimScore = Readonly<{ tallies: Tallies; errors: readonly string[] }>;

type Found = Match & Readonly<{ claim: Claim }>;
/** `silent`: follows from other checks, so its errors are listed there. */
type Check = Readonly<{ name: string; kind: GoldClaim['kind']; right: (match: Found) => boolean; wish: (gold: GoldClaim) => string; silent?: true }>;

const quantityCheck = (name: string, right: (gold: GoldQuantity, match: Found) => boolean, wish: (gold: GoldQuantity) => string): Check => ({
  name, kind: 'quantity',
  right: (match) => match.gold.kind === 'quantity' && match.claim.quantity !== null && right(match.gold, match),
  wish: (gold) => (gold.kind === 'quantity' ? wish(gold) : ''),
});

const quoteCheck = (name: string, right: (gold: GoldQuote, speaker: string | null) => boolean): Check => ({
  name, kind: 'quote',
  right: ({ gold, claim }) => gold.kind === 'quote' && claim.quote !== null && right(gold, claim.quote.speaker),
  wish: (gold) => (gold.kind === 'quote' ? `${gold.speaker}` : ''),
});

const interval = ({ low, high, unit }: Readonly<{ low: number | null; high: number | null; unit: string }>): string =>
  `${low ?? '…'}–${high ?? '…'} ${unit}`;

const unitIsRight = (gold: GoldQuantity, { claim, also }: Found): boolean => claim.quantity !== null && sameValueAndUnit(gold, claim.quantity, also);
const headIsRight = (gold: GoldQuantity, { claim, also }: Found): boolean =>
  also || [gold.head, ...(gold.orHead ?? [])].some((wanted) => sameHead(wanted, claim.quantity?.head ?? null));
const nameIs = (same: typeof sameName, wanted: string | null, given: string | null): boolean =>
  (wanted === null || given === null ? wanted === given : same(wanted, given));

const CHECKS: readonly Check[] = [
  quantityCheck('quantities found', () => true, interval),
  quantityCheck('value', (gold, { claim, also }) => claim.quantity !== null && sameValue(gold, claim.quantity, also), interval),
  quantityCheck('value and unit', unitIsRight, interval),
  quantityCheck('bounds', (gold, { claim, also }) => also || (claim.quantity !== null && sameBounds(gold, claim.quantity)),
    (gold) => `${gold.approximate ? '~' : ''}${gold.lowInclusive === false ? '(' : '['}${gold.highInclusive === false ? ')' : ']'}`),
  quantityCheck('measured head', headIsRight, (gold) => [gold.head, ...(gold.orHead ?? [])].join('/')),
  quantityCheck('change', (gold, { claim, also }) => also || (gold.change ?? null) === claim.quantity?.change, (gold) => gold.change ?? 'none'),
  { ...quantityCheck('value, unit and head', (gold, match) => unitIsRight(gold, match) && headIsRight(gold, match), () => ''), silent: true },
  quoteCheck('quotes found', () => true),
  quoteCheck('speaker', (gold, speaker) => nameIs(sameName, gold.speaker, speaker)),
  { ...quoteCheck('speaker in full', (gold, speaker) => nameIs(fullName, gold.speaker, speaker)), silent: true },
];

/** Scores one text. `where` begins each error line. */
export const scoreClaims = (where: string, matching: Matching): ClaimScore => {
  const checked = CHECKS.map((check) => [check.name, runCheck(where, check, matching)] as const);
  const parts = [...checked, ['attribution source', scoreSources(where, matching)] as const,
    ['hedged', scoreFlag(where, 'hedged', matching, (gold) => gold.hedged ?? false, ({ hedges }) => hedges.length > 0)] as const,
    ['negated', scoreFlag(where, 'negated', matching, (gold) => gold.negated ?? false, ({ negated }) => negated)] as const];
  return {
    tallies: new Map(parts.map(([name, { tally }]) => [name, tally])),
    errors: [...matching.extra.map(({ kind, span, rule }) => `${where}: extra ${kind} “${span.text}” (${rule})`), ...parts.flatMap(([, { errors }]) => errors)],
  };
};

type Part = Readonly<{ tally: Tally; errors: readonly string[] }>;

const runCheck = (where: string, { name, kind, right, wish, silent }: Check, { matches, extra }: Matching): Part => {
  const wanted = matches.filter(({ gold }) => gold.kind === kind);
  const found = wanted.flatMap((match): Found[] => (match.claim === null ? [] : [{ ...match, claim: match.claim }]));
  const wrong = found.filter((match) => !right(match));
  const missed = name.endsWith('found') ? wanted.filter(({ claim }) => claim === null) : [];
  return {
    tally: { right: found.length - wrong.length, given: found.length + extra.filter((claim) => claim.kind === kind).length, wanted: wanted.length },
    errors: silent === true ? [] : [
      ...missed.map(({ gold }) => `${where}: missed ${kind} “${gold.text}”`),
      ...wrong.map(({ gold, claim }) => `${where}: ${name} of “${gold.text}”: ${wish(gold)} expected, got ${said(name, claim)}`),
    ],
  };
};

const said = (name: string, { quantity, quote }: Claim): string => {
  if (quantity === null) return `${quote?.speaker ?? 'nobody'}`;
  switch (name) {
    case 'measured head': return `${quantity.head} (${quantity.measured})`;
    case 'change': return quantity.change ?? 'none';
    case 'bounds': return `${quantity.approximate ? '~' : ''}${quantity.lowInclusive ? '[' : '('}${quantity.highInclusive ? ']' : ')'}`;
    default: return interval(quantity);
  }
};

/** Each source of each found quantity counts once; a quote's source is its speaker, scored there. */
const scoreSources = (where: string, { matches }: Matching): Part => {
  const found = matches.flatMap(({ gold, claim, also }) => (claim === null || also || gold.kind !== 'quantity' ? [] : [{ gold, claim, sources: claim.attribution.map(({ source }) => source) }]));
  const hits = found.map(({ gold, sources }) => gold.sources.filter((source) => sources.some((given) => sameName(source, given))).length);
  return {
    tally: {
      right: hits.reduce((sum, count) => sum + count, 0),
      given: found.reduce((sum, { sources }) => sum + sources.length, 0),
      wanted: found.reduce((sum, { gold }) => sum + gold.sources.length, 0),
    },
    errors: found.filter(({ gold, sources }, at) => hits[at] !== gold.sources.length || hits[at] !== sources.length)
      .map(({ gold, sources }) => `${where}: source of “${gold.text}”: ${gold.sources.join(' + ') || 'none'} expected, got ${sources.join(' + ') || 'none'}`),
  };
};

const scoreFlag = (where: string, name: string, { matches }: Matching, wants: (gold: GoldClaim) => boolean, says: (claim: Claim) => boolean): Part => {
  const found = matches.flatMap(({ gold, claim }) => (claim === null ? [] : [{ gold, wanted: wants(gold), given: says(claim) }]));
  return {
    tally: {
      right: found.filter(({ wanted, given }) => wanted && given).length,
      given: found.filter(({ given }) => given).length,
      wanted: found.filter(({ wanted }) => wanted).length,
    },
    errors: found.filter(({ wanted, given }) => wanted !== given).map(({ gold, given }) => `${where}: “${gold.text}” ${given ? 'taken for' : 'not seen to be'} ${name}`),
  };
};
