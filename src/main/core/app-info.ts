/** What the program is and what it runs on, for whoever has to know whether it is up to date. */
import type { AppInfo } from '#shared/contract/types.ts';
import type { Ports } from './ports.ts';

/** `sqlite` is the version of the library's engine; the others the process itself knows. */
export function appInfo({ version, released, host }: Ports, sqlite: string): AppInfo {
  const { electron, chrome, node } = process.versions as Readonly<Record<string, string | undefined>>;
  return {
    version,
    released,
    host,
    platform: process.platform,
    runtime: { electron: electron ?? null, chromium: chrome ?? null, node: node ?? '', sqlite },
  };
}
