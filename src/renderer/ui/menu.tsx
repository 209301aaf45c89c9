/** Menus and popovers that open from a button: arrows walk, letters jump, Escape closes and gives the focus back. */
import { Menu as Base } from '@base-ui/react/menu';
import { Popover as BasePopover } from '@base-ui/react/popover';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import './popup.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}

export function Menu({ trigger, children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="positioner" sideOffset={4} align="start">
          <Base.Popup className="popup menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function MenuItem({ onClick, disabled = false, icon, children }: MenuItemProps) {
  return (
    <Base.Item className="popup-item" onClick={onClick} disabled={disabled}>
      <span className="popup-check">{icon}</span>
      {children}
    </Base.Item>
  );
}

interface MenuChoicesProps<T extends string> {
  readonly options: readonly {
    readonly value: T;
    readonly text: string;
    readonly icon?: ReactNode;
    /** Said in fewer words behind the text. */
    readonly note?: string;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few; choosing closes the menu. */
export function MenuChoices<T extends string>({ options, value, onChange }: MenuChoicesProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
      {options.map(({ value: own, text, icon, note }) => (
        <Base.RadioItem key={own} className="popup-item" value={own} closeOnClick>
          <span className="popup-check">
            <Base.RadioItemIndicator>
              <Check className="icon small" aria-hidden />
            </Base.RadioItemIndicator>
          </span>
          {icon}
          {text}
          {note && <small className="popup-note">{note}</small>}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** A line between groups of entries. */
export function MenuLine() {
  return <Base.Separator className="popup-line" />;
}

interface MenuCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** An entry that is on or off; the menu stays open for the next one. */
export function MenuCheck({ checked, onChange, children }: MenuCheckProps) {
  return (
    <Base.CheckboxItem className="popup-item" checked={checked} onCheckedChange={onChange}>
      <span className="popup-check">
        <Base.CheckboxItemIndicator>
          <Check className="icon small" aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  );
}

interface PopoverProps extends MenuProps {
  readonly title: string;
}

/** A few fields that open from a button. */
export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner className="positioner" sideOffset={4} align="start">
          <BasePopover.Popup className="popup popover">
            <BasePopover.Title className="popup-title">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
