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
  expect(await canvas.names(canvas.lane('oneManBand'))).toEqual(['Füredi Gábor']);
  await app.undoes();
  expect(await canvas.names(canvas.lane('oneManBand'))).toEqual([]);
  await expect(score).toHaveText(before);
});

test('Escape cancels a drag and leaves no trace', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  const before = await canvas.names(canvas.lane('outbound'));
  await canvas.drags('Szabó Kinga', canvas.lane('closing'));
  await app.page.keyboard.press('Escape');
  await app.page.mouse.up();
  expect(await canvas.names(canvas.lane('outbound'))).toEqual(before);
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
  expect(await canvas.names(canvas.lane('inbound'))).toContain('Szabó Kinga');
  await expect(canvas.card('Szabó Kinga')).toBeFocused();

  await canvas.picksUp('Szabó Kinga', 'Right', 'Right');
  await app.page.keyboard.press('Escape');
  await expect(canvas.announcement()).toContainText('Cancelled');
  await expect(canvas.card('Szabó Kinga')).toBeFocused();
  expect(await canvas.names(canvas.lane('inbound'))).toContain('Szabó Kinga');
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
  expect(await canvas.names(canvas.lane('oneManBand'))).toEqual(names);
  await app.undoes();
  expect(await canvas.names(canvas.lane('oneManBand'))).toEqual([]);
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
  await expect(canvas.card(first ?? '')).toHaveClass(/insert-before/u);
  await app.page.mouse.up();
  expect(await canvas.names(canvas.lane('closing'))).toEqual([second, first, ...rest]);
});

test('a market team is added, named, filled and removed', async ({ app }) => {
  await app.opensDemo(3);
  const { canvas, page } = app;
  await page.getByRole('button', { name: 'Add a market team' }).click();
  await page.getByRole('button', { name: 'Rename Team 1' }).click();
  await page.getByRole('textbox', { name: 'Name of the team' }).fill('DACH');
  await page.keyboard.press('Enter');
  await canvas.puts('Szabó Kinga', canvas.lane('outbound', 'DACH'));
  await expect(canvas.lane('closing', 'DACH')).toContainText('DACH: nobody for Closing');
  await page.getByRole('button', { name: /^Remove DACH/u }).click();
  expect(await canvas.names(canvas.lane('unplaced'))).toContain('Szabó Kinga');
  await app.undoes();
  expect(await canvas.names(canvas.lane('outbound', 'DACH'))).toEqual(['Szabó Kinga']);
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

test('names hide behind initials at a key', async ({ app }) => {
  await app.opensDemo(3);
  await app.page.keyboard.press('ControlOrMeta+Shift+h');
  await expect(app.canvas.card('S\\. K\\.')).toBeVisible();
  await expect(app.page.locator('[data-canvas]')).not.toContainText('Szabó');
});
