import { teachAddress } from '../../../_components/addresses.ts';

type Props = Readonly<{ slug: string }>;

/** Over each page of a story while names are hidden. */
export const NamesHidden = ({ slug }: Props) => (
  <p className="names-hidden" role="note" aria-label="Teaching">
    <b>The outlets’ names are hidden.</b> <span>Where a text names an outlet, a letter stands for it in brackets. On a line’s page predict the verdict first.</span> <a href={teachAddress(slug, false)}>Reveal the names</a>
  </p>
);

/** The way into teaching, under each page of a story. A plain link: it must not be fetched before it is followed. */
export const HideNames = ({ slug }: Props) => (
  <p className="to-teach no-print"><a href={teachAddress(slug, true)}>Hide the outlets’ names</a> for teaching: read and predict first, then compare.</p>
);
