/** `npm start`: builds if needed and opens Phaseboard, in its own window or in the browser. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.ts';
import { fetchElectron, installedElectron, windowObstacle } from './lib/electron.ts';
import { inRoot } from './lib/paths.ts';
import { run, runNode } from './lib/run.ts';

const help = `npm start -- [options]

Builds Phaseboard if its sources changed, and opens it.

  --browser         use the browser even where Electron can be had
  --no-open         browser only: print the address and open nothing
  --port N          browser only: port on this computer (default: any free one)
  --data-dir DIR    folder of the library (default: the system's place for application data)
  --help            show this text`;

/** A window that fails within this many milliseconds never opened. */
const neverOpened = 5_000;

process.exitCode = await start();

async function start(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  if (options.help) {
    console.log(help);
    return 0;
  }
  await ensureBuilt();
  const obstacle = options.browser ? undefined : await openWindow(options['data-dir']);
  if (typeof obstacle === 'number') return obstacle;
  if (obstacle !== undefined) console.log(`Using the browser, because ${obstacle}.`);
  const passed = [
    ...(options['no-open'] ? ['--no-open'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
    ...(options['data-dir'] === undefined ? [] : ['--data-dir', options['data-dir']]),
  ];
  return (await runNode(inRoot('dist/main/local.js'), passed, { show: true })).code;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return undefined;
  }
}

/** Opens the Electron window and waits for its end; answers the exit code, or why it could not be opened. */
async function openWindow(dataDir: string | undefined): Promise<number | string> {
  const obstacle = windowObstacle(process.platform, process.env, process.getuid?.());
  if (obstacle !== undefined) return obstacle;
  if (installedElectron() === undefined) await fetchElectron();
  const electron = installedElectron();
  if (electron === undefined) return 'Electron is not installed and could not be fetched';
  const opened = Date.now();
  const args = dataDir === undefined ? [] : ['--data-dir', path.resolve(dataDir)];
  const { code } = await run(electron, [inRoot('.'), ...args], { show: true });
  const ended = code === 0 || code === 130 || code === 143;
  const failed = !ended && Date.now() - opened < neverOpened;
  return failed ? `Electron could not open a window (exit code ${code})` : code;
}
