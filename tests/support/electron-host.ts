/** Phaseboard in its own window. */
import { _electron } from '@playwright/test';
import { installedElectron, windowObstacle } from '../../scripts/lib/electron.ts';
import { inRoot, root } from '../../scripts/lib/paths.ts';
import type { RunningApp } from './browser-host.ts';

/** Why there can be no Electron window on this machine; undefined where there can. */
export function electronObstacle(): string | undefined {
  if (installedElectron() === undefined) return 'no Electron binary';
  return windowObstacle(process.platform, process.env, process.getuid?.());
}

/** Starts the built program with a library of its own. */
export async function openInElectron(dataDir: string, locale: string): Promise<RunningApp> {
  const executablePath = installedElectron();
  if (executablePath === undefined) throw new Error('no Electron binary');
  const app = await _electron.launch({
    executablePath,
    args: [inRoot('.'), `--lang=${locale}`, '--data-dir', dataDir],
    cwd: root,
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}
