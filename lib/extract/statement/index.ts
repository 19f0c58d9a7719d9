import { CUE_NOUNS } from '#lib/lexicon/cues.ts';
import { MODAL_SIGN } from '#lib/lexicon/signs.ts';
import type { Claim, Document, Range, Sentence, Token } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { isSpace } from '#lib/text/spaces.ts';
import { attributionsOf } from '../attribution/index.ts';
import type { Attributed } from '../attribution/index.ts';
import { quotationAfter, tokenAt } from '../attribution/frame.ts';
import type { Relation } from '../attribution/relation.ts';
import { placeOf, placesIn } from '../place/place.ts';
import { atomsOf } from '../quantity/atoms.ts';
import { timeFor } from '../time/bind.ts';
import { dayOf } from '../time/calendar.ts';
import { timesOf } from '../time/expressions.ts';
import { scopesOf } from '../time/scope.ts';
import { isCheckable, isDenial } from './checkable.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clause.ts';
import { beforeFigure, behindCount } from './news.ts';
import { REBUTTED, rebuttalsIn } from './rebuttals.ts';
import type { Rebuttal } from './rebuttals.ts';
import { opensClause, subjectAt } from './subjects.ts';
import { referentOf } from './referents.ts';
import { groundsOf, isReducedRelative } from './standing.ts';
import type { Grounds, Refer } from './standing.ts';
import { isNegated } from './voice.ts';

const SPEECH_WORDS = 4;

/** In tokens. A longer one is no sentence, and holding each clause against each of its sources would take long. */
const LONGEST_SENTENCE = 400;

/**
 * Statements: checkable clauses with a subject that can stand alone, no figure and no quotation. Conservative: a clause
 * that is opinion, question, possibility or unclear by itself is left out.
 */
export const statements = (document: Document): readonly Claim[] => {
  const { article, tokens, sentences, quotations } = document;
  const said = bySentence(document);
  let quotation = 0;
  const known = new Map<number, readonly Clause[]>();
  const clausesIn = (index: number): readonly Clause[] => {
    const { firstToken, endToken } = sentences[index]!;
    const clauses = known.get(index) ?? (endToken - firstToken > LONGEST_SENTENCE ? [] : clausesOf(document, sentences[index]!, cutsOf(tokens, said.get(index) ?? [])));
    known.set(index, clauses);
    known.delete(index - 5);
    return clauses;
  };
  const claims: Claim[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    if (article.text[sentence.end - 1] === '?') continue;
    while (quotation < quotations.length && quotations[quotation]!.end <= sentence.start) quotation += 1;
    const spoken: Range[] = [];
    for (let at = quotation; at < quotations.length && quotations[at]!.start < sentence.end; at += 1) {
      const { inner } = quotations[at]!;
      if (isSpeech(article.text, inner)) spoken.push(quotations[at]!);
    }
    if (spoken.some((range) => range.start <= sentence.start && sentence.end - 1 <= range.end)) continue;
    const own = said.get(index) ?? NONE_SAID;
    const rebuttals = own.length === 0 ? NO_REBUTTALS : rebuttalsIn(document, index, said, clausesIn);
    let done = 0;
    let setting: Setting | null = null;
    for (const whole of clausesIn(index)) {
      const clause = beforeFigure(tokens, beforeQuote(tokens, whole, spoken));
      const start = tokens[clause.start]!.start;
      const end = tokens[clause.end - 1]!.end;
      if ((start < done && clause.form === 'plain') || spoken.some((range) => range.start < end && start < range.end) || isTag(tokens, clause, own)) continue;
      if (isConditional(tokens, sentence, clause) || isOfSource(clause, own, start, end)) continue;
      const grounds = groundsFor(tokens, clause, own, start, end, (pronoun, owner) => referentOf(document, index, clause, pronoun, owner, clausesIn));
      if (grounds === null) continue;
      const denial = isDenial(tokens, clause);
      if (denial && rebuttals.some(({ by: { relation: { cue } } }) => start <= cue.start && cue.end <= end)) continue;
      if (clause.form === 'plain') done = end;
      claims.push(claimOf(document, sentence, clause, { denial, grounds }, setting ??= settingOf(document, sentence)));
    }
    for (const rebuttal of rebuttals) claims.push(rebuttedClaim(document, index, rebuttal));
  }
  return claims;
};

const NONE_SAID: readonly Attributed[] = [];
const NO_REBUTTALS: readonly Rebuttal[] = [];

/** "according to data compiled by the ministry": what tells of a source who it is. */
const isOfSource = ({ form }: Clause, own: readonly Attributed[], start: number, end: number): boolean =>
  form === 'participle' && own.some(({ relation, attributions }) => attributions.some(({ as }) => as.start < end && start < as.end) || (relation.rule === 'according' && relation.cue.end <= start && start - relation.cue.end < 12));

const IF: ReadonlySet<string> = new Set(['if', 'unless']);

/** "If the dam fails, the town will flood": what will be where something else is. */
const isConditional = (tokens: readonly Token[], { firstToken }: Sentence, { predicate, end }: Clause): boolean =>
  tokens[predicate]!.tag === 'AUX' && (tokens[predicate]!.signs & MODAL_SIGN) !== 0
  && (IF.has(tokens[firstToken]!.norm) || IF.has(tokens[end]?.norm ?? '') || (tokens[end]?.text === ',' && IF.has(tokens[end + 1]?.norm ?? '')));

/** On what grounds a clause can be a claim: somebody, or the article, states it, it can be checked, and its subject is understood. Null where none. */
const groundsFor = (tokens: readonly Token[], clause: Clause, own: readonly Attributed[], start: number, end: number, refer: Refer): Grounds | null => {
  const within = own.length === 0 ? own : own.filter(({ relation }) => relation.content.some((content) => content.start <= start && end <= content.end));
  if (within.some(({ relation }) => relation.stance === 'wants' || relation.negated)) return null;
  const source = narrowest(within);
  const denied = source?.relation.stance === 'denies';
  // Nobody is known to deny it, or what it denies is told in its own words.
  if (denied && source.attributions.length === 0) return null;
  return !isReducedRelative(tokens, clause) && isCheckable(tokens, clause, { attributed: source !== null, denied }) ? groundsOf(tokens, clause, source, own, refer) : null;
};

const isLightTag = (word: string): boolean => word === 'ADP' || word === 'SCONJ' || word === 'DET' || word === 'PUNCT' || word === 'CCONJ' || word === 'PRON' || word === 'AUX' || word === 'ADV';

/** "received no letter about | “a blade in his bag”": a clause as far as it is the article's own words, where something is left of it. */
const beforeQuote = (tokens: readonly Token[], clause: Clause, spoken: readonly Range[]): Clause => {
  const open = spoken.length === 0 ? undefined : spoken.find(({ start, end }) => start < tokens[clause.end - 1]!.end && end > tokens[clause.start]!.start);
  if (open === undefined || clause.subject.start > clause.verb || open.start <= tokens[clause.verb]!.end) return clause;
  let end = clause.verb + 1;
  while (end < clause.end && tokens[end]!.start < open.start) end += 1;
  while (end > clause.verb + 1 && isLightTag(tokens[end - 1]!.tag)) end -= 1;
  return end > clause.verb + 1 && tokens.slice(clause.verb + 1, end).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ? { ...clause, end } : clause;
};

/** Whether words enough stand in a range, which begins and ends with one. */
const isSpeech = (text: string, { start, end }: Range): boolean => {
  let words = 1;
  let spaced = false;
  for (let at = start; at < end && words < SPEECH_WORDS; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && !spaced) words += 1;
    spaced = space;
  }
  return words >= SPEECH_WORDS;
};

/** The clause that a denial points back at, as the claim of who denies it; its sentence runs on to the denial. */
const rebuttedClaim = (document: Document, index: number, rebuttal: Rebuttal): Claim => {
  const { article, sentences } = document;
  const { clause, by } = rebuttal;
  const sentence = sentences[rebuttal.sentence]!;
  const claim = claimOf(document, sentence, clause, PLAIN, settingOf(document, sentence));
  return {
    ...claim,
    id: `${article.id}.d${claim.span.start}-${claim.span.end}`,
    sentence: spanOf(article.text, sentence.start, sentences[index]!.end),
    attribution: by.attributions,
    rule: REBUTTED,
    negated: !claim.negated,
  };
};

/** The words of a sentence with its times. */
type Setting = Readonly<{ atoms: ReturnType<typeof atomsOf>; times: ReturnType<typeof timesOf> }>;

const settingOf = (document: Document, sentence: Sentence): Setting => {
  const atoms = atomsOf(document, sentence);
  return { atoms, times: timesOf(atoms, dayOf(document.article.published)) };
};

const ruleOf = ({ form }: Clause, denial: boolean, { carried }: Grounds): string =>
  (denial ? 'statement/denial' : form !== 'plain' ? `statement/${form}` : carried ? 'statement/carried' : 'statement');

const NO_PARTS: ReadonlySet<number> = new Set();

/** Whether a clause denies, and what explains its subject. */
type Manner = Readonly<{ denial: boolean; grounds: Grounds }>;

const PLAIN: Manner = { denial: false, grounds: { from: null, carried: false } };

const isNoWordOrPoint = (word: string): boolean => word === '' || word === '.' || word === ',';

const claimOf = ({ article, tokens, quotations, sentences }: Document, sentence: Sentence, clause: Clause, { denial, grounds }: Manner, { atoms, times }: Setting): Claim => {
  const start = tokens[clause.start]!.start;
  const last = tokens[clause.end - 1]!.end;
  // A word or two in quotation marks keep both of them.
  const open = quotations[quotationAfter(quotations, last)];
  const end = open !== undefined && open.start > start && open.inner.end >= last && isNoWordOrPoint(article.text.slice(last, open.inner.end)) ? open.end : last;
  const from = atoms.findIndex((atom) => atom.end > start);
  const to = atoms.findLastIndex((atom) => atom.start < end) + 1;
  const words = atoms.slice(from, to);
  const places = placesIn(article.text, words);
  // What is set beside the subject, and another deed, have times of their own; what stands in front is for all.
  const aside = clause.form !== 'plain' || clause.deed > clause.subject.end;
  const told = !aside ? from : Math.max(from, atoms.findIndex((atom) => atom.end > tokens[clause.deed]!.start));
  const within = times.filter((each) => each.from >= told && each.to <= to);
  const own = within.length > 0 && aside ? within : times.filter((each) => (!aside && each.from >= from && each.to <= to) || each.from <= 1);
  return {
    id: `${article.id}.s${start}-${end}`,
    article: article.id,
    kind: 'statement',
    span: spanOf(article.text, start, end),
    sentence: spanOf(article.text, sentences[grounds.from ?? -1]?.start ?? sentence.start, sentence.end),
    quantity: null,
    quote: null,
    attribution: [],
    rule: ruleOf(clause, denial, grounds),
    hedges: [],
    negated: denial || isNegated(tokens, clause),
    time: own.length === 0 ? null : timeFor(article.text, atoms, own, scopesOf(atoms, []), told, to),
    place: places === null ? null : placeOf(words, places, { from: 0, to: 1 }, NO_PARTS),
  };
};

/** What is said in each sentence, by the sentence of the cue. */
const bySentence = (document: Document): ReadonlyMap<number, readonly Attributed[]> => {
  const found = new Map<number, Attributed[]>();
  for (const attributed of attributionsOf(document)) {
    const { relation } = attributed;
    if (relation.inside >= 0 || relation.source === null || relation.stance === 'treats') continue;
    const list = found.get(relation.sentence);
    if (list === undefined) found.set(relation.sentence, [attributed]);
    else list.push(attributed);
  }
  return found;
};

const CLAUSAL: ReadonlySet<string> = new Set(['says-clause', 'says-after', 'said-by', 'says-colon', 'according', 'noun-that']);

/** "the commission announced on Friday": its verb says what the clauses beside it hold. */
const isTag = (tokens: readonly Token[], { verb }: Clause, own: readonly Attributed[]): boolean =>
  own.some(({ relation }) => CLAUSAL.has(relation.rule) && relation.cue.end === tokens[verb]!.end);

/** "rejected claims that troops had left", "dismissed reports …": where the clause begins that is denied. */
const deniedClause = (tokens: readonly Token[], from: number): readonly number[] => {
  let noun = from;
  while (noun - from < 3 && (tokens[noun]?.tag === 'DET' || tokens[noun]?.tag === 'ADJ' || tokens[noun]?.tag === 'NOUN') && !CUE_NOUNS.has(tokens[noun]?.norm ?? '')) noun += 1;
  return CUE_NOUNS.has(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm === 'that' ? [noun + 1] : [];
};

/** "rejected claims that …", "denied a report that …". */
const isDeniedReport = (tokens: readonly Token[], { rule, lemma, stance, content, cue }: Relation): boolean =>
  stance === 'denies' && (rule === 'says-object' || (lemma === 'deny' && deniedClause(tokens, tokenAt(tokens, content[0]?.start ?? cue.end)).length > 0));

const isCommaOrOpenBracket = (word: string): boolean => word === ',' || word === '(';

/** "the farm's manager, Vinod Rao, had": a subject with something set beside it. */
const opensBeside = (tokens: readonly Token[], at: number, end: number): boolean => {
  const subject = subjectAt(tokens, at, end);
  return subject !== null && subject.end < end && isCommaOrOpenBracket(tokens[subject.end]!.text);
};

/** Where what is said begins and ends, in tokens. */
const cutsOf = (tokens: readonly Token[], own: readonly Attributed[]): readonly number[] =>
  own.flatMap(({ relation }) => (isDeniedReport(tokens, relation)
    ? deniedClause(tokens, tokenAt(tokens, relation.content[0]?.start ?? relation.cue.end))
    : CLAUSAL.has(relation.rule)
    ? relation.content.flatMap(({ start, end }) => {
      const from = tokenAt(tokens, start);
      const to = tokenAt(tokens, end);
      const first = tokens[from]?.norm === 'that' ? from + 1 : from;
      return first > from || opensClause(tokens, behindCount(tokens, first, to), to) || opensBeside(tokens, first, to) ? [from, to] : [to];
    })
    : []));

/** The saying nearest to a clause: the one with the shortest content. */
const narrowest = (within: readonly Attributed[]): Attributed | null => {
  let best: Attributed | null = null;
  let least = Infinity;
  for (const attributed of within) {
    const length = attributed.relation.content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length < least) [best, least] = [attributed, length];
  }
  return best;
};
