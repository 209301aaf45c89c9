/** All lists of a workshop as tables for spreadsheets, in the report's language and with what it may say. */
import { changesBetween } from '#shared/analysis/changes/changes.ts';
import type { Change } from '#shared/analysis/changes/change-types.ts';
import { METRIC_ORIGINS } from '#shared/analysis/metrics/metric.ts';
import type { MetricKey } from '#shared/analysis/metrics/metric-types.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { attainmentOf } from '#shared/domain/person.ts';
import type { Answer, Respondent } from '#shared/domain/answer.ts';
import type { Action, Decision, Parking } from '#shared/domain/entries.ts';
import type { Person } from '#shared/domain/person.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { kindText } from '#shared/tables/change-text.ts';
import { tableOf } from '#shared/tables/table.ts';
import type { ColumnKind, ColumnOf, Table, TableCell } from '#shared/tables/table.ts';
import type { ReportContext, ScenarioView } from '../pdf/report-context.ts';
import { changePlaces, changeSubject, fieldTexts } from './change-words.ts';
import { placesIn } from './place-texts.ts';

/** Roster, changes, metrics, answers, decisions, actions, open points; those without a row are left out, the roster never. */
export function tablesOf(context: ReportContext): Table[] {
  const others = [
    changesTable(context),
    metricsTable(context),
    answersTable(context),
    decisionsTable(context),
    actionsTable(context),
    parkingTable(context),
  ];
  return [rosterTable(context), ...others.filter((table) => table !== null && table.rows.length > 0)].filter(
    (table) => table !== null,
  );
}

function column<T>(key: string, heading: string, kind: ColumnKind, of: (item: T) => TableCell): ColumnOf<T> {
  return { key, heading, kind, of };
}

function rosterTable(context: ReportContext): Table {
  const { words, names, people } = context;
  const places = placesIn(context, context);
  const word = words.t;
  const money = (key: 'quota' | 'revenueNew' | 'revenueExpansion' | 'ote') =>
    column<Person>(key, word(`table.roster.${key}`), 'money', (person) => person[key]);
  return tableOf<Person>(
    word('table.roster'),
    [
      column<Person>('name', word('report.roster.name'), 'text', (person) => names.of(person)),
      column<Person>('title', word('report.roster.title'), 'text', ({ title }) => names.inText(title)),
      column<Person>('manager', word('report.roster.manager'), 'text', (person) => names.managerOf(person)),
      column<Person>(
        'lane',
        word('report.roster.lane'),
        'text',
        ({ id }) => places.get(id) ?? word('lane.unplaced'),
      ),
      column<Person>('kind', word('table.roster.kind'), 'text', ({ kind }) => word(`person.kind.${kind}`)),
      column<Person>('vacancy', word('table.roster.vacancy'), 'text', ({ vacancy }) =>
        vacancy ? word('change.yes') : '',
      ),
      column<Person>('status', word('person.status'), 'text', ({ status }) =>
        status === null ? '' : word(`person.status.${status}`),
      ),
      column<Person>('fte', word('report.roster.fte'), 'number', ({ fte }) => fte),
      column<Person>('startDate', word('table.roster.startDate'), 'date', ({ startDate }) => startDate),
      column<Person>(
        'leavingDate',
        word('table.roster.leavingDate'),
        'date',
        ({ leavingDate }) => leavingDate,
      ),
      column<Person>('territory', word('table.roster.territory'), 'text', ({ territory }) =>
        names.inText(territory),
      ),
      ...(context.shows('revenue')
        ? [
            money('revenueNew'),
            money('revenueExpansion'),
            money('quota'),
            column<Person>('attainment', word('table.roster.attainment'), 'share', attainmentOf),
          ]
        : []),
      ...(context.shows('pay')
        ? [
            money('ote'),
            column<Person>(
              'variableShare',
              word('table.roster.variableShare'),
              'share',
              ({ variableShare }) => variableShare,
            ),
          ]
        : []),
      ...FUNCTIONS.map((fn) =>
        column<Person>(`split.${fn}`, word(`fn.${fn}`), 'share', ({ split }) => split?.[fn] ?? null),
      ),
    ],
    people,
  );
}

function changesTable(context: ReportContext): Table | null {
  const { words, names, whole, scenario, target } = context;
  if (!target) return null;
  const changes = changesBetween(whole, scenario.id, target.scenario.id);
  const places = (change: Change, side: 'before' | 'after', view: ScenarioView) =>
    changePlaces(context, change, side, view);
  const review = ({ subjectId }: Change) =>
    Object.values(whole.review).find(
      (entry) => entry.scenarioId === target.scenario.id && entry.subjectId === subjectId,
    );
  return tableOf<Change>(
    words.t('changes.title'),
    [
      column<Change>('who', words.t('changes.column.who'), 'text', (change) =>
        changeSubject(context, change),
      ),
      column<Change>('change', words.t('changes.column.change'), 'text', (change) => kindText(words, change)),
      column<Change>('from', words.t('changes.column.from'), 'text', (change) =>
        places(change, 'before', context),
      ),
      column<Change>('to', words.t('changes.column.to'), 'text', (change) => places(change, 'after', target)),
      column<Change>('details', words.t('changes.column.details'), 'text', (change) =>
        fieldTexts(context, change).join('; '),
      ),
      column<Change>('verdict', words.t('changes.column.verdict'), 'text', (change) =>
        words.t(`changes.verdict.${review(change)?.verdict ?? 'open'}`),
      ),
      column<Change>('why', words.t('changes.column.why'), 'text', (change) =>
        names.inText(review(change)?.reason ?? ''),
      ),
    ],
    changes,
  );
}

/** Metrics that would tell what a version hides. */
const TELLS: Readonly<Partial<Record<MetricKey, 'pay' | 'revenue'>>> = {
  M6: 'revenue',
  M10: 'pay',
  M11: 'pay',
  M17: 'revenue',
};

function metricsTable(context: ReportContext): Table {
  const { words, analysis, meta } = context;
  const { metrics } = analysis;
  const keys = (Object.keys(METRIC_ORIGINS) as MetricKey[]).filter((key) => {
    const kind = TELLS[key];
    return kind === undefined || context.shows(kind);
  });
  return tableOf<MetricKey>(
    words.t('table.metrics'),
    [
      column<MetricKey>('key', words.t('table.metrics.key'), 'text', (key) => key),
      column<MetricKey>('name', words.t('table.metrics.name'), 'text', (key) => words.t(`metric.${key}`)),
      column<MetricKey>('value', words.t('table.metrics.value'), 'number', (key) => metrics[key].value),
      column<MetricKey>('text', words.t('table.metrics.text'), 'text', (key) => {
        const { value, unit } = metrics[key];
        return value === null ? '' : figureText(words, { value, unit }, meta.currency);
      }),
      column<MetricKey>('band', words.t('table.metrics.band'), 'text', (key) => {
        const { band } = metrics[key];
        return band === null ? '' : words.t(`band.${band}`);
      }),
      column<MetricKey>('missing', words.t('table.metrics.missing'), 'text', (key) =>
        words.list(metrics[key].missing.map((input) => words.t(`metricInput.${input}`))),
      ),
      column<MetricKey>('about', words.t('table.metrics.about'), 'text', (key) =>
        words.t(`metric.${key}.long`),
      ),
    ],
    keys,
  );
}

/** An answer with who gave it. */
interface Given {
  readonly answer: Answer;
  readonly respondent: Respondent;
}

function answersTable({ words, whole, names }: ReportContext): Table {
  const rows: Given[] = Object.values(whole.answer)
    .flatMap((answer) => {
      const respondent = whole.respondent[answer.respondentId];
      return respondent ? [{ answer, respondent }] : [];
    })
    .sort((a, b) => a.answer.item - b.answer.item || a.respondent.order - b.respondent.order);
  return tableOf<Given>(
    words.t('table.answers'),
    [
      column<Given>('item', words.t('table.answers.item'), 'number', ({ answer }) => answer.item),
      column<Given>('question', words.t('table.answers.question'), 'text', ({ answer }) =>
        words.t(`question.${answer.item}` as 'question.1'),
      ),
      column<Given>('respondent', words.t('table.answers.respondent'), 'text', ({ respondent }) =>
        names.other(respondent.name),
      ),
      column<Given>('level', words.t('table.answers.level'), 'number', ({ answer }) => answer.level),
      column<Given>('dontKnow', words.t('table.answers.dontKnow'), 'text', ({ answer }) =>
        answer.level === null ? words.t('change.yes') : '',
      ),
      column<Given>('evidence', words.t('table.answers.evidence'), 'text', ({ answer }) =>
        names.inText(answer.evidence),
      ),
    ],
    rows,
  );
}

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/** What a decision or an action is about, in words; empty for the plan as a whole. */
function aboutText({ whole, names, words }: ReportContext, subjectId: string | null): string {
  const person = whole.person[subjectId ?? ''];
  if (person) return names.of(person);
  const team = whole.team[subjectId ?? ''];
  return team ? words.t('report.team', { name: names.inText(team.name) }) : '';
}

function decisionsTable(context: ReportContext): Table {
  const { words, whole, names } = context;
  return tableOf<Decision>(
    words.t('log.decisions'),
    [
      column<Decision>('decision', words.t('log.decision'), 'text', ({ text }) => names.inText(text)),
      column<Decision>('about', words.t('log.about'), 'text', ({ subjectId }) =>
        aboutText(context, subjectId),
      ),
      column<Decision>('reason', words.t('log.reason'), 'text', ({ reason }) => names.inText(reason)),
      column<Decision>('decidedBy', words.t('log.decidedBy'), 'text', ({ decidedBy }) =>
        names.other(decidedBy),
      ),
      column<Decision>('dissent', words.t('log.dissent'), 'text', ({ dissent }) => names.inText(dissent)),
      column<Decision>('date', words.t('log.date'), 'date', ({ date }) => date),
    ],
    Object.values(whole.decision).sort(byOrder),
  );
}

function actionsTable(context: ReportContext): Table {
  const { words, whole, names } = context;
  return tableOf<Action>(
    words.t('log.actions'),
    [
      column<Action>('action', words.t('log.action'), 'text', ({ text }) => names.inText(text)),
      column<Action>('about', words.t('log.about'), 'text', ({ subjectId }) => aboutText(context, subjectId)),
      column<Action>('owner', words.t('log.owner'), 'text', ({ owner }) => names.other(owner)),
      column<Action>('due', words.t('log.due'), 'date', ({ due }) => due),
      column<Action>('done', words.t('log.done'), 'text', ({ done }) => (done ? words.t('change.yes') : '')),
    ],
    Object.values(whole.action).sort(byOrder),
  );
}

function parkingTable({ words, whole, names }: ReportContext): Table {
  return tableOf<Parking>(
    words.t('log.parking'),
    [
      column<Parking>('kind', words.t('log.kind'), 'text', ({ kind }) => words.t(`log.kind.${kind}`)),
      column<Parking>('text', words.t('log.parked'), 'text', ({ text }) => names.inText(text)),
      column<Parking>('owner', words.t('log.owner'), 'text', ({ owner }) => names.other(owner)),
      column<Parking>('due', words.t('log.due'), 'date', ({ due }) => due),
      column<Parking>('resolved', words.t('log.resolved'), 'text', ({ resolved }) =>
        resolved ? words.t('change.yes') : '',
      ),
    ],
    Object.values(whole.parking).sort(byOrder),
  );
}
