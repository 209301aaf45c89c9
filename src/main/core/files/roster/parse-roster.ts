/** A roster's rows to people, problems and questions. Pure, so that it runs the same in a worker and out of it. */
import type {
  ImportColumn,
  ImportField,
  ImportPreview,
  PreviewPerson,
} from '#shared/contract/import-types.ts';
import { answersOf, ask, isWaiting } from '#shared/contract/import-questions.ts';
import type { ImportQuestion, OpenQuestion } from '#shared/contract/import-questions.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { questionsOf } from '../read/column-hints.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import { findHeader, headersAt, isBlank } from '../read/find-header.ts';
import { asTyped } from '../read/grid.ts';
import type { Grid } from '../read/grid.ts';
import { guessFields, isAccountHeader } from '../read/headers.ts';
import { headersKeyOf } from '../read/headers-key.ts';
import { ROSTER_LIMITS } from '../read/limits.ts';
import { managerColumn } from './manager-column.ts';
import type { Remembered } from '../mappings.ts';
import { rosterMoney } from './roster-money.ts';
import { notesFrom } from './no-people.ts';
import { onePersonOnce } from './duplicates.ts';
import { linkManagers } from './managers.ts';
import { collectProblems } from '../read/problems.ts';
import type { Problems } from '../read/problems.ts';
import { textGrid } from '../read/read-grid.ts';
import { collectRowQuestions, ROW_QUESTIONS } from './row-questions.ts';
import { teamColumnOf, teamQuestions } from './market-teams.ts';
import { numberKindOf, rowReader } from './roster-rows.ts';
import type { RosterRow } from './roster-rows.ts';
import { shapeOf } from '../read/shapes.ts';
import { cleanText, cut, remembering } from '../read/cell-text.ts';

export type Roster = Omit<ImportPreview, 'file' | 'deals'>;

/** What was chosen and answered for files with the same headers; null where nothing was. */
export type Recall = (headersKey: string) => Remembered | null;

const SAMPLES = 5;
/** Any of these tells who a row is about. */
const NAME_FIELDS: ReadonlySet<ImportField> = new Set(['name', 'firstName', 'lastName']);
/** Names of departments that are offered. */
const MOST_DEPARTMENTS = 500;

/** Reads a roster of text; throws what `readGrid` and `rosterOf` throw. */
export function parseRoster(bytes: Uint8Array, name: string, options: ImportOptions): Roster {
  return rosterOf(textGrid(bytes, name, options), name, options);
}

/**
 * Reads a roster. Where no column holds names the columns come back without people, so that one can be chosen.
 * `mostOfEach` problems of a kind are listed. Throws `import.empty`, `import.noHeader`, `import.tooManyRows`.
 */
export function rosterOf(
  grid: Grid,
  name: string,
  options: ImportOptions,
  recall: Recall = () => null,
  mostOfEach: number = ROSTER_LIMITS.problemsOfEach,
  today: string | null = null,
): Roster {
  const rows = corrected(grid.rows, options.cells);
  if (!rows.some((row) => !isBlank(row))) throw new PhaseboardError('import.empty', { name });
  const headerAt = headerOf(rows, options, name);
  const left = new Set(options.leaveOut);
  const data = rows.slice(headerAt + 1);
  // Every row is looked at once: most of 50,000 are only counted.
  const blank = new Uint8Array(data.length);
  let filled = 0;
  for (const [at, row] of data.entries()) {
    if (isBlank(row)) blank[at] = 1;
    else filled += 1;
  }
  const kept = (at: number) => blank[at] === 0 && !left.has(headerAt + 2 + at);
  if (filled > ROSTER_LIMITS.rows) {
    throw new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS.rows });
  }

  const headers = headersAt(rows, headerAt);
  const headersKey = headersKeyOf(headers);
  const known = recall(headersKey);
  const recalled = options.mapping ? null : (known?.mapping ?? null);
  const columns = columnsOf(headers, data, options.mapping ?? recalled ?? {});
  const shown = asTyped(data, headerAt + 1, grid);
  const mapped = columns.filter((column): column is ImportColumn & FieldColumn => column.field !== null);
  const given = options.answers ?? {};
  const remembered = known?.answers ?? {};
  const asked = (open: OpenQuestion) => ask(open, given, remembered);
  const money = rosterMoney(mapped, data, rows.slice(0, headerAt).flat().join(' '), options.currency);
  const openTeams = teamQuestions(mapped, data, new Set(Object.keys(options.mapping ?? {}).map(Number)));
  const ofColumns = [
    ...questionsOf(mapped, ({ field }) => numberKindOf(field), shown).map(asked),
    ...openTeams.map(asked),
    ...money.questions.map(asked),
  ];
  const ofRows = collectRowQuestions();
  // What was answered about rows holds before it is known whether the file has such.
  const aboutRows = Object.entries(remembered).filter(([key]) => (ROW_QUESTIONS as string[]).includes(key));
  const answers = answersOf({ ...Object.fromEntries(aboutRows), ...given }, ofColumns);
  const out = leftOutBy(ofColumns);
  const fields = mapped.filter(({ index }) => !out.has(index));

  const problems = collectProblems(mostOfEach);
  const wanted = options.departments ? new Set(options.departments) : null;
  const departmentColumn = fields.find(({ field }) => field === 'department') ?? null;
  const departments = new Map<string, number>();
  const departmentText = remembering((cell) => cut(cleanText(cell), 200));
  const inScope: RosterRow[] = [];
  let filteredOut = 0;
  let coming = 0;
  let beyond = 0;
  const names = fields.filter(({ field }) => NAME_FIELDS.has(field));
  if (names.length > 0) {
    const accounts = columns.filter(({ field, header }) => field === null && isAccountHeader(header));
    const read = rowReader({
      columns: fields,
      rows: data,
      shown,
      problems,
      answers,
      isTyped: grid.typed,
      accounts: accounts.map(({ index }) => index),
      teamColumn: teamColumnOf(openTeams, answers),
      ...money.settled(answers),
      today,
      onFound: ofRows.note,
    });
    const noted = fields.some(({ field }) => field === 'personId') ? data.length : notesFrom(data);
    data.forEach((cells, at) => {
      if (!kept(at)) return;
      if (at >= noted) {
        const text = cleanText(cells.find((cell) => cell.trim() !== '') ?? '');
        problems.add('noPerson', headerAt + 2 + at, names[0] ?? null, text, 'row');
        return;
      }
      if (departmentColumn) {
        const text = departmentText(cells[departmentColumn.index] ?? '');
        departments.set(text, (departments.get(text) ?? 0) + 1);
        if (wanted && !wanted.has(text)) {
          filteredOut += 1;
          return;
        }
      }
      // Beyond what a workshop takes people are counted only: departments are chosen first, and then read whole.
      if (coming === ROSTER_LIMITS.people) {
        if (names.some(({ index }) => (cells[index] ?? '').trim() !== '')) beyond += 1;
        return;
      }
      const person = read(cells, headerAt + 2 + at);
      if (!person) return;
      inScope.push(person);
      if (!person.isOut) coming += 1;
    });
  }
  const tooMany = beyond > 0 ? coming + beyond : null;
  noteDamage(rows, headerAt, headers.length, grid, left, problems);
  const people = onePersonOnce(inScope, fields, problems);
  const managerColumn = fields.find((column) => column.field === 'manager') ?? null;
  const linked: PreviewPerson[] = linkManagers(people, problems, managerColumn, options.managers ?? {});
  problems.list.sort((a, b) => a.row - b.row);
  const questions = [...ofRows.questions().map(asked), ...ofColumns];
  return {
    source: grid.source,
    sheets: grid.sheets,
    sheet: grid.sheet,
    encoding: grid.encoding,
    delimiter: grid.delimiter,
    headerRow: headerAt + 1,
    shape: shapeOf(headers),
    headersKey,
    remembered:
      recalled !== null || questions.some(({ key, answer }) => answer !== null && answer !== given[key]),
    columns,
    rows: filled,
    filteredOut,
    departments: [...departments]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_DEPARTMENTS),
    people: linked,
    tooMany,
    questions,
    problems: problems.list,
    problemCounts: problems.counts,
    macros: grid.macros,
    currency: money.currency,
  };
}

/** Columns of money that are not read: nobody has said how they are meant yet, or somebody wants them out. */
const leftOutBy = (questions: readonly ImportQuestion[]): ReadonlySet<number | null> =>
  new Set(
    questions.flatMap((question) =>
      isWaiting(question) || (question.kind === 'decimalMark' && question.answer === 'leaveOut')
        ? [question.columnIndex]
        : [],
    ),
  );

/** The rows with the cells that were corrected in place; the others are shared with the file's own. */
function corrected(rows: string[][], cells: ImportOptions['cells']): string[][] {
  if (!cells || cells.length === 0) return rows;
  const next = [...rows];
  for (const { row, column, text } of cells) {
    const own = [...(next[row - 1] ?? [])];
    if (!next[row - 1]) continue;
    while (own.length <= column) own.push('');
    own[column] = text;
    next[row - 1] = own;
  }
  return next;
}

function headerOf(rows: readonly string[][], { headerRow }: ImportOptions, name: string): number {
  const headerAt = headerRow === undefined ? findHeader(rows) : headerRow - 1;
  if (headerAt === null || headerAt < 0 || headerAt >= rows.length) {
    throw new PhaseboardError('import.noHeader', { name });
  }
  return headerAt;
}

function columnsOf(
  headers: readonly string[],
  data: readonly string[][],
  mapping: NonNullable<ImportOptions['mapping']>,
): ImportColumn[] {
  const guessed = guessFields(headers);
  const managerAt = managerColumn(headers, guessed, data);
  // The same rows for every column, so that a line of the preview is a person of the file.
  const shown: (readonly string[])[] = [];
  for (const row of data) if (!isBlank(row) && shown.push(row) === SAMPLES) break;
  return headers.flatMap((text, index): ImportColumn[] => {
    if (text === '' && !data.some((row) => cleanText(row[index] ?? '') !== '')) return [];
    const samples = shown.map((row) => cut(cleanText(row[index] ?? ''), 80));
    const chosen: ImportField | null | undefined = mapping[String(index)];
    const field =
      chosen === undefined ? (guessed[index] ?? (index === managerAt ? 'manager' : null)) : chosen;
    return [{ index, header: text, samples, field }];
  });
}

/** Rows that were damaged before they came to us, or that the spreadsheet hides. */
function noteDamage(
  rows: readonly string[][],
  headerAt: number,
  width: number,
  { broken, hidden, faulty, charactersLost }: Grid,
  left: ReadonlySet<number>,
  problems: Problems,
): void {
  for (let at = headerAt + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (left.size > 0 && left.has(at + 1)) continue;
    const extra = row.length > width ? row.slice(width).find((cell) => cell.trim() !== '') : undefined;
    if (extra !== undefined) problems.add('extraCells', at + 1, null, cleanText(extra), 'value');
    const lost = charactersLost ? row.find((cell) => cell.includes('\ufffd')) : undefined;
    if (lost !== undefined) problems.add('replacementCharacters', at + 1, null, cleanText(lost), 'nothing');
  }
  for (const at of broken) {
    if (at > headerAt && !left.has(at + 1)) {
      problems.add('brokenQuotes', at + 1, null, cleanText(rows[at]?.join(' ') ?? ''), 'nothing');
    }
  }
  for (const at of hidden) {
    if (at <= headerAt || left.has(at + 1) || isBlank(rows[at] ?? [])) continue;
    const first = (rows[at] ?? []).find((cell) => cell.trim() !== '') ?? '';
    problems.add('hiddenRow', at + 1, null, cleanText(first), 'nothing');
  }
  for (const [at, text] of faulty) {
    if (at > headerAt && !left.has(at + 1)) problems.add('errorCell', at + 1, null, text, 'value');
  }
}
