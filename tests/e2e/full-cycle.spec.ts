/** Generalists in market teams: a lane of their own across the team's functions, by mouse and by keyboard. */
import { expect, test } from './fixtures.ts';

test('somebody comes into a team’s full-cycle lane by mouse and by keyboard, and back by undo', async ({
  app,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const lane = canvas.lane('oneManBand', 'DACH Enterprise');
  await expect(lane).toContainText('Full cycle');
  await canvas.puts('Marlene Vogt', lane);
  await app.undoes();
  await expect.poll(() => canvas.names(lane)).toEqual([]);
  await canvas.picksUp('Marlene Vogt', 'Up');
  await page.keyboard.press('Space');
  await expect.poll(() => canvas.names(lane)).toEqual(['Marlene Vogt']);
});

test('who does the whole range in a function’s lane is offered to move, in one step', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.card('Marlene Vogt').click();
  for (const [fn, share] of [
    ['Outbound', '25'],
    ['Inbound', '15'],
    ['Closing', '35'],
    ['Account management', '25'],
  ] as const) {
    const box = page.locator('.split-boxes').getByLabel(fn, { exact: true });
    await box.fill(share);
    await box.press('Enter');
    await expect(box).toHaveValue(share);
    await app.seesSaved();
  }
  const lane = canvas.lane('oneManBand', 'DACH Enterprise');
  const offer = lane.getByRole('button', { name: 'Move 1 full-cycle seller of this team here' });
  await expect(offer).toBeVisible();
  await offer.click();
  await expect.poll(() => canvas.names(lane)).toEqual(['Marlene Vogt']);
  await expect(offer).toHaveCount(0);
  await app.undoes();
  await expect.poll(() => canvas.names(canvas.lane('inbound', 'DACH Enterprise'))).toEqual(['Marlene Vogt']);
  await expect(offer).toBeVisible();
});
