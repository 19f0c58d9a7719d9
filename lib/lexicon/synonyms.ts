// Nouns that news uses for one another where WordNet keeps them apart (own list). Each row is one thing.
const ROWS = `home house dwelling residence property|job post position role|firm company business enterprise corporation|death fatality toll killing|injury casualty wounded|
boat ship vessel ferry craft|car vehicle automobile|country state nation|flight plane aircraft jet|flight departure service|case infection patient|school classroom|hospital clinic|store shop outlet|
factory plant mill|soldier troop serviceman|police officer policeman constable|student pupil|worker employee staff labourer|fire blaze wildfire bushfire|storm cyclone hurricane typhoon|
quake earthquake temblor|town city village settlement hamlet|village community settlement hamlet|road highway motorway|tonne ton|household family|household home house|child minor kid|protester demonstrator marcher|fan supporter|lawmaker legislator mp parliamentarian senator|
migrant refugee asylum-seeker|inhabitant resident population|customer client user subscriber|fisherman angler|crop paddy field cropland farmland|area land|seat capacity|rate interest|signature signatory|
price cost tag|deal agreement contract|investment fund|revenue sale turnover receipt earning|profit income earnings|loss deficit shortfall gap|tax levy|fiscal budget|spending expenditure outlay budget|camp centre center facility|detainee prisoner inmate|
victim dead|drug medicine|vaccine dose jab shot|bus coach|coach carriage wagon railcar|train locomotive|minister official|prosecutor prosecution crown|plant station|turbine windmill|home house shanty shack hut structure|km kilometre kilometer|spokesman spokesperson spokeswoman|home household customer premise premises|share stock|lesson class|fighting fight clash battle combat|wind gust|walkout strike stoppage|fare ticket|reservoir dam|lorry truck|probe inquiry investigation commission|section portion part span stretch|nation country people|permission authorisation authorization permit consent approval|bullet round shot ammunition|kit machine device equipment|poll vote election ballot|inspector regulator watchdog|cash money payment bribe|raid attack assault|gunman attacker raider bandit assailant|captive hostage|notice warning|mission delegation team|break-in intrusion breach hack|inoculation vaccination immunization immunisation|gathering procession march rally demonstration|gate entrance|pact agreement accord treaty|dyke levee embankment dam-wall|demise death|by-poll by-election|holiday leave|grower farmer|encounter clash|tremor quake earthquake|ruling verdict judgment judgement`;

const byNoun = new Map<string, Set<number>>();
ROWS.replaceAll('\n', '').split('|').forEach((row, at) => {
  for (const noun of row.split(' ')) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(at));
});

/** Whether news uses the two nouns, lower-case and singular, for one thing. */
export const areSynonyms = (a: string, b: string): boolean => {
  const other = byNoun.get(b);
  return other !== undefined && [...(byNoun.get(a) ?? [])].some((row) => other.has(row));
};

/** A noun and the rows of the list it stands in, as keys under which its synonyms are found too. */
export const rowsOf = (noun: string): readonly string[] => [noun, ...[...(byNoun.get(noun) ?? [])].map((row) => `=${row}`)];
