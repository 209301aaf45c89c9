/** Two windows on one workshop, one of which cannot send for a while: what both do meets, and nothing is lost unsaid. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { translator } from '#shared/i18n/index.ts';

test.skip(({ host }) => host === 'electron', 'skipped: the desktop app has one window');

/** Keeps the edits of a page from arriving until the answer is called. */
async function holdsBack(page: Page): Promise<() => Promise<void>> {
  await page.route('**/api/call', (route) =>
    route.request().postData()?.includes('"workshop.commit"') ? route.abort() : route.continue(),
  );
  return () => page.unroute('**/api/call');
}

for (const locale of ['en', 'hu'] as const) {
  test.describe(() => {
    test.use({ locale });
    test(`the later edit is done on what is true, or refused by name and done again (${locale})`, async ({
      app,
    }) => {
      const { page } = app;
      await app.opensDemo(3);
      const other = await page.context().newPage();
      await other.goto(await app.address());
      await other.locator('[data-canvas]').waitFor();
      await page.bringToFront();

      let arrives = await holdsBack(page);
      await app.canvas.puts('Szabó Kinga', app.canvas.lane('inbound'));
      await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'waiting');
      await other.bringToFront();
      await other.keyboard.press('ControlOrMeta+Shift+Y');
      await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'waiting');
      await arrives();
      const words = translator(locale);
      const [before = ''] = words.t('saving.lost', { what: '@', why: '' }).split('@');
      const said = page.locator('.status .notice', { hasText: before });
      await expect(said).toContainText('Szabó Kinga', { timeout: 20_000 });
      await expect(page.locator('[data-lane="outbound"]')).toContainText('Szabó Kinga');
      await page.bringToFront();
      await page.screenshot({ path: `test-results/refused-${locale}.png` });

      await other.bringToFront();
      await other.keyboard.press('ControlOrMeta+Shift+Y');
      await page.bringToFront();
      await page.getByRole('button', { name: words.t('saving.again') }).click();
      await app.seesSaved();
      for (const each of [page, other])
        await expect(each.locator('[data-lane="inbound"]')).toContainText('Szabó Kinga');

      arrives = await holdsBack(page);
      await app.canvas.puts('Szabó Kinga', app.canvas.lane('outbound'));
      await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'waiting');
      await other.bringToFront();
      await other.keyboard.press('ControlOrMeta+z');
      await page.bringToFront();
      await arrives();
      for (const each of [page, other])
        await expect(each.locator('[data-lane="outbound"]')).toContainText('Szabó Kinga', {
          timeout: 20_000,
        });
      await app.seesSaved();
    });
  });
}
