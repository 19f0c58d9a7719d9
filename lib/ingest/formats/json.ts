import { articleSchema } from '#lib/model/index.ts';
import type { Article } from '#lib/model/index.ts';
import { charactersOf } from './characters.ts';
import { guessColumns } from './columns.ts';
import type { Field } from './columns.ts';
import { readPageOf } from './html.ts';
import { DEEPEST_TREE } from './limits.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Reading, Source } from './reading.ts';
import { readRecord } from './record.ts';
import { over } from './written.ts';
import { isObject, mainWordsOf, wordsOf } from './value.ts';
import type { JsonObject } from './value.ts';

/** The field of an object by what it is called: schema.org, ninjs, WordPress and exports without a standard alike. */
export const fieldOf = (object: JsonObject, mapping: Source['mapping']): ((field: Field) => string | null) => {
  const columns = guessColumns(Object.keys(object), mapping ?? {});
  return (field) => {
    const name = columns[field];
    return name === undefined ? null : field === 'byline' ? wordsOf(object[name]) : mainWordsOf(object[name]);
  };
};

/** Whether every place an article names lies in its text. */
const isSound = ({ text, body, agencies }: Article): boolean =>
  body.every(({ start, end }, at) => start < end && end <= text.length && start >= (body[at - 1]?.end ?? 0)) && agencies.every(({ evidence: { start, end, text: words } }) => text.slice(start, end) === words);

/** An article as Claimline itself writes it, or null. */
const ownArticle = (value: JsonObject, source: Source): Reading | null => {
  const parsed = articleSchema.safeParse(value);
  if (!parsed.success || !isSound(parsed.data) || parsed.data.text === '') return null;
  const { outlet, published, title, byline, url, ...rest } = parsed.data;
  const known = over(source.given, { outlet, published, title, byline, url });
  return { kind: 'article', name: source.name, article: { ...rest, outlet: known.outlet ?? null, published: known.published ?? null, title: known.title ?? null, byline: known.byline ?? null, url: known.url ?? null } };
};

/** The objects that hold an article each; in one that does no further ones are looked for. */
const articlesIn = (json: unknown, mapping: Source['mapping']): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > DEEPEST_TREE) throw new InputError(`The JSON has more than ${DEEPEST_TREE} values within each other, as no article has: check what was exported.`);
    if (isObject(value)) {
      const field = fieldOf(value, mapping);
      const only = Array.isArray(value['articles']) ? [value['articles']] : isObject(value['article']) ? [value['article']] : null;
      if (only === null && (field('text') !== null || field('html') !== null)) found.push(value);
      else waiting.push(...(only ?? Object.values(value)).filter((inner) => typeof inner === 'object' && inner !== null).map((inner) => ({ value: inner, depth: depth + 1 })).reverse());
    } else if (Array.isArray(value)) for (let at = value.length - 1; at >= 0; at -= 1) if (typeof value[at] === 'object') waiting.push({ value: value[at], depth: depth + 1 });
  }
  return found;
};

/** The readings of one object of JSON, wherever in it the articles are; at least one. */
export async function* readJson(json: unknown, source: Source): AsyncGenerator<Reading> {
  const objects = articlesIn(json, source.mapping);
  for (const [at, object] of objects.entries()) {
    const one = objects.length === 1 ? source : { ...source, name: `${source.name}, article ${at + 1}` };
    try {
      const own = ownArticle(object, one);
      if (own !== null) yield own;
      else yield* readRecord(one, fieldOf(object, source.mapping), readPageOf) ?? [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problem(one.name, error.message);
    }
  }
  if (objects.length > 0) return;
  const link = isObject(json) ? readRecord(source, fieldOf(json, source.mapping), readPageOf) : null;
  if (link !== null) yield* link;
  else yield problem(source.name, 'The JSON holds no article: none of its objects has a text under a name such as "text", "articleBody" or "body_text".');
}

export const jsonReader: Reader = async function* jsonReader(source) {
  let json: unknown;
  try {
    json = JSON.parse(charactersOf(source.bytes, source.contentType).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`The file is not valid JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'}): export it again.`);
  }
  yield* readJson(json, source);
};
