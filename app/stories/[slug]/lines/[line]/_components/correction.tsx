import Link from 'next/link';
import type { Claim, Decision, Line } from '#lib/model/index.ts';
import { byAndWhen, capitalised, clipped, decisionWords, type Story } from '#lib/present/index.ts';
import { review } from '#lib/present/words/review.ts';
import { claimAnchor, correctAddress, lineAddress } from '../../../../../_components/addresses.ts';
import { DecisionForm, type Reviewing } from '../../../review/_components/decision-form.tsx';

const words = review.correction;

/** `open`: its forms are shown. Only one claim's are: each lists all the lines it could belong to. */
type Props = Readonly<{ slug: string; story: Story; line: Line; claim: Claim; corrected: Decision | undefined; as: Reviewing | null; open: boolean }>;

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

const MoveForm = ({ story, line, claim, as }: Readonly<{ story: Story; line: Line; claim: Claim; as: Reviewing }>) => {
  const others = story.comparison.lines.filter(({ id, kind }) => id !== line.id && kind === line.kind);
  return others.length === 0 ? null : (
    <DecisionForm as={as} kind="move" fields={{ claim: claim.id }} label={words.move} look="quiet small">
      <div className="field">
        <label htmlFor={`to-${claim.id}`}>{words.moveTo}</label>
        <select id={`to-${claim.id}`} name="to">{others.map(({ id, label }) => <option key={id} value={id}>{clipped(capitalised(label), CHOICE)}</option>)}</select>
      </div>
    </DecisionForm>
  );
};

/** For the reviewer who knows better what a passage says, or whether it belongs here. */
export const Correction = ({ slug, story, line, claim, corrected, as, open }: Props) => (
  <>
    {corrected !== undefined && <p className="small"><b>{words.byHand}</b> {byAndWhen(corrected)} {decisionWords(corrected)}</p>}
    {as !== null && !open && <Link href={correctAddress(slug, line.id, claim.id)} prefetch={false}>{words.correct}</Link>}
    {as !== null && open && (
      <div className="corrections">
        <CorrectForm claim={claim} as={as} />
        <MoveForm story={story} line={line} claim={claim} as={as} />
        <DecisionForm as={as} kind="reject" fields={{ claim: claim.id }} label={words.noClaim} look="quiet small" />
        <Link href={`${lineAddress(slug, line.id)}#${claimAnchor(claim.id)}`} prefetch={false}>{words.close}</Link>
      </div>
    )}
  </>
);
