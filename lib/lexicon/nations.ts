import { COUNTRY_ROWS } from './generated/nations.ts';

// Names that the table lacks and news copy uses (own list): code, then lower-case names.
const MORE = `us:america,american,u.s.,u.s.a.,usa,washington,white house|gb:britain,british,u.k.,uk,briton,england,english,scotland,scottish,wales,welsh,london|
cn:beijing,prc,mainland china|ru:kremlin,moscow|kz:nur-sultan,nursultan|ae:u.a.e.,uae,emirati|kr:south korean,seoul|kp:north korean,pyongyang|
nl:dutch,holland|ps:palestinian,gaza,west bank|tr:turkish,turk,turkiye|mm:burma,burmese,myanmar|ci:ivorian|cd:congolese,drc|ph:filipino,filipina,philippine,philippines|
es:spaniard,spanish|fr:frenchman|dk:dane,danish|se:swede,swedish|fi:finn,finnish|pl:pole,polish|af:afghan|iq:iraqi|il:israeli,jerusalem|in:indian,new delhi,delhi|
nz:new zealander,kiwi|za:south african,pretoria|eu:european union,e.u.,eu,brussels|cz:czech,czechia,czech republic|tw:taiwanese|hk:hong kong,hongkonger|va:vatican`;

const byName = new Map<string, string>();
for (const row of COUNTRY_ROWS.split('\n')) {
  const [code = '', ...lists] = row.split(':');
  for (const name of lists.join(',').split(',')) if (name !== '' && !byName.has(name)) byName.set(name, code);
}
for (const row of MORE.replaceAll('\n', '').split('|')) {
  const [code = '', names = ''] = row.split(':');
  for (const name of names.split(',')) byName.set(name, code);
}

/**
 * ISO 3166 code (or "eu") of the country that a name, demonym or capital stands for, in lower case without accents;
 * null when it is none of these. Capitals count for their countries, as in "Beijing denied".
 */
export const nationOf = (name: string): string | null => byName.get(name) ?? (name.endsWith('s') ? byName.get(name.slice(0, -1)) ?? null : null);
