import { frame } from '#lib/present/words/frame.ts';
import { review } from '#lib/present/words/review.ts';
import { Field } from '../../../../_components/field.tsx';
import { Submit } from '../../../../_components/submit.tsx';

const words = review.reviewer;

type Props = Readonly<{ name: string | null; sayWho: (form: FormData) => Promise<void> }>;

const NameForm = ({ name, sayWho }: Props) => (
  <form action={sayWho} className="form tight">
    <Field id="reviewer" name="by" label={words.name} value={name ?? ''} hint={words.hint} required />
    <div className="buttons"><Submit busy={frame.saving} look="small">{name === null ? words.start : words.change}</Submit></div>
  </form>
);

/** Who decides here: asked once, before anything can be decided. */
export const ReviewerForm = ({ name, sayWho }: Props) => (name === null
  ? <NameForm name={name} sayWho={sayWho} />
  : <details className="fold small"><summary>{words.as(name)}</summary><NameForm name={name} sayWho={sayWho} /></details>);
