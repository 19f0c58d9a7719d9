import type { Group, TermUse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import type { Statement } from './circumstances.ts';

/**
 * What an article calls the thing that an aligned figure counts, where it stands beside the figure. The extracted name may end in a word that stands
 * elsewhere ("people … were killed"): words are dropped from its end until the rest is found.
 */
const termIn = ({ claim, article }: Statement): { term: string; start: number; end: number } | null => {
  const words = (claim.quantity?.measured ?? '').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const term = words.slice(0, length).join(' ');
    const start = term === '' ? -1 : article.text.indexOf(term, claim.sentence.start);
    if (start >= 0 && start + term.length <= claim.sentence.end) return { term, start, end: start + term.length };
  }
  return null;
};

/** One entry for each line whose articles call the thing by different names, with where each does so. */
export const countedTermsOf = (lines: readonly (readonly [Group, readonly Statement[]])[]): readonly TermUse[] => lines.flatMap(([group, statements]) => {
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
