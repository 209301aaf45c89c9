/** A workshop: bar, canvas, panel. Assembles the features, which do not know each other. */
import { lazy, memo, Suspense, useDeferredValue, useEffect } from 'react';
import { PhasePanel } from '#renderer/features/analysis/phase-panel.tsx';
import { Canvas } from '#renderer/features/canvas/canvas.tsx';
import { Chart } from '#renderer/features/canvas/chart/chart.tsx';
import { HistoryPanel } from '#renderer/features/history/history-panel.tsx';
import { PastBanner } from '#renderer/features/history/past-banner.tsx';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import { LookBar } from '#renderer/features/look/look-bar.tsx';
import { CompareBar } from '#renderer/features/scenarios/compare-bar.tsx';
import { DeltaPanel } from '#renderer/features/scenarios/delta-panel.tsx';
import { useWords } from '#renderer/state/app-state.ts';
import { useHistory } from '#renderer/state/history.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { usePanes } from '#renderer/state/panes.ts';
import { useView } from '#renderer/state/view.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { useFieldsAtOnce } from '#renderer/state/fields-at-once.ts';
import { LeaveFocus, PaneButton } from './pane-buttons.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { TopBar } from './top-bar.tsx';

const Analysis = lazy(() =>
  import('#renderer/features/analysis/analysis-screen.tsx').then((m) => ({ default: m.AnalysisScreen })),
);
const Questionnaire = lazy(() =>
  import('#renderer/features/questionnaire/questionnaire-screen.tsx').then((m) => ({
    default: m.Questionnaire,
  })),
);

const Scenarios = lazy(() =>
  import('#renderer/features/scenarios/scenarios-screen.tsx').then((m) => ({ default: m.ScenariosScreen })),
);
const Report = lazy(() =>
  import('#renderer/features/report/report-screen.tsx').then((m) => ({ default: m.ReportScreen })),
);

const PeopleTable = lazy(() =>
  import('#renderer/features/table/people-table.tsx').then((m) => ({ default: m.PeopleTable })),
);

// Beside the canvas; they render when what they show has changed, in the frame after the one that shows a drop.
const Bar = memo(TopBar);
const Look = memo(LookBar);
const Deltas = memo(DeltaPanel);
const Details = memo(Inspector);

export function WorkshopScreen({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const screen = useView((view) => view.screen);
  const layout = useView((view) => view.layout);
  const panel = usePanes((panes) => panes.panel);
  const focused = usePanes((panes) => panes.focused);
  const details = usePanes((panes) => panes.details);
  // What a drop would bring is seen while the card is in the hand.
  const held = useDrag((drag) => drag.personIds.length > 0);
  const history = useHistory((state) => state.panelOpen);
  const deferred = useDeferredValue(open);
  const later = deferred.id === open.id ? deferred : open;
  const atOnce = useFieldsAtOnce(({ now }) => now);
  useEffect(() => {
    if (atOnce && later === open) useFieldsAtOnce.setState({ now: false });
  }, [atOnce, later, open]);
  return (
    <>
      <PanelBoundary of={later}>
        {(!focused || screen !== 'canvas') && <Bar open={later} />}
        <PastBanner open={open} />
      </PanelBoundary>
      <main className="workshop">
        {screen === 'canvas' && (
          <div className="people-area">
            <div className="people-bars" hidden={focused}>
              <PanelBoundary of={open}>
                <Look before={<PaneButton pane="tray" />}>
                  <PaneButton pane="panel" />
                </Look>
                <CompareBar open={open} />
              </PanelBoundary>
            </div>
            <PanelBoundary key={layout} of={open}>
              {layout === 'matrix' && <Canvas key={open.id} open={open} />}
              {layout === 'chart' && <Chart key={open.id} open={open} />}
              {layout === 'table' && (
                <Suspense fallback={<div className="people-table" />}>
                  <PeopleTable key={open.id} open={open} />
                </Suspense>
              )}
            </PanelBoundary>
          </div>
        )}
        {screen !== 'canvas' && (
          <PanelBoundary key={screen} of={open}>
            <Suspense fallback={<div className="screen" />}>
              {screen === 'analysis' && <Analysis open={open} />}
              {screen === 'scenarios' && <Scenarios open={open} />}
              {screen === 'questionnaire' && <Questionnaire open={open} />}
              {screen === 'report' && <Report key={open.id} open={open} />}
            </Suspense>
          </PanelBoundary>
        )}
        {screen === 'canvas' && !history && panel && !focused && (
          <aside className="panel" aria-label={t('panel.title')}>
            <div hidden={details && !held}>
              <PanelBoundary of={open}>
                <PhasePanel key={open.id} open={open} />
              </PanelBoundary>
              <PanelBoundary of={later}>
                <Deltas open={later} />
              </PanelBoundary>
            </div>
            {details && (
              <div hidden={held}>
                <PanelBoundary of={later}>
                  <Details open={atOnce ? open : later} />
                </PanelBoundary>
              </div>
            )}
          </aside>
        )}
        {focused && screen === 'canvas' && <LeaveFocus />}
        {history && !focused && (
          <PanelBoundary of={open}>
            <HistoryPanel open={open} />
          </PanelBoundary>
        )}
      </main>
    </>
  );
}
