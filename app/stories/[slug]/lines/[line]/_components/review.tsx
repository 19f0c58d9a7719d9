import type { ReactNode } from 'react';
import type { Flag, Line, LineReview } from '#lib/model/index.ts';
import { byAndWhen, capitalised, clipped, claimsOf, figureOrWords, FLAG_REASONS, flagReasonWords, nameIn, onOneLine, VERDICTS, verdictWords, type Story } from '#lib/present/index.ts';
import { review as text } from '#lib/present/words/review.ts';
import { Rich } from '../../../../../_components/rich.tsx';
import { DecisionForm, type Reviewing } from '../../../review/_components/decision-form.tsx';
import { Flags } from '../../../review/_components/flags.tsx';

const words = text.line;

type Props = Readonly<{ slug: string; story: Story; line: Line; review: LineReview | undefined; flags: readonly Flag[]; as: Reviewing | null; children: ReactNode }>;

type PartProps = Readonly<{ story: Story; line: Line; as: Reviewing }>;

/** Room for a label or a quote in a list of choices. */
const CHOICE = 70;

const State = ({ review }: Readonly<{ review: LineReview }>) => (
  <ul className="listed">
    {review.accepted !== null && <li>{words.accepted}<br /><span className="soft">{byAndWhen(review.accepted)}</span></li>}
    {review.overridden !== null && (
      <li><Rich text={words.overridden(verdictWords(review.overridden.engine).word, review.overridden.reason)} /><br /><span className="soft">{byAndWhen(review.overridden)}</span></li>
    )}
    {review.renamed !== null && <li>{words.renamed(review.renamed.engine)}<br /><span className="soft">{byAndWhen(review.renamed)}</span></li>}
  </ul>
);

const FlagForm = ({ story, line, as }: PartProps) => (
  <DecisionForm as={as} kind="flag" fields={{ line: line.id }} label={words.flag} look="small">
    <div className="field">
      <label htmlFor="flag-on">{words.what}</label>
      <select id="flag-on" name="on">
        <option value="">{words.theWholeLine}</option>
        {claimsOf(story, line).map((claim) => <option key={claim.id} value={claim.id}>{clipped(`${nameIn(story, claim.article)}: ${onOneLine(figureOrWords(claim))}`, CHOICE)}</option>)}
        {line.pairs.filter(({ verdict }) => verdict !== 'agree').slice(0, 30).map(({ a, b }) => {
          const [left, right] = [a, b].map((id) => claimsOf(story, line).find((claim) => claim.id === id));
          return left === undefined || right === undefined ? null : (
            <option key={`${a} ${b}`} value={`${a} ${b}`}>{words.pair(nameIn(story, left.article), nameIn(story, right.article))}</option>
          );
        })}
      </select>
    </div>
    <div className="field">
      <label htmlFor="flag-why">{words.why}</label>
      <select id="flag-why" name="why">{FLAG_REASONS.map((why) => <option key={why} value={why}>{capitalised(flagReasonWords(why))}</option>)}</select>
    </div>
    <div className="field"><label htmlFor="flag-note">{words.note}</label><textarea id="flag-note" name="note" className="short" maxLength={2000} /></div>
  </DecisionForm>
);

const OverrideForm = ({ line, as }: PartProps) => (
  <DecisionForm as={as} kind="override" fields={{ line: line.id }} label={words.override} look="small">
    <div className="field">
      <label htmlFor="override-verdict">{words.verdict}</label>
      <select id="override-verdict" name="verdict" key={line.verdict} defaultValue={line.verdict}>
        {VERDICTS.map((verdict) => <option key={verdict} value={verdict}>{`${verdictWords(verdict).sign} ${verdictWords(verdict).word}`}</option>)}
      </select>
    </div>
    <div className="field">
      <label htmlFor="override-reason">{words.reason}</label>
      <textarea id="override-reason" name="reason" className="short" required maxLength={500} aria-describedby="override-note" />
      <small id="override-note">{words.reasonNote}</small>
    </div>
  </DecisionForm>
);

const RenameForm = ({ line, as }: PartProps) => (
  <DecisionForm as={as} kind="rename" fields={{ line: line.id }} label={words.rename} look="small">
    <div className="field"><label htmlFor="line-label">{words.label}</label><input id="line-label" name="label" type="text" defaultValue={line.label} required maxLength={200} /></div>
  </DecisionForm>
);

const MergeForm = ({ story, line, as }: PartProps) => (
  <DecisionForm as={as} kind="merge" fields={{ line: line.id }} label={words.merge} look="small">
    <div className="field">
      <label htmlFor="merge-with">{words.with}</label>
      <select id="merge-with" name="with">
        {story.comparison.lines.filter(({ id, kind }) => id !== line.id && kind === line.kind).map(({ id, label }) => <option key={id} value={id}>{clipped(capitalised(label), CHOICE)}</option>)}
      </select>
    </div>
  </DecisionForm>
);

const SplitForm = ({ story, line, as }: PartProps) => (
  <DecisionForm as={as} kind="split" label={words.split} look="small">
    <fieldset className="choices">
      <legend>{words.passages}</legend>
      {claimsOf(story, line).map((claim) => (
        <label key={claim.id}><input type="checkbox" name="claims" value={claim.id} /> <span>{nameIn(story, claim.article)}: {clipped(onOneLine(figureOrWords(claim)), CHOICE)}</span></label>
      ))}
    </fieldset>
  </DecisionForm>
);

const Acts = (part: PartProps & Readonly<{ accepted: boolean }>) => {
  const { story, line, as, accepted } = part;
  const others = story.comparison.lines.some(({ id, kind }) => id !== line.id && kind === line.kind);
  return (
    <>
      {!accepted && <DecisionForm as={as} kind="accept" fields={{ line: line.id }} label={words.accept(verdictWords(line.verdict).word)} />}
      <details className="fold" name="review"><summary data-key="f">{words.flagMore}</summary><FlagForm {...part} /></details>
      <details className="fold" name="review"><summary>{words.overrideMore}</summary><OverrideForm {...part} /></details>
      <details className="fold" name="review"><summary>{words.renameMore}</summary><RenameForm {...part} /></details>
      {others && <details className="fold" name="review"><summary>{words.mergeMore}</summary><MergeForm {...part} /></details>}
      {line.claims.length > 1 && <details className="fold" name="review"><summary>{words.splitMore(line.claims.length)}</summary><SplitForm {...part} /></details>}
    </>
  );
};

/** What people have said of this line, and all that they can do about it once they said who they are (`children`). */
export const ReviewAside = ({ slug, story, line, review, flags, as, children }: Props) => (
  <section aria-labelledby="review" className="review">
    <h2 id="review">{words.title}</h2>
    {review !== undefined && <State review={review} />}
    {flags.length > 0 && <Flags slug={slug} story={story} flags={flags} as={as} withLine={false} />}
    {as !== null && <Acts story={story} line={line} as={as} accepted={(review?.accepted ?? null) !== null} />}
    {children}
  </section>
);
