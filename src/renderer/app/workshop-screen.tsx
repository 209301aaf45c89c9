/** A workshop: bar, canvas, panel. Assembles the features, which do not know each other. */
import { PhasePanel } from '#renderer/features/analysis/phase-panel.tsx';
import { Canvas } from '#renderer/features/canvas/canvas.tsx';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { useWords } from '#renderer/state/app.ts';
import { TopBar } from './top-bar.tsx';

export function WorkshopScreen({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  return (
    <>
      <TopBar open={open} />
      <main className="workshop">
        <Canvas key={open.id} open={open} />
        <aside className="panel" aria-label={t('panel.title')}>
          <PhasePanel open={open} />
          <Inspector open={open} />
        </aside>
      </main>
    </>
  );
}
