/** The ports of a real run: the computer's clock and zone, random ids, a log file in the data folder. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AppInfo } from '#shared/contract/types.ts';
import { hostClock, hostZone } from './host-clock.ts';
import { createLogger } from './log.ts';
import { appVersion, releaseDate, resourcesDir } from './paths.ts';
import type { Ports } from './ports.ts';

export function defaultPorts(host: AppInfo['host'], dataDir: string): Ports {
  const now = hostClock();
  return {
    host,
    version: appVersion(),
    released: releaseDate(),
    dataDir,
    resourcesDir: resourcesDir(),
    now,
    zone: hostZone(),
    newId: () => randomUUID(),
    log: createLogger(join(dataDir, 'log'), now),
  };
}
