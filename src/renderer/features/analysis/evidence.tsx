/** What decides a diagnosis, how clearly, and what it lacks; said the same way in panel and screen. */
import { Info } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseInput, PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** The verdict in a sentence: ahead of which phase, or between which two. */
export function VerdictLine({ result }: { readonly result: PhaseResult }) {
  const words = useWords();
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

export function Signals({ signals, scores }: Pick<PhaseResult, 'signals' | 'scores'>) {
  const words = useWords();
  return (
    <ul className="signals">
      {signals.map((signal) => (
        <li key={signal.key} data-signal={signal.key}>
          <span>{words.t(`signal.${signal.key}`)}</span>
          <b>{signalValue(words, signal)}</b>
          <span className="share">
            {words.t('panel.contribution', {
              part: words.number(signal.contribution, 2),
              score: words.number(scores[signal.phase], 2),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function MissingInputs({ missing }: { readonly missing: readonly PhaseInput[] }) {
  const { t } = useWords();
  return (
    <ul className="missing">
      {missing.map((input) => (
        <li key={input}>
          <Info className="icon small" aria-hidden />
          {t(`input.${input}`)}
        </li>
      ))}
    </ul>
  );
}

/** A number of the diagnosis in its unit; what is not known says so, and whether it is left out. */
export function signalValue(
  words: Translator,
  { value, unit, strength }: Pick<Signal, 'value' | 'unit'> & Partial<Pick<Signal, 'strength'>>,
): string {
  if (value === null) return words.t(typeof strength === 'number' ? 'signal.notKnown' : 'signal.unknown');
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'amount':
      return words.number(value, 1);
    case 'fte':
      return words.t('canvas.fte', { fte: words.number(value, 1) });
    case 'index':
      return words.number(value, 2);
  }
}
