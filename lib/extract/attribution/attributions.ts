import type { Attribution, Document, Range, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { entitiesOf } from '../entities.ts';
import type { Relation } from './relation.ts';
import { relationsOf } from './relations.ts';
import { sourcesOf } from './sources.ts';
import type { Discourse } from './discourse.ts';

/** A relation with its sources named: one Attribution for each source. */
export type Attributed = Readonly<{ relation: Relation; attributions: readonly Attribution[] }>;

const read = new WeakMap<Document, readonly Attributed[]>();

/** Who says what in a document, in the order of the text. Read once a document, since several claims ask. */
export const attributionsOf = (document: Document): readonly Attributed[] => {
  const known = read.get(document);
  if (known !== undefined) return known;
  const entities = entitiesOf(document);
  const discourse: Discourse = { heard: [] };
  const all = relationsOf(document).map((relation): Attributed => {
    if (relation.source === null) return { relation, attributions: [] };
    const cue = spanOf(document.article.text, relation.cue.start, relation.cue.end);
    return {
      relation,
      attributions: sourcesOf(document, entities, discourse, relation.source, relation.inside < 0).map(([source, { from, to }]) => ({ source: source.name, as: stretchSpan(document, from, to), cue, kind: source.kind })),
    };
  });
  read.set(document, all);
  return all;
};

const stretchSpan = ({ article, tokens }: Document, from: number, to: number): Span =>
  spanOf(article.text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? tokens[from]?.start ?? 0);

export const holds = ({ content }: Relation, range: Range): boolean =>
  content.some(({ start, end }) => start <= range.start && range.end <= end);
