// Verbs and nouns that say a figure rose or fell; own list from stock-market and statistics copy.

const forms = (verbs: string): string[] => verbs.trim().split(/\s+/);

export const UP_VERBS: ReadonlySet<string> = new Set(forms(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining
  jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding
  expand expands expanded expanding accelerate accelerated accelerates swell swelled swells swollen leap leaps leapt leaped skyrocket skyrocketed skyrockets rally rallied rallies
  spike spiked spikes rebound rebounded rebounds improve improved improves edged inched ticked up appreciate appreciated appreciates hike hiked hikes raise raised raises boost boosted boosts balloon ballooned firm firmed firms strengthen strengthened strengthens widen widened widens lift lifts lifted hikes hiking lifting double doubles doubled doubling triple triples tripled tripling treble trebled quadruple quadrupled`));

export const DOWN_VERBS: ReadonlySet<string> = new Set(forms(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
  lose loses lost losing shed sheds shedding slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling
  plummet plummets plummeted plummeting dip dips dipped dipping shrink shrinks shrank shrunk shrinking contract contracts contracted contracting slump slumps slumped slumping
  crash crashed crashes collapse collapsed collapses weaken weakened weakens ease eased eases retreat retreated retreats reduce reduced reduces reducing cut cuts cutting slash slashed slashes down off lower lowered
  depreciate depreciated narrow narrowed narrows halve halves halved halving slow slowed slows slowing recede receded`));

/** Verbs that move a figure without saying which way. */
export const TURN_VERBS: ReadonlySet<string> = new Set(forms('go goes gone went going move moved moves change changed changes revised revise adjusted shifted shift brought bring swung swing put taking bringing pushing pushed'));

/** After these a figure is a change only where a preposition ("by") or per cent says so: they take objects of their own. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(forms(`add adds added adding lose loses lost losing shed sheds gain gains gained gaining cut cuts raise raised raises contract contracts contracting reduce reduced reduces
  boost boosted boosts slash slashed up down off lower lowered grow grew expand hike hiked lift lifts lifted widen widened improve improved slow slowed ease eased shot collapse crash crashed collapsed advance double doubled doubles triple tripled treble quadruple halve halved drop drops dropped sink sinks sank sunk sinking grows growing`));

export const UP_NOUNS: ReadonlySet<string> = new Set(forms('rise increase gain jump climb surge advance hike uptick boost expansion improvement leap spike rebound upturn higher more rises increases gains raise above'));

export const DOWN_NOUNS: ReadonlySet<string> = new Set(forms('fall drop decline decrease loss slide plunge slump dip reduction cut contraction downturn shrinkage lower less fewer falls drops declines cuts reductions below'));

/** Nouns of a change that tell its way by what changes. */
export const MOVE_NOUNS: ReadonlySet<string> = new Set(forms('slowing slowdown growth saving discount'));
