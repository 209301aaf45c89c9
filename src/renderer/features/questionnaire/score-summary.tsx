/** The whole of the discipline in one figure, beside what the current phase calls for. */
import type { Discipline } from '#shared/analysis/discipline.ts';
import { atLeast } from '#shared/analysis/numbers.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** The phase that counts and the discipline that it calls for, 0..100; null where there is no phase yet. */
export interface Expectation {
  readonly phase: PhaseNumber;
  readonly discipline: number;
}

interface ScoreSummaryProps {
  readonly discipline: Discipline;
  readonly expected: Expectation | null;
  readonly words: Translator;
}

export function ScoreSummary({ discipline: { total }, expected, words }: ScoreSummaryProps) {
  const { t } = words;
  return (
    <section className="score-summary" aria-live="polite" data-total={total ?? ''}>
      <h2>{t('discipline.total')}</h2>
      <div className="total">
        {total === null ? (
          <p className="quiet">{t('ask.total.none')}</p>
        ) : (
          <p>
            <b>{words.number(total, 1)}</b> {t('ask.of100')}
          </p>
        )}
        <span className="score-bar" aria-hidden>
          {total !== null && <i style={{ width: `${total}%` }} />}
          {expected && <u style={{ left: `${expected.discipline}%` }} />}
        </span>
      </div>
      <p className="quiet">
        {expected?.discipline === 0
          ? t('ask.expected.first')
          : expected
            ? t('ask.expected', {
                phase: expected.phase,
                name: t(`phase.${expected.phase}`),
                expected: words.number(expected.discipline),
              })
            : t('ask.expected.none')}{' '}
        {expected && expected.discipline > 0 && total !== null && t(reach(total, expected.discipline))}
      </p>
    </section>
  );
}

function reach(total: number, expected: number) {
  return atLeast(total, expected) ? 'ask.expected.reached' : 'ask.expected.missed';
}
