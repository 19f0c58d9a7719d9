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
  return state === 'same' ? <span className="sr">{word}</span> : <a className="state" data-state={state} data-sign={sign} href={why}>{word}</a>;
};

const Absent = ({ cell, why }: Readonly<{ cell: Extract<CellData, { kind: 'absent' }>; why: string }>) => {
  const { word } = stateWords(cell.state);
  if (cell.nearest === null) return <a className="plain-link" href={why}>{word}</a>;
  return <details className="nearest"><summary>{word}</summary>{text.nearest}<q className="words" dir="auto">{onOneLine(cell.nearest.text)}</q></details>;
};

/** What one article has of one line: its figure or words and who says so, or in words that it has nothing. As few elements as can be: a table has thousands of these. */
export const Cell = ({ slug, line, cell, outlet, blind, wordsOf }: Props) => {
  const judged = cell.kind === 'absent' || !blind;
  const mixed = judged && cell.kind === 'states' && cell.entries.some(({ state }) => state !== cell.state);
  const whyAt = ({ claim }: Entry): string => `${lineAddress(slug, line)}#${whyAnchor(claim.id)}`;
  const shown = cell.kind === 'absent' ? [] : cell.entries.slice(0, AT_ONCE);
  return (
    <td role="cell" className="cell" data-state={judged ? cell.state : undefined} data-outlet={outlet}>
      {cell.kind === 'absent' ? <Absent cell={cell} why={`${lineAddress(slug, line)}#${absenceAnchor(cell.article)}`} /> : shown.map((entry, at) => {
        const words = wordsOf(entry);
        const last = at === shown.length - 1;
        return (
          <div className="entry" key={entry.claim.id}>
            <a className={words === null ? 'figure' : 'words'} href={`${lineAddress(slug, line)}#${claimAnchor(entry.claim.id)}`}>{words ?? entry.figure}</a> {entry.by}{entry.claim.negated && text.denying}
            {last && cell.entries.length > AT_ONCE && <a className="more" href={lineAddress(slug, line)}>{text.more(cell.entries.length - AT_ONCE)}</a>}
            {judged && (mixed || last) && <State state={mixed ? entry.state : cell.state} why={whyAt(entry)} />}
          </div>
        );
      })}
    </td>
  );
};
