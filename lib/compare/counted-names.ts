import type { Pair } from '#lib/model/index.ts';
import { onceFor } from '#lib/text/once.ts';
import type { Statement } from './circumstances.ts';
import type { Judged } from './judged.ts';
import { areTwoNames, kinOf, phraseOf, saysLittle, type NounPhrase } from './noun-phrases.ts';

/** A name that an article has for what an aligned figure counts. */
export type CountedName = Readonly<{ article: string; phrase: NounPhrase }>;

const indexAt = (tokens: readonly Readonly<{ start: number; end: number }>[], offset: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1; else high = middle;
  }
  return low;
};

/**
 * What an article calls the thing that its figure counts, where it stands beside the figure. The extracted name may end in
 * words that stand elsewhere ("people … were killed"): they are dropped until the rest is found.
 */
const nameOf = ({ claim, article, subject }: Statement): NounPhrase | null => {
  const measured = (claim.quantity?.measured ?? '').split(' ');
  for (let length = measured.length; length > 0; length -= 1) {
    const name = measured.slice(0, length).join(' ');
    const at = name === '' ? -1 : article.text.indexOf(name, claim.sentence.start);
    if (at < 0 || at + name.length > claim.sentence.end) continue;
    const { tokens } = subject.document;
    const from = indexAt(tokens, at);
    let to = from;
    while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= at + name.length && !['VERB', 'ADP', 'CCONJ', 'PUNCT', 'SCONJ'].includes(tokens[to]?.tag ?? '')) to += 1;
    // Of several things counted together no one name is the whole.
    return tokens[to]?.tag === 'CCONJ' || tokens[from - 1]?.tag === 'CCONJ' ? null : phraseOf(subject.document, from, to);
  }
  return null;
};

const areNames = (a: Statement, b: Statement, x: NounPhrase, y: NounPhrase, pair: Pair | undefined): boolean => {
  if (!areTwoNames(x, y) || (pair?.verdict !== 'agree' && pair?.verdict !== 'compatible')) return false;
  // One head with words before it that differ may be another kind of it, unless the figure is the same.
  if (x.head === y.head) return pair.verdict === 'agree';
  switch (kinOf(x, y)) {
    case 'same': return true;
    case 'persons': return pair.verdict === 'agree' && a.claim.quantity?.dimension === 'count' && b.claim.quantity?.dimension === 'count';
    case 'broader': return pair.verdict === 'agree' && x.words.length > 1;
    case 'narrower': return pair.verdict === 'agree' && y.words.length > 1;
    case 'none': return false;
  }
};

const MOST = 24;

/** Names of two articles for what one figure counts, where the figures are the same or leave each other room. */
export const countedNames = onceFor(({ line, statements }: Judged): readonly CountedName[] => {
  if (line.kind !== 'quantity') return [];
  const pairs = new Map(line.pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]] as const));
  const named = statements.slice(0, MOST).flatMap((statement) => {
    const phrase = nameOf(statement);
    return phrase === null || saysLittle(phrase) ? [] : [{ statement, phrase }];
  });
  return named.filter(({ statement, phrase }) => named.some((other) =>
    other.statement.article.id !== statement.article.id
    && areNames(statement, other.statement, phrase, other.phrase, pairs.get(`${statement.claim.id} ${other.statement.claim.id}`))))
    .map(({ statement, phrase }) => ({ article: statement.article.id, phrase }));
});
