/** What a plan does to the phase, as the headline of its section. */
import type { ReportContext, ScenarioView } from './report-context.ts';
import { scoreText } from './score-text.ts';
import { phaseName, verdictText } from './verdict.ts';

/** Compared as it is written: scores that look the same are the same. */
export function targetHeadline({ words, phase, verdict }: ReportContext, target: ScenarioView): string {
  if (target.verdict.kind === 'none') return verdictText(target.verdict, target.name, words);
  const to = target.verdict.phase;
  const [old, now] = [phase.scores[to], target.analysis.phase.scores[to]];
  const [before, after] = [scoreText(words, old), scoreText(words, now)];
  const holes = { phase: to, name: phaseName(to, words), to: words.t(`report.to.${to}`), before, after };
  if (verdict.kind === 'phase' && to > verdict.phase) {
    // A later phase can lead because the others fall, and not because its own score rises.
    return words.t(before === after ? 'report.target.leadsSame' : 'report.target.leads', holes);
  }
  if (before === after) return words.t('report.target.keeps', holes);
  return words.t(now > old ? 'report.target.strengthens' : 'report.target.weakens', holes);
}
