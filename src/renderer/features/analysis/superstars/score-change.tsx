/** The scores of the four phases with and without the person. */
import { useWords } from '#renderer/state/app-state.ts';
import type { Leaving } from '#shared/analysis/leaving.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];
/** Smaller changes do not show with two decimals. */
const VISIBLE = 0.005;

export function ScoreChange({ leaving }: { readonly leaving: Leaving }) {
  const words = useWords();
  const { t } = words;
  const score = (value: number) =>
    value.toLocaleString(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const changeText = (change: number) => {
    if (Math.abs(change) < VISIBLE) return '–';
    return t(change > 0 ? 'panel.up' : 'panel.down', { by: score(Math.abs(change)) });
  };
  const leads = (phase: PhaseNumber | null, step: PhaseNumber) => (phase === step ? 'leads' : '');
  return (
    <div className="score-change">
      <h4>{t('leaving.scores')}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('leaving.phase')}</th>
            {(['before', 'after', 'change'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`leaving.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PHASES.map((step) => (
            <tr key={step} data-step={step}>
              <th scope="row">
                {step} · {t(`phase.${step}`)}
              </th>
              <td className={`number ${leads(leaving.phaseBefore, step)}`}>
                {score(leaving.scoresBefore[step])}
              </td>
              <td className={`number ${leads(leaving.phaseAfter, step)}`}>
                {score(leaving.scoresAfter[step])}
              </td>
              <td className="number">{changeText(leaving.scoresAfter[step] - leaving.scoresBefore[step])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{phaseText(t, leaving)}</p>
    </div>
  );
}

function phaseText(t: Translator['t'], { phaseBefore, phaseAfter }: Leaving): string {
  if (phaseAfter === null || phaseBefore === null) return t('leaving.nobodyLeft');
  if (phaseAfter === phaseBefore) return t('leaving.phaseStays', { phase: t(`phase.${phaseAfter}`) });
  return t('leaving.phaseChanges', { before: t(`phase.${phaseBefore}`), after: t(`phase.${phaseAfter}`) });
}
