/** Moving people by mouse and by keyboard. */
import { expect, test } from './fixtures.ts';

test('a drag shows the phase it would lead to and is one step of undo', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  const score = canvas.phase().locator('[data-step="4"] .value');
  const before = await score.innerText();
  const held = await canvas.drags('Füredi Gábor', canvas.lane('oneManBand'));
  await expect(score).not.toHaveText(before);
  await expect(app.page.locator('.dragging-text')).toContainText('Füredi Gábor');
  await held.drop();
  await expect.poll(() => canvas.names(canvas.lane('oneManBand'))).toEqual(['Füredi Gábor']);
  await app.undoes();
  await expect.poll(() => canvas.names(canvas.lane('oneManBand'))).toEqual([]);
  await expect(score).toHaveText(before);
});

test('a drag shows the bottleneck that it would lead to', async ({ app }) => {
  await app.opensDemo(2);
  const { canvas, page } = app;
  const load = page.locator('[data-load]');
  const before = await load.innerText();
  await canvas.drags('Nagy-Pál Oszkár', canvas.lane('unplaced'));
  await expect(load).not.toHaveText(before, { useInnerText: true });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(load).toHaveText(before, { useInnerText: true });
});

test('Escape cancels a drag and leaves no trace', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  const before = await canvas.names(canvas.lane('outbound'));
  await canvas.drags('Szabó Kinga', canvas.lane('closing'));
  await app.page.keyboard.press('Escape');
  await app.page.mouse.up();
  await expect.poll(() => canvas.names(canvas.lane('outbound'))).toEqual(before);
  await expect(app.page.locator('.card.ghost')).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a person is moved by keyboard alone, with every step announced', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  await canvas.picksUp('Szabó Kinga', 'Right');
  await expect(canvas.announcement()).toHaveText('Szabó Kinga over Inbound.');
  await app.page.keyboard.press('Space');
  await expect(canvas.announcement()).toHaveText('Szabó Kinga dropped in Inbound.');
  await expect.poll(() => canvas.names(canvas.lane('inbound'))).toContain('Szabó Kinga');
  await expect(canvas.card('Szabó Kinga')).toBeFocused();

  await canvas.picksUp('Szabó Kinga', 'Right', 'Right');
  await app.page.keyboard.press('Escape');
  await expect(canvas.announcement()).toContainText('Cancelled');
  await expect(canvas.card('Szabó Kinga')).toBeFocused();
  await expect.poll(() => canvas.names(canvas.lane('inbound'))).toContain('Szabó Kinga');
});

test('announcements follow the language', async ({ app }) => {
  await app.opensDemo(3);
  await app.speaks('Magyar');
  await app.canvas.picksUp('Szabó Kinga', 'Right');
  await expect(app.canvas.announcement()).toHaveText('Szabó Kinga itt van: Bejövő.');
  await app.page.keyboard.press('Escape');
});

test('several selected people move together, in their order', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  const names = (await canvas.names(canvas.lane('outbound'))).slice(0, 2);
  await canvas.card(names[0] ?? '').click();
  await canvas.card(names[1] ?? '').click({ modifiers: ['ControlOrMeta'] });
  await canvas.puts(names[0] ?? '', canvas.lane('oneManBand'));
  await expect.poll(() => canvas.names(canvas.lane('oneManBand'))).toEqual(names);
  await app.undoes();
  await expect.poll(() => canvas.names(canvas.lane('oneManBand'))).toEqual([]);
});

test('a dropped card comes to stand where the line showed', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  const [first, second, ...rest] = await canvas.names(canvas.lane('closing'));
  const target = await canvas.card(first ?? '').boundingBox();
  const from = await canvas.card(second ?? '').boundingBox();
  if (!target || !from) throw new Error('not on the screen');
  await app.page.mouse.move(from.x + 30, from.y + 20);
  await app.page.mouse.down();
  await app.page.mouse.move(from.x + 32, from.y + 10, { steps: 3 });
  await app.page.mouse.move(target.x + 40, target.y + 4, { steps: 4 });
  await expect(canvas.slot()).toHaveClass(/between/u);
  await app.page.mouse.up();
  await expect.poll(() => canvas.names(canvas.lane('closing'))).toEqual([second, first, ...rest]);
});

test('the place of a drop is shown at the cards themselves, at any zoom and scrolled', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  await canvas.wheels(-60);
  await expect.poll(() => canvas.zoom()).toBeGreaterThan(1.2);
  const lane = canvas.lane('closing');
  const names = await canvas.names(lane);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const held = await canvas.drags((await canvas.names(canvas.lane('outbound')))[0] ?? '', lane);
  const showsBelow = async () => {
    const [card, slot] = [await canvas.card(last).boundingBox(), await canvas.slot().boundingBox()];
    const below = (slot?.y ?? 0) - ((card?.y ?? 0) + (card?.height ?? 0));
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(12);
  };
  await showsBelow();
  const over = await canvas.card(first).boundingBox();
  if (!over) throw new Error('not on the screen');
  await page.mouse.move(over.x + over.width / 2, over.y + 6, { steps: 3 });
  await expect(canvas.slot()).toHaveClass(/between/u);
  const [at, line] = [await canvas.card(first).boundingBox(), await canvas.slot().boundingBox()];
  expect(line?.x).toBeCloseTo(at?.x ?? 0, 0);
  expect(line?.width).toBeCloseTo(at?.width ?? 0, 0);
  expect(Math.abs((line?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(6);
  await page.keyboard.press('Escape');
  await held.drop();
  await canvas.picksUp(last);
  await showsBelow();
  await page.keyboard.press('Escape');
});

test('a market team is added, named, filled and removed', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  await page.getByRole('button', { name: 'Add a market team' }).click();
  // The name of a new team waits to be typed.
  await expect(page.getByRole('textbox', { name: 'Name of the team' })).toBeFocused();
  await page.keyboard.type('DACH');
  await page.keyboard.press('Enter');
  await canvas.puts('Szabó Kinga', canvas.lane('outbound', 'DACH'));
  await expect(canvas.lane('closing', 'DACH')).toContainText('DACH: nobody for Closing');
  await page.getByRole('button', { name: /^Remove DACH/u }).click();
  await expect(app.status()).toContainText('1 person is back among the unplaced');
  await expect.poll(() => canvas.names(canvas.lane('unplaced'))).toContain('Szabó Kinga');
  await app.undoes();
  await expect.poll(() => canvas.names(canvas.lane('outbound', 'DACH'))).toEqual(['Szabó Kinga']);
});

test('a person is edited in the inspector, field by field', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  await canvas.card('Szabó Kinga').click();
  const inspector = page.locator('[data-inspector]');
  await inspector.getByLabel('Name', { exact: true }).fill('Szabó-Kiss Kinga');
  await page.keyboard.press('Enter');
  await expect(canvas.card('Szabó-Kiss Kinga')).toBeVisible();
  await inspector.getByLabel('Quota').fill('1 200 000,50');
  await inspector.getByLabel('Quota').blur();
  await expect(inspector.getByLabel('Quota')).toHaveValue('1,200,000.5');
  await inspector.getByLabel('FTE', { exact: true }).fill('lots');
  await inspector.getByLabel('FTE', { exact: true }).blur();
  await expect(inspector).toContainText('Please enter a number from 0 to 10.');
  await app.seesSaved();
});

test('names hide behind initials at a key, everywhere, and stay hidden after a restart', async ({
  app,
  launch,
}) => {
  await app.opensDemo(3);
  const shown = app.page.locator('body');
  await app.page.keyboard.press('ControlOrMeta+Shift+h');
  await app.canvas.card('S\\. K\\.').click();
  await expect(app.page.locator('[data-inspector]')).toBeVisible();
  await app.canvas.card('S\\. K\\.').focus();
  await app.page.keyboard.press('Delete');
  await app.undoes();
  await expect(app.status()).toContainText('S. K.');
  await expect(shown).not.toContainText('Szabó');
  await expect(app.page.locator('[title*="Szabó"], [aria-label*="Szabó"]')).toHaveCount(0);
  await app.closes();

  const again = await launch();
  await again.seesCanvas();
  await expect(again.canvas.card('S\\. K\\.')).toBeVisible();
  await expect(again.page.locator('body')).not.toContainText('Szabó');
});

test('the card stays under the hand when the board is zoomed or scrolled', async ({ app }) => {
  await app.opensDemo(4);
  const { page, canvas } = app;
  await page.keyboard.press('ControlOrMeta+Equal');
  await page.keyboard.press('ControlOrMeta+Equal');
  const from = await canvas.card('Bakos Krisztina').boundingBox();
  if (!from) throw new Error('not on the screen');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 90, { steps: 4 });
  await page.mouse.wheel(0, 120);
  await page.mouse.move(from.x + 120, from.y + 150, { steps: 4 });
  const offset = async () => {
    const ghost = await page.locator('.card.ghost').boundingBox();
    return ghost ? Math.hypot(ghost.x - from.x - 100, ghost.y - from.y - 140) : Infinity;
  };
  // A turned card's box is a little larger than the card.
  await expect.poll(offset).toBeLessThan(12);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('undo after a field is kept undoes the edit of the field', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  await canvas.card('Szabó Kinga').click();
  const fte = page.locator('[data-inspector]').getByLabel('FTE', { exact: true });
  await fte.fill('0.5');
  await page.keyboard.press('Enter');
  await expect(canvas.card('Szabó Kinga')).toContainText('0.5 FTE');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(canvas.card('Szabó Kinga')).not.toContainText('0.5 FTE');
  await expect(fte).toHaveValue('1');
});

test('a person is found wherever they are', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('gabor furedi');
  await page.keyboard.press('Enter');
  await expect(canvas.card('Füredi Gábor')).toBeFocused();
  await expect(canvas.card('Füredi Gábor')).toHaveAttribute('aria-pressed', 'true');
});

test('what is typed after the key that finds goes into the field, from any screen', async ({ app }) => {
  await app.opensDemo(4);
  const { page } = app;
  await page.locator('.top').getByRole('button', { name: 'Analysis' }).click();
  // Read in the same task as the key: no frame lies between.
  const inField = await page.evaluate(() => {
    const key = { key: 'f', code: 'KeyF', ctrlKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    return document.activeElement?.matches('[data-find]');
  });
  expect(inField).toBe(true);
});

test('a message ends with the next thing that is done', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.card('Füredi Gábor').click();
  const name = page.locator('[data-inspector]').getByLabel('Name', { exact: true });
  await name.fill(' ');
  await page.keyboard.press('Enter');
  await expect(app.status()).toContainText('A person needs a name');
  await name.fill('Füredi G.');
  await page.keyboard.press('Enter');
  await expect(app.status()).toHaveText('');
});
