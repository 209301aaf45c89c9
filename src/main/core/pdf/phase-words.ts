/** The result of the diagnosis as a paragraph, and the ladder for a reader who cannot see it. */
import type { ReportContext } from './report-context.ts';
import { scoreText } from './score-text.ts';
import { ladderSteps, phaseName } from './verdict.ts';

export function ladderAlt({ t, verdict, phase }: ReportContext): string {
  const steps = ladderSteps(verdict, null, t, () => '').map(({ phase: number, name, state }) =>
    t.t(state === 'other' ? 'report.phase.step' : 'report.phase.stepResult', {
      phase: number,
      name,
      score: scoreText(t, phase.scores[number]),
    }),
  );
  return t.t('report.phase.ladder', { steps: steps.join('; ') });
}

export function phaseLede(context: ReportContext): string {
  const { t, verdict } = context;
  switch (verdict.kind) {
    case 'none':
      return t.t('report.phase.ledeNone');
    case 'between':
      return t.t('report.phase.ledeBetween', {
        a: verdict.phase,
        aName: phaseName(verdict.phase, t),
        b: verdict.other,
        bName: phaseName(verdict.other, t),
      });
    case 'phase': {
      const plain = t.t('report.phase.lede', {
        phase: verdict.phase,
        name: phaseName(verdict.phase, t),
        long: t.t(`phase.${verdict.phase}.long`),
      });
      return verdict.judged ? `${plain} ${t.t('report.override.seeBelow')}` : plain;
    }
  }
}
