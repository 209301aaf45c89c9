/** What the window may ask of the host. Every message is checked for its sender and its shape. */
import { ipcMain, shell } from 'electron';
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import type { Core } from '#main/core/core.ts';
import { FILE_KINDS } from '#shared/contract/bridge.ts';
import type { HostEvent, Reply, WindowState } from '#shared/contract/bridge.ts';
import type { FileRef, Settings } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { id, text } from '#shared/domain/fields.ts';
import { locale } from '#shared/domain/workshop-meta.ts';
import { CHANNELS } from './channels.ts';
import { pickFile, pickFolder, pickTarget } from './native-dialogs.ts';
import { explain } from './ending.ts';
import type { HostStateStore } from './host-state.ts';
import { isOwn } from './page.ts';

const fileKind = v.picklist(FILE_KINDS);
/** Longer than any system's paths. */
const filePath = text(32_768);
const windowState = v.object({
  locale,
  workshopOpen: v.boolean(),
  canUndo: v.boolean(),
  canRedo: v.boolean(),
});

export interface Desk {
  readonly window: BrowserWindow;
  readonly core: Core;
  readonly state: HostStateStore;
  /** What the window told last. */
  shown(): WindowState;
  /** The window told what menu and title need to know. */
  told(state: WindowState): void;
  /** Settings were changed; these are the new ones. */
  settingsChanged(settings: Settings): void;
}

/** Sends an event to the page, where there still is one. */
export function tellWindow(window: BrowserWindow, event: HostEvent): void {
  if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, event);
}

export function serveMessages(desk: Desk): void {
  const { window, core, state } = desk;
  /** Our window's own page and nobody else: no frame in it, no other window, no page from elsewhere. */
  const known = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    !window.isDestroyed() && senderFrame === window.webContents.mainFrame && isOwn(senderFrame.url);
  const handle = <T>(channel: string, work: (...args: unknown[]) => Promise<T>) =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      if (!known(event)) throw new PhaseboardError('call.refused');
      return work(...args);
    });
  /** A chosen file that cannot be used is explained on the spot; for the page nothing was chosen. */
  const explaining = async (work: () => Promise<FileRef | null>) => {
    try {
      return await work();
    } catch (error) {
      explain(window, error, desk.shown().locale);
      return null;
    }
  };

  handle(CHANNELS.call, async (name, args): Promise<Reply> => {
    const reply = await core.dispatch(name, args);
    if (name === 'forget.do') state.forgetFolder();
    if (name === 'settings.set' && reply.ok) desk.settingsChanged(reply.result as Settings);
    return reply;
  });
  handle(CHANNELS.pickFile, (kind) =>
    explaining(() => pickFile(window, v.parse(fileKind, kind), desk.shown().locale, core.files, state)),
  );
  handle(CHANNELS.takeFile, (path) => explaining(() => core.files.incoming(v.parse(filePath, path))));
  handle(CHANNELS.pickTarget, (name, kind) => {
    const [suggested, checked] = [v.parse(text(300), name), v.parse(fileKind, kind)];
    return explaining(() => pickTarget(window, suggested, checked, desk.shown().locale, core.files, state));
  });
  handle(CHANNELS.pickFolder, () => explaining(() => pickFolder(window, core.files)));
  handle(CHANNELS.deliver, async (file) => shell.showItemInFolder(core.files.pathOf(v.parse(id, file))));
  ipcMain.on(CHANNELS.tell, (event, message: unknown) => {
    const told = v.safeParse(windowState, known(event) ? message : null);
    if (told.success) desk.told(told.output);
  });
}
