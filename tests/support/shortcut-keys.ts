/** The keys of the commands as Playwright presses them; those that ask the system for a file are left out. */
export const SHORTCUT_KEYS: readonly string[] = [
  ...['p', 'z', 'Shift+z', 'j', 'j', 'Enter', 'Shift+Enter', 'f', 'Shift+h', 'Shift+h', 'Shift+d', 'Shift+d'],
  ...['e', 'Shift+e', 'e', 'Shift+k', '.', ',', 'b', 'b', 'b', 'Shift+b', '-', '0', 'Shift+f', 'Shift+l'],
].map((key) => `ControlOrMeta+${key}`);

/** Those that open a dialog. */
export const DIALOG_KEYS: readonly string[] = ['i', '/', 'k'].map((key) => `ControlOrMeta+${key}`);
