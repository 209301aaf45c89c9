/** Everybody in one table, with the head repeated on every page. */
import { attainmentOf, revenueOf } from '#shared/domain/person.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { Person } from '#shared/domain/person.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { ReportContext } from './report-context.ts';
import { writeNote } from './section-kit.ts';
import type { Node, Paper } from './paper.ts';
import { addRow, columnsFor, startTable } from './printed-table.ts';
import type { Cell, Column } from './printed-table.ts';

const UNKNOWN = '–';
/** Widest that a column of figures may get; longer figures break. */
const MOST_FIGURE = 82;

export function writeRoster(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, meta } = context;
  if (context.people.length === 0) {
    writeNote(paper, sheet, words.t('report.roster.empty'));
    return;
  }
  writeNote(paper, sheet, words.t('report.roster.note', { currency: meta.currency }));
  const places = placesOf(context);
  const shown = columnsShown(context);
  const pick = (cells: readonly Cell[]) => cells.filter((_, index) => shown.includes(index));
  const rows = context.people.map((person) => rowOf(person, places.get(person.id) ?? [], context));
  const total = totalRow(context);
  const columns = rosterColumns(paper, context, [...rows, total], shown);
  const table = startTable(paper, sheet, columns);
  for (const row of rows) addRow(paper, table, pick(row));
  addRow(paper, table, pick(total), PALETTE.ink);
  paper.gap(14);
}

/** Revenue, quota and attainment are left out together: each would tell of the others. */
function columnsShown(context: ReportContext): number[] {
  return context.shows('revenue') ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 1, 2, 3, 4];
}

/** Sum of what is known; null where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
}

/** Lanes and teams of each person, as words. */
function placesOf({ workshop, scenario, words, names }: ReportContext): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { personId, lane, teamId } of placementsOf(workshop, scenario.id)) {
    const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
    const place = [laneName(words, lane, teamId !== null), team].filter(Boolean).join(', ');
    places.set(personId, [...(places.get(personId) ?? []), place]);
  }
  return places;
}

function rowOf(person: Person, places: readonly string[], { words, names }: ReportContext): Cell[] {
  const number = (value: number | null, digits = 0) =>
    value === null ? UNKNOWN : words.number(value, digits);
  const attainment = attainmentOf(person);
  return [
    { text: names.of(person), strong: true },
    { text: names.inText(person.title.trim()) || UNKNOWN },
    { text: names.managerOf(person).trim() || UNKNOWN },
    { text: places.length === 0 ? words.t('lane.unplaced') : places.join('; ') },
    { text: number(person.fte, 2) },
    { text: number(revenueOf(person)) },
    { text: number(person.quota) },
    { text: attainment === null ? UNKNOWN : words.percent(attainment) },
  ];
}

/**
 * Sums without vacancies, as on the cover and the chart. Attainment counts only those of whom both revenue and quota
 * are known.
 */
function totalRow(context: ReportContext): Cell[] {
  const { words } = context;
  const people = context.people.filter(({ vacancy }) => !vacancy);
  const number = (value: number | null, digits = 0) =>
    value === null ? UNKNOWN : words.number(value, digits);
  const rated = people.filter((person) => attainmentOf(person) !== null);
  const quota = sum(rated.map((person) => person.quota));
  const attainment = quota === null ? null : (sum(rated.map(revenueOf)) ?? 0) / quota;
  return [
    words.t(people.length === context.people.length ? 'report.roster.total' : 'report.roster.totalHired'),
    '',
    '',
    '',
    number(sum(people.map(({ fte }) => fte)), 2),
    number(sum(people.map(revenueOf))),
    number(sum(people.map((person) => person.quota))),
    attainment === null ? UNKNOWN : words.percent(attainment),
  ].map((text) => ({ text, strong: true }));
}

/** Figures get the width that they need, words share the rest. */
function rosterColumns(
  paper: Paper,
  { words }: ReportContext,
  rows: readonly (readonly Cell[])[],
  shown: readonly number[],
): Column[] {
  const figure = (index: number, head: string) => {
    const widths = rows.map((row) => paper.measure(row[index]?.text ?? '', 7.8, 'semibold'));
    const own = Math.max(paper.measure(head, 7.5, 'semibold'), ...widths);
    return { head, align: 'end', width: Math.min(MOST_FIGURE, own + 0.5) } as const;
  };
  const all = [
    { head: words.t('report.roster.name'), align: 'start' as const, share: 26 },
    { head: words.t('report.roster.title'), align: 'start' as const, share: 32 },
    { head: words.t('report.roster.manager'), align: 'start' as const, share: 21 },
    { head: words.t('report.roster.lane'), align: 'start' as const, share: 21 },
    figure(4, words.t('report.roster.fte')),
    figure(5, words.t('report.roster.revenue')),
    figure(6, words.t('report.roster.quota')),
    figure(7, words.t('report.roster.attainment')),
  ] as const;
  return columnsFor(
    paper.width,
    all.filter((_, index) => shown.includes(index)),
  );
}
