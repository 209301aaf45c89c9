/** This machine, as the search for a browser asks about it. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserProbes } from './browser.ts';
import { cacheDir, commandFile, root } from './paths.ts';
import { run, runNode } from './run.ts';
import { installPackage, packageMachine } from './system-packages.ts';

const minutes = 60_000;

export const packages = packageMachine(onPath, (line) => console.log(line));

export const machine: BrowserProbes = {
  platform: process.platform,
  chrome: process.env['CHROME'] || undefined,
  canRun,
  onPath,
  playwrightFile: async () => (await import('@playwright/test')).chromium.executablePath(),
  downloadPlaywright: async () => {
    await runNode(commandFile('@playwright/test', 'playwright'), ['install', 'chromium'], {
      timeout: 10 * minutes,
    });
  },
  installBySystem: () => installPackage(packages, 'chromium', 'for the end-to-end tests'),
  fetchPackage,
  say: (line) => console.log(line),
};

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(canRun);
}

/** The last resort is fetched on demand and is therefore no dependency of the project. */
async function fetchPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  machine.say('Fetching a Chromium out of an npm package …');
  const folder = path.join(cacheDir, 'chromium');
  mkdirSync(folder, { recursive: true });
  await run(
    'npm',
    ['install', '--no-save', '--no-package-lock', '--prefix', folder, '@sparticuz/chromium@153.0.0'],
    { cwd: folder, timeout: 10 * minutes },
  );
  try {
    const entry = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
    const packed = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath(): Promise<string> };
    };
    const file = await packed.default.executablePath();
    return (await run(file, ['--version'], { cwd: root, timeout: minutes })).code === 0 ? file : undefined;
  } catch {
    return undefined;
  }
}
