/**
 * The language of the desk and of its dates and numbers. One and the same for all: a figure printed the German way in an
 * English sentence ("1.500") is another figure. A translation is another folder beside this one, with these exports.
 */
export const LOCALE = 'en-GB';

/** Of the pages' own text; an article's is its own. */
export const LANGUAGE = 'en';

const rules = new Intl.PluralRules(LOCALE);
const digits = new Intl.NumberFormat(LOCALE);
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** The forms of a noun by the plural categories of the language; "other" is the one that every language has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** "1,234". */
export const number = (value: number): string => digits.format(value);

/** The form that goes with a count. */
export const form = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;

/** A count with its noun: "1 article", "1,234 articles". */
export const noun = (forms: Forms) => (count: number): string => `${number(count)} ${form(count, forms)}`;

/** "Lagos", "Lagos and Delhi", "Lagos, Delhi and Manila". */
export const list = (items: readonly string[]): string => lists.format(items);
