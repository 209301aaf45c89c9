import { Search } from 'lucide-react';
import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly className?: string;
  readonly children: (ids: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: boolean;
  }) => ReactNode;
}

/** A label above its control, with a hint or a problem below. */
export function Field({ label, hint, problem, className = '', children }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={`field ${className}`}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {note && (
        <span id={`${id}-note`} className={problem ? 'problem' : 'hint'}>
          {note}
        </span>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, 'children'> & InputHTMLAttributes<HTMLInputElement>;

export function TextField({ label, hint, problem, className = '', ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} className={className}>
      {(ids) => <input className="input" autoComplete="off" spellCheck={false} {...ids} {...input} />}
    </Field>
  );
}

type NativeSelectFieldProps = Omit<FieldProps, 'children'> &
  SelectHTMLAttributes<HTMLSelectElement> & {
    readonly options: readonly (readonly [value: string, text: string])[];
  };

/**
 * A choice out of everybody. The kit's list draws each of its entries and its whole list before it opens; one of
 * thousands of people is opened, and searched by typing, faster by the system's own. The same holds for tables with a
 * choice in every row, where the kit would put one machine in motion for each.
 */
export function NativeSelectField({
  label,
  hint,
  problem,
  className = '',
  options,
  ...select
}: NativeSelectFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} className={className}>
      {(ids) => (
        <select className="input" {...ids} {...select}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type CheckFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
};

export function CheckField({ label, hint, className = '', ...input }: CheckFieldProps) {
  return (
    <label className={`check ${className}`}>
      <input type="checkbox" {...input} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

type SearchFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

export function SearchField({ label, shortcut, inputRef, ...input }: SearchFieldProps) {
  return (
    <label className="search">
      <span className="visually-hidden">{label}</span>
      <Search className="icon small" aria-hidden />
      <input
        ref={inputRef}
        className="input"
        type="search"
        placeholder={label}
        spellCheck={false}
        {...input}
      />
      {shortcut && !input.value && <kbd aria-hidden>{shortcut}</kbd>}
    </label>
  );
}
