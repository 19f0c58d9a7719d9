import type { Metadata } from 'next';
import { stateWords, VERDICTS, verdictWords, type CellState } from '#lib/present/index.ts';
import { VerdictBadge } from '../_components/verdict.tsx';

export const metadata: Metadata = { title: 'Signs' };

const STATES: readonly (readonly [CellState, string])[] = [
  ['same', 'gives the figure or the words that most of the articles give'],
  ['wording', 'gives the quote or the statement in other words'],
  ['figure', 'gives another figure, yet both can be true'],
  ['contradicts', 'gives a figure or a statement that cannot be true together with another'],
  ['source', 'gives the same figure, but has it from somebody else'],
  ['scope', 'speaks of another time, place, group or unit'],
  ['omits', 'does not say it; the nearest sentence that it does carry is shown on request'],
  ['truncated', 'does not say it, but its text is visibly incomplete'],
  ['predates', 'was published before what the claim is about'],
];

const NOTATION: readonly (readonly [string, string])[] = [
  ['≥ 1 million', 'at least 1 million'], ['> 300', 'more than 300, 300 itself left out'], ['≤ 1.8 million', 'up to 1.8 million'],
  ['1–2 million', 'between 1 and 2 million'], ['≈ 1.5 million', 'about 1.5 million'], ['own voice', 'the outlet says it itself and names no source'],
  ['“are believed”, nobody named', 'the outlet leaves open who says so, in these words'],
];

export default function SignsPage() {
  return (
    <div className="narrow">
      <header className="head"><div>
        <h1>What the signs mean</h1>
        <p className="lede">Claimline compares what is written. It does not know what is true, and says nothing about it.</p>
      </div></header>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">A line: one claim in all its sources</h2>
        <dl className="apparatus">
          {VERDICTS.map((verdict) => <div className="row" key={verdict}><dt id={verdict}><VerdictBadge verdict={verdict} /></dt><dd>{verdictWords(verdict).meaning}</dd></div>)}
        </dl>
        <p className="soft small after-list">A line takes the strongest verdict found between any two of its sources, in the order given here.</p>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">A cell: what one article has of it</h2>
        <dl className="apparatus">
          {STATES.map(([state, meaning]) => <div className="row" key={state}><dt id={`cell-${state}`}>{stateWords(state).sign} {stateWords(state).word}</dt><dd>{meaning}</dd></div>)}
        </dl>
      </section>
      <section aria-labelledby="notation">
        <h2 id="notation">Figures and sources</h2>
        <dl className="apparatus">
          {NOTATION.map(([written, meaning]) => <div className="row" key={written}><dt>{written}</dt><dd>{meaning}</dd></div>)}
        </dl>
      </section>
    </div>
  );
}
