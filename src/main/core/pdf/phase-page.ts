/** The phase diagnosis: the ladder with its scores, the figures, the signals, and how sure it all is. */
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { ladderScene } from '#shared/drawing/ladder.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import type { ReportContext } from './context.ts';
import { writeFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Node, Paper } from './paper.ts';
import { writeBoxes, writeSignals } from './phase-evidence.ts';
import { PROSE, write } from './prose.ts';
import { scoreText } from './score-text.ts';
import { ladderSteps, phaseName, verdictText } from './verdict.ts';

const LADDER_HEIGHT = 160;

export function writePhase(paper: Paper, context: ReportContext): void {
  const { t, phase } = context;
  const sheet = paper.section('phase', t.t('section.phase'), t.t('section.phase'));
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
      : t.t('report.phase.score', { score: scoreText(context.t, phase.scores[number]) });
  const frame = { width: paper.width, height: LADDER_HEIGHT, size: 8.5 };
  const scene = ladderScene(ladderSteps(verdict, t, note), frame, paper.measure);
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left, paper.y, {
    alt: ladderAlt(context),
    size: scene,
  });
  paper.y += LADDER_HEIGHT + 20;
}

function figures(context: ReportContext, leading: PhaseNumber, phase: PhaseResult): Figure[] {
  const { t } = context;
  const { runnerUp, discipline, expectedDiscipline } = phase;
  return [
    [scoreText(context.t, phase.scores[leading]), t.t('report.fig.score', { phase: leading })],
    [
      scoreText(context.t, phase.margin),
      runnerUp === null
        ? t.t('report.fig.marginNone')
        : t.t('report.fig.margin', { phase: runnerUp, name: phaseName(runnerUp, t) }),
    ],
    [
      scoreText(context.t, phase.confidence.value),
      t.t('report.fig.confidence', { level: t.t(`confidence.${phase.confidence.level}`) }),
    ],
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

/** Why the facilitator decided so. Free text about people: it stays out where names are hidden. */
function writeReason(paper: Paper, sheet: Node, { t, options }: ReportContext, reason: string): void {
  if (reason.trim() === '' || options.names !== 'full') return;
  paper.need(60);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink)]);
  paper.y += 6;
  write(paper, sheet, 'H2', t.t('report.override.reason'), PROSE.heading);
  paper.y += 4;
  write(paper, sheet, 'P', reason.trim(), PROSE.body);
}
