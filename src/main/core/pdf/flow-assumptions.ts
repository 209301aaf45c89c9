/** What the flow takes for granted, in words, with the source of each number that may be named. */
import type { ThresholdKey } from '#shared/analysis/thresholds.ts';
import { boundBasis } from './basis.ts';
import type { ReportContext } from './report-context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';

export function writeAssumptions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words } = context;
  paper.need(105);
  write(paper, sheet, 'H2', words.t('assume.title'), PROSE.heading);
  paper.y += 3;
  write(paper, sheet, 'P', words.t('report.assume.steady'), PROSE.body, paper.width * 0.9);
  paper.y += 4;
  for (const text of assumptionTexts(context)) {
    write(paper, sheet, 'P', text, PROSE.small);
    paper.y += 1.5;
  }
}

/** A sentence for each number that the flow reckons with, and where the number comes from. */
export function assumptionTexts(context: ReportContext): string[] {
  const { words } = context;
  return assumptions(context).map(([text, key]) =>
    words.t('report.assume.item', { text, basis: boundBasis(context, key) }),
  );
}

function assumptions({ words, analysis }: ReportContext): (readonly [string, ThresholdKey])[] {
  const { thresholds } = analysis;
  const value = (key: ThresholdKey) => words.number(thresholds[key], 1);
  return [
    [words.t('report.assume.inbound', { value: value('M3.green') }), 'M3.green'],
    [words.t('report.assume.outbound', { value: value('M2.opportunities') }), 'M2.opportunities'],
    [
      words.t('report.assume.rate', { value: words.percent(thresholds['flow.opportunityRate']) }),
      'flow.opportunityRate',
    ],
    [words.t('report.assume.closing', { value: value('flow.openDeals') }), 'flow.openDeals'],
    [words.t('report.assume.churn', { value: words.percent(thresholds['flow.churn']) }), 'flow.churn'],
    [
      words.t('report.assume.account', {
        small: value('M15.limit.small'),
        medium: value('M15.limit.medium'),
        large: value('M15.limit.large'),
      }),
      'M15.limit.medium',
    ],
  ];
}
