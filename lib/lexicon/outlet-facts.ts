/** Where an outlet is at home and whose it is, where that is generally known; null: not known here. */
export type OutletFacts = Readonly<{ country: string | null; owner: string | null }>;

/** Own collection from what the outlets say of themselves, as of 2025; the directory lets a person correct it. `|` between outlets, `=` before an owner. */
const byCountry: Readonly<Record<string, string>> = {
  'United States': 'Radio Free Asia=US Agency for Global Media|Radio Free Europe/Radio Liberty=US Agency for Global Media|Voice of America=US Agency for Global Media|CNN=Warner Bros. Discovery|The New York Times=The New York Times Company|The Washington Post=Nash Holdings|The Wall Street Journal=News Corp|Los Angeles Times|USA Today=Gannett|Chicago Tribune=Alden Global Capital|The Boston Globe=Boston Globe Media Partners|Miami Herald=McClatchy|NPR|PBS NewsHour|ABC News=The Walt Disney Company|CBS News=Paramount|NBC News=Comcast|Fox News=Fox Corporation|MSNBC|Politico=Axel Springer|Axios=Cox Enterprises|The Hill=Nexstar Media Group|Newsweek|Time|The Atlantic=Emerson Collective|Foreign Policy=Graham Holdings|The Diplomat|Eurasianet|HuffPost=BuzzFeed|Vox=Vox Media|Bloomberg=Bloomberg L.P.|CNBC|Forbes|Business Insider=Axel Springer|AP',
  'United Kingdom': 'BBC|The Guardian=Scott Trust|The Observer|The Times=News Corp|The Telegraph|The Independent|Financial Times=Nikkei|The Economist=The Economist Group|Daily Mail=Daily Mail and General Trust|Daily Mirror=Reach|Sky News=Comcast|ITV News=ITV|Channel 4 News=Channel Four Television Corporation|The Scotsman=National World|Middle East Eye|Reuters=Thomson Reuters|Asharq Al-Awsat=Saudi Research and Media Group',
  Ireland: 'The Irish Times=The Irish Times Trust|Irish Independent=Mediahuis|Irish Examiner=The Irish Times Trust|RTÉ|TheJournal.ie=Journal Media',
  Canada: 'CBC|CTV News=Bell Media|Global News=Corus Entertainment|The Globe and Mail=The Woodbridge Company|Toronto Star=Torstar|National Post=Postmedia',
  Australia: 'ABC (Australia)|SBS News|The Sydney Morning Herald=Nine Entertainment|The Age=Nine Entertainment|The Australian=News Corp|news.com.au=News Corp|The Conversation',
  'New Zealand': 'RNZ|The New Zealand Herald=NZME|Stuff',
  Germany: 'Deutsche Welle|Der Spiegel=Spiegel-Verlag',
  France: 'France 24=France Médias Monde|RFI=France Médias Monde|Le Monde=Groupe Le Monde|Euronews|AFP',
  Spain: 'El País=PRISA', Belgium: 'EUobserver', Switzerland: 'Swissinfo=SRG SSR', Netherlands: 'The Moscow Times',
  Ukraine: 'The Kyiv Independent|Kyiv Post', Russia: 'RT=TV-Novosti|Sputnik=Rossiya Segodnya|TASS=Government of Russia',
  'Türkiye': 'Hürriyet Daily News=Demirören Group|Daily Sabah=Turkuvaz Media Group|TRT World=TRT|Anadolu',
  Israel: 'Haaretz|The Jerusalem Post|The Times of Israel', Qatar: 'Al Jazeera=Al Jazeera Media Network',
  'Saudi Arabia': 'Arab News=Saudi Research and Media Group|Al Arabiya=MBC Group',
  'United Arab Emirates': 'Gulf News=Al Nisr Publishing|Khaleej Times=Galadari Brothers|The National (UAE)=International Media Investments',
  Iran: 'Press TV=IRIB|Tehran Times', Egypt: 'Ahram Online=Al-Ahram',
  India: 'The Times of India=The Times Group|The Economic Times=The Times Group|The Hindu=The Hindu Group|The Indian Express=Indian Express Group|Hindustan Times=HT Media|NDTV=Adani Group|India Today=India Today Group|Deccan Herald|The Wire (India)|Scroll.in|The Telegraph India=ABP Group|PTI|ANI',
  Pakistan: 'Dawn=Dawn Media Group|The Express Tribune=Lakson Group|The News International=Jang Group|Geo News=Jang Group',
  Bangladesh: 'The Daily Star (Bangladesh)=Mediastar|Dhaka Tribune|bdnews24.com|Prothom Alo=Mediastar',
  Nepal: 'The Kathmandu Post=Kantipur Media Group', 'Sri Lanka': 'Daily Mirror (Sri Lanka)=Wijeya Newspapers', Afghanistan: 'TOLOnews=MOBY Group',
  China: 'China Daily=Chinese Communist Party|Global Times=Chinese Communist Party|CGTN=China Media Group|People\'s Daily=Chinese Communist Party|Xinhua=Government of China',
  'Hong Kong': 'South China Morning Post=Alibaba Group|Hong Kong Free Press', Taiwan: 'Taipei Times=Liberty Times Group',
  Japan: 'The Japan Times|NHK|The Asahi Shimbun|The Mainichi|Nikkei Asia=Nikkei', 'South Korea': 'The Korea Herald|The Korea Times|Yonhap',
  Singapore: 'Channel NewsAsia=Mediacorp|The Straits Times=SPH Media', Malaysia: 'The Star (Malaysia)|Malay Mail|New Straits Times=Media Prima',
  Indonesia: 'The Jakarta Post', Thailand: 'Bangkok Post', Vietnam: 'VnExpress', Myanmar: 'The Irrawaddy', Kazakhstan: 'The Astana Times', Azerbaijan: 'Caspian News',
  Philippines: 'Philippine Daily Inquirer|Rappler|The Philippine Star|Manila Bulletin|ABS-CBN News=ABS-CBN|GMA News=GMA Network',
  Kenya: 'Daily Nation=Nation Media Group|The Standard (Kenya)=Standard Group|The Star (Kenya)=Radio Africa Group|The EastAfrican=Nation Media Group',
  Uganda: 'Daily Monitor=Nation Media Group', Tanzania: 'The Citizen (Tanzania)=Nation Media Group',
  Nigeria: 'The Guardian (Nigeria)|Punch|Vanguard (Nigeria)|Premium Times|ThisDay|Channels Television|Daily Trust=Media Trust', Ghana: 'Graphic Online=Graphic Communications Group',
  'South Africa': 'Mail & Guardian|News24=Naspers|Daily Maverick|IOL=Independent Media|SABC News=SABC|AllAfrica', Zimbabwe: 'The Herald (Zimbabwe)=Zimpapers', Ethiopia: 'The Addis Standard',
  Argentina: 'Buenos Aires Times=Editorial Perfil', Brazil: 'The Rio Times', Uruguay: 'MercoPress', Jamaica: 'Jamaica Observer|The Gleaner',
};

/** By the outlet's canonical name. */
export const outletFacts: ReadonlyMap<string, OutletFacts> = new Map(Object.entries(byCountry).flatMap(([country, listed]) => listed.split('|').map((entry) => {
  const [name = '', owner = null] = entry.split('=');
  return [name, { country, owner }] as const;
})));
