/** Dependence on a few: who brings in what, the cumulative curves, and what a departure would cost. */
import { whatIfLeaves } from '#shared/analysis/leaving.ts';
import { barsScene } from '#shared/drawing/named-bars.ts';
import { curveScene } from '#shared/drawing/curves.ts';
import type { ReportContext } from '../report-context.ts';
import { writeFigures } from '../large-figures.ts';
import type { Figure } from '../large-figures.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const MOST_BARS = 12;
const MOST_LEAVING = 3;
const CURVE = 150;
const GAP = 18;

export function writeSuperstars(paper: Paper, context: ReportContext): void {
  const { words, analysis } = context;
  const { detail, suppressed } = analysis.metrics.M5;
  const { top1, people } = detail;
  const headline =
    top1 === null
      ? words.t('report.stars.headlineNone')
      : words.t('report.stars.headline', { share: words.percent(top1), count: people });
  const sheet = openSection(paper, context, 'superstars', headline, words.t('report.stars.lede'));
  if (detail.ranked.length === 0) return;
  writeFigures(paper, sheet, figures(context));
  if (suppressed !== null) writeNote(paper, sheet, words.t(`suppressed.${suppressed}`));
  writeRanking(paper, sheet, context);
  writeCurves(paper, sheet, context);
  writeLeaving(paper, sheet, context);
}

function figures({ words, analysis }: ReportContext): Figure[] {
  const { top1, top2, top20, multiple, effective } = analysis.metrics.M5.detail;
  const percent = (value: number | null) => (value === null ? '–' : words.percent(value));
  return [
    [percent(top1), words.t('report.stars.top1')],
    top20 === null
      ? [percent(top2), words.t('report.stars.top2')]
      : [percent(top20), words.t('report.stars.top20')],
    [multiple === null ? '–' : words.number(multiple, 1), words.t('report.stars.multiple')],
    [effective === null ? '–' : words.number(effective, 1), words.t('report.stars.effective')],
  ];
}

function writeRanking(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis, names, meta } = context;
  const { ranked, unknownIds, rampingIds } = analysis.metrics.M5.detail;
  const shown = ranked.slice(0, MOST_BARS);
  const bars = shown.map(({ personId, share, revenue, cumulative }, index) => ({
    name: names.byId(personId),
    value: share,
    text: words.percent(share),
    strong: index === 0,
    note: context.shows('revenue')
      ? words.t('report.stars.note', {
          revenue: words.moneyShort(revenue, meta.currency),
          cumulative: words.percent(cumulative),
        })
      : words.t('report.stars.noteShare', { cumulative: words.percent(cumulative) }),
  }));
  const scene = barsScene(bars, { width: paper.width, most: 0.3, notes: 0.28 }, paper.measure);
  writeHeading(paper, sheet, words.t('report.stars.ranked'), scene.height + 24);
  placeScene(paper, sheet, scene, bars.map(({ name, text }) => `${name}: ${text}`).join('; '));
  paper.y += scene.height;
  paper.gap(8);
  const notes = [
    ranked.length > shown.length ? words.t('report.stars.more', { count: ranked.length - shown.length }) : '',
    rampingIds.length > 0 ? words.t('report.stars.ramping', { count: rampingIds.length }) : '',
    unknownIds.length > 0 ? words.t('report.stars.unknown', { count: unknownIds.length }) : '',
  ];
  writeNote(paper, sheet, notes.filter(Boolean).join(' '));
  paper.y += 6;
}

function writeCurves(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const { ranked, lorenz, people } = analysis.metrics.M5.detail;
  if (ranked.length < 2) return;
  const width = (paper.width - GAP) / 2;
  const frame = {
    width,
    height: CURVE,
    percent: (value: number) => words.percent(value),
    y: words.t('report.stars.revenuePart'),
  };
  const pareto = ranked.map(({ cumulative }, index) => ({ x: (index + 1) / people, y: cumulative }));
  const first = curveScene(pareto, { ...frame, x: words.t('report.stars.strongest') }, paper.measure);
  const second = curveScene(
    lorenz.map((point) => ({ x: point.people, y: point.revenue })),
    { ...frame, x: words.t('report.stars.weakest'), diagonal: true },
    paper.measure,
  );
  writeHeading(paper, sheet, words.t('report.stars.curves'), CURVE + 24);
  const half = pareto.find(({ y }) => y >= 0.5);
  placeScene(
    paper,
    sheet,
    first,
    words.t('report.stars.paretoAlt', { people: half ? words.percent(half.x) : '–' }),
  );
  placeScene(paper, sheet, second, words.t('report.stars.lorenzAlt'), width + GAP);
  paper.y += CURVE;
  paper.gap(16);
}

/** The strongest few leave, one at a time. */
function writeLeaving(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis, names, meta, workshop, scenario } = context;
  const rows = analysis.metrics.M5.detail.ranked
    .slice(0, MOST_LEAVING)
    .map(({ personId }) => whatIfLeaves(workshop, scenario.id, personId));
  writeHeading(paper, sheet, words.t('report.stars.leaving'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.stars.who'), align: 'start', share: 24 },
    { head: words.t('report.stars.share'), align: 'end', share: 10 },
    ...(context.shows('revenue')
      ? [{ head: words.t('report.stars.atRisk'), align: 'end', share: 14 } as const]
      : []),
    { head: words.t('report.stars.uncovered'), align: 'start', share: 26 },
    { head: words.t('report.stars.customers'), align: 'end', share: 12 },
    { head: words.t('report.stars.phase'), align: 'start', share: 14 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const row of rows) {
    const risk = row.loss.total === null ? '–' : words.moneyShort(row.loss.total, meta.currency);
    addRow(paper, table, [
      { text: names.byId(row.personId), strong: true },
      { text: row.share === null ? '–' : words.percent(row.share) },
      ...(context.shows('revenue') ? [{ text: risk }] : []),
      {
        text:
          row.uncovered.length === 0
            ? words.t('report.stars.none')
            : row.uncovered.map((fn) => words.t(`fn.${fn}`)).join(', '),
      },
      { text: row.customersLeft === null ? '–' : words.number(row.customersLeft) },
      {
        text:
          row.phaseAfter === row.phaseBefore
            ? words.t('report.stars.phaseSame')
            : `${row.phaseBefore ?? '–'} → ${row.phaseAfter ?? '–'}`,
      },
    ]);
  }
  paper.gap(8);
  const { loss } = analysis.metrics.M6.detail;
  const assumed = words.t('report.stars.assumption', {
    months: words.number(loss.months, 1),
    personal: words.percent(loss.personal),
    decay: words.percent(loss.existingShare, 1),
    after: words.percent(loss.existingAfter),
  });
  writeNote(paper, sheet, assumed);
}
