import type { Claim, Document } from '#lib/model/index.ts';
import type { Weights } from '#lib/text/index.ts';
import type { Happening } from './events.ts';
import type { Frame } from './frame.ts';
import type { Gist } from './gist.ts';
import type { Matter } from './matter.ts';
import type { Predicate } from './predicate.ts';

/** What one claim is about, for finding its like in other articles and for saying where two of them differ. */
export type Subject = Readonly<{
  claim: Claim;
  document: Document;
  /** index of the sentence that it stands in */
  sentence: number;
  /** head nouns of what is counted, the first one governing: "Uighurs and other minorities" → uighur, minority */
  heads: readonly string[];
  /** all nouns of the phrase that says what is counted */
  mentioned: ReadonlySet<string>;
  happening: Happening;
  frame: Frame;
  /** the figure is said to be a part of a larger one, or to come on top of it: "12 of them", "another 15" */
  part: boolean;
  /** the figure is spoken of as known already: "the six districts" */
  definite: boolean;
  /** all terms of the sentence, those near the claim weighing most */
  words: Weights;
  /** all of it together */
  weight: number;
  /** names of persons and organisations in the sentence that the article does not name all the time */
  names: ReadonlySet<string>;
  matter: Matter;
  /** statements and quotes: what the clause tells */
  predicate: Predicate | null;
  /** statements and quotes: what the clause is about, word by word */
  gist: Gist | null;
  /** who gives the figure, by name; of a headline whoever gives the same one below it */
  sources: readonly string[];
  /** how many different figures of the same thing the article has, this one included; 0 where nothing is named */
  fellows: number;
  /** how often the article gives a figure of this size and family */
  echoes: number;
  /** of a headline: what the same figure counts below it */
  echoed: string | null;
  /** of an earlier figure: the claim of its sentence that gives the present one */
  present: string | null;
  /** the claim of its article that this figure answers with another: "Police put the number at 8,000" */
  answers: string | null;
  /** the size of the figure that it answers, or that answers it */
  rival: number | null;
  /** how many figures of this dimension the article has */
  rivals: number;
  /** quotes: words in order */
  spoken: readonly string[];
  headline: boolean;
  /** with the figure joined to it by "and": "173 passengers and 16 crew" is 189; null where none is */
  together: number | null;
}>;
