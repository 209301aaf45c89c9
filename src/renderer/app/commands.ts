/** Everything that can be done from anywhere, by its name; menus, buttons and shortcuts all come here. */
import { flushSync } from 'react-dom';
import { chooseTheme, openDialog, toggleMoney, toggleNames, useApp } from '#renderer/state/app-state.ts';
import { addPerson, addTeam } from '#renderer/state/additions.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { copyScenario, cycleMode, stepScenario, toggleLock } from '#renderer/state/scenario-switch.ts';
import { exportFile, goHome } from '#renderer/state/session.ts';
import { receiveFile } from '#renderer/state/safety-state.ts';
import { togglePanel } from '#renderer/state/history.ts';
import { toggleFocusMode, togglePane } from '#renderer/state/panes.ts';
import { changeZoom, showLayout, showScreen, useView } from '#renderer/state/view.ts';
import { redo, undo, useWorkshop } from '#renderer/state/open-workshop.ts';
import { landFocus } from './focus-keeper.ts';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const;

/** Shows the people first, so that what is added is seen, and named by what is typed next. */
function onPeople(add: () => void): void {
  if (!useWorkshop.getState().open) return;
  if (useView.getState().screen !== 'canvas') flushSync(() => showScreen('canvas'));
  add();
}

const COMMANDS: Readonly<Record<MenuCommand, () => void>> = {
  home: () => void goHome(),
  new: () => openDialog('new'),
  openFile: () => void receiveFile(),
  backups: () => openDialog('backups'),
  exportSealed: () => useWorkshop.getState().open && openDialog('sealed'),
  importRoster: () => openDialog('import'),
  exportReport: () => {
    if (useWorkshop.getState().open) showScreen('report');
  },
  exportFile: () => {
    const { open } = useWorkshop.getState();
    if (!open) return;
    const { client, title } = metaOf(open.workshop);
    void exportFile(open.id, `${fileSafe(client || title)}.phaseboard`);
  },
  undo: () => void undo(),
  redo,
  history: togglePanel,
  addPerson: () => onPeople(addPerson),
  addTeam: () => onPeople(addTeam),
  find: () => {
    // At once: what is typed next belongs into the field, also where the next frame is late.
    flushSync(() => useWorkshop.getState().open && showScreen('canvas'));
    document.querySelector<HTMLInputElement>('[data-find]')?.focus();
  },
  toggleNames,
  toggleMoney,
  switchLayout: () => {
    const { screen, layout } = useView.getState();
    showLayout(screen === 'canvas' && layout === 'matrix' ? 'chart' : 'matrix');
  },
  showTable: () => showLayout('table'),
  copyScenario: () => copyScenario(),
  nextScenario: () => stepScenario(1),
  previousScenario: () => stepScenario(-1),
  lockScenario: () => toggleLock(),
  compare: cycleMode,
  changeList: () => useWorkshop.getState().open && showScreen('scenarios'),
  zoomIn: () => changeZoom(1),
  zoomOut: () => changeZoom(-1),
  zoomReset: () => changeZoom(0),
  // Only what is shown knows its size: the board or the chart does it, as at a press of its own button.
  zoomFit: () => document.querySelector<HTMLElement>('[data-fit]')?.click(),
  focusMode: () => {
    if (useWorkshop.getState().open) showScreen('canvas');
    toggleFocusMode();
  },
  toggleTray: () => togglePane('tray'),
  togglePanel: () => togglePane('panel'),
  toggleTheme: () => chooseTheme(NEXT_THEME[useApp.getState().theme]),
  shortcuts: () => openDialog('shortcuts'),
  about: () => openDialog('about'),
  palette: () => openDialog('palette'),
};

/** Runs a command; while a dialog is open only the dialog listens, and while a card is held only the canvas. */
export function runCommand(command: MenuCommand): void {
  if (!listens()) return;
  COMMANDS[command]();
  landFocus();
}

/** False while a dialog or the hand on a card takes what is pressed. */
export function listens(): boolean {
  return useApp.getState().dialog === null && useDrag.getState().personIds.length === 0;
}

/** What means something where no workshop is open. */
const ANYWHERE: readonly MenuCommand[] = [
  'new',
  'openFile',
  'backups',
  'importRoster',
  'find',
  'toggleNames',
  'toggleMoney',
  'toggleTheme',
  'shortcuts',
  'about',
  'palette',
];

/** Whether a command does something in the window as it is, whichever screen it leads to. */
export function isAvailable(command: MenuCommand): boolean {
  return ANYWHERE.includes(command) || useWorkshop.getState().open !== null;
}
