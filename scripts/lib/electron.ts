/** Electron's program: whether it is here, whether it can be used here, and one try to fetch it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, inRoot } from './paths.ts';

const home = inRoot('node_modules/electron');
const failureFile = path.join(cacheDir, 'electron-not-fetched');

/** Milliseconds after which a failed download is tried again. */
const retryAfter = 24 * 60 * 60 * 1000;

/** Milliseconds without a byte after which a download is given up. */
const patience = 60_000;

/**
 * Why no Electron window can be opened here whatever is installed; undefined if nothing speaks against it.
 * `env` and `uid` are those of this process, `uid` being undefined on Windows.
 */
export function windowObstacle(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  uid: number | undefined,
): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display';
  if (uid === 0) return 'Electron refuses to run as root';
  return undefined;
}

/** Path of Electron's program without ever downloading it; undefined where it is not installed. */
export function installedElectron(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const name = programName();
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] || path.join(home, 'dist');
  const program = path.join(folder, name);
  return existsSync(program) ? program : undefined;
}

/** Electron's own installer leaves this name in `path.txt`; before that, the platform tells it. */
function programName(): string {
  const file = path.join(home, 'path.txt');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Downloads Electron, once a day at most; answers whether it is there now. Ends after a minute without
 * progress.
 */
export async function fetchElectron(): Promise<boolean> {
  if (existsSync(failureFile) && Date.now() - statSync(failureFile).mtimeMs < retryAfter) return false;
  console.log('Fetching Electron, once …');
  await download();
  if (installedElectron() !== undefined) return true;
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(failureFile, '');
  return false;
}

/** Runs the download apart, so that one that hangs can be ended. */
function download(): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('scripts/lib/electron-download.ts')], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const giveUp = (): void => void child.kill('SIGKILL');
    let timer = setTimeout(giveUp, patience);
    child.stdout.on('data', () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    });
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.on('error', finish);
    child.on('close', finish);
  });
}
