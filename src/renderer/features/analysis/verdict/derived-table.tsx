/** The nine derived values of the classification, each with its unit and its meaning in a line. */
import { useWords } from '#renderer/state/app-state.ts';
import type {
  Derived,
  PhaseInput,
  PhaseResult,
  SignalKey,
  SignalUnit,
} from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase-weights.ts';
import { signalValue } from '../evidence.tsx';

const LETTERS = ['S', 'G', 'C', 'T', 'n', 'Q', 'H', 'Z', 'F'] as const satisfies readonly (keyof Derived)[];
type Letter = (typeof LETTERS)[number];

interface Row {
  readonly name: SignalKey;
  readonly unit: SignalUnit;
  /** The input without which the value stands at 0. */
  readonly needs: PhaseInput;
}

const ROWS: Readonly<Record<Letter, Row>> = {
  S: { name: 'specialisation', unit: 'index', needs: 'placements' },
  G: { name: 'generalists', unit: 'share', needs: 'placements' },
  C: { name: 'functionsStaffed', unit: 'count', needs: 'placements' },
  T: { name: 'completeTeams', unit: 'share', needs: 'placements' },
  n: { name: 'teamCount', unit: 'count', needs: 'placements' },
  Q: { name: 'quotas', unit: 'share', needs: 'quotas' },
  H: { name: 'handoff', unit: 'index', needs: 'handoff' },
  Z: { name: 'segmentTargets', unit: 'index', needs: 'segmentTargets' },
  F: { name: 'founderShare', unit: 'share', needs: 'revenue' },
};

interface DerivedTableProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function DerivedTable({ result, weights }: DerivedTableProps) {
  const words = useWords();
  const { t } = words;
  const meanings: Readonly<Record<Letter, Readonly<Record<string, string>>>> = {
    S: {},
    G: {
      functions: words.number(weights['generalist.functions']),
      share: words.percent(weights['generalist.share']),
    },
    C: { fte: words.number(weights['staffed.fte'], 2), share: words.percent(weights['dedicated.share']) },
    T: {},
    n: {
      people: words.number(weights['team.people']),
      functions: words.number(weights['team.otherFunctions']),
      share: words.percent(weights['team.dedicated']),
    },
    Q: {},
    H: {},
    Z: {},
    F: {},
  };
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
          {LETTERS.map((letter) => {
            const { name, unit, needs } = ROWS[letter];
            return (
              <tr key={letter} data-derived={letter}>
                <td className="letter">{letter}</td>
                <th scope="row">
                  {t(`signal.${name}`)}
                  <span className="meaning">{t(`derived.${letter}.long`, meanings[letter])}</span>
                </th>
                <td className="number">
                  {result.missing.includes(needs) ? (
                    <span className="quiet">{t('derived.unknown')}</span>
                  ) : (
                    signalValue(words, { value: result.derived[letter], unit })
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
