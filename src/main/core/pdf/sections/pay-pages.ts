/** Pay alignment: variable pay by role against its band, quotas against pay and results. */
import { barsScene } from '#shared/drawing/named-bars.ts';
import type { ReportContext } from '../report-context.ts';
import { boundBasis } from '../basis.ts';
import { writeFigures } from '../large-figures.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

export function writePay(paper: Paper, context: ReportContext): void {
  const { words, analysis } = context;
  const { M9, M10, M11, M16 } = analysis.metrics;
  const { roles } = M11.detail;
  const off = roles.filter(({ band }) => band === 'red' || band === 'amber').length;
  const headline =
    roles.length === 0
      ? words.t('report.pay.headlineNone')
      : off === 0
        ? words.t('report.pay.headlineFits', { count: roles.length })
        : words.t('report.pay.headline', { count: roles.length, off });
  const sheet = openSection(paper, context, 'pay', headline, words.t('report.pay.lede'));
  writeFigures(paper, sheet, [
    [M11.value === null ? '–' : words.percent(M11.value), words.t('report.pay.variable')],
    [M10.value === null ? '–' : words.number(M10.value, 1), words.t('report.pay.multiple')],
    [
      M9.value === null ? '–' : words.percent(M9.value),
      words.t('report.pay.atQuota', { count: M9.detail.reps }),
    ],
    [M16.value === null ? '–' : words.number(M16.value, 2), words.t('report.pay.capacity')],
  ]);
  if (roles.length > 0) writeRoles(paper, sheet, context);
  writeQuestions(paper, sheet, context);
  writeNote(paper, sheet, words.t('report.pay.basis', { basis: boundBasis(context, 'M11.closing.from') }));
}

function writeRoles(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const { roles } = analysis.metrics.M11.detail;
  const bars = roles.map(({ role, people, share, from, to, band }) => ({
    name: `${words.t(`payRole.${role}`)} (${words.number(people)})`,
    value: share,
    text: words.percent(share),
    band: [from, to] as const,
    strong: band === 'red' || band === 'amber',
    note: words.t('report.pay.band', {
      from: words.percent(from),
      to: words.percent(to),
      verdict: words.t(`band.${band}`),
    }),
  }));
  const scene = barsScene(bars, { width: paper.width, most: 0.6, notes: 0.34 }, paper.measure);
  writeHeading(paper, sheet, words.t('report.pay.roles'), scene.height + 24);
  placeScene(paper, sheet, scene, bars.map(({ name, text, note }) => `${name}: ${text}, ${note}`).join('; '));
  paper.y += scene.height;
  paper.gap(18);
}

/** What the questionnaire says about pay, quotas and pay-out. */
function writeQuestions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const items = analysis.discipline.dimensions.pay.items.filter(({ median }) => median !== null);
  if (items.length === 0) return;
  writeHeading(paper, sheet, words.t('report.pay.questions'), 80);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.disc.question'), align: 'start', share: 12 },
    { head: words.t('report.disc.median'), align: 'end', share: 2 },
    { head: words.t('report.disc.levels'), align: 'end', share: 3 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { item, median, lowest, highest } of items) {
    addRow(paper, table, [
      { text: words.maybe(`question.${item}`) ?? '' },
      { text: median === null ? '–' : words.number(median, 1), strong: true },
      { text: `${lowest ?? '–'}–${highest ?? '–'}` },
    ]);
  }
  paper.gap(14);
}
