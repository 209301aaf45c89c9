/** The native menu, in the language of the window and true to what can be done in it. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, WindowState } from '#shared/contract/bridge.ts';
import { translator } from '#shared/i18n/index.ts';

type Item = MenuItemConstructorOptions;

const SEPARATOR: Item = { type: 'separator' };

/** The template of the application menu; `send` is told the command of a chosen item. */
export function menuTemplate(
  state: WindowState,
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void,
): Item[] {
  const { t } = translator(state.locale);
  const mac = platform === 'darwin';
  const { workshopOpen } = state;
  const command = (id: MenuCommand, accelerator?: string, enabled = true): Item => ({
    id,
    label: t(`menu.${id}`),
    enabled,
    ...(accelerator ? { accelerator } : {}),
    click: () => send(id),
  });
  const inWorkshop = (id: MenuCommand, accelerator?: string) => command(id, accelerator, workshopOpen);

  const about: Item = command('about');
  const quit: Item = { role: 'quit', label: t('menu.quit') };
  const application: Item = {
    label: 'Phaseboard',
    submenu: [
      about,
      SEPARATOR,
      { role: 'services', label: t('menu.services') },
      SEPARATOR,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.unhide') },
      SEPARATOR,
      quit,
    ],
  };
  const file: Item = {
    label: t('menu.file'),
    submenu: [
      command('new', 'CmdOrCtrl+N'),
      command('openFile', 'CmdOrCtrl+O'),
      command('importRoster', 'CmdOrCtrl+I'),
      SEPARATOR,
      inWorkshop('exportReport', 'CmdOrCtrl+P'),
      inWorkshop('exportFile', 'CmdOrCtrl+Shift+S'),
      inWorkshop('exportSealed'),
      SEPARATOR,
      command('backups'),
      SEPARATOR,
      inWorkshop('home'),
      ...(mac ? [] : [SEPARATOR, quit]),
    ],
  };
  const edit: Item = {
    label: t('menu.edit'),
    submenu: [
      command('undo', 'CmdOrCtrl+Z', state.canUndo),
      command('redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y', state.canRedo),
      inWorkshop('history', 'CmdOrCtrl+J'),
      SEPARATOR,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') },
      SEPARATOR,
      inWorkshop('addPerson', 'CmdOrCtrl+Enter'),
      inWorkshop('addTeam', 'CmdOrCtrl+Shift+Enter'),
      SEPARATOR,
      inWorkshop('find', 'CmdOrCtrl+F'),
    ],
  };
  const view: Item = {
    label: t('menu.view'),
    submenu: [
      inWorkshop('switchLayout', 'CmdOrCtrl+E'),
      inWorkshop('showTable', 'CmdOrCtrl+Shift+E'),
      SEPARATOR,
      inWorkshop('zoomIn', 'CmdOrCtrl+Plus'),
      inWorkshop('zoomOut', 'CmdOrCtrl+-'),
      inWorkshop('zoomReset', 'CmdOrCtrl+0'),
      inWorkshop('zoomFit', 'CmdOrCtrl+9'),
      SEPARATOR,
      inWorkshop('focusMode', 'CmdOrCtrl+Shift+F'),
      inWorkshop('toggleTray'),
      inWorkshop('togglePanel'),
      SEPARATOR,
      inWorkshop('toggleNames', 'CmdOrCtrl+Shift+H'),
      inWorkshop('toggleMoney', 'CmdOrCtrl+Shift+D'),
      command('toggleTheme', 'CmdOrCtrl+Shift+L'),
      SEPARATOR,
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
    ],
  };
  const scenario: Item = {
    label: t('menu.scenario'),
    submenu: [
      inWorkshop('copyScenario', 'CmdOrCtrl+Shift+K'),
      inWorkshop('lockScenario', 'CmdOrCtrl+Shift+Y'),
      SEPARATOR,
      inWorkshop('nextScenario', 'CmdOrCtrl+.'),
      inWorkshop('previousScenario', 'CmdOrCtrl+,'),
      SEPARATOR,
      inWorkshop('compare', 'CmdOrCtrl+B'),
      inWorkshop('changeList', 'CmdOrCtrl+Shift+B'),
    ],
  };
  const window: Item = {
    role: 'window',
    label: t('menu.window'),
    submenu: [
      { role: 'minimize', label: t('menu.minimize') },
      { role: 'close', label: t('menu.close') },
    ],
  };
  const help: Item = {
    role: 'help',
    label: t('menu.help'),
    submenu: [
      command('palette', 'CmdOrCtrl+K'),
      command('shortcuts', 'CmdOrCtrl+/'),
      ...(mac ? [] : [SEPARATOR, about]),
    ],
  };
  return [...(mac ? [application] : []), file, edit, view, scenario, window, help];
}
