/** Change impact: how many move, the figures before and after, roles to hire, and every change with its reason. */
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { PersonChange, Place } from '#shared/analysis/changes/change-types.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Delta, Deltas } from '#shared/analysis/changes/deltas.ts';
import type { DeltaKey } from '#shared/analysis/changes/figure-changes.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { MARK_SIGNS } from '#shared/drawing/map.ts';
import { textAt } from '#shared/drawing/scene.ts';
import { byText, deltaNotes, isDifferent, sideText } from '#shared/wording/delta-text.ts';
import { bottleneckText, overloadText, placeText } from '#shared/wording/flow-text.ts';
import { kindText } from '#shared/tables/change-text.ts';
import type { ReportContext, ScenarioView } from '../report-context.ts';
import { stepsText } from '#shared/wording/answer-text.ts';
import { stepsBetween } from '../report-answer.ts';
import { openDecisions } from '../report-entries.ts';
import { writeFigures } from '../large-figures.ts';
import { flowWords } from '../flow-sentences.ts';
import { openSection, writeBoxes, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const PAY: readonly DeltaKey[] = ['cost', 'payChange'];
/** Said even where nothing is different. */
const ALWAYS: readonly DeltaKey[] = ['heads', 'hires', 'fte', 'cost'];
/** What the target's own bars say. */
const SCORES: readonly DeltaKey[] = ['phase1', 'phase2', 'phase3', 'phase4'];
const REVENUE: readonly DeltaKey[] = ['quota', 'revenue'];

export function writeImpact(paper: Paper, context: ReportContext): void {
  const { words, target, whole, scenario } = context;
  if (!target) {
    openSection(paper, context, 'impact', words.t('section.impact.empty'));
    return;
  }
  const counts = changeCounts(whole, scenario.id, target.scenario.id);
  const deltas = deltasBetween(whole, scenario.id, target.scenario.id);
  const steps = stepsText(words, stepsBetween(whole, scenario.id, target.scenario.id));
  const touched = CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const sheet = openSection(
    paper,
    context,
    'impact',
    steps === null
      ? words.t(touched === 0 ? 'report.impact.headlineNone' : 'report.impact.headline', {
          count: touched,
          kept: counts.kept,
        })
      : words.t('report.impact.steps', { count: counts.kept, steps }),
    words.t('report.impact.lede', { from: context.name, to: target.name }),
  );
  writeFigures(paper, sheet, [
    ...CHANGE_KINDS.filter((kind) => counts[kind] > 0).map(
      (kind) =>
        [
          words.number(counts[kind]),
          kind === 'added'
            ? words.t('report.impact.newSeats', { count: counts[kind] })
            : words.t(`change.${kind}`),
        ] as const,
    ),
    [words.number(deltas.to.headcount.hires), words.t('report.impact.hires')],
    [words.number(counts.kept), words.t('change.kept')],
  ]);
  writeDeltas(paper, sheet, context, target, deltas);
  writeBoxes(paper, sheet, [{ title: words.t('report.impact.hire'), lines: rolesToHire(context, target) }]);
  writeChanges(paper, sheet, context, target);
}

function writeDeltas(
  paper: Paper,
  sheet: Node,
  context: ReportContext,
  target: ScenarioView,
  deltas: Deltas,
): void {
  const { words, meta } = context;
  const { today, from: runs, to: planned } = deltas;
  const shown = deltas.all.filter(
    ({ key, from, to, ...delta }) =>
      (from !== null || to !== null) &&
      (isDifferent({ key, from, to, ...delta }) || ALWAYS.includes(key)) &&
      !(SCORES.includes(key) && context.options.sections.includes('target')) &&
      (context.shows('pay') || !PAY.includes(key)) &&
      (context.shows('revenue') || !REVENUE.includes(key)),
  );
  writeHeading(paper, sheet, words.t('report.impact.figures'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.impact.figure'), align: 'start', share: 10 },
    ...(today ? [{ head: words.t('delta.column.today'), align: 'end', share: 4 } as const] : []),
    { head: today ? words.t('delta.column.runs') : context.name, align: 'end', share: 4 },
    { head: target.name, align: 'end', share: 5 },
    { head: words.t('report.impact.difference'), align: 'end', share: 5 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const delta of shown) {
    addRow(paper, table, [
      { text: words.t(`delta.${delta.key}`), strong: true },
      ...(today ? [{ text: valueOf(context, delta, delta.today) }] : []),
      { text: valueOf(context, delta, delta.from) },
      { text: valueOf(context, delta, delta.to) },
      { text: byText(words, delta, meta.currency) || '–', strong: true },
    ]);
  }
  if (runs.flows && planned.flows) {
    const place = (of: typeof planned, view: ScenarioView) =>
      of.bottleneck ? placeText(flowWords(context, view), of.bottleneck) : words.t('delta.none');
    addRow(paper, table, [
      { text: words.t('delta.bottleneck'), strong: true },
      ...(today ? [{ text: place(today, context) }] : []),
      { text: place(runs, context) },
      { text: place(planned, target) },
      { text: '' },
    ]);
  }
  paper.y += 4;
  const pay = context.shows('pay');
  const notes = deltaNotes(words, deltas).filter((_, index) => pay || index === 0);
  const stuck = bottleneckText(flowWords(context, target), target.analysis.flow);
  const over = overloadText(flowWords(context, target), target.analysis.flow);
  const flow = [stuck, over].filter((text) => text !== null).join(' ');
  for (const note of [...(flow === '' ? [] : [`${target.name}: ${flow}`]), ...notes]) {
    writeNote(paper, sheet, note);
  }
  paper.gap(14);
}

function valueOf({ words, meta }: ReportContext, delta: Delta, value: number | null): string {
  return sideText(words, delta, value, meta.currency);
}

/** Planned hires of the target by where they work. */
function rolesToHire({ words, names }: ReportContext, { workshop, scenario }: ScenarioView): string[] {
  const roles = new Map<string, number>();
  for (const { personId, lane, teamId, scenarioId } of Object.values(workshop.placement)) {
    const person = workshop.person[personId];
    if (scenarioId !== scenario.id || !person?.vacancy) continue;
    const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
    const role = [names.inText(person.title.trim()) || laneName(words, lane, teamId !== null), team]
      .filter(Boolean)
      .join(', ');
    roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return [...roles]
    .sort(([a], [b]) => words.compare(a, b))
    .map(([role, count]) => `${words.number(count)} × ${role}`);
}

/** Every change of a person: what, from where to where, why. */
function writeChanges(paper: Paper, sheet: Node, context: ReportContext, target: ScenarioView): void {
  const { words, whole, scenario } = context;
  const changes = changesBetween(whole, scenario.id, target.scenario.id).filter(
    (change) => change.subject === 'person',
  );
  if (changes.length === 0) return;
  const reasons = reasonsOf(context, target.scenario.id);
  writeHeading(paper, sheet, words.t('report.impact.changes'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.impact.who'), align: 'start', share: 18 },
    { head: words.t('report.impact.what'), align: 'start', share: 13 },
    { head: words.t('report.impact.from'), align: 'start', share: 20 },
    { head: words.t('report.impact.to'), align: 'start', share: 29 },
    { head: words.t('report.impact.why'), align: 'start', share: 20 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const change of changes) {
    const person = (change.after ?? change.before)?.person;
    const style = { size: 8, weight: 'semibold', fill: PALETTE.ink } as const;
    addRow(paper, table, [
      { text: person ? whoOf(context, person) : '–', strong: true },
      { text: kindText(words, change), indent: 12, ornament: [textAt(0, 8, MARK_SIGNS[change.kind], style)] },
      { text: placesText(context, change.before?.places, context) },
      { text: afterText(context, change, target) },
      { text: reasons.get(change.subjectId) ?? '' },
    ]);
  }
  paper.gap(12);
}

/** A planned hire is known by its title alone. */
function whoOf({ names }: ReportContext, person: Person): string {
  const title = person.vacancy ? names.inText(person.title.trim()) : '';
  return title || names.of(person);
}

function placesText(
  { words, names }: ReportContext,
  places: readonly Place[] | undefined,
  { workshop }: Pick<ScenarioView, 'workshop'>,
): string {
  if (!places || places.length === 0) return '–';
  return places
    .map(({ lane, teamId }) => {
      const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
      return [laneName(words, lane, teamId !== null), team].filter(Boolean).join(', ');
    })
    .join('; ');
}

function afterText(context: ReportContext, change: PersonChange, target: ScenarioView): string {
  const { words } = context;
  const place = placesText(context, change.after?.places, target);
  const hidden: readonly string[] = [
    ...(context.shows('pay') ? [] : ['ote', 'variableShare']),
    ...(context.shows('revenue') ? [] : ['quota']),
  ];
  const fields = change.fields
    .filter(({ field }) => !hidden.includes(field))
    .map(({ field }) => words.t(`change.field.${field}`));
  if (fields.length === 0) return place;
  return words.t('report.impact.fields', { place, fields: words.list(fields) });
}

/** Reasons given in reviews and decisions, by what they are about. */
function reasonsOf(context: ReportContext, scenarioId: Id): Map<Id, string> {
  const { whole, names } = context;
  const reasons = new Map<Id, string>();
  for (const decision of openDecisions(context)) {
    if (decision.subjectId !== null && (decision.scenarioId ?? scenarioId) === scenarioId) {
      reasons.set(decision.subjectId, decision.reason || decision.text);
    }
  }
  for (const review of Object.values(whole.review)) {
    const reason = names.inText(review.reason.trim());
    if (review.scenarioId === scenarioId && reason !== '') reasons.set(review.subjectId, reason);
  }
  return reasons;
}
