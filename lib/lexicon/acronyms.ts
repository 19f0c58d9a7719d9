/** Short forms that need no introduction in the news, with the name they stand for. Own list. */
export const KNOWN_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'], ['US', 'United States'], ['USA', 'United States'], ['UK', 'United Kingdom'], ['EU', 'European Union'], ['AU', 'African Union'],
  ['UAE', 'United Arab Emirates'], ['DRC', 'Democratic Republic of the Congo'], ['WHO', 'World Health Organization'], ['IMF', 'International Monetary Fund'],
  ['WTO', 'World Trade Organization'], ['ILO', 'International Labour Organization'], ['IAEA', 'International Atomic Energy Agency'],
  ['UNHCR', 'UN refugee agency'], ['ICC', 'International Criminal Court'], ['ICJ', 'International Court of Justice'], ['ECB', 'European Central Bank'],
  ['NGO', 'non-governmental organisation'], ['FBI', 'Federal Bureau of Investigation'], ['CIA', 'Central Intelligence Agency'],
  ['CDC', 'Centers for Disease Control and Prevention'], ['FDA', 'Food and Drug Administration'], ['NHS', 'National Health Service'],
  ['HRW', 'Human Rights Watch'], ['ICRC', 'International Committee of the Red Cross'], ['MSF', 'Médecins Sans Frontières'], ['GOP', 'Republican Party'],
  ['PBOC', 'People\'s Bank of China'], ['RBI', 'Reserve Bank of India'], ['RBA', 'Reserve Bank of Australia'], ['FCO', 'Foreign Office'],
]);
