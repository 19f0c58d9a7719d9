import type { Group, TermUse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import type { Statement } from './circumstances.ts';

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** What an article calls the thing that an aligned figure counts, where it stands beside the figure. */
const termIn = ({ claim, article }: Statement): { term: string; start: number; end: number } | null => {
  const measured = claim.quantity?.measured ?? null;
  if (measured === null) return null;
  const start = article.text.indexOf(measured, claim.span.start);
  if (start < 0 || start >= claim.sentence.end) return null;
  const words = [...measured.matchAll(WORD)];
  const last = words.at(-1);
  return last === undefined ? null : { term: measured, start, end: start + measured.length };
};

/** One entry for each line whose articles call the thing by different names, with where each does so. */
export const termsOf = (lines: readonly (readonly [Group, readonly Statement[]])[]): readonly TermUse[] => lines.flatMap(([group, statements]) => {
  if (group.kind !== 'quantity') return [];
  const uses = new Map<string, { article: string; term: string; spans: ReturnType<typeof spanOf>[] }>();
  for (const statement of statements) {
    const found = termIn(statement);
    if (found === null) continue;
    const key = `${statement.article.id} ${found.term.toLowerCase()}`;
    const use = uses.get(key) ?? { article: statement.article.id, term: found.term, spans: [] };
    uses.set(key, { ...use, spans: [...use.spans, spanOf(statement.article.text, found.start, found.end)] });
  }
  const all = [...uses.values()];
  const differ = new Set(all.map(({ term }) => term.toLowerCase())).size > 1 && new Set(all.map(({ article }) => article)).size > 1;
  return differ ? [{ concept: group.label, uses: all }] : [];
});
