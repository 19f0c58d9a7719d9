import type { Claim, Decision, Line } from '#lib/model/index.ts';
import { byAndWhen, capitalised, clipped, decisionWords, type Story } from '#lib/present/index.ts';
import { review } from '#lib/present/words/review.ts';
import { DecisionForm, type Reviewing } from '../../../review/_components/decision-form.tsx';

const words = review.correction;

type Props = Readonly<{ story: Story; line: Line; claim: Claim; corrected: Decision | undefined; as: Reviewing | null }>;

const CHOICE = 60;

const CorrectForm = ({ claim, as }: Readonly<{ claim: Claim; as: Reviewing }>) => {
  const { id, quantity, attribution } = claim;
  const sources = attribution.map(({ source }) => source).join(' ← ');
  const fields = {
    claim: id, 'sources-before': sources,
    ...(quantity !== null && { 'figure-before': `${quantity.low} ${quantity.high} ${quantity.approximate}` }),
  };
  return (
    <DecisionForm as={as} kind="correct" fields={fields} label={words.label} look="small">
      {quantity !== null && (
        <>
          <div className="pair">
            <div className="field"><label htmlFor={`low-${id}`}>{words.atLeast}</label><input id={`low-${id}`} name="low" type="text" inputMode="decimal" defaultValue={quantity.low ?? ''} /></div>
            <div className="field"><label htmlFor={`high-${id}`}>{words.atMost}</label><input id={`high-${id}`} name="high" type="text" inputMode="decimal" defaultValue={quantity.high ?? ''} /></div>
          </div>
          <label className="choice"><input type="checkbox" name="approximate" defaultChecked={quantity.approximate} /> <span>{words.about}</span></label>
        </>
      )}
      <div className="field">
        <label htmlFor={`sources-${id}`}>{words.saidBy}</label>
        <input id={`sources-${id}`} name="sources" type="text" defaultValue={sources} aria-describedby={`sources-note-${id}`} />
        <small id={`sources-note-${id}`}>{words.saidByNote}</small>
      </div>
      <div className="field"><label htmlFor={`reason-${id}`}>{words.why}</label><input id={`reason-${id}`} name="reason" type="text" maxLength={500} /></div>
    </DecisionForm>
  );
};

/** For the reviewer who knows better what a passage says, or whether it belongs here. */
export const Correction = ({ story, line, claim, corrected, as }: Props) => {
  const others = story.comparison.lines.filter(({ id, kind }) => id !== line.id && kind === line.kind);
  return (
    <>
      {corrected !== undefined && <p className="small"><b>{words.byHand}</b> {byAndWhen(corrected)} {decisionWords(corrected)}</p>}
      {as !== null && <details className="note">
        <summary>{words.correct}</summary>
        <div className="corrections">
          <CorrectForm claim={claim} as={as} />
          {others.length > 0 && (
            <DecisionForm as={as} kind="move" fields={{ claim: claim.id }} label={words.move} look="quiet small">
              <div className="field">
                <label htmlFor={`to-${claim.id}`}>{words.moveTo}</label>
                <select id={`to-${claim.id}`} name="to">{others.map(({ id, label }) => <option key={id} value={id}>{clipped(capitalised(label), CHOICE)}</option>)}</select>
              </div>
            </DecisionForm>
          )}
          <DecisionForm as={as} kind="reject" fields={{ claim: claim.id }} label={words.noClaim} look="quiet small" />
        </div>
      </details>}
    </>
  );
};
