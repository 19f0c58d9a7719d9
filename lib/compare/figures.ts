import { FROM_BELOW } from '#lib/lexicon/modifiers.ts';
import { CONVERTED } from '#lib/lexicon/units.ts';
import type { Quantity, Verdict } from '#lib/model/index.ts';
import { contrariesOf, inCommonUnit, inOneCurrency, relate, type Common, type Rates, type Relation } from '#lib/subject/index.ts';
import { differencesOf } from './circumstances.ts';
import { rateInWords } from './money.ts';
import { denialOf } from './denial.ts';
import { amountOf, asWritten, bothAsWritten, sourceName } from './notation.ts';
import { sourceOf } from './origins.ts';
import { reconciled } from './reconciled.ts';
import { ALONE, type Among, type Difference, type Statement } from './stated.ts';

export type Judgement = Readonly<{ verdict: Verdict; reason: string }>;

/** The whole rule: how the figures stand, and whether the two are about the same thing. */
export const verdictOf = (relation: Relation['kind'], differences: readonly Difference['weight'][]): Verdict => {
  if (differences.includes('decides') || (relation !== 'same' && differences.includes('unless-same'))) return 'scope';
  switch (relation) {
    case 'same': return 'agree';
    case 'rounded': case 'within': case 'overlap': return 'compatible';
    case 'apart': return differences.length > 0 ? 'scope' : 'conflict';
    default: return relation satisfies never;
  }
};

const named = (low: number | null, high: number | null): number => low ?? high ?? 0;

/** "licensed for up to 200" names the limit itself. */
const asPoint = (quantity: Quantity | null): Quantity | null =>
  quantity === null || quantity.low !== null ? quantity : { ...quantity, low: quantity.high, lowInclusive: true, highInclusive: true };

const isShortOf = ({ approximate, modifier }: Quantity): boolean => approximate && modifier !== null && FROM_BELOW.has(modifier.toLowerCase());

/** "Nearly a third" says that it is no third: beside "29 per cent" it holds, and is another figure. */
const relationOf = (one: Quantity, two: Quantity, { a, b }: Common): Relation => {
  const relation = relate(a, b);
  // Who converts for the reader rounds, whichever way.
  if (one.unit !== two.unit && CONVERTED.has(one.dimension)) return relation;
  const by = Math.abs(named(a.low, a.high) - named(b.low, b.high));
  return relation.kind === 'same' && isShortOf(one) !== isShortOf(two) && by > SLACK * Math.abs(named(a.low, a.high)) ? { kind: 'rounded', by } : relation;
};

const SLACK = 1e-9;

/** Two quantities of one line. `rates` are the exchange rates that the story's articles state or imply. */
export const judgeFigures = (a: Statement, b: Statement, rates: Rates, among: Among = ALONE): Judgement => {
  const bothLimits = a.subject.frame.limit && b.subject.frame.limit;
  const [one, two] = bothLimits ? [asPoint(a.claim.quantity), asPoint(b.claim.quantity)] : [a.claim.quantity, b.claim.quantity];
  if (one === null || two === null) throw new Error(`claims ${a.claim.id} and ${b.claim.id} are no quantities: this is a bug`);
  const [wordsA, wordsB] = bothAsWritten(a.claim, b.claim);
  const written = `${wordsA} and ${wordsB}`;
  if (a.claim.negated !== b.claim.negated) return judgeDenial(a, b);
  if (a.claim.negated) return { verdict: asWritten(a.claim).toLowerCase() === asWritten(b.claim).toLowerCase() ? 'agree' : 'compatible', reason: `${written} are both denied` };
  const exact = inCommonUnit(one, two, [a.claim.span.text, b.claim.span.text]);
  const exchanged = exact === null ? inOneCurrency(one, two, rates) : null;
  const common = exact ?? exchanged;
  const by = exchanged === null ? '' : ` at ${rateInWords(exchanged.rate)}`;
  if (common === null) {
    const isMoney = /^[A-Z]{3}$/.test(one.unit) && /^[A-Z]{3}$/.test(two.unit);
    return { verdict: 'scope', reason: isMoney ? `${asWritten(a.claim)} is in ${one.unit}, ${asWritten(b.claim)} in ${two.unit}, and no article of the story gives a rate` : `${written} are in units that no article of the story relates` };
  }
  const relation = relationOf(one, two, common);
  const differences = differencesOf(a, b, among);
  const verdict = verdictOf(relation.kind, differences.map(({ weight }) => weight));
  if (verdict === 'scope') return { verdict, reason: `${written}: ${differences.map(({ sentence }) => sentence)[0] ?? ''}` };
  const room = verdict === 'conflict' ? reconciled(a, b, one, two, common) : null;
  if (room !== null) return { verdict: 'compatible', reason: `${written} ${room}` };
  const isNone = one.high === 0 || two.high === 0;
  if (verdict === 'conflict' && (isNone || contrariesOf(one, two) !== null)) return { verdict, reason: `${written} cannot both be true` };
  const isExact = common.a.low === common.b.low && common.a.high === common.b.high;
  const apart = gapOf(Math.abs(named(common.a.low, common.a.high) - named(common.b.low, common.b.high)), common.unit);
  return { verdict, reason: reasonOf(relation, { a: asWritten(a.claim), b: asWritten(b.claim), apart, unit: common.unit, by, converted: one.unit !== two.unit, isExact, point: two.low === two.high }) };
};

/** One states the figure, the other only that it is denied. */
const judgeDenial = (a: Statement, b: Statement): Judgement => {
  const [yes, no] = a.claim.negated ? [b, a] : [a, b];
  const by = sourceOf(no.claim);
  const common = yes.claim.quantity === null || no.claim.quantity === null ? null : inCommonUnit(yes.claim.quantity, no.claim.quantity);
  if (common !== null && relate(common.a, common.b).kind === 'apart') {
    return { verdict: 'compatible', reason: `${by === null ? 'the denial' : `the denial by ${sourceName(by)}`} is of ${asWritten(no.claim)}, not of ${asWritten(yes.claim)}` };
  }
  return { verdict: 'conflict', reason: denialOf(yes, no, asWritten(yes.claim), asWritten(yes.claim) === asWritten(no.claim) ? 'it' : asWritten(no.claim)) };
};

type Words = Readonly<{ a: string; b: string; apart: string; unit: string; by: string; converted: boolean; isExact: boolean; point: boolean }>;

/** A difference of two percentages is one of points. */
const gapOf = (by: number, unit: string): string => (unit === '%' ? `${amountOf(by, '1')} percentage ${amountOf(by, '1') === '1' ? 'point' : 'points'}` : amountOf(by, unit));

const reasonOf = (relation: Relation, { a, b, apart, unit, by, converted, isExact, point }: Words): string => {
  switch (relation.kind) {
    case 'same':
      if (a.toLowerCase() === b.toLowerCase()) return `both say ${a}`;
      return `${a} and ${b} are the same${isExact || converted ? ' figure' : ' but for rounding'}${converted ? (by === '' ? ' in another unit' : ' in another currency') : ''}${by}`;
    case 'rounded': return `${a} and ${b} are ${gapOf(relation.by, unit)} apart; one may be the other rounded${by}`;
    case 'within': return point ? `${b} lies within ${a}${by}` : `${a} lies within ${b}${by}`;
    case 'overlap': return `${a} and ${b} leave each other room${/^0(?: |$)/.test(apart) ? '' : `; the figures named are ${apart} apart`}${by}`;
    case 'apart': return `${a} and ${b} cannot both be true; they are ${gapOf(relation.by, unit)} apart${by}`;
    default: return relation satisfies never;
  }
};
