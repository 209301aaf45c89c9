/** Where the library lives when nobody says otherwise; the same for every host on one computer. */
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** `PHASEBOARD_DATA_DIR`, else the system's own place for application data. */
export function defaultDataDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env['PHASEBOARD_DATA_DIR']) return env['PHASEBOARD_DATA_DIR'];
  if (platform() === 'win32')
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Phaseboard');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Phaseboard');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'phaseboard');
}

/** Folder inside the data folder where files pass through to and from a browser, for the time of a run. */
export const TRANSFER_FOLDER = 'transfer';
