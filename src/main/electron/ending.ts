/** How a run ends: everything acknowledged is on the disk first, or the person is told why there is no run. */
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Core } from '#main/core/core.ts';
import type { Logger } from '#main/core/ports.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';

/** Work that hangs must not keep the program open for ever; what was acknowledged is safe already. */
const LONGEST_DRAIN_MS = 8000;

/** The language of the system, where it is one of ours. */
export const systemLocale = (): Locale => (app.getLocale().startsWith('hu') ? 'hu' : 'en');

/**
 * Closes the core before the program ends. This waits for `will-quit`, when the windows are gone, so that the
 * last edits of a window still find the core open.
 */
export function drainBeforeQuit(core: Core, log: Logger): void {
  let drained = false;
  app.on('will-quit', (event) => {
    if (drained) return;
    event.preventDefault();
    const end = () => {
      drained = true;
      // Not from within a promise: there Electron's quit begins and never ends.
      setImmediate(() => app.quit());
    };
    const cut = setTimeout(() => {
      log.error('core.cut');
      end();
    }, LONGEST_DRAIN_MS);
    void core
      .close()
      .then(({ backedUp }) => {
        if (!backedUp) process.stderr.write(`${translator(systemLocale()).t('backup.failedAtClosing')}\n`);
      })
      .catch(() => log.error('core.closeFailed'))
      .finally(() => {
        clearTimeout(cut);
        end();
      });
  });
}

/** Says in words what went wrong, in a box over the window; the work behind it goes on. */
export function explain(window: BrowserWindow, error: unknown, locale: Locale): void {
  void dialog.showMessageBox(window, { type: 'error', title: 'Phaseboard', message: inWords(error, locale) });
}

/** Says why the program cannot go on, and ends it with exit code 1. */
export function fail(error: unknown, log: Logger): void {
  log.error('host.failed', { code: toErrorData(error).code, kind: toErrorData(error).message });
  const words = inWords(error, systemLocale());
  process.stderr.write(`${words}\n`);
  dialog.showErrorBox('Phaseboard', words);
  app.exit(1);
}

function inWords(error: unknown, locale: Locale): string {
  const { code, details } = toErrorData(error);
  return translator(locale).t(`error.${code}`, details);
}
