// Who has a stake in a count, by the words of a source (own list, from conflict, protest and labour copy). Whoever is not
// in it (hospitals, rescuers, aid agencies, experts, residents) counts for everybody.

export type Camp = 'state' | 'rebels' | 'critics' | 'workers' | 'owners';

const ROWS: readonly (readonly [Camp, string])[] = [
  ['state', 'army military navy police ministry minister government governor president premier cabinet authority official officer junta regime commander troop soldier mayor council defence defense'],
  ['rebels', 'rebel insurgent militant separatist guerrilla guerilla militia jihadist secessionist'],
  ['critics', 'opposition activist campaigner watchdog rights dissident protester protestor demonstrator amnesty'],
  ['workers', 'union unionist striker worker'],
  ['owners', 'company firm employer operator owner airline manufacturer shareholder contractor'],
];

const byWord = new Map(ROWS.flatMap(([camp, words]) => words.split(' ').map((word) => [word, camp] as const)));

/** The camp that a noun of a source's name tells of, or null. */
export const campOf = (noun: string): Camp | null => byWord.get(noun) ?? null;

// Who is not believed by whom: the first counts low what the second counts high.
const RIVALS: ReadonlySet<string> = new Set(['state critics', 'state rebels', 'rebels state', 'owners workers', 'owners critics']);

/** Whether the lower figure of the one and the higher of the other are rivals, not two stages of one count. */
export const areRivalCamps = (lower: Camp, higher: Camp): boolean => RIVALS.has(`${lower} ${higher}`);
