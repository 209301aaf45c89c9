/** The result of the diagnosis as a paragraph, and the ladder for a reader who cannot see it. */
import type { ReportContext } from './report-context.ts';
import { scoreText } from './score-text.ts';
import { ladderSteps, phaseName } from './verdict.ts';

export function ladderAlt({ words, verdict, phase }: ReportContext): string {
  const steps = ladderSteps(verdict, null, words, () => '').map(({ phase: number, name, state }) =>
    words.t(state === 'other' ? 'report.phase.step' : 'report.phase.stepResult', {
      phase: number,
      name,
      score: scoreText(words, phase.scores[number]),
    }),
  );
  return words.t('report.phase.ladder', { steps: steps.join('; ') });
}

export function phaseLede(context: ReportContext): string {
  const { words, verdict } = context;
  switch (verdict.kind) {
    case 'none':
      return words.t('report.phase.ledeNone');
    case 'between':
      return words.t('report.phase.ledeBetween', {
        a: verdict.phase,
        aName: phaseName(verdict.phase, words),
        b: verdict.other,
        bName: phaseName(verdict.other, words),
      });
    case 'phase': {
      const plain = words.t('report.phase.lede', {
        phase: verdict.phase,
        name: phaseName(verdict.phase, words),
        long: words.t(`phase.${verdict.phase}.long`),
      });
      return verdict.judged ? `${plain} ${words.t('report.override.seeBelow')}` : plain;
    }
  }
}
