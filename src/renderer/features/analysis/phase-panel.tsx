/** The diagnosis beside the canvas: the ladder, what decides it, what is missing, what stands out. */
import { memo, useDeferredValue, useMemo } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { usePreview } from '#renderer/state/drop-preview.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { analysisOf } from '#shared/analysis/memo.ts';
import { MissingInputs, Signals, VerdictLine } from './evidence.tsx';
import { PanelFindings } from './findings/panel-findings.tsx';
import { Ladder } from './phase-ladder.tsx';
import { LoadLine } from './load-line.tsx';
import './phase-panel.css';

interface PanelProps {
  readonly open: OpenState;
  /** What a drop would bring, while something is dragged. */
  readonly ahead: Analysis | null;
}

/** Follows in the next free moment, both at once: a drop neither waits for the panel nor shows the old phase again. */
export function PhasePanel({ open }: { readonly open: OpenState }) {
  const ahead = usePreview((state) => state.ahead);
  const now = useMemo(() => ({ open, ahead }), [open, ahead]);
  return <Panel {...useDeferredValue(now)} />;
}

const Panel = memo(function Panel({ open, ahead }: PanelProps) {
  const words = useWords();
  const analysis = analysisOf(open.workshop, open.scenarioId);
  const now = analysis.phase;
  const shown = ahead?.phase ?? now;
  return (
    <>
      <section className="phase" aria-live="polite" data-phase={shown.phase ?? ''}>
        <h2>
          {words.t('panel.phase')}
          {shown.phase !== null && (
            <span className="aside">
              {words.t(`confidence.${shown.confidence.level}`)} · {words.number(shown.confidence.value, 2)}
            </span>
          )}
        </h2>
        <VerdictLine result={shown} />
        {now.override && (
          <p className="overridden" title={now.override.reason} data-override={now.override.phase}>
            {words.t('override.panel', { name: words.t(`phase.${now.override.phase}`) })}
          </p>
        )}
        <Ladder shown={shown} before={ahead ? now : null} />
      </section>
      {shown.signals.length > 0 && (
        <section>
          <h2>{words.t('panel.decides')}</h2>
          <Signals signals={shown.signals} scores={shown.scores} />
        </section>
      )}
      <LoadLine open={open} flow={(ahead ?? analysis).flow} />
      <PanelFindings open={open} findings={analysis.findings} />
      {shown.missing.length > 0 && (
        <section>
          <h2>{words.t('panel.missing')}</h2>
          <MissingInputs missing={shown.missing} />
        </section>
      )}
    </>
  );
});
