import type { Document, Token } from '#lib/model/index.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
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
 * The sentence whose first subject the pronoun of a clause means, or that of an `owner` ("its"): the clause's own, where an earlier clause of it opens with whoever
 * that can be, else the one before, and so on while that one has the same pronoun for its subject. Null where it can be nobody, or is unclear.
 */
export const referentOf = (document: Document, index: number, clause: Clause, pronoun: string, owner: boolean, clausesIn: (sentence: number) => readonly Clause[]): number | null => {
  const { tokens, sentences, paragraphs } = document;
  for (let at = index; at >= 0 && index - at <= FARTHEST; at -= 1) {
    const sentence = sentences[at]!;
    if (paragraphs[sentence.paragraph]!.headline || sentences[index]!.paragraph - sentence.paragraph > 1) return null;
    const [first] = clausesIn(at);
    const opens = first !== undefined && first.start === subjectStart(tokens, sentence.firstToken, sentence.endToken);
    if (at === index) {
      if (first === undefined || first.start >= clause.start) {
        if (clause.start === subjectStart(tokens, sentence.firstToken, sentence.endToken)) continue;
        // What stands before it in the sentence is no clause: "its" is something there, "it" is unclear.
        return owner ? at : null;
      }
      if (owner) return at;
      if (opens && canBe(tokens, first.subject, pronoun)) return at;
      if (tokens[first.subject.head]!.norm === pronoun) continue;
      // Another clause stands before it, and whom that is about is not clear.
      return null;
    }
    if (!opens) return null;
    if (tokens[first.subject.head]!.norm === pronoun) continue;
    return canBe(tokens, first.subject, pronoun) ? at : null;
  }
  return null;
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
  if (pronoun === 'it') return head.tag === 'PROPN' ? body || first === 'the' : !isPerson(noun) && !CROWDS.has(head.norm);
  if (body) return false;
  if (head.tag === 'NOUN') return isPerson(noun);
  let gender: string | null = null;
  let human = false;
  for (let at = subject.start; at <= subject.head; at += 1) {
    gender ??= genderOf(tokens[at]!.text);
    human ||= hasSign(tokens[at], TITLE_SIGN) || isPerson(nounLemma(tokens[at]!.norm));
  }
  return (gender === null ? human || first !== 'the' : gender === (pronoun === 'he' ? 'male' : 'female'));
};
