import type { ReactNode } from 'react';
import { onOneLine, stateWords, type Cell as CellData, type Entry } from '#lib/present/index.ts';
import { table as text } from '#lib/present/words/table.ts';
import { absenceAnchor, claimAnchor, lineAddress, whyAnchor } from '../../../_components/addresses.ts';

type Props = Readonly<{
  slug: string;
  line: string;
  cell: CellData;
  outlet: string;
  /** What it states without how that stands to the others. */
  blind: boolean;
  /** The words of a quote or statement, cut and marked against the others; null for a figure. */
  wordsOf: (entry: Entry) => ReactNode | null;
}>;

/** An article that says a thing over and over is told in full on the line's own page. */
const AT_ONCE = 3;

/** A state leads to what it rests on. */
const State = ({ state, why }: Readonly<{ state: CellData['state']; why: string }>) => {
  const { sign, word } = stateWords(state);
  return state === 'same' ? <span className="sr">{word}</span> : <a className="state" href={why}><i aria-hidden="true">{sign}</i>{word}</a>;
};

const Absent = ({ cell, why }: Readonly<{ cell: Extract<CellData, { kind: 'absent' }>; why: string }>) => {
  const { word } = stateWords(cell.state);
  if (cell.nearest === null) return <a className="plain-link" href={why}>{word}</a>;
  return (
    <details className="nearest">
      <summary>{word}</summary>
      <p>{text.nearest}<q className="words" dir="auto">{onOneLine(cell.nearest.text)}</q></p>
    </details>
  );
};

/** What one article has of one line: its figure or words and who says so, or in words that it has nothing. */
export const Cell = ({ slug, line, cell, outlet, blind, wordsOf }: Props) => {
  const judged = cell.kind === 'absent' || !blind;
  const mixed = judged && cell.kind === 'states' && cell.entries.some(({ state }) => state !== cell.state);
  const whyAt = ({ claim }: Entry): string => `${lineAddress(slug, line)}#${whyAnchor(claim.id)}`;
  return (
    <td role="cell" className="cell" data-state={judged ? cell.state : undefined}>
      <span className="cell-outlet" aria-hidden="true" dir="auto">{outlet}</span>
      {cell.kind === 'absent' ? <Absent cell={cell} why={`${lineAddress(slug, line)}#${absenceAnchor(cell.article)}`} /> : (
        <div>
          {cell.entries.slice(0, AT_ONCE).map((entry) => {
            const words = wordsOf(entry);
            const href = `${lineAddress(slug, line)}#${claimAnchor(entry.claim.id)}`;
            return (
              <div className="entry" key={entry.claim.id}>
                <span className={words === null ? 'figure' : 'words'}><a href={href}>{words ?? entry.figure}</a></span>{' '}
                <span className="by">{entry.by}{entry.claim.negated && text.denying}</span>
                {mixed && <State state={entry.state} why={whyAt(entry)} />}
              </div>
            );
          })}
          {cell.entries.length > AT_ONCE && <a className="by" href={lineAddress(slug, line)}>{text.more(cell.entries.length - AT_ONCE)}</a>}
          {judged && !mixed && cell.entries[0] !== undefined && <State state={cell.state} why={whyAt(cell.entries[0])} />}
        </div>
      )}
    </td>
  );
};
