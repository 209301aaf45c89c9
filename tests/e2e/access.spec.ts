/** Who gets in: the page that brings a fresh code, its own reloads, and nobody else. */
import { expect, test } from './fixtures.ts';
import { translator } from '#shared/i18n/index.ts';

test.skip(({ host }) => host === 'electron', 'skipped: a window of Electron is opened by its own program');

test('a reload keeps the access of its tab; the address shows nothing that opens another', async ({
  app,
}) => {
  const { page } = app;
  await app.seesStartScreen();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.context().cookies()).toEqual([]);
  await page.reload();
  await app.seesStartScreen();
  await app.opensDemo(3);
  await page.reload();
  await app.seesCanvas();

  const other = await page.context().newPage();
  await other.goto(page.url());
  const says = other.getByRole('alert');
  await expect(says).toContainText(translator('en').t('error.call.refused'));
  // The address that the program prints on Enter, opened in the same tab.
  await other.goto(await app.address());
  await other.locator('[data-canvas]').waitFor();
});

for (const locale of ['en', 'hu'] as const) {
  test.describe(() => {
    test.use({ locale });
    test(`an address that was used already says how to get another (${locale})`, async ({ app }) => {
      const address = await app.address();
      const [first, second] = [await app.page.context().newPage(), await app.page.context().newPage()];
      await first.goto(address);
      await first.locator('h1').waitFor();
      await expect(first.locator('.demo')).toHaveCount(4);
      await second.goto(address);
      const words = translator(locale);
      await expect(second.getByRole('heading')).toHaveText(words.t('noAccess.title'));
      await expect(second.getByRole('alert')).toContainText(words.t('error.access.used'));
      await second.screenshot({ path: `test-results/no-access-${locale}.png` });
      await second.goto(await app.address());
      await expect(second.locator('.demo')).toHaveCount(4);
    });
  });
}
