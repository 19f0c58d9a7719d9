import { KNOWN_ACRONYMS } from '#lib/lexicon/acronyms.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { bare, nameKey, wordsOf } from '#lib/text/index.ts';

// Words of a source that name nobody (own list): a spokesman for a chief executive is no second speaker.
const ROLES: ReadonlySet<string> = new Set(`spokesman spokeswoman spokesperson official officials witness witnesses resident source sources aide lawyer officer minister secretary president governor
  mayor director chief executive chairman chairwoman chair police ministry government company union observers statement report mr mrs ms dr sir the a an of for from and in its mission general deputy`.split(/\s+/));

const expanded = (name: string): string => name.replace(/\b[A-Z]{2,6}\b/g, (acronym) => KNOWN_ACRONYMS.get(acronym) ?? acronym).replace(/\([^)]*\)/g, ' ');

/** Name words only, as keys that spelling does not change. */
const keysOf = (name: string): readonly string[] =>
  wordsOf(expanded(name)).map(({ norm }) => norm.replace(/['’]s$/, '')).filter((word) => !ROLES.has(word)).map((word) => nationOf(bare(word)) ?? nameKey(word));

/** Whether one name may be the other: the surname, or all words of the shorter name, in common. */
export const isSameName = (a: string, b: string): boolean => {
  const [one, two] = [keysOf(a), keysOf(b)];
  if (one.length === 0 || two.length === 0 || one.at(-1) === two.at(-1)) return true;
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.every((key) => many.includes(key));
};

/** Two speakers only where both are named persons or bodies: a role may be anybody's. */
export const areTwoSpeakers = (a: string, b: string): boolean => /\p{Lu}/u.test(a) && /\p{Lu}/u.test(b) && !isSameName(a, b);

/** Two who are quoted against one another: also a role or a body that is called by another name than the person. */
export const areHeardApart = (a: string, b: string): boolean => a !== b && (!/\p{Lu}/u.test(a) || !/\p{Lu}/u.test(b) || !isSameName(a, b));
