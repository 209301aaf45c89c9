/** The dialog that is open, loaded when it is first needed. */
import { lazy, Suspense } from 'react';
import { useApp } from '#renderer/state/app.ts';
import { useWorkshop } from '#renderer/state/workshop.ts';

const NewWorkshop = lazy(() =>
  import('#renderer/features/start/new-workshop-dialog.tsx').then((m) => ({ default: m.NewWorkshopDialog })),
);
const Import = lazy(() =>
  import('#renderer/features/import/import-dialog.tsx').then((m) => ({ default: m.ImportDialog })),
);
const Palette = lazy(() => import('./command-palette.tsx').then((m) => ({ default: m.CommandPalette })));
const Details = lazy(() => import('./details-dialog.tsx').then((m) => ({ default: m.DetailsDialog })));
const Shortcuts = lazy(() => import('./shortcuts-dialog.tsx').then((m) => ({ default: m.ShortcutsDialog })));

export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const open = useWorkshop((state) => state.open);
  return (
    <Suspense fallback={null}>
      {dialog === 'new' && <NewWorkshop />}
      {dialog === 'import' && <Import />}
      {dialog === 'details' && open && <Details open={open} />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  );
}
