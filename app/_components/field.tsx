import type { ReactNode } from 'react';

type Props = Readonly<{
  id: string;
  name: string;
  label: string;
  type?: 'text' | 'date' | 'url';
  value?: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  placeholder?: string;
}>;

/** One labelled text input with its hint and, where the server refused it, why. */
export const Field = ({ id, name, label, type = 'text', value = '', hint, error, required = false, placeholder }: Props) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id} name={name} type={type} defaultValue={value} required={required} placeholder={placeholder}
      aria-invalid={error !== undefined} aria-describedby={hint !== undefined || error !== undefined ? `${id}-note` : undefined}
    />
    {(hint !== undefined || error !== undefined) && <small id={`${id}-note`}>{error ?? hint}</small>}
  </div>
);
