/** What the executive page says in words and figures. */
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { DeltaKey } from '#shared/analysis/changes/figure-changes.ts';
import { byText } from '#shared/wording/delta-text.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { ReportContext } from './report-context.ts';
import type { Figure } from './large-figures.ts';
import { scoreText } from './score-text.ts';
import { phaseName, verdictText } from './verdict.ts';

/** The phase that comes next: the target's where it is a later one, else the one after the present. */
export function nextPhase({ verdict, target }: ReportContext): PhaseNumber | null {
  if (verdict.kind !== 'phase') return null;
  if (target?.verdict.kind === 'phase' && target.verdict.phase > verdict.phase) return target.verdict.phase;
  return verdict.phase === 4 ? null : ((verdict.phase + 1) as PhaseNumber);
}

/** The result in one line: from where to where, else what is. */
export function headlineOf(context: ReportContext): string {
  const { words, verdict, target, owner } = context;
  const next = nextPhase(context);
  if (verdict.kind === 'phase' && target && next !== null && leadsTo(context, next)) {
    return words.t(`report.from.${verdict.phase}`, { to: words.t(`report.to.${next}`) });
  }
  return verdictText(verdict, owner, words);
}

function leadsTo({ target }: ReportContext, next: PhaseNumber): boolean {
  const verdict = target?.verdict;
  if (!verdict || verdict.kind === 'none') return false;
  return verdict.phase === next || (verdict.kind === 'between' && verdict.other === next);
}

/** Where it stands and what the plan does to that; what a phase is stands in the section of the phase. */
export function summaryLede(context: ReportContext): string {
  const { words, verdict, phase, target } = context;
  if (verdict.kind === 'none') return words.t('report.phase.ledeNone');
  const sentences: string[] = [];
  if (verdict.kind === 'between') {
    sentences.push(
      words.t('report.phase.ledeBetween', {
        a: verdict.phase,
        aName: phaseName(verdict.phase, words),
        b: verdict.other,
        bName: phaseName(verdict.other, words),
      }),
    );
  } else {
    const level = words.t(`confidence.${phase.confidence.level}`);
    const params = { phase: verdict.phase, name: phaseName(verdict.phase, words), level };
    sentences.push(words.t(verdict.judged ? 'report.summary.judged' : 'report.summary.phase', params));
  }
  if (target) sentences.push(targetSentence(context));
  return sentences.join(' ');
}

function targetSentence(context: ReportContext): string {
  const { words, target, phase } = context;
  if (!target) return '';
  const { verdict, analysis } = target;
  if (verdict.kind === 'none') return '';
  const before = scoreText(words, phase.scores[verdict.phase]);
  const after = scoreText(words, analysis.phase.scores[verdict.phase]);
  return words.t(before === after ? 'report.summary.targetSame' : 'report.summary.target', {
    target: target.name,
    phase: verdict.phase,
    name: phaseName(verdict.phase, words),
    before,
    after,
  });
}

export function summaryFigures(context: ReportContext): Figure[] {
  const { words, phase, verdict, analysis } = context;
  const covered = analysis.metrics.M18.value;
  const next = nextPhase(context);
  const phases =
    verdict.kind === 'none'
      ? '–'
      : verdict.kind === 'between'
        ? `${Math.min(verdict.phase, verdict.other)}–${Math.max(verdict.phase, verdict.other)}`
        : next === null
          ? String(verdict.phase)
          : `${verdict.phase} → ${next}`;
  const score =
    phase.phase === null
      ? words.t('report.phase.noScore')
      : words.t(next === null ? 'report.summary.scoreOnly' : 'report.summary.score', {
          score: scoreText(words, phase.scores[phase.phase]),
          other: phase.runnerUp === null ? '–' : scoreText(words, phase.scores[phase.runnerUp]),
        });
  return [
    [phases, score],
    [
      covered === null ? '–' : words.t('report.summary.ofFour', { count: covered }),
      words.t('report.summary.functions'),
    ],
    phase.discipline === null
      ? ['–', words.t('report.fig.noDiscipline')]
      : [
          words.number(phase.discipline),
          phase.phase === null || phase.expectedDiscipline === null
            ? words.t('report.fig.disciplinePlain')
            : words.t('report.fig.discipline', {
                phase: phase.phase,
                expected: words.number(phase.expectedDiscipline),
              }),
        ],
    deltaFigure(context),
  ];
}

/** Heads and cost of the target against today; without one, the strongest seller's share. */
function deltaFigure(context: ReportContext): Figure {
  const { words, target, scenario, whole, meta, analysis } = context;
  if (!target) {
    const { top1 } = analysis.metrics.M5.detail;
    return top1 === null
      ? ['–', words.t('report.summary.noTop')]
      : [words.percent(top1), words.t('report.summary.top')];
  }
  const { all, to } = deltasBetween(whole, scenario.id, target.scenario.id);
  const by = (key: DeltaKey) => {
    const delta = all.find((each) => each.key === key);
    return delta ? byText(words, delta, meta.currency) : '';
  };
  const cost = by('cost');
  const heads = by('heads');
  const withCost = cost !== '' && context.shows('pay');
  if (withCost && to.headcount.withoutPay > 0) {
    const unpaid = { target: target.name, count: to.headcount.withoutPay };
    return [`${heads}, ${cost}`, words.t('report.summary.deltasUnpaid', unpaid)];
  }
  return [
    withCost ? `${heads}, ${cost}` : heads,
    words.t(withCost ? 'report.summary.deltas' : 'report.summary.deltaHeads', { target: target.name }),
  ];
}
