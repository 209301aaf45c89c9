/** `explain`: the whole analysis of a workshop or of a file, in sentences. */
import { analyze } from '#shared/analysis/index.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import type { Answer, Context } from '../command-context.ts';
import { disciplineLines } from '../lines/discipline-lines.ts';
import { findingParagraphs } from '../lines/findings-lines.ts';
import { marketLines } from '../lines/markets-lines.ts';
import { metricLines } from '../lines/metrics-lines.ts';
import { phaseBackground, phaseLines } from '../lines/phase-lines.ts';
import { heading } from '../lines/terminal-text.ts';
import { readSource } from '../source.ts';

export async function explain(context: Context): Promise<Answer> {
  const { words } = context;
  const { id, workshop } = await readSource(context);
  const { title, client, currency } = metaOf(workshop);
  const analysis = analyze(workshop, currentScenario(workshop).id);
  const { phase, discipline, findings } = analysis;
  return {
    json: { workshop: { id, title, client }, ...analysis },
    lines: [
      client ? `${title} · ${client}` : title,
      ...heading(words.t('cli.explain.phase')),
      ...phaseLines(phase, words),
      ...phaseBackground(phase, words),
      ...heading(words.t('discipline.total')),
      ...disciplineLines(discipline, phase, words),
      ...heading(words.t('cli.explain.findings')),
      ...findingParagraphs(findings.all, workshop, words),
      ...heading(words.t('cli.explain.metrics')),
      ...metricLines(analysis, currency, words),
      ...heading(words.t('cli.explain.markets')),
      ...marketLines(analysis, workshop, words),
    ],
  };
}
