// What the name of a figure is made of (own lists, from the headings of news tables).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that tell of money by themselves, so that a sum of them needs no "sum for". Base forms. */
export const MONEY_NOUNS: ReadonlySet<string> = words(`price cost fee fare fine tax levy duty tariff toll rent wage salary pay payment payout compensation damages ransom bail deposit down-payment
  budget spending expenditure outlay allocation deficit surplus debt loan credit bond mortgage arrears fund funding grant aid subsidy donation gift prize award bounty reward
  profit loss revenue income earnings turnover sale receipt proceeds dividend interest investment stake value worth valuation market-value capitalisation capitalization
  trade export import deal contract bill invoice expense reserve saving pension allowance stipend bonus budget package plan project programme program offer bid demand claim settlement penalty
  transfer remittance tag figure sum amount total estimate damage spend purchase acquisition takeover merger output gdp economy property estate asset haul bribe kickback theft fraud
  raise increase cut rise fall gap shortfall target quota charge premium royalty licence license ticket insurance cover liability fortune wealth share cash money gold oil rate lump borrowing`);

/** Nouns that name a stretch of time or what is measured by one. Base forms. */
export const TIME_NOUNS: ReadonlySet<string> = words(`time period term sentence jail imprisonment ban suspension trial case hearing career reign rule wait delay notice deadline strike walkout shutdown outage blackout
  deal contract agreement offer lease plan programme program project campaign talk negotiation meeting summit session visit trip tour journey flight drive ride walk march search operation mission
  siege war conflict occupation ceasefire truce lockdown curfew quarantine isolation emergency crisis recession drought flood storm fire season match game race film episode interview speech
  study course training experience marriage relationship tenure presidency leadership stay closure protest hunger-strike captivity detention custody parole probation warranty guarantee life lifespan
  history record run stretch streak reprieve extension moratorium freeze holiday leave shift week month year day hour minute decade cover queue service treatment surgery recovery pregnancy
  timetable schedule window limit anniversary existence absence exile age rest`);

/** They say no more than that there is something. As written, in small letters. */
export const BARE_NOUNS: ReadonlySet<string> = words('people men women persons person man woman children members others cash money sum amount banknotes funds share shares distance time number size figure point points rise change target total part parts case thing things place places unit units');

/** A time of one of these is understood without another word. Base forms. */
export const LASTING: ReadonlySet<string> = words('sentence imprisonment deadline notice ban suspension delay wait warranty lifespan tenure');
