import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '#main/electron/native-menu.ts';
import { MENU_COMMANDS } from '#shared/contract/bridge.ts';
import type { MenuCommand, WindowState } from '#shared/contract/bridge.ts';

const idle: WindowState = { locale: 'en', workshopOpen: false, canUndo: false, canRedo: false };
const working: WindowState = { locale: 'en', workshopOpen: true, canUndo: true, canRedo: true };
const platforms = ['linux', 'win32', 'darwin'] as const;

function items(
  state: WindowState,
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void = () => {},
) {
  const flat = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
    item,
    ...(Array.isArray(item.submenu) ? item.submenu.flatMap(flat) : []),
  ];
  return menuTemplate(state, platform, send).flatMap(flat);
}
const item = (state: WindowState, id: MenuCommand) => items(state, 'linux').find((entry) => entry.id === id);

test.each(platforms)('every command is in the menu once and says its name when chosen: %s', (platform) => {
  const sent: MenuCommand[] = [];
  for (const entry of items(working, platform, (command) => sent.push(command))) {
    entry.click?.({} as never, undefined, {});
  }
  expect(sent.toSorted()).toEqual([...MENU_COMMANDS].toSorted());
});

test.each(platforms)('every item has words of its own, in both languages: %s', (platform) => {
  const labels = (locale: 'en' | 'hu') =>
    items({ ...working, locale }, platform).flatMap(({ type, label }) =>
      type === 'separator' ? [] : [label],
    );
  expect(labels('en').every(Boolean)).toBe(true);
  expect(labels('hu').every(Boolean)).toBe(true);
  const untranslated = labels('hu').filter((label, index) => label === labels('en')[index]);
  expect(untranslated).toEqual(platform === 'darwin' ? ['Phaseboard'] : []);
});

test.each(platforms)('no two items share a shortcut: %s', (platform) => {
  const keys = items(working, platform).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(['en', 'hu'] as const)('no two menus share a letter for the Alt key: %s', (locale) => {
  const letters = menuTemplate({ ...working, locale }, 'linux', () => {}).map(({ label }) =>
    /&(.)/u.exec(label ?? '')?.[1]?.toLowerCase(),
  );
  expect(letters.every(Boolean)).toBe(true);
  expect(new Set(letters).size).toBe(letters.length);
});

test('on the start screen nothing is offered that needs an open workshop', () => {
  const offered = items(idle, 'linux').flatMap(({ id, enabled }) => (id && enabled !== false ? [id] : []));
  expect(offered.toSorted()).toEqual([
    'about',
    'backups',
    'importRoster',
    'new',
    'openFile',
    'palette',
    'shortcuts',
    'toggleTheme',
  ]);
});

test('undo and redo are offered while there is something to undo and redo', () => {
  expect(item({ ...working, canRedo: false }, 'undo')?.enabled).toBe(true);
  expect(item({ ...working, canRedo: false }, 'redo')?.enabled).toBe(false);
});
