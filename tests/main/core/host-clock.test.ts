import { expect, test } from 'vitest';
import { hostClock } from '#main/core/host-clock.ts';

test('a program takes the computer’s time', () => {
  const before = Date.now();
  const now = hostClock({})().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('a program goes on from the moment that it was given', async () => {
  const now = hostClock({ PHASEBOARD_NOW: '2028-02-29T23:59:59.990Z' });
  const first = now();
  await expect.poll(() => now().toISOString()).toMatch(/^2028-03-01T00:00:00/u);
  expect(first.toISOString()).toMatch(/^2028-02-29T23:59:59/u);
});

test('a moment that is none is named', () => {
  expect(() => hostClock({ PHASEBOARD_NOW: 'soon' })).toThrow('PHASEBOARD_NOW is no moment: soon');
});
