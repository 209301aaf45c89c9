interface SegmentedProps<T extends string> {
  readonly label: string;
  /** What is chosen, what is shown, and what it is called where the text is short. */
  readonly options: readonly (readonly [value: T, text: string, label?: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of a few, all of them visible. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map(([option, text, name]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          {...(name && { 'aria-label': name, title: name })}
          onClick={() => onChange(option)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
