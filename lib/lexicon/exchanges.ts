// Where shares are traded (own list).

/** What is traded there. */
export const TRADED: ReadonlySet<string> = new Set(['share', 'stock', 'bond', 'currency']);

const SHORT = 'NSE|BSE|JSE|LSE|NYSE|ASX|HKEX|SGX|TSX|TSE|PSE|NGX|EGX|DSE|KSE|PSX|CSE|IDX|B3|MCX|NZX|TASE|Nasdaq|Euronext|Xetra|Bursa';

const EXCHANGE = new RegExp(`\\b(?:on|in|at) (?:the )?(?<name>(?:${SHORT})\\b|(?:\\p{Lu}\\p{L}+ ){1,4}(?:Exchange|Bourse|[Bb]ourse)\\b)|\\b(?<city>\\p{Lu}\\p{L}+)-(?:traded|listed|quoted)\\b`, 'u');

/** The exchange, or its city, that a sentence names; null where it names none. */
export const exchangeIn = (sentence: string): string | null => {
  const { name, city } = EXCHANGE.exec(sentence)?.groups ?? {};
  return name ?? city ?? null;
};
