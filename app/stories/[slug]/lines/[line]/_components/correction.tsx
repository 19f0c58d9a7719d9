import type { Claim, Decision, Line } from '#lib/model/index.ts';
import { byAndWhen, capitalised, clipped, decisionWords, type Story } from '#lib/present/index.ts';
import { DecisionForm, type Reviewing } from '../../../review/_components/decision-form.tsx';

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
    <DecisionForm as={as} kind="correct" fields={fields} label="Correct" look="small">
      {quantity !== null && (
        <>
          <div className="pair">
            <div className="field"><label htmlFor={`low-${id}`}>At least</label><input id={`low-${id}`} name="low" type="text" inputMode="decimal" defaultValue={quantity.low ?? ''} /></div>
            <div className="field"><label htmlFor={`high-${id}`}>At most</label><input id={`high-${id}`} name="high" type="text" inputMode="decimal" defaultValue={quantity.high ?? ''} /></div>
          </div>
          <label className="choice"><input type="checkbox" name="approximate" defaultChecked={quantity.approximate} /> <span>About: the figure is not exact</span></label>
        </>
      )}
      <div className="field">
        <label htmlFor={`sources-${id}`}>Said by</label>
        <input id={`sources-${id}`} name="sources" type="text" defaultValue={sources} aria-describedby={`sources-note-${id}`} />
        <small id={`sources-note-${id}`}>In the article’s own words, outermost first, with ← between; empty: the outlet itself</small>
      </div>
      <div className="field"><label htmlFor={`reason-${id}`}>Why</label><input id={`reason-${id}`} name="reason" type="text" maxLength={500} /></div>
    </DecisionForm>
  );
};

/** For the reviewer who knows better what a passage says, or whether it belongs here. */
export const Correction = ({ story, line, claim, corrected, as }: Props) => {
  const others = story.comparison.lines.filter(({ id, kind }) => id !== line.id && kind === line.kind);
  return (
    <>
      {corrected !== undefined && <p className="small"><b>By hand:</b> {byAndWhen(corrected)} {decisionWords(corrected)}</p>}
      {as !== null && <details className="note">
        <summary>correct</summary>
        <div className="corrections">
          <CorrectForm claim={claim} as={as} />
          {others.length > 0 && (
            <DecisionForm as={as} kind="move" fields={{ claim: claim.id }} label="Move" look="quiet small">
              <div className="field">
                <label htmlFor={`to-${claim.id}`}>Move to the line</label>
                <select id={`to-${claim.id}`} name="to">{others.map(({ id, label }) => <option key={id} value={id}>{clipped(capitalised(label), CHOICE)}</option>)}</select>
              </div>
            </DecisionForm>
          )}
          <DecisionForm as={as} kind="reject" fields={{ claim: claim.id }} label="This is no claim" look="quiet small" />
        </div>
      </details>}
    </>
  );
};
