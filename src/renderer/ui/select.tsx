/** A choice of one out of a list, with a label that may stand beside it. */
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import './popup.css';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Shown before the chosen one, for a select without a label of its own. */
  readonly prefix?: string;
  readonly className?: string;
}

export function Select<T extends string>({
  label,
  options,
  value,
  onChange,
  prefix,
  className = '',
}: SelectProps<T>) {
  return (
    <Base.Root items={options} value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <Base.Trigger className={`button select ${className}`} aria-label={label}>
        {prefix && <span className="select-prefix">{prefix}</span>}
        <Chosen />
      </Base.Trigger>
      <Choices options={options} />
    </Base.Root>
  );
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly className?: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly value?: T;
  /** Where a form asks for it when it is sent. */
  readonly name?: string;
  readonly defaultValue?: T;
  readonly disabled?: boolean;
  readonly onChange?: (value: T) => void;
}

/** A select in a form: its label above, a hint or a problem below. For lists of everybody see `NativeSelectField`. */
export function SelectField<T extends string>({
  label,
  hint,
  problem,
  className = '',
  options,
  onChange,
  ...root
}: SelectFieldProps<T>) {
  const items = options.map(([value, text]) => ({ value, label: text }));
  return (
    <Field label={label} hint={hint} problem={problem} className={className}>
      {(ids) => (
        <Base.Root items={items} onValueChange={(next) => next !== null && onChange?.(next)} {...root}>
          <Base.Trigger className="input select" {...ids}>
            <Chosen />
          </Base.Trigger>
          <Choices options={items} />
        </Base.Root>
      )}
    </Field>
  );
}

function Chosen() {
  return (
    <>
      <Base.Value className="select-value" />
      <Base.Icon className="select-icon">
        <ChevronDown className="icon small" aria-hidden />
      </Base.Icon>
    </>
  );
}

/** The list; it is made when it opens. */
function Choices<T extends string>({ options }: { readonly options: readonly SelectOption<T>[] }) {
  return (
    <Base.Portal>
      <Base.Positioner className="positioner" sideOffset={4} alignItemWithTrigger={false} align="start">
        <Base.Popup className="popup">
          <Base.List>
            {options.map((option) => (
              <Base.Item key={option.value} className="popup-item" value={option.value}>
                <span className="popup-check">
                  <Base.ItemIndicator>
                    <Check className="icon small" aria-hidden />
                  </Base.ItemIndicator>
                </span>
                {option.icon}
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
