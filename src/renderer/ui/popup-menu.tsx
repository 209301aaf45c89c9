/** A menu at a point of the window: by the right button, the menu key or a press. Arrows, letters, Enter and Escape work in it. */
import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import './popup.css';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly label: string;
      /** The key that does the same. */
      readonly shortcut?: string;
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | {
      readonly kind: 'check';
      readonly key: string;
      readonly label: string;
      readonly checked: boolean;
      readonly run: () => void;
    }
  | {
      readonly kind: 'sub';
      readonly key: string;
      readonly label: string;
      readonly entries: readonly MenuEntry[];
      readonly disabled?: boolean;
    }
  | { readonly kind: 'separator'; readonly key: string }
  | { readonly kind: 'note'; readonly key: string; readonly label: string };

interface PopupMenuProps {
  /** What the menu is about, for screen readers. */
  readonly label: string;
  /** In pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  /** Gets the focus when the menu closes. */
  readonly focusAfter: () => HTMLElement | null;
}

export function PopupMenu({ label, at, entries, onClose, focusAfter }: PopupMenuProps) {
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          className="positioner"
          anchor={{ getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y }) }}
          side="bottom"
          align="start"
          sideOffset={2}
        >
          <Menu.Popup
            className="popup menu at-point"
            aria-label={label}
            finalFocus={() => focusAfter() ?? true}
          >
            <Entries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Entries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry) => <Fragment key={entry.key}>{entryOf(entry)}</Fragment>);
}

function entryOf(entry: MenuEntry) {
  switch (entry.kind) {
    case 'separator':
      return <Menu.Separator className="popup-separator" />;
    case 'note':
      return <p className="popup-note">{entry.label}</p>;
    case 'item':
      return (
        <Menu.Item className="popup-item" disabled={entry.disabled ?? false} onClick={entry.run}>
          <span>{entry.label}</span>
          {entry.shortcut && <kbd>{entry.shortcut}</kbd>}
        </Menu.Item>
      );
    case 'check':
      return (
        <Menu.CheckboxItem
          className="popup-item"
          checked={entry.checked}
          closeOnClick
          onCheckedChange={entry.run}
        >
          <span>{entry.label}</span>
          <Menu.CheckboxItemIndicator>
            <Check className="icon small" aria-hidden />
          </Menu.CheckboxItemIndicator>
        </Menu.CheckboxItem>
      );
    case 'sub':
      return (
        <Menu.SubmenuRoot disabled={entry.disabled ?? false}>
          <Menu.SubmenuTrigger className="popup-item">
            <span>{entry.label}</span>
            <ChevronRight className="icon small" aria-hidden />
          </Menu.SubmenuTrigger>
          <Menu.Portal>
            <Menu.Positioner className="positioner" alignOffset={-4}>
              <Menu.Popup className="popup menu at-point">
                <Entries entries={entry.entries} />
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.SubmenuRoot>
      );
  }
}
