/** One law: after every command, every shortcut and every dialog something sensible has the focus, never the page. */
import type { Page } from '@playwright/test';
import { DIALOG_KEYS, SHORTCUT_KEYS } from '../support/shortcut-keys.ts';
import { expect, test } from './fixtures.ts';

/** What has the focus, in words; "page" where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'page';
    if (!activeElement.checkVisibility()) return 'hidden';
    return activeElement.tagName.toLowerCase();
  });

async function expectFocus(page: Page, after: string): Promise<void> {
  await expect.poll(() => focused(page), { message: after }).not.toMatch(/page|hidden/u);
}

/** Commands that open a dialog of the system, or the browser's download, and so cannot be walked through here. */
const OUTSIDE = /^(Open a|Export|Save)/u;
const OPENS_DIALOG = /^(Import|Backups|Keyboard|About|New workshop|Protect)/u;

test('every command of the palette leaves the focus somewhere', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await canvas.card('Gulyás Petra').focus();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('option').nth(30)).toBeVisible();
  const names = await page.getByRole('option').allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const [index, name] of names.entries()) {
    if (OUTSIDE.test(name)) continue;
    await page.keyboard.press('ControlOrMeta+k');
    const option = page.getByRole('option').nth(index);
    await expect(option).toHaveText(name);
    await option.click();
    await expect(page.locator('.palette')).toHaveCount(0);
    await expectFocus(page, name);
    if (OPENS_DIALOG.test(name)) await page.getByRole('dialog').waitFor();
    if ((await page.getByRole('dialog').count()) > 0) {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectFocus(page, `${name}, closed`);
    }
    if (name.startsWith('Focus')) await page.keyboard.press('Escape');
    if (index === 0) {
      await app.seesStartScreen();
      await expectFocus(page, 'the start screen');
      await app.opensDemo(3);
    }
    await page.locator('.workshop').waitFor();
  }
});

for (const from of ['a card', 'the page'])
  test(`every shortcut leaves the focus somewhere, pressed on ${from}`, async ({ app }) => {
    await app.opensDemo(3);
    const { page } = app;
    for (const key of SHORTCUT_KEYS) {
      if ((await page.locator('.board').count()) === 0) {
        await page.locator('.top nav button').first().click();
        await page.getByRole('button', { name: 'Matrix', exact: true }).click();
      }
      if (from === 'a card') await page.locator('.board [data-rep]').first().focus();
      else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press(key);
      await expectFocus(page, key);
      if (key.endsWith('+Shift+f')) await page.keyboard.press('Escape');
    }
    await expect(page.locator('main')).toHaveCount(1);
  });

test('every dialog begins with its content and gives the focus back', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  for (const key of DIALOG_KEYS) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectFocus(page, key);
    await expect(page.locator('[role="dialog"] :focus')).not.toHaveAttribute('aria-label', 'Close');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocus(page, `${key}, closed`);
  }
});

test('a card keeps the focus through a move, its undo and the other view', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  const card = canvas.card('Gulyás Petra');
  await card.focus();
  await page.keyboard.press('Delete');
  await expect(card).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).toBeFocused();
  await page.keyboard.press('ControlOrMeta+e');
  await page.locator('[data-chart]').waitFor();
  await expectFocus(page, 'the chart');
  await page.keyboard.press('ControlOrMeta+e');
  await expectFocus(page, 'the board');
});

test('Escape leaves a field at the first press and puts its text back', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await canvas.card('Gulyás Petra').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Somebody else');
  await page.keyboard.press('Escape');
  await expect(canvas.card('Gulyás Petra')).toBeFocused();
});

test('a dialog begins with its content and closes at the first Escape', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  await page.locator('.workshop-name').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.workshop-name')).toBeFocused();
});

test('keys act where they mean something', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  const people = await page.locator('[data-rep]').count();
  await canvas.card('Gulyás Petra').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-inspector] textarea').focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('[data-inspector] textarea')).toBeFocused();
  await page.locator('.top nav button').nth(2).click();
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.locator('.top nav [aria-current]')).toHaveText('Questionnaire');
  // The browser keeps its own zoom where there is nothing of ours to zoom.
  const taken = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { key: '-', ctrlKey: true, cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(taken).toBe(false);
  await app.goesToCanvas();
  await expect(page.locator('[data-rep]')).toHaveCount(people);
});

test('a link leads past the bars to the people, and F6 from one region to the next', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  await page.locator('.top button').first().focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-rep]:focus')).toHaveCount(1);
  const seen = new Set<string>();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    seen.add(
      await page.evaluate(
        () =>
          document.activeElement?.closest('.top, .people-bars, .tray, .board-area, .panel, .status')
            ?.className ?? '',
      ),
    );
  }
  expect([...seen].join(' ')).toMatch(/board-area/u);
  expect([...seen].join(' ')).toMatch(/panel/u);
  expect([...seen].join(' ')).toMatch(/top/u);
  expect(seen.has('')).toBe(false);
});

test('the way back leads to the screen before, never out of the program', async ({ app, host }) => {
  test.skip(host === 'electron', 'skipped: a window of its own has no way back');
  await app.opensDemo(3);
  const { page } = app;
  await page.locator('.top nav button').nth(1).click();
  await page.locator('.top nav button').nth(2).click();
  await expect(page.locator('.top nav [aria-current]')).toHaveText('Questionnaire');
  await page.goBack();
  await expect(page.locator('.top nav [aria-current]')).toHaveText('Analysis');
  await page.goBack();
  await app.seesCanvas();
  await page.goBack();
  await app.seesStartScreen();
  await page.goBack();
  await app.seesStartScreen();
});
