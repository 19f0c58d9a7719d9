import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import type { Document } from '#lib/model/index.ts';
import type { Relation } from './relation.ts';

const isThemWord = (word: string): boolean => word === 'them' || word === 'those' || word === 'these' || word === 'whom' || word === 'which';
const isTellForm = (word: string): boolean => word === 'include' || word === 'includes' || word === 'included' || word === 'were' || word === 'was' || word === 'are' || word === 'is';

const isRemainder = (word: string): boolean => word === 'victims' || word === 'others' || word === 'rest' || word === 'casualties' || word === 'remainder';

/** "Of those, 12 were children", "Another 40 are missing", "The dead include two guards": a sentence that parts or goes on with the count before it. */
const breaksDown = ({ tokens }: Document, first: number): boolean => {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const isState = (at: number): boolean => norm(at) === 'the' && (PEOPLE_STATES.has(norm(at + 1)) || isRemainder(norm(at + 1)));
  switch (norm(first)) {
    case 'of': case 'among': return isThemWord(norm(first + 1)) || isState(first + 1);
    case 'another': return tokens[first + 1]?.tag === 'NUM';
    case 'a': return norm(first + 1) === 'further' && tokens[first + 2]?.tag === 'NUM';
    case 'they': return /^include/.test(norm(first + 1));
    case 'the': return isState(first) && isTellForm(norm(first + 2));
    default: {
      let of = first;
      while (of < first + 4 && (tokens[of]?.tag === 'NUM' || norm(of) === '-')) of += 1;
      return of > first && norm(of) === 'of' && isThemWord(norm(of + 1));
    }
  }
};

/** Whether a relation's words go to the end of its sentence, or its tag closes it, so that its source may speak on. */
const closes = ({ tokens, sentences }: Document, { rule, content, cue, sentence, source }: Relation): boolean => {
  const own = sentences[sentence];
  if (own === undefined || source === null) return false;
  const end = tokens[own.endToken - 1]?.start ?? own.end;
  // "…, the agency said on Friday."
  if (rule === 'says-after' || rule === 'said-by') return !tokens.slice(source.whole.to, own.endToken).some(({ norm }) => norm === 'but' || norm === 'though' || norm === 'although' || norm === 'while');
  return content.some((range) => range.end >= end) || cue.end >= end || (tokens[source.whole.to - 1]?.end ?? 0) >= end;
};

/** The same source for a sentence that breaks down what it counted in the one before, where no source of its own is told. */
export const brokenDown = (document: Document, relations: readonly Relation[]): readonly Relation[] => {
  const { sentences } = document;
  const found: Relation[] = [];
  const told = new Map<number, Relation>();
  const spoken = new Set<number>();
  for (const relation of relations) {
    if (relation.inside >= 0) continue;
    spoken.add(relation.sentence);
    if (relation.stance === 'says' && !relation.negated && !relation.direct && closes(document, relation) && !told.has(relation.sentence)) told.set(relation.sentence, relation);
  }
  for (let index = 1; index < sentences.length; index += 1) {
    const before = told.get(index - 1);
    const sentence = sentences[index]!;
    if (before === undefined || spoken.has(index) || sentence.paragraph - sentences[index - 1]!.paragraph > 1 || !breaksDown(document, sentence.firstToken)) continue;
    const relation: Relation = { ...before, rule: 'carried', content: [{ start: sentence.start, end: sentence.end }] };
    found.push(relation);
    told.set(index, relation);
  }
  return found;
};
