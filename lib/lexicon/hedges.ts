/** Adverbs that report without saying who does. Own list. */
export const HEDGE_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'ostensibly', 'apparently', 'seemingly', 'putatively', 'presumably']);

/** Adjectives that keep the outlet's distance from the noun behind them. Own list. */
export const HEDGE_ADJECTIVES: ReadonlySet<string> = new Set(['alleged', 'reported', 'suspected', 'purported', 'so-called', 'supposed', 'apparent', 'presumed', 'rumoured', 'rumored', 'claimed', 'self-styled', 'self-described', 'unconfirmed', 'unverified']);

/** Phrases that report without saying who does, by their first word. Own list. */
export const HEDGE_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['by', ['by some estimates', 'by some accounts', 'by most estimates', 'by most accounts', 'by all accounts', 'by one estimate', 'by one count', 'by some counts']],
  ['it', ['it is believed', 'it is thought', 'it is said', 'it is feared', 'it is estimated', 'it is alleged', 'it is understood', 'it was believed', 'it was thought']],
  ['some', ['some say', 'some believe']],
  ['rumour', ['rumour has it']],
  ['rumor', ['rumor has it']],
]);
