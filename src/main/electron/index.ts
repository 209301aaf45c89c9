/** Phaseboard as a desktop program: one window on the core, with the system's own menu and dialogs. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, Menu, nativeTheme, powerMonitor, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { startChildrenWith } from '#main/core/processes/child.ts';
import { rendererDir } from '#main/core/paths.ts';
import { privateFolder } from '#main/core/private-files.ts';
import type { WindowState } from '#shared/contract/bridge.ts';
import { translator } from '#shared/i18n/index.ts';
import { decodedPath, encodedPath } from '#shared/well-formed.ts';
import { closeWithConsent } from './windows/closing.ts';
import { drainBeforeQuit, explain, fail, systemLocale } from './ending.ts';
import { hostStateStore } from './host-state.ts';
import { menuTemplate } from './native-menu.ts';
import { serveMessages, tellWindow } from './messages.ts';
import { openRequests } from './open-requests.ts';
import { keepOnPage, registerPageScheme, servePage } from './page.ts';
import { refusedSwitch } from './refused-switches.ts';
import { startOptions } from './start-options.ts';
import { utilityChild } from './utility-child.ts';
import { openDesk } from './windows/desk.ts';

const { dataDir, files } = startOptions(process.argv.slice(1), process.cwd());
const ports = defaultPorts('electron', dataDir);
const toOpen = openRequests(files);

const refused = refusedSwitch(app.isPackaged, (name) => app.commandLine.hasSwitch(name));
if (refused !== null) {
  const { t } = translator(systemLocale());
  process.stderr.write(`${t('host.refusedSwitch', { name: refused })}\n`);
  app.exit(2);
}

process.on('uncaughtException', (error) => fail(error, ports.log));
registerPageScheme();
app.enableSandbox();
// The second of two walls: no name is ever looked up, whatever asks.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.setName('Phaseboard');
useOwnFolder(join(dataDir, 'window'));

// Encoded, because a message between two starts is lost when it is not plain ASCII (seen with Electron 33).
if (refused === null && app.requestSingleInstanceLock({ files: files.map(encodedPath) })) {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    toOpen.add([path]);
  });
  keepOnPage();
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => fail(error, ports.log));
} else if (refused === null) {
  // The files are with the first one now. Before `ready` a quit would wait for ever, there is nothing to close.
  app.exit(0);
}

async function start(): Promise<void> {
  const { log } = ports;
  startChildrenWith(utilityChild);
  const core = createCore(ports, { tended: true });
  drainBeforeQuit(core, log);
  servePage(session.defaultSession, rendererDir(), log);
  const settings = await core.call('settings.get', {});
  nativeTheme.themeSource = settings.theme;

  const state = hostStateStore(join(dataDir, 'window.json'));
  const window = openDesk(fileURLToPath(new URL('preload.cjs', import.meta.url)), state, log);
  let shown: WindowState = {
    locale: settings.locale ?? systemLocale(),
    workshopOpen: false,
    canUndo: false,
    canRedo: false,
  };
  setMenu(window, shown);
  closeWithConsent(window, () => shown.locale);
  core.on((event) => tellWindow(window, event));
  // What waits to be tried again need not wait out a pause that began before the sleep.
  powerMonitor.on('resume', () => tellWindow(window, { type: 'host.connection', online: true }));
  serveMessages({
    window,
    core,
    state,
    shown: () => shown,
    told(next) {
      shown = next;
      setMenu(window, shown);
      // A page that tells its state is up and listens.
      toOpen.passTo((path) => void openFile(path));
    },
    settingsChanged: ({ theme }) => void (nativeTheme.themeSource = theme),
  });
  async function openFile(path: string): Promise<void> {
    try {
      tellWindow(window, { type: 'host.openFile', file: await core.files.incoming(path) });
    } catch (error) {
      explain(window, error, shown.locale);
    }
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const handed = data as { files: string[] } | null;
    toOpen.add((handed?.files ?? []).flatMap((file) => decodedPath(file) ?? []));
  });
}

function setMenu(window: BrowserWindow, state: WindowState): void {
  const template = menuTemplate(state, process.platform, (command) =>
    tellWindow(window, { type: 'host.command', command }),
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Chromium's own files go into the data folder, so that two data folders are two programs. */
function useOwnFolder(folder: string): void {
  try {
    privateFolder(folder);
    app.setPath('userData', folder);
  } catch {
    // The core will say that the data folder cannot be written.
  }
}
