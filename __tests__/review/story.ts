import type { Act, Article, Comparison, Decision } from '#lib/model/index.ts';
import { fromText } from '#lib/ingest/index.ts';
import { compare, judgeGroups } from '#lib/pipeline.ts';
import { lineAnchorOf, anchorOf, type Judge } from '#lib/review/index.ts';

const article = (outlet: string, published: string, text: string): Article => fromText({ text, outlet, published });

/** Two ferries, three outlets: a conflict about the dead, one figure followed, and two lines that a reviewer might join. */
export const articles: readonly Article[] = [
  article('Lagos Ledger', '2024-03-04', 'At least 31 people died when the ferry Adaeze sank on Lake Oru on Sunday, police said. “The boat carried no lamps,” harbour master Tunde Alade said. The ferry was built for 90 passengers. Rescuers found 12 survivors.'),
  article('Oru Herald', '2024-03-04', 'Exactly 28 people died when the ferry Adaeze sank on Lake Oru on Sunday, the harbour office said. “The boat carried no lamps at all,” Alade said. The ferry was built for 90 passengers.'),
  article('Coast Daily', '2024-03-04', 'Police said 31 people died when the ferry Adaeze sank on Lake Oru on Sunday. The ferry was built for 90 passengers. Rescuers found 14 survivors.'),
];

export const engine: Comparison = compare(articles);

export const judge: Judge = (claims, groups) => judgeGroups(engine.articles, claims, groups);

const byId = new Map(engine.articles.map((each) => [each.id, each]));

export const claimAt = (comparison: Comparison, words: string, outlet: string) => {
  const found = comparison.claims.find(({ span, article: home }) => span.text.includes(words) && comparison.articles.find(({ id }) => id === home)?.outlet === outlet);
  if (found === undefined) throw new Error(`no claim of ${outlet} has “${words}”: ${comparison.claims.map(({ span }) => span.text).join(' | ')}`);
  return found;
};

export const lineAt = (comparison: Comparison, words: string, outlet: string) => {
  const { id } = claimAt(comparison, words, outlet);
  const line = comparison.lines.find(({ claims }) => claims.includes(id));
  if (line === undefined) throw new Error(`the claim ${id} stands in no line`);
  return line;
};

export const anchor = (words: string, outlet: string) => {
  const claim = claimAt(engine, words, outlet);
  const home = byId.get(claim.article);
  if (home === undefined) throw new Error(`no article ${claim.article}`);
  return anchorOf(claim, home);
};

export const lineAnchor = (words: string, outlet: string) => {
  const claims = new Map(engine.claims.map((claim) => [claim.id, claim]));
  return lineAnchorOf(lineAt(engine, words, outlet).claims.flatMap((id) => claims.get(id) ?? []), byId);
};

/** Acts as a log, one a minute. */
export const logOf = (...acts: readonly Act[]): readonly Decision[] =>
  acts.map((act, at) => ({ number: at + 1, by: at % 2 === 0 ? 'Ada' : 'Ben', at: `2024-03-05T10:${String(at).padStart(2, '0')}:00Z`, act }));
