/** Fixtures of the specs that are about Electron's own window. */
import { Desktop } from '../support/desktop.ts';
import { electronObstacle } from '../support/electron-host.ts';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';

/** The program on a library of its own, in the test's language; skipped where there is no Electron. */
export const test = base.extend<{ desktop: Desktop; electron: void }>({
  electron: [
    async ({}, use, testInfo) => {
      const obstacle = electronObstacle();
      testInfo.skip(obstacle !== undefined, `skipped: ${obstacle}`);
      await use();
    },
    { auto: true },
  ],
  desktop: async ({ dataDir, locale }, use) => {
    const desktop = await Desktop.start(dataDir, locale ?? 'en');
    await use(desktop);
    await desktop.app.close();
  },
});
