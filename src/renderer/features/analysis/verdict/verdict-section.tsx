/** The verdict with all that led to it, and the facilitator's own beside it. */
import { useWords } from '#renderer/state/app-state.ts';
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { MissingInputs, Signals, VerdictLine } from '../evidence.tsx';
import { Ladder } from '../phase-ladder.tsx';
import type { SectionProps } from '../section-props.ts';
import { Axes } from './axes.tsx';
import { ConfidenceFactors } from './confidence-factors.tsx';
import { DerivedTable } from './derived-table.tsx';
import { Override } from './override.tsx';
import { RestsOn } from './rests-on.tsx';
import { ScoreParts } from './score-parts.tsx';
import './verdict-section.css';
import { WeightsTable } from './weights-table.tsx';

export function VerdictSection({ open, analysis }: SectionProps) {
  const words = useWords();
  const { t } = words;
  const { phase: result } = analysis;
  const { thresholds } = metaOf(open.workshop);
  const weights = phaseWeights(thresholds);
  const plan = open.workshop.scenario[open.scenarioId]?.kind === 'target';
  return (
    <section data-section="verdict" aria-labelledby="verdict-head">
      <h2 id="verdict-head">{t('analysis.section.verdict')}</h2>
      <div className="two">
        <div className="stack">
          <div data-computed={result.phase ?? ''}>
            <p className="verdict-phase">
              {result.phase === null
                ? t('phase.none')
                : t('verdict.phase', { phase: result.phase, name: t(`phase.${result.phase}`) })}
            </p>
            {result.phase !== null && <p className="note">{t(`phase.${result.phase}.long`)}</p>}
          </div>
          <div>
            <h3>{t('verdict.scores')}</h3>
            <VerdictLine result={result} />
            <Ladder shown={result} />
            <RunnerUp {...{ result, words }} />
            <RestsOn result={result} weights={weights} />
            <p className="note small">
              {t('verdict.scores.note', { bound: words.number(weights['between.margin'], 2) })}
            </p>
          </div>
          <Override key={open.scenarioId} result={result} plan={plan} />
        </div>
        <div className="stack">
          {result.signals.length > 0 && (
            <div>
              <h3>{t('panel.decides')}</h3>
              <Signals signals={result.signals} scores={result.scores} />
            </div>
          )}
          <ConfidenceFactors result={result} weights={weights} />
          <div>
            <h3>{t('panel.missing')}</h3>
            {result.missing.length === 0 && <p className="note">{t('verdict.missing.none')}</p>}
            <MissingInputs missing={result.missing} />
          </div>
        </div>
      </div>
      <div className="two below">
        <Axes result={result} weights={weights} />
        <DerivedTable result={result} weights={weights} />
      </div>
      {result.phase !== null && <ScoreParts result={result} />}
      <WeightsTable own={thresholds} />
    </section>
  );
}

function RunnerUp({
  result: { runnerUp, scores, margin },
  words,
}: {
  readonly result: SectionProps['analysis']['phase'];
  readonly words: ReturnType<typeof useWords>;
}) {
  if (runnerUp === null) return null;
  return (
    <p className="note runner-up">
      {words.t('verdict.runnerUp', {
        name: words.t(`phase.${runnerUp}`),
        score: words.number(scores[runnerUp], 2),
        margin: words.number(margin, 2),
      })}
    </p>
  );
}
