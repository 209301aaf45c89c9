/** The evidence below the phase: its strongest signals, how sure the result is, and what is not known. */
import type { Signal } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import type { ReportContext } from './context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes, write } from './prose.ts';
import { scoreText } from './score-text.ts';
import { addRow, columnsFor, startTable } from './table.ts';

const GAP = 14;
const BAR = { width: 70, height: 5 };

export function writeSignals(paper: Paper, sheet: Node, context: ReportContext, leading: PhaseNumber): void {
  const { t, phase } = context;
  paper.need(110);
  write(paper, sheet, 'H2', t.t('report.signals', { phase: leading }), PROSE.heading);
  paper.y += 5;
  if (phase.signals.length === 0) {
    write(paper, sheet, 'P', t.t('report.signals.none'), PROSE.body);
    paper.y += 18;
    return;
  }
  const columns = columnsFor(paper.width, [
    { head: t.t('report.signals.signal'), align: 'start', share: 5 },
    { head: t.t('report.signals.value'), align: 'start', share: 2 },
    { head: t.t('report.signals.adds'), align: 'start', share: 3 },
  ]);
  const table = startTable(paper, sheet, columns);
  const barX = (columns[2]?.width ?? 0) - BAR.width;
  for (const signal of phase.signals) {
    addRow(paper, table, [
      { text: t.t(`signal.${signal.key}`), strong: true },
      { text: valueOf(context, signal) },
      {
        text: t.t('report.signals.share', {
          part: scoreText(t, signal.contribution),
          most: scoreText(t, signal.weight),
        }),
        ornament: bar(barX, signal),
      },
    ]);
  }
  paper.y += 20;
}

/** What the signal adds, of the most that it could. */
function bar(x: number, signal: Signal): Shape[] {
  const share = signal.weight > 0 ? Math.min(1, Math.max(0, signal.contribution / signal.weight)) : 0;
  const frame = { kind: 'box', x, y: 2.6, height: BAR.height } as const;
  return [
    { ...frame, width: BAR.width, fill: PALETTE.step },
    { ...frame, width: BAR.width * share, fill: PALETTE.ink2 },
  ];
}

function valueOf(context: ReportContext, { value, unit }: Signal): string {
  const { t } = context;
  switch (unit) {
    case 'share':
      return t.percent(value);
    case 'count':
      return t.number(value);
    case 'fte':
      return context.fte(value);
    case 'index':
      return t.t('report.value.index', { value: scoreText(t, value) });
  }
}

/** Two columns side by side: how sure we are, and what is not known. */
export function writeBoxes(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, phase } = context;
  const { confidence } = phase;
  const sure = [
    t.t('report.sure.factors', {
      data: t.percent(confidence.data),
      separation: scoreText(t, confidence.separation),
      agreement: scoreText(t, confidence.agreement),
      value: scoreText(t, confidence.value),
    }),
    phase.structureAheadOfDiscipline ? t.t('report.sure.ahead') : '',
    phase.readyForTransition ? t.t('report.sure.ready') : '',
    t.t('report.sure.assumption'),
  ].filter(Boolean);
  const missing =
    phase.missing.length === 0
      ? [t.t('report.missing.none')]
      : phase.missing.map((input) => t.t(`input.${input}`));
  const boxes = [
    ...(phase.phase === null ? [] : [{ title: t.t('report.sure'), lines: sure }]),
    { title: t.t('report.missing'), lines: missing },
  ];
  const width = (paper.width - GAP) / 2;
  const fitted = boxes.map(({ title, lines }) => ({
    title: proseShapes(paper, title, width, PROSE.heading),
    lines: lines.map((line) => proseShapes(paper, line, width, PROSE.body)),
  }));
  const heights = fitted.map(
    ({ title, lines }) => 10 + title.height + lines.reduce((sum, line) => sum + line.height + 3, 0),
  );
  paper.need(Math.max(...heights));
  fitted.forEach(({ title, lines }, index) => {
    const x = paper.left + index * (width + GAP);
    paper.ornament([ruleAt(x, x + width, paper.y, PALETTE.ink)]);
    let y = paper.y + 6;
    paper.tagged(sheet, 'H2', title.shapes, x, y);
    y += title.height + 4;
    for (const line of lines) {
      paper.tagged(sheet, 'P', line.shapes, x, y);
      y += line.height + 3;
    }
  });
  paper.y += Math.max(...heights) + 16;
}
