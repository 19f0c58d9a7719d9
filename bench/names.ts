/** Words that tell no two sources apart. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'its', 'his', 'her', 'their', 's']);

const wordsOf = (name: string): readonly string[] =>
  name.toLowerCase().replaceAll('’', "'").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !EMPTY.has(word));

/** One name is the other or the longer form of it: "Grogan" and "Fionnuala Grogan", "police" and "Serbian police". */
export const sameName = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
};

/** As `sameName`, and not shorter than the name that is wanted: a surname alone is not the full name the text gives. */
export const fullName = (wanted: string, given: string): boolean => sameName(wanted, given) && wordsOf(given).length >= wordsOf(wanted).length;

/** "people" and "person", "Uighurs" and "Uighur". */
export const sameHead = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b;
  return stem(a) === stem(b);
};

const stem = (word: string): string => {
  const last = word.toLowerCase().split(/[\s-]+/).at(-1) ?? '';
  if (last === 'people' || last === 'persons') return 'person';
  if (last === 'men' || last === 'women') return `${last.slice(0, -2)}an`;
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`;
  return last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
};
