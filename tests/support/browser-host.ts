/** Phaseboard in Chromium, over the built local host. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { installedBrowser } from '../../scripts/lib/browser.ts';
import { startLocalHost, type LocalHost } from '../../scripts/lib/local-host.ts';
import { machine } from '../../scripts/lib/machine.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { environmentOf, givenDay, type GivenDay } from './days.ts';

/** A browser that opens no connection of its own. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a test needs of a running program, whichever host it is. */
export interface RunningApp {
  readonly page: Page;
  /** An address that opens the page in one more window. */
  address(): Promise<string>;
  /** Answers the next question for a file to read. */
  answersFileDialog(file: string): Promise<void>;
  /** Does something that writes a file; answers where the file is. `name` is used where the program asks. */
  savesFile(name: string, action: () => Promise<void>): Promise<string>;
  /** Closes the program as a person does. May be called twice. */
  close(): Promise<void>;
  /** Ends the program at once, as a crash or a dead battery would. */
  kill(): Promise<void>;
}

/**
 * Starts the browser that CHROME names or that is installed, else Playwright's own. As root, Chromium runs
 * without its sandbox: Playwright's default.
 */
export function launchBrowser(): Promise<Browser> {
  const file = machine.chrome ?? installedBrowser(machine);
  return chromium.launch({ args: quiet, ...(file && existsSync(file) ? { executablePath: file } : {}) });
}

/** Starts the local host on a library of its own and opens its page; both believe in the given day. */
export async function openInBrowser(
  browser: Browser,
  dataDir: string,
  locale: string,
  day: GivenDay = givenDay(),
): Promise<RunningApp & Pick<LocalHost, 'suspend' | 'wake'> & { stopHost(): Promise<void> }> {
  const command = [inRoot('dist/main/local.js'), '--no-open', '--data-dir', dataDir];
  const host = await startLocalHost(command, environmentOf(day));
  const context = await browser.newContext({
    locale,
    timezoneId: day.zone,
    viewport: { width: 1280, height: 800 },
  });
  await context.clock.install({ time: day.now() });
  const page = await context.newPage();
  await page.goto(host.url);
  return {
    page,
    address: () => host.address(),
    stopHost: () => host.stop(),
    suspend: () => host.suspend(),
    wake: () => host.wake(),
    answersFileDialog(file) {
      page.once('filechooser', (chooser) => void chooser.setFiles(file));
      return Promise.resolve();
    },
    async savesFile(_name, action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return download.path();
    },
    async close() {
      await context.close();
      await host.stop();
    },
    async kill() {
      await host.kill();
      await context.close();
    },
  };
}
