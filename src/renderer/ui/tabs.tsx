/** Tabs: one stop of Tab, arrows within, each with the panel that it shows. */
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [value: T, text: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
  /** Beside the tabs. */
  readonly aside?: ReactNode;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onChange,
  className = '',
  aside,
  children,
}: TabsProps<T>) {
  return (
    <Base.Root className={`tabs ${className}`} value={value} onValueChange={(next: T) => onChange(next)}>
      <div className="tabs-head">
        <Base.List className="segmented" aria-label={label} activateOnFocus>
          {tabs.map(([tab, text]) => (
            <Base.Tab key={tab} value={tab}>
              {text}
            </Base.Tab>
          ))}
        </Base.List>
        {aside}
      </div>
      <Base.Panel className="tab-panel" value={value} key={value}>
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
