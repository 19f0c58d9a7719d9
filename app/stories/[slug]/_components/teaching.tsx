import { table } from '#lib/present/words/table.ts';
import { Rich } from '../../../_components/rich.tsx';
import { teachAddress } from '../../../_components/addresses.ts';

const words = table.teaching;

type Props = Readonly<{ slug: string }>;

/** Over each page of a story while names are hidden. */
export const NamesHidden = ({ slug }: Props) => (
  <p className="names-hidden" role="note" aria-label={words.label}>
    <b>{words.hidden}</b> <span>{words.how}</span> <a href={teachAddress(slug, false)}>{words.reveal}</a>
  </p>
);

/** The way into teaching, under each page of a story. A plain link: it must not be fetched before it is followed. */
export const HideNames = ({ slug }: Props) => (
  <p className="to-teach no-print"><Rich text={words.hide} tags={{ a: (label) => <a href={teachAddress(slug, true)}>{label}</a> }} /></p>
);
