import { imports as words } from '#lib/present/words/imports.ts';
import { Submit } from '../../../_components/submit.tsx';

/** Ends an import. */
export const DropForm = ({ action }: Readonly<{ action: () => Promise<void> }>) => (
  <form action={action} className="after-list"><Submit busy={words.dropping} look="quiet small">{words.drop}</Submit></form>
);
