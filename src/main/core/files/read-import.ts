/** One look at a file: from where it is to what would be imported. Runs the same in a worker and out of it. */
import { readFile } from 'node:fs/promises';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Grid } from './read/grid.ts';
import { headersAt } from './read/find-header.ts';
import { dealsOf, peopleOfDeals, withDeals } from './deals/parse-deals.ts';
import { rosterOf } from './roster/parse-roster.ts';
import type { Roster } from './roster/parse-roster.ts';
import { gridOfText, readGrid, within } from './read/read-grid.ts';
import type { GridOptions } from './read/read-grid.ts';
import type { RememberedFiles } from './mappings.ts';
import { isDealShape, listsDeals } from './read/shapes.ts';

/** Where rows come from. */
export type ImportOrigin =
  | (Named & { readonly kind: 'file'; readonly path: string })
  | (Named & { readonly kind: 'text'; readonly text: string });

interface Named {
  readonly name: string;
  /** Changes when the rows do. */
  readonly stamp: string;
  /** Bytes. */
  readonly size: number;
}

export interface ReadJob {
  readonly roster: ImportOrigin;
  readonly deals: ImportOrigin | null;
  readonly options: ImportOptions;
  /** Mappings made by hand and answers, by the headers they are for. */
  readonly mappings: RememberedFiles;
  /** Problems of each kind that are listed. */
  readonly mostOfEach: number;
  /** Calendar date of the reading; null where nobody says, and then no day is too late. */
  readonly today: string | null;
  /** The rows that have problems are wanted as they are in the file. */
  readonly withRows: boolean;
}

export interface ReadResult {
  readonly preview: Omit<ImportPreview, 'file'>;
  /** Rows with problems by their line; empty unless they were wanted. */
  readonly rows: Readonly<Record<number, readonly string[]>>;
  readonly headers: readonly string[];
}

/** Rows that were read a moment ago: most looks at a file differ in their choices only. */
export type GridCache = Map<string, Grid>;

/** Told how far reading is, of 100. */
export type Progress = (done: number, total: number) => void;

const KEPT = 2;

/** Throws `file.notFound`, `file.notReadable` and the `import.*` codes, nothing else. */
export async function readImport(job: ReadJob, cache: GridCache, progress: Progress): Promise<ReadResult> {
  progress(1, 100);
  const { roster: origin, deals: dealOrigin, options } = job;
  const grid = await gridOf(origin, options, cache, (part) => progress(1 + part * 59, 100));
  const recall = (key: string) => job.mappings[key] ?? null;
  const roster = rosterOf(grid, origin.name, options, recall, job.mostOfEach, job.today);
  progress(75, 100);
  const preview = await withDealsOf(roster, grid, origin.name, dealOrigin, job, cache);
  progress(95, 100);
  return { preview, ...rowsOf(job, grid, preview) };
}

async function withDealsOf(
  roster: Roster,
  grid: Grid,
  name: string,
  origin: ImportOrigin | null,
  { options, today, mappings }: ReadJob,
  cache: GridCache,
): Promise<Omit<ImportPreview, 'file'>> {
  const recall = (key: string) => mappings[key]?.answers ?? {};
  const currency = options.currency ?? roster.currency;
  const dealOptions = { ...dealsHere(options), ...(currency === null ? {} : { currency }), recall, today };
  if (origin) {
    const dealGrid = await gridOf(origin, dealOptions, cache, () => undefined);
    const { people, deals } = withDeals(roster.people, dealsOf(dealGrid, origin.name, dealOptions));
    return { ...roster, people, deals, currency: roster.currency ?? deals.currency };
  }
  const isList =
    isDealShape(roster.shape) ||
    (roster.shape === null && listsDeals(roster.columns.map(({ header }) => header)));
  if (!isList || options.mapping) return { ...roster, deals: null };
  // A list of deals alone: its owners are the people, and what a roster would say of its rows means nothing.
  const deals = dealsOf(grid, name, dealOptions);
  const people = peopleOfDeals(deals);
  return {
    ...roster,
    columns: [],
    people,
    tooMany: null,
    questions: [],
    problems: [],
    problemCounts: {},
    departments: [],
    currency: deals.currency,
    deals: { ...deals, owners: deals.owners.map((owner) => ({ ...owner, row: 0 })) },
  };
}

/** What was chosen about the deals, without their file. */
function dealsHere({ deals, answers }: ImportOptions) {
  return {
    ...(answers ? { answers } : {}),
    ...(deals?.sheet === undefined ? {} : { sheet: deals.sheet }),
    ...(deals?.mapping ? { mapping: deals.mapping } : {}),
  };
}

async function gridOf(
  origin: ImportOrigin,
  options: GridOptions,
  cache: GridCache,
  progress: (part: number) => void,
): Promise<Grid> {
  const { sheet, encoding, delimiter } = options;
  const wanted: GridOptions = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  const key = JSON.stringify([origin.stamp, wanted]);
  const known = cache.get(key);
  if (known) return known;
  const made = await readOrigin(origin, wanted, progress);
  cache.set(key, made);
  const oldest = cache.keys().next().value;
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return made;
}

async function readOrigin(
  origin: ImportOrigin,
  options: GridOptions,
  progress: (part: number) => void,
): Promise<Grid> {
  if (origin.kind === 'text') {
    return {
      ...within(gridOfText(origin.text, asCopied(origin.text, options), origin.name), origin.name),
      source: 'pasted',
    };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(origin.path);
  } catch (error) {
    throw unreadable(error, origin.name);
  }
  progress(0.2);
  return readGrid(bytes, origin.name, options);
}

/** Spreadsheets copy with tabs; what was copied out of a text file has its separators. */
const asCopied = (text: string, options: GridOptions): GridOptions =>
  options.delimiter === undefined && text.includes('\t') ? { ...options, delimiter: '\t' } : options;

export function unreadable(error: unknown, name: string): PhaseboardError {
  if (error instanceof PhaseboardError) return error;
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new PhaseboardError(missing ? 'file.notFound' : 'file.notReadable', { name });
}

function rowsOf(
  { withRows }: ReadJob,
  grid: Grid,
  { problems, headerRow }: Omit<ImportPreview, 'file'>,
): Pick<ReadResult, 'rows' | 'headers'> {
  if (!withRows) return { rows: {}, headers: [] };
  const lines = problems.map(({ row }) => [row, grid.rows[row - 1] ?? []] as const);
  return { rows: Object.fromEntries(lines), headers: headersAt(grid.rows, (headerRow ?? 1) - 1) };
}
