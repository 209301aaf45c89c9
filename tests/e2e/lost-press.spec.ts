/** A press whose end nobody saw lets go of what it held: by mouse and by finger, on the board and on the chart. */
import type { Page } from '@playwright/test';
import type { AppPage } from '../support/pages/app.ts';
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

/** What happens to a window whose user goes to another one. */
const losesFocus = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')));

/** The mouse comes back after its button was let go of where the page could not see it. */
const movesWithoutButton = (page: Page) =>
  page.evaluate(() =>
    document.body.dispatchEvent(
      new PointerEvent('pointermove', {
        pointerId: 1,
        buttons: 0,
        clientX: 300,
        clientY: 300,
        bubbles: true,
      }),
    ),
  );

async function seesNothingMoved(app: AppPage): Promise<void> {
  await expect(app.page.locator('.card.ghost, [data-dragging], .hand-shield')).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
}

for (const [how, lose] of [
  ['its window lost the focus', losesFocus],
  ['its mouse moves with no button pressed', movesWithoutButton],
] as const) {
  test(`a card goes back on the board when ${how}, and the next click drops nothing`, async ({ app }) => {
    await app.opensDemo(3);
    const { canvas, page } = app;
    const before = await canvas.names(canvas.lane('closing'));
    await canvas.drags('Szabó Kinga', canvas.lane('closing'));
    await lose(page);
    await seesNothingMoved(app);
    await page.mouse.move(600, 400);
    await page.mouse.up();
    await canvas.lane('closing').click({ position: { x: 4, y: 4 } });
    await seesNothingMoved(app);
    expect(await canvas.names(canvas.lane('closing'))).toEqual(before);
  });

  test(`a card goes back on the chart when ${how}, and the next click drops nothing`, async ({ app }) => {
    await app.opensDemo(4);
    const chart = new ChartPage(app.page);
    await chart.opens();
    await chart.drags('Csányi Géza', 'Bakos Krisztina');
    await lose(app.page);
    await seesNothingMoved(app);
    await app.page.mouse.up();
    await chart.card('Bakos Krisztina').click();
    await seesNothingMoved(app);
  });
}

test('a card under a finger goes back when the window loses the focus', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  const [from, to] = [
    await canvas.card('Szabó Kinga').boundingBox(),
    await canvas.lane('closing').boundingBox(),
  ];
  if (!from || !to) throw new Error('nothing to hold');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await touch('touchStart', start.x, start.y);
  for (let step = 1; step <= 4; step += 1) {
    const part = step / 4;
    await touch(
      'touchMove',
      start.x + (to.x + to.width / 2 - start.x) * part,
      start.y + (to.y + 30 - start.y) * part,
    );
  }
  await expect(page.locator('.card.ghost')).toHaveCount(1);
  await losesFocus(page);
  await seesNothingMoved(app);
  await touch('touchEnd', 0, 0);
  await seesNothingMoved(app);
});
