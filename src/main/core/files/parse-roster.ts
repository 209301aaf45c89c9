/** A roster's bytes to people and problems. Pure, so that it runs the same in a worker and out of it. */
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { ImportColumn, ImportField, ImportPreview } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { parseCells, sniffDelimiter } from './csv.ts';
import { parseDate } from './dates.ts';
import { decodeRoster } from './decode.ts';
import { guessFields } from './headers.ts';
import { linkManagers } from './managers.ts';
import { parseNumber } from './numbers.ts';
import { collectProblems } from './problems.ts';
import type { Problems } from './problems.ts';
import { rowReader } from './roster-rows.ts';
import type { FieldColumn, RosterRow } from './roster-rows.ts';
import { cleanText, cut, nameKey } from './text.ts';

export type Roster = Omit<ImportPreview, 'file'>;

export const ROSTER_LIMITS = { bytes: 50 * 1024 * 1024, rows: 50_000, people: 5_000 } as const;
/** Spreadsheets like to save tens of thousands of blank rows; they are skipped, up to this many rows in all. */
const RAW_ROWS = 200_000;
const HEADER_SEARCH_ROWS = 10;
const SAMPLES = 5;

/**
 * Reads a roster. Where no column holds names the columns come back without people, so that one can be chosen.
 * Throws `import.empty`, `import.isExcel`, `import.binary`, `import.noHeader`, `import.tooManyRows`.
 */
export function parseRoster(bytes: Uint8Array, name: string, options: ImportOptions): Roster {
  const { text, encoding } = decodeRoster(bytes, name, options.encoding);
  const delimiter = options.delimiter ?? sniffDelimiter(text);
  const { rows, broken } = parseCells(text, delimiter, RAW_ROWS);
  const headerAt = findHeader(rows);
  if (headerAt === null) throw new PhaseboardError('import.noHeader', { name });
  const data = rows.slice(headerAt + 1);
  const filled = data.reduce((count, row) => count + (isBlank(row) ? 0 : 1), 0);
  if (rows.length >= RAW_ROWS || filled > ROSTER_LIMITS.rows) tooMany(name, 'rows');

  const columns = columnsOf(rows[headerAt] ?? [], data, options.mapping ?? {});
  const fields = columns.filter((column): column is ImportColumn & FieldColumn => column.field !== null);

  const problems = collectProblems();
  const people = hasName(fields) ? readPeople(data, headerAt + 2, fields, problems, name) : [];
  noteDamage(rows, headerAt, broken, text.includes('\ufffd'), problems);
  duplicates(people, fields, problems);
  const managerHeader = fields.find((column) => column.field === 'manager')?.header ?? null;
  const linked = linkManagers(people, problems, managerHeader);
  problems.list.sort((a, b) => a.row - b.row);
  return {
    encoding,
    delimiter,
    columns,
    rows: filled,
    people: linked,
    problems: problems.list,
  };
}

function tooMany(name: string, what: 'rows' | 'people'): never {
  throw new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS[what] });
}

function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** The first row, unless it is a heading above the real header, which names two fields or more; null for data. */
function findHeader(rows: readonly string[][]): number | null {
  const candidates: number[] = [];
  for (let at = 0; at < rows.length && candidates.length < HEADER_SEARCH_ROWS; at += 1) {
    if (!isBlank(rows[at] ?? [])) candidates.push(at);
  }
  const known = (at: number) => guessFields(rows[at] ?? []).filter((field) => field !== null).length;
  const [top] = candidates;
  if (top === undefined || known(top) > 0) return top ?? null;
  const lower = candidates.find((at) => known(at) >= 2);
  if (lower !== undefined) return lower;
  return (rows[top] ?? []).some(isValue) ? null : top;
}

/** Whether a cell is a value that no header would be: a number, a date, an e-mail address. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return false;
  return parseNumber(text, 'ratio') !== null || typeof parseDate(text) === 'object' || text.includes('@');
}

function columnsOf(
  header: readonly string[],
  data: readonly string[][],
  mapping: NonNullable<ImportOptions['mapping']>,
): ImportColumn[] {
  const headers = header.map((cell) => cut(cleanText(cell), 200));
  const guessed = guessFields(headers);
  // The same rows for every column, so that a line of the preview is a person of the file.
  const shown: (readonly string[])[] = [];
  for (const row of data) if (!isBlank(row) && shown.push(row) === SAMPLES) break;
  return headers.flatMap((text, index): ImportColumn[] => {
    if (text === '' && !data.some((row) => cleanText(row[index] ?? '') !== '')) return [];
    const samples = shown.map((row) => cut(cleanText(row[index] ?? ''), 80));
    const chosen: ImportField | null | undefined = mapping[String(index)];
    const field = chosen === undefined ? (guessed[index] ?? null) : chosen;
    return [{ index, header: text, samples, field }];
  });
}

const hasName = (fields: readonly FieldColumn[]) =>
  fields.some(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName');

function readPeople(
  data: readonly string[][],
  firstRow: number,
  fields: readonly FieldColumn[],
  problems: Problems,
  name: string,
): RosterRow[] {
  const read = rowReader(fields, data, problems);
  const people: RosterRow[] = [];
  data.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const person = read(cells, firstRow + index);
    if (person && people.push(person) > ROSTER_LIMITS.people) tooMany(name, 'people');
  });
  return people;
}

/** Rows that were damaged before they came to us. */
function noteDamage(
  rows: readonly string[][],
  headerAt: number,
  broken: ReadonlySet<number>,
  charactersLost: boolean,
  problems: Problems,
): void {
  const width = rows[headerAt]?.length ?? 0;
  for (let at = headerAt + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const extra = row.length > width ? row.slice(width).find((cell) => cell.trim() !== '') : undefined;
    if (extra !== undefined) problems.add('extraCells', at + 1, null, cleanText(extra), 'value');
    const lost = charactersLost ? row.find((cell) => cell.includes('\ufffd')) : undefined;
    if (lost !== undefined) problems.add('replacementCharacters', at + 1, null, cleanText(lost), 'nothing');
  }
  for (const at of broken) {
    problems.add('brokenQuotes', at + 1, null, cleanText(rows[at]?.join(' ') ?? ''), 'nothing');
  }
}

function duplicates(people: readonly RosterRow[], fields: readonly FieldColumn[], problems: Problems): void {
  const keys = people.map(({ draft }) => nameKey(draft.name));
  if (new Set(keys).size === keys.length) return;
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const header = fields.find(({ field }) => field === 'name' || field === 'lastName')?.header ?? null;
  people.forEach(({ draft, row }, index) => {
    if ((counts.get(keys[index] ?? '') ?? 0) > 1) {
      problems.add('duplicateName', row, header, draft.name, 'nothing');
    }
  });
}
