/** What a reporting word lets the reader think of what it reports; 'other' where this list does not know the word. */
export type Stance = 'neutral' | 'doubting' | 'endorsing' | 'denying' | 'other';

// Own list, by first word of the cue in any form. Neutral words leave open whether it is so; doubting ones keep the outlet's
// distance; endorsing ones take for granted that it is so.
const WORDS: Readonly<Record<Exclude<Stance, 'other'>, string>> = {
  neutral: `say says said saying tell tells told telling according add adds added adding state states stated stating report reports reported reporting announce announces announced
    announcing describe describes described explain explains explained comment comments commented reply replies replied respond responds responded write writes wrote written ask asks asked
    speak speaks spoke estimate estimates estimated estimating expect expects expected think thinks thought believe believes believed quote quoted put puts per`,
  doubting: `claim claims claimed claiming allege alleges alleged alleging insist insists insisted insisting maintain maintains maintained maintaining assert asserts asserted asserting contend
    contends contended argue argues argued suggest suggests suggested suggesting purport purported boast boasts boasted profess professes professed assume assumes assumed speculate speculated accuse accuses accused`,
  endorsing: `confirm confirms confirmed confirming reveal reveals revealed revealing admit admits admitted admitting acknowledge acknowledges acknowledged concede concedes conceded concession
    disclose discloses disclosed show shows showed shown showing find finds found finding prove proves proved demonstrate demonstrates demonstrated note notes noted noting point points pointed
    recall recalls recalled remind reminds reminded warn warns warned warning establish establishes established expose exposes exposed`,
  denying: 'deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dispute disputes disputed disputing dismiss dismisses dismissed dismissing contradict contradicts contradicted rebut rebuts rebutted',
};

const STANCES: ReadonlyMap<string, Stance> = new Map(
  (['neutral', 'doubting', 'endorsing', 'denying'] as const).flatMap((stance) => WORDS[stance].split(/\s+/).map((word) => [word, stance] as const)),
);

/** The word of a cue that carries its stance: "told reporters" → told, "has long claimed" → claimed. */
export const reportingWord = (cue: string): Readonly<{ word: string; stance: Stance }> => {
  const words = cue.toLowerCase().split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
  const known = words.find((word) => STANCES.has(word));
  return known === undefined ? { word: words.join(' '), stance: 'other' } : { word: known, stance: STANCES.get(known) ?? 'other' };
};
