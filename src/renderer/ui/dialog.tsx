import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';

const USABLE = ':not(:disabled, [type="hidden"], [aria-hidden="true"])';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly broad?: boolean;
  readonly className?: string;
  /** Finds what has the focus first, where that is not the first thing that can have it. */
  readonly initialFocus?: () => HTMLElement | null;
  /** A form that Enter submits. */
  readonly onSubmit?: () => void;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog: focus stays inside and goes back where it was, Escape closes. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  broad = false,
  className = '',
  initialFocus,
  onSubmit,
  footer,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  /** The content, not the way out: fields before what can be pressed, the main button where there is neither. */
  const content = () =>
    popup.current?.querySelector<HTMLElement>(`.body :is(input, select, textarea)${USABLE}`) ??
    popup.current?.querySelector<HTMLElement>(`.body :is(button, a[href], [tabindex="0"])${USABLE}`) ??
    popup.current?.querySelector<HTMLElement>(`footer .button.primary${USABLE}`) ??
    popup.current?.querySelector<HTMLElement>(`footer button${USABLE}`) ??
    true;
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup
          ref={popup}
          initialFocus={initialFocus ?? content}
          className={`dialog ${broad ? 'broad' : ''} ${className}`}
          render={
            <form
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit?.();
              }}
            />
          }
        >
          <header>
            <Base.Title>{title}</Base.Title>
            <IconButton label={closeLabel} onClick={onClose}>
              <X className="icon" aria-hidden />
            </IconButton>
          </header>
          <div className="body">{children}</div>
          {footer !== null && <footer>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
