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
  const { t } = context;
  const { id, workshop } = await readSource(context);
  const { title, client, currency } = metaOf(workshop);
  const analysis = analyze(workshop, currentScenario(workshop).id);
  const { phase, discipline, metrics, findings, company, markets } = analysis;
  return {
    json: { workshop: { id, title, client }, ...analysis },
    lines: [
      client ? `${title} · ${client}` : title,
      ...heading(t.t('cli.explain.phase')),
      ...phaseLines(phase, t),
      ...phaseBackground(phase, t),
      ...heading(t.t('discipline.total')),
      ...disciplineLines(discipline, phase, t),
      ...heading(t.t('cli.explain.findings')),
      ...findingParagraphs(findings.all, currency, t),
      ...heading(t.t('cli.explain.metrics')),
      ...metricLines(metrics, currency, t),
      ...heading(t.t('cli.explain.markets')),
      ...marketLines(company, t.t('cli.explain.company'), currency, t),
      ...markets.flatMap((market) =>
        marketLines(market, workshop.team[market.teamId ?? '']?.name ?? '', currency, t),
      ),
    ],
  };
}
