/**
 * Files that were made to do harm, tried as a person would come by them: chosen in the window, dropped on it, given to the
 * command line. Prints what became of each, the time, the most memory that the program took (all its processes, Linux
 * only), and the longest that the window did not answer (the middle of three). A sound file of each kind goes before them: what it costs is what
 * a file costs. `PHASEBOARD_HOSTILE=<folder>` tries the files of a folder instead (`.gz` is unpacked before).
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.ts';
import { launchBrowser, openInBrowser } from '../support/browser-host.ts';
import { madeFile, png, REFUSED, SCRIPTED_SVG, withLogo } from '../support/hostile-files.ts';
import { HOSTILE_TABLES } from '../support/hostile-tables.ts';
import { AppPage } from '../support/pages/app.ts';

/** What the window promises, in milliseconds, and what a file of ten megabytes may take, in megabytes and seconds. */
const PROMISE = { window: 100, megabytes: 500, seconds: 10 };
const LOOK_EVERY = 25;
const PATIENCE = 60_000;

interface Tried {
  readonly file: string;
  readonly way: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Longest wait for an answer of the window, milliseconds. */
  readonly wait: number | null;
}

const folder = mkdtempSync(join(tmpdir(), 'phaseboard-hostile-'));
/** Writes every file; answers their paths, the sound ones first. */
function written(into: string): string[] {
  mkdirSync(into);
  const made: [string, () => Uint8Array][] = [
    ['sound.phaseboard', () => madeFile(() => undefined)],
    ['sound.csv', () => Buffer.from('Name,Title\nAda Stone,Closer\nKen Marsh,SDR\n')],
    ...(process.env['PHASEBOARD_HOSTILE'] === undefined ? ours() : given(process.env['PHASEBOARD_HOSTILE'])),
  ];
  return made.map(([name, bytes]) => {
    writeFileSync(join(into, name), bytes());
    return join(into, name);
  });
}

function ours(): [string, () => Uint8Array][] {
  return [
    ...Object.entries(REFUSED).map(([what, change]): [string, () => Uint8Array] => [
      `${what.replaceAll(/\W+/gu, '-')}.phaseboard`,
      () => madeFile(change),
    ]),
    ['logo-too-large.phaseboard', () => withLogo('image/png', png(20_000, 20_000, 1000))],
    ['logo-unpacks.phaseboard', () => withLogo('image/png', png(10, 10, 60_000_000))],
    ['logo-runs.phaseboard', () => withLogo('image/svg+xml', Buffer.from(SCRIPTED_SVG))],
    ...Object.entries(HOSTILE_TABLES),
  ];
}

function given(from: string): [string, () => Uint8Array][] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .map((name) => join(from, name))
    .filter(
      (path) => statSync(path).isFile() && ['.phaseboard', '.csv', '.xlsx', '.gz'].includes(extname(path)),
    )
    .map((path) => {
      const read = () => readFileSync(path);
      return path.endsWith('.gz')
        ? [`given-${basename(path, '.gz').replace(/(\.csv)?$/u, '.csv')}`, () => gunzipSync(read())]
        : [`given-${basename(path)}`, read];
    });
}

/** A line while it goes on: all of it takes some minutes. */
function told(trial: Tried): Tried {
  console.log(Object.values(trial).join(' | '));
  return trial;
}

async function byCommand(file: string): Promise<Tried> {
  const isTable = extname(file) !== '.phaseboard';
  const args = isTable ? ['import', file, '--dry-run', '--title', 'T', '--client', 'C'] : ['open', file];
  const peak = watchMemory();
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [inRoot('dist/main/cli.js'), ...args, '--locale', 'en', '--data-dir', mkdtempSync(join(folder, 'data-'))],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outcome = code === 0 ? 'taken' : `${code}: ${said.trim().split('\n')[0] ?? ''}`;
  return {
    file: basename(file),
    way: 'command',
    outcome: outcome.slice(0, 70),
    ...since(start),
    megabytes: peak(),
    wait: null,
  };
}

/** The same three times: the middle one of the waits, of the rest the most. */
async function thriceInWindow(files: readonly string[], way: 'chosen' | 'dropped'): Promise<Tried[]> {
  const rounds = [await inWindow(files, way), await inWindow(files, way), await inWindow(files, way)];
  return files.map((file) => {
    const trials = rounds.flat().filter((trial) => trial.file === basename(file));
    const [first] = trials;
    if (!first) throw new Error(`${file} was not tried`);
    const most = (of: (trial: Tried) => number) => Math.max(...trials.map(of));
    return {
      ...first,
      outcome: [...new Set(trials.map(({ outcome }) => outcome))].join('; '),
      seconds: most(({ seconds }) => seconds),
      megabytes: most(({ megabytes }) => megabytes),
      wait: trials.map(({ wait }) => wait ?? 0).sort((a, b) => a - b)[1] ?? 0,
    };
  });
}

async function inWindow(files: readonly string[], way: 'chosen' | 'dropped'): Promise<Tried[]> {
  const browser = await launchBrowser();
  const running = await openInBrowser(browser, mkdtempSync(join(folder, 'data-')), 'en-GB');
  const app = new AppPage(running);
  const done: Tried[] = [];
  try {
    // Its address is used up by the first page: that one has to be in before it is loaded again.
    await app.seesStartScreen();
    for (const file of files) {
      await app.page.reload();
      await app.page.locator('.start-side, [data-canvas]').first().waitFor();
      if (await app.page.locator('[data-canvas]').isVisible()) await app.goesHome();
      const isTable = extname(file) !== '.phaseboard';
      const wait = await watchWindow(app.page);
      const peak = watchMemory();
      const start = performance.now();
      if (way === 'dropped') await app.dropsFiles(file);
      else if (isTable) await app.startsRoster(file);
      else await app.opensFile(file);
      const end = app.page.locator(
        '[data-canvas], .status .notice, [role=dialog] [role=alert], [role=dialog] .import-part-shown, [role=dialog] .button.danger, [role=dialog] h2, [role=alertdialog]',
      );
      const outcome = await settled(app.page, isTable, end);
      const trial = { file: basename(file), way, outcome, ...since(start), megabytes: peak() };
      done.push(told({ ...trial, wait: await wait() }));
      await app.page.keyboard.press('Escape');
    }
  } finally {
    await running.close();
    await browser.close();
  }
  return done;
}

type Seen = ReturnType<Page['locator']>;

async function settled(page: Page, isImport: boolean, end: Seen): Promise<string> {
  const seen = isImport ? page.locator('[role=dialog] [role=alert], [role=dialog] .import-part-shown') : end;
  try {
    await seen.first().waitFor({ timeout: PATIENCE });
  } catch {
    return 'nothing seen';
  }
  if (await page.locator('[data-canvas]').isVisible()) return 'taken';
  const said = await page
    .locator('[role=dialog] [role=alert], .status .notice')
    .first()
    .textContent({ timeout: 500 })
    .catch(() => null);
  return (said || 'shown').slice(0, 70);
}

const since = (start: number) => ({ seconds: Math.round((performance.now() - start) / 10) / 100 });

/** The longest gap between two turns of the page, and the longest answer of its host, until it is asked. */
async function watchWindow(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { longest: 0, over: false };
    (window as unknown as { seen: typeof seen }).seen = seen;
    // The page's clock may be a test's: the browser's own frames and answers are not.
    let last = performance.timeOrigin + performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.timeOrigin + performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      if (!seen.over) requestAnimationFrame(() => channel.port2.postMessage(0));
    };
    channel.port2.postMessage(0);
    const ask = async () => {
      while (!seen.over) {
        const start = performance.now();
        await fetch('/', { method: 'HEAD' });
        seen.longest = Math.max(seen.longest, performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    void ask();
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: { longest: number; over: boolean } };
      seen.over = true;
      return Math.round(seen.longest);
    });
}

/** Most megabytes that all processes of the built program took together since then; 0 where the system does not tell. */
function watchMemory(): () => number {
  let most = 0;
  const look = () => (most = Math.max(most, megabytesNow()));
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(most);
  };
}

function megabytesNow(): number {
  if (process.platform !== 'linux') return 0;
  const ours = inRoot('dist/main');
  let sum = 0;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/u.test(pid)) continue;
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(ours)) continue;
      sum += Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      // It has ended since.
    }
  }
  return sum;
}

const tried: Tried[] = [];
try {
  const files = written(join(folder, 'files'));
  for (const file of files) tried.push(told(await byCommand(file)));
  for (const way of ['chosen', 'dropped'] as const) tried.push(...(await thriceInWindow(files, way)));
  const beyond = tried.filter(
    ({ seconds, megabytes, wait }) =>
      seconds > PROMISE.seconds || megabytes > PROMISE.megabytes || (wait ?? 0) > PROMISE.window,
  );
  console.table(tried);
  console.log(`${tried.length} trials, ${beyond.length} beyond ${JSON.stringify(PROMISE)}`);
  if (beyond.length > 0) console.table(beyond);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
