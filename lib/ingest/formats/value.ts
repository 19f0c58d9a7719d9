/** A value of a JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys under which an object holds what it is named or says, in the order in which they are asked. */
const WORDS = ['name', 'value', 'rendered', 'text', '#text', 'url', '@id'];

/**
 * A value as words: a string, a number, an object by its name or value (`{"name": "…"}`, `{"rendered": "…"}`), a
 * list joined by commas; null where it has none.
 */
export const wordsOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (Array.isArray(value)) {
    const words = value.slice(0, 50).map((one) => (Array.isArray(one) ? null : wordsOf(one))).filter((one) => one !== null);
    return words.length === 0 ? null : words.join(', ');
  }
  if (!isObject(value)) return null;
  for (const key of WORDS) {
    const inner = value[key];
    if (typeof inner === 'string' && inner.trim() !== '') return inner;
  }
  return null;
};

/** As words, but of a list the first alone: of several headlines or bodies one is the main one. */
export const mainWordsOf = (value: unknown): string | null => wordsOf(Array.isArray(value) ? value[0] : value);
