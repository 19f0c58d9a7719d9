import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { canBePerson, isPerson } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { TITLE_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { BODY_NOUNS } from '#lib/lexicon/titles.ts';
import type { Clause } from './clause.ts';
import { subjectStart } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** How many sentences a pronoun may stand away from whom it means, each between having the same pronoun for its subject. */
const FARTHEST = 3;

/**
 * The sentence that explains a pronoun. Of a subject the one whose first subject it means: the clause's own, where an earlier clause of it
 * opens with whoever that can be, else the one before, and so on while that one has the same pronoun for its subject; of "he" and "she" else the
 * last one that names a person. Of an `owner` ("its") or an object its own sentence, or the one before. Null where it can be nobody, or is unclear.
 */
export const referentOf = (document: Document, index: number, clause: Clause, pronoun: string, owner: boolean, clausesIn: (sentence: number) => readonly Clause[]): number | null => {
  const { tokens, sentences } = document;
  const { firstToken, endToken } = sentences[index]!;
  const opening = clause.start <= subjectStart(tokens, firstToken, endToken);
  if (owner) return !opening && pronoun !== '' ? index : isNear(document, index, index - 1) ? index - 1 : null;
  const [own] = opening ? [] : clausesIn(index);
  if (own !== undefined && own.start < clause.start && canBe(tokens, own.subject, pronoun)) return own.start <= subjectStart(tokens, firstToken, endToken) ? index : null;
  // Whom an earlier clause is about may be meant.
  if (!opening && own !== undefined && own.start < clause.start && tokens[own.subject.head]!.tag === 'PROPN' && pronoun !== 'he' && pronoun !== 'she') return null;
  for (let at = index - 1; isNear(document, index, at); at -= 1) {
    const sentence = sentences[at]!;
    const [first] = clausesIn(at);
    if (first === undefined || first.start > subjectStart(tokens, sentence.firstToken, sentence.endToken)) break;
    if (canBe(tokens, first.subject, pronoun)) return at;
    if (tokens[first.subject.head]!.norm !== pronoun) break;
  }
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  for (let at = index - 1; isNear(document, index, at); at -= 1) if (namesPerson(tokens, sentences[at]!, pronoun)) return at;
  return null;
};

const isNear = ({ sentences, paragraphs }: Document, index: number, at: number): boolean =>
  at >= 0 && index - at <= FARTHEST && !paragraphs[sentences[at]!.paragraph]!.headline && sentences[index]!.paragraph - sentences[at]!.paragraph <= 1;

/** Whether somebody named in a sentence can be "he" or "she": by a given name or a title that tells. */
const namesPerson = (tokens: readonly Token[], { firstToken, endToken }: Sentence, pronoun: string): boolean => {
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]!;
    if (token.tag !== 'PROPN' || tokens[at + 1]?.tag !== 'PROPN') continue;
    if (genderOf(token.text) === (pronoun === 'he' ? 'male' : 'female') || (hasSign(token, TITLE_SIGN) && genderOf(tokens[at + 1]!.text) === null)) return true;
  }
  return false;
};

const CROWDS: ReadonlySet<string> = new Set(['police', 'people', 'staff', 'crew', 'family', 'couple', 'team', 'gang']);

/** "he" is one person, "it" one thing or body, "they" several or a crowd. */
const canBe = (tokens: readonly Token[], subject: Subject, pronoun: string): boolean => {
  const head = tokens[subject.head]!;
  if (head.tag !== 'NOUN' && head.tag !== 'PROPN') return false;
  const first = tokens[subject.start]!.norm;
  if (first === 'no' || first === 'none' || first === 'not' || first === 'nobody') return false;
  const noun = nounLemma(head.norm);
  const body = BODY_NOUNS.has(noun) || nationOf(head.norm) !== null || /^\p{Lu}{2,}$/u.test(head.text);
  if (pronoun === 'they') return subject.several || CROWDS.has(head.norm);
  if (subject.several) return false;
  if (pronoun === 'it') return head.tag === 'PROPN' ? body || first === 'the' || (subject.head === subject.start && genderOf(head.text) === null) : !isPerson(noun) && !CROWDS.has(head.norm);
  if (body) return false;
  if (head.tag === 'NOUN') return canBePerson(noun) || /(?:er|or|ist|man|woman|ee|-up)$/.test(noun);
  let gender: string | null = null;
  let human = false;
  for (let at = subject.start; at <= subject.head; at += 1) {
    gender ??= genderOf(tokens[at]!.text);
    human ||= hasSign(tokens[at], TITLE_SIGN) || isPerson(nounLemma(tokens[at]!.norm));
  }
  return (gender === null ? human || first !== 'the' : gender === (pronoun === 'he' ? 'male' : 'female'));
};
