/** A running Phaseboard for each test, with an empty library of its own. */
import { test as base, type Browser } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, openInBrowser, type RunningApp } from '../support/browser-host.ts';
import { givenDay, type GivenDay } from '../support/days.ts';
import { electronObstacle, openInElectron } from '../support/electron-host.ts';
import { AppPage } from '../support/pages/app.ts';

export { expect } from '@playwright/test';

export interface HostOptions {
  /** Set by the project. */
  readonly host: 'browser' | 'electron';
  /** Moment and place of the test, ISO text and IANA name; undefined for those of the run. */
  readonly moment: string | undefined;
  readonly zone: string | undefined;
}

export interface Fixtures {
  /** Folder of the library, empty before the test and gone after it. */
  readonly dataDir: string;
  /** The day in which the program and its page believe. */
  readonly day: GivenDay;
  /** Starts the program on that folder, the first time or again after it was closed or killed. */
  readonly launch: () => Promise<AppPage>;
  /** The program, started and shown. */
  readonly app: AppPage;
}

export interface WorkerFixtures {
  /** One Chromium for all tests of a worker; undefined where the tests run in Electron. */
  readonly chromium: Browser | undefined;
}

export const test = base.extend<Fixtures & HostOptions, WorkerFixtures>({
  host: ['browser', { option: true }],
  moment: [undefined, { option: true }],
  zone: [undefined, { option: true }],
  locale: 'en',

  chromium: [
    async ({}, use, workerInfo) => {
      const browser = workerInfo.project.name === 'browser' ? await launchBrowser() : undefined;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],

  dataDir: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'phaseboard-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  day: async ({ moment, zone }, use) => use(givenDay(moment, zone)),

  launch: async ({ host, chromium, dataDir, locale, day }, use, testInfo) => {
    const obstacle = host === 'electron' ? electronObstacle() : undefined;
    testInfo.skip(obstacle !== undefined, `skipped: ${obstacle}`);
    const started: RunningApp[] = [];
    await use(async () => {
      const running =
        host === 'electron' || chromium === undefined
          ? await openInElectron(dataDir, locale ?? 'en', day)
          : await openInBrowser(chromium, dataDir, locale ?? 'en', day);
      started.push(running);
      return new AppPage(running);
    });
    for (const running of started) await running.close();
  },

  app: async ({ launch }, use) => use(await launch()),
});
