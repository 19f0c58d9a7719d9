import type { Decision } from '#lib/model/index.ts';
import { byAndWhen, capitalised, decisionWords } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { review as words } from '#lib/present/words/review.ts';
import { DecisionForm, type Reviewing } from './decision-form.tsx';

type Props = Readonly<{ log: readonly Decision[]; standing: ReadonlySet<number>; lost: ReadonlySet<number>; as: Reviewing | null }>;

const stateOf = (decision: Decision, { standing, lost }: Pick<Props, 'standing' | 'lost'>): string => {
  if (decision.act.kind === 'undo') return '';
  if (!standing.has(decision.number)) return words.undone;
  return lost.has(decision.number) ? words.lost : '';
};

/** All that was decided, the latest first; what stands can be undone. */
export const History = ({ log, standing, lost, as }: Props) => (
  <ol className="history">
    {log.toReversed().map((decision) => (
      <li key={decision.number}>
        <p>{decision.number}. {capitalised(decisionWords(decision))}</p>
        <p className="soft small">{byAndWhen(decision)}{stateOf(decision, { standing, lost })}</p>
        {as !== null && standing.has(decision.number) && <DecisionForm as={as} kind="undo" fields={{ decision: decision.number }} label={frame.undo} look="quiet small" />}
      </li>
    ))}
  </ol>
);
