/** Every signal and gate of the four scores with its value, strength and weight; what is not known is left out by name. */
import { useWords } from '#renderer/state/app-state.ts';
import type { Gate, PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { signalValue } from '../evidence.tsx';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

export function ScoreParts({ result }: { readonly result: PhaseResult }) {
  const { t } = useWords();
  return (
    <details className="score-parts" open>
      <summary>{t('phaseParts.title')}</summary>
      <p className="note">{t('phaseParts.note')}</p>
      <div className="two">
        {PHASES.map((phase) => (
          <ScoreTable key={phase} phase={phase} result={result} />
        ))}
      </div>
    </details>
  );
}

function ScoreTable({ phase, result }: { readonly phase: PhaseNumber; readonly result: PhaseResult }) {
  const words = useWords();
  const { t } = words;
  const own = ({ phase: of }: Signal | Gate) => of === phase;
  const head = `parts-${phase}`;
  return (
    <div data-parts={phase}>
      <h4 id={head}>{t('verdict.phase', { phase, name: t(`phase.${phase}`) })}</h4>
      <table className="derived" aria-labelledby={head}>
        <thead>
          <tr>
            <th scope="col">{t('phaseParts.signal')}</th>
            {(['value', 'strength', 'weight', 'adds'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`phaseParts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.allSignals.filter(own).map((signal) => (
            <SignalRow key={signal.key} signal={signal} />
          ))}
          {result.gates.filter(own).map((gate) => (
            <GateRow key={gate.key} gate={gate} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('phaseParts.score')}
            </th>
            <td className="number">{words.number(result.scores[phase], 2)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function SignalRow({ signal }: { readonly signal: Signal }) {
  const words = useWords();
  const number = (value: number) => words.number(value, 2);
  return (
    <tr data-part={signal.key}>
      <th scope="row">{words.t(`signal.${signal.key}`)}</th>
      <td className={signal.value === null ? 'number quiet' : 'number'}>{signalValue(words, signal)}</td>
      <td className="number">{signal.strength === null ? '–' : number(signal.strength)}</td>
      <td className="number">{signal.strength === null ? '–' : number(signal.weight)}</td>
      <td className="number">{signal.strength === null ? '–' : number(signal.contribution)}</td>
    </tr>
  );
}

function GateRow({ gate }: { readonly gate: Gate }) {
  const words = useWords();
  const why =
    gate.value === null
      ? words.t('gate.founder.unknown')
      : words.t(`gate.${gate.key}.why`, { value: signalValue(words, gate) });
  return (
    <tr className="gate" data-gate={gate.key}>
      <th scope="row" colSpan={4}>
        {words.t('phaseParts.gate', { name: words.t(`gate.${gate.key}`) })}
        <span className="meaning">{why}</span>
      </th>
      <td className="number">{words.t('gate.times', { factor: words.number(gate.factor, 2) })}</td>
    </tr>
  );
}
