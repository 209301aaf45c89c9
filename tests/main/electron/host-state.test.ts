import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostStateStore, windowBounds } from '#main/electron/host-state.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const projector = { x: 1366, y: 0, width: 1024, height: 768 };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaseboard-window-'));
  file = join(folder, 'deeper', 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the window and the folder of the last file are remembered by the next run', () => {
  const state = hostStateStore(file);
  const window = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximised: true };
  state.remember({ window });
  state.remember({ lastFolder: '/clients' });
  expect(hostStateStore(file).get()).toEqual({ window, lastFolder: '/clients' });
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['window.json']);
});

test.each(['', 'not json', '{"window":{"bounds":{"x":"left"}}}', '[]', 'null'])(
  'a file with %j in it is as good as none',
  (content) => {
    hostStateStore(file).remember({});
    writeFileSync(file, content);
    expect(hostStateStore(file).get()).toEqual({});
  },
);

test('a file that cannot be written costs the memory only', () => {
  writeFileSync(join(folder, 'deeper'), 'a file where the folder should be');
  const state = hostStateStore(file);
  state.remember({ lastFolder: '/clients' });
  expect(state.get()).toEqual({ lastFolder: '/clients' });
  expect(readFileSync(join(folder, 'deeper'), 'utf8')).toContain('a file');
});

test('a first window is centred and fits the screen', () => {
  expect(windowBounds(undefined, [laptop])).toEqual(laptop);
  expect(windowBounds(undefined, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toEqual({
    x: 240,
    y: 70,
    width: 1440,
    height: 900,
  });
});

test('a window comes back on the second screen as long as that is there', () => {
  const saved = { x: 1500, y: 40, width: 800, height: 600 };
  expect(windowBounds(saved, [laptop, projector])).toEqual(saved);
  expect(windowBounds(saved, [laptop])).toEqual(windowBounds(undefined, [laptop]));
});

test('wherever a window was, it can be taken hold of on a screen and is not larger than that', () => {
  const number = fc.integer({ min: -4000, max: 4000 });
  const saved = fc.record({
    x: number,
    y: number,
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(
    fc.property(saved, (bounds) => {
      const { x, y, width, height } = windowBounds(bounds, [laptop, projector]);
      return [laptop, projector].some(
        (screen) =>
          width <= screen.width &&
          height <= screen.height &&
          y >= screen.y &&
          y < screen.y + screen.height &&
          x < screen.x + screen.width &&
          x + width > screen.x,
      );
    }),
  );
});
