/**
 * The API between renderer and core: one typed map. Both ends are typed from it, every argument is checked with
 * its schema at the door. Errors cross as `ErrorData`.
 */
import * as v from 'valibot';
import { COMMAND_TYPES } from '../commands/command.ts';
import { id, isoDate, known, text } from '../domain/fields.ts';
import { chartViewSchema, LAYOUTS, lookSchema } from '../domain/look.ts';
import { strengthOf } from '../domain/passphrase.ts';
import { locale, phaseNumber } from '../domain/workshop-meta.ts';
import { reportOptionsSchema } from '../report/options.ts';
import type { ReportPreview } from '../report/preview.ts';
import { historyMethods } from './history-methods.ts';
import { DEAL_FIELDS, DELIMITERS, ENCODINGS, IMPORT_FIELDS } from './import-types.ts';
import type { ImportPreview } from './import-types.ts';
import { method, target, writing } from './method.ts';
import { outputMethods } from './output-methods.ts';
import type { Method, Owner } from './method.ts';
import { safetyMethods } from './safety-methods.ts';
import type { InspectedFile } from './safety-types.ts';
import { SCREENS } from './types.ts';
import type {
  AppInfo,
  Committed,
  DemoSummary,
  FileRef,
  HistoryEntry,
  OpenedWorkshop,
  Settings,
  WorkshopSummary,
} from './types.ts';
import type { Id } from '../domain/fields.ts';

const passphrase = v.pipe(text(1000), v.minLength(1));
/** One that a file is sealed with from now on; files that are there may have shorter ones. */
const newPassphrase = v.pipe(
  text(1000),
  v.check((value) => strengthOf(value) !== 'short'),
);
const none = v.object({});
const finite = v.pipe(v.number(), v.finite());
const wholeUpTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

/** Diffs are checked record by record where they are committed; the door checks their shape only. */
const looseRecord = v.looseObject({ type: text(20), id });
const diffShape = v.object({
  added: v.array(looseRecord),
  updated: v.array(v.tuple([looseRecord, looseRecord])),
  removed: v.array(looseRecord),
});

const labelParams = {
  name: v.optional(text(300)),
  count: v.optional(finite),
  lane: v.optional(text(20)),
  team: v.optional(text(300)),
  manager: v.optional(text(300)),
  entry: v.optional(text(20)),
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
};
const pointLabel = v.object({ key: text(40), params: v.object(labelParams) });

/** A command is checked where it is applied; the door checks its shape only. */
const recordedShape = v.object({
  command: v.looseObject({ type: v.picklist(COMMAND_TYPES) }),
  ids: v.record(text(400), id),
  seen: v.optional(v.record(text(400), v.unknown())),
});

export const labelSchema = v.object({
  key: text(40),
  /** Loose, because newer versions say more about an edit than this one knows; what is not known is never shown. */
  params: v.looseObject({ ...labelParams, of: v.optional(v.nullable(pointLabel)) }),
  subjects: v.array(id),
});

const viewSchema = v.object({
  screen: v.picklist(SCREENS),
  scenarioId: v.nullable(id),
  selection: v.array(id),
  zoom: finite,
  scrollLeft: finite,
  scrollTop: finite,
  inspectorOpen: v.boolean(),
  layout: v.optional(v.picklist(LAYOUTS)),
  look: v.optional(lookSchema),
  density: v.optional(v.picklist(['auto', 'full', 'compact'])),
  chart: v.optional(v.nullable(chartViewSchema)),
});

const answers = v.record(text(120), text(120));
const columnKey = v.pipe(v.string(), v.regex(/^\d{1,4}$/));
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_100_000));
const rows = v.pipe(v.array(rowNumber), v.maxLength(50_000));

/** How a file is to be read where the guess is not right, and what is to be done about its problems. */
const importOptions = v.object({
  sheet: v.optional(text(200)),
  encoding: v.optional(v.picklist(ENCODINGS)),
  delimiter: v.optional(v.picklist(DELIMITERS)),
  headerRow: v.optional(rowNumber),
  /** Field of each column by its index; columns that are not named are guessed, null leaves a column out. */
  mapping: v.optional(v.record(columnKey, v.nullable(v.picklist(IMPORT_FIELDS)))),
  /** Currency of the workshop that the amounts come into. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** Answers to questions, by their keys; those to what nobody asks mean nothing. */
  answers: v.optional(answers),
  /** Cells corrected in place. */
  cells: v.optional(
    v.pipe(
      v.array(v.object({ row: rowNumber, column: v.pipe(rowNumber, v.maxValue(16_383)), text: text(2000) })),
      v.maxLength(5000),
    ),
  ),
  /** Rows left out. */
  leaveOut: v.optional(rows),
  /** What to do about managers who are not in the file, by the text that names them: the row of the one who is meant. */
  managers: v.optional(
    v.record(text(400), v.union([v.picklist(['create', 'leaveOut']), v.object({ row: rowNumber })])),
  ),
  /** Departments to import; all where it is left out. */
  departments: v.optional(v.pipe(v.array(text(400)), v.maxLength(2000))),
  /** A list of deals whose owners are the people. */
  deals: v.optional(
    v.object({
      file: id,
      sheet: v.optional(text(200)),
      mapping: v.optional(v.record(columnKey, v.nullable(v.picklist(DEAL_FIELDS)))),
    }),
  ),
});
export type ImportOptions = v.InferOutput<typeof importOptions>;

const tableCell = v.nullable(v.union([v.string(), finite]));
const tableSchema = v.object({
  name: text(200),
  columns: v.array(
    v.object({
      key: text(60),
      heading: text(300),
      kind: v.picklist(['text', 'number', 'money', 'share', 'date']),
    }),
  ),
  rows: v.array(v.array(tableCell)),
});

export const METHODS = {
  'app.info': method<AppInfo>()(none),
  'settings.get': method<Settings>()(none),
  'settings.set': method<Settings>()(
    v.partial(
      v.object({
        locale: v.nullable(locale),
        theme: v.picklist(['system', 'light', 'dark']),
        namesHidden: v.boolean(),
        moneyHidden: v.boolean(),
        lastWorkshop: v.nullable(id),
      }),
    ),
  ),
  'library.list': method<readonly WorkshopSummary[]>()(none),
  'library.demos': method<readonly DemoSummary[]>()(v.object({ locale })),
  /** Takes a workshop off the list; `library.putBack` undoes it. */
  'library.remove': method<null>()(v.object({ workshopId: id })),
  'library.putBack': method<null>()(v.object({ workshopId: id })),
  'workshop.create': method<{ readonly id: Id }>()(
    v.object({
      title: text(200),
      client: text(200),
      locale,
      currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
      date: known(isoDate),
    }),
  ),
  'workshop.createDemo': method<{ readonly id: Id }>()(v.object({ phase: phaseNumber, locale })),
  /** A made-up organization: the same numbers make the same one. */
  'workshop.createSample': method<{ readonly id: Id }>()(
    v.object({ people: wholeUpTo(5000), teams: wholeUpTo(200), seed: wholeUpTo(4_294_967_295), locale }),
  ),
  'workshop.open': method<OpenedWorkshop>()(
    v.object({
      workshopId: id,
      /** Edits of which the window does not know whether they arrived. */
      editIds: v.optional(v.pipe(v.array(id), v.maxLength(10_000))),
    }),
  ),
  'workshop.commit': method<Committed>()(
    v.object({
      workshopId: id,
      /** A repeated id is acknowledged, not applied twice. */
      editId: id,
      /** Revision that the edit was made on; at a later one its command is applied to what is true. */
      revision: v.pipe(finite, v.integer()),
      kind: v.picklist(['do', 'undo', 'redo']),
      label: labelSchema,
      diff: diffShape,
      /** What was asked for: applied anew where the diff was made on an older state. Undo and redo have none. */
      command: v.optional(recordedShape),
    }),
  ),
  /** Steps before `before`, oldest first, at most `limit`; fewer where what they did is large, one always. */
  'workshop.history': method<readonly HistoryEntry[]>()(
    v.object({
      workshopId: id,
      before: v.pipe(finite, v.integer()),
      limit: v.pipe(finite, v.integer(), v.minValue(1), v.maxValue(1000)),
    }),
  ),
  'workshop.saveView': method<null>()(v.object({ workshopId: id, view: viewSchema })),
  'import.preview': method<ImportPreview>()(
    v.object({ file: id, options: importOptions, job: v.optional(id) }),
  ),
  /** Takes what was copied from a spreadsheet; it is known by an id like a file, and never written down. */
  'import.paste': method<FileRef>()(
    v.object({ text: v.pipe(text(20_000_000), v.minLength(1)), name: text(200) }),
  ),
  /** Writes the rows that have problems to a CSV file, as they are, with the reasons. */
  'import.badRows': writing('import')(
    v.object({ file: id, options: importOptions, target, locale, workshopId: v.nullable(id) }),
  ),
  /** The people of a file are in a workshop now: what was saved of the file before is the workshop's as well. */
  'import.accepted': method<null>()(v.object({ workshopId: id, file: id })),
  /** Keeps a mapping made by hand and answers for files with the same headers; without a mapping that of before stays. */
  'import.remember': method<null>()(
    v.object({
      headersKey: text(100),
      mapping: v.optional(v.record(columnKey, v.nullable(v.picklist(IMPORT_FIELDS)))),
      answers,
    }),
  ),
  'report.export': writing('workshop')(
    v.object({ workshopId: id, target, job: id, options: reportOptionsSchema }),
  ),
  ...outputMethods,
  /** Writes tables to a chosen file: a workbook where its name ends in `.xlsx`, else CSV. */
  'tables.export': writing('workshopOrNobody')(
    v.object({
      workshopId: v.nullable(id),
      target,
      locale,
      tables: v.pipe(v.array(tableSchema), v.minLength(1), v.maxLength(60)),
    }),
  ),
  /** Pages of the report as it would be now: `count` of them from page `from` on; a job, so that it can be cancelled. */
  'report.preview': method<ReportPreview>()(
    v.object({
      workshopId: id,
      job: id,
      options: reportOptionsSchema,
      from: v.pipe(v.number(), v.integer(), v.minValue(1)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
      /** The consultant's words while they are typed, in place of those that are kept. */
      draft: v.optional(v.nullable(v.object({ id, text: text(10_000) }))),
    }),
  ),
  /** Writes a `.phaseboard` file, sealed where a passphrase is given. */
  'workshop.export': writing('workshop')(
    v.object({ workshopId: id, target, passphrase: v.optional(newPassphrase) }),
  ),
  /** What a `.phaseboard` file holds, without taking anything of it over. */
  'workshop.inspectFile': method<InspectedFile>()(v.object({ file: id, passphrase: v.optional(passphrase) })),
  /**
   * Brings a `.phaseboard` file into the library: as a workshop of its own, or in place of the one named, as an edit
   * of it that can be undone.
   */
  'workshop.openFile': method<{ readonly id: Id }>()(
    v.object({ file: id, passphrase: v.optional(passphrase), replace: v.optional(id) }),
  ),
  ...historyMethods,
  ...safetyMethods,
  'job.cancel': method<null>()(v.object({ job: id })),
} as const;

export type MethodName = keyof typeof METHODS;
export type MethodArgs<M extends MethodName> = v.InferInput<(typeof METHODS)[M]['args']>;
export type CheckedArgs<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['args']>;
export type MethodResult<M extends MethodName> =
  (typeof METHODS)[M] extends Method<v.GenericSchema, infer Result> ? Result : never;

/** Methods that write a file to where a person chose. */
export type WritingName = {
  [M in MethodName]: (typeof METHODS)[M] extends { readonly writesFor: Owner } ? M : never;
}[MethodName];

/** Calls a method of the core, in process or across a border; rejects with a `PhaseboardError`. */
export type Call = <M extends MethodName>(name: M, args: MethodArgs<M>) => Promise<MethodResult<M>>;
