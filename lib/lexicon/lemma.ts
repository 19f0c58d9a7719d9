import { remembered } from '#lib/text/remembered.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { canBeVerb } from './parts-of-speech.ts';

// Irregular plurals (own list); both columns lower-case.
const PLURALS: ReadonlyMap<string, string> = new Map(`people person|men man|women woman|children child|lives life|wives wife|knives knife|
leaves leaf|halves half|wolves wolf|thieves thief|shelves shelf|loaves loaf|calves calf|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|
dice die|crises crisis|analyses analysis|bases basis|theses thesis|hypotheses hypothesis|diagnoses diagnosis|oases oasis|criteria criterion|
phenomena phenomenon|media media|data data|bacteria bacterium|memoranda memorandum|referenda referendum|stadia stadium|alumni alumnus|cacti cactus|
indices index|appendices appendix|policemen policeman|policewomen policewoman|firemen fireman|fishermen fisherman|servicemen serviceman|
gunmen gunman|businessmen businessman|clergymen clergyman|lawmen lawman|spokesmen spokesman|salesmen salesman|grandchildren grandchild|
schoolchildren schoolchild|congressmen congressman|congresswomen congresswoman|councilmen councilman|freshmen freshman|militiamen militiaman|
news news|series series|species species|police police|troops troop|means means|headquarters headquarters|aircraft aircraft|sheep sheep|deer deer|
fish fish|cattle cattle|livestock livestock|offspring offspring|personnel personnel|barracks barracks|crossroads crossroads|politics politics|
economics economics|earnings earnings|proceeds proceeds|mathematics mathematics|physics physics|athletics athletics|ethics ethics|premises premises|sanctions sanction|gas gas|bus bus|
virus virus|campus campus|census census|status status|consensus consensus|surplus surplus|bonus bonus|focus focus|chorus chorus|corps corps|
cases case|databases database|purchases purchase|houses house|causes cause|nurses nurse|horses horse|courses course|doses dose|losses loss|
phases phase|leases lease|releases release|increases increase|decreases decrease|exercises exercise|expenses expense|licences licence|
licenses license|vases vase|noses nose|roses rose|blouses blouse|axes axe|taxes tax|buses bus|gases gas|viruses virus|movies movie|
ties tie|pies pie|lies lie|cookies cookie|calories calorie|zombies zombie|rookies rookie|shoes shoe|toes toe|canoes canoe`
  .split('|').map((row) => row.trim().split(' ') as [string, string]));

const VOWEL = /[aeiou]/;

/** Singular of an English noun given in lower case; a noun that is no plural comes back as it is. */
export const nounLemma = remembered((noun: string): string => {
  const dash = noun.lastIndexOf('-');
  if (dash > 0) return noun.slice(0, dash + 1) + nounLemma(noun.slice(dash + 1));
  const irregular = PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith('us') || noun.endsWith('is')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('sses') || noun.endsWith('shes') || noun.endsWith('ches') || noun.endsWith('xes') || noun.endsWith('zzes')) return noun.slice(0, -2);
  if (noun.endsWith('oes')) return noun.slice(0, -2);
  return noun.slice(0, -1);
});

const undoubled = (stem: string): string =>
  stem.length > 2 && stem.at(-1) === stem.at(-2) && !VOWEL.test(stem.at(-1) ?? '') ? stem.slice(0, -1) : stem;

/** Base form of an English verb given in lower case, or null when no known verb has this form. */
export const verbLemma = remembered((form: string): string | null => {
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (canBeVerb(form)) return form;
  const stems =
    form.endsWith('ied') || form.endsWith('ies') ? [`${form.slice(0, -3)}y`, form.slice(0, -1)]
    : form.endsWith('ing') ? [form.slice(0, -3), `${form.slice(0, -3)}e`, undoubled(form.slice(0, -3))]
    : form.endsWith('ed') ? [form.slice(0, -1), form.slice(0, -2), undoubled(form.slice(0, -2))]
    : form.endsWith('es') ? [form.slice(0, -1), form.slice(0, -2)]
    : form.endsWith('s') && !form.endsWith('ss') ? [form.slice(0, -1)]
    : [];
  return stems.find((stem) => stem.length > 1 && canBeVerb(stem)) ?? null;
});
