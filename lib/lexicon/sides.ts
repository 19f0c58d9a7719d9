// Who attacks, who is sent against them, and whom both harm (own list, from the copy of raids and ambushes).

export type Side = 'attackers' | 'forces' | 'bystanders';

const ROWS: readonly (readonly [Side, string])[] = [
  ['attackers', 'attacker assailant gunman bandit terrorist criminal militant insurgent rebel jihadist extremist raider fighter guerrilla kidnapper'],
  ['forces', 'soldier troop policeman policewoman officer guard comrade trooper gendarme'],
  ['bystanders', 'civilian villager resident worshipper woman child boy girl pupil student passenger shopper farmer trader mourner pilgrim tourist'],
];

const byNoun = new Map(ROWS.flatMap(([side, nouns]) => nouns.split(' ').map((noun) => [noun, side] as const)));

/** The side that those whom a noun names are on, or null. */
export const sideOf = (noun: string): Side | null => byNoun.get(noun) ?? null;
