// Figures that are published under a name, and the words that make another of it (own lists, from economy and social copy).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Base forms. */
export const STATISTICS: ReadonlySet<string> = words(`inflation unemployment joblessness employment poverty literacy mortality debt deficit surplus reserve export import sale revenue income profit earning wage pay
  salary growth output production productivity investment spending expenditure borrowing lending loan tax gdp budget turnover price rate rent`);

/** What makes a statistic one of a part, or one counted otherwise, whoever prints it. */
export const KINDS_OF_STATISTIC: ReadonlySet<string> = words(`core underlying food fuel energy youth graduate female male women men child infant maternal urban rural domestic external foreign overseas public private
  household corporate consumer government federal provincial state municipal local oil non-oil crude gas mining manufacturing farm agricultural industrial service services goods retail wholesale online like-for-like same-store
  net gross pretax pre-tax after-tax post-tax operating nominal real adjusted unadjusted inflation-adjusted seasonally primary structural current-account trade fiscal budget minimum median average mean starting basic
  hourly weekly quarterly long-term short-term extreme multidimensional usable new used electric passenger commercial residential`);

/** What is meant where nothing stands before the name. */
export const SAME_STATISTIC: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['inflation', words('consumer price retail headline annual year-on-year')],
  ['rate', words('unemployment jobless interest policy benchmark key main lending inflation poverty literacy consumer price retail headline annual')],
  ['debt', words('government public national state sovereign federal')],
  ['reserve', words('gross official international foreign exchange forex currency')],
  ['growth', words('economic gdp real annual')],
  ['gdp', words('real nominal')],
  ['wage', words('average mean')], ['pay', words('average mean')], ['salary', words('average mean')],
  ['deficit', words('budget fiscal government public')],
  ['surplus', words('budget fiscal government public')],
  ['export', words('goods')], ['import', words('goods')],
  ['spending', words('government public')],
  ['price', words('average mean consumer retail')], ['rent', words('average mean')],
]);
