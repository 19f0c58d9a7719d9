/** Adverbs that report without saying who does. Own list. */
export const HEDGE_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'ostensibly', 'apparently', 'seemingly', 'putatively', 'presumably']);

/** Adjectives that keep the outlet's distance from the noun behind them. Own list. */
export const HEDGE_ADJECTIVES: ReadonlySet<string> = new Set(['alleged', 'reported', 'suspected', 'purported', 'so-called', 'supposed', 'apparent', 'presumed', 'rumoured', 'rumored', 'claimed', 'self-styled', 'self-described', 'unconfirmed', 'unverified']);
