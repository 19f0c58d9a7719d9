import type { Attribution, Claim } from '#lib/model/index.ts';
import { marks } from './words/marks.ts';

const words = marks.telling;

/**
 * Who says so. `levels` run from the one who tells us to the one it goes back to, sources named together on one
 * level ("the UN and human rights groups"); `hedge` are the article's words that leave it unsaid ("are believed").
 */
export type Telling = Readonly<{
  levels: readonly (readonly string[])[];
  hedge: string | null;
  ownVoice: boolean;
}>;

const sameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue !== null && b.cue !== null && a.cue.start === b.cue.start && a.cue.end === b.cue.end;

/** Sources that share one saying stand beside each other; every further saying is a level of its own. */
const levelsOf = (attribution: readonly Attribution[]): string[][] =>
  attribution.reduce<{ last: Attribution | null; levels: string[][] }>(({ last, levels }, next) => {
    const level = levels[levels.length - 1];
    if (last === null || level === undefined || !sameCue(last, next)) return { last: next, levels: [...levels, [next.source]] };
    return { last: next, levels: [...levels.slice(0, -1), level.includes(next.source) ? level : [...level, next.source]] };
  }, { last: null, levels: [] }).levels;

export const tellingOf = (claim: Claim): Telling => {
  const levels = levelsOf(claim.attribution);
  const speaker = claim.quote?.speaker ?? null;
  const spoken = levels.length === 0 && speaker !== null ? [[speaker]] : levels;
  return { levels: spoken, hedge: claim.hedges[0]?.text ?? null, ownVoice: spoken.length === 0 && claim.hedges.length === 0 };
};

/** "Mike Pompeo", "United Nations and Amnesty, through Reuters", "are believed, nobody named", "own voice". */
export const tellingInWords = (telling: Telling): string => {
  const origin = telling.levels[telling.levels.length - 1];
  const through = telling.levels.slice(0, -1).flat();
  if (origin === undefined) return telling.hedge === null ? words.ownVoice : words.unnamed(telling.hedge);
  return words.through(origin, through);
};

/** Everybody a claim is attributed to, at whatever remove. */
export const whoIsCited = (claim: Claim): readonly string[] => tellingOf(claim).levels.flat();

export const whoSays = (claim: Claim): string => tellingInWords(tellingOf(claim));

/** The chain from outlet to origin, one step an item: ["Dawn", "Reuters", "United Nations, human rights groups"]. */
export const chainOf = (outlet: string, claim: Claim): readonly string[] => {
  const telling = tellingOf(claim);
  const steps = telling.levels.map((level) => level.join(', '));
  return [outlet, ...steps.filter((step) => step !== outlet), ...(steps.length === 0 && telling.hedge !== null ? [words.nobodyNamed] : [])];
};
