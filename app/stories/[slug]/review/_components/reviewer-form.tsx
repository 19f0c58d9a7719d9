import { Field } from '../../../../_components/field.tsx';
import { Submit } from '../../../../_components/submit.tsx';

type Props = Readonly<{ name: string | null; sayWho: (form: FormData) => Promise<void> }>;

const NameForm = ({ name, sayWho }: Props) => (
  <form action={sayWho} className="form tight">
    <Field id="reviewer" name="by" label="Your name" value={name ?? ''} hint="Stands beside what you decide; kept in this browser" required />
    <div className="buttons"><Submit busy="Saving …" look="small">{name === null ? 'Start to review' : 'Change'}</Submit></div>
  </form>
);

/** Who decides here: asked once, before anything can be decided. */
export const ReviewerForm = ({ name, sayWho }: Props) => (name === null
  ? <NameForm name={name} sayWho={sayWho} />
  : <details className="fold small"><summary>You review as {name}</summary><NameForm name={name} sayWho={sayWho} /></details>);
