/** Finds a Chromium for the end-to-end tests, or fetches one. */

/** What the search asks of the machine; tests pass in a machine of their own. */
export interface BrowserProbes {
  readonly platform: NodeJS.Platform;
  /** Value of the variable CHROME, if set. */
  readonly chrome: string | undefined;
  /** True for a file that may be run. */
  canRun(file: string): boolean;
  /** Full path of a command, if it is on the PATH. */
  onPath(command: string): string | undefined;
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightFile(): Promise<string>;
  downloadPlaywright(): Promise<void>;
  /** Installs the system's Chromium where that is possible without asking for a password. */
  installBySystem(): Promise<void>;
  /** Fetches a package that carries a Chromium; answers its path if it runs. */
  fetchPackage(): Promise<string | undefined>;
  /** Tells the person what takes long. */
  say(line: string): void;
}

export type FoundBrowser = { readonly path: string } | { readonly missing: string };

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
};

const whatToInstall =
  'No Chromium was found and none could be fetched: install Chrome, Chromium or Edge, ' +
  'or set CHROME to the path of one.';

/** A browser that is on the machine already: on the PATH, or where its installer puts it. */
export function installedBrowser(probes: BrowserProbes): string | undefined {
  for (const command of commands) {
    const file = probes.onPath(command);
    if (file !== undefined) return file;
  }
  return usualPlaces[probes.platform]?.find((file) => probes.canRun(file));
}

/**
 * The first browser of: CHROME, an installed one, Playwright's own, the system's package, a Chromium out of
 * an npm package. A CHROME that is not there is an error and not a wish: nothing else is tried.
 */
export async function findBrowser(probes: BrowserProbes): Promise<FoundBrowser> {
  if (probes.chrome !== undefined) {
    return probes.canRun(probes.chrome)
      ? { path: probes.chrome }
      : { missing: `CHROME names ${probes.chrome}, which is not a program.` };
  }
  const installed = installedBrowser(probes);
  if (installed !== undefined) return { path: installed };

  const own = await probes.playwrightFile();
  if (probes.canRun(own)) return { path: own };
  probes.say('No browser found; trying to download one for the tests …');
  await probes.downloadPlaywright();
  if (probes.canRun(own)) return { path: own };

  await probes.installBySystem();
  const bySystem = installedBrowser(probes);
  if (bySystem !== undefined) return { path: bySystem };

  const packaged = await probes.fetchPackage();
  return packaged === undefined ? { missing: whatToInstall } : { path: packaged };
}
