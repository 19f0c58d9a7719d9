import type { Claim, ClaimKind, Finding, Line, Verdict } from '#lib/model/index.ts';
import type { CellState } from './cells.ts';
import { capitalised } from './language.ts';
import type { Story } from './story.ts';
import { kindWords } from './view.ts';
import { marks } from './words/marks.ts';
import { rules, type Rule } from './words/rules.ts';

/** The rule that found a claim, for the reader who asks why: "Figure, found by the rule “bounded count”". */
export const ruleInWords = (claim: Claim): string => {
  const name = claim.rule.split('/').map((part) => part.replaceAll(/[-_.]+/g, ' ').trim()).filter((part) => part !== '').join(', ');
  return marks.found(capitalised(kindWords(claim.kind)[0]), name);
};

export type { Rule } from './words/rules.ts';

/** What a rule is called where it is cited. */
export const ruleName = (rule: Rule): string => rules[rule];

const FIGURES = 'two-figures-about-the-same-thing';
const APART = 'not-about-the-same-thing';
const QUOTES = 'quotes';

/** Rules, and words of the reason by which a pair of figures is known that a rule decided; the first that fits. */
const OF_FIGURES: Readonly<Record<Exclude<Verdict, 'variant' | 'single'>, readonly (readonly [rule: Rule, known: RegExp])[]>> = {
  agree: [[`${APART}--currencies`, / in another currency/], [`${FIGURES}--the-same-after-units-and-rounding`, /./]],
  compatible: [
    [`${APART}--an-outlet-that-only-reports-a-denial`, /\bden(?:ial|ied)\b/],
    [`${FIGURES}--equal-but-for-rough-rounding`, / one may be the other rounded/],
    [`${FIGURES}--a-point-inside-the-others-interval`, / lies within /],
    [`${FIGURES}--intervals-that-overlap`, / leave each other room/],
  ],
  scope: [
    [`${APART}--currency`, / is in [A-Z]{3}, .* gives a rate/],
    [`${APART}--update`, /: the count has grown since|: how many are at work changes|the share may have moved since/],
    [`${APART}--earlier-figure`, / as an earlier figure| as one since corrected/],
    [`${APART}--change-and-level`, / are a change and a level/],
    [`${APART}--holder`, / are the figures of two holders/],
    [`${APART}--part`, / counts a part| which together are /],
    [`${APART}--time`, /: one is for .* the other for /],
    [`${APART}--place`, /: one is about .* the other about /],
    [`${APART}--how-often`, / did it so often/],
    [`${APART}--group`, / are not the same group| are only some of /],
    [`${APART}--definition`, /: one speaks of |: one figure is |: one counts /],
  ],
  conflict: [
    [`${APART}--an-outlet-that-only-reports-a-denial`, /\bden(?:y|ies|ied|ial)\b| that it is not so$/],
    [`${FIGURES}--no-figure-satisfies-both`, / cannot both be true/],
  ],
};

const OF_QUOTES: Readonly<Record<Exclude<Verdict, 'single' | 'conflict' | 'scope'>, Rule>> = {
  agree: `${QUOTES}--the-same-words`,
  compatible: `${QUOTES}--two-parts-of-one-utterance-with-no-word-in-common`,
  variant: `${QUOTES}--a-word-replaced-dropped-added-or-moved-a-contraction-undone-whats-what-is`,
};

const STATEMENTS = 'statements-without-figure-or-quote';

/** What there is to know the rule of a pair by. */
type Judged = Readonly<{ verdict: Verdict; reason: string }>;

const ruleOfQuotes = ({ verdict, reason }: Judged): Rule => {
  if (verdict === 'agree' && / quotes (?:more|a part)|ellipsis/.test(reason)) return `${QUOTES}--one-is-part-of-the-other-cut-at-its-ends-or-under-an-ellipsis`;
  return verdict === 'single' || verdict === 'conflict' || verdict === 'scope' ? QUOTES : OF_QUOTES[verdict];
};

/** The rule by which two claims of a line of this kind got their verdict. */
export const ruleOfPair = (kind: ClaimKind, judged: Judged): Rule => {
  const { verdict, reason } = judged;
  if (kind === 'statement') return STATEMENTS;
  if (kind === 'quote') return ruleOfQuotes(judged);
  if (verdict === 'variant' || verdict === 'single') return FIGURES;
  return OF_FIGURES[verdict].find(([, known]) => known.test(reason))?.[0] ?? (verdict === 'scope' ? APART : FIGURES);
};

/** A reason without what lined the two up, which the engine adds in brackets: "lined up by: killed; 41 / 41", or "doubtful; lined up by: …". */
export const reasonParts = (reason: string): Readonly<{ because: string; linedUp: string | null }> => {
  const at = Math.max(reason.lastIndexOf(' (lined up by: '), reason.lastIndexOf(' (doubtful; lined up by: '));
  return at < 0 || !reason.endsWith(')') ? { because: reason, linedUp: null } : { because: reason.slice(0, at), linedUp: reason.slice(at + 2, -1) };
};

/** Pairs whose figures stand for two moments of one thing: there the order of time explains them. */
export const hasMoved = ({ kind, pairs }: Pick<Line, 'kind' | 'pairs'>): boolean =>
  kind === 'quantity' && pairs.some((pair) => MOMENTS.includes(ruleOfPair(kind, pair)));

const MOMENTS: readonly Rule[] = [`${APART}--update`, `${APART}--earlier-figure`, `${APART}--time`];

/** The rule by which an article is without a line. */
export const ruleOfAbsence = (why: Extract<CellState, 'omits' | 'truncated' | 'predates'>): Rule => `absence--${why}`;

const isOfOneArticle = ({ claims }: Finding, { claims: known }: Story): boolean =>
  new Set(claims.map((id) => known.get(id)?.article)).size === 1;

/** The rule of a finding; null for those that the verdict of their line explains. */
export const ruleOfFinding = (finding: Finding, story: Story): Rule | null => {
  const { kind } = finding;
  switch (kind) {
    case 'conflict': return isOfOneArticle(finding, story) ? `${APART}--two-sources-of-one-article` : null;
    case 'source': return `${APART}--one-source-two-figures`;
    case 'speaker': return `${APART}--one-quotation-two-speakers`;
    case 'as-fact': return `${APART}--as-fact`;
    case 'sum': return `${APART}--sums`;
    case 'denied': return `${APART}--an-outlet-that-only-reports-a-denial`;
    case 'headline': return `${APART}--a-headline`;
    case 'pair': return `${APART}--a-sum-given-in-two-currencies`;
    case 'reuse': return 'origins';
    case 'variant': case 'scope': return null;
    default: return kind satisfies never;
  }
};
