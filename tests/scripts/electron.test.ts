import { expect, test } from 'vitest';
import { windowObstacle } from '../../scripts/lib/electron.ts';

test('a Linux desktop opens a window', () => {
  expect(windowObstacle('linux', { DISPLAY: ':0' }, 1000)).toBeUndefined();
  expect(windowObstacle('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeUndefined();
});

test('a Linux machine without a display uses the browser', () => {
  expect(windowObstacle('linux', {}, 1000)).toBe('there is no display');
});

test('root uses the browser instead of a window without its sandbox', () => {
  expect(windowObstacle('linux', { DISPLAY: ':0' }, 0)).toBe('Electron refuses to run as root');
});

test.each(['darwin', 'win32'] as const)('%s always has a display', (platform) => {
  expect(windowObstacle(platform, {}, undefined)).toBeUndefined();
});
