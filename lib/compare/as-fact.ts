import { CUE_FORMS, isSaying, POLLS } from '#lib/lexicon/cues.ts';
import { familyOf, inCommonUnit, relate } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import type { Judged } from './judged.ts';
import { sourceOf } from './origins.ts';

const isSame = (a: Statement, b: Statement): boolean => {
  if (a.claim.quantity === null || b.claim.quantity === null) return false;
  const common = inCommonUnit(a.claim.quantity, b.claim.quantity);
  return common !== null && relate(common.a, common.b).kind === 'same';
};

const FEW = 10;

/** A figure that nobody disputes needs no source: an age, a rank, a handful. */
const isWeighty = ({ claim: { quantity } }: Statement): boolean =>
  quantity !== null && quantity.dimension !== 'age' && quantity.dimension !== 'rank' && (quantity.dimension !== 'count' || Math.abs(quantity.low ?? quantity.high ?? 0) >= FEW);

// What is so because somebody sets it: that he announces it is no reason to doubt it (own list).
const SET: ReadonlySet<string> = new Set('budget outlay spending expenditure target offer fee fare fine sentence wage salary rate tariff tax levy duty tag notice bail deadline'.split(' '));

/** Also what anybody can look up: a price a litre. */
const isSet = ({ claim: { quantity }, subject: { heads } }: Statement): boolean =>
  heads.some((head) => SET.has(head)) || (quantity !== null && familyOf(quantity) === 'price');

/** Whether its sentence tells of anybody's saying so: then the outlet does not vouch for it, whoever was meant. */
const tellsOfSaying = ({ subject: { document, sentence } }: Statement): boolean => {
  const range = document.sentences[sentence];
  return range !== undefined && document.tokens.slice(range.firstToken, range.endToken).some(({ norm, tag }) => {
    const cue = CUE_FORMS.get(norm);
    return POLLS.has(norm) || norm === 'according' || (tag === 'VERB' && cue !== undefined && isSaying(cue.verb));
  });
};

/** Whether the paragraph, or the sentence before, names the source that the other outlet cites. */
const isNamedNear = ({ subject: { document, sentence } }: Statement, source: string): boolean => {
  const paragraph = document.sentences[sentence]?.paragraph;
  const from = document.sentences.find((other) => other.paragraph === paragraph)?.start ?? 0;
  // A name by its last word, "the coalition of 12 groups" as it stands.
  const name = /^\p{Lu}/u.test(source) ? source.split(' ').at(-1) ?? source : source;
  const end = document.sentences[sentence]?.end ?? 0;
  return document.article.text.slice(Math.min(from, document.sentences[sentence - 1]?.start ?? from), end).includes(name);
};

/** The first figure that one outlet states in its own voice and another attributes, with the source. */
export const statedAsFact = ({ line, statements }: Judged): Readonly<{ fact: Statement; attributed: Statement; source: string }> | null => {
  if (line.kind !== 'quantity') return null;
  const cited = statements.filter((statement) => statement.claim.attribution.length > 0 && !statement.claim.negated && isWeighty(statement) && !isSet(statement) && !statement.subject.frame.earlier);
  for (const fact of statements) {
    if (fact.claim.attribution.length > 0 || fact.claim.hedges.length > 0 || fact.subject.headline || fact.subject.frame.earlier || isSet(fact) || tellsOfSaying(fact)) continue;
    if (statements.some(({ article, claim }) => article.id === fact.article.id && claim.attribution.length > 0)) continue;
    const attributed = cited.find((other) => other.article.id !== fact.article.id && isSame(fact, other));
    if (attributed === undefined) continue;
    const source = sourceOf(attributed.claim) ?? attributed.claim.attribution[0]?.source ?? 'a source';
    if (!isNamedNear(fact, source)) return { fact, attributed, source };
  }
  return null;
};
