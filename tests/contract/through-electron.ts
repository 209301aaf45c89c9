/** The desktop program's way: from the sandboxed page over the bridge of the preload. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostBridge, HostEvent } from '#shared/contract/bridge.ts';
import { ensureBuilt } from '../../scripts/lib/build.ts';
import { Desktop } from '../support/desktop.ts';
import type { Connect } from './client.ts';

declare const phaseboard: HostBridge;

export const throughElectron: Connect = async (folder) => {
  await ensureBuilt();
  const desktop = await Desktop.start(folder);
  await desktop.page.evaluate(() => {
    const heard: HostEvent[] = [];
    Object.assign(globalThis, { heard });
    phaseboard.on((event) => heard.push(event));
  });
  const targets = new Map<string, string>();
  return {
    call: desktop.call,
    async chooses(path) {
      const file = await desktop.choosesFile(path, path.endsWith('.phaseboard') ? 'phaseboard' : 'roster');
      if (!file) throw new Error('nothing was chosen');
      return file;
    },
    async choosesTarget(name, kind) {
      const path = join(folder, name);
      const file = await desktop.choosesTarget(path, kind);
      targets.set(file.id, path);
      return file;
    },
    written: ({ id }) => readFile(targets.get(id) ?? ''),
    heard: () => desktop.page.evaluate(() => Reflect.get(globalThis, 'heard') as HostEvent[]),
    close: () => desktop.app.close(),
  };
};
