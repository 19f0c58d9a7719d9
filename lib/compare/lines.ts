import type { Line, Pair, Verdict } from '#lib/model/index.ts';
import { inCommonUnit } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { asWritten, bothAsWritten, listed, outletOf, quoted, roomOf, withoutFigures } from './notation.ts';

/** What a reader must see first. */
export const STRENGTH: readonly Verdict[] = ['conflict', 'variant', 'scope', 'compatible', 'agree'];

export const strongestOf = (pairs: readonly Pair[]): Verdict => STRENGTH.find((verdict) => pairs.some((pair) => pair.verdict === verdict)) ?? 'single';

const saidBy = (a: Statement, b: Statement): string => {
  const [one, two] = bothAsWritten(a.claim, b.claim);
  return `${outletOf(a.article)} has ${one}, ${outletOf(b.article)} has ${two}`;
};

const outletsOf = (statements: readonly Statement[]): readonly string[] => [...new Set(statements.map(({ article }) => outletOf(article)))];

/** What is left when every figure is true at once: the stretch of figures that all leave room for, or null. */
const sharedRoom = (statements: readonly Statement[]): string | null => {
  const first = statements[0]?.claim.quantity ?? null;
  if (first === null) return null;
  let low: number | null = null;
  let high: number | null = null;
  for (const { claim } of statements) {
    const common = claim.quantity === null ? null : inCommonUnit(first, claim.quantity);
    if (common === null || common.unit !== first.unit) return null;
    if (common.b.low !== null) low = Math.max(low ?? -Infinity, common.b.low);
    if (common.b.high !== null) high = Math.min(high ?? Infinity, common.b.high);
  }
  return low !== null && high !== null && low > high ? null : roomOf(low, high, first.unit);
};

const single = (statements: readonly Statement[]): string => {
  const first = statements[0];
  if (first === undefined) return '';
  return statements.length === 1 ? `only ${outletOf(first.article)} has it` : `only ${outletOf(first.article)} has it, in ${statements.length} places`;
};

const sentenceFor = (verdict: Verdict, kind: Line['kind'], statements: readonly Statement[], deciding: Pair | undefined): string => {
  const byId = new Map(statements.map((statement) => [statement.claim.id, statement]));
  const [a, b] = [byId.get(deciding?.a ?? ''), byId.get(deciding?.b ?? '')];
  if (verdict === 'single' || deciding === undefined || a === undefined || b === undefined) return single(statements);
  const both = `${outletOf(a.article)} and ${outletOf(b.article)}`;
  switch (verdict) {
    case 'conflict': return kind === 'quantity' && a.claim.negated === b.claim.negated ? `${saidBy(a, b)}: ${withoutFigures(deciding.reason, a, b)}` : deciding.reason;
    case 'variant': return `${both}: ${deciding.reason}`;
    case 'scope': return `${both}: ${deciding.reason}`;
    case 'agree': {
      const outlets = outletsOf(statements);
      if (kind !== 'quantity') return `${listed(outlets)}: ${deciding.reason}`;
      return deciding.reason.startsWith('both say') ? `${listed(outlets)} ${outlets.length === 2 ? 'both' : 'all'} say ${asWritten(a.claim)}` : `${both}: ${deciding.reason}`;
    }
    case 'compatible': {
      if (kind !== 'quantity' || statements.length === 2) return `${both}: ${deciding.reason}`;
      const present = statements.filter(({ subject }) => !subject.frame.earlier);
      const room = sharedRoom(present);
      // "At least 12" and "at least 12" are told once, as the first has it.
      const written = Map.groupBy(present.map(({ claim }) => claim.span.text.replace(/\s+/g, ' ')), (text) => text.toLowerCase());
      const figures = [...written.values()].flatMap(([first]) => (first === undefined ? [] : [quoted(first)]));
      const together = `${listed(figures, 6)}, from ${listed(outletsOf(present))}, leave each other room`;
      return room === null ? together : `${together}; all are true of ${room}`;
    }
    default: return verdict satisfies never;
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One plain sentence for the whole line, after the pair that decides its verdict. */
export const reasonFor = (verdict: Verdict, kind: Line['kind'], statements: readonly Statement[], pairs: readonly Pair[]): string => {
  const denied = new Set(statements.filter(({ claim }) => claim.negated).map(({ claim }) => claim.id));
  const deciding = pairs.filter((pair) => pair.verdict === verdict);
  // Two figures tell a reader more than a figure and its denial.
  const sentence = sentenceFor(verdict, kind, statements, deciding.find(({ a, b }) => !denied.has(a) && !denied.has(b)) ?? deciding[0]);
  return /[.!?][”’"]?$/.test(sentence) ? capital(sentence) : `${capital(sentence)}.`;
};
