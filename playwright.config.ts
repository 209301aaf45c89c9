/** End-to-end tests: the same specs in the browser and in Electron, through one page object. */
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './tests/e2e/fixtures.ts';

const tally = process.env['PHASEBOARD_TALLY'] ? [['./scripts/lib/playwright-tally.ts'] as const] : [];

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  // Every test has a host and a library of its own, so they may run side by side.
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A walk over every screen takes long on a slow machine; nothing is proved by ending it early.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...tally.map(([file]) => [file] as [string])],
  projects: [
    // What is about Electron's own window says nothing about a browser.
    { name: 'browser', testIgnore: 'electron*.spec.ts', use: { host: 'browser' } },
    { name: 'electron', use: { host: 'electron' }, workers: 1 },
  ],
});
