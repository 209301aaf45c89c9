/** What opens over the canvas is free of barriers, in both themes: menus, details, the search. */
import { barriersOn } from '../support/barriers.ts';
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`menus, details and the search over the canvas are accessible in the ${theme} theme`, async ({
    app,
  }) => {
    // Axe looks at every element of what is open.
    test.slow();
    const { page, canvas } = app;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await app.opensDemo(4);
    const clean = async (what: string, ...parts: string[]) =>
      expect(await barriersOn(page, ...parts), what).toEqual([]);
    const menu = page.getByRole('menu');

    await canvas.card('Füredi Gábor').click({ button: 'right' });
    await menu.first().waitFor();
    await clean('menu of a card', '[role=menu]');
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);

    const lanes = {
      lane: canvas.lane('closing', 'SMB Hungary'),
      hole: canvas.lane('inbound', 'DACH Enterprise'),
    };
    for (const [what, lane] of Object.entries(lanes)) {
      await lane.click({ button: 'right', position: { x: 4, y: 4 } });
      await menu.first().waitFor();
      await clean(`menu of a ${what}`, '[role=menu]');
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
    }

    await canvas.card('Füredi Gábor').click();
    await page.locator('[data-inspector]').waitFor();
    await clean('details of a person', '[data-inspector]');
    await page.locator('.team-name').first().click();
    await expect(page.locator('[data-inspector]').getByLabel('Cut by')).toBeVisible();
    await clean('details of a team', '[data-inspector]');

    await page.getByRole('combobox', { name: 'What colour means' }).click();
    await page.getByRole('listbox').waitFor();
    await clean('an open list of choices', '[role=listbox]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);

    // In the matrix the search is the tray's; chart and table have one that opens a list.
    await new ChartPage(page).opens();
    await page.keyboard.press('ControlOrMeta+f');
    await page.locator('[data-find]').fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await clean('search', '.finder', '.popup');
  });
}
