/** What the flow takes for granted, in words, with the source of each number that may be named. */
import type { ThresholdKey } from '#shared/analysis/thresholds.ts';
import { boundBasis } from './basis.ts';
import type { ReportContext } from './report-context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';

export function writeAssumptions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t } = context;
  paper.need(105);
  write(paper, sheet, 'H2', t.t('assume.title'), PROSE.heading);
  paper.y += 3;
  write(paper, sheet, 'P', model(context), PROSE.body, paper.width * 0.9);
  paper.y += 4;
  for (const [text, key] of sentences(context)) {
    write(
      paper,
      sheet,
      'P',
      t.t('report.assume.item', { text, basis: boundBasis(context, key) }),
      PROSE.small,
    );
    paper.y += 1.5;
  }
}

/** What kind of model it is; the whole is a sum where each of its teams has a flow of its own. */
function model({ t, analysis: { markets } }: ReportContext): string {
  const summed = markets.length > 0 && markets.every(({ throughput }) => throughput.stages !== null);
  return summed ? `${t.t('report.assume.steady')} ${t.t('report.assume.sum')}` : t.t('report.assume.steady');
}

function sentences({ t, analysis }: ReportContext): (readonly [string, ThresholdKey])[] {
  const { thresholds } = analysis;
  const value = (key: ThresholdKey) => t.number(thresholds[key], 1);
  return [
    [t.t('report.assume.inbound', { value: value('M3.green') }), 'M3.green'],
    [t.t('report.assume.outbound', { value: value('M2.opportunities') }), 'M2.opportunities'],
    [
      t.t('report.assume.rate', { value: t.percent(thresholds['flow.opportunityRate']) }),
      'flow.opportunityRate',
    ],
    [t.t('report.assume.closing', { value: value('flow.openDeals') }), 'flow.openDeals'],
    [
      t.t('report.assume.account', {
        small: value('M15.limit.small'),
        medium: value('M15.limit.medium'),
        large: value('M15.limit.large'),
      }),
      'M15.limit.medium',
    ],
  ];
}
