/** One measured drag: real pointer events at 60 Hz through the DevTools protocol, over lanes of any page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Subject {
  readonly url: string;
  readonly card: string;
  /** Lanes that the drag goes over, the last is where it drops. */
  readonly lanes: readonly string[];
  /** Done once the page has settled, before anything is measured. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Measured {
  /** From the start of the page's script to the frame after its last change, ms. */
  readonly mount: number;
  /** JavaScript heap after a collection, MB. */
  readonly heap: number;
  /** Work of the main thread for each move that was handled, ms. */
  readonly task: number;
  /** Moves handled, of `MOVES`. */
  readonly handled: number;
  readonly droppedPercent: number;
  readonly longTasks: number;
  /** Release to committed page, ms; null where the card did not arrive. */
  readonly commit: number | null;
}

const MOVES = 120;
const HERTZ = 60;
const QUIET_MS = 400;
/** A page that takes longer than this has lost. */
const PATIENCE_MS = 60_000;

interface Probe {
  readonly start: number;
  readonly changed: number;
  readonly settled: number;
  readonly frames: readonly number[];
  readonly moves: number;
  readonly long: number;
  readonly up: number;
  readonly commit: number;
  begin(): void;
  end(): void;
  arm(card: string, lane: string): void;
}
declare global {
  // In the measured page.
  var __probe: Probe;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function measureDrag(browser: Browser, subject: Subject, throttle: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 }, locale: 'en' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(readFileSync(path.join(import.meta.dirname, 'probe.js'), 'utf8'));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'timeTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(subject.url);
    await page.locator(subject.card).first().waitFor();
    await settled(page);
    const mount = await page.evaluate(() => __probe.settled - __probe.start);
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(devtools))['JSHeapUsedSize'] ?? 0;
    if (subject.prepare) {
      await subject.prepare(page);
      await settled(page);
    }
    return { mount, heap: heap / 2 ** 20, ...(await drag(page, devtools, subject)) };
  } finally {
    await context.close();
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) =>
      __probe.settled >= __probe.changed &&
      performance.now() - Math.max(__probe.changed, __probe.settled) > quiet,
    QUIET_MS,
  );
}

async function metrics(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function drag(page: Page, devtools: CDPSession, { card, lanes }: Subject) {
  const stops = await Promise.all([card, ...lanes].map((selector) => middleOf(page, selector)));
  const at = along(stops);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point, buttons = 1) =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at(0), button: 'none' });
  await pause(250);
  const before = await metrics(devtools);
  await page.evaluate(() => __probe.begin());
  await mouse('mousePressed', at(0));
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let move = 1; move <= MOVES; move += 1) {
    await pause(Math.max(0, begun + (move * 1000) / HERTZ - performance.now()));
    sent.push(mouse('mouseMoved', at(move / MOVES)));
  }
  await Promise.all(sent);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() => __probe.end());
  const after = await metrics(devtools);
  const seen = await page.evaluate(() => ({
    frames: [...__probe.frames],
    moves: __probe.moves,
    long: __probe.long,
  }));
  const target = lanes.at(-1) ?? '';
  await page.evaluate(([what, where]) => __probe.arm(what ?? '', where ?? ''), [card, target]);
  await mouse('mouseReleased', at(1), 0);
  const committed = await page
    .waitForFunction(() => (__probe.commit > 0 ? __probe.commit - __probe.up : false), null, {
      timeout: 8000,
    })
    .then(
      (handle) => handle.jsonValue(),
      () => false as const,
    );
  const frame = 1000 / HERTZ;
  const missed = seen.frames.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frame) - 1), 0);
  const work = ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1000;
  return {
    task: work / Math.max(1, seen.moves),
    handled: seen.moves,
    droppedPercent: (100 * missed) / Math.max(1, missed + seen.frames.length),
    longTasks: seen.long,
    commit: committed === false ? null : committed,
  };
}

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`not on the screen: ${selector}`);
  const inside = (value: number, most: number) => Math.min(most - 60, Math.max(10, value));
  return { x: inside(box.x + box.width / 2, 1600), y: inside(box.y + Math.min(box.height / 2, 300), 900) };
}

/** The point at a part, 0..1, of the way over all stops. */
function along(stops: readonly Point[]): (part: number) => Point {
  const legs = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const total = legs.reduce((sum, leg) => sum + leg.length, 0);
  return (part) => {
    let left = part * total;
    for (const { from, to, length } of legs) {
      if (left <= length && length > 0) {
        const share = left / length;
        return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      }
      left -= length;
    }
    return stops.at(-1) ?? { x: 0, y: 0 };
  };
}
