/** A choice of one out of a list, with a label that may stand beside it. */
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
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
    <Base.Root
      items={options.map((option) => ({ value: option.value, label: option.label }))}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <Base.Trigger className={`button select ${className}`} aria-label={label}>
        {prefix && <span className="select-prefix">{prefix}</span>}
        <Base.Value className="select-value" />
        <Base.Icon className="select-icon">
          <ChevronDown className="icon small" aria-hidden />
        </Base.Icon>
      </Base.Trigger>
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
    </Base.Root>
  );
}
