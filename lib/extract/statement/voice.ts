import type { Token } from '#lib/model/index.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import type { Clause } from './clause.ts';

/** How a clause stands in its sentence: is somebody named for it, and does he deny it. */
export type Standing = Readonly<{ attributed: boolean; denied: boolean }>;

export const lemmaOf = (tokens: readonly Token[], at: number): string => verbLemma(tokens[at]!.norm) ?? '';

export const isPassive = (tokens: readonly Token[], { predicate, verb, copular, form }: Clause): boolean =>
  form === 'participle' || (!copular && !tokens[verb]!.norm.endsWith('ing') && tokens.slice(predicate, verb).some(({ norm }) => BEING.has(norm)));

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

export const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'not', 'nothing']);

export const isNegated = (tokens: readonly Token[], { subject, predicate, verb }: Clause): boolean =>
  NOBODY.has(tokens[subject.start]!.norm)
  || tokens.slice(predicate, verb + 1).some(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't") || norm === 'cannot' || norm === 'yet' || norm === 'neither')
  || tokens[predicate - 1]?.norm === 'never'
  || tokens[verb + 1]?.norm === 'no';
