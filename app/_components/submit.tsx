'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

type Props = Readonly<{ children: ReactNode; busy: string; look?: string }>;

/** A form's button; says what is going on while the form is on its way. */
export const Submit = ({ children, busy, look = '' }: Props) => {
  const { pending } = useFormStatus();
  return <button className={`button ${look}`} type="submit" disabled={pending} aria-live="polite">{pending ? busy : children}</button>;
};
