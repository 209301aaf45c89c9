/** Keys that work everywhere. Text fields keep their own undo and their own letters. */
import { useEffect } from 'react';
import { bridge } from '#renderer/client/client.ts';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { useView } from '#renderer/state/view.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import { isAvailable, listens, runCommand } from './commands.ts';

interface Shortcut {
  readonly command: MenuCommand;
  /** `KeyboardEvent.key` in lower case, with Ctrl or Cmd. */
  readonly key: string;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Browsers keep this one for themselves; there it is Alt with the same key. */
  readonly taken?: boolean;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'new', key: 'n', taken: true },
  { command: 'openFile', key: 'o' },
  { command: 'importRoster', key: 'i' },
  { command: 'exportReport', key: 'p' },
  { command: 'exportFile', key: 's', shift: true },
  { command: 'undo', key: 'z' },
  { command: 'redo', key: 'z', shift: true },
  { command: 'redo', key: 'y' },
  { command: 'history', key: 'j' },
  { command: 'addPerson', key: 'enter' },
  { command: 'addTeam', key: 'enter', shift: true },
  { command: 'find', key: 'f' },
  { command: 'toggleNames', key: 'h', shift: true },
  { command: 'toggleMoney', key: 'd', shift: true },
  { command: 'switchLayout', key: 'e' },
  { command: 'showTable', key: 'e', shift: true },
  { command: 'copyScenario', key: 'k', shift: true },
  { command: 'nextScenario', key: '.' },
  { command: 'previousScenario', key: ',' },
  { command: 'lockScenario', key: 'y', shift: true },
  { command: 'compare', key: 'b' },
  { command: 'changeList', key: 'b', shift: true },
  { command: 'zoomIn', key: '+' },
  { command: 'zoomIn', key: '=' },
  { command: 'zoomOut', key: '-' },
  { command: 'zoomReset', key: '0' },
  { command: 'zoomFit', key: '9', taken: true },
  { command: 'focusMode', key: 'f', shift: true },
  { command: 'toggleTheme', key: 'l', shift: true },
  { command: 'shortcuts', key: '/' },
  { command: 'palette', key: 'k' },
];

const isMac = navigator.platform.startsWith('Mac');
const inBrowser = bridge.host === 'local';

/** A shortcut as it is written on this computer: "Ctrl+Shift+Z", "⇧⌘Z". */
export function shortcutText({ key, shift, alt, taken }: Shortcut): string {
  const letter = key.toUpperCase();
  const modified = taken && inBrowser;
  if (isMac) return `${alt || modified ? '⌥' : ''}${shift ? '⇧' : ''}${modified ? '' : '⌘'}${letter}`;
  const parts = [modified ? '' : 'Ctrl', alt || modified ? 'Alt' : '', shift ? 'Shift' : '', letter];
  return parts.filter(Boolean).join('+');
}

export function shortcutOf(command: MenuCommand): string {
  const shortcut = SHORTCUTS.find((entry) => entry.command === command);
  return shortcut ? shortcutText(shortcut) : '';
}

const EDITING = 'input, textarea, select, [contenteditable]';
/** What a text field does by itself. */
const OWN_OF_FIELDS: readonly MenuCommand[] = ['undo', 'redo'];

/** True where undo belongs to a text that is being typed; a field whose text is kept already leaves it to the app. */
function isTyping(target: EventTarget | null): boolean {
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>('input, textarea') : null;
  if (!field || (field instanceof HTMLInputElement && ['checkbox', 'date'].includes(field.type)))
    return false;
  return field.dataset['draft'] !== 'kept';
}

/** Only where people are shown: elsewhere the keys are the browser's, or of the text that is typed. */
const OF_PEOPLE: readonly MenuCommand[] = [
  'addPerson',
  'addTeam',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'zoomFit',
];
const OF_BOARD: readonly MenuCommand[] = ['zoomIn', 'zoomOut', 'zoomReset', 'zoomFit'];

/** Whether a key means its command at the moment, where it was pressed. */
function isMeant(command: MenuCommand, target: EventTarget | null): boolean {
  if (!listens() || !isAvailable(command)) return false;
  if (OWN_OF_FIELDS.includes(command)) return !isTyping(target);
  if (!OF_PEOPLE.includes(command)) return true;
  const { screen, layout } = useView.getState();
  if (screen !== 'canvas') return false;
  if (OF_BOARD.includes(command)) return layout !== 'table';
  return !(target instanceof HTMLTextAreaElement);
}

/** Where a stroke finds somebody: on the start screen and where people are shown, outside of a text. */
function strokeFinds(target: EventTarget | null): boolean {
  if (target instanceof HTMLElement && target.closest(EDITING)) return false;
  return listens() && (!useWorkshop.getState().open || useView.getState().screen === 'canvas');
}

/** Listens for the shortcuts and for the native menu, as long as the app is shown. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An input method has these keys for itself.
      if (event.isComposing) return;
      const control = isMac ? event.metaKey : event.ctrlKey;
      const found = SHORTCUTS.find(
        ({ key, shift = false, alt = false, taken = false }) =>
          event.key.toLowerCase() === key &&
          (event.shiftKey === shift || '+=/'.includes(key)) &&
          (control ? event.altKey === alt : taken && inBrowser && event.altKey),
      );
      if (found) {
        if (!isMeant(found.command, event.target)) return;
        event.preventDefault();
        runCommand(found.command);
      } else if (event.key === '/' && strokeFinds(event.target)) {
        event.preventDefault();
        runCommand('find');
      }
    };
    window.addEventListener('keydown', onKey);
    const stop = bridge.on((event) => {
      if (event.type !== 'host.command') return;
      if (isMeant(event.command, document.activeElement)) runCommand(event.command);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}
