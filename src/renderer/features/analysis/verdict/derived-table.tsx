/** The derived values of the classification, each with its unit and its meaning in a line. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult, SignalUnit } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase/phase-table.ts';
import type { MessageKey, Params } from '#shared/i18n/index.ts';
import { signalValue } from '../evidence.tsx';

interface Row {
  readonly letter: string;
  readonly name: MessageKey;
  readonly meaning: MessageKey;
  readonly params?: Params;
  readonly value: number | null;
  readonly unit: SignalUnit;
}

interface DerivedTableProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function DerivedTable({ result, weights }: DerivedTableProps) {
  const words = useWords();
  const { t } = words;
  const { derived: d } = result;
  const staffed = {
    fte: words.number(weights['staffed.full'], 2),
    share: words.percent(weights['dedication.to']),
  };
  const size = { size: words.number(weights['team.size'], 1) };
  const rows: readonly Row[] = [
    { letter: 'FTE', name: 'derived.FTE', meaning: 'derived.FTE.long', value: d.fte, unit: 'fte' },
    { letter: 'G', name: 'signal.generalists', meaning: 'derived.G.long', value: d.G, unit: 'index' },
    { letter: 'S', name: 'signal.specialists', meaning: 'derived.S.long', value: d.S, unit: 'index' },
    {
      letter: 'C',
      name: 'signal.functions',
      meaning: 'derived.C.long',
      params: staffed,
      value: d.C,
      unit: 'amount',
    },
    { letter: 'T', name: 'signal.inTeams', meaning: 'derived.T.long', value: d.T, unit: 'share' },
    {
      letter: 'n',
      name: 'signal.numberOfTeams',
      meaning: 'derived.n.long',
      params: size,
      value: d.n,
      unit: 'amount',
    },
    { letter: 'K', name: 'derived.K', meaning: 'derived.K.long', value: d.K, unit: 'index' },
    { letter: 'F', name: 'derived.F', meaning: 'derived.F.long', value: d.F, unit: 'share' },
    { letter: '1', name: 'derived.lone', meaning: 'derived.lone.long', value: d.lone, unit: 'index' },
    { letter: 'Q', name: 'signal.quotas', meaning: 'derived.Q.long', value: d.Q, unit: 'share' },
    { letter: 'H', name: 'signal.handoff', meaning: 'derived.H.long', value: d.H, unit: 'index' },
    { letter: 'Z', name: 'signal.segmentTargets', meaning: 'derived.Z.long', value: d.Z, unit: 'index' },
    {
      letter: 'M',
      name: 'derived.managers',
      meaning: 'derived.managers.long',
      value: d.managers,
      unit: 'amount',
    },
  ];
  return (
    <div>
      <h3 id="derived-head">{t('derived.title')}</h3>
      <table className="derived" aria-labelledby="derived-head">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('derived.letter')}</span>
            </th>
            <th scope="col">{t('derived.measure')}</th>
            <th scope="col" className="number">
              {t('derived.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ letter, name, meaning, params, value, unit }) => (
            <tr key={letter} data-derived={letter}>
              <td className="letter">{letter}</td>
              <th scope="row">
                {t(name)}
                <span className="meaning">{t(meaning, params)}</span>
              </th>
              <td className={value === null ? 'number quiet' : 'number'}>
                {signalValue(words, { value, unit })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
