import type { Article, Finding, Pair, Reuse } from '#lib/model/index.ts';
import { inCommonUnit, NO_RATES, relate, type Rate } from '#lib/subject/index.ts';
import { onceFor } from '#lib/text/once.ts';
import { statedAsFact } from './as-fact.ts';
import type { Statement } from './circumstances.ts';
import type { Judged } from './judged.ts';
import { denialOf } from './denial.ts';
import { asWritten, bothAsWritten, denies, outletOf, quoted, sourceName, withoutFigures } from './notation.ts';
import { judgeFigures } from './figures.ts';
import { wrongHeadlines } from './headlines.ts';
import { sourceOf } from './origins.ts';
import { areAgainst } from './statements.ts';
import { isOfWording } from './quotes.ts';
import { rateBreaks } from './rate-breaks.ts';
import { representativesOf, twoOf } from './representatives.ts';
import { reuseFindings } from './reuse-findings.ts';
import { rivalsIn, type Rival } from './rivals.ts';
import { areTwoSpeakers } from './speakers.ts';
import { wrongShares, wrongSums } from './sums.ts';

/** What a sentence opens with, where the line has a name of its own and not words of an article in its place. */
const onWhat = ({ line: { label } }: Judged): string => (label.startsWith('“') ? '' : `On ${label}, `);

const finding = (kind: Finding['kind'], { line }: Judged, claims: readonly string[], sentence: string): Finding =>
  ({ kind, lines: [line.id], claims: [...new Set(claims)], sentence: /[.!?]$/.test(sentence) ? sentence : `${sentence}.` });

const pairOf = (judged: Judged, pair: Pair): readonly [Statement, Statement] | null => {
  const a = judged.statements.find(({ claim }) => claim.id === pair.a);
  const b = judged.statements.find(({ claim }) => claim.id === pair.b);
  return a === undefined || b === undefined ? null : [a, b];
};

/** Words given to two speakers are a finding of their own. */
const isOfTwo = (judged: Judged, pair: Pair): boolean => {
  const both = pairOf(judged, pair);
  return both !== null && areTwoSpeakers(both[0].claim.quote?.speaker ?? '', both[1].claim.quote?.speaker ?? '');
};

/** The label of a quotation, without the speaker where one of the two has another. */
const labelFor = ({ line: { label } }: Judged, a: Statement, b: Statement): string =>
  a.claim.quote?.speaker === b.claim.quote?.speaker ? label : label.replace(/^[^“]+: (?=“)/, '');

// That two articles count two groups is for the line to say: an editor has nothing to clear up.
const OF_GROUPS = /are not the same group|are only some of|counts a part|counts two groups/;

/** One finding a line for its strongest pair of that verdict: an editor wants the contradiction once, not every pair of it. */
const byVerdict = (kind: 'conflict' | 'variant' | 'scope') => (judged: Judged): readonly Finding[] => {
  // What outlets tell in their own words they tell in other words than the next.
  if (kind === 'variant' && judged.line.kind === 'statement') return [];
  // What one states and another denies is a finding of its own kind.
  const isDenial = (pair: Pair): boolean => pairOf(judged, pair)?.some(({ claim }) => claim.negated) === true;
  const pairs = judged.line.pairs.filter((pair) => pair.verdict === kind && !(kind === 'conflict' && isDenial(pair)) && !(kind === 'variant' && isOfTwo(judged, pair)));
  // Of one line the strongest is told.
  if (kind === 'scope' && judged.line.pairs.some(({ verdict }) => verdict === 'conflict')) return [];
  const first = pairs.find(({ reason }) => kind !== 'scope' || !OF_GROUPS.test(reason));
  const both = first === undefined ? null : pairOf(judged, first);
  if (first === undefined || both === null) return [];
  const [a, b] = both;
  const outlets = `${outletOf(a.article)} and ${outletOf(b.article)}`;
  const [one, two] = bothAsWritten(a.claim, b.claim);
  const claims = kind === 'scope' ? [first.a, first.b] : pairs.flatMap((pair) => [pair.a, pair.b]);
  const sentence = kind === 'conflict' && judged.line.kind === 'quantity'
    ? `${onWhat(judged)}${outletOf(a.article)} ${one.startsWith('a ') ? 'has' : 'says'} ${one} and ${outletOf(b.article)} ${two}: ${withoutFigures(first.reason, a, b)}`
    : kind === 'conflict' && !isOfWording(first.reason) ? `${outlets} contradict each other: ${first.reason}`
    : kind === 'conflict' || kind === 'variant' ? `${outlets} quote ${labelFor(judged, a, b)} differently: ${first.reason.replace(/^the words differ: /, '')}`
    : `${onWhat(judged)}${outlets} differ: ${first.reason}`;
  return [finding(kind, judged, claims, sentence)];
};

/** Two sources of one article that contradict each other, where no other outlet does. */
const rivals = (judged: Judged): readonly Finding[] => {
  if (judged.line.kind !== 'quantity' || judged.line.pairs.some(({ verdict }) => verdict === 'conflict')) return [];
  const found = rivalsIn(judged.statements);
  if (found === null) return [];
  const [a, b] = found;
  const said = ({ statement: { claim }, source }: Rival): string => `${asWritten(claim)} from ${sourceName(source)}`;
  return [finding('conflict', judged, [a.statement.claim.id, b.statement.claim.id], `${onWhat(judged)}${outletOf(a.statement.article)} has ${said(a)} and ${said(b)}, which cannot both be true`)];
};

/** Whether two figures are two: neither true of the other, nor explained by time, place, group or the rest of the line. */
const differ = ({ line }: Judged, a: Statement, b: Statement): boolean => {
  if (a.claim.quantity === null || b.claim.quantity === null || a.claim.negated || b.claim.negated) return false;
  const { verdict } = line.pairs.find((pair) => (pair.a === a.claim.id && pair.b === b.claim.id) || (pair.a === b.claim.id && pair.b === a.claim.id)) ?? judgeFigures(a, b, NO_RATES);
  const common = inCommonUnit(a.claim.quantity, b.claim.quantity);
  return verdict === 'conflict' || (verdict === 'compatible' && common !== null && relate(common.a, common.b).kind === 'overlap');
};

/** One source cited with different figures by two outlets. */
const source = (judged: Judged): readonly Finding[] => {
  const bySource = new Map<string, Statement[]>();
  for (const statement of judged.statements) {
    for (const name of new Set(statement.claim.attribution.filter(({ kind }) => kind !== 'anonymous').map((attribution) => attribution.source))) {
      const cited = bySource.get(name);
      if (cited === undefined) bySource.set(name, [statement]); else cited.push(statement);
    }
  }
  const told = new Set<string>();
  return [...bySource].flatMap(([name, cited]) => {
    const statements = representativesOf(cited);
    for (const [at, a] of statements.entries()) {
      const b = statements.slice(at + 1).find((other) => other.article.id !== a.article.id && differ(judged, a, other));
      if (b !== undefined) {
        // Two sources cited together for one figure are one finding.
        const key = `${a.claim.id} ${b.claim.id}`;
        if (told.has(key)) return [];
        told.add(key);
        const [one, two] = bothAsWritten(a.claim, b.claim);
        return [finding('source', judged, [a.claim.id, b.claim.id],
          `Both cite ${name}, with different figures for ${judged.line.label}: ${one} in ${outletOf(a.article)}, ${two} in ${outletOf(b.article)}`)];
      }
    }
    return [];
  });
};

/** Attributed by one outlet, stated by another that names no source for it at all; one a line. */
const asFact = (judged: Judged): readonly Finding[] => {
  const found = statedAsFact(judged);
  if (found === null) return [];
  const { fact, attributed, source: name } = found;
  return [finding('as-fact', judged, [fact.claim.id, attributed.claim.id],
    `${outletOf(fact.article)} states ${asWritten(fact.claim)} for ${judged.line.label} as fact; ${outletOf(attributed.article)} attributes it to ${sourceName(name)}`)];
};

const MOST_AS_FACT = 5;

const DENIES = /^(?:den(?:y|ies|ied|ying)|refut|reject|dismiss|dispute|contradict)/i;

const denialInside = (yes: Statement, no: Statement): string => {
  const by = sourceOf(no.claim);
  return `${outletOf(yes.article)} reports ${asWritten(yes.claim)} and that ${by === null ? 'it is denied' : `${denies(by)} it`}`;
};

const isDenied = ({ claim }: Statement): boolean => claim.negated || claim.attribution.some(({ cue }) => cue !== null && DENIES.test(cue.text));

/** "The pier would not open" says that it is not so in its own words; "denied that the pier would open" does not. */
const saysNot = ({ claim, subject }: Statement): boolean =>
  claim.kind === 'statement' && subject.predicate !== null && /\b(?:not|never|no|nobody|none|neither|nor|cannot|yet)\b|n[’']t\b/i.test(claim.span.text);

const contradicted = (yes: Statement, no: Statement): string => {
  const from = ({ claim }: Statement): string => { const by = sourceOf(claim); return by === null ? '' : `, from ${sourceName(by)}`; };
  return `${outletOf(yes.article)} has ${quoted(yes.claim.span.text)}${from(yes)}; ${outletOf(no.article)} has ${quoted(no.claim.span.text)}${from(no)}`;
};

/** Stated by one, denied by another source. */
const denied = (judged: Judged): readonly Finding[] => {
  const no = judged.statements.find(isDenied);
  const yes = judged.statements.find((statement) => !isDenied(statement) && (no === undefined || (judged.line.kind === 'quantity' ? !isApart(no, statement) : areAgainst(no, statement))));
  if (no === undefined || yes === undefined) return [];
  const same = asWritten(yes.claim).toLowerCase() === asWritten(no.claim).toLowerCase();
  const ofWhat = judged.line.kind === 'quantity' ? onWhat(judged) : '';
  return [finding('denied', judged, [yes.claim.id, no.claim.id],
    `${ofWhat}${saysNot(no) ? contradicted(yes, no) : yes.article.id === no.article.id ? denialInside(yes, no) : denialOf(yes, no, asWritten(yes.claim), same ? 'it' : asWritten(no.claim))}`)];
};

/** One quote given to different speakers. */
const speaker = (judged: Judged): readonly Finding[] => {
  if (judged.line.kind !== 'quote') return [];
  const bySpeaker = Map.groupBy(judged.statements.filter(({ claim }) => claim.quote?.speaker != null), ({ claim }) => claim.quote?.speaker);
  const named = [...bySpeaker.values()].flatMap(twoOf);
  for (const [at, one] of named.entries()) {
    const other = named.slice(at + 1).find(({ claim, article }) => article.id !== one.article.id && areTwoSpeakers(one.claim.quote?.speaker ?? '', claim.quote?.speaker ?? ''));
    if (other === undefined) continue;
    return [finding('speaker', judged, [one.claim.id, other.claim.id],
      `${quoted(one.claim.span.text)} is ${one.claim.quote?.speaker ?? ''}’s in ${outletOf(one.article)}, ${other.claim.quote?.speaker ?? ''}’s in ${outletOf(other.article)}`)];
  }
  return [];
};

const isApart = (a: Statement, b: Statement): boolean => {
  const common = a.claim.quantity === null || b.claim.quantity === null ? null : inCommonUnit(a.claim.quantity, b.claim.quantity);
  return common === null || relate(common.a, common.b).kind === 'apart';
};

/** A figure given in two units that are not the same figure. */
const pair = (judged: Judged): readonly Finding[] => judged.statements.flatMap((statement) => {
  const { quantity } = statement.claim;
  if (quantity === null) return [];
  return quantity.also.flatMap((other) => {
    const second = { ...quantity, low: other.low, high: other.high, unit: other.unit, also: [] };
    const common = inCommonUnit({ ...quantity, also: [] }, second);
    if (common === null || relate(common.a, common.b).kind !== 'apart') return [];
    return [finding('pair', judged, [statement.claim.id], `${outletOf(statement.article)} gives ${quoted(statement.claim.span.text)} as ${quoted(other.span.text)}, which is not the same`)];
  });
});

const ORDER: readonly Finding['kind'][] = ['conflict', 'source', 'denied', 'speaker', 'variant', 'scope', 'sum', 'pair', 'headline', 'as-fact', 'reuse'];

/** Findings of figures that a quote holds whose two wordings are a conflict: said once, of the quote. */
const withoutQuoted = (found: readonly Finding[], lines: readonly Judged[]): readonly Finding[] => {
  const claims = new Map(lines.flatMap(({ statements }) => statements.map(({ claim }) => [claim.id, claim] as const)));
  const told = found.filter(({ kind }) => kind === 'conflict').flatMap((item) => item.claims).flatMap((id) => claims.get(id) ?? []).filter(({ kind }) => kind === 'quote');
  const isTold = (id: string): boolean => {
    const claim = claims.get(id);
    return claim?.kind === 'quantity' && told.some(({ article, span }) => article === claim.article && span.start <= claim.span.start && claim.span.end <= span.end);
  };
  return found.filter((item) => !((item.kind === 'conflict' || item.kind === 'source') && item.claims.every(isTold)));
};

/** What is to be said of one line by itself. */
const foundIn = onceFor((judged: Judged): readonly Finding[] =>
  [byVerdict('conflict'), rivals, source, asFact, denied, speaker, byVerdict('variant'), byVerdict('scope'), pair].flatMap((look) => look(judged)));

/** All findings, what matters most to an editor first; within a kind, what more articles carry. */
export const findingsOf = (lines: readonly Judged[], reuse: readonly Reuse[], articles: ReadonlyMap<string, Article>, rates: readonly Rate[]): readonly Finding[] => {
  const width = new Map(lines.map(({ line, statements }) => [line.id, new Set(statements.map(({ article }) => article.id)).size]));
  const lineOf = new Map(lines.flatMap(({ line }) => line.claims.map((claim) => [claim, line.id] as const)));
  const figures = Map.groupBy(lines.flatMap(({ statements }) => statements).filter(({ claim }) => claim.kind === 'quantity'), ({ article }) => article.id);
  const sums = [...figures.values()].map((ofArticle) => ofArticle.toSorted((a, b) => a.claim.span.start - b.claim.span.start))
    .flatMap((ofArticle) => [wrongSums, wrongShares].flatMap((wrong) => wrong(ofArticle, (claim) => lineOf.get(claim) ?? null)));
  const headlines = [...figures.values()].flatMap((ofArticle) => wrongHeadlines(ofArticle, (claim) => lineOf.get(claim) ?? null));
  const found = withoutQuoted([...lines.flatMap(foundIn), ...sums, ...headlines, ...rateBreaks(lines, rates), ...reuseFindings(reuse, lines, articles)], lines);
  const widthOf = ({ lines: ids }: Finding): number => ids.reduce((most, id) => Math.max(most, width.get(id) ?? 0), 0);
  const facts = found.filter(({ kind }) => kind === 'as-fact').toSorted((x, y) => widthOf(y) - widthOf(x)).slice(0, MOST_AS_FACT);
  return found.filter((item) => item.kind !== 'as-fact' || facts.includes(item)).map((item, at) => ({ item, at, wide: widthOf(item) }))
    .toSorted((x, y) => ORDER.indexOf(x.item.kind) - ORDER.indexOf(y.item.kind) || y.wide - x.wide || x.at - y.at)
    .map(({ item }) => item);
};
