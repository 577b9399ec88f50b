import type { SelectHTMLAttributes } from 'react';

export type Option = Readonly<{ value: string; label: string }>;

type Props = SelectHTMLAttributes<HTMLSelectElement> &
  Readonly<{ options: readonly Option[]; placeholder?: string; invalid?: boolean }>;

/** The browser's own select: dozens stand in one table, and phones bring their own picker for it. */
export const NativeSelect = ({ options, placeholder, invalid = false, ...rest }: Props) => (
  <select
    {...rest}
    // Without a value the browser would show the first choice as if it had been made.
    {...(placeholder !== undefined && { value: rest.value ?? '' })}
    className="select"
    aria-invalid={invalid || rest['aria-invalid']}
  >
    {placeholder !== undefined && (
      <option value="" disabled>
        {placeholder}
      </option>
    )}
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
