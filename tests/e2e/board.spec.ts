/** The board by mouse, by keyboard and by menu: every gesture has its twin. */
import { chooses } from '../support/pages/choose.ts';
import { expect, test } from './fixtures.ts';

test('the drop preview says in words what a drop would change', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  const held = await canvas.drags('Marlene Vogt', canvas.lane('closing', 'SMB Hungary'));
  await expect(canvas.slot()).toContainText('Marlene Vogt');
  await expect(canvas.slot()).toContainText('leaves DACH Enterprise without Inbound');
  await expect(app.page.locator('.dragging-text')).toContainText('leaves DACH Enterprise without Inbound');
  await app.page.keyboard.press('Escape');
  await expect(canvas.slot()).toHaveCount(0);
  await held.drop();
  await expect.poll(() => canvas.names(canvas.lane('inbound', 'DACH Enterprise'))).toEqual(['Marlene Vogt']);
});

test('a team that lacks a function says so, and one press plans a hire for it', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.puts('Marlene Vogt', canvas.lane('unplaced'));
  const hole = canvas.lane('inbound', 'DACH Enterprise');
  await expect(hole).toContainText('DACH Enterprise: nobody for Inbound');
  await hole.getByRole('button', { name: 'Add a vacancy' }).click();
  await expect(hole.locator('.card.vacancy')).toHaveCount(1);
  // Counted apart: nobody is there yet.
  await expect(hole).toContainText('1 open');
  await expect(hole).toContainText('DACH Enterprise: nobody for Inbound');
  await app.undoes();
  await expect(hole.locator('.card.vacancy')).toHaveCount(0);
  await expect(app.status()).toContainText('vacancy added');
  await expect(page.locator('[data-column="inbound"]')).toContainText('5 people');
});

test('a rectangle drawn on free ground selects everybody it touches', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  await canvas.drawsBand('Antal Zsófia', 'Erdei Máté');
  await expect.poll(() => canvas.selected()).toEqual(['Antal Zsófia', 'Ben Hargreaves', 'Erdei Máté']);
});

test('Shift selects everybody between, Ctrl one more or one less', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  await canvas.card('Füredi Gábor').click();
  await canvas.card('Daniel Ashby').click({ modifiers: ['Shift'] });
  await expect.poll(() => canvas.selected()).toEqual(['Füredi Gábor', 'Kovács Nóra', 'Daniel Ashby']);
  await canvas.card('Kovács Nóra').click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(() => canvas.selected()).toEqual(['Füredi Gábor', 'Daniel Ashby']);
  await canvas.card('Daniel Ashby').focus();
  await app.page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => canvas.selected()).toEqual(['Füredi Gábor', 'Kovács Nóra', 'Daniel Ashby']);
});

test('dragging with Ctrl gives a second hat, and the menu its share', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await page.keyboard.down('Control');
  const held = await canvas.drags('Rácz Viktória', canvas.lane('closing', 'SMB Hungary'));
  await expect(canvas.slot()).toContainText('second hat');
  await held.drop();
  await page.keyboard.up('Control');
  await expect(canvas.card('Rácz Viktória')).toHaveCount(2);
  await expect(canvas.card('Rácz Viktória').first()).toContainText('50% here');
  await canvas.choosesFromMenu(canvas.card('Rácz Viktória').first(), 'Share of the time here', '70%');
  await expect(canvas.card('Rácz Viktória').first()).toContainText('70% here');
  await expect(canvas.card('Rácz Viktória').last()).toContainText('30% here');
  await canvas.choosesFromMenu(canvas.card('Rácz Viktória').first(), 'Take off this hat');
  await expect(canvas.card('Rácz Viktória')).toHaveCount(1);
});

test('a second hat is given by keyboard alone and is one step of undo', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.picksUp('Rácz Viktória', 'Left');
  await page.keyboard.press('Shift+Space');
  await expect(canvas.card('Rácz Viktória')).toHaveCount(2);
  await app.undoes();
  await expect(canvas.card('Rácz Viktória')).toHaveCount(1);
  await expect(canvas.card('Rácz Viktória')).not.toContainText('here');
});

test('the order in a lane is changed by keyboard, held or not', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const lane = canvas.lane('closing', 'SMB Hungary');
  await canvas.card('Daniel Ashby').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => canvas.names(lane)).toEqual(['Füredi Gábor', 'Daniel Ashby', 'Kovács Nóra']);
  await expect(canvas.announcement()).toHaveText('Daniel Ashby is now number 2 in the lane.');
  await expect(canvas.card('Daniel Ashby')).toBeFocused();
  await canvas.picksUp('Füredi Gábor', 'Left', 'Right');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(canvas.announcement()).toHaveText('Position 2, before Kovács Nóra.');
  await page.keyboard.press('Space');
  await expect.poll(() => canvas.names(lane)).toEqual(['Daniel Ashby', 'Füredi Gábor', 'Kovács Nóra']);
});

test('the menu of a card moves it, by keyboard as well, and the focus stays with it', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.card('Somogyi Laura').focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu').first();
  await expect(menu).toHaveAttribute('aria-label', 'Actions: Somogyi Laura');
  await expect(menu).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Move to' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: 'Leadership' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(canvas.lane('leadership')).toContainText('Somogyi Laura');
  await expect(canvas.card('Somogyi Laura')).toBeFocused();
});

test('the tray is filtered, sorted and searched', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.card('Füredi Gábor').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  const tray = canvas.lane('unplaced');
  await expect(tray.locator('[data-rep]')).not.toHaveCount(2);
  const all = await canvas.names(tray);
  await chooses(page.getByRole('combobox', { name: 'Who is shown' }), 'Vacancies');
  await expect(tray.locator('[data-rep]')).toHaveCount(1);
  await chooses(page.getByRole('combobox', { name: 'Who is shown' }), 'Everybody');
  await chooses(page.getByRole('combobox', { name: 'Order' }), 'By revenue');
  const byRevenue = await canvas.names(tray);
  expect(byRevenue).not.toEqual(all);
  expect(byRevenue.toSorted()).toEqual(all.toSorted());
  await app.undoes();
  await expect.poll(() => canvas.names(tray)).toHaveLength(2);
});

test('scrolled to its end, the board keeps everybody out from under its tools, at any zoom', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1280, height: 480 });
  await app.opensDemo(4);
  const { canvas } = app;
  const zoomOut = app.page.getByRole('button', { name: 'Zoom out' });
  for (const percent of ['90%', '80%', '70%', '60%', '50%', '42%']) {
    await zoomOut.click();
    await expect(app.page.locator('.zoom-tools')).toContainText(percent);
    await expect(async () => {
      const lowest = await canvas.scrollsToEnd();
      const tools = await app.page.locator('.zoom-tools').boundingBox();
      expect(lowest, percent).toBeLessThanOrEqual(tools?.y ?? 0);
    }).toPass();
  }
});

test('the whole organization fits at a press; zoom and place are kept with the workshop', async ({
  app,
  launch,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await expect(canvas.minimap()).toBeVisible();
  await page.getByRole('button', { name: 'Whole organization' }).click();
  await expect(canvas.minimap()).toHaveCount(0);
  await expect(canvas.lane('support')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ControlOrMeta+0');
  await expect(canvas.minimap()).toBeVisible();
  await canvas.wheels(-200);
  await expect.poll(() => canvas.zoom()).toBeGreaterThan(1.2);
  await page.mouse.wheel(0, 300);
  const zoom = await canvas.zoom();
  await expect.poll(() => canvas.scrolled()).toBeGreaterThan(100);
  const scrolled = await canvas.scrolled();
  await app.goesHome();
  await app.closes();
  const again = await launch();
  await again.page.locator('[data-workshop] .recent-open').first().click();
  await again.seesCanvas();
  await expect.poll(() => again.canvas.zoom()).toBeCloseTo(zoom, 2);
  await expect.poll(() => again.canvas.scrolled()).toBeCloseTo(scrolled, -1);
});

test('a small picture of the board leads to any part of it, and the middle button moves it', async ({
  app,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const box = await canvas.minimap().boundingBox();
  if (!box) throw new Error('no minimap');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 3);
  await expect.poll(() => canvas.scrolled()).toBeGreaterThan(100);
  const before = await canvas.scrolled();
  await canvas.pans(120);
  await expect.poll(() => canvas.scrolled()).toBeLessThan(before - 100);
});

test('in a locked scenario nothing moves, and it says why', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('button', { name: /^Lock/u }).first().click();
  await page.getByRole('button', { name: 'Canvas', exact: true }).click();
  await expect(page.locator('.locked-line')).toContainText('nothing in it moves');
  await canvas.pulls('Somogyi Laura');
  await expect(app.status()).toContainText('nothing in it moves');
  await expect(page.locator('.card.ghost')).toHaveCount(0);
  await page.mouse.up();
  await canvas.card('Somogyi Laura').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Space');
  await expect(canvas.announcement()).toContainText('nothing in it moves');
  await expect.poll(() => canvas.names(canvas.lane('outbound', 'SMB Hungary'))).toEqual(['Somogyi Laura']);
});
