/**
 * Dragging one card over lanes, ours beside a plain board of dnd-kit's sortable cards with the same people in the same
 * run: 120 real pointer moves at 60 Hz. `PEOPLE=300,1000`, `ROUNDS=1` and `THROTTLE=4` narrow or slow it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startLocalHost } from '../../scripts/lib/local-host.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { launchBrowser } from '../support/browser-host.ts';
import { measureDrag } from './canvas/drag.ts';
import type { Measured, Subject } from './canvas/drag.ts';
import { fillLibrary } from './canvas/organization.ts';
import { servePlainBoard } from './canvas/plain-board.ts';
import { median } from './measure.ts';

const COUNTS = (process.env['PEOPLE'] ?? '100,300,1000,3000').split(',').map(Number);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** Without a wish of its own the run ends with 300 people on a processor a quarter as fast. */
const THROTTLES = process.env['THROTTLE'] ? [Number(process.env['THROTTLE'])] : [1, 4];

const OURS = ['closing@team0', 'outbound@team0', 'account@team0'].map((lane) => `[data-lane="${lane}"]`);
const PLAIN = ['L2', 'L0', 'L3'].map((lane) => `[data-lane="${lane}"]`);
const CARD = '[data-rep="p0"]';

const fit = async (page: Page) => {
  await page.locator('[data-fit]').click();
};

const browser = await launchBrowser();
const plain = await servePlainBoard();
try {
  for (const throttle of THROTTLES) {
    const counts = throttle === 1 || process.env['PEOPLE'] ? COUNTS : [300];
    for (const people of counts) await compare(people, throttle);
  }
} finally {
  plain.stop();
  await browser.close();
}

async function compare(people: number, throttle: number): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'phaseboard-canvas-'));
  await fillLibrary(dataDir, people);
  const open = () => startLocalHost([inRoot('dist/main/local.js'), '--no-open', '--data-dir', dataDir]);
  const results: Record<string, Measured[]> = {
    Phaseboard: [],
    'Phaseboard, whole organization': [],
    'dnd-kit sortable': [],
  };
  const note = async (name: string, subject: Subject) => {
    try {
      results[name]?.push(await measureDrag(browser, subject, throttle));
    } catch (error) {
      console.log(`${name}: ${String(error).split('\n')[0]}`);
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, prepare] of [
      ['Phaseboard', undefined],
      ['Phaseboard, whole organization', fit],
    ] as const) {
      const host = await open();
      await note(name, { url: host.url, card: CARD, lanes: OURS, ...(prepare && { prepare }) });
      await host.stop();
    }
    await note('dnd-kit sortable', { url: plain.url(people), card: CARD, lanes: PLAIN });
  }
  rmSync(dataDir, { recursive: true, force: true });
  const slow = throttle > 1 ? `, processor slowed ${throttle} times` : '';
  console.log(`\n${people} people, ${ROUNDS} rounds${slow}: medians`);
  print(results);
}

function print(results: Readonly<Record<string, readonly Measured[]>>): void {
  const middle = (of: readonly Measured[], field: keyof Measured) =>
    Number(median(of.flatMap((one) => one[field] ?? [])).toPrecision(3));
  const base = results['dnd-kit sortable'] ?? [];
  console.table(
    Object.fromEntries(
      Object.entries(results).map(([name, of]) => [
        name,
        {
          'ms a move': middle(of, 'task'),
          'of the plain': Number((middle(of, 'task') / middle(base, 'task')).toPrecision(2)),
          'moves handled': middle(of, 'handled'),
          'dropped %': middle(of, 'droppedPercent'),
          'long tasks': middle(of, 'longTasks'),
          'commit ms': middle(of, 'commit'),
          'mount ms': middle(of, 'mount'),
          'heap MB': middle(of, 'heap'),
        },
      ]),
    ),
  );
}
