/** The window: start screen or workshop, the dialog that is open, the status line. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { bridge } from '#renderer/client/client.ts';
import { Start } from '#renderer/features/start/start.tsx';
import { loadSettings, tellError, useApp, useWords } from '#renderer/state/app-state.ts';
import { loadRecovery, receiveFile } from '#renderer/state/safety-state.ts';
import { enter } from '#renderer/state/session.ts';
import { saveView } from '#renderer/state/view.ts';
import { canRedo, canUndo, unsaved, useWorkshop } from '#renderer/state/open-workshop.ts';
import { endLostPresses } from '#renderer/ui/lost-press.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import './app.css';
import { Dialogs } from './dialogs.tsx';
import { FileDrop } from './file-drop.tsx';
import { useFocusKeeper } from './focus-keeper.ts';
import { NoAccess } from './no-access.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { Preferences } from './preferences.tsx';
import { SkipLink, useRegionKeys } from './regions.tsx';
import { useScreenHistory } from './screen-history.ts';
import { useShortcuts } from './shortcuts.ts';
import { StatusBar } from './status-bar.tsx';
import { useTheme } from './theme.ts';

/** Loaded while the start screen is looked at, so that it stands ready when a workshop is opened. */
const loadWorkshopScreen = () => import('./workshop-screen.tsx');
const WorkshopScreen = lazy(() => loadWorkshopScreen().then((m) => ({ default: m.WorkshopScreen })));

export function App() {
  const { t, locale } = useWords();
  const open = useWorkshop((state) => state.open);
  const noAccess = useApp((state) => state.noAccess);
  const dialog = useApp((state) => state.dialog);
  const ready = useStart();
  useTheme();
  useShortcuts();
  useFocusKeeper();
  useRegionKeys();
  useScreenHistory(ready);
  useLeaving();

  const client = open ? metaOf(open.workshop).client || metaOf(open.workshop).title : null;
  useEffect(endLostPresses, []);
  useEffect(() => {
    // Apart from the rest: the browser works out the style of the whole page anew for it, even for the same value.
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    document.title = client ? `${client} – ${t('app.name')}` : t('app.name');
    bridge.tell({ locale, workshopOpen: open !== null, canUndo: canUndo(open), canRedo: canRedo(open) });
  }, [t, locale, client, open]);

  // An open workshop stays: what it has not saved yet goes along to the next run.
  if (noAccess && !open) return <NoAccess problem={noAccess} />;
  if (!ready && !open) return null;
  return (
    <div className="app">
      <SkipLink />
      {open ? (
        <Suspense fallback={<div className="screen" />}>
          <WorkshopScreen open={open} />
        </Suspense>
      ) : (
        <Start preferences={<Preferences />} />
      )}
      <PanelBoundary of={open}>
        <StatusBar />
      </PanelBoundary>
      <PanelBoundary of={dialog} onBroken={dialogBroken}>
        <Dialogs />
      </PanelBoundary>
      <FileDrop />
    </div>
  );
}

/** A dialog that cannot be drawn is closed, and what is behind it goes on. */
function dialogBroken(): void {
  useApp.setState({ dialog: null });
  tellError(new PhaseboardError('internal'));
}

/** Loads the settings, reopens what was open when the app closed, and opens files given from outside. */
function useStart(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const begin = async () => {
      const { lastWorkshop } = await loadSettings();
      // The code of the screen and what there is to tell arrive beside the records.
      if (lastWorkshop) void loadWorkshopScreen();
      await loadRecovery(lastWorkshop ? enter(lastWorkshop) : null);
      requestIdleCallback(() => void loadWorkshopScreen());
    };
    const begun = begin()
      .catch(tellError)
      .finally(() => setReady(true));
    return bridge.on((event) => {
      // What was open last comes first, or it would come on top of the file.
      if (event.type === 'host.openFile') void begun.then(() => receiveFile(event.file));
    });
  }, []);
  return ready;
}

/** A window that closes waits until its last edit is safe; a browser asks, because it cannot wait. */
function useLeaving(): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      void saveView();
      if (unsaved()) event.preventDefault();
    };
    // After a sleep the pause between two tries may be over long ago.
    const wake = () => unsaved()?.hurry();
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', wake);
    };
  }, []);
}

/** Shown by the error boundary: says what is safe and offers the way back. */
export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  useEffect(() => useApp.setState({ dialog: null }), []);
  return (
    <main className="broken" role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.text')}</p>
      <button type="button" className="button primary" onClick={onRetry}>
        {t('broken.retry')}
      </button>
    </main>
  );
}
