// What clauses of the news tell, where one deed has several verbs (own list, checked against the verb classes of VerbNet).
// Each row: the deed, then base forms; two words with "_" are a verb and a word soon after it.
const ROWS = `arrest: arrest detain apprehend take_custody place_arrest
release: release free walk_free free_bail
acquit: acquit exonerate find_innocent clear
convict: convict find_guilty
sign: sign ratify
reject: reject refuse rebuff spurn turn_down vote_against veto
accept: accept approve endorse adopt ratify agree
resign: resign quit step_down stand_down
stay: remain_office stay_on stay_office remain_post
win: win beat defeat
lose: lose concede
die: die perish kill
survive: survive
allow: allow permit authorise authorize legalise legalize
ban: ban prohibit forbid outlaw bar
impose: impose introduce
lift: lift rescind revoke
rise: rise increase climb grow
fall: fall drop decline shrink decrease
keep: keep maintain retain
scrap: scrap abolish cancel axe
sink: sink capsize founder
crash: crash
break: break_out erupt
collapse: collapse break_down
begin: begin start commence
end: end finish conclude
hire: hire recruit appoint
dismiss: dismiss sack fire oust
attack: attack assault raid
build: build construct
found: found establish
buy: buy acquire purchase
confirm: confirm
strike: strike walk_out
pay: pay
warn: warn
know: know learn
suffer: suffer
flee: flee escape
halt: halt suspend stop call_off`;

const byVerb = new Map<string, string[]>();
for (const row of ROWS.split('\n')) {
  const [deed = '', verbs = ''] = row.split(':');
  for (const verb of verbs.trim().split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), deed]);
}

/** Deeds that a verb, base form, tells of, or a verb and a word after it; [] when the list does not know it. */
export const deedsOf = (verb: string, after: string | null = null): readonly string[] => byVerb.get(after === null ? verb : `${verb}_${after}`) ?? [];

// Of one somebody and one time both cannot be true. Not those that follow on one another: who was arrested may be released.
const OPPOSED: readonly (readonly [string, string])[] = [
  ['acquit', 'convict'], ['sign', 'reject'], ['accept', 'reject'], ['resign', 'stay'], ['win', 'lose'], ['die', 'survive'], ['allow', 'ban'], ['rise', 'fall'], ['keep', 'scrap'], ['hire', 'dismiss'],
];
const opposed = new Set(OPPOSED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const areOpposedDeeds = (a: string, b: string): boolean => opposed.has(`${a} ${b}`);

/** Before "to" and another verb these tell that it was not done (own list). */
export const UNDONE: ReadonlySet<string> = new Set('refuse fail decline neglect forget'.split(' '));
