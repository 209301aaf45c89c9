/** The diagnosis beside the canvas: the ladder, what decides it, what is missing. */
import { Info } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useWords } from '#renderer/state/app.ts';
import { usePreview } from '#renderer/state/preview.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { diagnose } from '#shared/analysis/phase.ts';
import type { PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';
import './phase-panel.css';

const STEPS: readonly PhaseNumber[] = [4, 3, 2, 1];

export function PhasePanel({ open }: { readonly open: OpenState }) {
  const words = useWords();
  // Typing and dragging come first; the figures follow in the next free moment.
  const workshop = useDeferredValue(open.workshop);
  const now = useMemo(() => diagnose(workshop, open.scenarioId), [workshop, open.scenarioId]);
  const ahead = usePreview((state) => state.result);
  const shown = ahead ?? now;
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
        <Verdict result={shown} words={words} />
        <ol className="ladder">
          {STEPS.map((step) => (
            <Step key={step} step={step} shown={shown} before={ahead ? now : null} words={words} />
          ))}
        </ol>
      </section>
      {shown.signals.length > 0 && (
        <section>
          <h2>{words.t('panel.decides')}</h2>
          <ul className="signals">
            {shown.signals.map((signal) => (
              <li key={signal.key} data-signal={signal.key}>
                <span>{words.t(`signal.${signal.key}`)}</span>
                <b>{signalValue(words, signal)}</b>
                <span className="share">
                  {words.t('panel.contribution', {
                    part: words.number(signal.contribution, 2),
                    most: words.number(signal.weight, 2),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.missing.length > 0 && (
        <section>
          <h2>{words.t('panel.missing')}</h2>
          <ul className="missing">
            {shown.missing.map((input) => (
              <li key={input}>
                <Info className="icon small" aria-hidden />
                {words.t(`input.${input}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Verdict({ result, words }: { readonly result: PhaseResult; readonly words: Translator }) {
  if (result.phase === null) return <p className="verdict quiet">{words.t('phase.none.long')}</p>;
  const second = result.runnerUp ? words.t(`phase.${result.runnerUp}`) : '';
  return (
    <p className="verdict">
      {result.between && result.runnerUp
        ? words.t('panel.between', { a: words.t(`phase.${result.phase}`), b: second })
        : words.t('panel.leads', { margin: words.number(result.margin, 2), second })}
    </p>
  );
}

interface StepProps {
  readonly step: PhaseNumber;
  readonly shown: PhaseResult;
  /** The diagnosis before the drop that is being tried; null while nothing is in the hand. */
  readonly before: PhaseResult | null;
  readonly words: Translator;
}

function Step({ step, shown, before, words }: StepProps) {
  const score = shown.scores[step];
  const change = before ? score - before.scores[step] : 0;
  const isPhase = step === shown.phase;
  return (
    <li
      className={isPhase ? 'now' : ''}
      data-step={step}
      {...(isPhase && { 'aria-current': 'step' as const })}
    >
      <span className="number">{step}</span>
      <span className="step-name" title={words.t(`phase.${step}.long`)}>
        {words.t(`phase.${step}`)}
      </span>
      <span className="bar" aria-hidden>
        <i style={{ width: `${score * 100}%` }} />
      </span>
      <span className="value">
        {Math.abs(change) >= 0.005 && (
          <em>
            {words.t(change > 0 ? 'panel.up' : 'panel.down', { by: words.number(Math.abs(change), 2) })}
          </em>
        )}
        {score.toLocaleString(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </span>
    </li>
  );
}

/** A signal's own number in its unit. */
function signalValue(words: Translator, { value, unit }: Signal): string {
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'count':
      return words.number(value);
    case 'fte':
      return words.t('canvas.fte', { fte: words.number(value, 1) });
    case 'index':
      return words.number(value, 2);
  }
}
