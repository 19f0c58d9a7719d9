// Verbs that tell of a figure that is wanted, expected or feared (own lists). Base forms.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const WISHES: ReadonlySet<string> = words('demand seek request want propose recommend forecast predict project expect anticipate fear target need require');

/** The same where "for" follows: "asked for", "called for". */
export const WISHES_FOR: ReadonlySet<string> = words('ask call hope push press lobby plead appeal wish');
