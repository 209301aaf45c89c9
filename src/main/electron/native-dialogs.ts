/** The system's own dialogs for files, opened where the last one was left. */
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import type { FileDesk } from '#main/core/core.ts';
import type { FileKind } from '#shared/contract/bridge.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import type { HostStateStore } from './host-state.ts';

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  roster: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'ods', 'phaseboard'],
  phaseboard: ['phaseboard'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  csv: ['csv'],
  pptx: ['pptx'],
  zip: ['zip'],
  svg: ['svg'],
  png: ['png'],
  image: ['png', 'jpg', 'jpeg', 'svg'],
  template: ['pptx', 'potx', 'pptm', 'potm'],
};

/** Lets the person choose a file to read; null where they cancelled. Throws what `FileDesk.incoming` throws. */
export async function pickFile(
  window: BrowserWindow,
  kind: FileKind,
  locale: Locale,
  files: FileDesk,
  state: HostStateStore,
): Promise<FileRef | null> {
  const all = { name: translator(locale).t('fileKind.all'), extensions: ['*'] };
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    defaultPath: folder(state),
    filters: [filter(kind, locale), all],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return null;
  state.remember({ lastFolder: dirname(path) });
  return files.incoming(path);
}

/** Lets the person choose where to write; null where they cancelled. The system asks before a file is replaced. */
export async function pickTarget(
  window: BrowserWindow,
  suggestedName: string,
  kind: FileKind,
  locale: Locale,
  files: FileDesk,
  state: HostStateStore,
): Promise<FileRef | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder(state), basename(suggestedName)),
    filters: [filter(kind, locale)],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  state.remember({ lastFolder: dirname(filePath) });
  return files.outgoing(extname(filePath) === '' ? `${filePath}.${EXTENSIONS[kind][0]}` : filePath);
}

/** Lets the person choose a folder to write to; null where they cancelled. */
export async function pickFolder(window: BrowserWindow, files: FileDesk): Promise<FileRef | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  const path = filePaths[0];
  return canceled || path === undefined ? null : files.folder(path);
}

const folder = (state: HostStateStore): string => state.get().lastFolder ?? app.getPath('documents');

const filter = (kind: FileKind, locale: Locale): FileFilter => ({
  name: translator(locale).t(`fileKind.${kind}`),
  extensions: [...EXTENSIONS[kind]],
});
