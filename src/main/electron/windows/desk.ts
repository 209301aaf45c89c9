/** The consultant's window: where it was, in the colour of its page before the page is there, and back up after a crash. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { resourcesDir } from '#main/core/paths.ts';
import type { Logger } from '#main/core/ports.ts';
import { windowBounds } from '../host-state.ts';
import type { HostStateStore } from '../host-state.ts';
import { PAGE_URL } from '../page.ts';

/** The page's own background, so that nothing flashes before it is painted. */
const BACKGROUND = { light: '#f5f5f3', dark: '#17181a' };
/** Moves and sizes come many a second; the last one counts. */
const SETTLE_MS = 400;

const background = () => BACKGROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];

/** Opens the window on the page; it is shown as soon as it has something to show. */
export function openDesk(preload: string, state: HostStateStore, log: Logger): BrowserWindow {
  const saved = state.get().window;
  const primary = screen.getPrimaryDisplay();
  const screens = [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)];
  const window = new BrowserWindow({
    ...windowBounds(
      saved?.bounds,
      screens.map((display) => display.workArea),
    ),
    minWidth: 900,
    minHeight: 560,
    show: false,
    title: 'Phaseboard',
    icon: join(resourcesDir(), 'icons', '256x256.png'),
    backgroundColor: background(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (saved?.maximised) window.maximize();
    window.show();
  });
  const repaint = () => window.setBackgroundColor(background());
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  rememberPlace(window, state);
  reviveOnce(window, log);
  void window.loadURL(PAGE_URL);
  return window;
}

function rememberPlace(window: BrowserWindow, state: HostStateStore): void {
  const save = () =>
    state.remember({ window: { bounds: window.getNormalBounds(), maximised: window.isMaximized() } });
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SETTLE_MS);
  };
  window.on('resize', settle);
  window.on('move', settle);
  window.on('close', () => {
    clearTimeout(timer);
    save();
  });
}

/** A page that crashes is loaded again once; a second crash is left to the person, with the window gone. */
function reviveOnce(window: BrowserWindow, log: Logger): void {
  let revived = false;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('window.crashed', { reason, exitCode, revived });
    if (revived) return window.destroy();
    revived = true;
    window.webContents.reload();
  });
}
