/** The dialog that is open, loaded when it is first needed. */
import { lazy, Suspense } from 'react';
import { useApp } from '#renderer/state/app-state.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';

const NewWorkshop = lazy(() =>
  import('#renderer/features/start/new-workshop-dialog.tsx').then((m) => ({ default: m.NewWorkshopDialog })),
);
const Import = lazy(() =>
  import('#renderer/features/import/import-dialog.tsx').then((m) => ({ default: m.ImportDialog })),
);
const Palette = lazy(() => import('./command-palette.tsx').then((m) => ({ default: m.CommandPalette })));
const Details = lazy(() => import('./details-dialog.tsx').then((m) => ({ default: m.DetailsDialog })));
const About = lazy(() => import('./about-dialog.tsx').then((m) => ({ default: m.AboutDialog })));
const Shortcuts = lazy(() => import('./shortcuts-dialog.tsx').then((m) => ({ default: m.ShortcutsDialog })));

const Backups = lazy(() =>
  import('#renderer/features/safety/backups-dialog.tsx').then((m) => ({ default: m.BackupsDialog })),
);
const Forget = lazy(() =>
  import('#renderer/features/safety/forget-dialog.tsx').then((m) => ({ default: m.ForgetDialog })),
);
const OpenFile = lazy(() =>
  import('#renderer/features/safety/open-file-dialog.tsx').then((m) => ({ default: m.OpenFileDialog })),
);
const Recovery = lazy(() =>
  import('#renderer/features/safety/recovery-dialog.tsx').then((m) => ({ default: m.RecoveryDialog })),
);
const Sealed = lazy(() =>
  import('#renderer/features/safety/sealed-dialog.tsx').then((m) => ({ default: m.SealedDialog })),
);

export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const open = useWorkshop((state) => state.open);
  return (
    <Suspense fallback={null}>
      {dialog === 'new' && <NewWorkshop />}
      {dialog === 'import' && <Import />}
      {dialog === 'details' && open && <Details open={open} />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'about' && <About />}
      {dialog === 'backups' && <Backups />}
      {dialog === 'forget' && <Forget />}
      {dialog === 'openFile' && <OpenFile />}
      {dialog === 'recovery' && <Recovery />}
      {dialog === 'sealed' && open && <Sealed open={open} />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  );
}
