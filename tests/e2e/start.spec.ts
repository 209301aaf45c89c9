import { expect, test } from './fixtures.ts';

test('the start screen shows in a window called Phaseboard', async ({ app }) => {
  await app.seesStartScreen();
  expect(await app.title()).toBe('Phaseboard');
});
