/** The two axes: the structure's phase across, discipline up, with what each phase calls for. */
import { useWords } from '#renderer/state/app-state.ts';
import { showScreen } from '#renderer/state/view.ts';
import { Button } from '#renderer/ui/button.tsx';
import { bandOf } from '#shared/analysis/phase/confidence.ts';
import { atLeast } from '#shared/analysis/numbers.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase/phase-table.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { AxesPicture } from './axes-picture.tsx';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

interface AxesProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function Axes({ result, weights }: AxesProps) {
  const words = useWords();
  const { t } = words;
  const expected = PHASES.map((phase) => ({ phase, ...bandOf(phase, weights) }));
  const said = words.list(
    expected.map(({ phase, from, to }) =>
      t('axes.expectedAt', { phase, value: `${words.number(from)}–${words.number(to)}` }),
    ),
  );
  const discipline = result.discipline === null ? null : words.number(result.discipline, 1);
  const alt =
    result.phase === null
      ? t('axes.altNone', { expected: said })
      : discipline === null
        ? t('axes.altUnknown', { phase: result.phase, expected: said })
        : t('axes.alt', { phase: result.phase, discipline, expected: said });
  return (
    <div data-axes>
      <h3>{t('axes.title')}</h3>
      <AxesPicture result={result} expected={expected} alt={alt} />
      <p className="axes-words">{relation(words, result, weights)}</p>
      {result.discipline === null && (
        <Button onClick={() => showScreen('questionnaire')}>{t('axes.answer')}</Button>
      )}
    </div>
  );
}

/** How discipline stands to structure, in a sentence. */
function relation(words: Translator, result: PhaseResult, weights: PhaseWeights): string {
  const { phase, discipline, band } = result;
  if (phase === null || band === null) return words.t('phase.none.long');
  if (discipline === null) return words.t('axes.unknown');
  const numbers = {
    phase,
    discipline: words.number(discipline, 1),
    expected: `${words.number(band.from)}–${words.number(band.to)}`,
  };
  if (result.structureAheadOfDiscipline) return words.t('axes.ahead', numbers);
  const next = PHASES.find((step) => step > phase);
  if (result.readyForTransition && next) {
    const needed = words.number(bandOf(next, weights).from, 1);
    return words.t('axes.ready', { ...numbers, phase: next, expected: needed });
  }
  return words.t(atLeast(discipline, band.from) ? 'axes.fits' : 'axes.near', numbers);
}
