/** Puts the tray or the panel away and back; leads out of the focus. */
import { PanelLeft, PanelRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { leaveFocusMode, togglePane, usePanes } from '#renderer/state/panes.ts';
import { useView } from '#renderer/state/view.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';

const ICONS = { tray: PanelLeft, panel: PanelRight } as const;

export function PaneButton({ pane }: { readonly pane: 'tray' | 'panel' }) {
  const { t } = useWords();
  const shown = usePanes((panes) => panes[pane]);
  const layout = useView((view) => view.layout);
  const Icon = ICONS[pane];
  if (pane === 'tray' && layout !== 'matrix') return null;
  return (
    <IconButton
      label={t(`pane.${pane}.${shown ? 'hide' : 'show'}`)}
      data-pane={pane}
      onClick={() => togglePane(pane)}
    >
      <Icon className="icon small" aria-hidden />
    </IconButton>
  );
}

/** Everything in the focus is larger, for whoever sits at the back; what was measured in pixels is measured anew. */
function useLargeType(): void {
  useEffect(() => {
    document.documentElement.dataset['focused'] = '';
    window.dispatchEvent(new Event('resize'));
    return () => {
      delete document.documentElement.dataset['focused'];
      window.dispatchEvent(new Event('resize'));
    };
  }, []);
}

export function LeaveFocus() {
  const { t } = useWords();
  useLargeType();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"], [role="menu"]'))
        leaveFocusMode();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="leave-focus">
      <Button onClick={leaveFocusMode}>
        <X className="icon small" aria-hidden />
        {t('focusMode.leave')}
      </Button>
    </div>
  );
}
