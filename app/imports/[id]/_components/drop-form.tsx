import { Submit } from '../../../_components/submit.tsx';

/** Ends an import. */
export const DropForm = ({ action }: Readonly<{ action: () => Promise<void> }>) => (
  <form action={action} className="after-list"><Submit busy="Dropping …" look="quiet small">Drop this import</Submit></form>
);
