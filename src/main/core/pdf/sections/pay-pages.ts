/** Pay alignment: variable pay by role against its band, quotas against pay and results. */
import { barsScene } from '#shared/drawing/named-bars.ts';
import type { ReportContext } from '../report-context.ts';
import { boundBasis } from '../basis.ts';
import { writeFigures } from '../large-figures.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

export function writePay(paper: Paper, context: ReportContext): void {
  const { t, analysis } = context;
  const { M9, M10, M11, M16 } = analysis.metrics;
  const { roles } = M11.detail;
  const off = roles.filter(({ band }) => band === 'red' || band === 'amber').length;
  const headline =
    roles.length === 0
      ? t.t('report.pay.headlineNone')
      : off === 0
        ? t.t('report.pay.headlineFits', { count: roles.length })
        : t.t('report.pay.headline', { count: roles.length, off });
  const sheet = openSection(paper, context, 'pay', headline, t.t('report.pay.lede'));
  writeFigures(paper, sheet, [
    [M11.value === null ? '–' : t.percent(M11.value), t.t('report.pay.variable')],
    [M10.value === null ? '–' : t.number(M10.value, 1), t.t('report.pay.multiple')],
    [M9.value === null ? '–' : t.percent(M9.value), t.t('report.pay.atQuota', { count: M9.detail.reps })],
    [M16.value === null ? '–' : t.number(M16.value, 2), t.t('report.pay.capacity')],
  ]);
  if (roles.length > 0) writeRoles(paper, sheet, context);
  writeQuestions(paper, sheet, context);
  writeNote(paper, sheet, t.t('report.pay.basis', { basis: boundBasis(context, 'M11.closing.from') }));
}

function writeRoles(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, analysis } = context;
  const { roles } = analysis.metrics.M11.detail;
  const bars = roles.map(({ role, people, share, from, to, band }) => ({
    name: `${t.t(`payRole.${role}`)} (${t.number(people)})`,
    value: share,
    text: t.percent(share),
    band: [from, to] as const,
    strong: band === 'red' || band === 'amber',
    note: t.t('report.pay.band', { from: t.percent(from), to: t.percent(to), verdict: t.t(`band.${band}`) }),
  }));
  const scene = barsScene(bars, { width: paper.width, most: 0.6, notes: 0.34 }, paper.measure);
  writeHeading(paper, sheet, t.t('report.pay.roles'), scene.height + 24);
  placeScene(paper, sheet, scene, bars.map(({ name, text, note }) => `${name}: ${text}, ${note}`).join('; '));
  paper.y += scene.height;
  paper.gap(18);
}

/** What the questionnaire says about pay, quotas and pay-out. */
function writeQuestions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, analysis } = context;
  const items = analysis.discipline.dimensions.pay.items.filter(({ median }) => median !== null);
  if (items.length === 0) return;
  writeHeading(paper, sheet, t.t('report.pay.questions'), 80);
  const columns = columnsFor(paper.width, [
    { head: t.t('report.disc.question'), align: 'start', share: 12 },
    { head: t.t('report.disc.median'), align: 'end', share: 2 },
    { head: t.t('report.disc.levels'), align: 'end', share: 3 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { item, median, lowest, highest } of items) {
    addRow(paper, table, [
      { text: t.maybe(`question.${item}`) ?? '' },
      { text: median === null ? '–' : t.number(median, 1), strong: true },
      { text: `${lowest ?? '–'}–${highest ?? '–'}` },
    ]);
  }
  paper.gap(14);
}
