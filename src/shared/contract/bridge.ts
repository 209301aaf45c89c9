/** What a windowed host gives to its renderer: calls of the contract, events, and the few things that need a window. */
import type { ErrorData } from '../domain/errors.ts';
import type { Locale } from '../domain/workshop-meta.ts';
import type { CoreEvent, FileRef } from './types.ts';

/** The answer to a call across the border. */
export type Reply =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: ErrorData };

export const FILE_KINDS = [
  'roster',
  'phaseboard',
  'pdf',
  'xlsx',
  'csv',
  'pptx',
  'zip',
  'svg',
  'png',
  'image',
  'template',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Commands that a native menu sends to the window; the window's own shortcuts send the same. */
export const MENU_COMMANDS = [
  'home',
  'new',
  'openFile',
  'importRoster',
  'exportReport',
  'exportFile',
  'exportSealed',
  'backups',
  'undo',
  'redo',
  'history',
  'addPerson',
  'addTeam',
  'find',
  'toggleNames',
  'toggleMoney',
  'switchLayout',
  'showTable',
  'copyScenario',
  'nextScenario',
  'previousScenario',
  'lockScenario',
  'compare',
  'changeList',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'zoomFit',
  'focusMode',
  'toggleTray',
  'togglePanel',
  'toggleTheme',
  'shortcuts',
  'about',
  'palette',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type HostEvent =
  | CoreEvent
  | { readonly type: 'host.command'; readonly command: MenuCommand }
  /** A file was opened from outside: double click, second start, dropped on the icon. */
  | { readonly type: 'host.openFile'; readonly file: FileRef }
  | { readonly type: 'host.connection'; readonly online: boolean }
  /** Whether the page may still call its host; null where it may, else why not. */
  | { readonly type: 'host.access'; readonly problem: AccessProblem | null };

export type AccessProblem = 'call.refused' | 'access.used' | 'access.expired';

/** What the host shows outside the page. */
export interface WindowState {
  readonly locale: Locale;
  readonly workshopOpen: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A file that was dropped on the window: the page's own `File`, of which only the host needs to know more. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}

/** Put on `window.phaseboard` by the preload of a native host; the local host's page makes its own. */
export interface HostBridge {
  readonly host: 'electron' | 'local';
  call(name: string, args: unknown): Promise<Reply>;
  /** Listens to events; the answer ends the listening. */
  on(listener: (event: HostEvent) => void): () => void;
  /** Lets the person choose a file to read; null where they cancelled. */
  pickFile(kind: FileKind): Promise<FileRef | null>;
  /** Takes a file that was dropped on the window; null where it cannot be used and the host has said why. */
  takeFile(file: DroppedFile): Promise<FileRef | null>;
  /** Lets the person choose where to write; null where they cancelled. */
  pickTarget(suggestedName: string, kind: FileKind): Promise<FileRef | null>;
  /** Lets the person choose a folder; `typed` is its path where the host has no dialog. Null where they cancelled. */
  pickFolder(typed: string): Promise<FileRef | null>;
  /** After the file was written: shows it in its folder, or hands it to the browser as a download. */
  deliver(file: FileRef): Promise<void>;
  /** Tells the host what its menu and title need to know. */
  tell(state: WindowState): void;
}
