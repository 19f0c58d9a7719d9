/**
 * News agencies and the names they are credited by, own collection from the credit lines of newspapers.
 * The first name is the canonical one.
 */
const names: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters', 'Reuters News Agency'],
  ['AP', 'Associated Press', 'The Associated Press', 'A.P.'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'Agence-France Presse'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur', 'German Press Agency'],
  ['PA Media', 'Press Association', 'PA', 'PA News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['UNI', 'United News of India'],
  ['IANS', 'Indo-Asian News Service'],
  ['APP', 'Associated Press of Pakistan'],
  ['PPI', 'Pakistan Press International'],
  ['Xinhua', 'Xinhua News Agency'],
  ['China News Service', 'CNS'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax'],
  ['RIA Novosti', 'RIA'],
  ['Ukrinform'],
  ['Belta', 'BelTA'],
  ['Trend News Agency'],
  ['Kazinform'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['Bernama'],
  ['Antara', 'ANTARA'],
  ['VNA', 'Vietnam News Agency'],
  ['PNA', 'Philippine News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press', 'CP'],
  ['ANSA'],
  ['EFE', 'Agencia EFE'],
  ['Lusa'],
  ['Belga'],
  ['ANP'],
  ['APA', 'Austria Press Agency'],
  ['PAP', 'Polish Press Agency'],
  ['CTK', 'ČTK', 'Czech News Agency'],
  ['Tanjug'],
  ['MTI'],
  ['TT', 'TT News Agency'],
  ['NTB'],
  ['Ritzau'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['DHA', 'Demirören News Agency'],
  ['IRNA'],
  ['Tasnim', 'Tasnim News Agency'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['QNA', 'Qatar News Agency'],
  ['KUNA', 'Kuwait News Agency'],
  ['SANA'],
  ['Petra', 'Petra News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['NAN', 'News Agency of Nigeria'],
  ['GNA', 'Ghana News Agency'],
  ['Panapress', 'PANA'],
  ['SAPA', 'South African Press Association'],
  ['KNA', 'Kenya News Agency'],
  ['ENA', 'Ethiopian News Agency'],
  ['Agencia Brasil', 'Agência Brasil'],
  ['Prensa Latina'],
  ['Notimex'],
  ['Télam', 'Telam'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['CNA Taiwan', 'Central News Agency'],
  ['BSS', 'Bangladesh Sangbad Sangstha'],
  ['UNB', 'United News of Bangladesh'],
  ['RSS Nepal', 'Rastriya Samachar Samiti'],
  ['Inter Press Service', 'IPS'],
];

/** Credits that name no agency in particular. */
const unnamed = [
  'news agencies', 'agencies', 'agency', 'agency reports', 'wire reports', 'wire services', 'wires', 'wire service', 'news wires',
  'newswires', 'news agency', 'agency inputs', 'agencies inputs', 'news services', 'wire', 'wire agencies',
];

/** Short names that are also common words or initials; on their own they are a credit only beside a mark or a second name. */
export const AMBIGUOUS_AGENCIES: ReadonlySet<string> = new Set(['pa', 'aa', 'cp', 'tt', 'cns', 'apa', 'spa', 'sana', 'mena', 'nan', 'ria', 'ips', 'pap', 'ena', 'wire', 'agency', 'petra', 'vna', 'uni']);

export const NEWS_AGENCIES = 'News Agencies';

/** Canonical name by lower-case name as credited. */
export const agencies: ReadonlyMap<string, string> = new Map([
  ...names.flatMap((aliases) => aliases.map((alias) => [alias.toLowerCase(), aliases[0]!] as const)),
  ...unnamed.map((name) => [name, NEWS_AGENCIES] as const),
]);

const LONGEST = Math.max(...[...agencies.keys()].map(({ length }) => length));

/** The canonical name of a news agency by any name it is credited with, in any case; null for all else. */
export const agencyNamed = (name: string): string | null => (name.length > LONGEST ? null : agencies.get((name.includes('’') ? name.replaceAll('’', '\'') : name).toLowerCase()) ?? null);
