/** Phaseboard in its own window. */
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedElectron, windowObstacle } from '../../scripts/lib/electron.ts';
import { inRoot, root } from '../../scripts/lib/paths.ts';
import type { RunningApp } from './browser-host.ts';
import { environmentOf, givenDay, type GivenDay } from './days.ts';

/** Why there can be no Electron window on this machine; undefined where there can. */
export function electronObstacle(): string | undefined {
  if (installedElectron() === undefined) return 'no Electron binary';
  return windowObstacle(process.platform, process.env, process.getuid?.());
}

/** Starts the built program with a library of its own; further arguments are passed on. */
export async function launchElectron(
  dataDir: string,
  locale = 'en',
  args: readonly string[] = [],
  day: GivenDay = givenDay(),
): Promise<ElectronApplication> {
  const executablePath = installedElectron();
  if (executablePath === undefined) throw new Error('no Electron binary');
  return _electron.launch({
    executablePath,
    args: [inRoot('.'), `--lang=${locale}`, '--data-dir', dataDir, ...args],
    cwd: root,
    env: { ...(process.env as Record<string, string>), ...environmentOf(day) },
    // The window is tested with the sandbox that it has for people.
    chromiumSandbox: true,
  });
}

/** Starts the built program and waits for its window. */
export async function openInElectron(
  dataDir: string,
  locale: string,
  day: GivenDay = givenDay(),
): Promise<RunningApp> {
  const app = await launchElectron(dataDir, locale, [], day);
  const page = await app.firstWindow();
  await page.clock.install({ time: day.now() });
  let ended = false;
  return {
    page,
    address: () => Promise.resolve(page.url()),
    async answersFileDialog(file) {
      await app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      }, file);
    },
    async savesFile(name, action) {
      const path = join(await mkdtemp(join(tmpdir(), 'phaseboard-saved-')), name);
      await app.evaluate(({ dialog, shell }, target) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: target });
        shell.showItemInFolder = () => undefined;
      }, path);
      await action();
      await expect.poll(() => existsSync(path)).toBe(true);
      return path;
    },
    async close() {
      if (!ended) await app.close();
      ended = true;
    },
    async kill() {
      ended = true;
      app.process().kill('SIGKILL');
      await new Promise((resolve) => app.process().once('close', resolve));
    },
  };
}
