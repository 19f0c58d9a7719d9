import { COUNTRIES, CURRENCY_NAMES } from './generated/countries.ts';

// Money in news copy: ISO 4217 codes with their English names (generated), and by hand, after the style books of
// Reuters, the BBC and the Economist, the signs, the short names, which currency a bare name means where nothing in
// the article says otherwise, and the hundredth parts.

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();

/** Exact signs, as written; the longest prefix wins. "PS" is what ASCII-only wires make of £, so only where it touches digits. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['$US', 'USD'], ['USD$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['AUD$', 'AUD'], ['$A', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['CAD$', 'CAD'], ['CDN$', 'CAD'], ['Can$', 'CAD'], ['$C', 'CAD'],
  ['HK$', 'HKD'], ['$HK', 'HKD'], ['NZ$', 'NZD'], ['$NZ', 'NZD'], ['S$', 'SGD'], ['RD$', 'DOP'], ['BZ$', 'BZD'], ['GY$', 'GYD'], ['B$', 'BSD'], ['CI$', 'KYD'], ['SI$', 'SBD'], ['BDS$', 'BBD'], ['MOP$', 'MOP'], ['Col$', 'COP'], ['LRD$', 'LRD'], ['NT$', 'TWD'], ['R$', 'BRL'], ['J$', 'JMD'], ['TT$', 'TTD'], ['Z$', 'ZWG'], ['N$', 'NAD'], ['MX$', 'MXN'], ['Mex$', 'MXN'], ['Bds$', 'BBD'], ['FJ$', 'FJD'], ['EC$', 'XCD'],
  ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₦', 'NGN'], ['₩', 'KRW'], ['₽', 'RUB'], ['₱', 'PHP'], ['฿', 'THB'], ['₫', 'VND'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₵', 'GHS'], ['₡', 'CRC'], ['₲', 'PYG'], ['₸', 'KZT'], ['₮', 'MNT'], ['₾', 'GEL'], ['₭', 'LAK'], ['৳', 'BDT'], ['៛', 'KHR'], ['₼', 'AZN'], ['֏', 'AMD'], ['؋', 'AFN'], ['﷼', 'IRR'], ['₿', 'BTC'], ['元', 'CNY'], ['円', 'JPY'], ['₨', 'INR'], ['zł', 'PLN'], ['Kč', 'CZK'], ['RMB¥', 'CNY'], ['CN¥', 'CNY'], ['GH₵', 'GHS'], ['GH¢', 'GHS'], ['E£', 'EGP'], ['LE', 'EGP'], ['L.E.', 'EGP'], ['EGP£', 'EGP'], ['ரூ', 'LKR'],
  ['Rs', 'INR'], ['Rs.', 'INR'], ['Re', 'INR'], ['RM', 'MYR'], ['Rp', 'IDR'], ['R', 'ZAR'], ['P', 'PHP'], ['Php', 'PHP'], ['Ksh', 'KES'], ['KSh', 'KES'], ['Sh', 'KES'], ['Shs', 'UGX'], ['USh', 'UGX'], ['TSh', 'TZS'], ['Tk', 'BDT'], ['Fr', 'CHF'], ['SFr', 'CHF'], ['SFr.', 'CHF'], ['Dh', 'AED'], ['Dhs', 'AED'], ['SR', 'SAR'], ['QR', 'QAR'], ['KD', 'KWD'], ['BD', 'BHD'], ['RO', 'OMR'], ['kr', 'SEK'], ['Kr', 'SEK'], ['SKr', 'SEK'], ['NKr', 'NOK'], ['DKr', 'DKK'], ['Ft', 'HUF'], ['N', 'NGN'], ['D', 'GMD'], ['K', 'ZMW'], ['Le', 'SLE'], ['Nu', 'BTN'], ['NIS', 'ILS'], ['RMB', 'CNY'], ['IR£', 'IEP'], ['DM', 'DEM'], ['PS', 'GBP'], ['VND', 'VND'],
  ...CURRENCY_NAMES.map(([code]) => [code, code] as const), ['BTC', 'BTC'], ['ETH', 'ETH'],
]);

/** Signs that are ordinary letters or words: they count only where they touch the digits or stand alone before them. */
export const LETTER_SIGNS_GLUED: ReadonlySet<string> = new Set(['R', 'P', 'N', 'D', 'K', 'PS', 'Re', 'Le', 'LE', 'Nu', 'Sh', 'BD', 'RO', 'SR', 'QR', 'KD', 'DM', 'Fr', 'Ft', 'Kr', 'kr']);

/** What a bare name means unless the article speaks of another country that pays with one. */
const BARE: ReadonlyMap<string, string> = new Map(`dollar USD|buck USD|greenback USD|pound GBP|quid GBP|sterling GBP|euro EUR|yen JPY|yuan CNY|renminbi CNY|kuai CNY|rupee INR|
rouble RUB|ruble RUB|rand ZAR|franc CHF|peso MXN|real BRL|reais BRL|won KRW|lira TRY|shekel ILS|dirham AED|riyal SAR|rial IRR|dinar KWD|shilling KES|krona SEK|kronor SEK|
krone NOK|kroner NOK|koruna CZK|crown CZK|zloty PLN|forint HUF|leu RON|lei RON|lev BGN|leva BGN|hryvnia UAH|hryvnias UAH|tenge KZT|som KGS|somoni TJS|manat AZN|lari GEL|dram AMD|
afghani AFN|taka BDT|kyat MMK|baht THB|dong VND|kip LAK|riel KHR|ringgit MYR|rupiah IDR|naira NGN|cedi GHS|kwacha ZMW|pula BWP|birr ETB|leone SLE|dalasi GMD|metical MZN|meticais MZN|
kwanza AOA|ariary MGA|ouguiya MRU|nakfa ERN|loti LSL|lilangeni SZL|emalangeni SZL|bolivar VES|boliviano BOB|sol PEN|soles PEN|guarani PYG|colon CRC|quetzal GTQ|lempira HNL|cordoba NIO|balboa PAB|gourde HTG|
tugrik MNT|pataca MOP|ngultrum BTN|rufiyaa MVR|kina PGK|vatu VUV|tala WST|denar MKD|lek ALL|gulden NLG|guilder NLG|markka FIM|peseta ESP|escudo PTE|drachma GRD|deutschmark DEM|deutsche mark DEM|d-mark DEM|punt IEP|austrian schilling ATS|
dutch guilder NLG|finnish markka FIM|finnish mark FIM|german mark DEM|german deutsche mark DEM|west german mark DEM|french franc FRF|belgian franc BEF|italian lira ITL|italian lire ITL|lire ITL|spanish peseta ESP|portuguese escudo PTE|greek drachma GRD|irish pound IEP|irish punt IEP|
cfa franc XOF|us dollar USD|u.s. dollar USD|american dollar USD|british pound GBP|pound sterling GBP|pounds sterling GBP|uk pound GBP|chinese yuan CNY|chinese renminbi CNY|new taiwan dollar TWD|taiwan dollar TWD|taiwanese dollar TWD|hong kong dollar HKD|
israeli shekel ILS|new israeli shekel ILS|uae dirham AED|emirati dirham AED|sterling pound GBP|saudi riyal SAR|australian dollar AUD|aussie dollar AUD|canadian dollar CAD|new zealand dollar NZD|kiwi dollar NZD|singapore dollar SGD|syrian pound SYP|russian rouble RUB|turkish lira TRY|uganda shilling UGX|
kenya shilling KES|tanzania shilling TZS|bitcoin BTC|ether ETH|ethereum ETH|special drawing right XDR|czech crown CZK|swedish crown SEK|norwegian crown NOK|danish crown DKK|zimbabwean dollar ZWG|zimbabwe dollar ZWG|mexican peso MXN|south african rand ZAR|croatian kuna HRK|kuna HRK`
  .split('|').map((row) => {
    const cut = row.trim().lastIndexOf(' ');
    return [row.trim().slice(0, cut), row.trim().slice(cut + 1)] as const;
  }));

/** Hundredth parts: word, what it is a hundredth of. */
export const SUBUNITS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'], ['cents', 'USD'], ['¢', 'USD'], ['c', 'USD'], ['pence', 'GBP'], ['penny', 'GBP'], ['pennies', 'GBP'], ['p', 'GBP'], ['paise', 'INR'], ['paisa', 'INR'], ['kopeck', 'RUB'], ['kopecks', 'RUB'], ['kopek', 'RUB'], ['kopeks', 'RUB'],
  ['euro cent', 'EUR'], ['euro cents', 'EUR'], ['u.s. cents', 'USD'], ['us cents', 'USD'], ['kobo', 'NGN'], ['centavo', 'MXN'], ['centavos', 'MXN'], ['sen', 'MYR'], ['satang', 'THB'], ['fen', 'CNY'],
]);

/** Names that many countries' currencies share: the article decides. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(['dollar', 'pound', 'rupee', 'peso', 'franc', 'dinar', 'shilling', 'krona', 'kronor', 'krone', 'kroner', 'crown', 'rial', 'riyal', 'dirham', 'kwacha', 'manat', 'won', 'lira', 'som', 'real', 'leu', 'mark']);

const byName = new Map<string, string>();
const add = (name: string, code: string): void => {
  for (const form of [name, /[sxz]$|reais|lei|leva|won|yen|yuan|baht|rand$/.test(name) ? name : `${name}s`, name.endsWith('y') ? `${name.slice(0, -1)}ies` : name]) if (!byName.has(form)) byName.set(form, code);
};
for (const [name, code] of BARE) add(name, code);
for (const [code, name] of CURRENCY_NAMES) add(fold(name), code);

/** Other words for whose money it is than the code's own name has: "Nepali rupees", "Argentinian pesos" (own list). */
const DEMONYMS: readonly (readonly [string, string])[] = [
  ['nepali', 'NPR'], ['argentinian', 'ARS'], ['argentine', 'ARS'], ['filipino', 'PHP'], ['philippine', 'PHP'], ['bangladeshi', 'BDT'], ['emirati', 'AED'], ['congolese', 'CDF'], ['rwandan', 'RWF'], ['burundian', 'BIF'],
  ['indian', 'INR'], ['mauritian', 'MUR'], ['kyrgyz', 'KGS'], ['uzbek', 'UZS'], ['iraqi', 'IQD'], ['libyan', 'LYD'], ['tunisian', 'TND'], ['algerian', 'DZD'], ['jordanian', 'JOD'], ['kuwaiti', 'KWD'], ['bahraini', 'BHD'],
  ['iranian', 'IRR'], ['yemeni', 'YER'], ['omani', 'OMR'], ['qatari', 'QAR'], ['lebanese', 'LBP'], ['sudanese', 'SDG'], ['egyptian', 'EGP'], ['zambian', 'ZMW'], ['malawian', 'MWK'], ['serbian', 'RSD'],
];

const NOUNS: ReadonlyMap<string, string> = new Map(CURRENCY_NAMES.map(([code, name]) => [code, fold(name).split(' ').at(-1) ?? '']));
for (const [country, demonym, , codes] of COUNTRIES) {
  const [code = ''] = codes.split(' ');
  const noun = NOUNS.get(code);
  if (noun !== undefined && !codes.includes(' ')) for (const word of [country, demonym]) if (word !== '' && fold(word).split(' ').length < 3) add(`${fold(word)} ${noun}`, code);
}
for (const [demonym, code] of DEMONYMS) add(`${demonym} ${NOUNS.get(code) ?? ''}`, code);

/** English names, singular and plural, lower-case without accents, of up to four words. */
export const CURRENCY_BY_NAME: ReadonlyMap<string, string> = byName;

/** First words of names that have several, so that most words are asked once. */
export const CURRENCY_FIRST_WORDS: ReadonlySet<string> = new Set([...byName.keys(), ...SUBUNITS.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Cities, regions and short names that tell one dollar, pound, peso or rupee from another; `_` for a space (own list). */
const MORE_PLACES: Readonly<Record<string, string>> = {
  AUD: 'sydney melbourne brisbane perth adelaide hobart darwin queensland tasmania aussie nsw n.s.w. australians rba asic accc',
  CAD: 'toronto montreal vancouver calgary edmonton winnipeg quebec ontario alberta manitoba saskatchewan halifax newfoundland b.c. ont. alta. sask. n.l. rcmp saskatoon regina canadians nunavut yukon labrador british_columbia nova_scotia',
  NZD: 'auckland christchurch dunedin aotearoa', USD: 'us u.s. usa america american washington york california texas florida trump biden congress pentagon',
  GBP: 'uk u.k. britain england scotland wales british english scottish welsh manchester glasgow edinburgh belfast',
  JMD: 'kingston montego_bay mandeville portmore clarendon spanish_town ocho_rios jamaicans', TTD: 'tobago chaguanas trinidadian port_of_spain', BBD: 'bajan', GYD: 'demerara berbice linden', FJD: 'suva nadi lautoka', NAD: 'walvis_bay swakopmund', ZWG: 'bulawayo mutare gweru', LRD: 'monrovia buchanan', BSD: 'bahamians', TWD: 'kaohsiung taichung tainan', HKD: 'kowloon',
  EGP: 'alexandria', SYP: 'aleppo', LBP: 'hezbollah', SDG: 'darfur omdurman',
  PHP: 'philippine manila quezon cebu davao makati luzon mindanao visayas zamboanga baguio iloilo palawan filipinos',
  MXN: 'guadalajara monterrey tijuana puebla oaxaca chiapas sinaloa jalisco veracruz cancun acapulco mexicans', ARS: 'argentinian rosario cordoba mendoza patagonia milei argentines',
  CLP: 'valparaiso concepcion antofagasta chileans', COP: 'medellin cali barranquilla cartagena colombians', CUP: 'cuba cuban cubans', DOP: 'santo_domingo', UYU: 'montevideo uruguayan',
  INR: 'delhi mumbai kolkata chennai bengaluru bangalore hyderabad ahmedabad pune kerala gujarat maharashtra uttar_pradesh bihar tamil_nadu punjab rajasthan assam odisha karnataka telangana goa modi lok_sabha indians',
  PKR: 'karachi lahore peshawar quetta rawalpindi multan faisalabad sindh balochistan khyber kpk pakistanis', LKR: 'colombo kandy jaffna galle lankan lanka matara negombo trincomalee batticaloa kurunegala anuradhapura sinhala cbsl', NPR: 'nepali pokhara nepalis', MUR: 'mauritian', SCR: 'seychellois',
  KES: 'mombasa kisumu nakuru eldoret turkana garissa kenyans', UGX: 'entebbe gulu jinja ugandans', TZS: 'salaam arusha mwanza zanzibar tanzanians', SOS: 'hargeisa kismayo',
  IQD: 'basra mosul erbil kirkuk iraqis', JOD: 'irbid', DZD: 'oran', LYD: 'benghazi misrata', TND: 'sfax', BHD: 'bahraini', RSD: 'novi_sad',
  SEK: 'gothenburg malmo swedes', NOK: 'bergen trondheim norwegians', DKK: 'aarhus copenhagen danes', ISK: 'icelanders',
  CHF: 'zurich geneva basel lausanne', XOF: 'abidjan lome cotonou bamako ouagadougou', XAF: 'douala', CDF: 'kinshasa goma lubumbashi congolese kivu', RWF: 'rwandan', BIF: 'bujumbura',
  MAD: 'casablanca marrakech rabat', AED: 'dubai sharjah emirati', YER: 'sanaa aden houthi houthis', SAR: 'jeddah mecca', BDT: 'bangladeshi',
};

const CURRENCY_NATIONS: readonly (readonly [string, readonly string[]])[] = COUNTRIES.filter(([, , , codes]) => codes !== '').flatMap(([name, demonyms, capital, codes]) =>
  [name, ...demonyms.split(', '), capital].filter((word) => word !== '').flatMap((word) => [word.toLowerCase(), fold(word)].map((key) => [key, codes.split(' ')] as const)));

/** Ends of web addresses that tell whose dollars, pesos or rupees are meant. */
export const CURRENCY_OF_DOMAIN: ReadonlyMap<string, string> = new Map('ca CAD|au AUD|nz NZD|sg SGD|hk HKD|jm JMD|tt TTD|bb BBD|fj FJD|tw TWD|na NAD|zw ZWG|eg EGP|lb LBP|ph PHP|mx MXN|ar ARS|cl CLP|uy UYU|in INR|pk PKR|lk LKR|np NPR|mu MUR|ke KES|ug UGX|tz TZS|jo JOD|kw KWD|iq IQD|tn TND|dz DZD|bh BHD|se SEK|no NOK|dk DKK|is ISK|sa SAR|qa QAR|om OMR|ma MAD|ae AED|ch CHF'
  .split('|').map((row) => [row.slice(0, 2), row.slice(3)] as const));

/** Country, adjective, capital, region or city, lower-case, to the currencies paid there. */
export const CURRENCY_OF_PLACE: ReadonlyMap<string, readonly string[]> = new Map([
  ...CURRENCY_NATIONS.filter(([word]) => word !== 'san juan' && word !== 'victoria' && word !== 'santiago'), ['santiago', ['CLP']] as const,
  ...Object.entries(MORE_PLACES).flatMap(([code, places]) => places.split(' ').map((place) => [place.replaceAll('_', ' '), [code]] as const)),
]);

/** The noun a currency's name ends in, as "peso" for MXN. */
export const CURRENCY_NOUN: ReadonlyMap<string, string> = new Map(CURRENCY_NAMES.map(([code, name]) => [code, fold(name).split(' ').at(-1) ?? '']));

/** Currencies of which one has been worth between a third of another and three of it for decades. */
export const HARD_CURRENCIES: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
