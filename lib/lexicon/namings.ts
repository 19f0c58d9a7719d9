/** Things that outlets call by different names, each name with its stance; the first word is what the set is about. */
export type Naming = Readonly<{ concept: string; names: readonly string[] }>;

// Own list. Singular; a name of several words may be written with any of them in the plural. Sets hold names that are used
// of one and the same thing, not kinds of it; which of them fits is not for this list to say.
const SETS = `people on the move: migrant, refugee, asylum seeker, illegal immigrant, illegal alien, undocumented immigrant, undocumented migrant, irregular migrant, boat people
people who protest: protester, protestor, demonstrator, rioter, marcher, mob, looter, thug
armed opponents: militant, terrorist, insurgent, rebel, fighter, guerrilla, separatist, jihadist, extremist, gunman, resistance fighter, freedom fighter
those in power: government, regime, junta
people held: detainee, prisoner, inmate, hostage, captive, internee, political prisoner
places where people are held: camp, internment camp, concentration camp, detention camp, detention centre, detention center, re-education camp, reeducation camp, vocational training centre, vocational training center, training centre, training center, prison camp
withdrawal of labour: strike, walkout, stoppage, industrial action, job action, work-to-rule
explosion: blast, explosion, bombing, detonation
armed conflict: war, invasion, special military operation, military operation, incursion, aggression
change of power: coup, takeover, uprising, revolution, putsch, mutiny
killing: killing, murder, massacre, execution, slaughter, assassination, genocide
barrier: wall, fence, barrier
built on occupied land: settlement, outpost, colony
cuts to budgets: austerity, cut, saving, efficiency
warming of the earth: climate change, climate crisis, climate emergency, global warming
the unborn: fetus, foetus, unborn child, unborn baby
opponents of abortion: pro-life, anti-abortion
advocates of abortion rights: pro-choice, pro-abortion
people dismissed: redundancy, layoff, lay-off, job cut, job loss
Kyiv: Kyiv, Kiev
Kharkiv: Kharkiv, Kharkov
Odesa: Odesa, Odessa
Lviv: Lviv, Lvov
Myanmar: Myanmar, Burma
Yangon: Yangon, Rangoon
Mumbai: Mumbai, Bombay
Kolkata: Kolkata, Calcutta
Chennai: Chennai, Madras
Bengaluru: Bengaluru, Bangalore
Türkiye: Türkiye, Turkey
Eswatini: Eswatini, Swaziland
Czechia: Czechia, Czech Republic
Timor-Leste: Timor-Leste, East Timor
Ivory Coast: Ivory Coast, Côte d'Ivoire
Islamic State: Islamic State, ISIS, ISIL, Daesh
Falklands: Falklands, Malvinas
Derry: Derry, Londonderry
Temple Mount: Temple Mount, Haram al-Sharif, Noble Sanctuary
West Bank: West Bank, Judea and Samaria
Persian Gulf: Persian Gulf, Arabian Gulf
Sea of Japan: Sea of Japan, East Sea
Xinjiang: Xinjiang, East Turkestan
Gulf of Mexico: Gulf of Mexico, Gulf of America`;

export const NAMINGS: readonly Naming[] = SETS.split('\n').map((row) => {
  const [concept = '', names = ''] = row.split(': ');
  return { concept, names: names.split(', ') };
});
