import type { Metadata } from 'next';
import Link from 'next/link';
import { stateWords, VERDICTS, verdictWords, type CellState } from '#lib/present/index.ts';
import { signs as words } from '#lib/present/words/signs.ts';
import { ruleAddress } from '../_components/addresses.ts';
import { VerdictBadge } from '../_components/verdict.tsx';

export const metadata: Metadata = { title: words.title };

const STATES: readonly CellState[] = ['same', 'wording', 'figure', 'contradicts', 'source', 'scope', 'omits', 'truncated', 'predates'];

export default function SignsPage() {
  return (
    <div className="narrow">
      <header className="head"><div>
        <h1>{words.heading}</h1>
        <p className="lede">{words.lede}</p>
        <p className="lede">{words.rulesLede} <Link href={ruleAddress('how-verdicts-are-reached')}>{words.rules}</Link></p>
      </div></header>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">{words.lines}</h2>
        <dl className="apparatus">
          {VERDICTS.map((verdict) => <div className="row" key={verdict}><dt id={verdict}><VerdictBadge verdict={verdict} /></dt><dd>{verdictWords(verdict).meaning}</dd></div>)}
        </dl>
        <p className="soft small after-list">{words.strongest}</p>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{words.cells}</h2>
        <dl className="apparatus">
          {STATES.map((state) => <div className="row" key={state}><dt id={`cell-${state}`}>{stateWords(state).sign} {stateWords(state).word}</dt><dd>{words.states[state]}</dd></div>)}
        </dl>
      </section>
      <section aria-labelledby="notation">
        <h2 id="notation">{words.notation}</h2>
        <dl className="apparatus">
          {words.written.map(([written, meaning]) => <div className="row" key={written}><dt>{written}</dt><dd>{meaning}</dd></div>)}
        </dl>
      </section>
    </div>
  );
}
