import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';

interface SegmentedProps<T extends string> {
  readonly label: string;
  /** What is chosen, what is shown, and what it is called where the text is short. */
  readonly options: readonly (readonly [value: T, text: string, label?: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of a few, all of them visible: one stop of Tab, arrows within. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <ToggleGroup
      className="segmented"
      aria-label={label}
      value={[value]}
      // Pressing what is chosen leaves it chosen.
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      {options.map(([option, text, name]) => (
        <Toggle key={option} value={option} {...(name && { 'aria-label': name, title: name })}>
          {text}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
