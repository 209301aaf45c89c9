/** What the import shows before anything is imported, and what can be chosen about it. */
import type { ImportedPerson } from '../commands/command.ts';
import type { Id } from '../domain/fields.ts';
import type { ImportQuestion } from './import-questions.ts';

/** Fields of a person that a column can hold. */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'title',
  'manager',
  'email',
  'externalId',
  'department',
  'team',
  'territory',
  'revenue',
  'revenueExpansion',
  'quota',
  'ote',
  'variableShare',
  'fte',
  'weeklyHours',
  'shareOutbound',
  'shareInbound',
  'shareClosing',
  'shareAccount',
  'status',
  'startDate',
  'leavingDate',
  'notes',
  'personId',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Those of them that hold days. */
export const DATE_FIELDS = ['startDate', 'leavingDate'] as const;

export const isDateField = (field: string): field is (typeof DATE_FIELDS)[number] =>
  (DATE_FIELDS as readonly string[]).includes(field);

/** Fields of a deal that a column can hold. */
export const DEAL_FIELDS = [
  'owner',
  'amount',
  'currency',
  'stage',
  'closeDate',
  'createDate',
  'dealType',
  'account',
  'dealId',
] as const;
export type DealField = (typeof DEAL_FIELDS)[number];

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1252',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'ibm852',
] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const DELIMITERS = [',', ';', '\t', '|', '~'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Kinds of source that rows can come from. */
export type ImportSource = 'text' | 'workbook' | 'pasted' | 'phaseboard';

/** Files whose headers are known; each has a text `importShape.<shape>`. */
export const IMPORT_SHAPES = [
  'salesforceUsers',
  'salesforceOpportunities',
  'hubspotDeals',
  'pipedriveDeals',
  'hrSystem',
  'hrDataset',
  'salesTeams',
  'salesPipeline',
  'phaseboard',
] as const;
export type ImportShape = (typeof IMPORT_SHAPES)[number];

export interface ImportSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly empty: boolean;
}

/** Each has a text `importProblem.<code>`, and says what happens if nothing is done. */
export const IMPORT_PROBLEM_CODES = [
  'noName',
  'totalsRow',
  'noPerson',
  'duplicateName',
  'duplicateId',
  'duplicateEmail',
  'duplicatePerson',
  'unknownManager',
  'ambiguousManager',
  'managerCycle',
  'managerLeft',
  'ownManager',
  'badNumber',
  'badDate',
  'ambiguousDate',
  'tooLong',
  'extraCells',
  'brokenQuotes',
  'replacementCharacters',
  'hiddenRow',
  'errorCell',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** Line of the row in the file, 1 is the first. */
  readonly row: number;
  readonly column: string | null;
  /** Position of the column, where the cell can be corrected; null where it is about the whole row. */
  readonly columnIndex: number | null;
  /** The text that is at fault, shortened. */
  readonly value: string;
  /** What is left out if nothing is done. */
  readonly leftOut: 'row' | 'value' | 'nothing';
  /** Who the row is about, where it says so. */
  readonly who: string;
  /** People whom the problem is about, where it is told once for all of them. */
  readonly people?: number;
  /** People of the file whose names come near, for a manager who was not found. */
  readonly similar?: readonly { readonly row: number; readonly name: string }[];
}

export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  /** Texts of the first rows, the same rows for every column. */
  readonly samples: readonly string[];
  readonly field: ImportField | null;
}

/** A person as the file knows them, with where they were read. */
export interface PreviewPerson extends ImportedPerson {
  /** Line of the file; 0 for somebody who was made because others name them as their manager. */
  readonly row: number;
  readonly department: string;
  /** The market team that the file puts the person in; empty where it says none. */
  readonly team: string;
  /** The person's id in this program, in a file that came out of it. */
  readonly personId: Id | null;
  /** Fields whose column is there and whose cell is empty. */
  readonly blank: readonly string[];
}

export interface ImportPreview {
  readonly file: { readonly id: Id; readonly name: string; readonly size: number };
  readonly source: ImportSource;
  readonly sheets: readonly ImportSheet[];
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Line of the header, 1 is the first; null where the file has none. */
  readonly headerRow: number | null;
  /** The kind of file that the headers are known from. */
  readonly shape: ImportShape | null;
  /** Names the headers, so that a mapping made by hand is found again. */
  readonly headersKey: string;
  /** The mapping, or an answer, is the one that was given for a file with the same headers. */
  readonly remembered: boolean;
  readonly columns: readonly ImportColumn[];
  /** Rows below the header that hold something. */
  readonly rows: number;
  /** Rows that the filter leaves out. */
  readonly filteredOut: number;
  /** Texts of the department column with their numbers, the most frequent first; empty where there is none. */
  readonly departments: readonly { readonly text: string; readonly count: number }[];
  /** What would be imported; cut off at the limit where `tooMany` says so. */
  readonly people: readonly PreviewPerson[];
  /** How many people there are where they are too many for one workshop; null where they are not. */
  readonly tooMany: number | null;
  readonly questions: readonly ImportQuestion[];
  readonly problems: readonly ImportProblem[];
  /** Problems of each kind, of which the list above holds the first ones. */
  readonly problemCounts: Readonly<Partial<Record<ImportProblemCode, number>>>;
  /** The workbook holds macros; they were not looked at. */
  readonly macros: boolean;
  /** Currency that amounts were brought into, ISO code; null where the file names none. */
  readonly currency: string | null;
  /** Won deals of a second file, where one was given. */
  readonly deals: DealsPreview | null;
}

/** Owners of won deals with what they won over 12 months. */
export interface DealOwner {
  readonly owner: string;
  /** Row of the person in the roster; null where nobody fits. */
  readonly row: number | null;
  readonly deals: number;
  readonly revenueNew: number;
  readonly revenueExpansion: number;
}

export interface DealsPreview {
  readonly name: string;
  readonly shape: ImportShape | null;
  readonly columns: readonly {
    readonly index: number;
    readonly header: string;
    readonly samples: readonly string[];
    readonly field: DealField | null;
  }[];
  /** First and last day counted, ISO. */
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  readonly won: number;
  readonly owners: readonly DealOwner[];
  /** Median days from creation to closing of won deals; null where dates are missing. */
  readonly cycleDays: number | null;
  /** Won over won and lost, 0..1; null where no lost deals are in the file. */
  readonly winRate: number | null;
  readonly averageDeal: number | null;
  /** What has to be settled before amounts can be added up; until then nobody's revenue is touched. */
  readonly unsettled: DealsUnsettled | null;
  /** Names the headers, so that answers are found again. */
  readonly headersKey: string;
  /** Currency that the amounts were brought into, ISO code; null where the list names none. */
  readonly currency: string | null;
  /** What only a person can tell about its columns; one answer of a kind holds for the whole list. */
  readonly questions: readonly ImportQuestion[];
  /** Rows left out, by reason. */
  readonly skipped: Readonly<Partial<Record<DealSkip, number>>>;
}
export type DealSkip =
  'notWon' | 'tooOld' | 'noOwner' | 'badAmount' | 'badDate' | 'impossibleDate' | 'noDeal';
export type DealsUnsettled =
  /** No column is the amount. */
  | { readonly kind: 'noAmount' }
  /** What its amounts mean is asked, and nothing is as likely as the other. */
  | { readonly kind: 'question' }
  /** The amounts are in these currencies, ISO codes. */
  | { readonly kind: 'currencies'; readonly currencies: readonly string[] };
