/** The phase diagnosis: the ladder with its scores, the figures, the signals, and how sure it all is. */
import type { PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { ladderScene } from '#shared/drawing/ladder.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, ruleAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import type { ReportContext } from './context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes, write } from './prose.ts';
import { addRow, columnsFor, startTable } from './table.ts';
import { ladderSteps, phaseName, verdictText } from './verdict.ts';

const LADDER_HEIGHT = 160;
const GAP = 14;

export function writePhase(paper: Paper, context: ReportContext): void {
  const { t, phase } = context;
  const sheet = paper.section(t.t('report.phase'), t.t('report.phase'));
  write(
    paper,
    sheet,
    'H1',
    verdictText(context.verdict, context.owner, t),
    PROSE.headline,
    paper.width * 0.86,
  );
  paper.y += 8;
  write(paper, sheet, 'P', lede(context), PROSE.lede, paper.width * 0.9);
  paper.y += 18;
  writeLadder(paper, sheet, context);
  if (phase.phase !== null) {
    writeFigures(paper, sheet, figures(context, phase.phase, phase));
    writeSignals(paper, sheet, context, phase.phase);
  }
  writeBoxes(paper, sheet, context);
  if (phase.override) writeReason(paper, sheet, context, phase.override.reason);
}

/** The ladder for a reader who cannot see it. */
export function ladderAlt({ t, verdict, phase }: ReportContext): string {
  const steps = ladderSteps(verdict, t, () => '').map(({ phase: number, name, state }) =>
    t.t(state === 'other' ? 'report.phase.step' : 'report.phase.stepResult', {
      phase: number,
      name,
      score: t.number(phase.scores[number], 2),
    }),
  );
  return t.t('report.phase.ladder', { steps: steps.join('; ') });
}

function lede({ t, verdict, phase }: ReportContext): string {
  switch (verdict.kind) {
    case 'none':
      return t.t('report.phase.ledeNone');
    case 'between':
      return t.t('report.phase.ledeBetween', {
        a: verdict.phase,
        aName: phaseName(verdict.phase, t),
        b: verdict.other,
        bName: phaseName(verdict.other, t),
      });
    case 'phase': {
      const plain = t.t('report.phase.lede', {
        phase: verdict.phase,
        name: phaseName(verdict.phase, t),
        long: t.t(`phase.${verdict.phase}.long`),
      });
      return verdict.judged ? `${plain} ${computedText(t, phase, verdict.phase)}` : plain;
    }
  }
}

/** What the data alone say, where the facilitator decided. */
function computedText(t: Translator, { phase }: PhaseResult, judged: PhaseNumber): string {
  if (phase === null) return t.t('report.override.noComputed');
  return phase === judged
    ? t.t('report.override.agrees')
    : t.t('report.override.computed', { phase, name: phaseName(phase, t) });
}

function writeLadder(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, phase, verdict } = context;
  const note = (number: PhaseNumber) =>
    phase.phase === null
      ? t.t('report.phase.noScore')
      : t.t('report.phase.score', { score: score(context, phase.scores[number]) });
  const frame = { width: paper.width, height: LADDER_HEIGHT, size: 8.5 };
  const scene = ladderScene(ladderSteps(verdict, t, note), frame, paper.measure);
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left, paper.y, {
    alt: ladderAlt(context),
    size: scene,
  });
  paper.y += LADDER_HEIGHT + 20;
}

/** Scores and margins always show two decimals, so that 0.7 and 0.70 are not taken for different things. */
function score({ t }: ReportContext, value: number): string {
  const text = t.number(Math.round(value * 100) / 100, 2);
  const [whole = '0', decimals = ''] = text.split(/[.,]/u);
  const point = t.locale === 'hu' ? ',' : '.';
  return `${whole}${point}${decimals.padEnd(2, '0')}`;
}

type Figure = readonly [value: string, caption: string];

function figures(context: ReportContext, leading: PhaseNumber, phase: PhaseResult): Figure[] {
  const { t } = context;
  const { runnerUp, discipline, expectedDiscipline } = phase;
  return [
    [score(context, phase.scores[leading]), t.t('report.fig.score', { phase: leading })],
    [
      score(context, phase.margin),
      runnerUp === null
        ? t.t('report.fig.marginNone')
        : t.t('report.fig.margin', { phase: runnerUp, name: phaseName(runnerUp, t) }),
    ],
    [score(context, phase.confidence.value), t.t(`confidence.${phase.confidence.level}`)],
    [
      discipline === null ? '–' : t.number(discipline),
      discipline === null
        ? t.t('report.fig.noDiscipline')
        : expectedDiscipline === null
          ? t.t('report.fig.disciplinePlain')
          : t.t('report.fig.discipline', { phase: leading, expected: t.number(expectedDiscipline) }),
    ],
  ];
}

function writeFigures(paper: Paper, sheet: Node, all: readonly Figure[]): void {
  const width = (paper.width - GAP * (all.length - 1)) / all.length;
  const fitted = all.map(([value, caption]) => ({
    value: proseShapes(paper, value, width, PROSE.figure),
    caption: proseShapes(paper, caption, width, PROSE.small),
  }));
  const height = 6 + Math.max(...fitted.map(({ value, caption }) => value.height + caption.height));
  paper.need(height);
  fitted.forEach(({ value, caption }, index) => {
    const x = paper.left + index * (width + GAP);
    paper.ornament([ruleAt(x, x + width, paper.y, PALETTE.ink)]);
    const below = caption.shapes.map((shape) => moved(shape, 0, value.height));
    paper.tagged(sheet, 'P', [...value.shapes, ...below], x, paper.y + 6);
  });
  paper.y += height + 20;
}

const BAR = { width: 70, height: 5 };

function writeSignals(paper: Paper, sheet: Node, context: ReportContext, leading: PhaseNumber): void {
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
          part: score(context, signal.contribution),
          most: score(context, signal.weight),
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
      return t.t('report.value.index', { value: score(context, value) });
  }
}

/** Two columns side by side: how sure we are, and what is not known. */
function writeBoxes(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, phase } = context;
  const { confidence } = phase;
  const sure = [
    t.t('report.sure.factors', {
      data: t.percent(confidence.data),
      separation: score(context, confidence.separation),
      agreement: score(context, confidence.agreement),
      value: score(context, confidence.value),
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

/** Why the facilitator decided so. Free text about people: it stays out where names are hidden. */
function writeReason(paper: Paper, sheet: Node, { t, options }: ReportContext, reason: string): void {
  if (reason.trim() === '' || options.anonymous) return;
  paper.need(60);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink)]);
  paper.y += 6;
  write(paper, sheet, 'H2', t.t('report.override.reason'), PROSE.heading);
  paper.y += 4;
  write(paper, sheet, 'P', reason.trim(), PROSE.body);
}
