/** The line at the bottom: what just happened and what can be done about it; nothing pops up over the work. */
import { CircleAlert, X } from 'lucide-react';
import { dismissNotice, useApp, useWords } from '#renderer/state/app-state.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { PlanLine } from '#renderer/features/scenarios/plan-line.tsx';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import { useDragStatus } from '#renderer/state/drag-status.ts';

export function StatusBar() {
  const words = useWords();
  const notice = useApp((state) => state.notice);
  const open = useWorkshop((state) => state.open);
  const online = useApp((state) => state.online);
  const dragging = useDragStatus((state) => state.text);
  // A message that names somebody says it anew when names are hidden or shown.
  useApp((state) => state.namesHidden);
  return (
    <footer className={`status ${!dragging && notice?.kind === 'error' ? 'error' : ''}`}>
      {dragging ? (
        <>
          <span className="dragging-text">{dragging(words)}</span>
          <span className="keys">{words.t('status.dragKeys')}</span>
        </>
      ) : (
        <span className="notice" role="status" aria-live="polite">
          {notice && (
            <>
              {notice.kind === 'error' && <CircleAlert className="icon small" aria-hidden />}
              <span>{notice.text(words)}</span>
              {notice.action && (
                <button type="button" className="link" onClick={notice.action.run}>
                  {words.t(notice.action.key)}
                </button>
              )}
            </>
          )}
        </span>
      )}
      {notice && !dragging && (
        <IconButton label={words.t('status.dismiss')} onClick={dismissNotice}>
          <X className="icon small" aria-hidden />
        </IconButton>
      )}
      <span className="grow" />
      {open && <PlanLine open={open} />}
      <span className="private">{words.t(online ? 'status.local' : 'status.disconnected')}</span>
    </footer>
  );
}
