/** Change impact: how many move, the figures before and after, roles to hire, and every change with its reason. */
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import type { PersonChange, Place } from '#shared/analysis/changes/change-types.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Delta, DeltaKey } from '#shared/analysis/changes/deltas.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { textAt } from '#shared/drawing/scene.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { ReportContext, ScenarioView } from '../report-context.ts';
import { openDecisions } from '../report-entries.ts';
import { writeFigures } from '../large-figures.ts';
import { openSection, writeBoxes, writeHeading } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { signed, signedMoney } from '../summary-text.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const SIGNS = { moved: '→', added: '+', removed: '−', changed: '±' } as const;
const PAY: readonly DeltaKey[] = ['cost'];
/** Said even where nothing is different. */
const ALWAYS: readonly DeltaKey[] = ['heads', 'fte', 'cost'];
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
  const touched = counts.moved + counts.added + counts.removed + counts.changed;
  const sheet = openSection(
    paper,
    context,
    'impact',
    words.t(touched === 0 ? 'report.impact.headlineNone' : 'report.impact.headline', {
      count: touched,
      kept: counts.kept,
    }),
    words.t('report.impact.lede', { from: context.name, to: target.name }),
  );
  writeFigures(paper, sheet, [
    [words.number(counts.moved), words.t('change.moved')],
    [words.number(counts.added), words.t('report.impact.added', { hires: counts.hires })],
    [words.number(counts.removed), words.t('change.removed')],
    [words.number(counts.kept), words.t('change.kept')],
  ]);
  writeDeltas(paper, sheet, context, target);
  writeBoxes(paper, sheet, [{ title: words.t('report.impact.hire'), lines: rolesToHire(context, target) }]);
  writeChanges(paper, sheet, context, target);
}

function writeDeltas(paper: Paper, sheet: Node, context: ReportContext, target: ScenarioView): void {
  const { words, whole, scenario } = context;
  const { all } = deltasBetween(whole, scenario.id, target.scenario.id);
  const shown = all.filter(
    ({ key, from, to, by }) =>
      (from !== null || to !== null) &&
      (by !== 0 || ALWAYS.includes(key)) &&
      !(SCORES.includes(key) && context.options.sections.includes('target')) &&
      (context.shows('pay') || !PAY.includes(key)) &&
      (context.shows('revenue') || !REVENUE.includes(key)),
  );
  writeHeading(paper, sheet, words.t('report.impact.figures'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.impact.figure'), align: 'start', share: 10 },
    { head: context.name, align: 'end', share: 5 },
    { head: target.name, align: 'end', share: 5 },
    { head: words.t('report.impact.difference'), align: 'end', share: 5 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const delta of shown) {
    addRow(paper, table, [
      { text: words.t(`delta.${delta.key}`), strong: true },
      { text: valueOf(context, delta, delta.from) },
      { text: valueOf(context, delta, delta.to) },
      { text: differenceOf(context, delta), strong: true },
    ]);
  }
  paper.gap(18);
}

function valueOf({ words, meta }: ReportContext, { unit }: Delta, value: number | null): string {
  return value === null ? '–' : figureText(words, { value, unit }, meta.currency);
}

function differenceOf(context: ReportContext, { by, unit }: Delta): string {
  if (by === null) return '–';
  if (unit === 'money') return signedMoney(context, by, context.meta.currency);
  const digits = { count: 0, perMonth: 0, fte: 1, ratio: 2, index: 2 }[unit as string] ?? 1;
  return signed(context, by, digits);
}

/** Planned hires of the target by where they work. */
function rolesToHire({ words, names }: ReportContext, { workshop, scenario }: ScenarioView): string[] {
  const roles = new Map<string, number>();
  for (const { personId, lane, teamId, scenarioId } of Object.values(workshop.placement)) {
    const person = workshop.person[personId];
    if (scenarioId !== scenario.id || !person?.vacancy) continue;
    const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
    const role = [names.inText(person.title.trim()) || words.t(`lane.${lane}`), team]
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
      {
        text: words.t(`change.${change.kind}`),
        indent: 12,
        ornament: [textAt(0, 8, SIGNS[change.kind], style)],
      },
      { text: placeText(context, change.before?.places, context) },
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

function placeText(
  { words, names }: ReportContext,
  places: readonly Place[] | undefined,
  { workshop }: Pick<ScenarioView, 'workshop'>,
): string {
  if (!places || places.length === 0) return '–';
  return places
    .map(({ lane, teamId }) => {
      const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
      return [words.t(`lane.${lane}`), team].filter(Boolean).join(', ');
    })
    .join('; ');
}

function afterText(context: ReportContext, change: PersonChange, target: ScenarioView): string {
  const { words } = context;
  const place = placeText(context, change.after?.places, target);
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
