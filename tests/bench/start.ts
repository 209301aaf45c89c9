/**
 * Time from the start of the built program to a start screen that lists 200 workshops, next to an empty page
 * in the same shell: script, host and a tab of a browser that is open already. Npm's own time is in neither.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { startLocalHost } from '../../scripts/lib/local-host.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { launchBrowser } from '../support/browser-host.ts';
import { printTable, rounds } from './measure.ts';

const WORKSHOPS = 200;
const ROUNDS = 11;

const dataDir = mkdtempSync(path.join(tmpdir(), 'phaseboard-start-'));
const browser = await launchBrowser();
try {
  await fill();
  const product = [
    'scripts/run.js',
    'scripts/start.ts',
    '--browser',
    '--no-open',
    '--port',
    '0',
    '--data-dir',
    dataDir,
  ];
  const empty = ['scripts/run.js', 'tests/support/empty-shell.ts'];
  const works = {
    Phaseboard: () => start(browser, product, `li[data-workshop]:nth-child(${WORKSHOPS}) .recent-open`),
    'empty page': () => start(browser, empty, 'h1'),
  };
  await rounds(1, works);
  console.log(`${WORKSHOPS} workshops, ${ROUNDS} rounds after one that warms up`);
  printTable(await rounds(ROUNDS, works));
} finally {
  await browser.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Fills the library with the four demo engagements, over and over. */
async function fill(): Promise<void> {
  const core = createCore(defaultPorts('cli', dataDir));
  const phases = [1, 2, 3, 4] as const;
  for (let index = 0; index < WORKSHOPS; index += 1) {
    await core.call('workshop.createDemo', { phase: phases[index % 4] ?? 1, locale: 'en' });
  }
  await core.close();
}

/** Milliseconds until `usable` can be clicked. */
async function start(chromium: Browser, command: readonly string[], usable: string): Promise<number> {
  const context = await chromium.newContext({ locale: 'en' });
  const page = await context.newPage();
  const begun = performance.now();
  const host = await startLocalHost([inRoot(command[0] ?? ''), ...command.slice(1)]);
  await page.goto(host.url, { waitUntil: 'commit' });
  await page.locator(usable).waitFor();
  const time = performance.now() - begun;
  await context.close();
  await host.stop();
  return time;
}
