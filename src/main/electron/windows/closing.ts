/** A window closes when its page agrees: a page whose last edits are not safe yet says no by `beforeunload`. */
import { dialog, ipcMain } from 'electron';
import type { BrowserWindow, IpcMainEvent } from 'electron';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import { CHANNELS } from '../channels.ts';

/** How long the page gets to bring its last edits through before the person is asked. */
const PATIENCE_MS = 8000;
const ASK_AGAIN_MS = 100;

/** Asks the page before `window` closes, and the person where the page does not agree in time. */
export function closeWithConsent(window: BrowserWindow, locale: () => Locale): void {
  let asking = false;
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void consent(window, locale).then((agreed) => {
      asking = false;
      if (agreed && !window.isDestroyed()) window.destroy();
    });
  });
}

async function consent(window: BrowserWindow, locale: () => Locale): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (await pageAgrees(window, until - performance.now())) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  const { t } = translator(locale());
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Phaseboard',
    message: t('close.unsaved'),
    detail: t('close.unsaved.detail'),
    buttons: [t('close.stay'), t('close.anyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** One question to the page; no answer within `patience` milliseconds is a no. */
function pageAgrees(window: BrowserWindow, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(false), patience);
    const gone = () => finish(true);
    const answered = ({ sender }: IpcMainEvent, agreed: unknown) =>
      sender === window.webContents && finish(agreed === true);
    const finish = (agreed: boolean) => {
      clearTimeout(timer);
      ipcMain.off(CHANNELS.mayClose, answered);
      window.off('closed', gone);
      resolve(agreed);
    };
    window.on('closed', gone);
    ipcMain.on(CHANNELS.mayClose, answered);
    window.webContents.send(CHANNELS.mayClose);
  });
}
