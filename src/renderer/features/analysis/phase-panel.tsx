/** The diagnosis beside the canvas: the ladder, what decides it, what is missing, what stands out. */
import { memo, useDeferredValue, useMemo } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { usePreview } from '#renderer/state/drop-preview.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Glance } from '#shared/analysis/glance.ts';
import { analysisOf } from '#shared/analysis/memo.ts';
import { MissingInputs, Signals, VerdictLine } from './evidence.tsx';
import { PanelFindings } from './findings/panel-findings.tsx';
import { Ladder } from './phase-ladder.tsx';
import { LoadLine } from './load-line.tsx';
import './phase-panel.css';

interface PanelProps {
  readonly open: OpenState;
  /** What a drop would bring, while something is dragged. */
  readonly ahead: Glance | null;
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
  const { warnings, unchecked } = analysis.flow;
  const flow = ahead ? { ...ahead.flow, warnings, unchecked } : analysis.flow;
  return (
    <>
      <section className="phase" aria-live="polite" data-phase={(ahead ?? now).phase ?? ''}>
        <h2>
          {words.t('panel.phase')}
          {now.phase !== null && (
            <span className="aside">
              {words.t(`confidence.${now.confidence.level}`)} · {words.number(now.confidence.value, 2)}
            </span>
          )}
        </h2>
        <VerdictLine result={now} />
        {now.override && (
          <p className="overridden" title={now.override.reason} data-override={now.override.phase}>
            {words.t('override.panel', { name: words.t(`phase.${now.override.phase}`) })}
          </p>
        )}
        <Ladder shown={ahead ?? now} before={ahead ? now : null} />
      </section>
      {now.signals.length > 0 && (
        <section>
          <h2>{words.t('panel.decides')}</h2>
          <Signals signals={now.signals} scores={now.scores} />
        </section>
      )}
      <LoadLine open={open} flow={flow} />
      <PanelFindings open={open} findings={analysis.findings} />
      {now.missing.length > 0 && (
        <section>
          <h2>{words.t('panel.missing')}</h2>
          <MissingInputs missing={now.missing} />
        </section>
      )}
    </>
  );
});
