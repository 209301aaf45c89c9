/** The shortest way: the core in the same process. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCore } from '#main/core/create.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { Ports } from '#main/core/ports.ts';
import type { HostEvent } from '#shared/contract/bridge.ts';
import { clock } from '#tests/support/clock.ts';
import type { Connect } from './client.ts';

export const testPorts = (dataDir: string): Ports => ({
  host: 'test',
  version: '0.0.0',
  released: null,
  dataDir,
  resourcesDir: resourcesDir(),
  now: clock(),
  zone: 'Europe/Budapest',
  newId: () => randomUUID(),
  log: { info: () => undefined, error: () => undefined },
});

export const inProcess: Connect = (folder) => {
  const core = createCore(testPorts(folder));
  const events: HostEvent[] = [];
  core.on((event) => events.push(event));
  return Promise.resolve({
    call: core.call,
    chooses: (path) => core.files.incoming(path),
    choosesTarget: (name) => Promise.resolve(core.files.outgoing(join(folder, name))),
    written: ({ id }) => readFile(core.files.pathOf(id)),
    heard: () => Promise.resolve(events),
    close: async () => void (await core.close()),
  });
};
