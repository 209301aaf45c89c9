/** The answer that the executive page begins with, from the facts of the report. */
import { changesBetween } from '#shared/analysis/changes/changes.ts';
import type { ChangeKind } from '#shared/analysis/changes/change-types.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { answerText } from '#shared/wording/answer-text.ts';
import type { Answer, PlanSteps } from '#shared/wording/answer-text.ts';
import { wayOf } from '#shared/wording/delta-text.ts';
import { placeInSentence } from '#shared/wording/flow-text.ts';
import { flowWords } from './flow-sentences.ts';
import type { ReportContext } from './report-context.ts';
import { verdictText } from './verdict.ts';

export function answerOf(context: ReportContext): string {
  const { words, verdict, owner } = context;
  const said = verdictText(verdict, owner, words);
  if (verdict.kind === 'none') return said;
  return answerText(words, { verdict: said, brake: brakeOf(context), plan: planOf(context) });
}

function brakeOf(context: ReportContext): Answer['brake'] {
  const { flow } = context.analysis;
  if (flow.markets.length === 0) return null;
  if (flow.bottleneck) return placeInSentence(flowWords(context), flow.bottleneck);
  // What is not known could be the brake; before there are specialists, who hands over to whom is not the question.
  const isEarly = context.verdict.kind === 'phase' && context.verdict.phase < 3;
  return flow.partial || isEarly ? null : 'free';
}

/** The steps from the one scenario to the other. */
export function stepsBetween(whole: Workshop, fromId: Id, toId: Id): PlanSteps {
  const people = changesBetween(whole, fromId, toId).filter(({ subject }) => subject === 'person');
  const count = (which: ChangeKind) => people.filter(({ kind }) => kind === which).length;
  return {
    moves: count('moved'),
    placed: count('placed'),
    hires: count('added'),
    leaving: count('leaving'),
  };
}

function planOf(context: ReportContext): Answer['plan'] {
  const { words, whole, scenario, target, verdict, meta } = context;
  if (!target) return null;
  const revenue = deltasBetween(whole, scenario.id, target.scenario.id).all.find(
    ({ key }) => key === 'revenue',
  );
  const later =
    verdict.kind === 'phase' && target.verdict.kind === 'phase' && target.verdict.phase > verdict.phase;
  return {
    ...stepsBetween(whole, scenario.id, target.scenario.id),
    revenue: revenue && context.shows('revenue') ? wayOf(words, revenue, meta.currency) : null,
    leadsTo: later && target.verdict.kind === 'phase' ? words.t(`report.to.${target.verdict.phase}`) : null,
  };
}
