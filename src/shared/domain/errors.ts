/** Errors that a person may see. They cross every border as a code and details, and become words in i18n. */

/** Stable codes; each has a text `error.<code>` in every language. */
export const ERROR_CODES = [
  // edits
  'edit.conflict',
  'edit.invalid',
  'edit.newer',
  'edit.locked',
  'edit.managerCycle',
  'edit.managerCycleIn',
  'edit.share',
  'edit.historyMoved',
  'edit.notFound',
  'edit.teamName',
  'edit.personName',
  'edit.entryText',
  'edit.currentScenario',
  'edit.scenarioName',
  'edit.notAPlan',
  'edit.shownBefore',
  // workshops and the library
  'workshop.notFound',
  'workshop.title',
  'library.locked',
  'library.future',
  'library.damaged',
  'library.missing',
  'library.folder',
  'library.link',
  'library.readOnly',
  'disk.full',
  // history and backups
  'history.noPoint',
  'backup.notFound',
  'backup.failed',
  'backup.folder',
  // files
  'file.notFound',
  'file.notReadable',
  'file.notWritable',
  'file.expired',
  'folder.notFound',
  'file.tooMuchMemory',
  'file.tooSlow',
  'import.empty',
  'import.binary',
  'import.zeroBytes',
  'import.utf32',
  'import.webPage',
  'import.noDealAmount',
  'import.tooLarge',
  'import.tooManyRows',
  'import.tooManyColumns',
  'import.noHeader',
  'import.noName',
  'import.noPeople',
  'import.badWorkbook',
  'import.workbookTooBig',
  'import.locked',
  'import.badMapping',
  'phaseboardFile.notOne',
  'phaseboardFile.damaged',
  'phaseboardFile.future',
  'phaseboardFile.locked',
  'phaseboardFile.wrongPassphrase',
  'phaseboardFile.tooLarge',
  // report
  'report.failed',
  'report.tooLarge',
  'picture.unknown',
  'picture.tooLarge',
  'picture.damaged',
  'picture.tooManyPixels',
  'picture.unsafe',
  'template.notOne',
  'template.damaged',
  'template.locked',
  'template.tooLarge',
  'template.strict',
  'template.noLayout',
  'template.unsafe',
  'template.ownSlide',
  'job.cancelled',
  // the road between renderer and core
  'call.unknown',
  'call.invalid',
  'call.refused',
  'call.closing',
  'access.used',
  'access.expired',
  'connection.lost',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** The form in which an error crosses a border. `message` is for logs and developers, never for the screen. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** An error with a stable code. Throw this, and only this, for anything that a person can do something about. */
export class PhaseboardError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, message: string = code) {
    super(message);
    this.name = 'PhaseboardError';
    this.code = code;
    this.details = details;
  }

  toData(): ErrorData {
    return { code: this.code, message: this.message, details: this.details };
  }
}

/** Any thrown thing as data; what is not ours becomes `internal`, with no detail that could hold client data. */
export function toErrorData(error: unknown): ErrorData {
  if (error instanceof PhaseboardError) return error.toData();
  return { code: 'internal', message: error instanceof Error ? error.name : 'unknown', details: {} };
}
